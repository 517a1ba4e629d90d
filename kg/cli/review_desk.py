"""The review of merges: which question is open, what was decided, what can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from kg.entities.journal import Journal
from kg.entities.journal_file import open_journal, save_journal
from kg.graph.queue import Question, Told
from kg.model.decision import Judgement
from kg.values.counting import counted

if TYPE_CHECKING:
    from kg.cli.review_screen import Pane

__all__ = ["Desk", "side_text"]


def side_text(side: Told) -> str:
    """One company as the screen shows it."""
    quotes = [f"\u201c{quote.quote}\u201d\n  {quote.file}" for quote in side.quotes]
    names = "also: " + (", ".join(side.names[1:]) or "\u2013")
    return "\n\n".join([f"{side.names[0]}\n{side.path}", names, *quotes])


@dataclass(slots=True, kw_only=True)
class Desk:
    """Questions, one of them open; every answer is on the disk before the next question is shown."""

    keys: ClassVar[str] = (
        "a one company · r two companies · o leave open · s skip · e write a reason · u undo · q quit"
    )
    several_lines: ClassVar[bool] = False

    questions: tuple[Question, ...]
    path: Path
    by: str
    when: str
    at: int = 0
    reason: str = ""
    journal: Journal = field(init=False)

    def __post_init__(self) -> None:
        self.journal = open_journal(self.path)
        self._seek(0)

    @property
    def question(self) -> Question | None:
        """The question that is open, None where all are answered."""
        return self.questions[self.at] if self.at < len(self.questions) else None

    def head(self) -> str:
        """What is asked, and why it is asked."""
        if self.question is None:
            return f"Nothing waits. {self.told()}"
        return f"Are these one company?  ({self.told()})\n{self.reason or self.question.why}"

    def panes(self) -> tuple[Pane, Pane]:
        """The two companies side by side."""
        if self.question is None:
            return [], []
        return [("", side_text(self.question.left))], [("", side_text(self.question.right))]

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """What each key does."""
        answers: dict[str, Judgement] = {"a": "positive", "r": "negative", "o": "unsure"}
        decides = {key: partial(self.decide, answer) for key, answer in answers.items()}
        return {**decides, "s": self.skip, "u": self.undo}

    def draft(self) -> str:
        """The reason so far."""
        return self.reason

    def write(self, text: str) -> None:
        """Keep the reason for the next answer."""
        self.reason = " ".join(text.split())

    def decide(self, judgement: Judgement) -> None:
        """Answer the open question and go on; raises UsageError where the answer contradicts earlier ones."""
        if self.question is None:
            return
        decision = self.question.decided(judgement, by=self.by, when=self.when, why=self.reason)
        made = self.journal.decide(decision)
        save_journal(self.path, made)
        self.journal, self.reason = made, ""
        self._seek(self.at + 1)

    def skip(self) -> None:
        """Go on without an answer."""
        self.reason = ""
        self._seek(self.at + 1)

    def undo(self) -> None:
        """Take the last answer back, also one of an earlier run, and open its question again."""
        made = self.journal.undo()
        save_journal(self.path, made)
        self.journal = made
        self._seek(0)

    def text(self) -> str:
        """The open questions as plain text."""
        waiting = [str(each) for each in self.questions if not self._answered(each)]
        wait = "waits" if len(waiting) == 1 else "wait"
        return "\n\n".join([f"{counted(len(waiting), 'question')} {wait}.", *waiting])

    def told(self) -> str:
        """How far the queue has come."""
        answered = sum(map(self._answered, self.questions))
        return f"{answered} of {counted(len(self.questions), 'question')} answered."

    def _seek(self, start: int) -> None:
        """Open the first question from `start` on that has no answer yet."""
        numbers = range(start, len(self.questions))
        self.at = next((n for n in numbers if not self._answered(self.questions[n])), len(self.questions))

    def _answered(self, question: Question) -> bool:
        pair = {question.left.path, question.right.path}
        names = {*question.left.names, *question.right.names}
        for each in self.journal.decisions():
            if {each.left, each.right} == pair:
                return names <= {naming.name for naming in each.evidence} or not each.evidence
        return False
