"""From a match in a masked sentence to a found fact: its date, price, status and evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kg.claims.extraction.deals.asides import outside_asides
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.signs import APART, OMITTED, POINT
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.money import Money
from kg.claims.extraction.page import Span
from kg.model.fields import Unnamed

__all__ = [
    "acting",
    "companies",
    "event",
    "first_acting",
    "outside",
    "possessed",
    "price",
    "priced",
    "subject_before",
    "subject_of",
    "unnamed",
    "when",
]

_NO_DATE = re.compile(
    r"(?i)(?:\bby|\buntil|\bthrough|which\s\S{1,4}\s(?:had\s)?(?:bought|acquired|purchased)\sin|(?:founded|established|created|incorporated|formed|born|started|(?:which|who|that)\s(?:was\s|first\s)?(?:launched|opened|debuted|began))\s(?:back\s)?in|since|depuis|seit|bis|gegründet|(?:fondé|créé|né|immatriculé|constitué)e?s?\sen|(?:fundad|cread|nacid|constituid)[ao]s?\sen|(?:naci[óo]|naquit|né)\s(?:[àa]|en)\s\S+\s(?:en|in)|naci[óo]\sen|naquit\sen|forecast|\bQ[1-4]|fiscal|revenue\w*|copyright|©|revenues\sof|half\sof|end\sof|to)\s(?:the\s)?(?:early\s|late\s|mid-)?$|(?:截至|成立于|创立于|到|至)\s?$"
)
# A part of a year lies in it: "in the first half of 2022", unless that is when a deal is to close.
_IN_PART = re.compile(
    r"(?i)\b(?:in|during)\s(?:the\s)?(?:(?:first|second|latter|other)\shalf\sof|Q[1-4](?:\sof)?)\s$"
)
_TO_COME = re.compile(
    r"(?i)\b(?:expect|anticipat|schedul|slated|due|likely|will|would|plans?|planned|intends?|aims?|hopes?|to\s(?:be\s)?"
    r"(?:clos|complet|conclu|finali))"
)
# As in "two years after its founding in 2017": of when it bought nothing is said.
_AFTER_IT = re.compile(r"(?i)\b(?:years?|months?|decades?|weeks?|days?)\s(?:after|before|since)\b[^,;]*$")
_SPANNED = 80
# Nothing is nearer to a deal than "in July 2019" right behind what tells of it.
_DATED = re.compile(
    "(?:\\sfor\\s(?:[\\w-]+\\s){0,3}?[\uf000-\uf3ff])?\\s(?:in|on)\\s(?:early\\s|late\\s|mid-)?(?P<date>[\uf400-\uf7ff])"
)
# As in "where it stayed until 2019 when Alder bought it".
_THEN = re.compile("[\uf400-\uf7ff],?\\swhen\\s")
# What stands between a date and a line about it: "2018: bought Birch".
_HEADS = re.compile(r"\s?[:–—|-]?\s*")
_FAR = 10_000
_OMITTED = chr(OMITTED)


def when(masked: Masked, start: int, end: int) -> object | None:
    """The date in a match or nearest to it; dates of founding, forecasts and deadlines do not count."""
    behind = _DATED.match(masked.text, end)
    if behind is not None:
        return masked.date(behind["date"]).value
    if masked.text[start] >= _OMITTED and "\uf400" <= masked.text[start - 1 : start] <= "\uf7ff":
        # "2031年5月" before a verb whose subject is left out is when it did so.
        return masked.date(masked.text[start - 1]).value
    best, best_distance = None, (_FAR, 0)
    for found in re.finditer("[\uf400-\uf7ff]", masked.text):
        place = found.start()
        if _dates_nothing(masked.text, place):
            continue
        if _OF_FIGURES.match(masked.text, place + 1) or _AFTER_IT.search(
            masked.text[max(0, place - _SPANNED) : place]
        ):
            continue
        distance = 0 if start <= place < end else (start - place if place < start else place - end + 2)
        if _elsewhere(masked.text, place, start, end):
            distance += 500
        apart = place < start and masked.text.startswith(APART, start - 1)
        if apart and not _HEADS.fullmatch(masked.text, place + 1, start - 1):
            # In "Alder bought Birch in 2020 and sold Cedar" nothing is said of when it sold.
            distance += 500
        # "2031年开张,2033年推出手环": a Chinese date stands before what happened then.
        key = distance, max(0, end - place) if masked.sentence.chinese and not distance else 0
        if key < best_distance:
            best, best_distance = masked.date(found[0]).value, key
    if best_distance[0] and _LAST_YEAR.search(masked.text, max(0, start - _BEFORE), end):
        return None
    return best if best_distance[0] < 400 else None


def _dates_nothing(text: str, place: int) -> bool:
    """Whether a date is one of founding, a forecast or a deadline."""
    if not _NO_DATE.search(text[max(0, place - 24) : place]) or _THEN.match(text, place):
        return False
    before = text[max(0, place - _SPANNED) : place]
    return not _IN_PART.search(before) or _TO_COME.search(before) is not None


# "去年12月收购了青枫": when it was is told, if not by which date the other deal of the sentence has.
_LAST_YEAR, _BEFORE = re.compile(r"[去前今]年|[上本]个?月|(?<![年\d-])\d{1,2}月"), 8


# "For ten times its 2020 revenue" says nothing of when somebody bought.
_OF_FIGURES = re.compile(
    r"\s(?:annual\s|full-year\s|performance\s|financial\s|operating\s)?(?:milestones?|targets?|results|guidance|revenues?|sales|turnover|incomes?|profits?|earnings|EBITDA)\b"
    r"|\s(?:in\s\S+\s)?(?:(?:von|durch)\s(?:\S+\s){1,3})?(?:gegründet|gestartet|entstanden|geboren)\b"
    r"|(?:成立|创立|创办|诞生|起步)(?!的?(?:合资|子公司))|年?报|年?以来"
)
_ELSEWHERE_BEHIND = re.compile(
    r"[;]|,\s(?:while|whereas)\s|\sand\s(?:in\s)?$|,?\s(?:before|until)\s"
    r"|^\s(?!(?:(?:was|is|were|has\sbeen|had\sbeen)\s)?(?:complet|clos|finali|announc|approv|agre|sign|report))"
    r"(?:[a-z]{3,}ed|has|had|was|is|will|grew|began|became)\s"
    r"|,\s(?:it|they|[\ue000-\uefff](?=\s(?:[a-z]{3,}ed|has|had|was|is|will)\s))\s"
)
_ELSEWHERE_BEFORE = re.compile(
    r"[;]|\bwhile\b|[\ue000-\uefff][^;]*\s(?:and|while|et|y|und)\s|^.,?\s(?:and|but)\s"
)
# As in "opened in 2015 and bought": of when it bought nothing is said.
_ELSEWHERE_WITHIN = re.compile(
    r".\s(?:and|but)\s(?:(?:also|later|then|subsequently|recently|soon)\s){0,2}"
    r"(?:bought|took|sold|was|were|has|had|(?:acquir|purchas|merg|partner|rais|launch|agre|announc)[a-z]*ed)\b"
)


def _elsewhere(text: str, place: int, start: int, end: int) -> bool:
    """Whether a date belongs to another clause than the match."""
    if place >= end:
        return _ELSEWHERE_BEHIND.search(text[end:place]) is not None
    if place < start:
        return _ELSEWHERE_BEFORE.search(text[place:start]) is not None
    return _ELSEWHERE_WITHIN.match(text, place) is not None


_PRICE_BEFORE = re.compile(
    r"(?i)(?:for\san?\s[a-z-]+|for|valued\sat|worth|price\sof|at|in\san?|(?:deal|merger|acquisition|purchase|takeover)\sin|value\sof|pay|paid|paying|totall?ing|of|pour|montant\sde|par|hauteur\sde|por|de|für|von|rund|über|zahlte?|,|以|作价|价值|总价值|总额|对价|金额|总价|斥资|耗资|高达|约|为|\(|its|an?|about|around|nearly|almost|approximately|roughly|some|estimated|reported|close\sto|up\sto|more\sthan|over|under|~)\s?$"
)
_NOT_PRICE = re.compile(
    r"(?i)\b(?:(?:a|per)\sshare|(?:je|pro)\sAktie|par\saction|por\sacci[óo]n|revenues?|sales|valuation|valued\sthe|funding|financing|placement|raised|market|loss|profit|surplus|deficit|write-?down|impairment|charge|fine|penalty|seed|series\s[a-h]|round|earnings|(?<!cash-and-)stock(?!\s(?:deal|transaction|swap|and\scash\svalued))|(?<!all-)cash(?!(?:[\s-](?:and|plus|or|&)[\s-]stock)?\s(?:deal|transaction|offer|purchase|valued))|shares|ingresos|Umsatz|chiffre)\b|估值|营收|收入|融资|市值"
)


# "以每股18美元收购": what one share costs.
_A_SHARE = re.compile(
    r"每(?:一)?(?:股|份)(?:股份|股票)?(?:作价|现金|价格|约|为)?\s?$"
    # "after raising capital by $20 million": what somebody raised or took in was not paid.
    r"|\b(?:ampliación\sde\scapital|augmentation\sde\scapital|Kapitalerhöhung|levée\sde\sfonds|Umsatz|chiffre\sd'affaires|facturación|ingresos)"
    r"\s(?:(?:de|d'|von|über|um|en|por)\s?)?(?:[\w-]+\s)?$"
    r"|\b(?:round|raise|fundraise|[Ss]eries\s[A-H]\d?|[Ss]eed|tour\sde\stable|levée|ronda|serie\s[A-H]|[\w-]*runde)"
    r"\s(?:of|worth|de|d'|por|von|über)\s?(?:[\w-]+\s)?$"
)
# As in "was sold to Alder, then to Birch for $4 million": what Alder paid is not told.
_TO_ANOTHER = re.compile(
    "\\b(?:and|then|later)\\s(?:[a-z]+\\s){0,3}?(?:to|by)\\s[^\ue000-\uefff]{0,40}[\ue000-\uefff]"
    "|;[^;]*[\ue000-\uefff]"
)


def price(masked: Masked, start: int, end: int) -> Money | None:
    """What a deal is said to cost: the sum in the match, else the next one behind it in a phrase of price."""
    for found in re.finditer("[\uf000-\uf3ff]", masked.text):
        place = found.start()
        near = masked.text[max(0, place - 30) : place]
        if _A_SHARE.search(near):
            continue
        if start <= place < end and not _NOT_PRICE.search(masked.text[place + 1 : place + 18]):
            return masked.sum(found[0])
        if (
            end <= place < end + 80
            and not _TO_ANOTHER.search(masked.text, end, place)
            and _PRICE_BEFORE.search(near)
            and not _NOT_PRICE.search(masked.text[end:place] + masked.text[place + 1 : place + 20])
        ):
            return masked.sum(found[0])
    return None


def companies(masked: Masked, signs: Iterable[str]) -> list[Company]:
    """The companies behind signs, each once."""
    return list(dict.fromkeys(masked.company(sign)[1] for sign in signs))


_INSERTED = re.compile(
    r",\s(?:which|who|whose)\s[^,;]{3,160}"
    r"(?:\b(?:such\sas|like|including)\s(?:[^,;]{1,40},\s){1,5}(?:and|or)\s[^,;]{1,40})?,\s(?:[a-z]+\s){0,3}"
)
_COORDINATED = re.compile(r"(?:,\s?|\s)(?:and|et|und|y|e|while\salso|as\swell\sas)\s(?:[\w'-]+\s){0,3}$")


_OBJECT_BEFORE = re.compile("[\ue000-\uefff](?:'s?)?\\s(?:[a-z][\\w-]*\\s){1,3}$")


def acting(masked: Masked, match: re.Match[str], signs: list[str]) -> list[str]:
    """Who acts in "Alder opens Birch, Cedar and Oak merge": not what another company has for object."""
    owned = len(signs) > 2 and _OBJECT_BEFORE.search(masked.text[: match.start("l")])
    return signs[1:] if owned else signs


# As in "Alder, the insurance arm of Birch, teamed up with Cedar", where it is Alder that does.
_APPOSED = re.compile(
    "([\ue000-\uefff]),\\s(?:(?:now|today|currently|formerly|once|itself|also|désormais|hoy)\\s)?(?:"
    r"(?:an?|the|part|owned|une|la|una|eine?|die)\s[^\ue000-\uefff,;.]{2,90}?\b"
    r"|(?:part|owned|controlled|(?:(?:majority|wholly|jointly|fully|privately)[\s-](?:owned|held|controlled))|filiale?|marque|marca|dueñ[ao]|propietari[ao]|matriz|controladora|accionista|actionnaire|éditeur|éditrice|propri[ée]t[ée]"
    r"|propiedad|(?:qui\sest\s|que\sestá\s)?(?:détenue?|contrôlée?|controlad[ao]|participad[ao])|qui\sappartient|que\spertenece|que\sforma\sparte"
    r"|Tochter|Teil|Mutter(?:gesellschaft|konzern)?|Eigentümer(?:in)?|Betreiber(?:in)?)\s(?:[^\ue000-\uefff,;.]{2,60}?\s)?)"
    r"(?:(?:of|by|from|de|du|des|del|al|à|au|par|por|von|vom|der|des)\s|d')(?:[\w'-]+\s){0,5}$"
)


# As in "Alder had a stake in Birch, a chain, and later bought", "Alder grew under the Birch roof and bought".
_AFTER_PREPOSITION = re.compile(
    "\\b(?:in|of|with|from|for|under|at|into|within)\\s(?:the\\s)?(?:[\ue000-\uefff]/)?$"
)
# Headlines leave out the "and": "Alder buys an app from Birch, signs Cedar".
_AND_VERB = re.compile(
    r"[^;:\ue000-\uefff]{0,160}?,?\s(?:and|but|then)\s(?:[a-z]+\s){0,3}$|,\s(?:[a-z]+\s){0,2}$"
)


def first_acting(masked: Masked, sign: str, verb: int) -> str:
    """Who acts before "and bought": not what stands behind a preposition, but the first of the sentence.

    Nor is it whose arm or part the one who acts is, as in "Alder, the insurance arm of Birch, bought".
    """
    place, first = masked.last(sign, before=verb), masked.signs[0]
    if masked.text.endswith("; ", 0, place):
        return sign
    if (actor := outside_asides(masked.text, sign, masked.signs, verb)) != sign:
        return actor
    apposed = _APPOSED.search(masked.text, 0, place) if masked.text.startswith(",", place + 1) else None
    if apposed is not None:
        return apposed[1]
    if first == sign or not _AFTER_PREPOSITION.search(masked.text, 0, place):
        return sign
    between = masked.text[masked.text.index(first) : place]
    plain = re.sub("[\ue000-\uefff]", "", masked.text[place + 1 : verb])
    return first if ";" not in between and _AND_VERB.fullmatch(plain) else sign


def outside(masked: Masked, sign: str, end: int) -> str:
    """Who acts in "Alder (Birch, Cedar) bought Oak", whose verb ends at a place: no name of the bracket."""
    place = masked.text.index(sign)
    opened, closed = masked.text.rfind(" (", 0, place), masked.text.find(")", place)
    whose = masked.text[opened - 1] if opened > 0 else ""
    inside = masked.text.find(")", max(opened, 0), place) < 0 and 0 <= closed < end
    return whose if inside and whose in masked.signs else sign


# In "Alder sells Birch's Cedar through a deal with Birch" it is Alder that acts.
_POSSESSIVE_BEFORE = re.compile("([\ue000-\uefff])'s?\\s$")


def subject_of(masked: Masked, sign: str, verb: int) -> str:
    """Who acts in "Alder bought Birch and teamed up with Cedar": the first company, not the nearest one.

    Nor is it one of a clause put in between, as in "Alder, which works for Birch, teamed up with Cedar".
    """
    place = masked.last(sign, before=verb)
    if masked.text.endswith("; ", 0, place):
        return sign
    if (actor := first_acting(masked, sign, verb)) != sign:
        return actor
    owner = _POSSESSIVE_BEFORE.search(masked.text, 0, place)
    if owner is not None and owner[1] != masked.signs[0]:
        return masked.signs[0]
    gap = masked.text[place + 1 : verb]
    first = masked.signs[0]
    if first != sign and _INSERTED.fullmatch(masked.text, masked.text.index(first) + 1, verb):
        return first
    if first == sign or not _COORDINATED.search(gap) or masked.text.index(first) > 60:
        return sign
    between = masked.text[masked.text.index(first) + 1 : place]
    return (
        first
        if re.search(
            r"\b(?:acqui|bought|buys|buy|raised|raises|launch|partner|invest|sold|sign|announc|hire|tapp|appoint|engag|retain|pick|chos|add|open|join|install|adopt|won|land|secur|rach|lev|adqui|compr|übern|kauf|team|merg|expand)",
            between,
        )
        else sign
    )


# What comes before a Chinese name that is an object, and what follows one whose clause is over.
_OBJECT_ZH = re.compile(
    "(?:投资|收购|并购|入股|拿下|买下|签约|携手|联手|牵手|推出|与|和|对|向|将|把)(?:了)?[^\ue000-\uefff,。;]{0,6}$"
)
_BESIDE_ZH = re.compile(
    "([\ue000-\uefff])[^\ue000-\uefff。;]{0,24}(?:联合|会同|伙同|偕同)(?:了)?[^\ue000-\uefff,。;]{0,6}$"
)
_CLOSED_ZH = re.compile("[^\ue000-\uefff,。;]{0,16},")


def subject_before(masked: Masked, sign: str) -> str:
    """Who acts in "Alder 收购 Birch,再收购 Cedar": the first company, not the object of the clause before."""
    if (beside := _BESIDE_ZH.search(masked.text, 0, masked.text.index(sign))) is not None:
        # "Alder 联合 Birch 收购 Cedar"
        sign = beside[1]
    place = masked.text.index(sign)
    first = masked.signs[0]
    if first == sign or not _CLOSED_ZH.match(masked.text, place + 1):
        return sign
    return first if _OBJECT_ZH.search(masked.text[:place]) else sign


# In "Alder's takeover by Birch" nothing of Alder's is bought.
_POSSESSED = re.compile(
    "'s?\\s(?:(?!(?:by|from|to|with|acquisition|takeover|purchase|buy-?out|merger|sale)\\b)[\\w-]+\\s){0,4}?"
    "(?P<kin>(?:rival|competitor|subsidiary|unit|division|arm|business),?\\s)?([\ue000-\uefff])"
)


def possessed(masked: Masked, target: str) -> tuple[str, str | None]:
    """In "buys Alder's Birch" it is Birch that is bought, from Alder."""
    found = _POSSESSED.match(masked.text, masked.text.index(target) + 1)
    if found is None:
        return target, None
    rival = (found["kin"] or "").startswith(("rival", "competitor"))
    return found[2], None if rival else target


def unnamed(words: str) -> Unnamed | None:
    """A side without a name, in at most ten words of the source."""
    short = " ".join(words.replace(POINT, ".").split()[:10]).strip(" ,.;:")
    return Unnamed(unnamed=short) if short else None


def event(
    masked: Masked,
    kind: str,
    values: Mapping[str, object],
    *,
    subject: str = "",
    object_: str = "",
    confidence: float = 0.97,
) -> Found:
    """A found fact whose proof is the sentence, with the spans of its two sides."""
    return Found(
        kind=kind,
        values={name: value for name, value in values.items() if value is not None},
        proof=(Span(masked.sentence.start, masked.sentence.end),),
        subject=_where(masked, subject),
        object=_where(masked, object_),
        confidence=confidence,
    )


def _where(masked: Masked, sign: str) -> Span | None:
    """Where a side stands in its sentence; None where the sentence leaves it out."""
    span = masked.company(sign)[0] if sign else None
    return None if span is None or span.start == span.end else span


def priced(masked: Masked, sum_: Money | None) -> dict[str, object]:
    """The fields of a price, with its words."""
    if sum_ is None or sum_.currency is None:
        return {}
    words = masked.sentence.plain[sum_.start : sum_.end]
    return {"amount": sum_.amount, "currency": sum_.currency, "as_stated": words}
