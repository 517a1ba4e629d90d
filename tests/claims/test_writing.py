"""A written claim file reads back as the same report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from making import company, market, report

from kg.claims.files import parse_claim_file
from kg.claims.writing import claim_file
from kg.model.report import Report

NAMES = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=25,
).filter(str.strip)
TEXTS = st.text(
    st.characters(exclude_categories=("Cs",), min_codepoint=0x20, exclude_characters="\x7f"),
    min_size=1,
    max_size=25,
)


def test_our_report_reads_back(sample: Report) -> None:
    assert parse_claim_file(claim_file(sample), file="x") == sample


def test_the_seeds_read_back(seed_reports: dict[Path, Report]) -> None:
    for path, found in seed_reports.items():
        assert parse_claim_file(claim_file(found), file=path.name) == found


@given(
    NAMES,
    NAMES,
    TEXTS,
    TEXTS,
    st.decimals(0, 10**14, places=1),
    st.sampled_from(["2019", "2019-03", "2019-03-05"]),
    st.floats(0, 1),
)
def test_any_words_read_back(
    name: str, alias: str, note: str, unnamed: str, amount: Any, date: str, confidence: float
) -> None:
    found = report(
        {"a": company(name, alias), "m": market(note)},
        [
            {
                "kind": "acquisition",
                "acquirer": "a",
                "target": {"unnamed": unnamed},
                "status": "planned",
                "date": date,
                "amount": amount,
                "currency": "EUR",
                "as_stated": note,
                "confidence": confidence,
                "note": note,
            },
            {
                "kind": "driver",
                "affects": "m",
                "label": {"en": note, "zh": unnamed},
                "key": "k",
                "unsure": True,
            },
        ],
        title=note,
        publisher=name,
        issued=date,
    )
    assert parse_claim_file(claim_file(found), file="x") == found


def test_rules_are_noted_as_comments(sample: Report) -> None:
    rules = [f"rule-{number}" for number in range(len(sample.claims))]
    text = claim_file(sample, rules=rules)
    assert [line.split()[-1] for line in text.split("\n") if "# found by" in line] == rules
    assert parse_claim_file(text, file="x") == sample


def test_any_yaml_reader_can_read_it(sample: Report) -> None:
    plain = yaml.safe_load(claim_file(sample))
    assert list(plain) == ["document", "entities", "claims"]
    assert [claim["kind"] for claim in plain["claims"]] == [
        getattr(claim, "kind", "") for claim in sample.claims
    ]


@pytest.mark.parametrize(
    "name",
    ["yes", "no", "null", "true", "on", "1.5", "2019-01-01", "a: b", "# x", "[x]", "'", '"', "&a", "!x"],
)
def test_words_that_yaml_takes_for_something_else(name: str) -> None:
    found = report({"a": company(name)}, [{"kind": "mention", "entity": "a"}])
    assert parse_claim_file(claim_file(found), file="x") == found
    assert yaml.safe_load(claim_file(found))["entities"]["a"]["names"]["en"] == [name]
