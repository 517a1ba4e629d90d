"""A phrasebook: the ways in which news tells of deals, a sentence of our own for each, with what it states.

A line is `language | sentence | facts`; `{A}` to `{D}` are companies that the document lists besides, so that
only the phrasing is tried.  A fact is `A>B` (buyer and target, owner and subsidiary, company and product),
`A+B` (partners, merged companies) or `A:millions:B,C` (taker, amount, investors).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest

from tests.claims.extraction import deal_texts as deals

BOOK = Path(__file__).resolve().parent / "phrasebook"
NAMES = (
    {"A": "Norvella Health", "B": "Quistcare", "C": "Medarro Ventures", "D": "Telvana"},
    {"A": "Osalcare", "B": "Birkmed", "C": "Tarnwell Clinic", "D": "Velora Labs"},
    {"A": "CareVolt", "B": "Helixa Care", "C": "Sundmark Partners", "D": "Docvia"},
)
CHINESE_NAMES = {"A": "青枫健康集团", "B": "澜石医疗科技", "C": "栗川健康科技", "D": "云杉医疗集团"}
Key = Callable[[str | None], str]


def _pairs(found: set[tuple[str | None, str | None]], key: Key) -> set[str]:
    return {f"{key(one)}>{key(other)}" for one, other in found}


def _sides(found: set[frozenset[str | None]], key: Key) -> set[str]:
    return {"+".join(sorted(map(key, sides))) for sides in found}


def _rounds(text: str, language: str, key: Key) -> set[str]:
    return {
        f"{key(taker)}:{'' if sum_ is None else round(sum_)}:{','.join(sorted(map(key, investors)))}"
        for taker, sum_, investors in deals.raised(text, language)
    }


KINDS: dict[str, Callable[[str, str, Key], set[str]]] = {
    "acquisitions": lambda text, language, key: _pairs(deals.bought(text, language), key),
    "ownerships": lambda text, language, key: _pairs(deals.owned(text, language), key),
    "launches": lambda text, language, key: _pairs(deals.launched(text, language), key),
    "partnerships": lambda text, language, key: _sides(deals.partners(text, language), key),
    "mergers": lambda text, language, key: _sides(deals.merged(text, language), key),
    "investments": _rounds,
}


def entries() -> Iterator[tuple[str, str, str, frozenset[str]]]:
    for kind in KINDS:
        books = sorted(BOOK.glob(f"*{kind}.txt"))
        for line in chain.from_iterable(book.read_text("utf-8").splitlines() for book in books):
            language, sentence, facts = (part.strip() for part in line.split("|"))
            yield kind, language, sentence, frozenset(filter(None, map(str.strip, facts.split(";"))))


@pytest.mark.parametrize(("kind", "language", "sentence", "facts"), tuple(entries()))
def test_phrasing(kind: str, language: str, sentence: str, facts: frozenset[str]) -> None:
    names = CHINESE_NAMES if language == "zh" else NAMES[len(sentence) % len(NAMES)]
    letters = {name: letter for letter, name in names.items()}
    listed = "\n".join(f"- {name}" for name in names.values())
    text = f"{sentence.format(**names)}\n\nKey players:\n\n{listed}\n"
    told = {fact.format(**names) for fact in facts}
    assert KINDS[kind](text, language, lambda name: letters.get(name or "", str(name))) == told
