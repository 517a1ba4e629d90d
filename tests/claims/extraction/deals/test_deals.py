from __future__ import annotations

import pytest

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.status import status_of

STATUS = [
    ("Ostermere has acquired Brindlewick", "completed"),
    ("Ostermere agreed to buy Brindlewick", "announced"),
    ("Ostermere plans to buy Brindlewick", "planned"),
    ("Ostermere is in talks to buy Brindlewick", "rumoured"),
    ("Ostermere called off its purchase of Brindlewick", "terminated"),
    ("Ostermere rejected a bid by Brindlewick", "rejected"),
    ("青枫拟收购白桦", "planned"),
    ("青枫终止收购白桦", "terminated"),
]


@pytest.mark.parametrize(("words", "status"), STATUS)
def test_status_follows_the_words(words: str, status: str) -> None:
    assert status_of(words, words) == status


@pytest.mark.parametrize(
    "rule", ["acquisitions", "mergers", "partnerships", "ownerships", "investments", "launches", "expansions"]
)
def test_every_phrasing_compiles_and_has_a_group(rule: str) -> None:
    said = phrasings(rule)

    assert all(pattern.groupindex for patterns in said.groups.values() for pattern in patterns)
