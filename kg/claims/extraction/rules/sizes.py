"""What a market is worth: sums of money with a year, said of a market and of no deal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.extraction.found import Found, Region
from kg.claims.extraction.grammar.clauses import is_of_unnamed_part, told_of
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.figures import scope
from kg.claims.extraction.grammar.markets import markets_in
from kg.claims.extraction.grammar.money import Money, find_money, whole_range
from kg.claims.extraction.grammar.respective import respective
from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.grammar.unheld import is_unheld
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule
from kg.claims.extraction.rules.converted_sums import Stated, stated
from kg.claims.extraction.rules.implied_currency import with_currency
from kg.claims.extraction.rules.size_years import SIZE_CELL, year_of_size

__all__ = ["RULES", "about_market", "is_forecast", "tells_deal"]

_MARKET = cued(
    r"(?i)\bmarkets?\b|\bindustry\b|\bsector\b|\bsegment|\bmarkt|marktes\b|markts?\b|\bmarchés?\b"
    r"|\bmercados?\b|\bindustri[ae]\b|\bsecteur\b|\bsector\b|市场|行业|产业|产值|规模|\bmarket\ssize\b|\brevenues\s(?:for|from)"
    r"\s[a-z]|\brevenues?\b.{0,40}\b(?:market"
    r"|segment|industry)|\bbranche\b|\bmarktvolumen|\b(?:gesamt)?(?:umsätze|erlöse)\s(?:der|aller)\s(?:[\w-]*anbieter|[\w-]*hersteller|branche)|\bingresos\sde\s(?:la\s)?(?:salud\sdigital|tele\w+)|\bnegocio\sde\b|\b(?:tele[a-z]{4,}|[em]-?health|digital\shealth|virtual\scare)\s(?:is|was|will)\s(?:\w+\sto\s)?(?:be\s)?(?:worth|valued|an?\s(?:US)?[$€£][\d.,]+\s?\w+\s(?:business|field|opportunity))\b|\b(?:tele[a-z]{4,}|[em]-?health|digital\shealth|virtual\scare),?\s(?:which\s)?(?:is|are)\s(?:\w+\s)?(?:estimated|expected|projected|forecast|anticipated|set|likely|poised)\sto\s(?:reach|be\sworth|hit|exceed|surpass|total)\s(?:\w+\s){0,2}?(?:US|[$€£])|\b(?:a|an)\s(?:\w+\s)?business\s(?:of|worth)\s[$€£U]|\b(?:télé\w{4,}|e-?santé|santé\snumérique|telemedicina|telesalud|salud\sdigital),?\s(?:a\s|ha\s)?(?:génér|gener|rapport|pès|représent|vaut|vaudra|mueve|movió|moverá)\w*"
    r"|\bmit\s(?:tele\w+|digital\w+\s\w+)\s(?:wurden?|werden)\b|chiffre\sd'affaires\s(?:de\s|du\s|des\s)(?:la\s|l')?(?:secteur|filière|télé\w+|e-?santé)"
    r"|\bums[aä]tz\w*\s(?:\w+\s){0,3}?(?:tele\w+|digital\w*|e-?health)|\b(?:digital\shealth|virtual\scare|e-?health|m-?health|tele\w+)\srevenues?\b"
    r"|\b(?:ventes|revenus|recettes|chiffre\sd'affaires)\s(?:(?:mondia|annue|globa)\w+\s)?(?:d[eu]s?\s|d')(?:(?:dispositifs|services|appareils|logiciels|solutions)\s(?:et\s(?:de\s|d')?\w+\s)?(?:de\s|d'))?(?:la\s|l')?(?:télé\w{4,}|[em]-?santé|santé\s(?:numérique|connectée))"
    r"|\b(?:ingresos|ventas|facturación)\s(?:(?:mundia|globa|anua)\w+\s)?(?:de|por|en)\s(?:la\s)?(?:(?:dispositivos|servicios|equipos|soluciones)\s(?:y\s\w+\s)?de\s)?(?:la\s)?(?:telemedicina|telesalud|teleasistencia|salud\sdigital)"
)
_WORTH = cued(
    r"""(?ix)\b(?:valu(?:ed?|ation)|worth|siz(?:e|ed)|reach(?:ed|es|ing)?|estimated|account(?:s|ed)?\sfor
    |grow|grew|surpass(?:es|ed|ing)?|exceed(?:s|ed)?|hit|stood|stands|generat(?:e|ed)|cross(?:ed|es)?
    |total(?:l?ed|s)?|expand|increase|rise|projected|expected|anticipated
    |forecast(?:ed)?|poised|touch|amount(?:ed|s)?|top|climb|attain|was|is|wuchs|(?:an)?stieg|(?:an)?steig\w+|lag(?:en)?|l[iä]eg(?:en|t)|lägen
    |sit[úu]a|proyecta|hatte|soll(?:en|ten?)?|va(?:ut|lait|udra)|val(?:e|[íi]a|drá)|s[ée]\sélève|p[eè]s\w+|rapport(?:é|e|erait|er|era|ait)|register(?:ed)?|garner|bring|earn|come|get|from|bewertet|wert|geschätzt
    |erreich\w*|beläuft|belief|betrug|umsatz\w*|volumen|wachsen|évaluée?|estimée?|valeur|atteindr\w+
    |atteint|él[eè]v\w+|représent\w+|passer(?:a|ait)?|est\spassé|pasar(?:án?|ían?)?|pasó|pasaron|génér\w+|gener(?:a|ó|ará|ado|aron)|umgesetzt|était
    |valorad\w+|valor\w*|estim\w+|alcan\w+|lleg\w+|super(?:[ae]|ar\w*|ó)|tamaño|ascend\w+|billion|opportunity|puts?|pegs?|came\sto|comes\sto|rechne[nt]|erwarte[nt]|beziffer\w+
    |veranschlag\w+|taxier\w+|prognosti\w+|prévoi\w+|établi\w*|chiffr\w+|cifra\w*|factur\w+|mueve|movió|moverá|mover|ingresará|generará|crecerá|llegará|wächst|explodiert|klettert|klettern|anwachsen|schwillt|grimper\w*|croître|croîtra|bondir|sum(?:e|a|ó|ará|arán|en|an)
    |rond\w+|située?|sit\w+|espera\w*|roz\w+|frôl\w+|avoisin\w+|approch\w+|dépass\w+|franchi\w+|rebas\w+|aproxim\w+|acerc\w+|oscil\w+
    |kratz\w+|übersteig\w+|überschreit\w+|übertreff\w+|übertrifft|knack\w+|beträgt|betragen|vergrößer\w+|ausweit\w+|verdoppel\w+|zulegen|zunehmen
    |tutoy\w+|oscill\w+|progress\w+|augment\w+|doubl\w+|tripl\w+|aument\w+|increment\w+|duplic\w+|expandir\w*|cerr\w+)\b|规模
    |升[至到]|涨[至到]|变[成为]|来到|跃[升至]|扩[至张]|降[至到]|录得|上看|达到?|接近|逼近|直逼|估值|价值|增至|增长到|增长至|扩大到|突破|超过?|约为|为|从|市场"""
)
_DEAL = cued(
    r"""(?ix)\b(?:rais(?:ed?|es|ing)|funding|fund(?:s|ed)?|invest(?:s|ed|ment|ments|ing|or|ors)?
    |acqui(?:re[sd]?|ring|sitions?)|bought|buys?|purchased?|merg(?:er|ed|es)|series\s[a-h]|ipo|equity
    |venture|round|deal|stake|takeover
    |grant(?:s|ed)?|budget|fine[sd]?|penalt(?:y|ies)|settle(?:d|ment)|saved?|saving|savings|unicorn
    |market\scap(?:itali[sz]ation)?|shares\s(?:of|at)|earnings|net\s(?:income|loss|profit)|ebitda|quarter
    |loan|debt|donat\w+|price[sd]?|licen[cs]e|salary
    |übern(?:ahme|immt|ommen)|finanzierung\w*|kauft?|millionenrunde|levées?|lève|rachat|rachète|acquisition
    |financement|adquir\w+|compra\w*|financiaci\w+|inversi\w+|ronda)\b|融资|收购|投资|领投|跟投|估值|并购|交易[量额]|笔交易|累计金额|净利|营收|收入排名|营业规模|市值|市値|募资|财报|(?:[A-H]\d?\+*|天使|种子|本|此|该)轮|对价|作价|债权|代价|中标|采购额|成交额"""
)
# "It is expected to reach ..." after a sentence that names the market.
_GOES_ON = re.compile(
    r"(?i)(?:it|this|which)\s(?:is|was|will|translates|represents|equates|corresponds|means|reflects)\b|this\s(?:[\w-]+\s){0,2}(?:field|space|arena|domain|category|niche|ecosystem|vertical)\b|(?:by|in|en)\s(?:the\syear\s)?20\d\d\b|bis\s(?:zum\sjahr\s)?20\d\d|d'ici\s20\d\d"
    r"|para\s20\d\d|(?:预计|到|至|而)?\s?(?:到|至)?\s?20\d\d\s?年|预计|superará|alcanzará|il\s(?:devrait"
    r"|pourrait)|er\s(?:soll|wird)|growing\sat\b|the\s(?:estimated\s|total\s|overall\s|projected\s)?(?:value|valuation|figure)\s(?:is|was|will|should|could)\b|the\sgrowth\sin\s|se\s(?:espera|prevé|proyecta|estima|anticipa)|revenues\s"
    r"|(?:[\w:.]+\s){0,5}(?:puts?|pegs?|values?)\s(?:it|this|that)\sat\b"
)
# Only of a market is it said that it will cross a mark: "to surpass the $3 billion mark by 2031".
_MARK = cued(
    r"(?i)\b(?:cross|surpass|exceed|reach|hit|touch|pass|breach)(?:e?s|ed|ing)?\s(?:the\s|a\s)?"
    r"(?:US|USD|[$€£])[^,.;]{0,3}[\d.,]+\s?\w+\smark\b"
)
# "This is to reach $3 billion", behind "strong growth is forecast for telecare".
_TO_GROW = cued(
    r"(?i)\bgrowth\s(?:is\s|was\s)?(?:forecast|expect|project|predict|anticipat|seen)\w*\s(?:for|in|of|from)\b"
)
# "sales could get to $3 billion by 2031, a yearly rise of 7%"
_YEARLY = cued(
    r"(?i)\b(?:annual|yearly)\s(?:rise|growth|increase|gain)s?\sof\b"
    # "projections from $3 billion in 2031 to $9 billion"
    r"|\b(?:projections?|estimates?|forecasts?|valuations?)\s(?:(?:range|go|run)\s)?(?:of|from|at)\s(?:about\s|nearly\s|some\s|around\s|~)?(?:US|USD|[$€£])"
)
_BACK = 4
_SHORT = 60
# "is valued at $3 billion on the stock market"
_ON_STOCK = re.compile(r"(?i)\s(?:on|at)\s(?:the\s)?(?:stock\s(?:market|exchange)|nasdaq|nyse|bourse)\b")
# "a $3 billion increase from 2031" is no size.
_CHANGE = re.compile(r"(?i)\s(?:dollars?\s)?(?:increase|rise|jump|gain|decline|drop|decrease)\b")
# "The market lost $3 billion", "fraud cost the market $3 billion": by how much it changes, or what it spends.
_NOT_WORTH = re.compile(
    r"(?i)\b(?:los(?:t|es|e|ing)|cost(?:s|ing)?|shed(?:s|ding)?|wip(?:ed|es)\s(?:off|out)|sav(?:ed?|es|ing)|ow(?:es?|ed)|burn(?:s|ed|t)?|wast(?:es?|ed)"
    r"|verl(?:or|iert|ieren|oren)|kostete?n?|a\sperdu|perd(?:ra|ió|erá|ieron)|coûté|costó|cuesta|(?:gr[eo]w\w*|rose|ris(?:e|es|en)|fell|falls?|increas\w+|declin\w+|shr[aiu]nk\w*|expand\w*|dropp?\w*)\sby)\s"
    r"(?:(?:the|its|this|den|dem|die|le|el|al)\s(?:[\w-]+\s){0,4}?(?:market|industry|sector|markt|marché|mercado)\s(?:de\s\w+\s)?)?"
    r"(?:(?:about|around|nearly|over|some|an?|estimated|another|more|than|up|to|rund|etwa|environ|unos|cerca\sde)\s){0,3}$|(?:损失|亏损|蒸发|浪费|流失)(?:了|约|近|超过?|高达|达)*$"
)
# "Exports of the industry grew": not what a market is worth.
_TRADED = re.compile(
    r"(?i)[^.;]{0,120}?\b(?:exports|imports|trade\s(?:deficit|surplus))\b[^.;]{0,60}\b(?:grew|rose|fell|reached|were|was|stood)\b"
)
# "after it crossed the $10 billion threshold": in which year stays open.
_PASSED = re.compile(r"\sthreshold\b(?!\s(?:in|by)\s)")


# A sentence that names no currency leaves it to be told from the rest of its text.
_STATED, _IMPLIED = 0.97, 0.8


def _sizes(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    sums = find_money(sentence.plain)
    if not sums or not any(one.scaled for one in sums):
        return
    if not about_market(reading, sentence):
        return
    told = _of_money(sentence.plain, sums)
    whole = stated(sentence.plain, with_currency(reading, sentence, told))
    sure = _STATED if any(one.currency for one in told) else _IMPLIED
    wide = [one.told for one in whole]
    each = respective(reading, sentence, [(one.start, one.end) for one in wide])
    for place, one in enumerate(wide):
        if one.scaled and one.currency is not None:
            for size in _size(reading, sentence, wide, place, own=each.get(one.start), sure=sure):
                yield from _in_each_currency(reading, sentence, size, whole[place])


def _in_each_currency(reading: Reading, sentence: Sentence, size: Found, whole: Stated) -> Iterator[Found]:
    """A size as it is stated, and the same one in the currencies into which its sentence converts it."""
    if not whole.converted:
        yield size
        return
    for one in (whole.one, *whole.converted):
        at = Span(sentence.start + one.start, sentence.start + one.end)
        sum_ = {"amount": one.amount, "currency": one.currency, "as_stated": reading.page.read(at)}
        yield replace(size, values={**size.values, **sum_}, object=at)


_HEADS = re.compile(r"(?:人口|人数|用户数?|患者数?|人群|会员|人次|数量)[^,。;]{0,8}$")


_MORE = re.compile(r"(?:较|比)[^,。;]{2,12}?(?:增加|净增|增长|减少|多出)了?(?:将?近|约|超过?|逾)?\s?$")


def _of_money(flat: str, sums: Sequence[Money]) -> list[Money]:
    """The sums without those of heads, as in "人口达3亿", and mere rises, as in "较2020年增加20亿元"."""
    return [
        one
        for one in sums
        if (one.currency or not _HEADS.search(flat, 0, one.start)) and not _MORE.search(flat, 0, one.start)
    ]


def about_market(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence, or the one that it goes on from, speaks of a market."""
    flat = sentence.plain
    if _MARKET.search(flat) or (
        reading.is_report
        and (
            _MARK.search(flat)
            or SIZE_CELL.search(flat)
            or "CAGR" in flat
            or _YEARLY.search(flat)
            or _of_a_place(reading, sentence)
        )
    ):
        return True
    current = sentence
    for _ in range(_BACK):
        goes_on = _GOES_ON.match(current.plain) or (current is not sentence and len(current.plain) < _SHORT)
        if reading.topic is None or not goes_on:
            return False
        previous = reading.page.before(current)
        if previous is None:
            return False
        if _MARKET.search(previous.plain) is not None or _TO_GROW.search(previous.plain) is not None:
            return True
        current = previous
    return False


