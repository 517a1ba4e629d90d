"""Seeded mutations of bytes and of text, for the tests that hand hostile input to readers and rules."""

from __future__ import annotations

import random
from collections.abc import Sequence

__all__ = ["mutated_bytes", "mutated_text"]

_TIMES = (1, 3, 10, 40)
# What documents rarely hold and rules may trip over: marks, breaks, odd spaces, letters that grow in lower
# case, private and unpaired signs, figures without end.
_ODD = (
    "\x00", "\ud800", "\ufeff", "\u2028", "\u200b", "\xa0", "\r", "\n", "\n\n", "\n- ", "\n## ", "|", "\t",
    "İ", "ß", "ſ", "①", "٣", "\ue000", "\uf000", "\uf400", "𝟙", "é", "(", ")", "((((", "\"", "'s", "，", "。",
    "$", "€1e999", "999999999999999999999999", "0.0.0.0", "1,2,3,4", "-1%", "2999", "0000-00-00", "%" * 30,
    "31 February 2023", "US$", "亿亿", "万亿", " and and ", " Inc. Inc.", "By Type (", ", respectively",
)  # fmt: skip


def mutated_bytes(data: bytes, generator: random.Random) -> bytes:
    """The data with some bytes changed, cut, put in or repeated."""
    out = bytearray(data)
    for _ in range(generator.choice(_TIMES)):
        at = generator.randrange(len(out) + 1)
        match generator.randrange(4):
            case 0:
                out[at : at + 1] = generator.randbytes(1)
            case 1:
                del out[at : at + generator.randrange(1, 200)]
            case 2:
                out[at:at] = generator.randbytes(generator.randrange(20))
            case _:
                other = generator.randrange(len(out) + 1)
                out[at:at] = out[other : other + generator.randrange(300)]
    return bytes(out)


def mutated_text(texts: Sequence[str], generator: random.Random, *, most: int) -> str:
    """A stretch of one of the texts, at most `most` characters, torn and mixed with the others."""
    whole = generator.choice(texts)
    start = generator.randrange(max(1, len(whole) - most // 2))
    out = whole[start : start + generator.randrange(1, most)]
    for _ in range(generator.choice(_TIMES)):
        at = generator.randrange(len(out) + 1)
        match generator.randrange(5):
            case 0:
                out = out[:at] + generator.choice(_ODD) + out[at:]
            case 1:
                out = out[:at] + out[at + generator.randrange(1, 40) :]
            case 2:
                sign = chr(generator.randrange(generator.choice((0x250, 0x11000))))
                out = out[:at] + sign + out[at + 1 :]
            case 3:
                other = generator.choice(texts)
                begin = generator.randrange(len(other))
                out = out[:at] + other[begin : begin + generator.randrange(120)] + out[at:]
            case _:
                other_place = generator.randrange(len(out) + 1)
                out = out[:at] + out[other_place : other_place + generator.randrange(80)] + out[at:]
    return out[: 2 * most]
