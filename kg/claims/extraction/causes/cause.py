"""What a phrasing is: a cue, the side on which the factors stand, and words that make it worth trying."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kg.claims.extraction.causes.chinese_brackets import whole_brackets
from kg.claims.extraction.causes.chinese_subjects import subject
from kg.claims.extraction.causes.denials import is_denied, is_supposed
from kg.claims.extraction.causes.starts import STARTS
from kg.claims.extraction.grammar.cued import Cued, cued

__all__ = ["NET", "Cause", "Side", "cause", "factors_of"]

Side = Literal["before", "after", "within"]
_LONGEST = 400
NET = 0.5
"""The confidence of phrasings that hold only where a sentence states nothing else."""
_CHINESE_STARTS = re.compile(r"[。;,:]|^")
_STOPS = re.compile(
    r"[.;](?=\s|$)|,[\"”](?=\s)|,\s(?:driven|fuell?ed|propelled|spurred|led)\sby\s|,\s(?:which|thereby|while"
    r"|whereas|thus|making|causing\sthe|and\sthe\s(?:[\w-]+\s){0,4}market)\b|[。;]"
    # "得益于手机降价,这些手机让老人用得起"
    r"|,(?=(?:这些|这一|这也|上述|从而|进而|因而|由此|使得?[\u3400-\u9fff]|不仅|此外|其中)(?!因素))"
    # "driven by cheap phones and old age, the maker of cords says."
    r"|,\s(?=(?:(?!(?:and|or)\s)[\w'’.-]+\s){1,5}(?:says?|said|explain(?:s|ed)|told|noted|added|reports?|reported|finds?|found|shows?|showed|wr(?:ites|ote))\W*$)"
    r"|,\s(?=(?:[\w-]+\s){1,3}(?:is|are)\s(?:poised|set|projected|expected)\sto\b)"
    r"|,\s(?=(?:(?!(?:and|or|which|that|who|as|such"
    r"|who|what)\s)[\w'’-]+\s){1,3}(?:have"
    r"|has)\s(?!not\b)\w+(?:ed|n|own)\b)"
    r"|,\s(?=(?:juge|selon|explique|souligne|estime|affirme|indique|rappelle|sagt|sagte|erklärt"
    r"|so|heißt\ses|según|explicó|explica|señala|señaló"
    r"|afirma|afirmó|asegura|indica|indicó|dijo|dice|says|said|according\sto|d['’]après)\s)"
    r"|,\s(?=(?:write|writes|wrote|notes?|noted|reports?|reported|explains?|explained|adds?|added"
    r"|argues?|argued|say|warns?|warned|points?\sout)\s(?:Dr\.?\s)?[A-Z])"
    # "lifted by cheap phones," commented senior analyst Ann Alder; "since the outbreak, growing from a niche"
    r"|,[\"”]?\s(?=(?:comment(?:s|ed)|said|says|explained|explains)\s(?:[\w.-]+\s){0,4}[A-Z])"
    r"|,\s(?=(?:growing|rising|expanding|jumping|climbing|up|down)\sfrom\s)"
    r"|\s[–—]\s(?=(?:in\s[A-ZÄÖÜ]\w+\s(?:gilt|ist|gibt"
    r"|sind)|der|das|es|el|los|las|les|il|ils|elle)\s)"
    r"|,\s(?=es\s(?:muss|müssen|gibt|ist|sind"
    r"|fehlt)\s)|,?\s(?=(?:no\ss[oó]lo|sino\sque"
    r"|non\sseulement|sondern)\s)|,\s(?=(?:que|(?:la"
    r"|el|lo|los|las)\s(?:que|cual(?:es)?)|donde"
    r"|quienes|qui|ce\squi|dont|où"
    r"|laquelle|lequel|was|wodurch|wobei|deren|dessen)\s)"
    r"|\[\d{1,2}\]|,(?=[^、,。;]{0,12}(?:增速|增长|同比|达到?|占比?|为)[^、,。;]{0,6}\d)|,(?=[^、]{0,12}(?:预计|市场|占据))|,(?=目前"
    r"|如今|因此|所以|从而|故)|,(?=[^、,。]{0,10}(?:有望|将|保持"
    r"|达到|超过|行业|产业))|$"
)
# "Driven by cheap phones, the need for care in villages, and old age, telecare grows": an item of the list.
_THE_NEED = (
    r"the\s(?:[\w-]+\s){0,2}?(?:need|rise|growth|increase|surge|demand|prevalence|lack|shortage"
    r"|adoption|emergence|availability|expansion|use|push|shift"
    r"|introduction|launch|ag(?:e)?ing|burden)\s(?:for|of|in|to|towards?|on)\s"
    r"(?:(?!\s(?:is|are|has|have|had|will|was|were|can|may|continues?|remains?|grew|grows|rose"
    r"|rises)\s)[^,.;]){3,90},\s"
)
# Where the reason with which a sentence opens is over: "Owing to cheap phones, the market grows".
_CLAUSE = re.compile(
    _STOPS.pattern
    # "Gracias a este dinero, Alder quiere crecer"
    + r"|,\s(?=[A-ZÀ-Ý][\w.-]*(?:\s[\w.-]+){0,3}\s(?:a|ont|va|vont|compte|veut|souhaite|entend|prévoit|peut"
    r"|pourra|espère|ha|han|quiere|espera|planea|podrá|prevé|busca|pretende|will|plant|möchte)\s)"
    r"|,\s(?=(?:le|les|il|elle|ils|elles|cette|ces|nous|certaine?s|los\sexpertos)\s|l['’])"
    r"|,\s(?=(?:la|una|die|das|der|el)\s(?:start-?up|soci[ée]t[ée]|plate-?forme|jeune\spousse|compa[gñ]n\w+|firm\w|empresa|aseguradora|gruppe|firma|unternehmen|konzern)\b)"
    rf"|,\s(?!{_THE_NEED})(?=(?:son|sa|ses|leurs?|nos|notre|su|sus|ihre?|seine?)\s|(?:the|this|these"
    rf"|its|their|it|they|there|many|several|most|demand|hospitals|patients|people|consumers|users"
    r"|providers|companies|millions|thousands|hundreds"
    r"|scores|more\sand\smore|insurers)\s|(?:le|la|el"
    r"|der|die|das)\s(?:secteur|filière|marché|sector|demande|demanda|(?i:nachfrage)"
    r"|mercado|t[ée]l[ée]\w{4,}|(?i:telemedizin)|e-?santé|salud\sdigital"
    r"|branche|markt)\s"
    r"|(?:[\w-]+\s){1,4}(?:offers?|provides?|delivers?|enables?|allows?|helps?|serves?"
    r"|represents?|brings?|emerge[sd]?|remains?|continues?)\s"
    r"|(?:[\w-]+\s){1,3}(?:took|grew|rose|saw|made|began|turned|went|came|built)\s|(?:[a-z-]+s"
    r"|millions|many)\s(?:of\s[\w-]+\s)?(?:in\s(?:the\s)?[\w-]+\s)?(?:took\sup|turned\sto|flocked"
    r"|began|started|switched|embraced)\s|(?:[\w-]+"
    r"\s){1,4}(?:is|are|has|have|had|was|were|will|can|may)\s)"
)
_OPENS = 1
_BUT = re.compile(
    r"(?:But|And|Yet|So|Then|Also|Still)\s|(?:[A-Z]\w+(?:more|ly|over)|However|Besides|Meanwhile|Also|In\saddition),\s(?:\w+ly\s)?"
)
# "While it faces limits such as thin pay, the market is driven by cheap phones": two clauses.
_SUBORDINATE = re.compile(
    r"(?:While|Despite|Although|(?:Even\s)?[Tt]hough|Whereas|(?:Mais\s)?[Ss]i|(?:Mais\s)?[Mm]ême"
    r"\ssi|Bien\sque|Malgré|En\sdépit\sd\w*|Aunque|Si\sbien|A\spesar\sde|Pese\sa|Obwohl|Trotz)\s"
)
_AUXILIARY = frozenset(
    """also further significantly mainly primarily largely strongly rapidly expected likely anticipated
    probably going projected predicted set poised to be is are been being has have had will would can could
    may might continue keep keeps
    continues still now positively directly increasingly potentially substantially greatly help helps which
    that it this collectively together certain extent bis wird werden kann können peut peuvent puede pueden
    está están est sont""".split()
)
_CHINESE_AUXILIARY = re.compile(
    r"(?:未来|从而|进而|却|更|正在|正|将|会|可能|进一步|也|还|持续|间接|直接|正面"
    r"|极大地?|大大地?|显著地?|有力地|地(?=$)|有望|预计|不断|仍然?|依然|都|同样"
    r"|已|逐渐|相结合|共同|是|成为|(?:在)?近年来?|,|\s)+$"
)
# "A and B are segments that are expected to increase their share" tells of A and B, not of a cause.
_OF_SEGMENTS = re.compile(
    r"(?i)\b(?:segments?|regions?|countries|players|companies)\s(?:that|which)\s(?:\w+\s){0,3}"
    r"(?:to\s)?$"
)
_SHORT = 60
_RELATIVE = re.compile(r"(?i),\s(?:which|that|thereby|thus)\b[^,]{0,30}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """A phrasing: `before` takes what stands before its cue in the clause, `after` what follows it.

    `within` takes the group `what` of the cue.  `stems` are beginnings of words (or Chinese terms) of which
    one must stand in the sentence; `named` says that the words name the kind itself, so that they hold in a
    text about no market too, `why` that they tell why anything is, so that a word of the field must stand
    beside them, `clause` that what they take is a sentence of its own and no list: "nurses retire".
    """

    kind: str
    side: Side
    cue: Cued
    stems: tuple[str, ...]
    confidence: float
    chinese: bool
    named: bool
    why: bool
    clause: bool


def cause(  # noqa: PLR0913
    kind: str,
    side: Side,
    stems: str,
    cue: str,
    *,
    confidence: float = 0.97,
    chinese: bool = False,
    named: bool = False,
    why: bool = False,
    clause: bool = False,
) -> Cause:
    """A phrasing from its parts; `stems` are parted by spaces."""
    pattern = cued(cue if chinese else f"(?i){cue}")
    return Cause(
        kind=kind,
        side=side,
        cue=pattern,
        stems=tuple(stems.split()),
        confidence=confidence,
        chinese=chinese,
        named=named,
        why=why,
        clause=clause,
    )


# "Steps against the barriers named include better lines": what helps against them.
_REMEDY = re.compile(
    r"(?i)\b(?:strategies|steps|ways|solutions|measures|approaches|recommendations)\s(?:to"
    r"|against|for)\b[^.;,]{0,60}$"
)


def factors_of(one: Cause, flat: str) -> Iterator[tuple[int, int]]:
    """The bounds of what a phrasing calls a factor, wherever it stands in a sentence."""
    flat = whole_brackets(flat) if one.chinese else flat
    for start, end in _read(one, flat):
        if not (one.chinese and is_supposed(flat, start)):
            yield start, end


def _read(one: Cause, flat: str) -> Iterator[tuple[int, int]]:
    for match in one.cue.finditer(flat):
        if is_denied(match, one.side, chinese=one.chinese, clause=one.clause):
            continue
        if one.side == "within":
            yield match.span("what")
        elif one.side == "after":
            if not _REMEDY.search(flat, 0, match.start()):
                yield match.end(), _after(flat, match)
        elif not (
            _BY_DOING.search(flat, max(0, match.start() - 4), match.end()) or _BY_ITSELF.search(match[0])
        ):
            yield _before(flat, match.start(), chinese=one.chinese)


# "The law helped by removing barriers": what stands before is told by another verb.
_BY_DOING = re.compile(r"\sby\s(?:\w+ly\s)?\w+ing\s")
# "Growth may be slowing as the market ripens": it does so by itself.
_BY_ITSELF = re.compile(
    r"^(?:\w+\s){0,3}(?:slow|eas|weaken|rais|ris|grow|expand|increas)ing\s(?:as|because|since|while|after|amid)\s"
)


# "driven by cheap phones; a new law; and long queues": one list.
_LISTED = re.compile(
    r";[^;.]{4,160};\s(?:and|as\swell\sas)\s[^;.]+|(?:;[^;.]{4,160}){2,}|;\s(?:ris|increas|grow|expand)ing\s[^;.]{4,240}(?=\.)"
)


# "Behind this rise stand cheap phones, the new law and old age" is no reason with which a sentence opens.
_PREDICATE = re.compile(
    r"\s(?:is|are|was|were|be|lies?|lay|stands?|stood|sits?|sat|include[sd]?|comprises?|comes?"
    r"|came|stems?|stemmed|springs?|sprang|rests?|rested"
    r"|feeds?|draws?|drew|owe[sd]?|reflects?|names?|cites?|counts?|lists?)\s"
)
# ":得益于手机降价,用户增多": what follows the comma is the result.
_THANKS = re.compile(
    r"[。;:,]?(?:(?:得益于|受益于|归功于|受惠于)[^。;,:]{4,60}(?=,)"
    r"|(?:由于|因为)[^。;,:]{4,60}(?=,(?!(?:再?加上|加之|以及|且|并且|而且|叠加|又|同时))[^。]*[,。]))"
)


def _after(flat: str, match: re.Match[str]) -> int:
    """Where what follows a cue is over."""
    if one_clause := _THANKS.match(flat, max(0, match.start() - 1)):
        return one_clause.end()
    opened = _BUT.match(flat)
    first = (opened.end() if opened else 0) + _OPENS
    opens = (match.start() <= first and not _PREDICATE.search(match[0])) or _in_opening(flat, match)
    stop = (_CLAUSE if opens else _STOPS).search(flat, match.end())
    end = stop.start() if stop else len(flat)
    listed = _LISTED.match(flat, end)
    return min(listed.end() if listed else end, match.end() + _LONGEST)


# "Driven by cheap phones and carried on by a new law, telecare grows": one opening.
_OPENING = re.compile(
    r"(?:Driven|Fuell?ed|Propelled|Spurred|Boosted|Supported|Backed|Bolstered|Underpinned|Aided"
    r"|Helped)\s(?:\w+\s)?by\s|(?:Due|Owing|Thanks)\sto\s"
)


def _in_opening(flat: str, match: re.Match[str]) -> bool:
    """Whether a cue stands in the reason, or the clause beside the main one, with which a sentence opens."""
    opening = _OPENING.match(flat)
    if opening is not None and opening.end() < match.start():
        stop = _CLAUSE.search(flat, opening.end())
        return stop is None or stop.start() >= match.start()
    return _SUBORDINATE.match(flat) is not None


# "A and B are to become part of C, D and E, driving growth": only what stands before the verb drives.
_GERUND = re.compile(
    r",\s(?:driv|boost|fuel|propel|spur|accelerat|foster|support|increas|creat|promot|strengthen"
    r"|mak)\w*ing\b"
)
_FINITE = re.compile(r"\s(?:is|are|was|were|has|have|had|will|can|could|may|would)\s")


def _subject_end(flat: str, start: int, end: int) -> int:
    verb = _FINITE.search(flat, start, end)
    return verb.start() if verb is not None and "," in flat[verb.end() : end] else end


def _before(flat: str, end: int, *, chinese: bool) -> tuple[int, int]:
    """The bounds of what stands before a cue in its clause."""
    cue = end
    start, end = _whole_before(flat, end, chinese=chinese)
    if _GERUND.match(flat, cue - 2):
        return start, _subject_end(flat, start, end)
    return start if chinese else _behind_reason(flat, _last_clause(flat, start, end), end), end


# "Driven by cheap phones, old age and a new law, telecare has become usual": that is said of telecare.
_REASON = re.compile(
    r"(?:(?:Driven|Fuell?ed|Accelerated|Boosted|Propelled|Spurred|Supported|Backed|Encouraged|Aided|Led)\sby"
    r"|Amid|Given|Due\sto|Owing\sto|Thanks\sto|Because\sof|Despite)\s"
)


def _behind_reason(flat: str, start: int, end: int) -> int:
    """Where the subject begins behind a reason with which a clause opens."""
    comma = flat.rfind(", ", start, end) if _REASON.match(flat, start) else -1
    return comma + 2 if comma > start else start


def _whole_before(flat: str, end: int, *, chinese: bool) -> tuple[int, int]:
    if not chinese and _OF_SEGMENTS.search(flat, max(0, end - _SHORT), end):
        return end, end
    floor = max(0, end - _LONGEST)
    relative = _RELATIVE.search(flat, floor, end)
    end = relative.start() if relative else end
    if chinese:
        tail = _CHINESE_AUXILIARY.search(flat, floor, end)
        end = tail.start() if tail else end
        if flat[end - 1 : end] == "的":
            # "政府的促进采用的措施": what the cue belongs to stands behind it.
            return end, end
    start = floor
    for match in (_CHINESE_STARTS if chinese else STARTS).finditer(flat, floor, end):
        if match.end() < end and not _SUCH.search(flat, start, match.start() + 1):
            start = match.end()
    if not chinese:
        start = _agent(flat, start, end) if relative else _held(flat, start, end)
    if start == floor > 0 and not chinese:
        start = flat.find(" ", floor, end) + 1 or floor
    if chinese:
        return subject(flat, start, end)
    end = _without_auxiliaries(flat, start, _without_count(flat, start, end))
    return start, _without_aside(flat, start, end)


# "Cheap links, long promised by the ministry, should help": what is set apart names nothing of its own.
_ASIDE = re.compile(
    r",\s(?!(?:and|or|as\swell|along|alongside|together|plus|in\saddition|coupled|combined|including"
    r"|such\sas|not\sto\smention|but)\s)[^,]{3,120}$"
)


def _without_aside(flat: str, start: int, end: int) -> int:
    """Where the clause ends once an aside before its verb is taken off: what a comma closes."""
    if flat[end : end + 1] != ",":
        return end
    aside = _ASIDE.search(flat, start, end)
    return end if aside is None or _ENDS_LIST.match(aside[0]) else aside.start()


# "Cheap links, old age and long queues, are factors": what the comma closes ends a list.
_ENDS_LIST = re.compile(
    r",\s(?!(?:long|once|now|already|both|an?|the|not|as|with|like|for|in|by|on|at|from|among|\w+ed|\w+ly"
    r"|(?!growing|rising|increasing|surging|expanding|soaring|mounting|improving|widening|ag(?:e)?ing)\w+ing)\s)[^,]*\s(?:and|or)\s"
    # "thin staffing, changing rules such as a new code, would help": a second thing, not set apart.
    r"|,\s(?:growing|rising|increasing|surging|expanding|mounting|improving|widening|changing|evolving|shifting|emerging|declining|falling)\s"
)


# "Rules were lifted, and insurers paid": the first clause has a verb of its own.
_AND = re.compile(r",\sand\s(?!\d)")
_RELATIVES = re.compile(r"\s(?:which|that|who|whose|where)\s")


def _last_clause(flat: str, start: int, end: int) -> int:
    """Where the last of two whole clauses that "and" joins begins."""
    for joint in _AND.finditer(flat, start, end):
        verb = _FINITE.search(flat, start, joint.start())
        if verb is not None and not _RELATIVES.search(flat, start, verb.start() + 1):
            start = joint.end()
    return start


# "such issues as asthma lift demand"
_SUCH = re.compile(r"\bsuch\s(?:[\w-]+\s){1,4}$")
# "The city, for all its wealth, has faced rules that have limited growth": what it has does so.
_HELD = re.compile(
    r"\s(?:has|have|had|faces?|faced)\s(?:(?:also|still|long|already|been)\s)?(?:\w+ed\s|seen\s|met\s)?(?=[^,;]*\s(?:that|which)\s[\w\s]{0,24}$)"
)


def _held(flat: str, start: int, end: int) -> int:
    """Where what somebody has begins that a relative clause without a comma tells of."""
    ends = [held.end() for held in _HELD.finditer(flat, start, end)] if _THAT.search(flat, start, end) else []
    return ends[-1] if ends else start


_THAT = re.compile(r"\s(?:that|which)\s[\w\s]{0,24}$")


def _agent(flat: str, start: int, end: int) -> int:
    """Where the last doer before a relative clause begins: "is propelled by cheap phones, which ..."."""
    agents = [match.end() for match in _BY.finditer(flat, start, end)]
    return agents[-1] if agents else start


_BY = re.compile(
    r"\s(?:driven|propelled|fuell?ed|boosted|accelerated|supported|led|caused|triggered|spurred)\sby\s"
)
_COUNTED = re.compile(
    r"(?i)\s(?:is|are)\s(?:just\s|only\s|but\s)?(?:some|one|a\sfew|few|among"
    r"|several)\s(?:of\s)?(?:the\s)?(?:[\w-]+\s){0,3}(?:factors?|issues|reasons|challenges|problems"
    r"|barriers"
    r"|obstacles|hurdles|drivers|forces|things)"
    r"(?:\s(?:that|which))?(?:\s(?:is|are))?(?:\s(?:expected|likely|anticipated|projected)\sto)?\s*$"
)


def _without_count(flat: str, start: int, end: int) -> int:
    """Where the clause ends once "are some of the factors expected to" is taken off its end."""
    found = _COUNTED.search(flat, start, end)
    return found.start() if found else end


def _without_auxiliaries(flat: str, start: int, end: int) -> int:
    """Where the clause ends once "has also been" and the like are taken off its end."""
    while True:
        body = flat[start:end].rstrip(" ,")
        body = body.removesuffix(" in turn")
        word = body[body.rfind(" ") + 1 :]
        if not word or word.lower() not in _AUXILIARY:
            return start + len(body)
        end = start + len(body) - len(word)
