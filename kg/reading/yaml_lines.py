"""YAML to plain values, with the line of each value.

Only what claim files need is read: mappings, lists and scalars.  Anchors, aliases and tags are refused, and
so is nesting beyond a bound, so that a hostile file costs no more than its length.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path as FilePath
from typing import Any

import yaml

from kg.errors import ClaimFileError, Place

__all__ = ["Lines", "Path", "decoded", "read_file", "read_text", "read_yaml"]

Path = tuple[str | int, ...]

_MAX_BYTES = 64 * 2**20
_MAX_DEPTH = 32
# libyaml scans ahead and stops at a depth of its own, far beyond ours.
_TOO_DEEP = "exceeded maximum nesting depth"
_INTEGER = re.compile(r"[-+]?(?:0|[1-9]\d{0,30})")
_DECIMAL = re.compile(r"[-+]?\d{1,30}\.\d{1,30}(?:[eE][-+]?\d{1,2})?")
# YAML 1.2 core schema: no yes/no, no sexagesimals, no dates; a date stays text.
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
# What YAML allows as it is (YAML 1.2, production 1); everything else is written as an escape.
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Lines:
    """The line, counted from 1, at which each value of a file begins."""

    starts: Mapping[Path, int] = field(default_factory=dict)

    def of(self, path: Path) -> int | None:
        """The line of a value, else of the nearest value around it."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.starts:
                return self.starts[path[:end]]
        return None


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end has not been read yet."""

    value: dict[str, Any] | list[Any]
    path: Path
    key: str | None = None

    def next_path(self) -> Path:
        last = len(self.value) if isinstance(self.value, list) else self.key
        return (*self.path, last if last is not None else "")

    def add(self, value: Any) -> None:
        if isinstance(self.value, list):
            self.value.append(value)
        elif self.key is not None:
            self.value[self.key] = value
            self.key = None


def read_text(path: FilePath) -> str:
    """The text of a claim file; raises ClaimFileError when it is missing, too large or not UTF-8."""
    return decoded(read_file(path), file=str(path))


def read_file(path: FilePath) -> bytes:
    """The bytes of a claim file; raises ClaimFileError when it is missing, no file, or too large."""
    place = Place(file=str(path))
    try:
        found = path.stat()
        if stat.S_IFMT(found.st_mode) not in (stat.S_IFREG, stat.S_IFDIR):
            # A pipe would wait for its writer, and a device may never end.
            raise ClaimFileError("this is a pipe or device, not a file", place=place, remedy="name a file")
        if found.st_size > _MAX_BYTES:
            raise ClaimFileError(
                f"the file is larger than {_MAX_BYTES // 2**20} MiB", place=place, remedy="split it"
            )
        return path.read_bytes()
    except OSError as error:
        raise ClaimFileError(
            f"the file cannot be read ({error.strerror})", place=place, remedy="check its path and rights"
        ) from error


def decoded(data: bytes, *, file: str) -> str:
    """The text of the bytes of a claim file; raises ClaimFileError where they are not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(file=file, line=data.count(b"\n", 0, error.start) + 1)
        raise ClaimFileError(
            f"byte {error.start} is not UTF-8", place=place, remedy="save the file as UTF-8"
        ) from error


def read_yaml(text: str, *, file: str) -> tuple[Any, Lines]:
    """The value of one YAML document and the lines of its parts; raises ClaimFileError.

    >>> read_yaml("a: [1, 2.50]", file="x.yaml")[0]
    {'a': [1, Decimal('2.50')]}
    """
    _refuse_unprintable(text, file)
    builder = _Builder(file=file)
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.YAMLError as error:
        raise _broken(error, file) from error
    return builder.root, Lines(builder.starts)


def _refuse_unprintable(text: str, file: str) -> None:
    found = _UNPRINTABLE.search(text)
    if found is not None:
        place = Place(file=file, line=text.count("\n", 0, found.start()) + 1)
        problem = f"the character U+{ord(found[0]):04X} stands here"
        raise ClaimFileError(problem, place=place, remedy="remove it")


def _events(text: str) -> Iterator[Any]:
    yield from yaml.parse(text, Loader=_LOADER)


def _broken(error: yaml.YAMLError, file: str) -> ClaimFileError:
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be parsed")
    place = Place(file=file, line=mark.line + 1 if mark else None)
    if problem == _TOO_DEEP:
        return ClaimFileError(
            f"values are nested more than {_MAX_DEPTH} deep", place=place, remedy="flatten them"
        )
    return ClaimFileError(
        f"this is no YAML: {problem}", place=place, remedy="mend the indentation or quoting there"
    )


class _Builder:
    """Builds one value from parser events, without recursion."""

    def __init__(self, *, file: str) -> None:
        self.file = file
        self.root: Any = None
        self.starts: dict[Path, int] = {}
        self._stack: list[_Open] = []
        self._documents = 0

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._refused("a second document begins here", "keep one document a file", line)
            case yaml.AliasEvent():
                raise self._refused("an alias stands here", "write the value out", line)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._open(event, line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._stack.pop()
            case yaml.ScalarEvent():
                self._scalar(event, line)
            case _:
                pass

    def _refused(self, problem: str, remedy: str, line: int) -> ClaimFileError:
        return ClaimFileError(problem, place=Place(file=self.file, line=line), remedy=remedy)

    def _plain(self, event: Any, line: int) -> None:
        if event.anchor or event.tag:
            raise self._refused("an anchor or tag stands here", "write the plain value", line)

    def _open(self, event: Any, line: int) -> None:
        self._plain(event, line)
        if len(self._stack) >= _MAX_DEPTH:
            raise self._refused(f"values are nested more than {_MAX_DEPTH} deep", "flatten them", line)
        if self._stack and isinstance(self._stack[-1].value, dict) and self._stack[-1].key is None:
            raise self._refused("a key must be plain text", "write a word before the colon", line)
        value: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._place(value, line)
        self._stack.append(_Open(value, path))

    def _place(self, value: Any, line: int) -> Path:
        path = self._stack[-1].next_path() if self._stack else ()
        self.starts.setdefault(path, line)
        if self._stack:
            self._stack[-1].add(value)
        else:
            self.root = value
        return path

    def _scalar(self, event: Any, line: int) -> None:
        self._plain(event, line)
        top = self._stack[-1] if self._stack else None
        if top and isinstance(top.value, dict) and top.key is None:
            if event.value in top.value:
                raise self._refused(f"the key {event.value!r} stands twice", "remove one of them", line)
            top.key = event.value
            self.starts[(*top.path, event.value)] = line
            return
        self._place(event.value if event.style else _value(event), line)


def _value(event: Any) -> Any:
    text = event.value
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return Decimal(text) if _DECIMAL.fullmatch(text) else text
