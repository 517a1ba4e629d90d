"""How each type of thing looks: a shape and a colour for light and dark, so that neither stands alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["CANVAS_DARK", "CANVAS_LIGHT", "STYLES", "Style"]

CANVAS_LIGHT = "#fbfaf7"
CANVAS_DARK = "#14181b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The look of one type: `shape` is the page's own mark, `vis` the nearest shape of vis-network."""

    shape: str
    vis: str
    light: str
    dark: str
    size: float
    weight: float
    """What a thing of this type counts for, beside its links, when the first view is chosen."""


# Every colour has a contrast of at least 3:1 against the canvas of its mode (WCAG 2.2, criterion 1.4.11).
STYLES: Mapping[str, Style] = MappingProxyType(
    {
        "company": Style(shape="circle", vis="dot", light="#0f6e6a", dark="#4fc3b5", size=7, weight=6),
        "market": Style(shape="hexagon", vis="hexagon", light="#1f2d3a", dark="#e8e4da", size=13, weight=400),
        "segment": Style(shape="square", vis="square", light="#b3701c", dark="#e0a458", size=5, weight=1),
        "dimension": Style(shape="diamond", vis="diamond", light="#8f5a14", dark="#c98f43", size=7, weight=8),
        "region": Style(
            shape="triangle", vis="triangle", light="#3d6fa8", dark="#7fb0e6", size=7.5, weight=8
        ),
        "country": Style(
            shape="flag", vis="triangleDown", light="#3d6fa8", dark="#7fb0e6", size=6.5, weight=3
        ),
        "publisher": Style(shape="star", vis="star", light="#7b4b8c", dark="#c79ad6", size=8, weight=20),
        "product": Style(shape="pentagon", vis="star", light="#4d7c2b", dark="#9ac873", size=7, weight=4),
        "government_body": Style(
            shape="cross", vis="square", light="#566472", dark="#a6b4c1", size=7, weight=4
        ),
        "regulation": Style(shape="shield", vis="diamond", light="#a8443a", dark="#ec8d80", size=7, weight=4),
    }
)
