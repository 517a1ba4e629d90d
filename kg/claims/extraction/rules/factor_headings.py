"""Which kind of factor a heading announces, if any: titles of whole reports and articles do not."""

from __future__ import annotations

import re

from kg.claims.extraction.page import Block
from kg.claims.extraction.rules.factor_words import NAMES

__all__ = ["ASIDE", "BYLINE", "FIRST_ITEM", "TITLE", "first_cell", "heading_kind"]

TITLE = re.compile(
    r"(?i)\b(?:size|share|forecast|(?<!driven\s)(?<!fueled\s)(?<!fuelled\s)(?<!propelled\s)(?<!boosted\s)by\s\w+"
    r"|report|download|sample|overview|insights?|dynamics"
    r"|period|(?<!trends\s&\s)(?<!trends\sand\s)highlights"
    r"|19\d\d|20\d\d)\b|规模|份额|报告|预测"
)
_MOST_IN_HEADING, _MOST_BEFORE_LIST = 9, 12
# "News, Analysis, Trends, Innovations" is the banner of a site.
_LISTED = 2
# The title of an article stands over a date or its author: "Updated on 3 May", "By Ann Alder".
BYLINE = re.compile(
    r"(?:Updated|Published|Posted|Written|Last\s\w+)\s(?:on|by|at)?|By\s[A-Z]\w+"
    r"|\w+\s\d{1,2},\s(?:19|20)\d\d$"
)
# Under "Tackling the challenges of care" stands what is done about them.
_SOLVED = re.compile(
    r"(?i)(?:how\s(?:\w+\s)?to\s)?(?:tackl|address|overcom|solv|meet|remov|eliminat)(?:e|es|ing)?\s"
)
ASIDE = re.compile(r"(?<=[a-z]{3}):\s[^:]{3,60}\?$")


def heading_kind(flat: str) -> str | None:
    """The one kind that a heading names; titles of whole reports name several, or a size."""
    flat = ASIDE.sub("", flat)
    kinds = [kind for kind, pattern in NAMES.items() if pattern.search(flat)]
    words = len(flat.split()) if flat.isascii() else len(flat) // 3
    return (
        kinds[0]
        if len(kinds) == 1
        and words <= (_MOST_BEFORE_LIST if flat.endswith(":") else _MOST_IN_HEADING)
        and not TITLE.search(flat)
        and not _SOLVED.match(flat)
        and flat.count(",") < _LISTED
        and not flat.endswith((".", "?", "。"))
        else None
    )


# A cell that holds a list begins with its first item: "Growth Drivers | - Old age".
FIRST_ITEM = re.compile(r"[^|]{4,40}\|\s?[-•*]\s?(?P<what>\S[^|]*)")


def first_cell(block: Block, flat: str) -> str:
    """What a heading says, or the first cell of a row that heads a table or a list."""
    headed = block.kind == "row" or FIRST_ITEM.match(flat)
    return flat.strip("| \t").partition("|")[0].strip() if headed else flat
