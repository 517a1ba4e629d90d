"""The id of a claim: what it says, in which document, and nothing else."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import Plain, company, evidence, market, report

from kg.claims.files import parse_claim_file
from kg.model.cited import claim_id
from kg.model.claim import claim_fields
from kg.model.report import Report

ENTITIES: dict[str, Plain] = {
    "a": company("Alpha", "Alpha Inc"),
    "b": company("Beta"),
    "m": market("telecare", "iberia"),
    "iberia": {"type": "region", "names": {"en": ["Iberia"]}},
}
SIZE = {
    "kind": "market_size",
    "market": "m",
    "year": 2024,
    "amount": 640,
    "currency": "EUR",
    "forecast": False,
    "as_stated": "EUR 640",
}
DEAL = {"kind": "partnership", "parties": ["a", "b", {"unnamed": "an insurer"}], "status": "announced"}


def one(claim: Plain, entities: dict[str, Plain] = ENTITIES, **source: Any) -> str:
    made = report(entities, [claim], **source)
    return claim_id(made.claims[0], made)


def test_it_is_sixteen_hexadecimal_characters(sample: Report) -> None:
    ids = [claim_id(claim, sample) for claim in sample.claims]
    assert all(re.fullmatch(r"[0-9a-f]{16}", found) for found in ids)
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "change",
    [
        {"confidence": 0.4},
        {"unsure": True},
        {"note": "seen twice"},
        {"key": "k"},
        {"as_stated": "640 million euro"},
        {"evidence": evidence("said something")},
        {"evidence": [*evidence("One"), *evidence("else")]},
        {"amount": 640.0},
    ],
    ids=str,
)
def test_how_a_claim_was_found_does_not_count(change: Plain) -> None:
    assert one({**SIZE, **change}) == one(SIZE)


@pytest.mark.parametrize(
    "change",
    [
        {"year": 2025},
        {"amount": 641},
        {"amount": 640.5},
        {"currency": "USD"},
        {"forecast": True},
        {"region": "iberia"},
    ],
    ids=str,
)
def test_what_a_claim_says_counts(change: Plain) -> None:
    assert one({**SIZE, **change}) != one(SIZE)


@given(st.permutations(sorted(SIZE)), st.permutations(sorted(ENTITIES)))
def test_the_order_of_keys_does_not_count(keys: list[str], entities: list[str]) -> None:
    shuffled = one({key: SIZE[key] for key in keys}, {key: ENTITIES[key] for key in entities})
    assert shuffled == one(SIZE)


@given(st.permutations(DEAL["parties"]))
def test_the_order_of_sides_does_not_count(parties: list[Any]) -> None:
    assert one({**DEAL, "parties": parties}) == one(DEAL)


@given(st.integers(0, 10**15 - 1), st.integers(0, 10**15 - 1))
def test_two_amounts_are_two_claims(left: int, right: int) -> None:
    assert (one({**SIZE, "amount": left}) == one({**SIZE, "amount": right})) == (left == right)


def test_the_key_of_an_entity_does_not_count_but_its_name_does() -> None:
    renamed = {**{key: value for key, value in ENTITIES.items() if key != "a"}, "other-key": ENTITIES["a"]}
    assert one({**DEAL, "parties": ["other-key", "b", {"unnamed": "an insurer"}]}, renamed) == one(DEAL)
    assert one(DEAL, {**ENTITIES, "a": company("Gamma")}) != one(DEAL)
    assert one(DEAL, {**ENTITIES, "a": company("ALPHA, Inc.")}) == one(DEAL)


def test_the_document_and_the_kind_count() -> None:
    assert one(SIZE, text_sha256="1" * 64) != one(SIZE)
    driver = {"kind": "driver", "affects": "m", "label": {"en": "need"}}
    assert one(driver) != one({**driver, "kind": "trend"})
    assert one(driver) != one({**driver, "label": {"en": "age"}})
    assert one(driver) == one({**driver, "label": {"zh": "需求", "en": "Need"}})


def test_a_cause_counts_by_its_label() -> None:
    def cause(label: str, key: str) -> str:
        factor = {"kind": "driver", "affects": "m"}
        claims = [
            {**factor, "label": {"en": label}, "key": key},
            {**factor, "label": {"en": "x"}, "part_of": key},
        ]
        made = report(ENTITIES, claims)
        return claim_id(made.claims[1], made)

    assert cause("need", "k") == cause("need", "other")
    assert cause("need", "k") != cause("age", "k")


def test_a_segment_counts_with_its_axis() -> None:
    def segment(axis: str | None) -> str:
        entities = {
            **ENTITIES,
            "x": {"type": "dimension", "names": {"en": ["x"]}},
            "s": {"type": "segment", "names": {"en": ["S"]}, "dimension": axis},
        }
        return one({"kind": "mention", "entity": "s"}, entities)

    assert segment("x") != segment(None)


def test_every_value_of_our_claims_counts(sample: Report) -> None:
    for claim in sample.claims:
        for spec in claim_fields(type(claim)):
            if spec.required or getattr(claim, spec.name) in (None, ()) or spec.name == "as_stated":
                continue
            less = claim.model_copy(update={spec.name: () if spec.many else None})
            assert claim_id(less, sample) != claim_id(claim, sample), spec.name


def test_shuffled_files_give_the_same_ids(sample: Report, sample_file: Path) -> None:
    head, tail = sample_file.read_text("utf-8").split("claims:\n")
    blocks = [f"  - kind:{block}" for block in tail.split("  - kind:")[1:]]
    random.Random(3).shuffle(blocks)
    again = parse_claim_file(f"{head}claims:\n{''.join(blocks)}", file="x")
    assert again.claims != sample.claims
    assert {claim_id(c, again) for c in again.claims} == {claim_id(c, sample) for c in sample.claims}


def test_ids_do_not_depend_on_the_hash_seed(sample: Report, sample_file: Path) -> None:
    code = (
        "import json, sys; from pathlib import Path; from kg.claims.files import read_claim_file;"
        "from kg.model.cited import claim_id; r = read_claim_file(Path(sys.argv[1]));"
        "print(json.dumps([claim_id(c, r) for c in r.claims]))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "77"}
    ran = subprocess.run(
        [sys.executable, "-c", code, str(sample_file)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ran.stdout) == [claim_id(claim, sample) for claim in sample.claims]
