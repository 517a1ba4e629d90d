"""The factors in a stretch of a sentence: the items of a list, or the clauses of a reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from kg.claims.extraction.causes import Cause
from kg.claims.extraction.grammar.lists import split_list, trimmed
from kg.claims.extraction.page import Page, Span

__all__ = ["factor_items", "factor_spans"]

_ADJECTIVE = re.compile(
    r"(?i)(?:^|\s)(?:(?:low|high|long|real|next)-(?:cost|precision|quality|speed|term|time|end|tech|touch|risk|generation|income|resolution)|(?:patient|user|person|people|value|home|data|technology|cost|time|eco)-(?:centered|centred|centric|friendly|based|effective|driven|efficient|focused)|\w+(?:able|ible|ized|ised|ive|ous|ary|ular)|convenient|efficient|resilient|transparent|complex|evolving|consistent|intelligent|independent|compliant|relevant|constant|important|significant|developed|developing|emerging|urban|timely|chronic|acute|physical|behaviou?ral|personal|simple|cheap|clear|robust|smart|stable|rapid|broad|deep|light|modern|faster|quick(?:er)?|public|private|remote|secure|skilled|qualified|trained|experienced|certified|easy|fast|safe"
    r"|wider|better|digital|virtual|mental|medical|clinical|rural|technological|mobile)$"
)
_SHORTEST = 3
# By these a trend leads from one thing to another.
_WAYS = frozenset(("转向", "走向"))


def factor_spans(page: Page, start: int, end: int, cause: Cause) -> list[Span]:
    """The items of a list; in Chinese all of it if it is one way, or most are too short: "政策与技术"."""
    if cause.clause:
        return _clauses(page, trimmed(page.plain, start, end))
    items = factor_items(page, start, end)
    short = sum(item.end - item.start < _SHORTEST for item in items)
    ways = not _WAYS.isdisjoint(cause.stems) or page.plain.startswith(tuple(_WAYS), start)
    whole = 2 * short > len(items) or (cause.side == "within" and ways)
    return [trimmed(page.plain, start, end)] if len(items) > 1 and cause.chinese and whole else items


# "families ask for it and phones become cheap"
_CLAUSES = re.compile(
    r",?\sand\s(?=(?:the\s|an?\s|more\s)?(?:[\w-]+\s){1,3}(?:(?:is|are|has|have|was|were|can|will|becomes?|became|grows?|grew|rises?|rose|falls?|fell|gets?|remains?|keeps?|seeks?|needs?)\s"
    r"|(?:rises?|grows?|improves?|evolves?|increases?|ages?|expands?|spreads?|matures?|falls?|multipl(?:y|ies))$))"
)


_ENDS = re.compile(r"\s(?:rise|grow|improve|evolve|increase|age|expand|spread|mature|fall|multiply)s?$")


def _clauses(page: Page, whole: Span) -> list[Span]:
    """The clauses of a reason that "and" joins: "nurses ask for it and bills grow"."""
    joint = _CLAUSES.search(page.plain, *whole)
    first = page.plain[whole.start : joint.start()] if joint else ","
    if (
        joint is None
        or "," in first
        or len(first.split()) <= 1
        or (len(first.split()) < _FEW_WORDS and not _ENDS.search(first))
    ):
        return [whole]
    return [Span(whole.start, joint.start()), Span(joint.end(), whole.end)]


def factor_items(page: Page, start: int, end: int) -> list[Span]:
    """The items of a list; "affordable and remote care" is one, for its "and" joins two adjectives."""
    items: list[Span] = []
    announced = _FACTORS_SUCH_AS.match(page.plain, start, end)
    listed = _parted(page, split_list(page.plain, announced.end() if announced else start, end))
    apart = _without_examples(page, chain.from_iterable(_joined(page, one) for one in listed))
    for item in _bare(page, apart):
        if items and any(
            one(page, items[-1], item)
            for one in (_lacks_noun, _of_laws, _shares_head, _of_people, _goes_on, _does_too, _acts_too)
        ):
            items[-1] = Span(items[-1].start, item.end)
        else:
            items.append(item)
    return items


# "driven by several factors such as cheap phones and old age": what is announced is no thing itself.
_FACTORS_SUCH_AS = re.compile(
    r"(?:des\s|de\s)?(?:[\w-]+\s){0,2}?(?:[Ff]actors|[Rr]easons|[Bb]enefits|[Aa]dvantages|facteurs|factores|Faktoren|raisons|razones|Gründen?)(?:\s[\w-]+){0,6}?,?\s"
    r"(?:such\sas|like|including|tel(?:le)?s?\sque|comme|(?:tales\s)?como|wie(?:\setwa)?)\s"
)


def _lacks_noun(page: Page, first: Span, second: Span) -> bool:
    """Whether the first of two things ends in an adjective of what the second names."""
    adjective = _ADJECTIVE.search(page.plain[first.start : first.end])
    if adjective is None:
        return False
    led = page.plain[first.start : first.start + adjective.start()]
    return "," not in page.plain[first.end : second.start] or (
        _ARTICLE.fullmatch(led) is not None or _LEADS_TO.search(led) is not None
    )


# "HIPAA and GDPR compliance" is with both laws.
_LAW = re.compile(r"(?:.*\s)?[A-Z][A-Z0-9-]{2,8}")
_WITH_LAW = re.compile(
    r"[A-Z][A-Z0-9-]{2,8}\s(?:[a-z]+\s){0,2}?(?:compliance|conformity|requirements?|rules|regulations?|standards|obligations|laws"
    r"|certifications?|enforcement|mandates?|violations|penalties|fines)\b"
)


def _of_laws(page: Page, first: Span, second: Span) -> bool:
    """Whether two laws known by their letters share the noun behind the second."""
    plain = page.plain
    return (
        _AND.fullmatch(plain, first.end, second.start) is not None
        and _LAW.fullmatch(plain, *first) is not None
        and _WITH_LAW.match(plain, *second) is not None
    )


_ARTICLE = re.compile(r"(?:(?:the|an?|its|their)\b)?\s*")
# "demand for cheap, simple, and safe care"
_LEADS_TO = re.compile(r"(?:^|\s)(?:for|of|to|towards?|more|with|by|in)$|\s(?:for|of)\s.*,$")


# "loneliness among young adults and adolescents" is one thing.
_OF_PEOPLE = re.compile(r"\s(?:among|amongst|across|for|of|by)\s(?:the\s)?(?:[\w-]+\s){0,2}?[\w-]+s$")
_PEOPLE = re.compile(
    r"(?:adults|adolescents|teenagers|children|women|men|patients|doctors|physicians|nurses|clinicians|providers|hospitals|clinics|consumers|payers|insurers"
    r"|(?:(?:the|their|its)\s)?(?:population|public|industry)|employers|employees|caregivers|seniors|families|individuals|students|countries|regions|areas|economies|cities|towns)"
)


def _of_people(page: Page, first: Span, second: Span) -> bool:
    """Whether the second of two things only names more of those among whom the first is found."""
    plain = page.plain
    return (
        _PEOPLE.fullmatch(plain, *second) is not None
        and _OF_PEOPLE.search(plain, *first) is not None
        and _AND.fullmatch(plain, first.end, second.start) is not None
    )


# "soluciones accesibles y eficientes", "falta de médicos y equipos": one thing.
_AND_EUROPEAN = re.compile(r"\s(?:y|e|et|und|sowie|o|ou|oder)\s")
_OF_THE_SAME = re.compile(
    r"[a-zà-ÿ-]+(?:entes?|ables?|ibles?|ales?|iv[oae]s?|ifs|os[oa]s?|ic[oa]s?|iques?|ad[oa]s|id[oa]s|antes?|ären?|lichen?|igen?)$|(?:de|del|des|du|d['’])\s?"
)
_LACK = re.compile(
    r"(?i)(?:(?:la|el|le|der|das|die|une?)\s|l['’])?(?:falta|escasez|ausencia|carencia|manque|absence|pénurie|mangel|fehlen)\s"
)
_NEW_THING = re.compile(
    r"(?:el|la|los|las|le|les|l['’]|une?|una?|der|die|das|den|ein)\b|(?:falta|manque|mangel|alt[oa]s?|poca|baja)\b"
)


def _goes_on(page: Page, first: Span, second: Span) -> bool:
    """Whether words of other languages say more of what stands before them, or what else is missing."""
    plain = page.plain
    if _AND_EUROPEAN.fullmatch(plain, first.end, second.start) is None:
        return False
    same = _OF_THE_SAME.match(plain, second.start, second.end)
    if same is not None and (same.end() == second.end or plain[second.start] == "d"):
        return " " in plain[first.start : first.end]
    missing = _LACK.match(plain, first.start, first.end) is not None
    return missing and _NEW_THING.match(plain, second.start) is None


# "plans to mend homes, cut waits and ease life", "ways of mending homes and cutting waits": one thing.
_TO_DO = re.compile(r"\sto\s(?!(?:the|an?|its|their|this|these|[\w-]+ing)\s)[a-z]+\s")
# "the need to mend homes, cut waits and ease life": each is needed.
_NEED_TO = re.compile(
    r"\b(?:needs?|pressures?|desire|ability|potential|imperative|push|necessity|demand|drive)\s(?:[\w-]+\s)?to\s"
)
_DOES = re.compile(
    r"(?:enhance|improve|reduce|lower|cut|minimi[sz]e|maximi[sz]e|optimi[sz]e|bridge|close|fill|tackle|curb|combat|digiti[sz]e|moderni[sz]e|integrate|adopt|protect|expand|extend|increase|boost|ensure|provide|deliver|promote|support"
    r"|strengthen|streamline|encourage|enable|facilitate|manage|monitor|offer|simplify|save|raise|prevent|avoid|address|meet|accelerate|make|create|build|develop|bring|give|help)\s"
)
_OF_DOING = re.compile(r"\s(?:of|for|by|in|on|towards?)\s(?:better\s)?[a-z]+ing\s(?!(?:of|in|for)\s)")
_DOING = re.compile(
    r"(?:enhanc|improv|reduc|lower|cutt|minimi[sz]|optimi[sz]|ensur|provid|deliver|promot|strengthen|streamlin|enabl|manag|offer|prevent|avoid|address)ing\s"
)


def _does_too(page: Page, first: Span, second: Span) -> bool:
    """Whether the second of two things is only another verb of what the first is to do."""
    for second_verb, before in ((_DOES, _TO_DO), (_DOING, _OF_DOING)):
        if second_verb.match(page.plain, *second) is not None:
            return before.search(page.plain, *first) is not None and not _NEED_TO.search(page.plain, *first)
    return False


# "大型药企和保险公司吸收初创企业": who does something, together with somebody else.
_ACTORS = re.compile(
    r"[\u3400-\u9fff]{0,10}(?:公司|企业|医院|机构|平台|政府|厂商|巨头|药企|药厂|集团|医生|医师|患者|雇主|保险商)"
)
_TOGETHER = re.compile(r"[和与及]|以及")


def _acts_too(page: Page, first: Span, second: Span) -> bool:
    """Whether the first of two Chinese things is but one of those who do what the second tells."""
    return (
        _TOGETHER.fullmatch(page.plain, first.end, second.start) is not None
        and _ACTORS.fullmatch(page.plain, *first) is not None
        and (who := _ACTORS.match(page.plain, *second)) is not None
        and who.end() < second.end
    )


def _bare(page: Page, items: Iterable[Span]) -> Iterator[Span]:
    """The items of a list but for conditions, each without a word that says again that it drives."""
    for place, whole in enumerate(items):
        driven = _DRIVEN.search(page.plain, *whole)
        item = Span(whole.start, driven.start()) if driven else whole
        if not place:
            yield item
        elif _RESULT.match(page.plain, item.start):
            return
        elif not _CONDITION.match(page.plain, item.start):
            moved = _MOVED_BY.match(page.plain, item.start, item.end)
            yield Span(moved.end(), item.end) if moved else item


# "durch billige Telefone getrieben": a German sentence ends in its verb.
_DRIVEN = re.compile(r"\s(?:an|voran)?(?:getrieben|begünstigt|befeuert|gefördert|gestützt|beflügelt)$")
# "driven by cheap phones, under certain conditions": under which something drives, drives nothing.
_CONDITION = re.compile(
    r"(?i)(?:from(?=\s[\w\s-]{2,40}\sto\s)|under|unter|sous|bajo|without|ohne|sans|sin|according\sto|laut|selon|según)\s"
)
# "driven by cheap phones, allowing nurses and aides to help": what comes of it, and of whom.
_RESULT = re.compile(
    r"(?:thereby\s|thus\s)?(?:allowing|enabling|letting|permitting|cementing)\s|(?:further|thereby|thus|hence)\s(?!(?:increasing|growing|rising)\s)\w+ing\s"
)
# "driven by cheap phones, bolstered by a new law"
_MOVED_BY = re.compile(
    r"(?:(?:further|also)\s)?(?:bolstered|supported|backed|driven|fuell?ed|boosted|aided|helped|propelled|spurred)\sby\s(?:the\s)?"
)
# "privacy and security concerns" are one thing.
_HEAD = re.compile(
    r"[\w-]+\s(?:concerns|issues|risks|problems|challenges|barriers|hurdles|threats|worries|constraints)$"
    r"|(?:government(?:al)?|private|public|industry)\s(?:initiatives|programs|programmes|support|investments?|funding)\b.*$"
)
_LONE = re.compile(
    r"(?:(?:data|patient)\s)?[\w-]+$|(?:(?:the|rising|growing|increasing)\s)*(?:company|companies|corporate|private|public|government|industry)$"
)


def _shares_head(page: Page, first: Span, second: Span) -> bool:
    """Whether the first of two things lacks the noun that the second ends in."""
    plain = page.plain
    return (
        _AND.fullmatch(plain, first.end, second.start) is not None
        and "," not in plain[first.end : second.start]
        and _LONE.match(plain, first.start, first.end) is not None
        and _HEAD.fullmatch(plain, second.start, second.end) is not None
    )


# "a, b and c, along with d": the last but one is a list too.
_ALONG = re.compile(
    r"(?:along|together|coupled|combined|in\saddition)\s(?:with|to)\s|as\swell\sas\s|not\sto\smention\s|plus\s"
)
# "a and illnesses such as b and c" are two, not "a and illnesses such as b" and "c".
_OF_PAIR = re.compile(r"\sand\s(?=[^,;]*?\s(?:such\sas|like|including)\s)")


def _parted(page: Page, items: list[Span]) -> Iterator[Span]:
    """The items of a list, one before "along with" taken for the list that it is."""
    for item, following in zip(items, chain(items[1:], (None,)), strict=False):
        pair = _OF_PAIR.search(page.plain, *item) if len(items) == 2 else None
        if (
            pair is not None
            and following is not None
            and _AND.fullmatch(page.plain, item.end, following.start)
        ):
            yield trimmed(page.plain, item.start, pair.start())
            yield trimmed(page.plain, pair.end(), item.end)
            continue
        last = following is not None and _ALONG.match(page.plain, following.start) is not None
        yield from split_list(page.plain, *item) if last and len(items) > 1 else [item]


_EXAMPLES = re.compile(
    r"(?<=\w)(?<![Ff]actors)(?<![Rr]easons)(?<![Ii]ssues)(?<![Cc]hallenges)(?<![Bb]arriers)(?<![Cc]oncerns)(?<![Hh]urdles)"
    r"(?<![Dd]rivers)(?<![Rr]estraints)(?<![Oo]bstacles)(?<![Tt]rends)(?<![Ee]lements),?\s(?:such\sas|like|including)\s"
    r"|(?<=\w)(?<!facteurs)(?<!factores)(?<!Faktoren)(?<!raisons)(?<!razones)(?<!Gründe)(?<!Gründen)(?<!défis)(?<!desafíos)"
    r"(?<!retos)(?<!obstacles)(?<!obstáculos)(?<!freins)(?<!Hürden)(?<!Hindernisse)(?<!tendances)(?<!tendencias)(?<!Trends)"
    r"(?<!éléments)(?<!elementos),?\s(?P<european>tel(?:le)?s?\sque|comme|(?:tales\s)?como|wie(?:\setwa)?|etwa)\s"
)
_OPENS_EXAMPLES = re.compile(r"(?:including|such\sas|like)\s")
_OF_FACTORS = re.compile(
    r"(?i)(?:factors|reasons|issues|challenges|barriers|concerns|hurdles|drivers|restraints|obstacles|trends|elements)$"
)
_BRACKETS = re.compile(r"\s\([^()]*\)")
_OTHERS = re.compile(r"(?:the\s)?other\s")
_AND = re.compile(r",?\s(?:and|or|et|ou|y|e|o|u|und|oder|sowie)\s")
# Of the words of German, French and Spanish more are small ones.
_FEW_WORDS, _FEW_EUROPEAN = 3, 4
_ANEW = re.compile(
    r"(?i)(?:the|an?)\s|(?:rapid|increas|grow|ris|expand|surg(?!er|ic)|soar|improv|widen|high|low|lack|shortage|need|demand"
    r"|adoption|use|advance|availab|prevalence|aging|ageing|government|favou?rable|technolog)"
)


# "diseases such as heart failure and chronic obstructive pulmonary disease"
_ILLNESS = re.compile(
    r"\b(?:diseases?|disorders?|failures?|cancers?|syndromes?|diabetes|strokes?|asthma|hypertension|attacks?|arthritis|dementia|infections?|injur(?:y|ies))$"
)
_OF_ILLNESS = 6


def _without_examples(page: Page, items: Iterable[Span]) -> Iterator[Span]:
    """The items of a list but examples for one: "diseases such as gout, asthma, and flu, cheap phones"."""
    inside, last, most = False, 0, _FEW_WORDS
    for item in items:
        words = page.plain[item.start : item.end]
        closed = inside and _AND.fullmatch(page.plain, last, item.start) is not None
        named = last and _OPENS_EXAMPLES.match(words) and not _OF_FACTORS.search(page.plain, 0, last)
        count = len(_BRACKETS.sub("", words).split()) - (
            2 if named and words.startswith("such") else named is not None
        )
        few = count <= (_OF_ILLNESS if _ILLNESS.search(words) else most)
        if not ((inside or named) and few and not _ANEW.match(words)) and not (
            inside and _OTHERS.match(words)
        ):
            yield item
            examples = _EXAMPLES.search(words)
            inside = examples is not None
            most = _FEW_EUROPEAN if examples and examples["european"] else _FEW_WORDS
        elif named:
            inside = True
        elif closed:
            inside = False
        last = item.end


_WITH = re.compile(
    r",?(?:\s|(?<=\s))(?:(?:coupled|along|together|combined|in\saddition)\swith|coupled(?=\s(?:rising|growing|increasing)\s)|alongside|as\swell\sas|but\s(?:also|equally))\s"
    r"|\sconsidering\s|\swith\s(?=(?:the\s|an?\s)?(?:increas(?:ed|ing)|rising|growing)\s(?:[\w-]+\s)?(?:prevalence|incidence|demand"
    r"|awareness|adoption|use|number|burden|need)\b)"
    r"|\sand\s(?=(?:high(?:er)?|low(?:er)?|poor|limited|expensive|costly|inadequate|insufficient|stringent|strict"
    r"|complex|rigid|weak|favou?rable|supportive|strong)\s[a-z]"
    r"|(?:the\s|an?\s)?(?:(?:increas|grow|ris|expand|surg|soar|improv)(?:ing|ed)\s"
    r"|(?:shortage|lack|scarcity|rise|surge|increase|growth|need|demand|adoption|prevalence"
    r"|advances|advancements|progress|innovations?|penetration|availability|launch|introduction|entry|emergence|expansion|development|rollout|presence|integration|incorporation|implementation|proliferation|popularity|shift|inclination|transition"
    r"|trend|preference|ability|popularity|emphasis|focus|burden|incidence|awareness|acceptance|desire|urgency)\s"
    r"(?:of|in|for|to|towards?|on)\s))"
)


# "the gap between supply and demand for care"
_OF_TWO = re.compile(r"\s(?:between|both)\s(?:(?!\sand\s)[^,])*$")


def _joined(page: Page, item: Span) -> Iterator[Span]:
    """The parts of an item that "along with" joins, or "and" before another thing that grows."""
    start = item.start
    for found in _WITH.finditer(page.plain, item.start, item.end):
        if _OF_TWO.search(page.plain, item.start, found.start()):
            continue
        yield trimmed(page.plain, start, found.start())
        start = found.end()
    yield trimmed(page.plain, start, item.end)
