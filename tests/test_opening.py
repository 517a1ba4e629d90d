"""A build that is opened again is the build that was written."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Command
from export import hostile
from making import record_files

import kg
from kg.errors import OutputError
from kg.export.folder import replace_folder
from kg.model.knowledge import Knowledge
from kg.opening import open_graph, open_store


def written(knowledge: Knowledge, folder: Path) -> Path:
    replace_folder(folder, {**record_files(knowledge), "manifest.json": b"{}"})
    return folder


def same(left: Knowledge, right: Knowledge) -> None:
    """Equal, part by part, so that a difference is shown where it is."""
    assert list(left.views) == list(right.views)
    assert left.entities == right.entities
    assert left.statements == right.statements
    assert left.edges == right.edges
    assert left.claims == right.claims
    assert (left.merges, left.decisions, left.alignments) == (right.merges, right.decisions, right.alignments)


def test_our_report_comes_back(sample_knowledge: Knowledge, tmp_path: Path) -> None:
    same(open_graph(written(sample_knowledge, tmp_path / "out")).knowledge, sample_knowledge)


def test_the_seeds_come_back(seeds: Knowledge, tmp_path: Path) -> None:
    same(open_graph(written(seeds, tmp_path / "out")).knowledge, seeds)


def test_hostile_texts_come_back(tmp_path: Path) -> None:
    found = hostile.knowledge()
    again = open_graph(written(found, tmp_path / "out")).knowledge
    assert list(again.views) == list(found.views)
    assert again.claims == found.claims


def test_records_written_again_are_the_same_bytes(seeds: Knowledge, tmp_path: Path) -> None:
    again = open_graph(written(seeds, tmp_path / "out")).knowledge
    assert record_files(again) == record_files(seeds)


def test_a_built_folder_opens_with_its_graph_and_texts(built: Path) -> None:
    graph = kg.open(built)
    (deal,) = graph.company("Corvalho Saúde").acquisitions
    assert deal.target == "Latido Medical SA"
    assert graph.query("ASK { ?a tkg:plansToAcquire ?b }") is True
    assert len(graph.store) == len(open_store(built))


def test_an_extracted_document_opens_with_its_words(sample_text: Path, tmp_path: Path) -> None:
    kg.build([sample_text], output=tmp_path / "out")
    graph = kg.open(tmp_path / "out")
    text = sample_text.read_text("utf-8")
    citations = [citation for deal in graph.deals for citation in deal.citations]
    assert citations
    for citation in citations:
        assert citation.grounding == "reread"
        assert citation.quote == " / ".join(
            " ".join(text[start:end].split()) for start, end in citation.ranges
        )


@pytest.mark.parametrize("name", ["none", "empty", "foreign"])
def test_where_no_build_lies(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "a.txt").touch()
    with pytest.raises(OutputError, match="no build lies here; run kg build first"):
        kg.open(tmp_path / name)


def test_a_folder_that_a_killed_build_put_aside_is_put_back(built: Path, tmp_path: Path) -> None:
    aside = tmp_path / ".staging-output-abc" / "old"
    shutil.copytree(built, aside)
    assert kg.open(tmp_path / "output").companies
    assert not aside.exists()


RECORDS = ("claims.jsonl", "documents.jsonl", "entities.jsonl", "decisions.jsonl")


@pytest.mark.parametrize("name", RECORDS)
@pytest.mark.parametrize(
    "line",
    ["{", "5", "[]", "null", '"text"', "{}", '{"decision": 5}', '{"kind": ["a"], "document": "x"}', "\\xff"],
)
def test_records_of_any_wrong_form_are_refused(
    name: str, line: str, sample_knowledge: Knowledge, tmp_path: Path
) -> None:
    folder = written(sample_knowledge, tmp_path / "out")
    data = line.encode() if line != "\\xff" else b"\xff"
    (folder / name).write_bytes((folder / name).read_bytes() + data + b"\n")
    with pytest.raises(OutputError, match="; build again"):
        kg.open(folder)


@pytest.mark.parametrize("name", RECORDS)
def test_a_missing_record_file_is_refused(name: str, sample_knowledge: Knowledge, tmp_path: Path) -> None:
    folder = written(sample_knowledge, tmp_path / "out")
    (folder / name).unlink()
    with pytest.raises(OutputError, match=f"{name}: the file cannot be read .*; build again"):
        kg.open(folder)


def test_a_record_with_an_unknown_key_is_refused(sample_knowledge: Knowledge, tmp_path: Path) -> None:
    folder = written(sample_knowledge, tmp_path / "out")
    rows = (folder / "claims.jsonl").read_text("utf-8").split("\n")
    row = json.loads(rows[0])
    row["claim"]["invented"] = 1
    (folder / "claims.jsonl").write_text("\n".join([json.dumps(row), *rows[1:]]))
    with pytest.raises(OutputError, match="written by another version or changed by hand"):
        kg.open(folder)


def test_a_broken_graph_file_is_refused_when_it_is_asked(sample_knowledge: Knowledge, tmp_path: Path) -> None:
    folder = written(sample_knowledge, tmp_path / "out")
    (folder / "telehealth.nq").write_text("broken")
    graph = kg.open(folder)
    assert graph.companies
    with pytest.raises(OutputError, match="the graph cannot be loaded"):
        graph.query("ASK {}")


def cut(built: Path, folder: Path, name: str) -> Path:
    """A copy of a build in which a file has lost its last line."""
    shutil.copytree(built, folder)
    lines = (folder / name).read_bytes().splitlines(keepends=True)
    (folder / name).write_bytes(b"".join(lines[:-1]))
    return folder


COMMANDS = {
    "telehealth.nq": (
        ("query", "ASK {}", "-g"),
        ("validate",),
        ("publish", "--to", "http://127.0.0.1:1/", "--query", "http://127.0.0.1:1/", "-g"),
    ),
    "claims.jsonl": (("show", "Pulsera Labs", "-g"), ("ledger", "-g"), ("conflicts", "-g")),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_file_that_was_cut_is_refused_by_whoever_reads_it(
    name: str, built: Path, tmp_path: Path, kg_command: Command
) -> None:
    folder = cut(built, tmp_path / "out", name)
    sentence = f"kg: {folder / name}: the file is not the one that the build wrote; build again.\n"
    for command in COMMANDS[name]:
        ran = kg_command(*command, folder)
        assert (ran.code, ran.out, ran.err.splitlines(keepends=True)[-1]) == (3, "", sentence), command
    other = next(each for each in COMMANDS if each != name)
    assert "not the one" not in kg_command(*COMMANDS[other][0], folder).err


def test_a_service_of_a_file_that_was_cut_does_not_start(built: Path, tmp_path: Path) -> None:
    folder = cut(built, tmp_path / "out", "telehealth.nq")
    command = [sys.executable, "-m", "kg", "serve", "--port", "0", "-g", str(folder)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 3
    assert ran.stderr.endswith("telehealth.nq: the file is not the one that the build wrote; build again.\n")


def test_a_manifest_that_was_cut_is_refused(built: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"manifest\.json: the file cannot be read .*; build again"):
        open_store(cut(built, tmp_path / "out", "manifest.json"))


def test_an_empty_file_conforms_to_nothing(kg_command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty.nq").touch()
    ran = kg_command("validate", tmp_path / "empty.nq")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.endswith("empty.nq: the file holds no statement; name another.\n")


def test_the_default_folder(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(built, tmp_path / "output")
    monkeypatch.chdir(tmp_path)
    assert kg.open().companies


def _two_builds(folder: Path) -> tuple[Path, Path]:
    for name, buyer in (("one", "Norva Care"), ("two", "Quillmoor Health")):
        (folder / f"{name}.txt").write_text(f"Telehealth news\n\n{buyer} acquired Tolvane Health in 2023.\n")
    return folder / "one.txt", folder / "two.txt"


def test_a_graph_never_answers_from_two_builds(tmp_path: Path) -> None:
    one, two = _two_builds(tmp_path)
    kg.build(one, output=tmp_path / "out")
    graph = kg.open(tmp_path / "out")
    kg.build(two, output=tmp_path / "out")
    assert graph.company("Norva Care").acquisitions
    with pytest.raises(OutputError, match=r"another build lies here now .*; open it again\.$"):
        graph.query("ASK { ?company rdfs:label 'Quillmoor Health' }")


def test_a_graph_is_asked_from_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, _ = _two_builds(tmp_path)
    kg.build(one, output=tmp_path / "out")
    monkeypatch.chdir(tmp_path)
    graph = kg.open("out")
    monkeypatch.chdir("/")
    assert graph.query("ASK { ?company rdfs:label 'Norva Care' }") is True
