from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from kg.claims.files import parse_claim_file
from kg.errors import ClaimFileError
from kg.model.entity import ENTITY_TYPES
from kg.model.kinds import KINDS
from kg.schema.jsonschema import alignment_schema, claims_schema, decisions_schema

from .sample import sample_report

_SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.yaml"))
_SCHEMAS = {"decisions.yaml": decisions_schema, "alignment.yaml": alignment_schema}


def _checker(schema: bytes) -> jsonschema.Draft7Validator:
    loaded = json.loads(schema)
    jsonschema.Draft7Validator.check_schema(loaded)
    return jsonschema.Draft7Validator(loaded)


@pytest.fixture(scope="module")
def claims() -> jsonschema.Draft7Validator:
    return _checker(claims_schema())


@pytest.mark.parametrize("path", _SEEDS, ids=lambda path: path.name)
def test_every_seed_is_accepted(path: Path) -> None:
    checker = _checker(_SCHEMAS.get(path.name, claims_schema)())
    loaded = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    assert [error.message for error in checker.iter_errors(loaded)] == []


def test_the_sample_is_accepted(claims: jsonschema.Draft7Validator) -> None:
    assert [error.message for error in claims.iter_errors(sample_report())] == []


def test_every_kind_and_type_is_there(claims: jsonschema.Draft7Validator) -> None:
    names = claims.schema["definitions"]
    assert {f"claim.{name}" for name in KINDS} | {f"entity.{name}" for name in ENTITY_TYPES} <= set(names)


@pytest.mark.parametrize("made", [claims_schema, decisions_schema, alignment_schema])
def test_every_field_is_described(made: Callable[[], bytes]) -> None:
    for name, field in _fields(json.loads(made())):
        assert field.get("description") or "$ref" in field, name


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        if value.get("type") == "object" and "if" not in value:
            yield from value.get("properties", {}).items()
        for item in value.values():
            yield from _fields(item)
    elif isinstance(value, list):
        for item in value:
            yield from _fields(item)


def _claim(report: Any, kind: str) -> Any:
    return next(claim for claim in report["claims"] if claim["kind"] == kind)


_FAULTS: dict[str, Callable[[Any], Any]] = {
    "no document": lambda r: r.pop("document"),
    "unknown section": lambda r: r.update(remarks=[]),
    "short hash": lambda r: r["document"].update(sha256="abc"),
    "length as text": lambda r: r["document"].update(length="12"),
    "no language": lambda r: r["document"].update(language=[]),
    "language in capitals": lambda r: r["document"].update(language=["EN"]),
    "address of a file": lambda r: r["document"].update(address="file:///x"),
    "unknown type": lambda r: r["entities"]["company"].update(type="firm"),
    "no type": lambda r: r["entities"]["company"].pop("type"),
    "no names": lambda r: r["entities"]["company"].update(names={}),
    "empty name": lambda r: r["entities"]["company"].update(names={"en": [""]}),
    "unknown key of an entity": lambda r: r["entities"]["company"].update(size=3),
    "capitals in a key": lambda r: r["entities"].update(Amwell={"type": "company", "names": {"en": ["A"]}}),
    "unknown kind": lambda r: _claim(r, "launch").update(kind="rumour"),
    "no kind": lambda r: _claim(r, "launch").pop("kind"),
    "unknown key of a claim": lambda r: _claim(r, "launch").update(price=3),
    "missing field": lambda r: _claim(r, "launch").pop("company"),
    "percentage as text": lambda r: _claim(r, "growth_rate").update(percent="22.9%"),
    "share above a hundred": lambda r: _claim(r, "share").update(percent=101),
    "negative size": lambda r: _claim(r, "market_size").update(amount=-1),
    "year as text": lambda r: _claim(r, "market_size").update(year="2020"),
    "unknown currency": lambda r: _claim(r, "market_size").update(currency="XYZ"),
    "impossible date": lambda r: _claim(r, "launch").update(date="May 2020"),
    "unknown status": lambda r: _claim(r, "launch").update(status="done"),
    "one party": lambda r: _claim(r, "merger").update(parties=["company"]),
    "no evidence": lambda r: _claim(r, "launch").update(evidence=[]),
    "confidence above one": lambda r: _claim(r, "launch").update(confidence=1.5),
    "range of one number": lambda r: _claim(r, "launch")["evidence"][0]["proof"][0].update(at=[3]),
    "negative range": lambda r: _claim(r, "launch")["evidence"][0]["proof"][0].update(at=[-3, 4]),
}


@pytest.mark.parametrize("fault", _FAULTS)
def test_a_planted_fault_is_refused_as_the_reader_refuses_it(
    fault: str, claims: jsonschema.Draft7Validator
) -> None:
    report = copy.deepcopy(sample_report())
    _FAULTS[fault](report)
    assert list(claims.iter_errors(report))
    with pytest.raises(ClaimFileError):
        parse_claim_file(json.dumps(report), file="sample.yaml")


def test_a_fault_is_named_where_it_is(claims: jsonschema.Draft7Validator) -> None:
    report = sample_report()
    _claim(report, "launch").update(status="done")
    (error,) = claims.iter_errors(report)
    assert list(error.path)[-1] == "status"
    assert "'done' is not one of" in error.message


@pytest.mark.parametrize("made", [decisions_schema, alignment_schema])
def test_a_row_without_its_judge_is_refused(made: Callable[[], bytes]) -> None:
    checker = _checker(made())
    (section,) = checker.schema["required"]
    assert list(checker.iter_errors({section: [{}]}))
    assert list(checker.iter_errors({}))
    assert not list(checker.iter_errors({section: []}))
