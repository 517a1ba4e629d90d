"""Who belongs to whom: subsidiaries, units, parents, owners."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.claims.extraction.deals.facts import event
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import compiled, signs_of
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_UNIT = r"(?:subsidiary|subsidiaries|unit|division|arm|affiliate|brand|business|business\sunit|spin-?off|portfolio\scompany|operating\scompany|offshoot)"
_EN = compiled(
    rf"(?P<c>{{L}})(?:,|\sis|\swas|,\swhich\sis|,\snow|\s-)?\s(?:now\s)?(?:an?\s|the\s|its\s)?(?:[\w-]+\s){{0,6}}?{_UNIT}\sof\s{{P}}(?P<p>{{C}})(?!,?\s(?:called|named|known\sas))",
    rf"{_UNIT}\sof\s{{P}}(?P<p>{{C}}),?\s(?:called|named|known\sas|dubbed)\s(?P<c>{{C}})",
    r"(?P<c>{C})(?:,?\s(?:which\s|that\s)?(?:is\s|was\s|now\s|are\s)?|,\s)(?:majority[\s-]|wholly[\s-]|jointly[\s-]|privately\s|partly\s|fully\s|now\s)?owned\sby\s{P}(?P<p>{L})",
    rf"(?P<p>{{C}})'s?\s(?!new\b)(?:[\w&-]+\s){{0,6}}?(?:{_UNIT}|(?:clinic\s|care\s|provider\s)?network|pharmacy\schain|insurer|PBM),?\s(?P<c>{{C}})",
    r"(?P<p>{C})'s?\s(?P<c>{C})(?!\s(?:deal|partnership|contract|acquisition|merger|buy|purchase|bid|tie-?up|collaboration|alliance|investment|stake|agreement|takeover|funding))",
    r"(?P<p>{C})-owned\s{P}(?P<c>{C})",
    r"(?P<p>{C})\s(?:health\sservices\s|healthcare\s|telehealth\s)?(?:subsidiary|unit|division|affiliate)\s(?P<c>{C})",
    r"(?P<p>{C})(?:,?\s(?:which\s)?owns(?:\sand\soperates)?|,?\s(?:the\s)?owner\sof|,?\s(?:is\s|which\sis\s)?(?:the\s|a\s)?(?:parent|holding)(?:\scompany|\sorgani[sz]ation|\sfirm)?\sof|,\s(?:the\s)?company\sbehind)\s{P}(?P<c>{L})",
    r"(?P<c>{C})(?:'s?)?\s(?:corporate\s|US\s|new\s)?parent(?:\s(?:company|firm|group|organi[sz]ation|corporation))?,?\s(?P<p>{C})",
    r"parent(?:\scompany)?\s(?P<p>{C})\s(?:of|behind)\s(?P<c>{C})",
    r"(?P<p>{C})[^\ue000-\uefff.;]{0,140}\b(?:its|their|wholly[\s-]owned|one\sof\sits|two\sof\sits)\s(?:[\w-]+\s){0,5}?(?:subsidiar(?:y|ies)|business\sunits?|divisions?|arm|affiliates?)(?:,|\s-|:|,?\sincluding|,?\ssuch\sas|\scalled|\snamed)?\s{P}(?P<c>{L})(?:\sand\sone\sof\sits\ssubsidiaries,\s(?P<c2>{C}))?",
    r"(?P<c>{C}),?\s(?:now\s|which\sis\s|is\s|are\s|became\s|has\sbecome\s|have\sbecome\s)(?:a\s)?part\sof\s{P}(?P<p>{C})",
    r"(?P<c>{C}),\spart\sof\s{P}(?P<p>{C})",
    r"(?P<c>{C}),\san?\s(?P<p>{C})\s(?:company|business|subsidiary|brand|unit|affiliate)\b",
    r"(?P<c>{C}),\sthe\s(?:[\w-]+\s){0,5}?(?:arm|unit|division|business|subsidiary|brand|affiliate)\sof\s{P}(?P<p>{C})",
    r"(?P<p>{C})\s(?:holds|held|has)\s(?:a\s)?(?:majority|controlling|(?P<n>\d{1,3}(?:\.\d+)?)%)\s(?:stake|interest|share)\sin\s{P}(?P<c>{C})",
)  # fmt: skip
_OTHER = compiled(
    r"(?P<c>{C})(?:,|\sest|,\squi\sest)?\s(?:(?:une?|la|aussi|désormais)\s)?(?:[\w-]+\s){0,3}?filiale\s(?:à\s\d+\s?%\s)?(?:du\sgroupe\s|du\s|de\s|d')(?:[\w'-]+\s){0,4}?(?P<p>{C})",
    r"(?P<c>{C})(?:,|\sest)?\s(?:désormais\s)?(?:détenue?s?|contrôlée?s?|possédée?s?)\s(?:à\s\d+\s?%\s)?par\s(?:[\w'-]+\s){0,4}?(?P<p>{C})",
    r"(?P<c>{C})\s(?:appartient|appartenait|qui\sappartient)\s(?:\w+\s)?(?:à|au)\s(?:[\w'-]+\s){0,3}?(?P<p>{C})",
    r"(?P<c>{C})(?:,\s|\s)(?:propriété\sd[eu]\s|propriété\sd')(?:[\w'-]+\s){0,4}?(?P<p>{C})",
    r"filiale\s(?:[\w-]+\s){0,3}?(?:du\sgroupe\s|du\s|de\s|d')(?P<p>{C}),\s(?P<c>{C})",
    r"(?P<p>{C})[^\ue000-\uefff.;]{0,80}\b(?:sa|ses)\sfiliales?\s(?:[\w-]+\s){0,2}?(?P<c>{L})",
    r"(?:maison[\s-]mère|société\smère)\s(?:de\s|d')(?P<c>{C}),\s(?P<p>{C})",
    r"(?P<p>{C}),?\s(?:la\s)?(?:maison[\s-]mère|société\smère)\s(?:de\s|d')(?P<c>{C})",
    r"(?P<c>{C})(?:,|\ses)?\s(?:una\s)?(?:filial|subsidiaria|divisi[óo]n)\s(?:[\w-]+\s){0,3}?(?:del\sgrupo\s|del?\s)(?:[\w'-]+\s){0,4}?(?P<p>{C})",
    r"(?P<c>{C})(?:,|\ses)?\s(?:propiedad\s(?:del?\s)|perteneciente\sa\s|participada\spor\s|controlada\spor\s|que\spertenece\sa(?:l\s|\s))(?:[\w'-]+\s){0,4}?(?P<p>{C})",
    r"(?P<p>{C}),?\s(?:la\s)?(?:matriz|empresa\smatriz|propietaria|dueña)\sde\s(?P<c>{C})",
    r"(?P<p>{C})[^\ue000-\uefff.;]{0,80}\b(?:su|sus)\sfilial(?:es)?\s(?:[\w-]+\s){0,2}?(?P<c>{L})",
    r"(?P<c>{C})(?:,|\sist)?\s(?:eine?\s)?(?:[\w-]+\s){0,3}?(?:Tochter|Tochterunternehmen|Tochtergesellschaft|Tochterfirma|Sparte|Marke)\s(?:von|der|des)\s(?:[\w'-]+\s){0,4}?(?P<p>{C})",
    r"(?P<p>{C})-(?:Tochter|Tochterunternehmen|Tochtergesellschaft|Tochterfirma|Marke|Sparte)\s(?P<c>{C})",
    r"(?P<c>{C})\s(?:gehört|gehörte|gehören)\s(?:[\w-]+\s){0,4}?(?:zu|zur|zum|der|dem)\s(?:[\w'-]+\s){0,3}?(?P<p>{C})",
    r"(?P<c>{C})\sist\s(?:[\w-]+\s){0,3}?Teil\s(?:der|von|des)\s(?:[\w'-]+\s){0,3}?(?P<p>{C})",
    r"(?P<c>{C})-(?:Mutter|Muttergesellschaft|Mutterkonzern|Eigentümer)\s(?P<p>{C})",
    r"(?P<p>{C})\s?\((?:u\.\sa\.\s)?Mutter\svon\s(?P<c>{C})",
    r"(?:Tochter|Tochterunternehmen|Tochtergesellschaft|Tochterfirma)\s(?P<c>{C})\s(?:der|des|von)\s(?P<p>{C})",
)  # fmt: skip
_ZH = compiled(
    r"(?P<p>{C}){Z}{0,4}?旗下(?:的)?{Z}{0,10}?(?P<c>{ZL})",
    r"(?P<p>{C})(?:的)?(?:全资|控股)?(?:子公司|附属公司)(?P<c>{C})",
    r"(?P<c>{C}){Z}{0,6}?(?:是|为|系|隶属于|属于|隶属)(?P<p>{C}){Z}{0,4}?(?:旗下|的?(?:全资|控股)?子公司|附属公司|的一部分)",
    r"(?P<c>{C})(?:的)?母公司(?:为|是)?(?P<p>{C})",
    r"(?P<c>{C}){Z}{0,4}?(?:隶属于|隶属)(?P<p>{C})",
    r"(?P<p>{C}){Z}{0,10}?(?:是|为|成为)(?P<c>{C})的(?:控股股东|母公司|第一大股东|最大股东)",
    r"(?P<p>{C}){Z}{0,6}?(?:全资控股|全资拥有|控股)(?:了)?(?P<c>{C})",
    r"(?P<p>{C}){Z}{0,60}?(?:成立|组建|分拆出?){Z}{0,4}?(?P<c>{C}){Z}{0,3}?(?:子集团|子公司)",
    r"(?P<c>{C}){Z}{0,10}?发生工商变更[^。]{0,90}?(?P<p>{C}){Z}{0,3}?为股东,{Z}{0,2}?持股(?P<n>(?:100|[5-9]\d(?:\.\d+)?))%",
    r"(?P<p>{C}){Z}{0,3}?(?:持有|持股)(?P<c>{C}){Z}{0,6}?(?P<n>(?:100|[5-9]\d(?:\.\d+)?))%",
)  # fmt: skip
_EN_WORDS = re.compile(
    r"(?i)subsidiar|\bunits?\b|division|\barm\b|affiliate|brand|business|owned|owns|owner|parent|\bpart\sof|'s?\s|holding|stake|company|spin-?off|offshoot|portfolio"
)
_OTHER_WORDS = re.compile(
    r"(?i)filial|appart|détenu|propriété|mère|contrôl|possédé|propiedad|pertenec|participada|matriz|propietaria|dueña|divisi|subsidiaria|tochter|gehör|mutter|sparte|marke|ist\s|eigentümer"
)
_ZH_WORDS = re.compile(r"旗下|子公司|附属|母公司|隶属|控股|股东|持股|持有|子集团|属于")


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        seen: set[tuple[Company, Company]] = set()
        for match in _matches(masked):
            yield from _facts(masked, match, seen)


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if len(masked.companies) < 2:
        return
    for words, patterns in ((_EN_WORDS, _EN), (_OTHER_WORDS, _OTHER)):
        if words.search(masked.text):
            for pattern in patterns:
                yield from pattern.finditer(masked.text)
    if masked.sentence.chinese and _ZH_WORDS.search(masked.text):
        for pattern in _ZH:
            yield from pattern.finditer(masked.text)


def _facts(masked: Masked, match: re.Match[str], seen: set[tuple[Company, Company]]) -> Iterator[Found]:
    groups = match.groupdict()
    children = signs_of((groups["c"] or "") + (groups.get("c2") or ""))
    for parent_sign in signs_of(groups["p"])[:1]:
        for child_sign in children:
            parent, child = masked.company(parent_sign)[1], masked.company(child_sign)[1]
            if parent == child or (parent, child) in seen or (child, parent) in seen:
                continue
            seen.add((parent, child))
            percent = Decimal(groups["n"]) if groups.get("n") else None
            values = {"parent": parent, "subsidiary": child, "stake_percent": percent}
            yield event(
                masked, "ownership", values, match=match.span(), subject=parent_sign, object_=child_sign
            )


_OWNER_BRACKET = re.compile(r"\s\((?:an?\s|part\sof\s|owned\sby\s|acquired\sby\s)?$")


def _listed(reading: Reading) -> Iterator[Found]:
    """ "Alder Inc. (Birch Capital)" in a list of players: the name in brackets owns the other."""
    mentions = list(reading.companies)
    for (span, child), (next_span, parent) in zip(mentions, mentions[1:], strict=False):
        between = reading.page.plain[span.end : next_span.start]
        if child == parent or len(between) > 20 or not _OWNER_BRACKET.fullmatch(between.lstrip(".")):
            continue
        if not re.match(
            r"\.?(?:\s(?:company|subsidiary|Inc\.?|group|brand))?\)",
            reading.page.plain[next_span.end : next_span.end + 14],
        ):
            continue
        sentence = reading.page.at(span.start)
        if sentence is None or not (
            reading.page.block(sentence).kind in ("item", "row")
            or reading.page.plain[sentence.start : sentence.end].count(",") > 3
        ):
            continue
        yield Found(
            kind="ownership",
            values={"parent": parent, "subsidiary": child},
            proof=(Span(sentence.start, sentence.end),),
            subject=next_span,
            object=span,
            confidence=0.85,
        )


RULES = (PageRule(name="ownerships", find=_find), PageRule(name="owners-in-lists", find=_listed))
