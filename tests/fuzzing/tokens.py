"""Changes to sequences of tokens: what markup, page content and claim files have in common."""

from __future__ import annotations

import random
from collections.abc import Sequence

__all__ = ["mutated_tokens"]

_TIMES = (1, 1, 1, 2, 4, 12)


def mutated_tokens(tokens: Sequence[str], odd: Sequence[str], generator: random.Random) -> str:
    """The tokens with some left out, repeated, moved, wrapped, or changed for odd ones."""
    out = list(tokens)
    for _ in range(generator.choice(_TIMES)):
        _change(out, odd, generator)
    return "".join(out)


def _change(out: list[str], odd: Sequence[str], generator: random.Random) -> None:
    at = generator.randrange(len(out) + 1)
    end = min(len(out), at + generator.choice((1, 1, 2, 8)))
    match generator.randrange(7):
        case 0:
            del out[at:end]
        case 1:
            out[at:at] = [generator.choice(odd)]
        case 2:
            out[at:end] = [generator.choice(odd)]
        case 3:
            out[at:at] = out[at:end] * generator.choice((1, 2, 30, 300))
        case 4:
            part = out[at:end]
            del out[at:end]
            other = generator.randrange(len(out) + 1)
            out[other:other] = part
        case 5:
            out[at:at] = [generator.choice(odd)] * generator.choice((2, 40, 400))
        case _ if at < len(out):
            word = out[at]
            cut = generator.randrange(len(word) + 1)
            out[at] = word[:cut] + generator.choice(odd) + word[cut + generator.randrange(3) :]
        case _:
            pass
