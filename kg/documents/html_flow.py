"""Pages whose headings, paragraphs and lists stand directly in the body, or in a container without a name."""

from __future__ import annotations

from typing import Any

__all__ = ["marked_flow", "outline", "richer"]

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FLOW = _HEADINGS | {"p", "ul", "ol", "dl", "table", "blockquote", "pre"}
_CONTAINERS = frozenset({"div", "section", "center", "font", "span"})
_BESIDE = frozenset({"nav", "header", "footer", "aside", "form", "script", "style", "noscript", "template"})
# What a page nests around its text; hostile pages nest hundreds of elements, and each level costs a pass.
_LEVELS = 8
# A container that holds this share of the text is the text, and not one part of it beside others.
_SHARE = 0.8


def outline(body: Any) -> int:
    """The number of headings and list items in a body that the library returns."""
    return sum(1 for _ in body.iter("head", "item"))


def richer(body: Any, other: Any) -> bool:
    """Whether the first body has more headings and items than the second, and about as much text or more."""
    kept = sum(map(len, body.itertext())) >= _SHARE * sum(map(len, other.itertext()))
    return kept and outline(body) > outline(other)


def marked_flow(html: Any, markup: str, *, known: int) -> Any | None:
    """The page as a tree whose running text stands in a `main` element, None where nothing is gained by it.

    `html` is the module lxml.html, `known` the number of headings and list items that were read without.
    """
    try:
        page = html.document_fromstring(markup.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    except Exception:  # a third-party reader on hostile input; what was read without stays
        return None
    body = page.find("body")
    flow = None if body is None else _innermost(body)
    if flow is None or not _runs(flow) or _outlined(flow) <= 2 * known:
        return None
    main = html.Element("main")
    main.text = flow.text
    main.extend([child for child in flow if child.tag not in _BESIDE])
    flow.text = None
    flow.append(main)
    return page


def _innermost(body: Any) -> Any:
    """The element that holds the text itself, past containers that hold all of it."""
    here = body
    for _ in range(_LEVELS):
        whole = _size(here)
        inner = [child for child in here if child.tag in _CONTAINERS and _size(child) > _SHARE * whole]
        if not inner:
            break
        here = inner[0]
    return here


def _runs(element: Any) -> bool:
    """Whether most of the text stands in blocks that are children of the element."""
    return 2 * sum(_size(child) for child in element if child.tag in _FLOW) > _size(element)


def _outlined(element: Any) -> int:
    """The number of headings that are children of the element, and of items of lists that are."""
    items = sum(len(child.findall("li")) for child in element if child.tag in ("ul", "ol"))
    return items + sum(1 for child in element if child.tag in _HEADINGS)


def _size(element: Any) -> int:
    """The length of the text, without what stands beside it."""
    if not isinstance(element.tag, str) or element.tag in _BESIDE:
        return 0
    return len(element.text or "") + sum(_size(child) + len(child.tail or "") for child in element)
