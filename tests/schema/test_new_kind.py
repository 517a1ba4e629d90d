"""A new kind of claim is one new file: everything else follows."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .sample import sample_report

_KIND = '''"""A company wins a prize."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Event
from kg.model.fields import Party, Text
from kg.model.properties import COMPANY
from kg.model.terms import DirectEdge, Property, Term

__all__ = ["Award"]

_PRIZE = Property(
    iri="tkg:prize", en="prize", zh="奖项", says="What is won.", says_zh="所获奖项。", datatype="xsd:string"
)


class Award(Event):
    """A company wins a prize."""

    term: ClassVar[Term] = Term(
        name="Award",
        en="award",
        zh="获奖",
        says="A company wins a prize.",
        says_zh="公司获得奖项。",
        parents=("tkg:Event",),
    )

    kind: Literal["award"] = "award"
    company: Annotated[Party, COMPANY]
    prize: Annotated[Text, _PRIZE]
'''
_RUN = """
import sys
from pathlib import Path
from kg.pipeline import build
from kg.schema.validation import validate
data = build([Path("sample.yaml")]).files["telehealth.nq"]
assert b"ontology#prize" in data
shapes = Path("ontology/shapes.ttl")
assert validate(data, shapes=shapes).results == ()
spoilt = data.replace(b'ontology#prize> "Best of show"', b"ontology#prize> <https://example.org/p>")
assert {each.path.rsplit("#")[-1] for each in validate(spoilt, shapes=shapes).results} == {"prize>"}
"""


@pytest.fixture(scope="module")
def project(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with one file more."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("kg", "ontology", "seeds"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "kg/model/kinds/award.py").write_text(_KIND, "utf-8")
    return folder


def _python(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=project, capture_output=True, text=True, check=False
    )


def test_the_check_names_what_is_out_of_date_and_writing_mends_it(project: Path) -> None:
    before = _python(project, "-m", "kg.schema", "--check")
    assert before.returncode == 1
    for name in ("telehealth.ttl", "shapes.ttl", "claims.schema.json", "reference.md"):
        assert name in before.stderr
    assert _python(project, "-m", "kg.schema").returncode == 0
    assert _python(project, "-m", "kg.schema", "--check").returncode == 0
    assert "tkg:Award a owl:Class" in (project / "ontology/telehealth.ttl").read_text("utf-8")
    assert "tkg:prize a owl:DatatypeProperty" in (project / "ontology/telehealth.ttl").read_text("utf-8")
    schema = json.loads((project / "ontology/claims.schema.json").read_text("utf-8"))
    assert schema["definitions"]["claim.award"]["required"] == [
        "kind",
        "evidence",
        "status",
        "company",
        "prize",
    ]


def test_a_claim_of_the_new_kind_is_built_and_checked(project: Path) -> None:
    report = sample_report()
    award = {"kind": "award", "company": "company", "prize": "Best of show", "status": "completed"}
    report["claims"].append(award | {"evidence": report["claims"][0]["evidence"]})
    (project / "sample.yaml").write_text(json.dumps(report), "utf-8")
    assert _python(project, "-m", "kg.schema").returncode == 0
    done = _python(project, "-c", _RUN)
    assert done.returncode == 0, done.stderr
