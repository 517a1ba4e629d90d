"""What a company takes in, earns, loses, has raised or is worth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.money import Money, find_money
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule
from kg.claims.extraction.rules.sizes import about_market
from kg.claims.extraction.rules.statistic_holders import is_goal
from kg.claims.extraction.rules.statistics import statistic

__all__ = ["RULES"]

_SAID = phrasings("statistics")
_TAKINGS, _IN_REVENUE, _ON_TO = _SAID.one("takings"), _SAID.one("in_revenue"), _SAID.one("on_to")
_EARNED, _WORTH = _SAID.one("earned"), _SAID.one("worth")
_RAISED, _IN_ALL, _TOTAL = _SAID.one("raised"), _SAID.one("in_all"), _SAID.one("total")
_MARKET = cued(r"(?i)market|markt|marché|mercado|市场|industry|segment")


class _Label(NamedTuple):
    """What a sum is, whether it is told only of a company that is named, and whether it is of a year."""

    words: str
    held: bool
    dated: bool = True


def _takings(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    if _MARKET.search(sentence.plain) or about_market(reading, sentence):
        return
    last: tuple[int, _Label] | None = None
    for one in find_money(sentence.plain):
        label = _label(sentence, one)
        if label is None and last is not None and _ON_TO.fullmatch(sentence.plain, last[0], one.start):
            label = last[1]
        last = None if label is None else (one.end, label)
        if label is None or one.currency is None or not one.scaled or is_goal(sentence, one.start):
            continue
        at = Span(one.start, one.end)
        found = statistic(reading, sentence, label.words, at, value=one.amount, unit=one.currency)
        if not label.dated:
            found = replace(found, values={**found.values, "year": None})
        if "subject" in found.values or not (label.held or reading.is_report):
            yield found


def _label(sentence: Sentence, one: Money) -> _Label | None:
    flat = sentence.plain
    before = _TAKINGS.search(flat, 0, one.start)
    if before is not None:
        return _Label(before["label"].lower(), held=before["label"].lower() not in _ALONE)
    behind = _IN_REVENUE.match(flat, one.end)
    if behind is not None:
        return _Label(behind["label"], held=True)
    if _EARNED.search(flat, 0, one.start):
        return _Label("facturación", held=True)
    worth = _WORTH.search(flat, 0, one.start)
    if worth is not None:
        return _Label(_named(worth[0].lower()), held=True)
    raised = _RAISED.search(flat, 0, one.start)
    if raised is not None and (_TOTAL.search(raised[0]) or _IN_ALL.match(flat, one.end)):
        return _Label("total funding", held=True, dated=False)
    return None


_WORTHS = {"valoris": "valorisation", "bewertet": "Bewertung", "valorad": "valoración", "估值": "估值"}


def _named(words: str) -> str:
    """What a company is worth, in the language of the words that say so."""
    return next((label for stem, label in _WORTHS.items() if stem in words), "valuation")


_ALONE = frozenset(
    ("revenue", "revenues", "turnover", "umsatz", "chiffre d'affaires", "ingresos", "facturación")
) | {"营业收入", "营收"}
"""What tells enough where no company is named."""

RULES = (
    SentenceRule(
        name="statistic.takings",
        find=_takings,
        words=frozenset(
            """revenue revenues turnover umsatz umsatzerlöse chiffre ingresos facturación facturó ingresó
            sales loss losses income profit profits ebitda valued values valuing valuation valorisé valorisée
            bewertet valorada valorado raised funding""".split()
        ),
        terms=("营收", "收入", "净利润", "亏损", "毛利", "估值"),
    ),
)
