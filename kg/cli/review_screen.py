"""The review screen: what is asked beside its evidence, and one key for each answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Protocol

from kg.errors import KgError, UsageError

try:
    from prompt_toolkit.application import Application
    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.filters import Condition
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.layout import ConditionalContainer, HSplit, Layout, VSplit, Window
    from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl
    from prompt_toolkit.layout.dimension import Dimension
except ImportError:  # the screen is an extra
    Application = None  # type: ignore[assignment,misc]

__all__ = ["Pane", "Walk", "run_screen"]

Pane = list[tuple[str, str]]
"""Pieces of text, each behind its style."""


class Walk(Protocol):
    """A queue that the screen walks through; every answer is on the disk when an action returns."""

    keys: ClassVar[str]
    """The keys, as the screen shows them."""
    several_lines: ClassVar[bool]
    """Whether what one writes has several lines."""

    def head(self) -> str:
        """What is asked, and how far the queue has come."""

    def panes(self) -> tuple[Pane, Pane]:
        """The two sides of the screen; empty where nothing waits."""

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """What each key does."""

    def draft(self) -> str:
        """The text to begin writing with."""

    def write(self, text: str) -> None:
        """Take what was written."""


def run_screen(walk: Walk, **streams: Any) -> None:
    """Show the queue until it is done or left; raises UsageError where prompt_toolkit is not installed."""
    if Application is None:
        raise UsageError(
            "the review screen needs the extra: pip install 'telehealth-kg[review]'; or use --plain."
        )
    _Screen(walk).application(**streams).run()


class _Screen:
    """The screen over one queue; a message of the last key stands below."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.message = ""
        self.buffer = Buffer(multiline=walk.several_lines, accept_handler=self._written)
        self.writing = False

    def application(self, **streams: Any) -> Application[None]:
        """The application, ready to run."""
        sides = [self._pane(0, width=Dimension(weight=2)), self._pane(1, width=Dimension(weight=3))]
        panes = VSplit(sides, padding=2, padding_char=" ")
        height = 12 if self.walk.several_lines else 1
        line = ConditionalContainer(
            VSplit(
                [
                    Window(FormattedTextControl("Write: "), width=7),
                    Window(BufferControl(self.buffer), height=height),
                ]
            ),
            filter=Condition(lambda: self.writing),
        )
        rows = [self._window(self._head, height=3), panes, line, self._window(self._foot, height=2)]
        self.layout = Layout(HSplit(rows))
        return Application(layout=self.layout, key_bindings=self._keys(), full_screen=True, **streams)

    def _pane(self, side: int, **size: Any) -> Window:
        return self._window(lambda: self.walk.panes()[side], **size)

    def _window(self, text: Callable[[], Any], **size: Any) -> Window:
        return Window(FormattedTextControl(text), wrap_lines=True, **size)

    def _head(self) -> Pane:
        first, _, rest = self.walk.head().partition("\n")
        return [("bold", first), ("", f"\n{rest}")]

    def _foot(self) -> Pane:
        if self.writing:
            saves = "ctrl-s saves" if self.walk.several_lines else "enter saves"
            return [("reverse", f"{saves} · esc leaves it as it was"), ("", f"\n{self.message}")]
        return [("reverse", self.walk.keys), ("", f"\n{self.message}")]

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        writing = Condition(lambda: self.writing)
        for key, action in self.walk.actions().items():
            keys.add(key, filter=~writing)(lambda _, action=action: self._did(action))
        keys.add("e", filter=~writing)(lambda _: self._write())
        keys.add("q", filter=~writing)(lambda event: event.app.exit())
        keys.add("c-s", filter=writing)(lambda _: self._written(self.buffer))
        keys.add("escape", filter=writing, eager=True)(lambda _: self._leave())
        keys.add("c-c")(lambda event: event.app.exit())
        return keys

    def _did(self, action: Callable[[], None]) -> None:
        try:
            action()
        except KgError as error:
            self.message = str(error)
        else:
            self.message = ""

    def _write(self) -> None:
        self.writing = True
        self.buffer.text = self.walk.draft()
        self.layout.focus(self.buffer)

    def _leave(self) -> None:
        self.writing = False
        self.layout.focus_last()

    def _written(self, buffer: Buffer) -> bool:
        text = buffer.text
        self._did(lambda: self.walk.write(text))
        if not self.message:
            self._leave()
        return bool(self.message)
