"""Corpora are built as folders are: by any number of processes, in any order, from what is known already."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from documents.corpora.made import crawl, json_lines, tarred, zipped

from bench.reports import write_reports
from kg.cli import main
from kg.errors import DocumentError
from kg.export.folder import MANIFEST
from kg.inputs import Options
from kg.pipeline import Build, build
from kg.scale import extraction, planning
from kg.scale.cache import Cache
from kg.scale.extraction import Corpus, Extraction, Unread, extract_files
from kg.scale.near_duplicates import NearDuplicates


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("reports")
    write_reports(50, folder)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def _crawled(texts: Mapping[str, bytes]) -> bytes:
    pages = {
        f"https://n.example/{name}": b"<article><p>" + text + b"</p></article>"
        for name, text in texts.items()
    }
    return b"".join(map(gzip.compress, crawl(pages)))


def _written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _ran(*arguments: str) -> object:
    with pytest.raises(SystemExit) as done:
        main(list(arguments))
    return done.value.code


def _manifest(built: Build) -> dict[str, list[dict[str, object]]]:
    return dict(json.loads(built.files[MANIFEST]))


def test_the_number_of_processes_changes_nothing(texts: dict[str, bytes], tmp_path: Path) -> None:
    pages, files = dict(list(texts.items())[:25]), dict(list(texts.items())[25:])
    paths = [
        _written(tmp_path, "a.warc.gz", _crawled(pages)),
        _written(tmp_path, "b.tar.gz", gzip.compress(tarred(files))),
    ]
    alone = list(extract_files(paths))
    assert [type(each) for each in alone] == [Extraction] * 50 + [Corpus] * 2
    assert list(extract_files(paths, jobs=2, cache=Cache(tmp_path / "cache"))) == alone
    assert list(extract_files(paths, cache=Cache(tmp_path / "cache"))) == alone


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.jsonl"])
def test_the_order_of_the_members_changes_nothing(name: str, texts: dict[str, bytes], tmp_path: Path) -> None:
    few = dict(list(texts.items())[:4])
    few["copy.txt"] = next(iter(few.values()))
    shuffled = list(few.items())
    random.Random(3).shuffle(shuffled)
    made = {"a.zip": zipped, "a.tar": tarred, "a.jsonl": _lines}[name]
    first = build([_written(tmp_path, name, made(few))]).files
    again = build([_written(tmp_path, name, made(dict(shuffled)))]).files
    assert {key: data for key, data in first.items() if key != MANIFEST} == {
        key: data for key, data in again.items() if key != MANIFEST
    }
    assert _manifest_of(first)["corpora"] == _manifest_of(again)["corpora"]
    assert _manifest_of(first)["corpora"][0]["copies"] == 1


def _manifest_of(files: Mapping[str, bytes]) -> dict[str, list[dict[str, object]]]:
    return dict(json.loads(files[MANIFEST]))


def _lines(texts: Mapping[str, bytes]) -> bytes:
    return json_lines(
        {"url": f"https://n.example/{name}", "text": text.decode()} for name, text in texts.items()
    )


def test_an_archive_gives_what_a_folder_gives(texts: dict[str, bytes], tmp_path: Path) -> None:
    few = dict(list(texts.items())[:3])
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, data in few.items():
        _written(folder, name, data)
    packed = build([_written(tmp_path, "a.zip", zipped(few))]).files
    plain = build([folder]).files
    for name in ("claims.jsonl", "entities.jsonl", "nodes.csv", "edges.csv"):
        assert packed[name] == plain[name]
    assert "corpora" not in _manifest_of(plain)


def test_a_changed_member_costs_one_document(
    texts: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    once = extraction.propose
    monkeypatch.setattr(
        extraction, "propose", lambda document: (asked.append(document.source.file), once(document))[1]
    )
    few, cache = dict(list(texts.items())[:6]), Cache(tmp_path / "cache")
    names = list(few)
    for make, name in ((zipped, "a.zip"), (tarred, "a.tar"), (_lines, "a.jsonl")):
        list(extract_files([_written(tmp_path, name, make(few))], cache=cache))
        changed = {**few, names[2]: few[names[2]] + b"Corvalho acquired Latido in 2024.\n"}
        asked.clear()
        found = list(
            extract_files([_written(tmp_path, name, make({"new.txt": b"Latido.", **changed}))], cache=cache)
        )
        assert sorted(asked) == sorted(["new.txt", names[2]])
        assert sum(isinstance(each, Extraction) for each in found) == 7


def test_a_spoilt_entry_of_a_member_is_found_again(texts: dict[str, bytes], tmp_path: Path) -> None:
    path = _written(tmp_path, "a.tar", tarred(dict(list(texts.items())[:3])))
    cache = Cache(tmp_path / "cache")
    first = list(extract_files([path], cache=cache))
    for entry in cache.folder.glob("*/*"):
        entry.write_bytes(entry.read_bytes()[:-3])
    assert list(extract_files([path], cache=cache)) == first


def test_a_corpus_that_changes_meanwhile_is_told(
    texts: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = list(texts)[:3]
    path = _written(tmp_path, "a.tar", tarred({name: texts[name] for name in names}))
    planned = planning.plan

    def changed(paths: Iterable[Path], *, annotated: bool) -> planning.Plan:
        found = planned(paths, annotated=annotated)
        path.write_bytes(tarred({names[0]: texts[names[0]], names[1]: b"Other words.\n"}))
        return found

    monkeypatch.setattr(extraction, "plan", changed)
    first, second, third, _ = extract_files([path])
    assert isinstance(first, Extraction)
    for each, name in ((second, names[1]), (third, names[2])):
        assert isinstance(each, Unread)
        assert str(each.error()) == (
            f"{path}, member {name}: the file changed while it was read; build again when it is written."
        )


def test_a_bad_member_stops_the_build_or_is_counted(
    texts: dict[str, bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = next(iter(texts))
    members = {"../a.txt": b"x", "b.pdf": b"%PDF-1.7 cut", name: texts[name], "logo.png": b"x"}
    path = _written(tmp_path, "a.zip", zipped(members))
    out = tmp_path / "out"
    assert _ran("build", str(path), "-o", str(out)) == 3
    error = capsys.readouterr().err
    assert f"{path}, member ../a.txt: its name leads out of the archive; leave it out." in error
    assert not out.exists()
    assert _ran("build", str(path), "-o", str(out), "--keep-going") == 0
    said = _manifest_of({MANIFEST: (out / MANIFEST).read_bytes()})
    assert list(said["unread"]) == [f"{path}, member ../a.txt", f"{path}, member b.pdf"]
    assert said["corpora"] == [
        {"file": "a.zip", "documents": 2, "copies": 0, "passed_over": {"files of other kinds": 1}}
    ]
    assert said["inputs"][0]["file"] == "a.zip"


def test_reviewed_evidence_is_read_again_inside_archives(texts: dict[str, bytes], tmp_path: Path) -> None:
    few = dict(list(texts.items())[:3])
    name = list(few)[1]
    review = tmp_path / "review.yaml"
    originals = tmp_path / "originals"
    originals.mkdir()
    archive = _written(originals, "a.tar.gz", gzip.compress(tarred({name: few[name]})))
    assert _ran("extract", str(archive), "--format", "yaml", "-o", str(review)) == 0
    _written(originals, "a.tar.gz", gzip.compress(tarred(few)))
    counts = _manifest(build([review], options=Options(originals=originals)))["counts"]
    assert list(counts["grounding"]) == ["reread"]  # type: ignore[call-overload]
    assert list(_manifest(build([review]))["counts"]["grounding"]) == ["recorded"]  # type: ignore[call-overload]


def test_near_duplicates_of_a_crawl_are_left_out_and_named(texts: dict[str, bytes], tmp_path: Path) -> None:
    text = max(texts.values(), key=len)
    near = text.replace(b"the", b"that", 2)
    twins = {"one.txt": text, "two.txt": near}
    found = _manifest(build([_written(tmp_path, "a.jsonl", _lines(twins))]))
    (twin,) = found["near_duplicates"]
    assert len(found["reports"]) == 1
    assert twin["kept"]["sha256"] == found["reports"][0]["sha256"]  # type: ignore[index]
    assert 0.8 <= float(str(twin["likeness"])) <= 1
    for path, near_duplicates, reports in (
        (_written(tmp_path, "a.jsonl", _lines(twins)), NearDuplicates.KEEP, 2),
        (_written(tmp_path, "a.zip", zipped(twins)), NearDuplicates.AUTO, 2),
        (_written(tmp_path, "a.zip", zipped(twins)), NearDuplicates.DROP, 1),
    ):
        assert len(_manifest(build([path], options=Options(near=near_duplicates)))["reports"]) == reports


def test_a_crawl_repeats_a_file_and_the_file_is_kept(texts: dict[str, bytes], tmp_path: Path) -> None:
    text = max(texts.values(), key=len)
    own = _written(tmp_path, "own.txt", text)
    pages = _written(tmp_path, "a.jsonl", _lines({"one.txt": text + b"\nShare this page.\n"}))
    found = _manifest(build([pages, own]))
    assert [report["file"] for report in found["reports"]] == ["own.txt"]
    assert found["near_duplicates"][0]["container"] == "a.jsonl"


def test_without_keep_going_the_first_refusal_is_raised(tmp_path: Path) -> None:
    path = _written(tmp_path, "a.jsonl", b'{"text": "Latido."}\nno json\n')
    with pytest.raises(DocumentError, match="line 2: the line is no JSON"):
        build([path])
