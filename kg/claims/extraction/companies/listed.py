"""What is listed as a player of a market is a company."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.lists import PLAYERS, listed_blocks, listed_in_sentences
from kg.claims.extraction.companies.weighed import Weighed, ordinary
from kg.claims.extraction.companies.words import known_names
from kg.claims.extraction.page import Block, Page

__all__ = ["listed"]

_LISTED = 3.5
# In a sentence capitals tell a name of ordinary words: "include Alder Inc., Premier Stroke Care, and Birch".
_MORE_OF_WORDS = 0.5
_LONGEST, _MOST_SPACES = 60, 6
# Where what is said of a player begins: "Alder Care (Lyon)", "Alder Care: a clinic", "Alder Care, of Lyon".
_SAID_OF_IT = re.compile(r"\s\((?!\d{4}\))|,\s(?!Inc|Ltd|LLC|Corp|S\.|Co\b)|\s[-:|]\s|:")


def listed(page: Page, weighed: dict[str, Weighed]) -> None:
    """Lend weight to what opens an item under "Key players", or stands in a sentence that lists them."""
    for _, block in listed_blocks(page):
        text = _SAID_OF_IT.split(page.plain[block.start : block.end], maxsplit=1)[0].strip(" .*")
        if _may_be_name(text) and not _of_two(text):
            item = weighed.setdefault(text.casefold(), Weighed(text))
            item.listed = max(item.listed, _weight(text, block))
            if not item.places or block.start not in (item.places[0][0], item.places[-1][0]):
                item.places.append((block.start, block.start + len(text)))
    for span in listed_in_sentences(page):
        text = page.plain[span.start : span.end]
        if not _of_two(text) and (not ordinary(text) or (" " in text and text.istitle())):
            item = weighed.setdefault(text.casefold(), Weighed(text))
            item.listed = max(item.listed, _LISTED + _MORE_OF_WORDS if ordinary(text) else _LISTED)
            item.strong = True
            if span not in item.places:
                item.places.append((span.start, span.end))


def _of_two(text: str) -> bool:
    """Whether two famous names stand in one item, "Alder & Birch"; each of them is found by itself."""
    parts = text.split(" & ")
    return len(parts) > 1 and text not in known_names() and all(part in known_names() for part in parts)


def _may_be_name(text: str) -> bool:
    return (
        1 < len(text) < _LONGEST
        and (text[0].isupper() or text[0].isdigit())
        and not PLAYERS.search(text)
        and text.count(" ") <= _MOST_SPACES
    )


def _weight(text: str, block: Block) -> float:
    plain = ordinary(text) or text.isdigit() or (text[0].isdigit() and " " in text)
    return 0.0 if plain and (block.kind != "item" or " " in text) else _LISTED
