"""The review screen: two companies side by side, and one key for each answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kg.cli.review_desk import Desk
from kg.errors import UsageError
from kg.graph.queue import Told

try:
    from prompt_toolkit.application import Application
    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.filters import Condition
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.layout import ConditionalContainer, HSplit, Layout, VSplit, Window
    from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl
except ImportError:  # the screen is an extra
    Application = None  # type: ignore[assignment,misc]

__all__ = ["run_screen", "side_text"]

_KEYS = "a one company · r two companies · o leave open · s skip · e write a reason · u undo · q quit"


def side_text(side: Told) -> str:
    """One company as the screen shows it."""
    quotes = [
        f"\u201c{quote.quote}\u201d\n  {quote}".split("\n")[0] + f"\n  {quote.file}" for quote in side.quotes
    ]
    return "\n\n".join(
        [f"{side.names[0]}\n{side.path}", "also: " + (", ".join(side.names[1:]) or "\u2013"), *quotes]
    )


def run_screen(desk: Desk, **streams: Any) -> None:
    """Show the queue until it is done or left; raises UsageError where prompt_toolkit is not installed."""
    if Application is None:
        raise UsageError(
            "the review screen needs the extra: pip install 'telehealth-kg[review]'; or use --plain."
        )
    _Screen(desk).application(**streams).run()


class _Screen:
    """The screen over one desk; a message of the last key stands below."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.message = ""
        self.reason = Buffer(multiline=False, accept_handler=self._reasoned)
        self.writing = False

    def application(self, **streams: Any) -> Application[None]:
        """The application, ready to run."""
        sides = VSplit(
            [self._window(lambda: self._side("left")), self._window(lambda: self._side("right"))], padding=2
        )
        line = ConditionalContainer(
            VSplit(
                [
                    Window(FormattedTextControl("Reason: "), width=8),
                    Window(BufferControl(self.reason), height=1),
                ]
            ),
            filter=Condition(lambda: self.writing),
        )
        rows = [self._window(self._head, height=3), sides, line, self._window(self._foot, height=2)]
        self.layout = Layout(HSplit(rows))
        return Application(layout=self.layout, key_bindings=self._keys(), full_screen=True, **streams)

    def _window(self, text: Callable[[], str], **size: Any) -> Window:
        return Window(FormattedTextControl(text), wrap_lines=True, **size)

    def _head(self) -> str:
        question = self.desk.question
        if question is None:
            return f"Nothing waits. {self.desk.told()}"
        return f"Are these one company?  ({self.desk.told()})\n{self.desk.reason or question.why}"

    def _side(self, name: str) -> str:
        question = self.desk.question
        return side_text(getattr(question, name)) if question else ""

    def _foot(self) -> str:
        return f"{_KEYS}\n{self.message}"

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        free = ~Condition(lambda: self.writing)
        actions: dict[str, Callable[[], None]] = {
            "a": lambda: self.desk.decide("positive"),
            "r": lambda: self.desk.decide("negative"),
            "o": lambda: self.desk.decide("unsure"),
            "s": self.desk.skip,
            "u": self.desk.undo,
            "e": self._write,
        }
        for key, action in actions.items():
            keys.add(key, filter=free)(lambda _, action=action: self._did(action))
        keys.add("q", filter=free)(lambda event: event.app.exit())
        keys.add("c-c")(lambda event: event.app.exit())
        return keys

    def _did(self, action: Callable[[], None]) -> None:
        try:
            action()
        except UsageError as error:
            self.message = str(error)
        else:
            self.message = ""

    def _write(self) -> None:
        self.writing = True
        self.layout.focus(self.reason)

    def _reasoned(self, buffer: Buffer) -> bool:
        self.desk.reason = " ".join(buffer.text.split())
        self.writing = False
        return False
