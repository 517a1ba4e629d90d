"""Words by which a sentence denies, doubts or only asks what a phrasing would read in it."""

from __future__ import annotations

import re

__all__ = ["is_denied", "is_supposed"]

_FAR, _NEAR = 140, 4
# "is not expected to lift", "does not suffer from": just before the cue.
_NOT = re.compile(
    r"(?i)(?:\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|may|might|should)"
    r"(?:\snot|n['’]t)|\b(?:cannot|never|hardly|scarcely|barely|nor|no\slonger))"
    r"(?:\s(?:be|been|being|expected|likely|set|projected|enough|able|seem|appear|\w+ly))?(?:\sto)?\s$"
)
# "was not a blow to", "is hardly the boon": inside the cue.
_NOT_A = re.compile(
    r"(?i)(?:\b(?:not|hardly|scarcely|barely|never|far\sfrom|anything\sbut)|n['’]t)\s(?:an?|the(?!\sonly))\s"
    r"|\b(?:is|are|was|were|be|been|proved|proves)\sno\s(?!(?:less|longer)\b)"
)
# "its drivers do not include": inside the cue too.
_EXCLUDES = re.compile(
    r"(?i)\b(?:(?:do|does|did|is|are|was|were)(?:\snot|n['’]t)\s(?:include|comprise|count|among|list)|no\slonger\sinclude[sd]?"
    r"|exclude[sd]?|zählen\snicht|ne\scomprennent\spas|no\sincluyen)\b|不(?:包括|包含)"
)
# "Alder is no longer a part of Birch": what ended between two houses is no trend.
_NO_MORE_OWNED = re.compile(r"(?i)\bno\slonger\s(?:an?|the|part|owned)\b")
# "The report does not say that", "asked whether", "nobody expects": what governs the clause.
_UNSAID = re.compile(
    r"(?i)(?:(?:^|,\s|\b(?:ask|examin|explor|assess|investigat|test|debat|wonder|discuss)(?:e|s|es|ed|ing)?\s)whether"
    r"|\bdoubt(?:s|ed|ful)?\s(?:that|whether|if)"
    r"|\b(?:no\sone|nobody|few)\s(?:\w+\s)?(?:expects?|expected|believes?|believed|thinks?|thought|sa(?:y|ys|id))"
    r"|(?:\b(?:do|does|did|is|are|was|were)\snot|n['’]t)\s(?:\w+\s)?"
    r"(?:say|claim|show|suggest|imply|prove|believe|think|expect|find|clear|certain|sure|true|confirm)(?:\sthat)?"
    r"|\bno\s(?:evidence|proof|sign|indication)(?!\sof\b)(?:\s(?:\w+\s)?that)?"
    r"|\b(?:unclear|uncertain|unknown|unproven|not\sclear)\s(?:if|whether|how)"
    r"|\b(?:untrue|myth|wrong|den(?:y|ies|ied)|(?:idea|claim|view|notion)\sis\s\w+)\sthat)"
    r"\s[^.;,:]{0,100}$"
)
# "no shortage of nurses"
_NONE = re.compile(
    r"(?i)\b(?:(?:no|kein\w*|nicht|ning[uú]n\w*|not|never|cannot|hardly|rarely|[a-z]{2,6}n['’]t)|(?:not|[a-z]{2,6}n['’]t)\s(?:suffer\sfrom|face)(?:\s(?:an?|any|the))?)\s$"
)
_NO_LACK = re.compile(r"(?i)\bno\s(?:shortage|lack|scarcity|dearth)\b")
# The verb of a Spanish, French or German clause: "la ley no", "die Kassen zahlen das nicht".
_ENDS = re.compile(r"\s(?:no|nicht|pas)$")
_GOES_ON = re.compile(r"\s(?:nicht|kaum)\b(?!\snur)")
# "after clearing the last of its hurdles", "risk factors such as": no word on a market.
# "Care by phone helps overcome the challenge of", "removes the barriers of": that holds nothing back.
_CLEARED = re.compile(
    r"(?i)\b(?:clear(?:s|ed|ing)|(?:eliminat|remov|reduc|dissolv)(?:es?|ed|ing)|break(?:s|ing)?\sdown"
    r"|(?:helps?|helped|helping|enables?|allows?|by)\s(?:[\w-]+\s){0,3}?(?:to\s)?(?:overc[ao]m|address|bridg|tackl|solv|mitigat|eas|alleviat|reliev|resolv|fix|meet)(?:es?|ing)?)"
    r"\s(?:[\w-]+\s){0,6}$"
)
_HURDLES = re.compile(
    r"(?i)(?:the\s)?(?:[\w-]+\s){0,2}?(?:barrier|obstacle|hurdle|impediment|roadblock|challenge)s?\b"
)
_NO_CAUSES = re.compile(
    r"(?i)(?:\b(?:social|risk|lifestyle|genetic|confounding|socio-?economic|demographic|clinical)"
    r"|\b(?:consider|weigh|track|monitor)(?:s|ed|ing)?(?:\s[\w-]+){0,3}"
    r"|\b(?:depend(?:s|ed|ing)?|based|hinges?)\son(?:\s[\w-]+){0,3})\s$"
)
# "Explore the drivers, trends, and opportunities in care at home, including calls": what a page will tell of.
_KINDS = r"(?:drivers|restraints|trends|challenges|opportunities|barriers)"
_ANNOUNCES = re.compile(
    r"(?i)(?:explore|discover|learn|read|see|gain|find|this\s(?:article|report|section|blog|post|study|page|chapter)|in\sthis|we)\b"
    rf"[^.;]{{0,90}}?\b{_KINDS}(?:,\s|,?\sand\s)(?:and\s)?(?:[\w-]+\s){{0,2}}?{_KINDS}\b"
)
# "represents both opportunities and challenges": neither of them alone.
_BOTH = re.compile(
    r"(?i)\bboth\s(?:an?\s)?(?:opportunit|challenge|chance|risk)\w*(?:\s(?:and|or)\b|$)|\b(?:opportunities\sand\schallenges|challenges\sand\sopportunities)$"
)
_IF = re.compile(r"如果|假如|假设|倘若")
_SUPPOSED = re.compile(rf"(?:{_IF.pattern})[^。;,]*$")
# "若医保放开,用户会更多": a condition moves nothing, and may begin with the words that the cue reads.
_CONDITION = re.compile(
    rf"[\u3400-\u9fff]{{0,4}}?(?:{_IF.pattern}|要是|假使|假若|若是|一旦|除非|若(?!干|羌|说|按|照))"
)
_OPENS = re.compile(r"[。;,:、](?=[^。;,:、]*$)")
_NOT_BY = re.compile(r"(?:并非|不是|而非|并不)(?:由|受|因|在)$")
# "市场没有出现投资热潮": of what is only hard to do, another phrasing tells.
_UNDONE = re.compile(r"(?:不再|没有|并未|尚未|从未|不会|并不|并非)$")
# "动力并非源于商业需求"
_FEW = 12
_IS_NOT = re.compile(r"并非|并不是|不是因为|并不(?:源于|来自)")
_NOT_IN_CHINESE = re.compile(r"(?:不再|没有|并未|未能|不会|并不|并非|不足以|无法|难以|不能)$")


