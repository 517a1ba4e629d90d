"""Folding: case, accents, width, punctuation, and traditional characters."""

from __future__ import annotations

import re
import unicodedata

from kg.values.company_names.traditional import simplified
from kg.values.names import visible

__all__ = ["fold", "is_han"]

_SPECIAL = str.maketrans(
    {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe"}
    | {
        "ı": "i",
        "þ": "th",
        "Þ": "th",
        "&": " and ",
        "＆": " and ",
        "+": " plus ",
        "\u2019": "'",
        "\u2018": "'",
    }
    | {"®": " ", "™": " ", "℠": " ", "©": " "}
)
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_POSSESSIVE = re.compile(r"'s\b|'(?=\s|$)")
_WORDS = re.compile(r"[^\W_]+")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")


def is_han(text: str) -> bool:
    """Whether the text holds a Chinese character.

    >>> is_han("微医集团"), is_han("WeDoctor")
    (True, False)
    """
    return bool(_HAN.search(text))


def fold(text: str) -> list[str]:
    """The words of a name without case, accents, width and punctuation, in simplified characters.

    >>> fold("L'Été & Søn, Inc."), fold("A.D.A.M. (京東)")
    (['lete', 'and', 'son', 'inc'], ['adam', '京东'])
    """
    if text.isascii() and text.isalnum():
        return [text.lower()]
    plain = _DOTTED.sub(lambda match: match[0].replace(".", ""), visible(text).translate(_SPECIAL))
    plain = _POSSESSIVE.sub(lambda match: match[0][1:], plain.casefold()).replace("'", "")
    if not plain.isascii():
        wide = unicodedata.normalize("NFKD", plain).casefold()
        bare = "".join(c for c in wide if not unicodedata.combining(c))
        plain = simplified(unicodedata.normalize("NFC", bare))
    return _WORDS.findall(plain)
