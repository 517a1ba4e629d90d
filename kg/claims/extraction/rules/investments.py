"""Money put into companies: rounds, their leaders and takers, and stakes short of control."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.claims.extraction.deals.facts import companies, event, priced, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import compiled, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.money import Money
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_RAISE = r"(?:[Rr]ais(?:e|es|ed|ing)|[Ss]ecur(?:e|es|ed|ing)|[Cc]los(?:e|es|ed|ing)|[Ll]and(?:s|ed)|[Nn]ab(?:s|bed)|[Bb]ag(?:s|ged)|[Ss]nag(?:s|ged)|[Gg]ain(?:s|ed)|[Ss]cor(?:es|ed)|[Rr]eceiv(?:es|ed)|[Gg]ets|[Gg]ot|[Hh]aul(?:s|ed)\sin|[Pp]ull(?:s|ed)\sin|[Pp]ick(?:s|ed)\sup|[Cc]omplet(?:es|ed)|[Aa]nnounc(?:es|ed)|[Oo]btain(?:s|ed)|[Ll]ight(?:s|ed)?\sup|[Aa]ttract(?:s|ed)|[Bb]rought\sin|brings\sin|[Ll]ed|with)"
_ROUND = r"(?:[Ss]eries\s[A-H]\d?|[Ss]eed|[Pp]re-?[Ss]eed|[Rr]ounds?|[Ff]undings?|[Ff]inancing|[Ee]quity|[Dd]ebt|[Vv]enture|[Ii]nvestments?|[Cc]apital|[Gg]rowth|raise)"
_EN = compiled(
    rf"(?P<c>{{C}}){{A}}{{G}}{_RAISE}\s(?:an?\s|its\s|the\s)?(?:[\w'%+.-]+,?\s){{0,7}}?(?P<m>{{M}})(?P<r>[^\ue000-\uefff.;]{{0,60}})",
    rf"(?P<c>{{C}}){{A}}{{G}}{_RAISE}\s(?:an?\s|its\s|the\s)?(?:[\w'%+-]+\s){{0,3}}?(?P<r>(?:[Ss]eries\s[A-H]\d?|[Ss]eed)\s(?:[\w-]+\s){{0,2}}?(?:round|funding|financing|investment))",
    r"(?P<c>{C})'s?\s(?:[\w-]+\s){0,3}?(?P<m>{M})\s(?P<r>(?:[\w-]+\s){0,3}?(?:[Ss]eries\s[A-H]\d?|[Ss]eed|round|funding|financing|raise|investment)\b[^\ue000-\uefff.;]{0,20})",
    r"(?P<m>{M})\s(?P<r>(?:in\s)?(?:[\w-]+\s){0,5}?(?:[Ss]eries\s[A-H]\d?|round|funding|financing|investment|debt|capital)\s(?:[\w-]+\s){0,3}?)(?:for|in|into|to)\s{P}(?P<c>{C})",
    r"(?P<c>{C})\s(?P<m>{M})\s(?P<r>(?:[\w-]+\s){0,3}?(?:[Ss]eries\s[A-H]\d?|round|funding|raise))\b",
    r"(?P<r>(?:[Ss]eries\s[A-H]\d?|seed)\s(?:round|funding|financing)|funding\sround|funding|round|financing)\s(?:of\s)?(?P<m>{M})\s(?:for|in|into)\s{P}(?P<c>{C})",
)  # fmt: skip
_GIVE = compiled(
    r"(?P<i>{L}){A}{G}(?:invest(?:s|ed|ing)?|pour(?:s|ed)|put(?:s|ting)?|plow(?:s|ed)|injects?|injected|commits?|committed)\s(?:(?:[\w-]+\s){0,4}?(?P<m>{M})\s)?(?:[\w-]+\s){0,4}?(?:in|into)\s{P}(?P<c>{L})",
    r"(?P<i>{C}){A}{G}(?:with|makes?|made|announce[sd]?|leads?|led|leading|co-led|joins?|joined|participated\sin|via)\s(?:an?\s|the\s|its\s)?(?:[\w'-]+\s){0,4}?(?:(?P<m>{M})\s)?(?P<r>(?:[\w'-]+\s){0,5}?)(?:investment|round|funding|financing|stake|in)\s(?:(?:in|into|of|for)\s)?{P}(?P<c>{C})",
    r"{M}\s(?:[\w-]+\s){0,4}?from\s{P}(?P<i>{C})\sto\sinvest\sin\s{P}(?P<c>{C})",
    r"(?P<i>{C}){G}(?:acquir(?:es|ed)|[Bb]uys|bought|took|takes|purchased|holds|owns|has)\s(?:an?\s)?(?:minority|strategic|\d+(?:\.\d+)?%)\s(?:[\w-]+\s){0,2}?(?:stake|interest|share|shareholding)\sin\s{P}(?P<c>{C})",
    r"(?P<c>{C}){A}(?:\sis|\swas|,)?\s(?:also\s)?(?:backed|funded|financed)\sby\s(?:[\w'-]+\s){0,6}?(?P<i>{L})",
    r"(?P<c>{C})-backed\s(?P<i>(?!))",
    r"(?P<i>{C})-backed\s{P}(?P<c>{C})",
    r"(?P<c>{C})'s?\s(?:[\w'-]+\s){0,3}?(?:investors|backers|shareholders)\s(?:include|including|are|such\sas|like)\s{P}(?P<i>{L})",
    r"(?:investors|backers)\s(?:in|of|behind)\s(?P<c>{C})\s(?:include|are)\s{P}(?P<i>{L})",
    r"(?:investment|funding|round)\s(?:in|for)\s(?P<c>{C})\s(?:was\s)?(?:from|by|led\sby)\s{P}(?P<i>{L})",
)  # fmt: skip
_BY = compiled(
    r"\b(?:co-)?led\s(?:jointly\s)?by\s{P}(?P<i>{L})",
    r"\bwith\s(?:[\w'-]+\s){0,3}?(?:participation|support|backing|investment|contributions?)\s(?:from|by|of)\s(?:[\w'-]+\s){0,6}?(?P<i>{L})",
    r"\b(?:participation|investment|funding|financing|round|capital|money)\s(?:\([^)]*\)\s)?from\s(?:[\w'-]+\s){0,6}?(?P<i>{L})",
    r"[\uf000-\uf3ff]\s(?:in\s(?:[\w-]+\s){1,5}?)?from\s(?:[\w'-]+\s){0,4}?(?P<i>{L})",
    r"\b(?:from|by)\s(?:investors|backers|existing\sinvestors|new\sinvestors)\s(?:such\sas|like|including)\s{P}(?P<i>{L})",
    r"\b(?:including|investors\sincluded?|joined\sby|alongside|investors\slike|investors\ssuch\sas|participants\sincluded?|other\sinvestors\sinclude)\s{P}(?P<i>{L})",
    r"(?P<i>{L})\s(?:also\s)?(?:led|co-led|participated\sin|joined|took\spart\sin|contributed\sto)\s(?:the|this)\s(?:[\w-]+\s){0,4}?(?:round|funding|financing|investment)",
    r"\b(?:menée?|conduite?|dirigée?|souscrite?)\s(?:conjointement\s)?par\s(?:[\w'-]+\s){0,5}?(?P<i>{L})",
    r"\bauprès\s(?:de\s|d'|du\s|des\s)(?:[\w'-]+\s){0,4}?(?P<i>{L})",
    r"\b(?:dont|parmi\slesquels|avec\sla\sparticipation\sde|aux\scôtés\sde)\s(?:[\w'-]+\s){0,3}?(?P<i>{L})",
    r"\b(?:liderada|encabezada|dirigida|co-liderada)\spor\s(?:[\w'-]+\s){0,5}?(?P<i>{L})",
    r"\bcon\sla\s(?:participaci[óo]n|entrada)\sde\s(?:[\w'-]+\s){0,4}?(?P<i>{L})",
    r"\b(?:angeführt|geführt)\s(?:wurde\s\w+\s)?von\s(?:[\w'-]+\s){0,4}?(?P<i>{L})",
    r"\b(?:von|Investoren\ssind|Investoren\swie|beteiligt\s(?:sind|waren))\s(?:[\w'-]+\s){0,3}?(?P<i>{L})(?=.{0,60}(?:investier|beteilig|Runde|Finanzierung))",
)
_OTHER = compiled(
    r"(?P<c>{C}){A}(?:,?\s(?!(?:qui)\b)(?:[\w'.+-]+|{D})){0,8}?\s(?:l[eè]ve|a\slevé|lever|levé|boucle|a\sbouclé|annonce|annoncé|réalise|a\sréalisé|obtient|sécurise)\s(?:[\w'.-]+\s){0,6}?(?P<m>{M})(?P<r>[^\ue000-\uefff.;]{0,40})",
    r"(?P<r>lev[ée]e\sde\sfonds\sde|tour\sde\stable\sde)\s(?P<m>{M})\s(?:[\w'-]+\s){0,4}?(?:de|d'|pour|par)\s?(?P<c>{C})",
    r"(?P<c>{C}){A}(?:,?\s(?!(?:que)\b)(?:[\w'.+-]+|{D})){0,8}?\s(?:levanta|levant[óo]|recauda|recaud[óo]|capta|capt[óo]|cierra|cerr[óo]|obtiene|obtuvo|consigue|consigui[óo]|recibe|recibi[óo]|ha\s(?:levantado|recaudado|captado|cerrado|obtenido))\s(?:[\w'.-]+\s){0,7}?(?P<m>{M})(?P<r>[^\ue000-\uefff.;]{0,50})",
    r"(?:sammelte|sammelt|erhielt|erhält|sicherte\ssich|schloss|holte)\s(?P<c>{C})\s(?:[\w'.-]+\s){0,9}?(?P<m>{M})(?P<r>[^\ue000-\uefff.;]{0,60}(?:ein|Runde|[Ff]inanzierung\w*|Kapital|Investoren|Wachstum|gesichert|ab)\b)",
    r"(?P<c>{C})\s(?:[\w'.+-]+\s){0,6}?(?:sammelt\w*|erhält|erhielt|sichert\s\w*|sicherte\s\w*|schließt|schloss|hat|holt)\s(?:[\w'.-]+\s){0,9}?(?P<m>{M})(?P<r>[^\ue000-\uefff.;]{0,60}(?:ein|gesichert|Runde|[Ff]inanzierung\w*|eingesammelt|erhalten|Kapital|Investoren|ab|Wachstum))",
)  # fmt: skip
_OTHER_GIVE = compiled(
    r"(?P<i>{L}){A}(?:,?\s(?!(?:qui|dont|que|nicht)\b)(?:[\w'.+-]+|{D})){0,6}?\s(?:investit|a\sinvesti|avait\sinvesti|investissent|invierte|invirti[óo]|ha\sinvertido|investiert|investierte|investierten|entre\sau\scapital|est\sentrée?\sau\scapital|entra\sen\sel\scapital)\s(?:(?:[\w-]+\s){0,4}?(?P<m>{M})\s)?(?:[\w'-]+\s){0,3}?(?:dans|en|in|de|d')\s?(?:[\w'-]+\s){0,4}?(?P<c>{C})",
    r"(?P<c>{C})\sdans\slaquelle\s(?P<i>{C})\s(?:a|avait|ont)\sinvesti",
    r"(?P<i>{C})\s(?:[\w'.+-]+\s){0,4}?beteiligt\ssich\s(?:[\w%'.-]+\s){0,6}?(?:an|bei)\s(?:[\w'-]+\s){0,3}?(?P<c>{C})",
    r"(?:investisseurs|actionnaires)\s(?:historiques\s)?de\s(?P<c>{C})\s\(?(?:dont|comme|parmi)\s(?P<i>{L})",
)  # fmt: skip
_ZR = r"(?:Pre-)?[A-H]\d?\+*轮|天使轮|种子轮|战略|首轮|新一轮|股权|Pre-IPO轮"
_ZH = compiled(
    rf"(?P<c>{{C}}){{Z}}{{0,16}}?(?:完成|获得?|获|宣布|收获|斩获|拿到|敲定){{Z}}{{0,14}}?(?P<m>{{M}})?{{Z}}{{0,10}}?(?P<r>(?:{_ZR}){{Z}}{{0,6}}?)?(?:融资|投资|注资)",
    rf"(?P<c>{{C}})(?:的)?(?:此轮|本轮|该轮)?(?P<r>(?:{_ZR}){{Z}}{{0,6}}?)?融资",
)  # fmt: skip
_ZH_GIVE = compiled(
    r"(?P<i>{C})(?:(?!与|和|获|完成|融资|宣布完成){Z}){0,16}?(?P<m>{M})?{Z}{0,3}?(?:战略投资|投资|入股|增持|注资|增资|参股|领投|跟投)(?:了)?(?!方|者|机构|人){Z}{0,12}?(?P<c>{C}(?:(?:、|和|及|与){C})*)",
    r"(?P<c>{C}){Z}{0,4}?(?:获得?|获|得到){Z}{0,4}?(?P<i>{ZL}){Z}{0,6}?(?P<m>{M})?{Z}{0,8}?(?:投资|注资|入股|融资)",
    r"(?P<c>{C}){Z}{0,30}?新增股东(?P<i>{C})",
    r"(?P<i>{C}){Z}{0,4}?(?:位列|为|成为)(?P<c>{C}){Z}{0,4}?大股东",
    rf"(?P<x>{{C}}){{Z}}{{0,8}}?(?:与|和|获)(?P<i>{{C}}(?:(?:、|和|及|与){{C}})*){{Z}}{{0,10}}?就(?P<c>{{C}})的?(?P<r>(?:{_ZR}){{Z}}{{0,6}}?)?融资",
)  # fmt: skip
_ZH_BY = compiled(
    r"由{Z}{0,4}?(?P<i>{ZL}){Z}{0,6}?(?:联合)?(?:独家|共同)?(?:领投|投资|投出)",
    r"(?P<i>{ZL}){Z}{0,4}?(?:联合|共同|独家)?(?:领投|跟投|参投|跟进)",
    r"(?:投资方|投资者|投资机构|投资人|股东)(?:包括|有|为|还有|涉及){Z}{0,3}?(?P<i>{ZL})",
)
_EN_WORDS = re.compile(
    r"(?i)rais|secur|clos|land|nab|bag|snag|gain|scor|receiv|\bget|\bgot|haul|pull|pick|complet|announc|obtain|light|attract|brought|invest|fund|financ|series\s[a-h]\b|round|backed|backers|\bled\b|stake|pour|debuts"
)
_OTHER_WORDS = re.compile(
    r"(?i)lev[ée]|l[eè]ve|boucl|réalis|obti|sécuris|fonds|tour\sde|levant|recaud|capta|cierra|cerr|consig|recib|ronda|invest|sammel|erhält|erhielt|sicher|schlie|schloss|holt|finanzierung|beteilig|inviert|invirti|capital|annonc"
)
_ZH_WORDS = re.compile(r"融资|增资|投资|入股|增持|注资|参股|领投|跟投|股东")
_MONEY_TALK = re.compile(
    r"(?i)\b(?:fund\w*|financ\w*|series\s[a-h]|seed|round|invest\w*|raise[sd]?|capital|venture|equity|debt|backed|levée|fonds|tour\sde\stable|ronda|financiaci|inversi|capital|finanzierung\w*|investor\w*|kapital)\b|融资|投资|注资"
)
_NOT_RAISED = re.compile(
    r"(?i)\b(?:revenue|sales|profit|loss|earnings|forecast|guidance|fine|penalty|settlement|acquisition|merger|buy|deal|IPO|patients|visits|umsatz|ingresos|chiffre\sd'affaires|acquérir|to\sacquire|price|target|valuation|value)\b|估值|营收"
)
_ROUND_NAME = re.compile(
    r"(?i)series\s[a-h]\d?\b|pre-?seed|\bseed\b|(?:Pre-)?[A-H]\d?\+*轮|天使轮|种子轮|战略(?=融资|投资)|serie\s[A-H]\b|série\s[A-H]\b"
)


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        yield from _taken(masked)
        yield from _given(masked)
        yield from _named_investors(masked)


def _patterns(masked: Masked, *, given: bool) -> Iterator[re.Match[str]]:
    for words, takes, gives in (
        (_EN_WORDS, _EN, _GIVE),
        (_OTHER_WORDS, _OTHER, _OTHER_GIVE),
        (_ZH_WORDS, _ZH, _ZH_GIVE),
    ):
        if words.search(masked.text) and (words is not _ZH_WORDS or masked.sentence.chinese):
            for pattern in gives if given else takes:
                yield from pattern.finditer(masked.text)


def _taken(masked: Masked) -> Iterator[Found]:
    """Rounds told from the side of the company that takes the money."""
    done: set[Company] = set()
    yield from _several(masked, done)
    for match in _patterns(masked, given=False):
        groups = match.groupdict()
        investee = masked.company(groups["c"])[1]
        words = match[0] + masked.text[match.end() : match.end() + 25]
        chinese = masked.sentence.chinese
        if (
            investee in done
            or (not _MONEY_TALK.search(words)
            and not re.search(
                r"\b(?:[Rr]aise[sd]?|raising|[Ll]ands?|landed|[Nn]abs|[Bb]ags|[Ll][eè]ve|levé|lights?\sup)\b",
                match[0],
            ))
        ):
            continue
        if _NOT_RAISED.search(match[0]) and not chinese:
            continue
        sum_ = masked.sum(groups["m"]) if groups.get("m") else None
        investors = [
            company
            for company in _investors(
                masked, match.start("m") if groups.get("m") else match.start("r"), chinese=chinese
            )
            if company != investee
        ]
        if sum_ is None and not investors and not _ROUND_NAME.search(words):
            continue
        if chinese and sum_ is None:
            sum_ = _later_sum(masked, match.end())
        done.add(investee)
        yield _investment(masked, match, investee, investors, sum_, sign=groups["c"])


_SEVERAL = compiled(
    r"(?P<l>{L2})[^\ue000-\uefff.;]{0,120}?\brais(?:ed|ing)\s(?P<m>{M}(?:,?\s(?:and\s)?{M})+)(?:,?\srespectively)?"
)


def _several(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """ "Alder and Birch raised $1 million and $2 million, respectively"."""
    for pattern in _SEVERAL:
        for match in pattern.finditer(masked.text):
            sums = re.findall("[\uf000-\uf3ff]", match["m"])
            for sign, money in zip(signs_of(match["l"]), sums, strict=False):
                investee = masked.company(sign)[1]
                if investee not in done:
                    done.add(investee)
                    yield _investment(masked, match, investee, [], masked.sum(money), sign=sign)


def _later_sum(masked: Masked, end: int) -> Money | None:
    found = re.search(
        "(?:融资|总额|金额|规模)[^\ue000-\uefff。;]{0,12}?([\uf000-\uf3ff])", masked.text[end : end + 60]
    )
    return masked.sum(found[1]) if found else None


def _investors(masked: Masked, start: int, *, chinese: bool) -> list[Company]:
    found: list[str] = []
    for pattern in _ZH_BY if chinese else _BY:
        for match in pattern.finditer(masked.text, 0 if chinese else max(0, start)):
            found += signs_of(match["i"])
    return companies(masked, sorted(set(found)))


def _given(masked: Masked) -> Iterator[Found]:
    """Investments told from the side of the investor."""
    for match in _patterns(masked, given=True):
        groups = match.groupdict()
        investors = companies(masked, signs_of(groups["i"] or ""))
        if _NOT_RAISED.search(match[0]) and not masked.sentence.chinese:
            continue
        if (
            not _MONEY_TALK.search(match[0])
            and not groups.get("m")
            and not re.search(r"stake|interest|股东|入股|增持|增资|参股|beteiligt|entr", match[0])
        ):
            continue
        sum_ = masked.sum(groups["m"]) if groups.get("m") else None
        for sign in signs_of(groups["c"]):
            investee = masked.company(sign)[1]
            sources = [company for company in investors if company != investee]
            if sources:
                yield _investment(masked, match, investee, sources, sum_, sign=sign)


_EXISTING = re.compile(
    r"(?i)\bparticipat\w+\sin\sthe\s[^.;\ue000-\uefff]{0,40}?(?:were|are|was|included?)\s(?:existing\s|new\s)?(?:investors?\s)?|\b(?:the\scompany's|its|existing|other|current|previous)\s(?:[\w-]+\s){0,3}?(?:investors|backers|shareholders)\s(?:include|including|are|such\sas|were)\s"
)


def _named_investors(masked: Masked) -> Iterator[Found]:
    """ "Its investors include …": the company is the one that the text speaks of."""
    found = _EXISTING.search(masked.text)
    chinese = re.search(r"投资方(?:包括|有|为)", masked.text) if masked.sentence.chinese else None
    if masked.topic is None or (found is None and chinese is None):
        return
    place = (found or chinese).end() if (found or chinese) else 0  # type: ignore[union-attr]
    listed = re.match(
        r"(?:the\s)?([\ue000-\uefff](?:(?:,?\s(?:and\s)?|、|和|,)[\ue000-\uefff])*)", masked.text[place:]
    )
    if listed is None:
        return
    begins = (found or chinese).start() if (found or chinese) else 0  # type: ignore[union-attr]
    before = [sign for sign in masked.signs if masked.text.index(sign) < begins]
    investee = (
        masked.company(before[-1])[1]
        if before and chinese
        else (masked.company(before[0])[1] if before else masked.topic)
    )
    investors = [company for company in companies(masked, signs_of(listed[1])) if company != investee]
    if investors:
        match = found or chinese
        values = {"investee": investee, "investors": tuple(investors), "status": "completed"}
        yield event(
            masked, "investment", values, match=match.span() if match else (0, 0), object_="", confidence=0.75
        )


def _investment(
    masked: Masked,
    match: re.Match[str],
    investee: Company,
    investors: Iterable[Company],
    sum_: Money | None,
    *,
    sign: str,
) -> Found:
    words = masked.text[match.start() : match.end() + 30]
    name = _ROUND_NAME.search(words)
    values: dict[str, object] = {
        "investee": investee,
        "investors": tuple(investors),
        "round": name[0] if name else None,
        "date": when(masked, match.start(), match.end()),
        "status": status_of(match[0], "", usual="completed"),
        **priced(sum_),
    }
    if sum_ is not None and sum_.currency is not None:
        values["as_stated"] = masked.sentence.plain[sum_.start : sum_.end]
    return event(masked, "investment", values, match=match.span(), object_=sign)


RULES = (PageRule(name="investments", find=_find),)
