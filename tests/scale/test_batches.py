"""Batches stay as they are while others change, merging takes any order, and rows survive Parquet."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import reduce
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.entities.views import view_of
from kg.errors import OutputError
from kg.export.rdf import mentioned, report_graph
from kg.model.knowledge import Concept
from kg.scale.addresses import Folder
from kg.scale.batches import batches_of, extract, first, lost
from kg.scale.extraction import DIED, DIED_REMEDY
from kg.scale.gathering import gather
from kg.scale.shards import pieces, put_shard
from kg.scale.shelf import Shelf
from kg.scale.tables import parquet, rows
from kg.store.spool import Spool
from kg.store.terms import n_quads

BEARERS = st.tuples(st.text(max_size=3), st.text(max_size=3), st.text(max_size=3))


@given(st.lists(BEARERS, min_size=1), st.randoms())
def test_the_first_of_copies_is_the_same_in_any_order(
    bearers: list[tuple[str, str, str]], chance: object
) -> None:
    shuffled = sorted(bearers, key=lambda _: chance.random())  # type: ignore[attr-defined]
    middle = len(bearers) // 2
    halves = [half for half in (shuffled[:middle], shuffled[middle:]) if half]
    assert reduce(first, shuffled) == reduce(first, [reduce(first, half) for half in halves]) == min(bearers)


def test_every_document_is_in_one_batch_and_batches_are_large_enough() -> None:
    documents = {f"s3://reports/{number}.txt": "1" for number in range(2_000)}
    batches = batches_of(documents)
    assert sorted(address for batch in batches for address in batch.addresses) == sorted(documents)
    assert len(batches) == 16
    assert min(len(batch.addresses) for batch in batches) > 90
    assert batches == batches_of(dict(reversed(documents.items())))


def test_a_changed_document_changes_the_name_of_its_batch_alone() -> None:
    documents = {f"{number}.txt": "1" for number in range(1_000)}
    before = {batch.name for batch in batches_of(documents)}
    after = {batch.name for batch in batches_of({**documents, "17.txt": "2"})}
    assert len(after - before) == len(before - after) == 1
    more = {batch.name for batch in batches_of({**documents, "new.txt": "1"})}
    assert len(more - before) == 1


def test_no_documents_no_batches() -> None:
    assert batches_of({}) == []


def test_rows_survive_parquet(sample_text: Path) -> None:
    found = [extract(str(sample_text)), lost("s3://a/b.txt")]
    data = parquet(found)
    assert rows(data) == found
    assert data == parquet(rows(data))
    assert [row.text for row in rows(data, columns=("key", "address"))] == ["", ""]


def test_what_cannot_be_read_is_a_row_with_its_reason(tmp_path: Path) -> None:
    missing = extract(str(tmp_path / "none.txt"))
    assert (missing.key, missing.problem) == (missing.address, "there is no such file")
    empty = tmp_path / "blank.txt"
    empty.write_text(" \n")
    assert "no text" in extract(str(empty)).problem


def test_a_document_gives_its_graph_and_what_it_names(
    sample_text: Path, concepts: dict[str, Concept]
) -> None:
    row, more = extract(str(sample_text)), extract(str(sample_text), annotated=True)
    view = view_of(row.cited(), concepts=concepts)
    assert row.graph.encode() == n_quads(report_graph(view))
    assert json.loads(row.mentions) == mentioned(view)
    assert set(row.graph.splitlines()) < set(more.graph.splitlines())
    assert "oa#exact" in more.graph


@given(st.lists(st.binary(min_size=1, max_size=5)), st.integers(1, 20))
def test_pieces_are_whole_chunks(chunks: list[bytes], size: int) -> None:
    found = list(pieces(chunks, size=size))
    assert b"".join(found) == b"".join(chunks)
    assert all(len(piece) <= size or piece in chunks for piece in found)


def test_a_shard_is_named_by_its_content(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path))
    one = put_shard(folder, b"line\n")
    assert put_shard(folder, b"line\n") == one
    assert (tmp_path / one.name).read_bytes() == b"line\n"
    assert put_shard(folder, b"other\n").name != one.name


def test_a_damaged_stage_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "batch").write_bytes(b"half")
    with pytest.raises(OutputError, match="a stage is damaged; build again with --fresh"):
        gather({"batch": []}, Folder(str(tmp_path)), shelf=Shelf(Spool(tmp_path)))


def test_the_driver_takes_reports_documents_and_refusals(tmp_path: Path, sample_text: Path) -> None:
    row = extract(str(sample_text))
    copy = replace(row, address="z/copy.txt")
    folder = Folder(str(tmp_path))
    folder.put("batch", parquet([row, copy, lost("a/dead.txt")]))
    kept = {"batch": {row.address, "a/dead.txt"}}
    found = gather(kept, folder, shelf=Shelf(Spool(tmp_path)))
    assert [report.source.file for report in found.shelf.reports()] == [sample_text.name]
    assert found.documents == {}
    assert [str(error) for error in found.unread] == [f"a/dead.txt: {DIED}; {DIED_REMEDY}."]
    assert found.inputs == [(sample_text.name, row.key), ("copy.txt", row.key)]
    about = gather(kept, folder, shelf=Shelf(Spool(tmp_path)), reviewed=[row.document().source])
    assert len(about.shelf.reports()) == 0
    assert about.documents == {row.key: row.document()}