_EARNS = cued(
    r"(?i)\b(?:accounted(?:\sfor)?|generated|recorded|registered|contributed|garnered|earned|posted)\s(?:for\s)?(?:an?\s|the\s)?"
    r"(?:[\w-]+\s)?(?:revenues?|sales)\b"
)
# "Home alarms generated $3 billion": a name that ends in small letters is that of no company.
_GENERATED = cued(
    r"(?<=[a-z]\s)(?:generated|brought\sin|earned|yielded)\s(?:(?:about|around|some|over|nearly|almost)\s)?(?=US|USD|[$€£])"
)
_OPENS_WITH = re.compile(r"(?:In\s20\d\d,\s)?(?:[Tt]he\s)?")


def _of_a_place(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence opens with a place that earns something: "Europe generated sales of $3 billion"."""
    earns = _EARNS.search(sentence.plain)
    takes = _GENERATED.search(sentence.plain)
    if takes is not None and isinstance(told_of(reading, sentence, takes.end()), tuple):
        return True
    places = reading.regions.within(sentence.start, sentence.start + earns.start()) if earns else []
    return (
        bool(places)
        and _OPENS_WITH.fullmatch(sentence.plain, 0, places[0][0].start - sentence.start) is not None
    )


def _size(
    reading: Reading,
    sentence: Sentence,
    sums: Sequence[Money],
    place: int,
    *,
    own: tuple[Span, Subject] | None,
    sure: float,
) -> Iterator[Found]:
    one = sums[place]
    flat = sentence.plain
    floor = sums[place - 1].end if place and not _pair(sums, place - 1) else 0
    floor = floor if not (one.ranged and place and sums[place - 1].ranged) else 0
    ceiling = next((m.start for m in sums[place + 1 :] if not m.ranged), len(flat))
    year, told = year_of_size(reading, sentence, sums, place, floor=floor, ceiling=ceiling)
    if (
        year is None
        or _of_a_company(reading, sentence, one)
        or _of_a_deal(flat, one, floor, ceiling)
        or _CHANGE.match(flat, one.end)
        or _PASSED.match(flat, one.end)
        or _ON_STOCK.match(flat, one.end)
        or _NOT_WORTH.search(flat, max(0, one.start - _REACH), one.start)
        or _TRADED.match(flat)
        or is_of_unnamed_part(reading, sentence, one.start)
        or is_unheld(reading.page, sentence, one.start, one.end)
        or not (told or _WORTH.search(flat))
    ):
        return
    where = scope(
        reading,
        sentence,
        one.start,
        one.end,
        floor=0 if where_starts(flat, floor) else floor,
        own=own,
    )
    named = list(markets_in(flat))
    first, last = whole_range(sums, place)
    at = Span(sentence.start + first.start, sentence.start + last.end)
    yield Found(
        kind="market_size",
        values={
            "market": where.market, "region": where.region, "segment": where.segment, "year": year,
            "amount": one.amount,
            "currency": one.currency, "forecast": is_forecast(reading, flat, one, floor, year),
            "as_stated": reading.page.read(at),
        },
        proof=(sentence.span,),
        subject=where.at or _named_at(sentence, named),
        object=at,
        confidence=sure,
    )  # fmt: skip


def _named_at(sentence: Sentence, named: list[tuple[Span, str, Region | None]]) -> Span | None:
    return Span(*(sentence.start + offset for offset in named[0][0])) if named else None


def where_starts(flat: str, floor: int) -> bool:
    """Whether the words behind the last figure go on about the same thing, naming no other."""
    return floor == 0 or re.match(r"(?i)\s?\(|[^.;]{0,60}?\b(?:and|to|,)\b", flat[floor:]) is not None


_TAKINGS = re.compile(
    r"(?i)\b(?:revenues?|sales|turnover|umsatz\w*|chiffre\sd'affaires|ingresos|ventas)\b|营收|收入"
)


def _of_a_company(reading: Reading, sentence: Sentence, one: Money) -> bool:
    """Whether the sum is what a company takes in: it is named before, the market is not named in between."""
    named = reading.companies.within(sentence.start, sentence.start + one.start)
    between = sentence.plain[named[-1][0].end - sentence.start : one.start] if named else ""
    if _OWN_TAKINGS.match(sentence.plain, one.end) and re.search("[,;。]", between) is None:
        return bool(named)
    if _OF_FIRM.search(sentence.plain, 0, one.start) or _PACE.match(sentence.plain, one.end):
        return True
    if sentence.chinese and not named and _BARE_TAKINGS.search(sentence.plain, 0, one.start):
        return _OF_TRADE.search(sentence.plain) is None and any(True for _ in reading.companies)
    return _TAKINGS.search(between) is not None and _MARKET.pattern.search(between) is None


# "Revenues from the company's service tripled to $9 million": it is named in another sentence.
_OF_FIRM = re.compile(
    r"(?i)\b(?:revenues?|sales|turnover|income)\s(?:from|of|at|for)\s(?:the\s)?(?:company|firm|start-?up|group|provider)\b"
    r"|\b(?:company|firm|start-?up|group|provider)'s\s(?:[\w-]+\s){0,3}(?:revenues?|sales|turnover|income)\b"
    r"|(?<![问询研析])公司(?!估|预|指)(?:(?!市场|行业|产业)[^。;]){0,80}?(?:收入|营收)(?:(?!市场|行业|产业)[^。;]){0,40}$"
    r"|(?:公司|集团|我们)的?(?:业务|资产|管理|经营)规模[^。;,]{0,6}$"
    r"|\bannual\srecurring\srevenues?\b|\bpro\sforma\b"
)
# "以每年250亿元左右的速度增长"
_PACE = re.compile(r"(?:左右|以上)?的(?:速度|增速)")
# "预计2031年收入约为13亿美元", on a page about companies.
_BARE_TAKINGS = re.compile(
    r"(?:^|[,;。])(?:预计|预期|估计|\d{4}年|全年|[上下]半年|第[一二三四]季度)*(?:总|营业)?(?:收入|营收)[^,。;]{0,6}$"
)
_OF_TRADE = re.compile(r"市场|行业|产业|规模|细分|领域|赛道")
_OWN_TAKINGS = re.compile(r"的[\u3400-\u9fffA-Za-z]{0,18}(?:收入|营收|销售额)")


def _pair(sums: Sequence[Money], place: int) -> bool:
    return sums[place].ranged and place + 1 < len(sums) and sums[place + 1].ranged


def tells_deal(flat: str) -> bool:
    """Whether a word of deals or of a company's results stands in a text."""
    return _DEAL.search(flat) is not None


# "a sector raised $3 billion across 90 deals, the lowest total since 2031 ($2 billion)"
_FUNDED = re.compile(r"(?i)\b(?:rais(?:ed|ing)|funding|deals|venture)\b")
_SIZED = re.compile(
    r"(?i)\bmarkets?\b|\bvalu(?:ed|e|ation)\b|\bworth\b|\bCAGR\b|\brevenues?\b|[\u3400-\u9fff]|\bm[ea]r(?:kt|cado|ché)"
)


def _of_a_deal(flat: str, one: Money, floor: int, ceiling: int) -> bool:
    if not _DEAL.may_match(flat):
        return False
    if _FUNDED.search(flat) and not _SIZED.search(flat):
        return True
    around = flat[max(floor, one.start - 80) : min(ceiling, one.end + 40)]
    return (
        _DEAL.pattern.search(around) is not None
        and re.search(
            r"(?i)market\s(?:size|value)|市场规模|市场\s?(?:(?:在|于)?\s?\d{4}\s?年)?(?:目前|当前)?的?(?:估值|价值)|marktgröße|taille\sdu\smarché|tamaño\sdel\smercado",
            around,
        )
        is None
    )


def is_forecast(reading: Reading, flat: str, one: Money, floor: int, year: int) -> bool:
    """A figure of a later year than the document's, or told as still to come."""
    if reading.year is not None and year != reading.year:
        return year > reading.year
    base = reading.period.first if reading.period else None
    if base is not None and year != base and not _has_grown(flat, one):
        return year > base
    left = flat[max(floor, one.start - _REACH) : one.start].lower()
    if _FROM.search(left) and not one.ranged:
        return False
    if _TO.search(left):
        # "will grow from $3 billion in 2031 to $9 billion": what is said before the first is said of both.
        left = flat[max(0, one.start - 2 * _REACH) : one.start].lower()
    return _TO_COME.search(left) is not None


# "grew from $3 billion to $4 billion", "由27亿元增至88亿元": told as what was, unless as what is to come.
_GROWN = re.compile(
    r"(?i)\b(?:grew|rose|expanded|climbed|increased|swelled|surged|jumped)\s(?:[\w-]+\s){0,3}?from\s[^;.]{2,30}(?:\.\d[^;.]{0,20})?\sto\s(?:[a-z]+\s){0,2}$"
    r"|[从由自][^;。,]{2,16}(?:增长|增加|上升|提升|扩大|攀升|跃升|增|升)(?:至|到)(?:约|近|超)?$"
)


def _has_grown(flat: str, one: Money) -> bool:
    told = _GROWN.search(flat, max(0, one.start - _REACH), one.start)
    return told is not None and not _TO_COME.search(flat[max(0, told.start() - _REACH) : one.start].lower())


_REACH = 90
_FROM = re.compile(
    r"\b(?:from|von|de|desde|depuis|frente\sa|contre|gegenüber|compared\s(?:to|with)|against|versus)\s(?:[a-z]+\s){0,2}$|[从由](?:\s?\d{4}\s?年的?)?约?\s?$"
)
_TO = re.compile(r"\b(?:to|auf|à|a|hasta)\s(?:[a-z]+\s){0,2}$|[到至达](?:\s?\d{4}\s?年的?)?约?\s?$")
_TO_COME = re.compile(
    r"expect|project|forecast|anticipat|predict|estimated to|poised|will|should|reach(?!ed)|set to"
    r"|to surpass|预计|将|有望|voraussichtlich|wird|\bwerden\b|\bsoll(?:en|te|ten)?\b|dürfte|könnte"
    r"|devrait|pourrait|atteindr|vaudra"
    r"|se (?:espera|proyecta)|alcanzará|deber[íi]a|podr[íi]a|superará|llegará|valdrá|prév"
    r"|(?:pass|élèv|dépass|pès|frôl|avoisin|franchi|compt)era\b|(?:rondar|ascender|rebasar|pasar|mover|generar|rozar|ser)á\b"
)


RULES = (
    SentenceRule(
        name="market-size",
        find=_sizes,
        words=frozenset(
            (
                "billion billions million millions bn mn trillion milliarden milliarde millionen mrd mio "
                "milliard milliards million mdd mdp millón millones billón billones billionen usd eur "
                "gbp chf inr rs rupees jpy yen cny rmb crore crores lakh lakhs cr"
            ).split()
        ),
        terms=("$", "€", "£", "亿", "万美元", "万元", "兆", "₹", "¥"),
    ),
)
