"""The review of proposed claims: one claim beside its words, and every answer at once in the claim file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from kg.claims.proposed import Proposed, accepted, edited, left_open, proposed, refused, values_text
from kg.entities.journal import Journal
from kg.entities.journal_file import open_journal, save_journal
from kg.errors import InputError, Place
from kg.model.claim import Claim, claim_fields
from kg.model.evidence import Evidence
from kg.model.fields import Unnamed
from kg.model.report import Report
from kg.values.counting import counted

if TYPE_CHECKING:
    from kg.cli.review_screen import Pane

__all__ = ["ClaimDesk", "claim_text"]

_AROUND = 200
"""How many characters of the document stand before and behind the words that prove a claim."""


@dataclass(slots=True, kw_only=True)
class ClaimDesk:
    """The undecided claims of a file, one of them open; `document` is its text where that is at hand."""

    keys: ClassVar[str] = "a accept · r refuse · o leave open · e edit · s skip · u undo · q quit"
    several_lines: ClassVar[bool] = True

    path: Path
    by: str
    when: str
    document: str | None = None
    journal: Journal = field(init=False)
    report: Report = field(init=False)
    waiting: tuple[Proposed, ...] = field(init=False)
    skipped: set[str] = field(default_factory=set)
    first: int = field(init=False)

    def __post_init__(self) -> None:
        if not self.path.is_file():
            raise InputError(
                "there is no such claim file",
                place=Place(file=str(self.path)),
                remedy="make one with kg extract --format yaml",
            )
        self._open(open_journal(self.path))
        self.first = len(self.waiting)

    @property
    def claim(self) -> Proposed | None:
        """The claim that is open, None where all are decided or skipped."""
        return next((each for each in self.waiting if each.id not in self.skipped), None)

    def head(self) -> str:
        """What is asked, and where the claim comes from."""
        if self.claim is None:
            return f"Nothing waits. {self.told()}"
        claim = self.claim
        source = f"found by {claim.rule}, confidence {claim.claim.confidence:g}"
        return f"Does the report say this?  ({self.told()})\n{source}"

    def panes(self) -> tuple[Pane, Pane]:
        """The values of the claim, and the words that prove it."""
        if self.claim is None:
            return [], []
        return [("", claim_text(self.claim.claim, self.report))], self._evidence(self.claim.claim)

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """What each key does."""
        return {
            "a": partial(self._decide, accepted),
            "r": partial(self._decide, refused),
            "o": partial(self._decide, left_open),
            "s": self.skip,
            "u": self.undo,
        }

    def accept(self) -> None:
        """Accept the open claim; raises ClaimFileError where the file would no longer be sound."""
        self._decide(accepted)

    def refuse(self) -> None:
        """Refuse the open claim, as `accept`."""
        self._decide(refused)

    def skip(self) -> None:
        """Go on without an answer."""
        if self.claim:
            self.skipped.add(self.claim.id)

    def undo(self) -> None:
        """Take the last answer back, also one of an earlier run."""
        self._save(self.journal.undo())
        self.skipped.clear()

    def draft(self) -> str:
        """The values of the open claim, to be written anew."""
        return values_text(self.journal.text, self.claim) if self.claim else ""

    def write(self, text: str) -> None:
        """Take the values that were written; raises ClaimFileError where they make no claim."""
        self._decide(lambda before, claim, **signed: edited(before, claim, text, **signed))

    def text(self) -> str:
        """The undecided claims as plain text."""
        told = (
            f"{claim_text(each.claim, self.report)}\n{_plain(self._evidence(each.claim))}"
            f"\n({self.path}, line {each.lines[0] + 2}; found by {each.rule})"
            for each in self.waiting
        )
        wait = "waits" if len(self.waiting) == 1 else "wait"
        return "\n\n".join([f"{counted(len(self.waiting), 'claim')} {wait}.", *told])

    def told(self) -> str:
        """How far the queue has come."""
        return f"{self.first - len(self.waiting)} of {counted(self.first, 'claim')} decided."

    def _decide(self, change: Callable[..., str]) -> None:
        if self.claim is not None:
            made = change(self.journal.text, self.claim, by=self.by, when=self.when)
            proposed(made, file=str(self.path))
            self._save(self.journal.edited(made))

    def _save(self, journal: Journal) -> None:
        save_journal(self.path, journal)
        self._open(journal)

    def _open(self, journal: Journal) -> None:
        self.journal = journal
        self.report, self.waiting = proposed(journal.text, file=str(self.path))

    def _evidence(self, claim: Claim) -> Pane:
        pieces: Pane = []
        for each in claim.evidence:
            pieces += self._words(each) if self.document else [("", f"{each.proof[0].anchor} \u2026\n\n")]
        return pieces

    def _words(self, evidence: Evidence) -> Pane:
        """The proof with what stands around it; its subject and object are underlined."""
        text = self.document or ""
        ends = [range_.at for range_ in evidence.proof]
        start, end = min(at[0] for at in ends), max(at[1] for at in ends)
        marked = [part.at for part in (evidence.subject, evidence.object) if part]
        before = text[max(0, start - _AROUND) : start].partition(" ")[2]
        after = text[end : end + _AROUND].rpartition(" ")[0]
        inside = _underlined(text, (start, end), marked)
        place = f"\n{self.report.document.file}, characters {start}-{end}\n\n"
        return [("italic", before), *inside, ("italic", after), ("", place)]


def claim_text(claim: Claim, report: Report) -> str:
    """A claim as people read it: its kind, and its values with the names of what they refer to."""
    rows = [(spec.name, getattr(claim, spec.name)) for spec in claim_fields(type(claim))]
    told = [f"{name:12} {_shown(value, report)}" for name, value in rows if value not in (None, ())]
    return "\n".join([str(getattr(claim, "kind", "")).replace("_", " "), "", *told])


def _shown(value: Any, report: Report) -> str:
    match value:
        case tuple():
            return ", ".join(_shown(item, report) for item in value)
        case dict():
            return " / ".join(str(words) for words in value.values())
        case Unnamed():
            return f"{value.unnamed} (unnamed)"
        case str() if value in report.entities:
            return report.entities[value].preferred()
        case _:
            return str(value)


def _underlined(text: str, whole: tuple[int, int], marked: list[tuple[int, int]]) -> Pane:
    pieces: Pane = []
    at = whole[0]
    for start, end in sorted(marked):
        if at <= start and end <= whole[1]:
            pieces += [("bold", text[at:start]), ("bold underline", text[start:end])]
            at = end
    return [*pieces, ("bold", text[at : whole[1]])]


def _plain(pane: Pane) -> str:
    return "".join(words for style, words in pane if style != "italic").strip()
