"""Recording decisions in their file, one at a time, so that every one can be taken back.

Recording and taking back change the text of the file and nothing else: after an undo the file has the bytes
it had before.  What was written by hand, comments included, stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import yaml

from kg.entities.decisions import contradiction
from kg.errors import UsageError
from kg.model.decision import Decision

__all__ = ["Change", "Journal", "written"]

_ITEM = re.compile(r"^ *- ", re.MULTILINE)
_HEAD = "decisions:\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One edit of the text: at some character, old words gave way to new ones.

    `made` says that it made the file.
    """

    at: int
    old: str
    new: str
    made: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """The text of a file that people decide in, and the changes that led to it and can be taken back.

    `exists` says whether there is such a file: the first decision makes one, and to take it back unmakes it.
    """

    text: str = _HEAD
    changes: tuple[Change, ...] = ()
    exists: bool = True

    def decisions(self) -> tuple[Decision, ...]:
        """Every decision of the text, in its order."""
        return tuple(Decision.model_validate(row) for _, _, row in _items(self.text))

    def decide(self, decision: Decision) -> Journal:
        """The journal with one more decision; an earlier one on the same pair gives way to it.

        Raises UsageError where the decisions would contradict each other over a third name.
        """
        kept = self.text
        for start, end, row in reversed(list(_items(self.text))):
            if {row["left"], row["right"]} == {decision.left, decision.right}:
                kept = kept[:start] + kept[end:]
        kept = kept if kept.endswith("\n") or not kept else kept + "\n"
        text = (_HEAD if not kept.strip() else kept) + written(decision, margin=_margin(self.text))
        made = self.edited(text)
        _consistent(made.decisions())
        return made

    def edited(self, text: str) -> Journal:
        """The journal with another text, and the change that leads to it."""
        change = replace(_change(self.text, text), made=not self.exists)
        return replace(self, text=text, changes=(*self.changes, change), exists=True)

    def undo(self) -> Journal:
        """The journal without its last change; raises UsageError where there is none to take back."""
        if not self.changes:
            raise UsageError("there is no decision to take back.")
        *earlier, last = self.changes
        text = self.text[: last.at] + last.old + self.text[last.at + len(last.new) :]
        return replace(self, text=text, changes=tuple(earlier), exists=not last.made)


def written(decision: Decision, *, margin: int = 2) -> str:
    """A decision as an item of the file, indented as its items are."""
    lines = [
        f"  - judgement: {decision.judgement}",
        f"    left: {decision.left}",
        f"    right: {decision.right}",
    ]
    lines += [
        f"    by: {_quoted(decision.by)}",
        f'    when: "{decision.when}"',
        f"    why: {_quoted(decision.why)}",
    ]
    if decision.evidence:
        lines.append("    evidence:")
    for each in decision.evidence:
        words = f", words: {_quoted(each.words)}" if each.words else ""
        lines.append(
            f"      - {{side: {each.side}, name: {_quoted(each.name)}, file: {_quoted(each.file)}{words}}}"
        )
    return "".join(f"{' ' * margin}{line[2:]}\n" for line in lines)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _items(text: str) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """Where each item of the list begins and ends, and what it holds."""
    margin = _margin(text) + len("- ")
    starts = [match.start() for match in _ITEM.finditer(text) if len(match[0]) == margin]
    if not starts:
        return
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        (row,) = yaml.safe_load(text[start:end])
        yield start, end, row


def _margin(text: str) -> int:
    """How far the items of the list are indented."""
    return min((len(match[0]) - len("- ") for match in _ITEM.finditer(text)), default=2)


def _change(old: str, new: str) -> Change:
    """The edit that leads from one text to another: what they share at both ends is left out."""
    at = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    tail = 0
    while tail < min(len(old), len(new)) - at and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Change(at=at, old=old[at : len(old) - tail], new=new[at : len(new) - tail])


def _consistent(decisions: Iterable[Decision]) -> None:
    """Raises UsageError where what is called two is called one over other names."""
    if (each := contradiction(decisions)) is not None:
        raise UsageError(
            f"{each.left} and {each.right} cannot be two: others make them one; take one of those back."
        )
