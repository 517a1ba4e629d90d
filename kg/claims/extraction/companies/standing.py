"""Where names stand in a text, found in one scan for all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ahocorasick_rs import AhoCorasick

__all__ = ["Standing", "stands"]


def stands(words: str, text: str, *, before: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    r"""Whether words stand in a text where patterns fit right before and right behind them.

    >>> alone = {"before": re.compile(r"(?<!\w)"), "behind": re.compile(r"s?(?!\w)")}
    >>> stands("alder", "two alders", **alone), stands("alder", "alderman", **alone)
    (True, False)
    """
    place = text.find(words)
    while place >= 0:
        if before.match(text, place) and behind.match(text, place + len(words)):
            return True
        place = text.find(words, place + 1)
    return False


class Standing:
    r"""Names to be looked for, and what may stand neither right before nor right behind a `bound` one.

    >>> names = Standing(["Alder", "Alder Care"], before=re.compile(r"\w"), behind=re.compile(r"\w"))
    >>> list(names.within("Alder Care, Alders, Alder", 0, 25))
    [(0, 10, 'Alder Care'), (20, 25, 'Alder')]
    """

    def __init__(
        self,
        names: Iterable[str],
        *,
        before: re.Pattern[str],
        behind: re.Pattern[str],
        bound: Callable[[str], bool] = lambda name: True,
    ) -> None:
        self._names = tuple(names)
        self._automaton = AhoCorasick(self._names)
        self._bound = tuple(map(bound, self._names))
        self._before = before
        self._behind = behind

    def within(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Start, end and name of every place in a stretch; of names that overlap the first, longest."""
        found = self._automaton.find_matches_as_indexes(text[start:end], overlapping=True)
        floor = start
        for first, last, number in sorted((start + s, -start - e, number) for number, s, e in found):
            if first >= floor and not (self._bound[number] and self._inside(text, first, -last, end)):
                floor = -last
                yield first, floor, self._names[number]

    def _inside(self, text: str, start: int, end: int, limit: int) -> bool:
        """Whether a place is but a part of something longer."""
        return (start > 0 and self._before.match(text, start - 1, start) is not None) or (
            self._behind.match(text, end, limit) is not None
        )
