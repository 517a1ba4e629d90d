from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import Plain, company, evidence, market, report
from pydantic import TypeAdapter, ValidationError

from kg.model.claim import Claim, claim_fields
from kg.model.entity import ENTITY_TYPES, AnyEntity
from kg.model.fields import Day, Number, Ref
from kg.model.kinds import KINDS
from kg.model.report import Report

REF = TypeAdapter(Ref)
NUMBER = TypeAdapter(Number)
DAY = TypeAdapter(Day)


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_is_one_documented_class(name: str) -> None:
    kind = KINDS[name]
    assert kind.model_fields["kind"].default == name
    assert kind.__module__ == f"kg.model.kinds.{name}"
    assert kind.term.name.lower() == name.replace("_", "")
    assert kind.__doc__
    assert claim_fields(kind)
    names = {spec.name for spec in claim_fields(kind)}
    for edge in kind.edges:
        assert {edge.subject, edge.object} <= names
        assert not edge.when or "status" in names
        assert not edge.roles or "role" in names


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_refuses_unknown_keys_and_missing_evidence(name: str) -> None:
    with pytest.raises(ValidationError) as caught:
        KINDS[name].model_validate({"nonsense": 1, "evidence": []})
    found = {(error["type"], error["loc"][0]) for error in caught.value.errors()}
    assert ("extra_forbidden", "nonsense") in found
    assert ("too_short", "evidence") in found


def test_a_claim_is_frozen(sample: Report) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        sample.claims[0].confidence = 0.1  # type: ignore[misc]


def test_every_claim_of_ours_and_of_the_seeds_survives_json(
    sample: Report, seed_reports: dict[Any, Report]
) -> None:
    for found in (sample, *seed_reports.values()):
        for claim in found.claims:
            assert type(claim).model_validate_json(claim.model_dump_json()) == claim


@pytest.mark.parametrize("name", ENTITY_TYPES)
def test_an_entity_type_names_itself(name: str) -> None:
    extra: Plain = {"subject": {"en": "X"}} if name == "market" else {"names": {"en": ["X", "Y"]}}
    entity = TypeAdapter(AnyEntity).validate_python({"type": name, **extra})
    assert type(entity) is ENTITY_TYPES[name]
    assert entity.preferred() == "X"
    assert entity.canonical().startswith(f"{entity.path}:")
    assert list(entity.forms()) == ([] if name == "market" else [("en", "X"), ("en", "Y")])


def test_a_name_in_english_is_preferred() -> None:
    entity = ENTITY_TYPES["company"].model_validate(
        {"type": "company", "names": {"zh": ["平安好医生"], "en": ["Ping An Good Doctor"]}}
    )
    assert entity.preferred() == "Ping An Good Doctor"
    assert (
        ENTITY_TYPES["company"].model_validate({"type": "company", "names": {"zh": ["微医"]}}).preferred()
        == "微医"
    )


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**14), max_value=10**14, places=1))
def test_a_number_survives_json(number: Decimal) -> None:
    assert NUMBER.validate_json(NUMBER.dump_json(NUMBER.validate_python(number))) == number


@pytest.mark.parametrize(
    "value",
    [True, "5", None, float("nan"), float("inf"), Decimal("NaN"), 10**18, Decimal("1.234567890123456"), [5]],
)
def test_what_is_no_number(value: object) -> None:
    with pytest.raises(ValidationError):
        NUMBER.validate_python(value)


@pytest.mark.parametrize(
    ("value", "text"), [(2019, "2019"), ("2019-03", "2019-03"), ("2019-03-05", "2019-03-05")]
)
def test_a_day_is_text_or_a_year(value: object, text: str) -> None:
    day = DAY.validate_python(value)
    assert str(day) == text
    assert DAY.validate_python(day) is day
    assert DAY.dump_python(day) == text


@pytest.mark.parametrize("value", [True, 2019.5, None, 20190305, "2019-02-30", ["2019"]])
def test_what_is_no_day(value: object) -> None:
    with pytest.raises(ValidationError):
        DAY.validate_python(value)


@pytest.mark.parametrize(
    "key", ["a", "teladoc-health", "component/tele-care", "a/b/c", "平安好医生", "5g", "é"]
)
def test_a_key(key: str) -> None:
    assert REF.validate_python(key) == key


@pytest.mark.parametrize(
    "key",
    [
        "",
        "A",
        "a b",
        "a_b",
        "-a",
        "a-",
        "a--b",
        "/a",
        "a/",
        "a//b",
        "a/b/c/d",
        "a.b",
        "a\n",
        "<a>",
        "a#b",
        "x" * 201,
    ],
)
def test_what_is_no_key(key: str) -> None:
    with pytest.raises(ValidationError, match="cannot be part of an IRI"):
        REF.validate_python(key)


@given(st.text(min_size=1, max_size=12))
def test_a_key_never_breaks_an_iri(key: str) -> None:
    try:
        REF.validate_python(key)
    except ValidationError:
        return
    assert not set(key) & set('<>"{}|\\^`%#? \t\n')
    assert ".." not in key


def claim(**values: Any) -> Claim:
    return report({"a": company("A"), "m": market("x")}, [values]).claims[0]


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"amount": 5}, "an amount and its currency go together"),
        ({"currency": "EUR"}, "an amount and its currency go together"),
        ({"amount": 5, "currency": "EUR"}, "an amount wants as_stated"),
    ],
)
def test_a_price_is_whole(values: Plain, problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        claim(kind="acquisition", acquirer="a", target={"unnamed": "x"}, status="planned", **values)


def test_a_period_runs_forward() -> None:
    rate = {"kind": "growth_rate", "market": "m", "percent": 5, "as_stated": "5%"}
    assert claim(**rate, from_year=2024, to_year=2024)
    with pytest.raises(ValidationError, match="ends in 2023 before it starts in 2024"):
        claim(**rate, from_year=2024, to_year=2023)


def test_evidence_has_an_end_behind_its_start() -> None:
    broken = evidence()
    broken[0]["proof"][0]["at"] = (5, 5)
    with pytest.raises(ValidationError, match="its end must lie behind its start"):
        claim(kind="mention", entity="a", evidence=broken)


def test_the_fields_of_a_kind_tell_what_they_are() -> None:
    fields = {spec.name: spec for spec in claim_fields(KINDS["partnership"])}
    assert (fields["parties"].many, fields["parties"].required) == (True, True)
    assert (fields["product"].many, fields["product"].required) == (True, False)
    assert "announced" in fields["status"].choices
    assert fields["date"].choices == ()
    assert "evidence" not in fields
