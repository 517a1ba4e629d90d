"""How the claims of a claim file were found: what nobody has decided is not reviewed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.claims.grounding import cite_reviewed
from kg.claims.proposed import MODEL, accepted, left_open, proposed, read_ways
from kg.claims.writing import claim_file
from kg.model.report import Report

REVIEWED = ("reviewed", "reviewed")


def test_what_a_person_wrote_is_reviewed(sample_file: Path, sample: Report) -> None:
    text = sample_file.read_text("utf-8")
    assert read_ways(text, file="x") == (sample, (REVIEWED,) * len(sample.claims))


def test_a_proposed_claim_keeps_its_rule(sample: Report) -> None:
    rules = [f"rule-{number}" for number in range(len(sample.claims) - 1)]
    ways = read_ways(claim_file(sample, rules=[*rules, MODEL]), file="x")[1]
    assert ways == (*((rule, "rules") for rule in rules), (MODEL, "model"))
    cited = cite_reviewed(sample, document=None, file="x", ways=ways)
    assert [(each.rule, each.method) for each in cited.claims] == list(ways)


def test_what_a_person_decided_is_reviewed(sample: Report) -> None:
    text = claim_file(sample, rules=["some-rule"] * len(sample.claims))
    for number, decide in enumerate((accepted, left_open)):
        first = proposed(text, file="x")[1][0]
        text = decide(text, first, by="Ada", when="2026-03-04")
        assert read_ways(text, file="x")[1].count(REVIEWED) == number + 1


def test_a_comment_that_a_person_takes_away_makes_a_claim_reviewed(sample: Report) -> None:
    text = claim_file(sample, rules=["some-rule"] * len(sample.claims))
    ways = read_ways(text.replace("  # found by some-rule\n", "", 1), file="x")[1]
    assert ways == (REVIEWED, *[("some-rule", "rules")] * (len(sample.claims) - 1))


DOCUMENT = f"document: {{file: d.txt, sha256: {'0' * 64!r}, length: 9, language: [en]}}\n"
PROOF = f"{{proof: [{{at: [0, 1], anchor: T, sha256: {'0' * 64!r}}}]}}"
ONE, OTHER = (
    f"{{kind: driver, label: {{en: {word}}}, affects: m, evidence: [{PROOF}]}}" for word in ("cost", "age")
)
# A list that is indented less than the claims, and behind them.
ENTITIES = """entities:
 m: {type: market, subject: {en: telehealth}}
 a:
  type: company
  names:
   en:
   - Aster
"""


@pytest.mark.parametrize(
    "claims",
    [
        f"claims:\n  # found by sums\n  - {ONE}\n  - {OTHER}\n",
        f"claims:\n# found by sums\n- {ONE}\n- {OTHER}\n",
        f"claims:\r\n  # found by sums\r\n  - {ONE}\r\n  - {OTHER}\r\n",
        f"claims:\n    # found by sums\n    -\n      {ONE}\n    -\n      {OTHER}\n",
    ],
)
def test_the_mark_of_a_claim_stands_above_it(claims: str) -> None:
    assert read_ways(DOCUMENT + claims + ENTITIES, file="x")[1] == (("sums", "rules"), REVIEWED)


def test_a_mark_elsewhere_says_nothing() -> None:
    text = f"# found by sums\n{DOCUMENT}claims: [{ONE}, {OTHER}]\n# found by sums\n{ENTITIES}"
    assert read_ways(text, file="x")[1] == (REVIEWED, REVIEWED)
