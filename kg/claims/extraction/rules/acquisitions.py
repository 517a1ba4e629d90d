"""Who buys whom: active, passive and nominal phrases, headlines, sellers and stakes, in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from kg.claims.extraction.deals.european_clauses import acting, is_of_a_thing
from kg.claims.extraction.deals.facts import (
    event,
    first_acting,
    outside,
    possessed,
    price,
    priced,
    subject_before,
    unnamed,
    when,
)
from kg.claims.extraction.deals.followed import followed
from kg.claims.extraction.deals.framed import european_purchases, purchases
from kg.claims.extraction.deals.heads import head
from kg.claims.extraction.deals.its_purchases import its_purchases, launched_before
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.minorities import is_minority
from kg.claims.extraction.deals.own_terms import own_date, own_price
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.sellers import seller_behind
from kg.claims.extraction.deals.status import core_of, status_of
from kg.claims.extraction.deals.targets_going_on import listed_on
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.model.fields import Unnamed

__all__ = ["RULES"]

_SAID = phrasings("acquisitions")


def _with_buyer(language: str) -> CuedGroup:
    """The phrasings of a language that name who buys."""
    return CuedGroup(one for one in _SAID[language] if "(?P<a>" in one.source)


_EN = _with_buyer("en")
_EN_WORDS = _SAID.cued("en_words")
_FR = _with_buyer("fr")
_FR_WORDS = _SAID.cued("fr_words")
_ES = _with_buyer("es")
_ES_WORDS = _SAID.cued("es_words")
_DE = _with_buyer("de")
_DE_WORDS = _SAID.cued("de_words")
_CHINESE = phrasings("chinese_acquisitions")
_ZH = _CHINESE["zh"]
_ZH_WORDS = _CHINESE.cued("words")
_ALL = ((_EN_WORDS, _EN), (_FR_WORDS, _FR), (_ES_WORDS, _ES), (_DE_WORDS, _DE))
_ANY_WORDS = (_ZH_WORDS, *(words for words, _ in _ALL))
_STAKE = _SAID.one("stake")


def _find(reading: Reading) -> Iterator[Found]:
    buyers: set[object] = set()
    nameless: list[Found] = []
    before = _NOTHING
    for masked in masked_sentences(reading):
        seen: set[tuple[object, object]] = set()
        told: list[tuple[Company, re.Match[str]]] = []
        for match in _matches(masked):
            yield from _facts(masked, match, seen, told)
        if masked.sentence.chinese:
            yield from purchases(masked, seen)
        else:
            yield from european_purchases(masked, seen)
        yield from _by_topic(masked, seen)
        yield from _of_topic(masked, seen)
        yield from its_purchases(masked, seen)
        yield from _followed(masked, seen, before)
        before = (masked.sentence.end, {buyer for buyer, _ in seen})
        buyers.update(buyer for buyer, _ in seen)
        nameless += _nameless(masked, seen)
    for found in nameless:
        # What "its subsidiary" is that someone buys is most often named in another sentence.
        known = found.values["acquirer"] in buyers
        if not known or ("seller" not in found.values and not _SOME_COMPANY.fullmatch(_said(found))):
            yield found


# What says no more of what was bought than that it is one.
_SOME_COMPANY = re.compile(
    r"(?:an?|another)\s(?:[\w-]+\s)?(?:company|firm|start-?up|business|rival|competitor|provider|platform)"
)


def _said(found: Found) -> str:
    target = found.values["target"]
    return target.unnamed if isinstance(target, Unnamed) else ""


_NOTHING: tuple[int, set[object]] = (0, set())
_NEXT = 3
"""How far behind a sentence the next one begins."""


def _followed(
    masked: Masked, seen: set[tuple[object, object]], before: tuple[int, set[object]]
) -> Iterator[Found]:
    """As in "Alder bought Birch in 2016; Cedar followed in 2019", in one sentence or in two."""
    buyers = {buyer for buyer, _ in seen}
    if anew := not buyers and masked.sentence.start - before[0] <= _NEXT:
        buyers = before[1]
    if len(buyers) == 1 and not masked.sentence.chinese:
        yield from followed(masked, next(iter(buyers)), seen, anew=anew)


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if len(masked.companies) < _BOTH:
        return
    if masked.sentence.chinese:
        yield from masked.matches(_ZH)
    for words, patterns in _ALL:
        yield from masked.matches(patterns, where=words)


_BOTH = 2


def _facts(
    masked: Masked,
    match: re.Match[str],
    seen: set[tuple[object, object]],
    told: list[tuple[Company, re.Match[str]]],
) -> Iterator[Found]:
    """The purchases of a match but for those that other words of the same clause have told already."""
    groups = match.groupdict()
    if _refuted(masked, match):
        return
    before = {target for target, one in told if one.start() < match.end() and match.start() < one.end()}
    respectively = "respectively" in masked.text or "分别" in masked.text
    for buying, named in (*_pairs(groups, respectively=respectively), *listed_on(masked, match)):
        if groups.get("a") != buying and _OBJECT_BEFORE.search(masked.text, 0, masked.text.index(buying)):
            # "the purchase of Birch and Oak buying Elm": Birch buys nothing.
            continue
        target, owner = possessed(masked, named)
        buyer = outside(masked, _buyer(masked, match, buying), masked.text.index(target))
        buyer = head(masked, acting(masked, buyer, target), but=target)
        acquirer, bought = _acting(masked, buyer, target), masked.company(target)[1]
        owner = groups.get("s") or owner or seller_behind(masked, match)
        seller = masked.company(owner)[1] if owner else None
        if acquirer == bought or (acquirer, bought) in seen or (bought, acquirer) in seen:
            continue
        if is_minority(masked, match) or launched_before(masked, buyer, match):
            continue
        if bought in before and (seller, bought) not in seen:
            continue
        seen.add((acquirer, bought))
        told.append((bought, match))
        sum_ = own_price(masked, target) or price(masked, match.start(), match.end())
        values = {
            "acquirer": acquirer,
            "target": bought,
            "seller": seller if seller not in (acquirer, bought) else None,
            "date": own_date(masked, target, groups.get("t")) or when(masked, match.start(), match.end()),
            "status": status_of(core_of(match), masked.text),
            "stake_percent": _stake(match[0]),
            **priced(masked, sum_),
        }
        yield event(masked, "acquisition", values, subject=buyer, object_=target)


def _buyer(masked: Masked, match: re.Match[str], named: str) -> str:
    """In "bought by Alder's clinic arm Birch" it is Birch that buys."""
    last = match.end() == masked.text.index(named) + 1
    if masked.sentence.chinese and not last:
        return _no_object(masked, subject_before(masked, named), match.start("t"))
    verb = None if last else _VERB.search(masked.text, masked.text.index(named) + 1, match.end())
    if verb is not None:
        return first_acting(masked, named, verb.start())
    return possessed(masked, named)[0] if last else named


_ZH_OBJECT = _CHINESE.one("object_before")


def _no_object(masked: Masked, named: str, bought: int) -> str:
    """Who buys in "继收购青枫之后,红松又买下白桦": not what has been bought before, if another is named."""
    if not _ZH_OBJECT.search(masked.text, 0, masked.text.index(named)):
        return named
    signs = [sign for sign in masked.signs if masked.text.index(sign) < bought]
    free = [sign for sign in signs if not _ZH_OBJECT.search(masked.text, 0, masked.text.index(sign))]
    return free[-1] if free else named


_VERB = re.compile(
    r"\b(?:re-?)?(?:acquir|b(?:uy|ought)|purchas|snap|scoop|t(?:ake|akes|ook)\sover|pick(?:s|ed)?\sup|absorb)"
)


def _acting(masked: Masked, buyer: str, target: str) -> Company:
    """Who buys: not what has just been bought, as Birch in "sealed the purchase of Birch and bought Oak"."""
    before = masked.text[: masked.last(buyer, before=masked.text.index(target))]
    if masked.topic is not None and _OBJECT_BEFORE.search(before):
        return masked.topic
    first = masked.signs[0]
    return masked.company(first if first != buyer and _BOUGHT_BEFORE.search(before) else buyer)[1]


def _pairs(groups: dict[str, str | None], *, respectively: bool) -> Iterable[tuple[str, str]]:
    for one, other in (("a", "t"), ("a2", "t2")):
        buyers, targets = signs_of(groups.get(one) or ""), signs_of(groups.get(other) or "")
        if respectively and len(buyers) == len(targets):
            yield from zip(buyers, targets, strict=True)
        else:
            yield from ((buyer, target) for buyer in buyers for target in targets)


_NEGATED = _SAID.one("negated")
_AFTER_BAD = _SAID.one("after_bad")
_THING_BEHIND = _SAID.one("thing_behind")
_ZH_NEGATED, _ZH_AFTER_BAD = _CHINESE.one("negated"), _CHINESE.one("after_bad")
_ZH_BACKED = _CHINESE.one("backed")
_SUPPOSED = _SAID.one("supposed")
_SOMEBODY_OF = _SAID.one("somebody_of")
_PARENT_OF = _SAID.one("parent_of")
_OBJECT_BEFORE = _SAID.one("object_before")
_BOUGHT_BEFORE = _SAID.one("bought_before")


def _refuted(masked: Masked, match: re.Match[str]) -> bool:
    """A negation, a mere supposition, or a purchase of something other than the company."""
    return (
        bool(_NEGATED.search(match[0]) or _ZH_NEGATED.search(match[0]))
        or bool(_SUPPOSED.search(masked.text[: match.start()]))
        or _by_another(masked, match)
        or _of_a_thing(masked, match)
        or "?" in match[0][:-1]
    )


def _by_another(masked: Masked, match: re.Match[str]) -> bool:
    """Whether it is an owner, a founder or a rival of the buyer that buys."""
    if match.groupdict().get("a") is None:
        return False
    before = masked.text[: match.start("a")]
    return bool(_PARENT_OF.search(before) or _SOMEBODY_OF.match(masked.text, match.end("a")))


def _of_a_thing(masked: Masked, match: re.Match[str]) -> bool:
    """Whether what is bought belongs to the company behind whose name it stands."""
    groups = match.groupdict()
    active = groups.get("a") and groups.get("t") and match.start("a") < match.start("t")
    chinese = active and masked.sentence.chinese
    if chinese and _ZH_BACKED.search(masked.text, match.end("a"), match.start("t")):
        return True
    if active and is_of_a_thing(masked, signs_of(match["t"])[0]):
        return True
    if groups.get("a") is None or match.end() != match.end("a"):
        rest = masked.text[match.end() :]
        if _AFTER_BAD.match(rest) or _ZH_AFTER_BAD.match(rest):
            return True
    return any(_THING_BEHIND.match(masked.text, match.end(name)) for name in ("t", "t2") if groups.get(name))


def _stake(words: str) -> Decimal | None:
    if not re.search(r"(?i)stake|interest|share|participation|participaci|beteilig|anteil|股", words):
        return None
    # What a stake is raised to counts, not what it was: "from 30% to 63%".
    found = _STAKE.search(words, max(0, words.rfind(" to ", 0, -1))) or _STAKE.search(words)
    if found is None:
        return None
    value = Decimal(found[1] or found[2])
    return value if 0 < value <= 100 else None


_TOPIC = _SAID["topic"]
# "den Alder-Mutterkonzern" is who owns Alder: most often the company that the text speaks of.
_MOTHER = re.compile("[\ue000-\uefff]-(?:Mutter|Eigner|Eigentümer)")


def _by_topic(masked: Masked, seen: set[tuple[object, object]]) -> Iterator[Found]:
    """As in "The acquisition of Birch followed": who buys is the company that the text speaks of."""
    likely = masked.likely(_TOPIC) if masked.topic is not None and not seen else ()
    several = len(masked.signs) - len(_MOTHER.findall(masked.text)) > 1
    if not likely or (several and not masked.sentence.chinese):
        return
    if not any(masked.says(words) for words in _ANY_WORDS):
        return
    for phrasing in likely:
        match = phrasing.pattern.search(masked.text)
        if match is None or match["t"] != _first_other(masked) or _refuted(masked, match):
            continue
        bought = masked.company(match["t"])[1]
        if bought == masked.topic or _ZH_BACKED.search(masked.text, 0, match.start("t")):
            continue
        seen.add((masked.topic, bought))
        values = {
            "acquirer": masked.topic,
            "target": bought,
            "date": when(masked, match.start(), match.end()),
            "status": status_of(core_of(match), masked.text),
            **priced(masked, price(masked, match.start(), match.end())),
        }
        yield event(masked, "acquisition", values, object_=match["t"], confidence=0.75)
        return


def _first_other(masked: Masked) -> str | None:
    """The first company of a sentence that is not the one that the text speaks of."""
    return next((sign for sign in masked.signs if masked.company(sign)[1] != masked.topic), None)


_TOPIC_BOUGHT = _SAID["topic_bought"]


def _of_topic(masked: Masked, seen: set[tuple[object, object]]) -> Iterator[Found]:
    """As in "In July followed the takeover by Birch": what is bought is what the text speaks of."""
    if seen or masked.topic is None:
        return
    for match in masked.matches(_TOPIC_BOUGHT):
        buyer = masked.company(match["a"])[1]
        if match["a"] != _first_other(masked) or _refuted(masked, match) or _is_other(masked, match, buyer):
            continue
        seen.add((buyer, masked.topic))
        values = {
            "acquirer": buyer,
            "target": masked.topic,
            "date": when(masked, match.start(), match.end()),
            "status": status_of(core_of(match), masked.text),
        }
        yield event(masked, "acquisition", values, subject=match["a"], confidence=0.75)
        return


def _is_other(masked: Masked, match: re.Match[str], buyer: Company) -> bool:
    """Whether what is bought is named; "该公司" is read as the buyer, who cannot be meant."""
    bought = match.groupdict().get("r")
    return bought is not None and masked.company(bought)[1] != buyer


_UNNAMED = _SAID["unnamed"]
_WISHED = _SAID.one("wished")
_TO_BUY = re.compile(r"\bto\s(?:acquire|buy|purchase)\s")
_ZH_UNNAMED = _CHINESE["zh_unnamed"]


def _is_wished(match: re.Match[str]) -> bool:
    """Whether somebody only would like to buy something, as in "is looking to buy a clinic chain"."""
    verb = _TO_BUY.search(match[0])
    return verb is not None and _WISHED.search(match[0][: verb.start()]) is not None


def _nameless(masked: Masked, seen: set[tuple[object, object]]) -> Iterator[Found]:
    """A target that the text describes and does not name."""
    patterns = _ZH_UNNAMED if masked.sentence.chinese else _UNNAMED
    words = _ZH_WORDS if masked.sentence.chinese else None
    if seen:
        return
    for match in masked.matches(patterns, where=words):
        said = masked.span(*match.span("u"))
        side = unnamed(masked.page.read(said))
        acquirer, owner = masked.company(match["a"])[1], match.groupdict().get("s")
        denied = _NEGATED.search(match[0]) or _ZH_NEGATED.search(match[0])
        if side is None or denied or (owner is None and _is_wished(match)):
            continue
        seller = masked.company(owner)[1] if owner else None
        if seller == acquirer:
            continue
        sum_ = price(masked, match.start(), match.end())
        values = {
            "acquirer": acquirer,
            "target": side,
            "seller": seller,
            "date": when(masked, match.start(), match.end()),
            "status": status_of(core_of(match), masked.text),
            **priced(masked, sum_),
        }
        yield event(masked, "acquisition", values, subject=match["a"], confidence=0.75)
        return


RULES = (PageRule(name="acquisitions", find=_find),)
