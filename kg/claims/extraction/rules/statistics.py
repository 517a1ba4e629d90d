"""Counts of people and records, and what a company takes in; clear ones only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.figures import year_of
from kg.claims.extraction.grammar.money import find_money
from kg.claims.extraction.grammar.numbers import NUMBER, number
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule
from kg.claims.extraction.rules.sizes import about_market

__all__ = ["RULES", "statistic"]

_PEOPLE = (
    r"people|patients|users|adults|consumers|members|subscribers|physicians|doctors|clinicians|nurses|beneficiaries"
    r"|respondents|hospitals|consultations|visits|cases|records|americans|individuals|population"
)
_COUNT = cued(
    rf"(?i)(?<![\w.,$€£])(?P<number>{NUMBER})\s(?P<scale>million|billion|thousand)\s(?P<unit>(?:[a-z-]+\s){{0,2}}?(?:{_PEOPLE}))\b"
)
_MOST_WORDS = 12


def _statistics(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    yield from _counted(reading, sentence)
    yield from _takings(reading, sentence)
    if not reading.is_report:
        return
    for match in _COUNT.finditer(sentence.plain):
        yield from _found(
            reading, sentence, match, number(match["number"], scale=match["scale"]), match["unit"]
        )


_STAFF = (
    r"employees|staff|salariés|collaborateurs|mitarbeiter(?:innen)?|beschäftigte[n]?|empleados|trabajadores"
)
_GROUPS = (
    rf"{_STAFF}|customers|members|users|subscribers|patients|utilisateurs|assurés|médecins|hôpitaux|versicherte[n]?"
    r"|nutzer(?:innen)?|patienten|ärzte[n]?|kliniken|usuarios|pacientes|médicos|hospitales|hospitals|clinics|clients"
)
_MANY = re.compile(
    rf"(?i)(?<![\w.,$€£-])(?P<number>{NUMBER})\s(?:(?P<scale>million|billion|thousand|millionen|mio\.?|millions|millones)\s)?"
    rf"(?:d'|de\s)?(?:[a-zà-ÿ-]{{3,15}}\s)?(?P<unit>{_GROUPS})\b"
)
_MANY_CHINESE = re.compile(
    r"(?<![\d.,])(?P<number>\d[\d,]*(?:\.\d+)?)(?P<scale>万|亿)?多?余?(?P<unit>人次|名|人|户|家|次)(?![\d民币工均])"
)
_TAKINGS = re.compile(
    r"(?i)(?P<word>\b(?:revenues?|turnover|umsatz|chiffre\sd'affaires|ingresos|facturación)\b|营业收入|营收)[^.;。]{0,40}$"
)
_MARKET = cued(r"(?i)market|markt|marché|mercado|市场|industry|segment")
_LEAST = 1000


def _counted(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    """So many employees, patients or hospitals, outside of reports too; small numbers only of employees."""
    for match in (_MANY_CHINESE if sentence.chinese else _MANY).finditer(sentence.plain):
        value = number(match["number"], scale=match["scale"] or "", continental=_continental(match))
        staff = re.fullmatch(rf"(?i){_STAFF}", match["unit"]) is not None
        if value >= _LEAST or staff:
            yield from _found(reading, sentence, match, value, match["unit"])


def _continental(match: re.Match[str]) -> bool:
    return (
        re.search(r"[à-ÿ]|(?i:mitarbeiter|nutzer|patienten|kliniken|usuarios|pacientes)", match["unit"])
        is not None
    )


def _takings(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    """What a company takes in."""
    if reading.is_report or _MARKET.search(sentence.plain) or about_market(reading, sentence):
        return
    for one in find_money(sentence.plain):
        word = _TAKINGS.search(sentence.plain, 0, one.start)
        if word is None or one.currency is None or not one.scaled:
            continue
        at = Span(one.start, one.end)
        yield statistic(reading, sentence, word["word"].lower(), at, value=one.amount, unit=one.currency)


def _found(
    reading: Reading, sentence: Sentence, match: re.Match[str], value: Decimal, unit: str
) -> Iterator[Found]:
    label = _label(sentence.plain, match)
    if label is None:
        return
    at = Span(match.start("number"), match.end())
    yield statistic(reading, sentence, label, at, value=value, unit=unit, near=Span(*match.span()))


def statistic(
    reading: Reading,
    sentence: Sentence,
    label: str,
    figure: Span,
    *,
    value: Decimal,
    unit: str,
    near: Span | None = None,
    confidence: float = 0.7,
) -> Found:
    """A figure of what a label says; `figure` holds its words, `near` the words beside which its year stands.

    Both count from the beginning of the sentence; without `near` the year stands beside the figure.
    """
    at = Span(sentence.start + figure.start, sentence.start + figure.end)
    around = near or figure
    year = year_of(sentence.plain, around.start, around.end, floor=0, ceiling=len(sentence.plain))
    return Found(
        kind="statistic",
        values={
            "label": {reading.page.language_of(label): reading.page.as_written(label)},
            "value": value,
            "unit": unit,
            "year": year,
            "as_stated": reading.page.read(at),
        },
        proof=(sentence.span,),
        object=at,
        confidence=confidence,
    )


_LABEL_ENDS = re.compile(
    r"[,;:()。，、；：！？”」』\[]|(?<!\b[A-Z])\.|\s(?:and|while|which|in\s\d)|[和及与]|[建提][立供]|中?的?$|受惠|达"
)
# "员工约2,700人": what stands before the figure says who is counted where only a measure word follows it.
_COUNTED_BEFORE = re.compile(
    r"([\u3400-\u9fff]{2,8}?)(?:已经?|总?共|总?数|人数|规模|不足|分别|将)?(?:超过?|约|近|达到?|逾|为|有|至|将)*\s*$"
)

_NO_NOUN = re.compile(r".*[及和约]|约?[达有]|.*约[达有]")


def _label(flat: str, match: re.Match[str]) -> str | None:
    """What is counted, with the few words that follow it up to a comma."""
    tail = _LABEL_ENDS.split(flat[match.end() :], maxsplit=1)[0]
    if not has_cjk(match["unit"]):
        return " ".join(f"{match['unit']}{tail}".split()[:_MOST_WORDS]) or None
    tail = tail.removeprefix("的")
    if tail:
        return tail if len(tail) > 1 else f"{match['unit']}{tail}"
    before = _COUNTED_BEFORE.search(flat, max(0, match.start() - 12), match.start())
    named = before[1].rpartition("的")[2] if before else ""
    return named if len(named) > 1 and not _NO_NOUN.fullmatch(named) else match["unit"]


RULES = (
    SentenceRule(
        name="statistic",
        find=_statistics,
        words=frozenset(
            """million billion thousand percent revenue revenues turnover umsatz chiffre ingresos employees
            staff salariés mitarbeiter beschäftigte versicherte nutzer patienten empleados usuarios pacientes
            patients users members customers clients hospitals clinics hôpitaux médecins millionen millions
            millones""".split()
        ),
        terms=("%", "万", "亿", "名", "人", "户", "家", "营收", "营业收入"),
    ),
)