def is_denied(match: re.Match[str], side: str, *, chinese: bool, clause: bool) -> bool:
    """Whether what a cue reads is not so, or is asked or supposed, by the words about it.

    >>> cue = re.compile(r"lifts? demand")
    >>> [
    ...     is_denied(cue.search(text), "before", chinese=False, clause=False)
    ...     for text in ("Cheap links lift demand", "Cheap links do not lift demand")
    ... ]
    [False, True]
    """
    flat = match.string
    if chinese:
        return _denied_in_chinese(flat, match, side, clause=clause)
    if side == "within":
        return _denied_within(flat, match)
    first = match.start()
    near = max(0, first - _FAR)
    return (
        _NOT.search(flat, near, first) is not None
        or (side == "before" and (_NOT_A.search(match[0]) or _BOTH.search(match[0])) is not None)
        or _UNSAID.search(flat, near, first) is not None
        or (
            side == "after"
            and (_ANNOUNCES.match(flat, 0, match.end()) or _EXCLUDES.search(match[0])) is not None
        )
        or _is_no_cause(flat, match, near)
    )


def _is_no_cause(flat: str, match: re.Match[str], near: int) -> bool:
    before = _CLEARED if _HURDLES.match(match[0]) else _NO_CAUSES if match[0].startswith("factors ") else None
    return before is not None and before.search(flat, near, match.start()) is not None


def _denied_in_chinese(flat: str, match: re.Match[str], side: str, *, clause: bool) -> bool:
    if side == "within":
        first = match.start("what")
        return (
            _NOT_BY.search(flat, max(0, first - _NEAR - 1), first) is not None
            or _IS_NOT.search(flat, max(match.start(), first - _FEW), first) is not None
            or _UNDONE.search(flat, max(0, match.start() - _NEAR), match.start()) is not None
            or (clause and _IF.match(flat, first) is not None)
        )
    near = max(0, match.start() - _NEAR)
    if side == "after":
        return (
            _UNDONE.search(flat, near, match.start()) is not None
            or _IS_NOT.search(flat, *match.span()) is not None
            or _EXCLUDES.search(match[0]) is not None
        )
    return side == "before" and (
        _NOT_IN_CHINESE.search(flat, near, match.start()) is not None
        or _SUPPOSED.search(flat, 0, match.start()) is not None
    )


def is_supposed(flat: str, start: int) -> bool:
    """Whether the Chinese clause of a cause that begins at a place is a condition.

    >>> is_supposed("若医保放开,用户会更多", 0), is_supposed("医保放开,用户更多", 0)
    (True, False)
    """
    opens = _OPENS.search(flat, 0, start)
    return _CONDITION.match(flat, opens.end() if opens else 0, start + 6) is not None


def _denied_within(flat: str, match: re.Match[str]) -> bool:
    first, last = match.span("what")
    near = max(0, first - _FAR)
    return (
        _NONE.search(flat, near, first) is not None
        or _NO_LACK.search(flat, first, last) is not None
        or _ENDS.search(flat, first, last) is not None
        or _NO_MORE_OWNED.search(flat, first, last) is not None
        or _GOES_ON.match(flat, match.end()) is not None
        or _UNSAID.search(flat, near, first) is not None
    )
