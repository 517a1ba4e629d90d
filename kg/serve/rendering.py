"""Pages for people: templates that escape everything, and terms as links and texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kg.namespaces import BASE, PREFIXES, expand

__all__ = ["PAGES", "PAGE_POLICY", "Cell", "cell", "link", "page"]

PAGES = Path(__file__).resolve().parent / "pages"
PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_TEMPLATES = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
_EVIDENT = ("string", "integer", "decimal", "boolean", "date", "gYear", "gYearMonth")
_PLAIN = frozenset({*(expand(f"xsd:{name}") for name in _EVIDENT), expand("rdf:langString")})
"""Types that a reader sees from the value itself."""
_DOCUMENT = BASE + "document/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A term as a page shows it."""

    text: str
    href: str = ""
    foreign: bool = False
    language: str = ""
    datatype: str = ""


def page(template: str, **values: object) -> bytes:
    """The page of a template as UTF-8."""
    return _TEMPLATES.get_template(template).render(values).encode("utf-8", "replace")


def cell(term: Mapping[str, str], label: str = "") -> Cell:
    """A term of the SPARQL 1.1 results format in JSON as it is shown."""
    if term["type"] == "uri":
        return link(term["value"], label)
    if term["type"] == "bnode":
        return Cell(text=f"_:{term['value']}")
    kind = term.get("datatype", "")
    shown = "" if kind in _PLAIN else _short(kind)
    return Cell(text=term["value"], language=term.get("xml:lang", ""), datatype=shown)


def link(iri: str, label: str = "") -> Cell:
    """An IRI as a link: to this service for its own things, outward only for web addresses.

    >>> link("https://w3id.org/telehealth-kg/id/company/amwell").href
    '/id/company/amwell'
    >>> link("javascript:alert(1)").href
    ''
    """
    text = label or _short(iri)
    if iri.startswith(_DOCUMENT) and "#char=" in iri:
        document, _, place = iri.partition("#char=")
        return Cell(
            text=label or f"characters {place}",
            href=f"{document.removeprefix(BASE[:-1])}?char={place}#proof",
        )
    if iri.startswith(BASE):
        return Cell(text=text, href="/" + iri.removeprefix(BASE))
    if iri.startswith(("https://", "http://")):
        return Cell(text=text, href=iri, foreign=True)
    return Cell(text=text)


def _short(iri: str) -> str:
    if iri.startswith(BASE + "id/"):
        return unquote(iri.rpartition("/")[2]).replace("-", " ")
    for prefix, start in PREFIXES.items():
        if iri.startswith(start) and len(iri) > len(start):
            return f"{prefix}:{iri.removeprefix(start)}"
    return iri
