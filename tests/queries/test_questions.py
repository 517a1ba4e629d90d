"""Every competency question gives its expected answer on the seeds."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import RdfFormat
from rdflib.compare import isomorphic
from rdflib.plugins.sparql import prepareQuery

from kg.claims.files import read_claim_file
from kg.claims.grounding import cite_reviewed
from kg.entities.decisions import ALIGNMENT_FILE, DECISION_FILE, read_alignments, read_decisions
from kg.entities.knowledge import resolve
from kg.entities.taxonomy import FILES, read_concepts
from kg.export.rdf import dataset
from kg.ledger.ledger import ledger
from kg.resources import ontology_folder, seeds_folder
from kg.store.files import quads_by_subject
from kg.store.query import Rows, Store
from kg.store.terms import Quad, serialize

QUESTIONS = sorted((ontology_folder() / "queries").glob("*.rq"))
EXPECTED = Path(__file__).parent / "expected"

# Asked of a second engine as well: paths, named graphs, aggregates, arithmetic, negation, ASK and CONSTRUCT.
PORTABLE = (
    "claims-by-document",
    "companies-as-schema-org",
    "deals-with-an-unnamed-side",
    "does-every-edge-have-a-deal",
    "evidence-of-a-deal",
    "implied-growth",
    "is-every-claim-cited",
    "market-size-2025-spread",
    "merged-companies",
    "partners-of-teladoc",
    "players-named-by-several-publishers",
    "regions-above-china",
    "same-segment-across-reports",
    "who-acquired-whom",
)

Table = list[tuple[str, ...]]


@pytest.fixture(scope="module")
def quads() -> list[Quad]:
    seeds, ontology = seeds_folder(), ontology_folder()
    reports = [
        cite_reviewed(read_claim_file(path), document=None, file=path.name)
        for path in sorted(seeds.glob("[0-9]*.yaml"))
    ]
    knowledge = resolve(
        reports,
        decisions=read_decisions(seeds / DECISION_FILE),
        alignments=read_alignments(seeds / ALIGNMENT_FILE),
        concepts=read_concepts(ontology),
    )
    taxonomy = quads_by_subject(ontology / name for name in FILES)
    books = ledger(knowledge)
    return dataset(knowledge, taxonomy, conflicts=books.conflicts, origins=books.origins)


@pytest.fixture(scope="module")
def store(quads: list[Quad]) -> Store:
    return Store(quads)


@pytest.fixture(scope="module")
def in_rdflib(quads: list[Quad]) -> rdflib.Dataset:
    """The dataset in rdflib's own memory store, so that rdflib's own engine answers."""
    loaded = rdflib.Dataset()
    loaded.parse(data=serialize(quads, RdfFormat.N_QUADS), format="nquads")
    return loaded


def by_name(path: Path) -> str:
    return path.stem


def cell(value: object) -> str:
    """A value as the expectation files write it: plain decimals to six places, nothing for unbound."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case Decimal() | float():
            return format(Decimal(value).quantize(Decimal("0.000001")).normalize() + 0, "f")
        case date():
            return value.isoformat()
        case _:
            return str(value)


def table(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> Table:
    return [tuple(columns), *(tuple(cell(value) for value in row) for row in rows)]


def expected_table(name: str) -> Table:
    with (EXPECTED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)]


def expected_graph(name: str) -> rdflib.Graph:
    return rdflib.Graph().parse(EXPECTED / f"{name}.ttl", format="turtle")


def expected_truth(name: str) -> bool:
    return (EXPECTED / f"{name}.txt").read_text("utf-8") == "true\n"


@pytest.mark.parametrize("path", QUESTIONS, ids=by_name)
def test_begins_with_a_title_and_the_question(path: Path) -> None:
    title, blank, *rest = path.read_text("utf-8").splitlines()
    words = " ".join(line.removeprefix("# ") for line in rest[: rest.index("")])
    assert title.startswith("# ")
    assert len(title) <= 70
    assert blank == "#"
    assert "?" in words


@pytest.mark.parametrize("path", QUESTIONS, ids=by_name)
def test_is_whole_without_prefixes_from_outside(path: Path) -> None:
    """rdflib refuses a prefix that the query does not declare itself."""
    text = path.read_text("utf-8")
    assert prepareQuery(text).algebra.name in ("SelectQuery", "AskQuery", "ConstructQuery")
    assert "SELECT" not in text or "\nORDER BY" in text


@pytest.mark.parametrize("path", QUESTIONS, ids=by_name)
def test_gives_the_expected_answer(path: Path, store: Store) -> None:
    answer = store.query(path.read_text("utf-8"))
    if isinstance(answer, Rows):
        assert table(answer.columns, answer.rows) == expected_table(path.stem)
    elif isinstance(answer, bool):
        assert answer == expected_truth(path.stem)
    else:
        assert isomorphic(answer, expected_graph(path.stem))


@pytest.mark.parametrize("name", PORTABLE)
def test_gives_the_same_answer_in_another_engine(name: str, in_rdflib: rdflib.Dataset) -> None:
    path = ontology_folder() / "queries" / f"{name}.rq"
    answer = in_rdflib.query(path.read_text("utf-8"))
    if answer.type == "SELECT":
        rows = [[_plain(term) for term in row] for row in answer]
        assert table(map(str, answer.vars or ()), rows) == expected_table(name)
    elif answer.type == "ASK":
        assert answer.askAnswer == expected_truth(name)
    else:
        assert answer.graph is not None
        assert isomorphic(answer.graph, expected_graph(name))


def _plain(term: object) -> object:
    """Numbers and truth values by their value, everything else by its words."""
    value = term.value if isinstance(term, rdflib.Literal) else None
    if isinstance(value, bool | int | float | Decimal):
        return value
    return None if term is None else str(term)


def test_questions_and_expectations_belong_together() -> None:
    expectations = sorted(path.stem for path in EXPECTED.iterdir())
    assert expectations == sorted(path.stem for path in QUESTIONS)


def test_no_two_questions_have_one_title() -> None:
    titles = [path.read_text("utf-8").partition("\n")[0] for path in QUESTIONS]
    assert len(set(titles)) == len(titles)


def test_there_are_at_least_forty_questions() -> None:
    assert len(QUESTIONS) >= 40
