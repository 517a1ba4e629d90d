"""The public surface: what is exported, documented, light to import, and quiet on the network."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from conftest import ROOT

import kg

PUBLIC = (
    "Citation",
    "ClaimFileError",
    "CompanyView",
    "Deal",
    "DocumentError",
    "Explanation",
    "Figure",
    "Figures",
    "Graph",
    "GroundingError",
    "InputError",
    "KgError",
    "Ledger",
    "MarketView",
    "OutputError",
    "QueryError",
    "Rank",
    "SegmentNode",
    "Spread",
    "Statistic",
    "UsageError",
    "__version__",
    "build",
    "open",
)
MODULES = sorted(
    found.name
    for found in pkgutil.walk_packages(kg.__path__, "kg.")
    if not found.name.endswith("__main__") and found.name.split(".")[1] not in ("cli",)
)


def test_the_stable_names_are_these() -> None:
    assert tuple(kg.__all__) == PUBLIC
    assert dir(kg) == sorted(PUBLIC)
    for name in PUBLIC:
        assert getattr(kg, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'kg' has no attribute 'nothing'"):
        kg.nothing  # noqa: B018


def own(module: ModuleType) -> set[str]:
    """The public functions and classes that a module defines itself."""
    return {
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and (inspect.isfunction(value) or inspect.isclass(value))
        and getattr(value, "__module__", "") == module.__name__
    }


@pytest.mark.parametrize("name", MODULES)
def test_a_module_names_what_it_offers_and_documents_it(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__doc__, "a module says what it is"
    offered = getattr(module, "__all__", ())
    assert len(set(offered)) == len(offered)
    for each in offered:
        value = getattr(module, each)
        if inspect.isfunction(value) or inspect.isclass(value):
            assert inspect.getdoc(value), f"{each} has no docstring"
    # The grammar of the extractor is read by itself alone, and the worker is a program.
    if not name.startswith("kg.claims.extraction.") and name != "kg.documents.pdf_worker":
        assert own(module) <= set(offered), "what is not offered begins with an underscore"


@pytest.mark.parametrize("name", kg.__all__)
def test_a_public_name_and_its_members_are_documented(name: str) -> None:
    value = getattr(kg, name)
    if name == "__version__":
        return
    assert inspect.getdoc(value)
    for member, found in vars(value).items() if inspect.isclass(value) else ():
        if not member.startswith("_") and (inspect.isfunction(found) or isinstance(found, property)):
            assert inspect.getdoc(found), f"{name}.{member} has no docstring"


def python(code: str) -> str:
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return ran.stdout


def test_importing_loads_nothing_heavy() -> None:
    code = (
        "import sys, json; before = set(sys.modules); import kg;"
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    loaded = {name.partition(".")[0] for name in json.loads(python(code))}
    assert "kg" in loaded
    assert not loaded & {
        "pydantic",
        "rdflib",
        "networkx",
        "pyoxigraph",
        "yaml",
        "typer",
        "rich",
        "pyvis",
        "numpy",
    }


def test_the_rules_are_loaded_when_somebody_extracts() -> None:
    code = (
        "import sys, kg.cli; names = ('kg.claims.extraction.extractor', 'kg.claims.llm.extract');"
        "before = [name in sys.modules for name in names]; from kg.claims.extraction import extract;"
        "print(before, extract.__module__)"
    )
    assert python(code) == "[False, False] kg.claims.extraction.extractor\n"


def test_importing_is_fast() -> None:
    """The best of five processes; far below the bound, which a busy machine must not miss."""
    code = "import time; start = time.perf_counter(); import kg; print(time.perf_counter() - start)"
    assert min(float(python(code)) for _ in range(5)) < 0.3


def test_neither_importing_nor_building_touches_the_network() -> None:
    code = """
import socket

def refuse(*arguments, **options):
    raise AssertionError(f"the network was touched: {arguments}")

for name in ("connect", "connect_ex", "bind", "sendto"):
    setattr(socket.socket, name, refuse)
socket.getaddrinfo = socket.create_connection = refuse
import kg
graph = kg.build(["tests/reports"])
assert graph.company("Pulsera Labs").deals
assert len(graph.rdf()) > 100
print("quiet")
"""
    assert python(code) == "quiet\n"


def test_no_import_hides_in_a_function() -> None:
    hidden = []
    for path in sorted((ROOT / "kg").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                hidden += [
                    (path.name, node.name)
                    for inner in ast.walk(node)
                    if isinstance(inner, ast.Import | ast.ImportFrom)
                ]
    assert hidden == []


def test_files_stay_small() -> None:
    sizes = {str(path): path.read_text("utf-8").count("\n") for path in (ROOT / "kg").rglob("*.py")}
    assert not [path for path, lines in sizes.items() if lines > 400]


def test_the_version_is_the_one_of_the_distribution() -> None:
    text = (ROOT / "kg" / "version.py").read_text("utf-8")
    assert f'"{kg.__version__}"' in text
    assert 'path = "kg/version.py"' in Path(ROOT / "pyproject.toml").read_text("utf-8")
