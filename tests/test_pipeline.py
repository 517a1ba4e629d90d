"""The whole flow, from inputs to the files of a build."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Command

import kg
from kg.errors import ClaimFileError, DocumentError, GroundingError, InputError
from kg.export.rdf import RDF_FILES
from kg.inputs import Options, collect
from kg.model.report import Report
from kg.namespaces import thing_iri
from kg.pipeline import Build, build
from kg.resources import seeds_folder
from kg.scale.cache import Cache

FILES = {
    *RDF_FILES,
    "claims.jsonl",
    "documents.jsonl",
    "entities.jsonl",
    "decisions.jsonl",
    "nodes.csv",
    "edges.csv",
    "graph.graphml",
    "graph.html",
    "manifest.json",
}


def manifest(built: Build) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(built.files["manifest.json"])
    return found


@pytest.fixture(scope="module")
def reviewed(sample_file: Path) -> Build:
    return build([sample_file])


@pytest.fixture(scope="module")
def extracted(sample_text: Path) -> Build:
    return build([sample_text])


def test_a_build_has_the_files_of_the_contract(reviewed: Build) -> None:
    assert set(reviewed.files) == FILES
    assert all(reviewed.files.values())


def test_the_manifest_lists_every_file_with_its_hash(reviewed: Build, sample_file: Path) -> None:
    found = manifest(reviewed)
    assert set(found["files"]) == FILES - {"manifest.json"}
    for name, digest in found["files"].items():
        assert digest == {
            "bytes": len(reviewed.files[name]),
            "sha256": hashlib.sha256(reviewed.files[name]).hexdigest(),
        }
    assert found["inputs"] == [
        {"file": sample_file.name, "sha256": hashlib.sha256(sample_file.read_bytes()).hexdigest()}
    ]


def test_without_the_original_evidence_is_recorded(reviewed: Build) -> None:
    assert manifest(reviewed)["counts"]["grounding"] == {"recorded": 19}
    assert not [name for name in reviewed.files if name.startswith("documents/")]


@pytest.mark.parametrize("how", ["originals", "beside"])
def test_with_the_original_evidence_is_read_again(how: str, sample_file: Path, sample_text: Path) -> None:
    built = (
        build([sample_file], options=Options(originals=sample_text.parent))
        if how == "originals"
        else build([sample_text.parent])
    )
    counts = manifest(built)["counts"]
    assert counts["grounding"] == {"reread": 19}
    assert counts["method"] == {"reviewed": 19}, "reviewed claims win over extracting the document"


def test_a_document_is_extracted(extracted: Build, sample_text: Path) -> None:
    found = manifest(extracted)
    assert set(found["counts"]["method"]) == {"rules"}
    assert found["counts"]["grounding"] == {"reread": sum(found["counts"]["claims"].values())}
    text = sample_text.read_bytes()
    assert extracted.files[f"documents/{hashlib.sha256(text).hexdigest()}.txt"] == text
    assert set(extracted.files) - {name for name in extracted.files if name.startswith("documents/")} == FILES


def test_our_report_is_extracted_as_a_person_reads_it(extracted: Build, sample: Report) -> None:
    graph = extracted.graph
    assert {company.name for company in graph.companies} >= {
        "Corvalho Saúde",
        "Pulsera Labs",
        "Grupo Almenara",
    }
    (deal,) = graph.company("Corvalho Saúde").acquisitions
    assert (deal.status, deal.date, deal.amount, deal.currency) == ("planned", "2025-05", 75_000_000, "EUR")
    sizes = [figure for market in graph.markets for figure in market.sizes()]
    assert {(figure.year, figure.value) for figure in sizes} == {(2024, 640_000_000), (2031, 1_150_000_000)}
    assert graph.query(f"ASK {{ <{thing_iri(f'report/{sample.document.slug}')}> a tkg:Report }}") is True


def test_two_readings_of_one_document_are_refused(sample_file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "again.yaml"
    shutil.copy(sample_file, copy)
    with pytest.raises(
        ClaimFileError, match=r"again\.yaml: the document .* is reviewed in .* too; join the two files"
    ):
        build([sample_file, copy])


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("640", "460", r", line \d+: claim \d+ \(\w+\): the range \[\d+, \d+\] reads '"),
        ("\n", "\n\n", r", line \d+: claim 1 "),
        (r"\Z", "One more line.\n", r": iberian-remote-cardiology\.txt has the SHA-256 "),
    ],
)
def test_a_changed_original_stops_the_build(
    before: str, after: str, told: str, sample_file: Path, sample_text: Path, tmp_path: Path
) -> None:
    (tmp_path / sample_text.name).write_text(re.sub(before, after, sample_text.read_text("utf-8"), count=1))
    sentence = rf"iberian-remote-cardiology\.yaml{told}.*; fetch the original again\."
    with pytest.raises(GroundingError, match=sentence):
        build([sample_file], options=Options(originals=tmp_path))


def test_a_range_that_no_longer_holds_stops_the_build_at_its_line(
    sample_file: Path, sample_text: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "own.yaml"
    text = sample_file.read_text("utf-8").replace("at: [672, 707]", "at: [672, 706]")
    changed.write_text(text, "utf-8")
    start = text[: text.index("at: [672, 706]")].rindex("  - kind:")
    line = text.count("\n", 0, start) + 1
    with pytest.raises(
        GroundingError, match=rf"own\.yaml, line {line}: claim 16 \(driver\): the range \[672, 706\] reads"
    ):
        build([changed], options=Options(originals=sample_text.parent))


def test_proposed_claims_that_nobody_decided_stay_those_of_their_rules(
    tmp_path: Path, sample_text: Path, kg_command: Command
) -> None:
    file = tmp_path / "own.yaml"
    assert kg_command("extract", sample_text, "--format", "yaml", "-o", file).code == 0
    direct, through = build([sample_text]), build([file], options=Options(originals=sample_text.parent))
    assert manifest(through)["counts"]["method"] == manifest(direct)["counts"]["method"]

    def found(made: Build) -> list[tuple[str, str, str]]:
        return [(e.id, e.rule, e.method) for r in made.graph.knowledge.reports for e in r.claims]

    assert found(through) == found(direct)
    asked = "SELECT DISTINCT ?m WHERE { GRAPH ?g { ?c tkg:method ?m } }"
    assert [row["m"] for row in through.graph.query(asked)] == ["rules"]


def test_paths_that_do_not_exist(tmp_path: Path, sample_file: Path) -> None:
    with pytest.raises(InputError, match="there is no such file or folder; mend the path"):
        build([tmp_path / "none"])
    with pytest.raises(InputError, match="there is no such folder; mend --originals"):
        build([sample_file], options=Options(originals=tmp_path / "none"))


def test_an_unreadable_document_stops_or_is_listed(tmp_path: Path, sample_text: Path) -> None:
    shutil.copy(sample_text, tmp_path / "good.txt")
    (tmp_path / "empty.txt").touch()
    with pytest.raises(DocumentError, match="the document is empty"):
        build([tmp_path])
    built = build([tmp_path], options=Options(keep_going=True))
    assert len(built.graph.knowledge.reports) == 1
    ((path, reason),) = manifest(built)["unread"].items()
    assert path.endswith("empty.txt")
    assert "the document is empty" in reason
    assert [each["file"] for each in manifest(built)["inputs"]] == ["good.txt"]


def test_a_folder_with_nothing_to_build_is_refused_unless_documents_lie_elsewhere(tmp_path: Path) -> None:
    with pytest.raises(kg.InputError, match="no document or claim file lies here; name another folder"):
        collect([tmp_path])
    assert collect([tmp_path], elsewhere=["s3://reports/a.txt"]).documents == ()


def test_decisions_beside_the_claims_come_before_the_packaged_ones(sample_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    shutil.copy(sample_file, folder)
    packaged = collect([folder])
    assert packaged.decisions == collect([seeds_folder()]).decisions
    row = "left: company/pulsera-labs, right: company/grupo-almenara, by: t, when: 2026, why: x"
    (folder / "decisions.yaml").write_text(f"decisions:\n  - {{judgement: positive, {row}}}\n")
    (folder / "alignment.yaml").write_text(
        f"alignments:\n  - {{file: {sample_file.stem}.txt, segment: offering/wearables, match: close,"
        " concept: component/hardware, by: t}\n"
    )
    (folder / "registry.yaml").write_text("companies: []\n")
    mine = collect([folder])
    assert [path.name for path in mine.claim_files] == [sample_file.name]
    assert len(mine.alignments) == 1
    assert mine.decisions[0].left == "company/pulsera-labs"
    assert mine.decisions[1:] == packaged.decisions
    graph = build([folder]).graph
    assert graph.company("Grupo Almenara").name == "Pulsera Labs"
    assert graph.query("ASK { ?s skos:closeMatch ?c . ?c a skos:Concept }") is True


def test_what_is_built_when_nothing_is_named(
    tmp_path: Path, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert {report.source.file for report in build().graph.knowledge.reports} == {
        f"{path.stem}.txt" for path in seeds_folder().glob("0*.yaml")
    }
    (tmp_path / "seeds").mkdir()
    shutil.copy(sample_file, tmp_path / "seeds")
    assert [report.source.publisher for report in build().graph.knowledge.reports] == ["Marisma Insights"]


def test_progress_is_told(sample_text: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    build([sample_text], progress=lambda step, done=0, total=0: steps.append((step, done, total)))
    assert steps[0] == ("reading reviewed claims", 0, 0)
    assert ("extracting documents", 1, 1) in steps
    assert len(steps) == 8


def test_the_python_api_writes_where_it_is_told(sample_file: Path, tmp_path: Path) -> None:
    graph = kg.build([sample_file], output=tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
    assert kg.open(tmp_path / "out").knowledge.statements == graph.knowledge.statements


def test_the_python_api_takes_one_path_too(sample_file: Path) -> None:
    for path in (sample_file, str(sample_file)):
        assert (
            kg.build(path).company("Latido Medical").deals == kg.build([path]).company("Latido Medical").deals
        )


def test_the_python_api_names_the_choices(sample_file: Path) -> None:
    for jobs in (0, -1, "two"):
        with pytest.raises(kg.UsageError, match=r"jobs is the number of processes, 1 or more, not"):
            kg.build([], jobs=jobs)  # type: ignore[arg-type]
    with pytest.raises(kg.UsageError, match="near_duplicates is one of auto, drop, keep, not 'none'"):
        kg.build([sample_file], near_duplicates="none")  # type: ignore[arg-type]


def test_annotations_are_written_on_request(sample_text: Path) -> None:
    graph = build([sample_text], options=Options(annotations=True)).graph
    assert (
        graph.query("ASK { GRAPH ?g { ?a a oa:Annotation ; oa:hasBody ?c . ?c a tkg:Acquisition } }") is True
    )


BUILDER = """
import hashlib, json, sys
from pathlib import Path
from kg.pipeline import build
files = build([Path(path) for path in sys.argv[1:]]).files
print(json.dumps({name: hashlib.sha256(data).hexdigest() for name, data in files.items()}, sort_keys=True))
"""


def test_the_same_input_gives_the_same_bytes(sample_text: Path, sample_file: Path, tmp_path: Path) -> None:
    """In any order, under any hash seed, in any time zone and locale, with copies under other names."""
    for name, change in (("b.txt", "Pulsera"), ("a.txt", "Latido")):
        (tmp_path / name).write_text(sample_text.read_text("utf-8").replace(change, change[::-1].title()))
    shutil.copy(tmp_path / "a.txt", tmp_path / "copy-of-a.txt")
    inputs = [sample_file, tmp_path / "copy-of-a.txt", tmp_path / "b.txt", tmp_path / "a.txt", ROOT / "seeds"]
    ways = (
        (inputs, {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"}),
        (inputs[::-1], {"PYTHONHASHSEED": "4242", "TZ": "Asia/Shanghai", "LC_ALL": "C.UTF-8"}),
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", BUILDER, *map(str, paths)],
            env={**os.environ, **environment},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for paths, environment in ways
    ]
    first, second = (json.loads(process.communicate(timeout=120)[0]) for process in running)
    assert first == second
    assert set(first) >= FILES


def test_claims_reviewed_after_a_build_take_the_place_of_extracted_ones(
    sample_file: Path, sample_text: Path, tmp_path: Path
) -> None:
    cache = Cache(tmp_path / "cache")
    (tmp_path / "in").mkdir()
    shutil.copy(sample_text, tmp_path / "in")
    assert set(manifest(build([tmp_path / "in"], cache=cache))["counts"]["method"]) == {"rules"}
    shutil.copy(sample_file, tmp_path / "in")
    assert build([tmp_path / "in"], cache=cache).files == build([tmp_path / "in"]).files


def test_reviewed_claims_cover_the_same_text_in_other_bytes(
    sample_file: Path, sample_text: Path, tmp_path: Path
) -> None:
    cache = Cache(tmp_path / "cache")
    (tmp_path / "in").mkdir()
    text = sample_text.read_bytes().replace(b"\n", b"\r\n")
    (tmp_path / "in" / "copy.txt").write_bytes(b"\xef\xbb\xbf" + text)
    assert set(manifest(build([tmp_path / "in"], cache=cache))["counts"]["method"]) == {"rules"}
    shutil.copy(sample_file, tmp_path / "in")
    for kept in (None, cache):
        found = manifest(build([tmp_path / "in"], cache=kept))
        assert set(found["counts"]["method"]) == {"reviewed"}
        assert set(found["counts"]["grounding"]) == {"reread"}
        assert [each["file"] for each in found["reports"]] == [sample_text.name]


def test_the_manifest_names_every_copy(sample_text: Path, tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        shutil.copy(sample_text, tmp_path / name)
    found = manifest(build([tmp_path]))
    assert [each["file"] for each in found["inputs"]] == ["a.txt", "b.txt"]
    assert [each["file"] for each in found["reports"]] == ["a.txt"]


def test_the_manifest_tells_what_was_read_whatever_becomes_of_the_files(
    sample_file: Path, sample_text: Path, tmp_path: Path
) -> None:
    for path in (sample_file, sample_text):
        shutil.copy(path, tmp_path)
    expected = manifest(build([tmp_path]))["inputs"]

    def lose(step: str, done: int = 0, total: int = 0) -> None:
        if step == "resolving entities":
            (tmp_path / sample_file.name).unlink()
            (tmp_path / sample_text.name).write_text("Another text.")

    assert manifest(build([tmp_path], progress=lose))["inputs"] == expected


def test_files_with_names_that_cannot_be_written_are_built_under_one_name(tmp_path: Path) -> None:
    names = {b"not-utf-8-\xff.txt": "not-utf-8-_.txt", b"new\nline.txt": "new_line.txt"}
    for number, name in enumerate(names):
        (tmp_path / os.fsdecode(name)).write_text(
            f"Alder{number} Health acquired Birch{number} Labs in 2019."
        )
    (tmp_path / os.fsdecode(b"broken-\xff.pdf")).write_bytes(b"x")
    files = build([tmp_path], options=Options(keep_going=True)).files
    manifest = json.loads(files["manifest.json"])
    documents = [json.loads(line) for line in files["documents.jsonl"].splitlines()]
    assert {each["file"] for each in manifest["inputs"]} == set(names.values())
    assert {each["file"] for each in documents} == set(names.values())
    assert [Path(each).name for each in manifest["unread"]] == ["broken-\ufffd.pdf"]
