"""Our own scripts and styles, vis-network from the installed pyvis, and their hashes."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyvis

from kg.export.html.styles import CANVAS_DARK, CANVAS_LIGHT, STYLES

__all__ = ["SCRIPTS", "SHEETS", "Asset", "page_script", "page_style", "policy", "vis_network", "words"]

_FOLDER = Path(__file__).parent / "assets"
SCRIPTS = (
    "words dom data state filter empty search paths labels shapes scene paint canvas vis graph "
    "evidence lists panel legend chart market_map deals figures sizes table files take_away paper "
    "suggest keys main"
).split()
_COMMENT = re.compile(r"/\*[^*]*\*/")
SHEETS = ("base", "frame", "panel", "views", "print")


@dataclass(frozen=True, slots=True)
class Asset:
    """A script or style as it stands in the page, and its hash for the Content-Security-Policy."""

    text: str

    @property
    def source(self) -> str:
        """The hash in the form of CSP level 3, section 2.3.1."""
        return "'sha256-" + base64.b64encode(hashlib.sha256(self.text.encode()).digest()).decode() + "'"


@cache
def page_script() -> Asset:
    """Our modules, one after the other, in one function."""
    parts = [(_FOLDER / "js" / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS]
    return _inline(_lean('"use strict";\n(() => {\n' + "\n".join(parts) + "\n})();\n"))


@cache
def page_style() -> Asset:
    """Our style sheets, one after the other, with the colours of the types."""
    parts = [(_FOLDER / "css" / f"{name}.css").read_text(encoding="utf-8") for name in SHEETS]
    return _inline(_lean("\n".join([_colours(), *parts])))


@cache
def vis_network() -> Asset:
    """The newest vis-network that pyvis carries; none of its style sheet is needed."""
    found = sorted((Path(pyvis.__file__).parent / "lib").glob("vis-*/vis-network.min.js"))
    return _inline(found[-1].read_text(encoding="utf-8"))


@cache
def words() -> dict[str, dict[str, str]]:
    """The words of the interface, by language and key."""
    found: dict[str, dict[str, str]] = json.loads((_FOLDER / "words.json").read_text(encoding="utf-8"))
    return found


def policy(assets: list[Asset], styles: list[Asset]) -> str:
    """A policy that lets these assets run and nothing else: no request, no form, no frame."""
    return (
        f"default-src 'none'; script-src {' '.join(a.source for a in assets)}; "
        f"style-src {' '.join(a.source for a in styles)}; img-src data: blob:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'"
    )


def _lean(text: str) -> str:
    """Our own sources without indentation, empty lines and comments; no text in them has several lines."""
    lines = map(str.strip, text.split("\n"))
    return "\n".join(line for line in lines if line and not _COMMENT.fullmatch(line)) + "\n"


def _inline(text: str) -> Asset:
    """Carriage returns are normalised by browsers before they hash, so none may be left."""
    return Asset(text.replace("\r\n", "\n"))


def _colours() -> str:
    light = "".join(f"--type-{name.replace('_', '-')}:{style.light};" for name, style in STYLES.items())
    dark = "".join(f"--type-{name.replace('_', '-')}:{style.dark};" for name, style in STYLES.items())
    return (
        f":root{{--canvas:{CANVAS_LIGHT};{light}}}\n"
        f':root[data-theme="dark"]{{--canvas:{CANVAS_DARK};{dark}}}\n'
        "@media (prefers-color-scheme:dark)"
        f'{{:root:not([data-theme="light"]){{--canvas:{CANVAS_DARK};{dark}}}}}\n'
    )
