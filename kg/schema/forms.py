"""How the values of properties are spelled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["FORMS", "Form"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How a value is spelled: a regular expression, and the same in words for messages."""

    pattern: str
    words: str


_FRAGMENT = Form(
    pattern=r"^https://w3id\.org/telehealth-kg/document/[0-9a-f]{64}#char=[0-9]+,[0-9]+$",
    words="an address of characters in a document, as in …/document/<sha256>#char=120,185",
)

_FILE_NAME = Form(pattern=r"^[^/\\]+$", words="a file name without a folder")

FORMS: Mapping[str, Form] = MappingProxyType(
    {
        "dcterms:language": Form(
            pattern=r"^[a-z]{2,3}(-[a-z0-9]{2,8})*$", words="a language tag in lower case"
        ),
        "schema:url": Form(pattern=r"^https?://", words="a web address"),
        "tkg:container": _FILE_NAME,
        "tkg:currency": Form(pattern=r"^[A-Z]{3}$", words="an ISO 4217 code of three capitals"),
        "tkg:document": Form(
            pattern=r"^https://w3id\.org/telehealth-kg/document/[0-9a-f]{64}$",
            words="the address of a document, …/document/<sha256>",
        ),
        "tkg:evidence": _FRAGMENT,
        "tkg:fileName": _FILE_NAME,
        "tkg:lei": Form(
            pattern=r"^[0-9A-Z]{18}[0-9]{2}$", words="eighteen capitals or digits and two digits"
        ),
        "tkg:objectEvidence": _FRAGMENT,
        "tkg:sha256": Form(pattern=r"^[0-9a-f]{64}$", words="64 hexadecimal digits in lower case"),
        "tkg:subjectEvidence": _FRAGMENT,
        "xsd:gYear": Form(pattern=r"^[1-9][0-9]{3}$", words="a year of four digits"),
    }
)
"""How the values of a property are spelled, by the CURIE of the property or datatype."""
