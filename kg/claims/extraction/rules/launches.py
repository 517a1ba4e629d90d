"""What companies bring to the market."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import compiled, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Found, Product
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_ACT = r"(?:[Ll]aunch(?:es|ed)|[Ii]ntroduc(?:es|ed)|[Uu]nveil(?:s|ed)|[Rr]oll(?:s|ed)\sout|[Dd]ebut(?:s|ed)|[Rr]eleas(?:es|ed)|[Pp]remier(?:s|es|ed)|[Ii]ntros|[Ll]aunch|[Ii]ntroduce|[Uu]nveil|[Ss]tarted\soffering|[Bb]egan\soffering)"
_EN = compiled(
    rf"(?P<a>{{C}}){{A}}{{G}}{_ACT}\s(?P<p>[^\ue000-\uefff.;][^.;]{{2,140}})",
    r"(?P<a>{C}){A}{G}(?:announce[sd]?|celebrated|announcing)\s(?:the\s)?(?:[\w-]+\s){0,3}?(?:launch|introduction|release|rollout|debut)\sof\s(?P<p>[^.;]{3,140})",
    r"(?P<a>{C})'s?\s(?:[\w-]+\s){0,2}?(?:launch|rollout|introduction)\sof\s(?P<p>[^.;]{3,140})",
    r"(?P<p>(?:[A-Z][\w-]+\s?){1,5}),?\s(?:was\s)?(?:launched|developed|unveiled|introduced|released)\sby\s{P}(?P<a>{C})",
    r"(?P<a>{C})\s(?P<p>[a-z][^.;,\ue000-\uefff]{3,60}?)\s(?:in\s[^.;,]{3,30})?,?\s?which\sdebuted\b",
    r"(?P<a>{C}){G}expanded\s[^.;]{2,60}\sby\s(?:introducing|launching)\s(?P<p>[^.;]{3,140})",
)
_OTHER = compiled(
    r"(?P<a>{C}){A}(?:,?\s(?!(?:qui|dont)\b)(?:[\w'.+-]+|{D})){0,6}?\s(?:lance|a\slancé|dévoile|a\sdévoilé|présente|déploie|a\sdéployé|a\scommencé\sà\sproposer|commence\sà\sproposer|propose\sdésormais|a\sannoncé\sle\s(?:lancement|déploiement)\sd[eu]|annonce\sle\slancement\sd[eu])\s(?P<p>[^.;\ue000-\uefff][^.;]{2,120})",
    r"(?P<a>{C}){A}(?:,?\s(?!(?:que)\b)(?:[\w'.+-]+|{D})){0,6}?\s(?:lanza|lanz[óo]|ha\slanzado|presenta|present[óo]|estrena|anunci[óo]\sel\slanzamiento\sde|anuncia\sel\slanzamiento\sde|pone\sen\smarcha|puso\sen\smarcha)\s(?P<p>[^.;\ue000-\uefff][^.;]{2,120})",
    r"(?P<a>{C})\s(?:[\w'.+-]+\s){0,5}?(?:startet|startete|führt|führte|stellt|stellte|lanciert|lancierte|bringt|brachte)\s(?P<p>(?:[\w'.+-]+\s){1,9}?)(?:ein|vor|auf\sden\sMarkt)?(?=[.,;]|$)",
    r"(?P<a>{C})\s(?:hat|will)\s(?P<p>(?:[\w'.+-]+\s){1,9}?)(?:gestartet|eingeführt|vorgestellt|lanciert|auf\sden\sMarkt\sgebracht)",
)
_ZH = compiled(
    r"(?P<a>{C})(?:(?!与|和|由){Z}){0,24}?(?<!的)(?<!正式)(?:推出|发布|上线|发佈|首发|推出了|上线了)(?:了)?(?P<p>[^。;!?]{2,110})",
    r"(?P<a>{C}){Z}{0,24}?(?:宣布)?(?:成立|打造|推出)(?:了)?(?P<p>[\"][^\"]{1,20}[\"])",
    r"(?P<p>\ue000?{Z}{0,3}[^\ue000-\uefff,。;]{0,10}(?:医院|平台|小程序|APP|系统|服务|频道|产品|分院))(?:的)?正式上线",
    r"(?P<a>{C}){Z}{0,20}?(?:成立|打造)(?:了)?(?P<p>[\"][^\"]{1,20}[\"])",
)
_EN_WORDS = re.compile(
    r"(?i)launch|introduc|unveil|roll\w*\sout|rollout|debut|releas|premier|intros|offering|developed"
)
_OTHER_WORDS = re.compile(
    r"(?i)lance\b|lancé|dévoil|présent|déploi|proposer|propose|lanza|lanzó|estrena|puso|pone\sen|start|führt|stellt|lancier|bringt|brachte|lancement|gestartet|vorgestellt|eingeführt"
)
_ZH_WORDS = re.compile(r"推出|发布|上线|发佈|首发|成立|打造")
_END = re.compile(
    r"(?i),(?!\s(?:\w+,?\s){0,2}and\s)|\s\(|:\s|\s(?:to|for|that|which|who|in(?!-)|with|across|on|at|aimed|designed|targeting|tailored|through|via|by|as|after|following|while|under|enabling|allowing|offering|helping|where|last|this|today|earlier|from|into|pour|afin|qui|dans|avec|sur|para|que|en|con|por|und|um|für|will|is|are|was|said|last|using|amid|ahead|during|before|over|so)\s|\s-\s|\s[\uf400-\uf7ff]|[\"]\s(?:to|for|in)"
)
_LEAD = re.compile(
    r"(?i)^(?:an?|the|its|their|his|new|le|la|les|un|une|son|sa|ses|l'|el|los|las|una|su|sus|ein|eine|einen|der|die|das|den|de\s(?:la|l')|de|du|d')\s+|^[ld]'"
)
_NOT_PRODUCT = re.compile(
    r"(?i)^(?:\W*(?:with|last|this|next|earlier|today|in|on|at|monday|tuesday|wednesday|thursday|friday|investigation|probe|lawsuit|review|study|trial|tender|takeover|bid|offer|IPO|search|campaign|fund|funding|attack|appeal|survey|report|statement|results|earnings|plan|plans|consultation|process|data|figures|details|news|legislation|bill|guidelines|guidance|legal|new\smarket|year|forecast|stock|public\soffering|changes|cuts|layoffs|statements?|a\sbid|partnership|collaboration|up|bankruptcy|officially|operations|财报|公告|报告|消息|数据|声明|业绩|年报|股)\b)|财报|季报|中报|招股书|公告|业绩|年报|声明|研究报告|白皮书"
)
_TAIL_ZH = re.compile(r"等|,|面向|为消费者|以及|,及|旨在|帮助|服务模式|,为")


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        seen: set[tuple[object, str]] = set()
        for match in _matches(masked):
            for found in _facts(masked, match):
                key = (
                    found.values["company"],
                    str(found.values.get("product") or found.values.get("purpose")),
                )
                if key not in seen:
                    seen.add(key)
                    yield found


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if masked.sentence.chinese:
        if _ZH_WORDS.search(masked.text):
            for pattern in _ZH:
                yield from pattern.finditer(masked.text)
        return
    for words, patterns in ((_EN_WORDS, _EN), (_OTHER_WORDS, _OTHER)):
        if words.search(masked.text):
            for pattern in patterns:
                yield from pattern.finditer(masked.text)


def _facts(masked: Masked, match: re.Match[str]) -> Iterator[Found]:
    sign = match.groupdict().get("a") or ""
    if re.search(r"(?i)\b(?:not|never|could|might|may)\b", masked.text[match.start() : match.start("p")]):
        return
    company = masked.company(_leader(masked, sign))[1] if sign else masked.topic
    if company is None:
        return
    for start, end in _products(masked, match):
        span = masked.span(start, end)
        name = " ".join(
            masked.sentence.plain[
                span.start - masked.sentence.start : span.end - masked.sentence.start
            ].split()
        ).strip("\"' ")
        if not 1 < len(name) <= 90 or _NOT_PRODUCT.search(name) or name.lower() in company.forms:
            continue
        values = {
            "company": company,
            "product": Product((name,), company),
            "date": when(masked, match.start(), match.end()),
            "status": status_of(
                masked.text[max(0, match.start() - 10) : match.start("p")], "", usual="completed"
            ),
        }
        found = event(masked, "launch", values, match=match.span(), subject=sign, confidence=0.8)
        yield _with_object(found, span)


def _leader(masked: Masked, sign: str) -> str:
    """In "Alder, together with Birch, brings out …" it is Alder that launches."""
    found = re.search(
        r"([\ue000-\uefff])[^\ue000-\uefff,。;]{0,8}(?:携手|联合|联手|与|和)[^\ue000-\uefff,。;]{0,8}$",
        masked.text[: masked.text.index(sign)],
    )
    return found[1] if found and masked.sentence.chinese else sign


def _with_object(found: Found, span: Span) -> Found:
    return Found(
        kind=found.kind,
        values=found.values,
        proof=found.proof,
        subject=found.subject,
        object=span,
        confidence=found.confidence,
    )


def _products(masked: Masked, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The bounds of each product in the words behind the verb."""
    start, words = match.start("p"), match["p"]
    if masked.sentence.chinese:
        yield from _chinese_products(start, words)
        return
    lead = _LEAD.match(words)
    while lead is not None:
        start, words = start + lead.end(), words[lead.end() :]
        lead = _LEAD.match(words)
    end = _END.search(words)
    stop = end.start() if end else len(words)
    if (stop > 1 and not signs_of(words[:stop].split(" ")[0])) or (signs_of(words[:1]) and len(words[:stop]) > 4):
        yield start, start + len(words[:stop].rstrip())


def _chinese_products(start: int, words: str) -> Iterator[tuple[int, int]]:
    quoted = list(re.finditer(r"[\"《]([^\"》]{1,20})[\"》]", words))
    if quoted:
        for found in quoted:
            yield start + found.start(1), start + found.end(1)
        return
    tail = _TAIL_ZH.search(words)
    body = words[: tail.start()] if tail else words
    for part in re.finditer(r"[^、和及]{2,24}", body):
        yield start + part.start(), start + part.end()


RULES = (PageRule(name="launches", find=_find),)
