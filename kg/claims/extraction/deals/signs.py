"""The private signs that stand for names, sums and dates in a sentence."""

from __future__ import annotations

__all__ = ["APART", "DATE", "MONEY", "MOST", "NAME", "OMITTED", "POINT"]

NAME, OMITTED, MONEY, DATE = 0xE000, 0xE400, 0xF000, 0xF400
"""The signs of the first name, name left out, sum and date; those of the others follow."""
MOST = 0x3FF
"""How many sums or dates of one sentence get signs."""
POINT = "\ua4f8"
"""A letter that looks like a full stop and stands for those that end no sentence, as in "U.S. market"."""
APART = "\u2016"
"""What stands before the subject that a further verb shares with the first one."""
