"""English phrasings of surveys: what those who were asked name, often with the share of them in brackets."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import HURDLE_STEMS, HURDLES

__all__ = ["SURVEYS"]

_TROUBLES = (
    r"(?:challenges?|concerns?|problems?|complaints?|drawbacks?|difficult(?:y|ies)|worr(?:y|ies)"
    r"|pain\spoints?)"
)
_TROUBLE_STEMS = "challenge concern problem complaint drawback difficult worr pain"
_HELPS = r"(?:facilitators?|enablers?|motivators?|motivations?|incentives?)"
_HELP_STEMS = "facilitator enabler motivat incentive"
_TOLD = r"(?:cited|named|mentioned|reported|raised|noted|identified|given|listed|voiced|expressed|perceived)"
# "Barriers to use, ..., include"; "are" opens a list only before a colon, for else a verb may follow it.
_LISTS = (
    rf"(?:\s(?:to|for|in|of|with|among|{_TOLD})\b[^.;:,]{{0,80}}?)?,?\s"
    r"(?:include[ds]?:?|including:?|(?:such\sas|like|namely)|(?:were|are|was|is):)\s"
)
_WERE = (
    rf"\s{_TOLD}\b[^.;:,]{{0,80}}?\s(?:were|was|are|is)\s(?:the\s)?"
    r"(?!(?:that|to|not|how|expected|likely|often|more|less|being|associated|related|used|found|similar"
    r"|different|\w+ly|by)\b)"
)
_ANOTHER = (
    r"\b(?:another|other|the\s(?:first|second|third|next|last|other|main|top|biggest|number[\s-]one"
    r"|most\s(?:common|frequent|cited|pressing|often)))\s(?:[\w-]+\s){0,2}"
)
_FOLLOWS = (
    r"\b[^.;:,]{0,120}?\s(?:is|was|are|were|may\sbe|might\sbe)\s(?:the\s)?"
    r"(?!(?:that|to|not|cited|how|expected|likely|often|being)\b)"
)

SURVEYS: tuple[Cause, ...] = (
    # "The study links its growth to cheap phones"
    cause(
        "driver",
        "after",
        "link credit attribut tie ascrib trac",
        r"\b(?:links?|linked|credits?|credited|attributes?|attributed|ties|tied|ascribes?|ascribed|traces?|traced)\s(?:this\s|the\s|its\s|their\s)?"
        r"(?:[\w-]+\s){0,4}?(?:growth|expansion|rise|surge|increase|uptake|adoption|boom)\s(?:[\w-]+\s){0,4}?to\s(?:the\s)?",
        confidence=0.9,
    ),
    # "Old lines and dear cameras are the most common issues"
    cause(
        "challenge",
        "before",
        "issue concern problem worr",
        r"\b(?:is|are|remains?)\s(?:still\s)?(?:among\s|one\sof\s)?the\s(?:most\s(?:prevalent|common|pressing|frequent|important|serious|cited)|main|biggest|chief|top|greatest)\s"
        r"(?:[\w-]+\s)?(?:issues?|concerns?|problems?|worr(?:y|ies))\b",
        confidence=0.9,
    ),
    cause("restraint", "after", HURDLE_STEMS, rf"\b{HURDLES}(?:{_LISTS}|{_WERE})", confidence=0.9),
    # "Problems such as asthma" are those of the sick.
    cause(
        "challenge",
        "after",
        _TROUBLE_STEMS,
        rf"\b(?:{_TROUBLES}{_WERE}|(?:challenges?|concerns?|drawbacks?){_LISTS})",
        confidence=0.9,
    ),
    cause("driver", "after", _HELP_STEMS, rf"\b{_HELPS}(?:{_LISTS}|{_WERE})", confidence=0.9),
    cause("restraint", "after", HURDLE_STEMS, rf"{_ANOTHER}{HURDLES}{_FOLLOWS}", confidence=0.9),
    cause(
        "challenge",
        "after",
        _TROUBLE_STEMS,
        rf"{_ANOTHER}{_TROUBLES}\s{_TOLD}{_FOLLOWS}",
        confidence=0.9,
    ),
)
"""What is named, listed or ranked first by those who were asked."""
