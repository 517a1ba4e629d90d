"""Mutated documents through extraction: only claims that hold come out; nothing crashes or hangs."""

from __future__ import annotations

import random
import time

import pytest

from kg.claims.checks import faults
from kg.claims.extraction import extract
from kg.claims.grounding import cite_extracted
from tests.claims.extraction.reading_texts import document
from tests.conftest import ROOT, SOAK
from tests.mutation import mutated_text

TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "corpus").glob("*.txt"))]
SEEDS = 10
DOCUMENTS = 100_000 if SOAK else 300
LONGEST = 1_200
SECONDS = 5


@pytest.mark.parametrize("seed", range(SEEDS))
def test_mutated_documents_yield_only_claims_that_hold(seed: int) -> None:
    generator = random.Random(seed)
    for _ in range(DOCUMENTS // SEEDS):
        text = mutated_text(TEXTS, generator, most=LONGEST)
        begun = time.process_time()
        assert _unsound(text) == [], repr(text)
        assert time.process_time() - begun < SECONDS, repr(text)


def _unsound(text: str) -> list[str]:
    """What does not hold in the extraction of a text."""
    whole = document(text, "en", "zh")
    extraction = extract(whole)
    cited = cite_extracted(extraction.report, document=whole, rules=extraction.rules)
    return [str(fault) for fault in faults(extraction.report)] + [str(item) for item in cited.refused]
