"""The one heading of the first level that a page has, also where it stands apart from the text."""

from __future__ import annotations

import re
from typing import Any

from kg.documents.content import tidy_line

__all__ = ["main_heading", "with_heading"]

_OPENS = re.compile(r"<h1\b", re.IGNORECASE)
_BESIDE = frozenset({"nav", "footer", "aside", "form", "template", "noscript"})
# A logo is a heading of the first level on many pages: a picture, or a link to where the site begins.
_LOGO = frozenset({"a", "img", "svg", "picture"})
_LONGEST = 300
# Two words, or as much as they in a script without spaces.
_HEADING = re.compile(r"\S \S|[\u3400-\u9fff]{4}")


def main_heading(page: Any) -> str | None:
    """The words of the only heading of the first level, None where there are several, or it is no heading."""
    found = page.findall(".//h1")
    if len(found) != 1 or any(each.tag in _LOGO for each in found[0].iter()):
        return None
    if any(each.tag in _BESIDE for each in found[0].iterancestors()):
        return None
    words = tidy_line(" ".join(found[0].itertext()))
    return words if len(words) <= _LONGEST and _HEADING.search(words) else None


def with_heading(html: Any, markup: str, body: Any) -> Any:
    """The main text that the library found, under the heading of the page where it had left that out.

    `html` is the module lxml.html.
    """
    if len(_OPENS.findall(markup)) != 1 or any(each.get("rend") == "h1" for each in body.iter("head")):
        return body
    try:
        page = html.document_fromstring(markup.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    except Exception:  # a third-party reader on hostile input; the text stays as it was found
        return body
    words = main_heading(page)
    if words is None or words in tidy_line(" ".join(body.itertext())):
        return body
    heading = body.makeelement("head", {"rend": "h1"})
    heading.text = words
    body.insert(0, heading)
    return body
