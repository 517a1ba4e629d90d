"""What moves a market: drivers, restraints, opportunities, trends and challenges."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.causes import CAUSES, Cause
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.phrases import factor_label
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule

__all__ = ["RULES"]


def _stated(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for cause in CAUSES:
        if cause.chinese != sentence.chinese or (reading.market is None and not cause.named):
            continue
        for match in cause.pattern.finditer(sentence.plain):
            bounds = match.span("what")
            if any(start < bounds[1] and bounds[0] < end for start, end in taken):
                continue
            found = list(_factors(reading, sentence, cause, Span(*bounds)))
            if found:
                taken.append(bounds)
                yield from found


def _factors(reading: Reading, sentence: Sentence, cause: Cause, bounds: Span) -> Iterator[Found]:
    page = reading.page
    for item in split_list(page.plain, sentence.start + bounds.start, sentence.start + bounds.end):
        label = factor_label(page, item)
        if label is not None:
            words, span = label
            yield Found(
                kind=cause.kind,
                values={"label": {page.language_of(words): words}},
                proof=(sentence.span,),
                subject=span,
                confidence=cause.confidence,
            )


_WORDS = frozenset(
    """driven drive drives driving driver drivers due owing attributed fueled fuelled propelled boosted spurred supported accelerated boost boosts boosting propel propels propelling fuel
    fuels fueling fuelling spur spurs spurring account because thanks result reasons factors hamper hampers hampering hinder hinders hindering restrain restrains restraining restraint restraints limit limits
    impede impedes restrict restricts challenge challenges challenging barrier barriers opportunity opportunities trend trends concerns obstacle obstacles lucrative contributing contribute contributes
    supporting support supports encouraged accelerate accelerates accelerating increase increasing rising growing affecting backed aided led leading leads negatively becoming competitive plagued given amid drove reduces reduce reducing lowers resulted encourage encouraging encourages governments government enjeu défi défis enjeux treibt fördert hemmt bremst bremsen fördern
    herausforderungen impulsa estimulan favorecen aceleran desafío reto portés stimulés angetriebene creating creates pushing enabling limita limitan frena frenan freinent entrave entravent impulsan impulsado estimula favorece acelera alimentée soutenue tirée favorisée
    befeuert gefördert begünstigt vorangetrieben bremst hemmen behindert begrenzt fördert beschleunigt wegen infolge herausforderung challenged amplified pushed faster enhances enhance enhancing promote promotes promoting foster fosters fostering facilitate facilitates
    facilitating strengthen strengthens bolster bolsters bolstered augment augments augmenting stimulate stimulates backs crucial inhibit inhibits slow slows deter constrain obstructs hampered impeded present presents offer offers create open opens lies lie hindered restrained limited
    angetrieben treibt treiben treiber aufgrund dank hemmt hemmen herausforderung herausforderungen chancen trends faktoren grâce raison stimulé stimulée portée porté freine freinent freins défis moteurs tendances opportunités
    impulsado impulsada impulsan debido gracias factores desafíos retos tendencias oportunidades frena limitan obstaculizan shift increased expected""".split()
)
_TERMS = ("推动", "驱动", "得益于", "由于", "因素", "带动", "促进", "刺激", "阻碍", "限制", "制约", "挑战", "机会", "机遇", "趋势", "原因", "加速", "受益于", "归因于", "催生", "抑制", "转向", "支持", "困难", "带来", "布局", "入局", "转移", "降低", "障碍", "激发")
RULES = (SentenceRule(name="factor-stated", find=_stated, words=_WORDS, terms=_TERMS),)
