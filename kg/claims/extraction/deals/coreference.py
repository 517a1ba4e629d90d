"""Which company "the company", "it" or "该公司" means: the one that the last sentences were about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.extraction.found import Company
from kg.claims.extraction.page import Sentence, Span

__all__ = ["Stage", "bought_it", "pronouns"]

_FIELD = r"(?:[\w-]+\s){0,3}?"
_LATIN = re.compile(
    rf"(?:\b(?:The|the)\s{_FIELD}(?:company|firm|startup|start-up|giant|insurer|retailer|provider|vendor|business|group)(?='s?\s|\s(?:has|had|have|also|is|was|will|would|plans|said|says|announced|launched|acquired|bought|raised|introduced|expanded|signed|entered|partnered|completed|reported|agreed|recently|later|now|then|previously|unveiled|secured|closed|invested|currently|which)\b|,\s(?:which|founded|based)))"
    r"|^(?:It|Elle|Il|Es)(?=\s)|(?<=, )it(?=\s(?:is|was|has|had|also|acquired|bought|raised|launched|announced|plans|put|will|introduced|signed|partnered|expanded)\b)"
    r"|\b[Dd]as\s(?:[\w-]+\s)?(?:Unternehmen|Start-up|Startup)(?=\s)|\b[Dd]er\s(?:[\w-]+\s)?(?:Konzern|Anbieter|Versicherer|Dienstleister)(?=\s)|\b[Dd]ie\s(?:[\w-]+\s)?(?:Firma|Gruppe)(?=\s)"
    r"|\b[Ll](?:a\s(?:soci[ée]t[ée]|start-up|jeune\spousse|plateforme|licorne)|'entreprise|e\s(?:groupe|sp[ée]cialiste|leader))(?=\s(?:a|annonce|est|l[eè]ve|lance|rach[eè]te|propose|compte|va|vient|pr[ée]voit|fran[çc]aise?\sa)\b)"
    r"|\b[Ll]a\s(?:compa[ñn][ií]a|empresa|firma|startup|start-up|aseguradora|plataforma)(?=\s(?:ha|anunci[óo]|adquiri[óo]|compr[óo]|lanz[óo]|levant[óo]|cerr[óo]|planea|tambi[ée]n|fue|es|firm[óo]|opera)\b)|\b[Ee]l\sgrupo(?=\s(?:ha|anunci[óo]|adquiri[óo]|compr[óo])\b)"
)
_CHINESE = re.compile(
    r"(?:该公司|该集团|该企业|该平台|(?<=[,。;])公司(?=宣布|表示|完成|获得|推出|还|已|将|拟|计划|在|与)|^公司(?=宣布|表示|完成|获得|推出|还|已|将|拟|计划|在|与))"
)
_SUBJECT = 90


class Stage:
    """The company that the text is speaking of, as it goes from sentence to sentence."""

    def __init__(self) -> None:
        self.topic: Company | None = None

    def hear(
        self, sentence: Sentence, named: Sequence[tuple[Span, Company]], meant: Sequence[tuple[Span, Company]]
    ) -> None:
        """Take in the companies of a sentence: the one near its beginning becomes the topic."""
        if not named or (meant and meant[0][0] < named[0][0]):
            return
        span, company = named[0]
        if (
            len(named) > 1
            and sentence.plain[span.end - sentence.start :].startswith("'")
            and named[1][0].start - span.end < 50
        ):
            # In "Alder's clinic network, Birch, opens" it is Birch that acts.
            span, company = named[1]
        if self.topic is None or span.start - sentence.start <= (_SUBJECT if not sentence.chinese else 30):
            self.topic = company


_IT = re.compile(
    r"\b(?:before|until|when|after|since|and|while|that|,)\sit(?=\s(?:was|is|has\sbeen|had\sbeen|would\sbe|will\sbe)\s(?:later\s|then\s|subsequently\s|now\s)?(?:acquired|bought|purchased|sold|taken))"
)


def pronouns(
    sentence: Sentence, topic: Company | None, named: Sequence[tuple[Span, Company]]
) -> list[tuple[Span, Company]]:
    """The places of a sentence that mean, without naming it, its own first company or else the topic."""
    pattern = _CHINESE if sentence.chinese else _LATIN
    found = []
    for match in pattern.finditer(sentence.plain):
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        if any(other.start < span.end and span.start < other.end for other, _ in named):
            continue
        own = (
            named[0][1] if named and named[0][0].end <= span.start and _leads(sentence, named[0][0]) else None
        )
        company = own or topic
        if company is not None:
            found.append((span, company))
    return found


def _leads(sentence: Sentence, span: Span) -> bool:
    return span.start - sentence.start <= (_SUBJECT if not sentence.chinese else 30)


def bought_it(sentence: Sentence, named: Sequence[tuple[Span, Company]]) -> list[tuple[Span, Company]]:
    """The "it" of "before it was acquired by …": the first company of its own sentence."""
    return [
        (Span(sentence.start + match.end() - 2, sentence.start + match.end()), named[0][1])
        for match in _IT.finditer(sentence.plain)
        if named and named[0][0].end <= sentence.start + match.start()
    ]
