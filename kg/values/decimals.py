"""Decimal numbers with one spelling each."""

from __future__ import annotations

from decimal import Decimal

__all__ = ["lexical"]


def lexical(number: Decimal) -> str:
    """The canonical xsd:decimal form, at least one digit on each side of the point (XSD 1.0, 3.2.3.2).

    >>> lexical(Decimal("22.90")), lexical(Decimal("4.84E+10"))
    ('22.9', '48400000000.0')
    """
    text = f"{number:f}" if number else "0"
    if "." not in text:
        return text + ".0"
    whole, _, fraction = text.partition(".")
    return f"{whole}.{fraction.rstrip('0') or '0'}"
