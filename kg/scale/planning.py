"""What there is to extract: files and the members of corpora, each with its hash and its key in the cache."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from kg.documents.corpora import Member, PassedOver, is_corpus, is_crawl, members, shown
from kg.documents.files import file_bytes, file_sha256
from kg.errors import DocumentError, Place
from kg.scale.version import rules_version
from kg.values.file_names import file_name

__all__ = ["Corpus", "Item", "Plan", "Task", "Unread", "plan", "tasks"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A file, or a member of one, that gave no document, and why; `place` is what people call it."""

    path: Path
    place: str = ""
    problem: str
    remedy: str = ""

    @classmethod
    def of(cls, error: DocumentError, path: Path) -> Unread:
        """The refusal of a file or member by the error that it gave."""
        place = str(error.place) if error.place else str(path)
        return cls(path=path, place=place, problem=error.problem, remedy=error.remedy)

    def error(self) -> DocumentError:
        """The refusal as an error."""
        place = Place(file=self.place or str(self.path))
        return DocumentError(self.problem, place=place, remedy=self.remedy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A document to extract: a file, or the member of a corpus that is `number` among all it holds.

    `sha256` is that of its bytes when it was planned, `key` that of its entry in the cache; `names` are those
    of its files, copies included, and `crawled` tells whether a crawler fetched it.
    """

    path: Path
    names: tuple[str, ...] = ()
    number: int | None = None
    place: str
    sha256: str
    key: str
    crawled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """What a corpus held: documents, copies of documents that count elsewhere, and what is no document."""

    path: Path
    sha256: str
    documents: int
    copies: int
    passed_over: Mapping[str, int]

    def row(self) -> dict[str, object]:
        """It as the manifest lists it."""
        counts = {"documents": self.documents, "copies": self.copies, "passed_over": self.passed_over}
        return {"file": file_name(self.path.name), **counts}


@dataclass(frozen=True, slots=True)
class Plan:
    """The documents in order, of copies only one, with the files and members that cannot be read."""

    entries: list[Item | Unread] = field(default_factory=list)
    corpora: list[Corpus] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Task:
    """A document to extract, with its bytes and what the corpus says of it if it is a member."""

    item: Item
    member: Member | None = None

    @property
    def size(self) -> int:
        """How many bytes it carries."""
        return len(self.member.data) if self.member else 0


def plan(paths: Iterable[Path], *, annotated: bool = False) -> Plan:
    """The plan of some files; each is read once, and a corpus as a stream.

    Of copies the first file counts, and inside one corpus the one whose name, address and so on come first,
    so that the order of its members decides nothing.  What is found with evidence `annotated` has keys of
    its own.
    """
    listed: list[_Listed] = []
    passed: dict[Path, Counter[str]] = {}
    for path in paths:
        if is_corpus(path):
            passed[path] = Counter()
            listed.extend(_members(path, passed[path], annotated=annotated))
        else:
            listed.append(_file(path, annotated=annotated))
    chosen = _chosen(listed)
    entries = [_entry(each, chosen) for each in listed if _counts(each, chosen)]
    return Plan(entries, _counted(listed, entries, passed))


def tasks(items: Iterable[Item]) -> Iterator[Task]:
    """The tasks of some items of a plan, in its order; each corpus is read once more, as a stream.

    A member that is no longer there comes without bytes.
    """
    for path, group in groupby(items, key=lambda item: item.path):
        wanted = list(group)
        yield from _member_tasks(path, wanted) if wanted[0].number is not None else map(Task, wanted)


@dataclass(frozen=True, slots=True)
class _Listed:
    """An entry, and what decides among copies of it in one corpus."""

    entry: Item | Unread
    label: str = ""


def _file(path: Path, *, annotated: bool) -> _Listed:
    try:
        sha256 = hashlib.sha256(file_bytes(path)).hexdigest()
    except DocumentError as error:
        return _Listed(Unread.of(error, path))
    # The name of the file tells its format and stands in the source, so it is part of the key.
    return _Listed(Item(path=path, place=str(path), sha256=sha256, key=_key(sha256, path.name, annotated)))


def _members(path: Path, passed: Counter[str], *, annotated: bool) -> Iterator[_Listed]:
    crawled = is_crawl(path)
    for number, each in enumerate(members(path)):
        match each:
            case PassedOver():
                passed[each.kind] += 1
            case Member():
                yield _member(path, number, each, crawled=crawled, annotated=annotated)
            case DocumentError():
                yield _Listed(Unread.of(each, path))


def _member(path: Path, number: int, member: Member, *, crawled: bool, annotated: bool) -> _Listed:
    sha256 = hashlib.sha256(member.data).hexdigest()
    label = json.dumps([member.inside, member.name, member.charset, member.stated.items()])
    item = Item(
        path=path,
        number=number,
        place=shown(member.place),
        sha256=sha256,
        key=_key(sha256, f"{path.name} {label}", annotated),
        crawled=crawled,
    )
    return _Listed(item, label)


def _key(sha256: str, name: str, annotated: bool) -> str:
    said = f"{rules_version()} {sha256} {annotated:d} {name}"
    return hashlib.sha256(said.encode("utf-8", "surrogateescape")).hexdigest()


def _chosen(listed: Iterable[_Listed]) -> dict[str, tuple[_Listed, list[str]]]:
    """Of each document, by its SHA-256, the place that counts, and the names of its files."""
    chosen: dict[str, tuple[_Listed, list[str]]] = {}
    for each in listed:
        if isinstance(each.entry, Item):
            first, names = chosen.setdefault(each.entry.sha256, (each, []))
            if first.entry.path == each.entry.path and each.label < first.label:
                chosen[each.entry.sha256] = (each, names)
            if each.entry.number is None:
                names.append(each.entry.path.name)
    return chosen


def _counts(each: _Listed, chosen: Mapping[str, tuple[_Listed, list[str]]]) -> bool:
    return isinstance(each.entry, Unread) or chosen[each.entry.sha256][0] is each


def _entry(each: _Listed, chosen: Mapping[str, tuple[_Listed, list[str]]]) -> Item | Unread:
    if isinstance(each.entry, Unread):
        return each.entry
    return replace(each.entry, names=tuple(chosen[each.entry.sha256][1]))


def _counted(
    listed: Iterable[_Listed], entries: Iterable[Item | Unread], passed: Mapping[Path, Counter[str]]
) -> list[Corpus]:
    held = Counter(each.entry.path for each in listed if isinstance(each.entry, Item))
    kept = Counter(each.path for each in entries if isinstance(each, Item))
    return [
        Corpus(
            path=path,
            sha256=_sha256(path),
            documents=kept[path],
            copies=held[path] - kept[path],
            passed_over=dict(sorted(over.items())),
        )
        for path, over in passed.items()
    ]


def _sha256(path: Path) -> str:
    try:
        return file_sha256(path)
    except DocumentError:
        return ""  # it is told as unread


def _member_tasks(path: Path, wanted: Sequence[Item]) -> Iterator[Task]:
    missing = deque(wanted)
    for number, each in enumerate(members(path)):
        if not missing:
            return
        if number == missing[0].number:
            yield Task(missing.popleft(), each if isinstance(each, Member) else None)
    yield from map(Task, missing)
