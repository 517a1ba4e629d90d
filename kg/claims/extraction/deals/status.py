"""How far a deal has come, by the words around it, in five languages."""

from __future__ import annotations

import re

from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["core_of", "status_of"]

_SAID = phrasings("status")

_TERMINATED = _SAID.one("terminated")
_REJECTED = _SAID.one("rejected")
_RUMOURED = _SAID.one("rumoured")
_PLANNED = _SAID.one("planned")
_EN_WILL = re.compile(r"\bwill\b")
_ANNOUNCED = _SAID.one("announced")
_COMPLETED = _SAID.one("completed")
_NOT_CLOSED = _SAID.one("not_closed")
_YET_TO_COME = _SAID.one("yet_to_come")
_DONE_BEHIND = _SAID.one("done_behind")
_FAILED_BEFORE = _SAID.one("failed_before")
# What is told in a clause of its own is as that clause tells it: "weighs a sale of Birch, which it bought",
# and what somebody "once rumoured to be for sale" did in the end.
_OWN_CLAUSE = re.compile(
    "\\bwhich\\s(?:it|they|[\ue000-\uefff])\\s(?:had\\s|has\\s)?(?:acquired|bought|purchased|took\\sover|taken\\sover)\\b"
)
_ASIDE = re.compile(
    r",\s(?:which|who)\s(?:was|were|had\sbeen|has\sbeen)\s(?:\w+\s)?(?:rumou?red|reported(?:ly)?|said)\b[^,;.]{0,80},"
)
_BEFORE, _BEHIND = 40, 12
"""How much of a sentence before and behind the words that tell of a deal may tell how far it has come."""


def core_of(match: re.Match[str]) -> str:
    """The words that state a deal, with those right before and behind them."""
    done = _DONE_BEHIND.match(match.string, match.end())
    end = max(match.end() + _BEHIND, done.end() if done else 0)
    return match.string[max(0, match.start() - _BEFORE) : end]


def status_of(core: str, around: str, *, usual: str = "announced") -> str:
    """The status of a deal: `core` are the words that state it, `around` those of its whole sentence.

    >>> status_of("Alder has acquired Birch", ""), status_of("Alder plans to buy Birch", "")
    ('completed', 'planned')
    """
    around = _NOT_CLOSED.sub(" ", _without_failures(core, around))
    core = _ASIDE.sub(" ", core)
    if (own := _OWN_CLAUSE.search(core)) is not None:
        core = core[own.start() :]
    for status, pattern, text in (
        ("terminated", _TERMINATED, around),
        ("rejected", _REJECTED, around),
        ("rumoured", _RUMOURED, core),
        ("planned", _PLANNED, _EN_WILL.sub(" ", core) if _english(core) else core),
    ):
        if pattern.search(text):
            return status
    core = _NOT_CLOSED.sub(" ", core)
    if _YET_TO_COME.search(core):
        return "announced"
    if re.search(
        r"(?i)\b(?:to|will|would)\s(?:be\s(?:acquired|bought|sold|taken)|acquire|buy|merge|purchase|take)",
        core,
    ) and not re.search(r"(?i)complet|closed|closes|finali", core):
        return "announced"
    if _COMPLETED.search(core):
        return "completed"
    return "announced" if _ANNOUNCED.search(core) else usual


def _without_failures(core: str, around: str) -> str:
    """A sentence without the clause that tells how another deal failed before the one that is stated.

    >>> _without_failures("Alder was sold to Birch", "Alder was sold to Birch after a bid fell through.")
    'Alder was sold to Birch .'
    """
    place = around.find(core)
    if place < 0:
        return around
    last = place + len(core) - _BEHIND
    for failed in _FAILED_BEFORE.finditer(around):
        # Of words near the beginning of a sentence it is known only where they end.
        first = place + _BEFORE if place else last
        if failed.start() >= last or failed.end() <= first:
            return around[: failed.start()] + around[failed.end() :]
    return around


def _english(text: str) -> bool:
    return (
        re.search(
            r"\bwill\s(?:acquire|buy|be|merge|take|launch|partner|pay|also|now|purchase|join|invest)", text
        )
        is not None
    )
