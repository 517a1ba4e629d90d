"""The refusals of the reader: each names file and line and says what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.claims.files import parse_claim_file, read_claim_file
from kg.errors import ClaimFileError
from kg.model.report import Report

Change = tuple[str, str]

# What is changed in our own claim file, the words by which its line is found again, and the fault.
FAULTS: dict[str, tuple[Change, str, str]] = {
    "unknown key of a claim": (
        ("    year: 2024", "    yaer: 2024"),
        "    yaer: 2024",
        "yaer: this key is unknown",
    ),
    "unknown key of the document": (
        ("  licence: null", "  license: null"),
        "  license: null",
        "license: this key",
    ),
    "unknown key of an entity": (
        ("mdr: {type: regulation,", "mdr: {type: regulation, country: x,"),
        "  mdr:",
        "country: this key is unknown",
    ),
    "unknown section": (("entities:", "entitys:"), "entitys:", "the key 'entitys' is unknown"),
    "impossible date": (('"2025-05"', '"2025-02-30"'), "    date: ", "'2025-02-30' is no date; write YYYY"),
    "date in words": (('"2025-05"', '"May 2025"'), "    date: ", "'May 2025' is no date"),
    "percentage as text": (
        ("percent: 8.7", 'percent: "8.7%"'),
        "    percent:",
        "without quotes, unit or percent",
    ),
    "percentage with its sign": (
        ("percent: 8.7", "percent: 8.7%"),
        "    percent:",
        "without quotes, unit or percent",
    ),
    "amount as text": (
        ("amount: 640000000", 'amount: "640 million"'),
        "    amount:",
        "a number is wanted here",
    ),
    "amount too large": (
        ("amount: 640000000", "amount: 1" + "0" * 20),
        "    amount:",
        "too large to be a figure",
    ),
    "amount of too many digits": (
        ("amount: 640000000", "amount: 640000000.00000000001"),
        "    amount:",
        "at most 15 digits",
    ),
    "negative size": (("amount: 640000000", "amount: -5"), "    amount:", "greater than or equal to 0"),
    "year as text": (("year: 2024", 'year: "2024"'), "    year:", "valid integer"),
    "truth as text": (("forecast: false", 'forecast: "no"'), "    forecast:", "valid boolean"),
    "unknown currency": (
        ('currency: "EUR"', "currency: euro"),
        "    currency:",
        "'euro' is no ISO 4217 currency",
    ),
    "unknown status": (("status: planned", "status: likely"), "    status:", "status: input should be"),
    "unknown rank": (("rank: largest", "rank: biggest"), "    rank:", "rank: input should be"),
    "unknown kind": (
        ("kind: ranking", "kind: rankings"),
        "  - kind: rankings",
        "is no kind of claim; use one of",
    ),
    "kind that is a list": (
        ("kind: ranking", "kind: [ranking]"),
        "  - kind: [ranking]",
        "is no kind of claim",
    ),
    "missing key": (("    year: 2024\n", ""), "  - kind: market_size", "year: this key is missing; add it"),
    "unknown entity": (
        ("acquirer: corvalho-saude", "acquirer: corvalho"),
        "    acquirer:",
        "no entity 'corvalho'",
    ),
    "entity of another type": (
        ("acquirer: corvalho-saude", "acquirer: portugal"),
        "    acquirer:",
        "is a country, not",
    ),
    "unknown entity of an entity": (
        ("dimension: offering}", "dimension: offer}"),
        "wearables",
        "no entity 'offer'",
    ),
    "unknown entity type": (("{type: regulation,", "{type: law,"), "  mdr:", "input tag 'law'"),
    "empty name": (
        ('names: {en: ["MDR"]}', 'names: {en: [""]}'),
        "  mdr:",
        "a name is empty; write the words",
    ),
    "name with a line break": (('["MDR"]', '["M\\nDR"]'), "  mdr:", "line break or control character"),
    "name with a control character": (
        ('["MDR"]', '["M\\x07DR"]'),
        "  mdr:",
        "line break or control character",
    ),
    "name with a line separator": (
        ('["MDR"]', '["M\\u2028DR"]'),
        "  mdr:",
        "line break or control character",
    ),
    "key with markup": (("  mdr:", '  "<mdr>":'), '  "<mdr>":', "'<mdr>' cannot be part of an IRI"),
    "key with a space": (("  mdr:", "  m dr:"), "  m dr:", "cannot be part of an IRI"),
    "key in capitals": (("  mdr:", "  MDR:"), "  MDR:", "write letters in lower case"),
    "key with a line break": (("  mdr:", '  "mdr\\n":'), '  "mdr\\n":', "cannot be part of an IRI"),
    "key that climbs": (("  mdr:", "  ../mdr:"), "  ../mdr:", "cannot be part of an IRI"),
    "key without end": (("  mdr:", f"  {'m' * 300}:"), "  mmm", "cannot be part of an IRI"),
    "language in capitals": (
        ('names: {en: ["MDR"]}', 'names: {EN: ["MDR"]}'),
        "  mdr:",
        "is no language tag",
    ),
    "evidence outside the document": (
        ("at: [672, 707]", "at: [672, 7070]"),
        "      - proof:",
        "lies outside the document",
    ),
    "evidence backwards": (
        ("at: [672, 707]", "at: [707, 672]"),
        "at: [707, 672]",
        "its end must lie behind its start",
    ),
    "evidence without a hash": (
        ("at: [672, 707], anchor", "at: [672, 707], anker"),
        "at: [672, 707]",
        "this key is",
    ),
    "hash that is none": (('  sha256: "', '  sha256: "xyz'), "  sha256:", "sha256: string should match"),
    "file name with a folder": (
        ("file: iberian", "file: ../iberian"),
        "  file:",
        "file: string should match",
    ),
    "price without currency": (
        ('amount: 75000000\n    currency: "EUR"', "amount: 75000000"),
        "kind: acquisition",
        "give both or neither",
    ),
    "one party": (("parties: [pulsera-labs, {", "parties: [{"), "    parties:", "at least 2 items"),
    "period backwards": (("from_year: 2024", "from_year: 2044"), "kind: growth_rate", "before it starts"),
    "confidence above one": (
        ("unsure: true", "confidence: 1.5"),
        "    confidence:",
        "less than or equal to 1",
    ),
    "claims that are no list": (("claims:\n", "claims: none\nx:\n"), "x:", "the key 'x' is unknown"),
}


@pytest.fixture(scope="module")
def written(sample_file: Path) -> str:
    return sample_file.read_text("utf-8")


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_refused_at_its_line(case: str, written: str) -> None:
    (old, new), mark, problem = FAULTS[case]
    assert old in written
    text = written.replace(old, new, 1)
    with pytest.raises(ClaimFileError) as caught:
        parse_claim_file(text, file="seeds/own.yaml")
    error = caught.value
    assert problem in str(error)
    assert error.place is not None
    assert error.place.line is not None
    assert mark in text.split("\n")[error.place.line - 1]
    assert str(error).startswith(f"seeds/own.yaml, line {error.place.line}: ")
    assert error.remedy
    assert "\n" not in str(error)


def test_a_claim_has_evidence(written: str) -> None:
    text = re.sub(r"    evidence:\n(?:      .*\n)+", "    evidence: []\n", written, count=1)
    line = text.split("\n").index("    evidence: []") + 1
    with pytest.raises(
        ClaimFileError, match=rf"own.yaml, line {line}: claims.0.evidence: .* at least 1 item"
    ):
        parse_claim_file(text, file="own.yaml")


def test_a_fact_stands_once(written: str) -> None:
    claims = written.split("claims:\n")[1]
    first = claims.split("  - kind:")[1]
    again = f"{written}  - kind:{first}"
    with pytest.raises(
        ClaimFileError, match=r"the same fact is claimed twice \(see claim 1 of the file\); join their"
    ):
        parse_claim_file(again, file="own.yaml")


@pytest.mark.parametrize("text", ["", "- 1\n", "5\n", "claims: []\n", "null\n"])
def test_what_is_no_claim_file(text: str) -> None:
    with pytest.raises(ClaimFileError, match="no reviewed claims stand here; begin with document:"):
        parse_claim_file(text, file="own.yaml")


@pytest.mark.parametrize("section", ["claims: 5", "claims: {a: 1}", "claims: text"])
def test_claims_are_a_list(section: str, written: str) -> None:
    head = written.split("claims:\n", maxsplit=1)[0]
    with pytest.raises(ClaimFileError, match="claims are no list; begin each with a dash"):
        parse_claim_file(head + section, file="own.yaml")


@pytest.mark.parametrize(
    "section", ["entities: 5", "entities: [a]", "entities: {a: 5}", "entities: {a: [x]}"]
)
def test_entities_are_a_mapping(section: str, written: str) -> None:
    head = written.split("entities:\n", maxsplit=1)[0]
    with pytest.raises(ClaimFileError, match=r"own\.yaml, line"):
        parse_claim_file(head + section, file="own.yaml")


def test_a_report_may_say_nothing(written: str) -> None:
    head = written.split("entities:\n", maxsplit=1)[0]
    assert parse_claim_file(head, file="own.yaml").claims == ()
    assert parse_claim_file(head + "entities:\nclaims:\n", file="own.yaml").entities == {}


def test_our_report_is_read_whole(sample: Report) -> None:
    assert len(sample.claims) == 19
    assert sample.document.publisher == "Marisma Insights"
    assert sample.entity("latido-medical").preferred() == "Latido Medical SA"
    assert [claim.unsure for claim in sample.claims].count(True) == 1


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ClaimFileError, match="cannot be read"):
        read_claim_file(tmp_path / "none.yaml")


def _mutated(text: str) -> Callable[[tuple[int, int, str]], str]:
    return lambda change: (
        text[: change[0] % len(text)] + change[2] + text[(change[0] % len(text)) + change[1] :]
    )


@settings(max_examples=150)
@given(
    st.tuples(
        st.integers(0, 20_000),
        st.integers(0, 12),
        st.text(max_size=6)
        | st.sampled_from(["\n", "  ", "[", "]", "{", "}", ": ", "- ", "null", "1e5", '"', "&a ", "!!x "]),
    )
)
def test_any_change_is_read_or_refused_with_a_sentence(change: tuple[int, int, str]) -> None:
    path = Path(__file__).parent.parent / "reports" / "iberian-remote-cardiology.yaml"
    text = _mutated(path.read_text("utf-8"))(change)
    refusal = None
    try:
        parse_claim_file(text, file="own.yaml")
    except ClaimFileError as error:
        refusal = str(error)
    assert refusal is None or (refusal.startswith("own.yaml") and "\n" not in refusal)
