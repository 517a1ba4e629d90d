"""Look-ups over the resolved content of a build."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from typing import NoReturn

from kg.errors import UsageError
from kg.graph.citation import Citation, citations_of
from kg.ledger.ledger import Ledger, ledger
from kg.ledger.rows import Reader
from kg.model.knowledge import Knowledge, Localized, Node, ResolvedEntity, Statement, Value
from kg.namespaces import thing_path
from kg.values.names import normal_form

__all__ = ["Index", "stays"]

# How many paths a message names, so that it stays one sentence.
_SHOWN = 8


@dataclass(frozen=True)
class Index:
    """Statements by what they touch, and entities by every form of their names."""

    knowledge: Knowledge
    texts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def books(self) -> Ledger:
        """Every figure side by side, for what compares figures."""
        return ledger(self.knowledge)

    @cached_property
    def reader(self) -> Reader:
        """What statements about markets are of."""
        return Reader(self.knowledge)

    @cached_property
    def _places(self) -> dict[str, set[str]]:
        """The regions of the taxonomy by every form of their names."""
        places: dict[str, set[str]] = defaultdict(set)
        for concept in self.knowledge.concepts.values():
            if concept.path.startswith("region/"):
                for name in (name for names in concept.names.values() for name in names):
                    places[normal_form(name)].add(concept.path)
        return places

    @cached_property
    def _touching(self) -> dict[str, list[Statement]]:
        touching: dict[str, list[Statement]] = defaultdict(list)
        for statement in self.knowledge.statements:
            for path in dict.fromkeys(v.path for _, v in statement.values if isinstance(v, Node)):
                touching[path].append(statement)
        return touching

    @cached_property
    def _forms(self) -> dict[str, set[str]]:
        forms: dict[str, set[str]] = defaultdict(set)
        for entity in self.knowledge.entities.values():
            for names in (*entity.names.values(), (entity.subject,)):
                for name in filter(None, names):
                    forms[normal_form(name)].add(entity.path)
        return forms

    def __deepcopy__(self, memo: object) -> Index:
        return self

    def __reduce__(self) -> NoReturn:
        raise stays()

    def statement(self, path: str) -> Statement | None:
        """The statement with a path; None where there is none."""
        try:
            return self.knowledge.statements.find(path)
        except KeyError:
            return None

    def touching(self, path: str, *kinds: str) -> tuple[Statement, ...]:
        """The statements of some kinds (of all kinds when none is named) that speak of a thing."""
        found: Iterable[Statement] = self._touching.get(path, ())
        return tuple(each for each in found if not kinds or each.kind in kinds)

    def unnamed(self, path: str) -> Node | None:
        """The side with this path that a source leaves unnamed; None where it is something else."""
        values = (value for statement in self.touching(path) for _, value in statement.values)
        sides = (value for value in values if isinstance(value, Node) and value.unnamed)
        return next((side for side in sides if side.path == path), None)

    def label(self, value: Value) -> str:
        """A value as people read it: the name of a thing, the words of a text."""
        if isinstance(value, Localized):
            return value.text
        if not isinstance(value, Node):
            return str(value)
        entity = self.knowledge.entities.get(value.path)
        return entity.label if entity else value.label or value.path

    def told(self, statement: Statement, name: str) -> str | None:
        """The first value of a statement under a name, as people read it; None where it gives none."""
        value = statement.one(name)
        return None if value is None else self.label(value)

    def publisher(self, statement: Statement) -> str | None:
        """Who published the first report that makes a statement."""
        return self.knowledge.sources(statement)[0].publisher

    def citations(self, statement: Statement) -> tuple[Citation, ...]:
        """Where a statement is made."""
        return citations_of(statement.claims, self.knowledge, self.texts)

    def regions(self, name: str) -> frozenset[str]:
        """The paths of the regions that bear a name or path, in the taxonomy and in the graph."""
        form = normal_form(_text(name))
        return frozenset({thing_path(name)} | self._forms.get(form, set()) | self._places.get(form, set()))

    def find(self, name: str, *types: str) -> tuple[ResolvedEntity, ...]:
        """The entities that bear a name, path or IRI, in the order of their paths; raises UsageError."""
        merged = {merge.old: merge.new for merge in self.knowledge.merges}
        path = thing_path(_text(name))
        paths = {merged.get(path, path)} | self._forms.get(normal_form(name), set())
        found = (self.knowledge.entities.get(path) for path in sorted(paths))
        return tuple(entity for entity in found if entity and (not types or entity.type in types))

    def one(self, name: str, *types: str) -> ResolvedEntity:
        """The only entity that bears a name; raises UsageError with suggestions for none or several."""
        found = self.find(name, *types)
        if len(found) == 1:
            return found[0]
        if found:
            paths = ", ".join(entity.path for entity in found[:_SHOWN])
            more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
            raise UsageError(f"{name!r} names several things ({paths}{more}); use one of these paths.")
        raise UsageError(f"nothing here is called {name!r}{self._hint(name, types) or '.'}")

    def _hint(self, name: str, types: tuple[str, ...]) -> str:
        labels = {
            form: entity.label
            for entity in self.knowledge.entities.values()
            if not types or entity.type in types
            for names in entity.names.values()
            for form in map(normal_form, names)
        }
        close = get_close_matches(normal_form(name), sorted(labels), n=3)
        return (
            f"; did you mean {' or '.join(dict.fromkeys(labels[form] for form in close))}?" if close else ""
        )


def stays() -> UsageError:
    """The refusal to send a graph, or what looks things up in it, to another process."""
    return UsageError("a graph stays in its process; call kg.open on its folder in the other one.")


def _text(name: object) -> str:
    """The name itself; raises UsageError where it is no text."""
    if isinstance(name, str):
        return name
    raise UsageError(f"a thing is asked for by its name as text, not by {name!r}.")
