"""What a corpus gives: documents as bytes, refusals, and what it holds beside documents."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from kg.errors import DocumentError, Place

__all__ = ["MAX_MEMBER", "Found", "Member", "PassedOver", "Stated", "refusal", "shown"]

# The largest document that is taken out of a corpus: some of them wait in memory for each worker.
MAX_MEMBER = 64 * 2**20
_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a corpus says of one of its documents, unchecked; None where it says nothing."""

    title: str | None = None
    publisher: str | None = None
    issued: str | None = None
    retrieved: str | None = None
    address: str | None = None
    licence: str | None = None

    def items(self) -> dict[str, str]:
        """What is said, by name.

        >>> Stated(title="Sizes").items()
        {'title': 'Sizes'}
        """
        said = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: value for name, value in said.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One document of a corpus.

    `name` is a file name that tells the format, `inside` its name or address within the corpus, `place` what
    errors call it, `charset` the encoding that was sent with it.
    """

    name: str
    data: bytes
    place: str
    inside: str | None
    charset: str | None = None
    stated: Stated = field(default_factory=Stated)


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Something in a corpus that is no document, by its kind."""

    kind: str


Found = Member | PassedOver | DocumentError
"""One thing in a corpus; an error concerns that one only, unless nothing follows it."""


def refusal(problem: str, *, place: str, remedy: str = "leave it out") -> DocumentError:
    """The error to give for a member."""
    return DocumentError(problem, place=Place(file=shown(place)), remedy=remedy)


def shown(place: str) -> str:
    r"""A place as a terminal may show it: not too long, and without control characters.

    >>> shown("a.zip, member \x1b[2J.txt")
    'a.zip, member \ufffd[2J.txt'
    """
    short = place if len(place) <= _SHOWN else place[: _SHOWN - 3] + "..."
    return "".join(each if each.isprintable() else "\ufffd" for each in short)
