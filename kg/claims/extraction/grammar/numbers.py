"""Numbers as five languages write them, and the words that multiply them."""

from __future__ import annotations

import re
from decimal import Decimal

__all__ = ["NUMBER", "NUMBER_WORDS", "SCALES", "number"]

NUMBER = (
    r"\d{1,4}\.\s\d{1,3}(?=\s?[亿万])|"
    r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,4})?(?!\d)"
    r"|\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{1,4})?(?!\d)|\d+(?:[.,]\d+)?"
)
"""A pattern for a number with its separators, no sign; India counts "3,63,878"."""

_E3, _E6, _E9, _E12 = (Decimal(10) ** power for power in (3, 6, 9, 12))

SCALES: dict[str, Decimal] = {
    **dict.fromkeys(("k", "thousand", "tausend", "tsd", "mille", "mil"), _E3),
    **dict.fromkeys("m mn mln mm mio million millions milion millionen millón millones".split(), _E6),
    **dict.fromkeys(("mdd", "mdp"), _E6),
    **dict.fromkeys("b bn bln billion billions billon bilion mrd md mds milliarde milliarden".split(), _E9),
    **dict.fromkeys(("milliard", "milliards", "mil millones", "millardos"), _E9),
    **dict.fromkeys(("t", "tn", "trn", "trillion", "trillions", "billionen", "billones", "billón"), _E12),
    **dict.fromkeys(("lakh", "lakhs"), Decimal(10**5)),
    **dict.fromkeys(("crore", "crores", "cr"), Decimal(10**7)),
    "万": Decimal(10_000), "十万": Decimal(10**5), "百万": _E6, "千万": Decimal(10**7), "亿": Decimal(10**8),
    "十亿": _E9, "百亿": Decimal(10**10), "千亿": Decimal(10**11), "万亿": _E12, "兆": _E12,
}  # fmt: skip
"""What the words of scale stand for; the German and French Billion is left to its plural form."""

NUMBER_WORDS: dict[str, Decimal] = {
    word: Decimal(value)
    for value, words in (
        (2, "zwei deux dos"),
        (3, "drei trois tres"),
        (4, "vier quatre cuatro"),
        (5, "fünf cinq cinco"),
        (6, "sechs six seis"),
        (7, "sieben sept siete"),
        (8, "acht huit ocho"),
        (9, "neun neuf nueve"),
        (10, "zehn dix diez"),
        (11, "elf onze once"),
        (12, "zwölf douze doce"),
        (13, "dreizehn treize trece"),
        (14, "vierzehn quatorze catorce"),
        (15, "fünfzehn quinze quince"),
        (16, "sechzehn seize"),
        (17, "siebzehn"),
        (18, "achtzehn"),
        (19, "neunzehn"),
        (20, "zwanzig vingt veinte"),
        (30, "dreißig dreissig trente treinta"),
        (40, "vierzig quarante cuarenta"),
        (50, "fünfzig cinquante cincuenta"),
        (60, "sechzig soixante sesenta"),
        (70, "siebzig setenta"),
        (80, "achtzig ochenta"),
        (90, "neunzig noventa"),
    )
    for word in words.split()
}
"""German, French and Spanish words for whole numbers from two on, as far as texts spell them."""

_AMERICAN = re.compile(r"[1-9]\d{0,2},\d{3}")
_CONTINENTAL = frozenset(
    (
        "tausend tsd mille mil mio millionen millón millones mrd md mds milliarde milliarden milliard "
        "milliards billionen billones"
    ).split()
) | {"mil millones"}


def number(text: str, *, scale: str = "", continental: bool = False) -> Decimal:
    """The value of a number as written, times its scale word.

    A comma or point before exactly three digits parts thousands, unless the scale word or `continental`
    says that the text counts the other way.

    >>> number("3,729.4", scale="亿"), number("1,2", scale="Milliarden"), number("1.200", scale="millones")
    (Decimal('372940000000.0'), Decimal('1200000000.0'), Decimal('1200000000'))
    >>> number("1,930", scale="millones")
    Decimal('1930000000')
    >>> number("24. 8")
    Decimal('24.8')
    """
    scale = scale.lower().rstrip(".")
    # Mexico writes "1,930 millones", and Spain hardly ever three decimals of a million.
    swapped = (continental or scale in _CONTINENTAL) and not (
        scale == "millones" and _AMERICAN.fullmatch(text)
    )
    value = Decimal(_normal("".join(text.replace("'", "").split()), swapped=swapped))
    return value * SCALES.get(scale, Decimal(1))


def _normal(text: str, *, swapped: bool) -> str:
    comma, point = text.rfind(","), text.rfind(".")
    if comma >= 0 and point >= 0:
        decimal = max(comma, point)
        return text[:decimal].replace(",", "").replace(".", "") + "." + text[decimal + 1 :]
    mark = max(comma, point)
    if mark < 0:
        return text
    several = text.count(text[mark]) > 1
    digits = len(text) - mark - 1
    thousands = digits == 3 and (several or (text[mark] == ",") != swapped) and not text.startswith("0")
    return text.replace(text[mark], "" if thousands or several else ".")
