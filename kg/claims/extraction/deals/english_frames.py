"""Who gives money to whom within one English sentence, told by the words around each name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.claims.extraction.deals.clause_frames import Frame
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.rounds import IN_TOTAL

__all__ = ["given"]

_SAID = phrasings("english_frames")
_FUNDING = _SAID.cued("funding")
_REFUTED, _NO_ROUND, _OTHER = (_SAID.one(name) for name in ("refuted", "no_round", "other_behind"))
_GIVES_BEFORE, _GIVES_BEHIND = _SAID.one("giver_before"), _SAID.one("giver_behind")
_TAKES_BEFORE, _TAKES_BEHIND = _SAID.one("taker_before"), _SAID.one("taker_behind")
_GOES_ON, _GIVES, _TAKES = (_SAID.one(name) for name in ("goes_on", "gives", "takes"))
# "Before the purchase, Alder raised …": what an adverbial tells is no news.
_OTHER_BUSINESS = phrasings("investments").one("other_business")
_BEFORE = re.compile(r"^[^,;:\ue000-\uefff]{0,60},")
_OBJECTLESS, _OPENING = _SAID.one("objectless"), _SAID.one("opening")
# "Alder, the venture arm of Birch": whose part gives does not give.
_OWNER = re.compile(
    r"^(?:,|\s\(|'s?\s).*?\b(?:arm|unit|vehicle|division|affiliate|subsidiary|part|fund|office|branch|owned\sby|CEO|founders?)"
    r"\s(?:of\s)?(?:the\s|[a-z]+\s){0,4}$"
    r"|^\W*(?:Majority-)?(?:Owned|Controlled|Acquired|Bought|Founded|Run)\sby\s(?:the\s)?(?:[a-z]+\s){0,4}$"
)
# "Alder, which has Birch behind it".
_HAS = re.compile(r"\b(?:has|have|had|counts|with)\s(?:[\w'’\uf000-\uf3ff-]+\s){0,5}$")
# "Among those who backed Alder are Birch and Cedar".
_AMONG = re.compile(r"^\W*Among\s[^;]*?\s(?:are|were|is|was)\s(?:[\w'’-]+\s){0,4}$")
_IN_WHICH = re.compile(r",\s(?:(?:an?|the)\s[^,;]{3,60}?\s)?(?:in(?:to)?|behind)\swhich\s")
# "Alder, the firm behind the Birch app", and who holds or held an office with a company.
_OFFICE = re.compile(
    r"^,\s(?:an?|the)\s(?:[\w-]+\s)?(?:entity|company|firm|group|team|business|house)\sbehind\s(?:[\w'’&-]+\s){0,8}$"
    r"|\b(?:CEO|chief\sexecutive|president|(?:co-?)?founders?|chair(?:man|woman)?|head|director|executives?|veterans?)"
    r"\s(?:of|at)\s(?:the\s)?$"
)
_ADVERBIAL = re.compile(r"^\W*(?:In|On|After|Before|Since|Following|Besides|Apart|Like|Unlike|As)\b")
# "Alder, Tel Aviv, scales that call home, $5 million from Birch".
_ENTRY = re.compile(
    "(?:[-•*–]\\s)?[\ue000-\uefff],\\s[^;\ue000-\uf3ff]*[\uf000-\uf3ff]\\s(?:[a-z]+\\s){0,2}from\\s$"
)
_ONCE = _SAID.one("once")
_LISTED = re.compile(r",?\sand\s|,\s|[.;)]|$")
_ACTS = re.compile(r"\s(?:[a-z]+ly\s|also\s)?(?:is|are|was|were|has|have|had|will|would|plans|[a-z]{3,}ed)\s")
_SAYS = re.compile(r"\s(?:said|says|announced|reports?|reported)\b")
_HEAD = re.compile("(?:[-•*–]\\s)?([\ue000-\uefff])(?::|\\s[-–—])\\s")
_SIGN = re.compile("[\ue000-\uefff]")
_CLAUSE = re.compile(r"(?:(?!\s[-–—]\s)[^;:])+")
_GROUP = _SAID.one("group_of_names")
# Where one clause ends and another one begins, and a clause that hangs on a name, up to its comma.
_JOINT = re.compile(
    r",\s(?:and|but|while|whereas|although|though)\s|\s(?:and|but|while)\s(?=(?:in|on|last|then|later)\s)"
)
_HUNG = re.compile(
    "[\ue000-\uefff],\\s(?:(?:[^,;\ue000-\uefff]{3,60}?,?\\s)?(?:in|into|behind)\\swhich|(?:of\\s|for\\s)?(?:which|who|whose))\\s"
)
_CLOSE = re.compile(r",\s(?!(?:and|with|who|which)\s)")
_ANY = re.compile(r"(?s).*")
_SUM = re.compile("[\uf000-\uf3ff]")


class _Group(NamedTuple):
    """Names that stand together, and what they do with the money: "give", "take" or ""."""

    signs: tuple[str, ...]
    part: str
    start: int
    end: int


def given(masked: Masked) -> Iterator[Frame]:
    """The investments that its clauses tell, each with its one taker."""
    if masked.language != "en" or not masked.says(_FUNDING):
        return
    for clause in _CLAUSE.finditer(masked.text):
        if _FUNDING.pattern.search(clause[0]):
            told = _of_money(clause)
            whole = _told_in(told)
            yield from whole or (frame for part in _parts(told) for frame in _told_in(part))


def _of_money(clause: re.Match[str]) -> re.Match[str]:
    """A clause up to where it goes on to other business."""
    other = _OTHER_BUSINESS.search(clause.string, clause.start(), clause.end())
    begins = other is not None and _FUNDING.pattern.search(clause.string, clause.start(), other.start())
    return (_ANY.match(clause.string, clause.start(), other.start()) if other and begins else None) or clause


def _told_in(clause: re.Match[str]) -> tuple[Frame, ...]:
    """The frames of a clause that tells of money put into a company, and of nothing that is not so."""
    if not _FUNDING.pattern.search(clause[0]) or _REFUTED.search(_BEFORE.sub("", clause[0])):
        return ()
    return tuple(_frames(clause, _groups(clause)))


def _parts(clause: re.Match[str]) -> Iterator[re.Match[str]]:
    """The clauses joined in one by "and" or "while", and those hung on a name by "which"."""
    text, names = clause.string, [found.span() for found in _GROUP.finditer(clause.string, *clause.span())]
    cuts = [found.span() for found in _JOINT.finditer(text, *clause.span()) if not _is_in(found, names)]
    begins = [clause.start(), *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), clause.end()]
    for begin, end in zip(begins, ends, strict=True):
        part = _ANY.match(text, begin, end)
        if cuts and part is not None:
            yield part
        for hung in _HUNG.finditer(text, begin, end):
            close = next(
                (
                    found.start()
                    for found in _CLOSE.finditer(text, hung.end(), end)
                    if not _is_in(found, names)
                ),
                end,
            )
            if (part := _ANY.match(text, hung.start(), close)) is not None and (hung.start(), close) != (
                begin,
                end,
            ):
                yield part


def _is_in(found: re.Match[str], names: Sequence[tuple[int, int]]) -> bool:
    """Whether something stands within a list of names."""
    return any(start < found.start() < end for start, end in names)


def _groups(clause: re.Match[str]) -> list[_Group]:
    """The names of a clause with their parts; what stands in one list has one part."""
    text, begin = clause.string, clause.start()
    found = list(_GROUP.finditer(text, *clause.span()))
    groups: list[_Group] = []
    for place, one in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else clause.end()
        before, behind = text[begin : one.start()], text[one.end() : end]
        if _ONCE.search(before):
            continue
        begin = one.end()
        if (
            _OWNER.search(before)
            or _OFFICE.search(before)
            or behind.startswith(("-owned ", "-controlled ", " company, ", " subsidiary, "))
        ):
            continue
        group = _Group(tuple(signs_of(one[0])), _part(before, behind), one.start(), one.end())
        listed = bool(groups) and _GOES_ON.match(before) and (before != ", " or _LISTED.match(behind))
        # In "Alder put $2 million into Birch, and Cedar is paying" Cedar is in no list.
        apart = before.startswith(", and ") and len(groups[-1].signs) == 1 if groups else False
        if listed and not (apart and _ACTS.match(behind)):
            part = groups[-1].part or group.part
            groups[-1], group = groups[-1]._replace(part=part), group._replace(part=part)
        groups.append(group)
    return groups


def _part(before: str, behind: str) -> str:
    """What names do with the money, by the words around them; those behind go before those in front."""
    if _OTHER.match(behind):
        return ""
    if _TAKES_BEHIND.match(behind):
        return "take"
    if _GIVES_BEFORE.search(before):
        return "give"
    if _TAKES_BEFORE.search(before):
        return "take"
    return "give" if _GIVES_BEHIND.match(behind) else ""


def _frames(clause: re.Match[str], groups: Sequence[_Group]) -> Iterator[Frame]:
    """The one frame of a clause in which every name either gives or takes."""
    givers, takers, others = (_with(groups, part) for part in ("give", "take", ""))
    if others and givers and takers and _is_adverbial(clause, others[0], groups):
        others = others[1:]
    if len(others) == 1:
        part = _other(clause, groups, others[0])
        givers, takers = (givers + others, takers) if part == "give" else (givers, takers + others)
        others = others if not part else ()
    apart = len(takers) > 1 and (not givers or givers[0].start > takers[0].start)
    if others or not givers or apart:
        return
    if not (takers or _OBJECTLESS.search(clause[0])):
        return
    sums = _each(clause, givers)
    if sums:
        for giver, sum_ in zip(givers, sums, strict=True):
            yield Frame(giver.signs, _signs(takers) or _head(clause), sum_, _told(clause, (giver,)))
        return
    yield Frame(_signs(givers), _signs(takers) or _head(clause), _sum(clause), _told(clause, givers))


_OF_EACH = re.compile("([\uf000-\uf3ff]),?\\s(?:[a-z]+\\s){0,4}?(?:from|by)\\s[^\ue000-\uf3ff]*$")


def _each(clause: re.Match[str], givers: Sequence[_Group]) -> list[str]:
    """The sums of those who give, if each gives its own: "$2 million from Alder, $8 million from Birch"."""
    text = clause.string
    begins = [clause.start(), *(giver.end for giver in givers)]
    found = [
        match[1]
        for begin, giver in zip(begins, givers, strict=False)
        if (match := _OF_EACH.search(text, begin, giver.start)) is not None
    ]
    if len(found) == len(givers) > 1:
        return found
    ends = [*(giver.start for giver in givers[1:]), clause.end()]
    behind = [_SUM.findall(text, giver.end, end) for giver, end in zip(givers, ends, strict=True)]
    return [one[0] for one in behind] if len(givers) > 1 and all(len(one) == 1 for one in behind) else []


def _is_adverbial(clause: re.Match[str], other: _Group, groups: Sequence[_Group]) -> bool:
    """Whether names stand in what opens a clause: "In May, a month after it left Alder, Birch invested"."""
    opens = other is groups[0] and _ADVERBIAL.match(clause[0]) is not None
    return opens and clause.string.startswith(", ", other.end)


def _told(clause: re.Match[str], givers: Sequence[_Group]) -> re.Match[str]:
    """The stretch of a clause from who gives to the sum behind: its other dates tell of other things."""
    money = _SUM.search(clause.string, givers[-1].end, clause.end())
    end = money.end() if money is not None else givers[-1].end
    return _ANY.match(clause.string, givers[0].start, end) or clause


def _with(groups: Sequence[_Group], part: str) -> tuple[_Group, ...]:
    return tuple(group for group in groups if group.part == part)


def _signs(groups: Sequence[_Group]) -> tuple[str, ...]:
    return tuple(sign for group in groups for sign in group.signs)


def _other(clause: re.Match[str], groups: Sequence[_Group], other: _Group) -> str:
    """The part that is left for the only names of a clause whose part the words around them do not tell."""
    parts = {group.part for group in groups} - {""}
    text = clause.string
    behind = text[other.end : clause.end()]
    verbs = _SIGN.split(behind, maxsplit=1)[0]
    if parts == {"give"}:
        opened = other is groups[-1] and _OPENING.match(clause[0]) and text[: other.start].endswith(", ")
        said = other is groups[-1] and _SAYS.match(behind)
        subject = other is groups[0] and (_TAKES.search(verbs) or _OBJECTLESS.search(behind))
        entry = other is groups[0] and _ENTRY.fullmatch(text, clause.start(), groups[1].start)
        has = other is groups[0] and _HAS.search(verbs)
        return "take" if opened or said or subject or has or entry else ""
    if other is groups[0] and (parts == {"take"} and _GIVES.search(verbs)):
        # In "Alder signed up Birch, in which a fund has a stake" it is not Alder that gave.
        return "" if any(_IN_WHICH.match(text, group.end) for group in groups) else "give"
    if parts == {"take"} and other is groups[-1] and _AMONG.search(text, clause.start(), other.start):
        return "give"
    return "give" if not parts and _OBJECTLESS.search(behind) else ""


def _head(clause: re.Match[str]) -> tuple[str, ...]:
    """The company under whose name a line stands, as in "- Alder: Video visits; backed by Birch"."""
    head = _HEAD.match(clause.string)
    return (head[1],) if head is not None else ()


def _sum(clause: re.Match[str]) -> str | None:
    """The only sum of a clause, if it is none of a value or of all rounds."""
    found = list(_SUM.finditer(clause[0]))
    if len(found) != 1 or _NO_ROUND.match(clause[0], found[0].end()):
        return None
    if IN_TOTAL.search(clause[0], 0, found[0].start()):
        return None
    return found[0][0]
