"""Counts of people, houses and records; clear ones only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.figures import year_of
from kg.claims.extraction.grammar.numbers import NUMBER, number
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule
from kg.claims.extraction.rules.statistic_holders import holder, is_goal

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
    r"|physicians|doctors|clinicians|therapists|pharmacies|employers|consumers|families|households|students|veterans"
)
_MANY = re.compile(
    rf"(?i)(?<![\w.,$€£-])(?P<number>{NUMBER})\s(?:(?P<scale>million|billion|thousand|millionen|mio\.?|millions|millones)\s)?"
    rf"(?:d'|de\s)?(?:[a-zà-ÿ-]{{3,15}}\s)?(?P<unit>{_GROUPS})\b"
)
_MANY_CHINESE = re.compile(
    r"(?<![\d.,])(?P<number>\d[\d,]*(?:\.\d+)?)(?P<scale>万|亿)?多?余?(?P<unit>人次|名|人|户|家|次)(?![\d民币工均])"
)
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


def _found(
    reading: Reading, sentence: Sentence, match: re.Match[str], value: Decimal, unit: str
) -> Iterator[Found]:
    named = reading.companies.within(sentence.start, sentence.start + match.start("number"))
    floor = named[-1][0].end - sentence.start if named else 0
    label = _label(sentence.plain, match, floor=floor)
    if label is None or is_goal(sentence, match.start("number")):
        return
    at = Span(match.start("number"), match.end())
    yield statistic(reading, sentence, label, at, value=value, unit=unit, near=Span(*match.span()))


# "Founded in 2015, Alder serves": the year is of something else.
_FOUNDED = re.compile(
    r"(?i)\b(?:founded|established|started|launched|incorporated|listed|public|since|gegründet|seit|fondée?|créée?|depuis|fundada|desde)"
    r"\s(?:(?:back|it|its|was|the|year|in|en|im|jahr)\s){0,3}(?:19|20)\d\d(?!\d)|(?:成立|创立|创办|上市|始建)于(?:19|20)\d\d\s?年?|(?:自|始于)(?:19|20)\d\d\s?年(?!底|末)|(?:19|20)\d\d\s?年(?:成立|创立|创办|上市)"
)


# "down from 1,100 employees a year earlier": of a year that is not named.
_EARLIER = re.compile(r"(?i)\s(?:a|one|two|three|\d)\s(?:years?|months?|quarters?)\s(?:earlier|ago|before)\b")
_NEXT = re.compile(r"(?i)[;。、]|(?<=[\u3400-\u9fff%]),|,?\s(?:while|but|und\swill|et\sveut|y\squiere)\b")


def _year(flat: str, around: Span) -> int | None:
    """The year of a figure: not that of a founding, nor one of the next clause."""
    after = _NEXT.search(flat, around.end)
    told = _FOUNDED.sub(lambda found: " " * len(found[0]), flat[: after.start()] if after else flat)
    return year_of(told, around.start, around.end, floor=0, ceiling=len(told))


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

    Both count from the beginning of the sentence; without `near` the year stands beside the figure.  A
    count or a sum is of the company that the sentence tells of, if it does.
    """
    at = Span(sentence.start + figure.start, sentence.start + figure.end)
    around = near or figure
    held = holder(reading, sentence, figure) if unit != "percent" else None
    year = None if _EARLIER.match(sentence.plain, around.end) else _year(sentence.plain, around)
    return Found(
        kind="statistic",
        values={
            **({} if held is None else {"subject": held[1]}),
            "label": {reading.page.language_of(label): reading.page.as_written(label)},
            "value": value,
            "unit": unit,
            "year": year,
            "as_stated": reading.page.read(at),
        },
        proof=_proof(reading, sentence, held),
        subject=None if held is None or held[0].start == held[0].end else held[0],
        object=at,
        confidence=confidence,
    )


def _proof(reading: Reading, sentence: Sentence, held: tuple[Span, Company] | None) -> tuple[Span, ...]:
    """The sentence of a figure, behind the one that names whose it is where that is another."""
    named = None if held is None else reading.page.at(held[0].start)
    return (sentence.span,) if named is None or named == sentence else (named.span, sentence.span)


_LABEL_ENDS = re.compile(
    r"[,;:()。，、；：！？”」』\[]|(?<!\b[A-Z])\.|\s(?:and|while|which|in\s\d|und|et|sowie|y|ou|oder)\b|[和及与]|[建提][立供]|中?的?$|受惠|达"
)
# "员工约2,700人": what stands before the figure says who is counted where only a measure word follows it.
_COUNTED_BEFORE = re.compile(
    r"([\u3400-\u9fff]{2,8}?)(?:已经?|总?共|总?数|人数|规模|不足|分别|将)?(?:超过?|约|近|达到?|逾|为|有|至|将)*\s*$"
)

_NO_NOUN = re.compile(r".*[及和约]|约?[达有]|.*约[达有]")


_WHO_HAS = re.compile(
    r"(?:(?:该|其|本|这家)?(?:公司|平台|集团|企业|机构))?(?:目前|现|已|共|还)*(?:拥有|有|服务|覆盖|连接|接入|签约|汇聚|的)?了?"
)


def _label(flat: str, match: re.Match[str], *, floor: int) -> str | None:
    """What is counted, with the few words that follow it up to a comma.

    What Chinese tells of it before the number begins behind `floor`, the end of the last name.
    """
    tail = _LABEL_ENDS.split(flat[match.end() :], maxsplit=1)[0]
    if not has_cjk(match["unit"]):
        return " ".join(f"{match['unit']}{tail}".split()[:_MOST_WORDS]) or None
    tail = tail.removeprefix("的")
    if tail:
        return tail if len(tail) > 1 else f"{match['unit']}{tail}"
    before = _COUNTED_BEFORE.search(flat, max(floor, match.start() - 12), match.start())
    named = _WHO_HAS.sub("", before[1].rpartition("的")[2], count=1) if before else ""
    return named if len(named) > 1 and not _NO_NOUN.fullmatch(named) else match["unit"]


RULES = (
    SentenceRule(
        name="statistic",
        find=_statistics,
        words=frozenset(
            """million billion thousand percent employees staff salariés mitarbeiter beschäftigte versicherte
            nutzer patienten empleados usuarios pacientes patients users members customers clients hospitals
            clinics physicians doctors clinicians therapists pharmacies employers consumers families
            households students veterans hôpitaux médecins millionen millions millones""".split()
        ),
        terms=("%", "万", "亿", "名", "人", "户", "家"),
    ),
)
