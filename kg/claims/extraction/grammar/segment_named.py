"""The segment that words before "segment", or before what is told of it, name."""

from __future__ import annotations

import re

from kg.claims.extraction.found import Dimension, Segment
from kg.claims.extraction.grammar.axes import known_axis
from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.grammar.segment_words import (
    AXIS_ONLY,
    CHINESE_NOT,
    CHINESE_TAIL,
    GENERIC,
    GROWING,
    STOP,
)
from kg.claims.extraction.grammar.segments import bare_segment
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["segment_at", "segment_named"]

# "Telepsychiatry within that group", and the axis behind a name: "the tele-home facility segment".
_INSIDE = re.compile(r"(?i)\s(?:within|among)\s.*$")
# "The ward segment of telecare made up the largest share"
_OF_WHOLE = re.compile(r"\s(?:sub-?)?(?:segment|category)\sof\s.*$")
# "On the basis of the devices segment, the market is ...": an axis.
_AS_AXIS = re.compile(r"(?i)\b(?:basis\sof|based\son)\s(?:the\s)?$")
# "It is the largest single device segment": what it is a segment of.
_GREATEST = re.compile(
    r"\b(?:is|was|are|be|remains?|remained|became|become|as)\s(?:by\sfar\s|still\s|now\s|also\s)?the\s(?:single\s)?(?:second[\s-]|third[\s-])?"
    r"(?:largest|biggest|fastest[\s-]growing|leading|dominant|main)\s(?:single\s)?$"
)
# "demand for these apps": no name.
_POINTED = re.compile(r"(?i)\b(?:these|those|such)\s$")
_ENDING = re.compile(r"\s(?:segments?|category|categories)$")
_AND = re.compile(r"(?:and|or)\s")
_MOST_WORDS = 6
_MODAL = re.compile(r"\s(?:would|will|could|should|may|might|can)$")
_ALONG = re.compile(
    r"(?P<name>[\w/-]+(?:\s[\w/-]+)?)\s(?:delivery\smode|facility|modality|application|technology"
    r"|component|deployment|model|end[-\s]users?|end[-\s]use)"
)


def segment_named(
    reading: Reading, sentence: Sentence, match: re.Match[str], axis: Dimension | None
) -> tuple[Span, Segment] | None:
    """The segment that the first group of a match names, and where; None where its words name none."""
    group = next(name for name, text in match.groupdict().items() if text)
    named = _chinese(reading, match, group) if sentence.chinese else _latin(sentence.plain, match, group)
    if named is None:
        return None
    words, start = named
    if match[group].lower().endswith(" market") and _is_whole(reading, words):
        return None
    first = sentence.start + start
    return segment_at(reading, Span(first, first + len(words)), axis=axis)


def segment_at(reading: Reading, span: Span, *, axis: Dimension | None) -> tuple[Span, Segment] | None:
    """The listed segment that some words of the page name, else one on an axis that they make, and where."""
    known = reading.segments.named(reading.page.plain[span.start : span.end])
    if known is not None:
        return span, known
    made = bare_segment(reading.page, span, axis=axis)
    return None if made is None else (made[1], made[0])


def _chinese(reading: Reading, match: re.Match[str], group: str) -> tuple[str, int] | None:
    """The words of a name and where they begin."""
    words = match[group]
    if CHINESE_NOT.search(words):
        return None
    bare = CHINESE_TAIL.sub("", words)
    return bare if reading.segments.named(bare) is not None else words, match.start(group)


def _latin(flat: str, match: re.Match[str], group: str) -> tuple[str, int] | None:
    """The words of a name without those around it, and where they begin."""
    start = match.start(group)
    words = _ENDING.sub("", _OF_WHOLE.sub("", _INSIDE.sub("", match[group])))
    of_market = match[group].lower().endswith(" market")
    if of_market and not words.lower().endswith(" market"):
        return None
    words = words[: -len(" market")] if of_market else words
    for leading in (STOP, _AND):
        if lead := leading.match(words + " "):
            if _POINTED.search(lead[0]):
                return None
            start += min(lead.end(), len(words))
            words = words[min(lead.end(), len(words)) :]
    words = _MODAL.sub("", words)
    along = _ALONG.fullmatch(words)
    if along and along["name"].lower() not in GENERIC and group == "name":
        words = along["name"]
    told = _AS_AXIS.search(flat, 0, start) or _GREATEST.search(flat, 0, start)
    return None if told or _names_none(words) else (words, start)


def _is_whole(reading: Reading, words: str) -> bool:
    """Whether a name is that of the market of the page: "the telecare market segment"."""
    subjects = [plain(subject.lower()) for _, subject in reading.market.subject] if reading.market else []
    return not subjects or any(words.lower() in subject or subject in words.lower() for subject in subjects)


# "live and" before "recorded", which is no verb here.
_UNFINISHED = re.compile(
    r"(?i)\s(?:and|or|&|of|for|in|to|the|with|by|from|des|les|une?|los|las|de|du|del|der|die|das|den)$"
)


# "We serve customer segments": who does something.
_SOMEBODY = re.compile(r"(?i)(?:we|they|it|you|he|she|our|analysts|researchers|companies)\s")


def _names_none(words: str) -> bool:
    return (
        _UNFINISHED.search(words) is not None
        or _SOMEBODY.match(words) is not None
        or (words.endswith("-based") and known_axis(words.removesuffix("-based")))
        or words.lower() in GENERIC
        or GROWING.fullmatch(words) is not None
        or (AXIS_ONLY.fullmatch(words) is not None and words.islower() and not words.endswith("s"))
        or len(words.split()) > _MOST_WORDS
    )
