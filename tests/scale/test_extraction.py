"""Documents are extracted once: by any number of processes, and from what earlier builds found."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT

from bench.reports import write_reports
from kg.claims.records import pack, unpack
from kg.documents import read
from kg.pipeline import build
from kg.scale import extraction
from kg.scale.cache import Cache
from kg.scale.extraction import Extraction, Unread, extract_files, propose


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("reports")
    write_reports(60, folder)
    return sorted(folder.iterdir())


def test_a_record_gives_the_report_back(reports: list[Path], sample_text: Path) -> None:
    for path in [sample_text, *reports[:5]]:
        report = propose(read(path))
        assert unpack(pack(report)) == report


def test_the_number_of_processes_changes_nothing(reports: list[Path], tmp_path: Path) -> None:
    alone = list(extract_files(reports))
    cache = Cache(tmp_path / "cache")
    assert list(extract_files(reports, jobs=2, cache=cache)) == alone
    assert len(list(cache.folder.glob("*/*"))) == len(reports)


def test_only_what_changed_is_extracted(
    reports: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    once = extraction.propose
    monkeypatch.setattr(
        extraction, "propose", lambda document: (asked.append(document.source.file), once(document))[1]
    )
    folder = tmp_path / "in"
    folder.mkdir()
    for path in reports[:6]:
        shutil.copy(path, folder)
    cache = Cache(tmp_path / "cache")
    files = sorted(folder.iterdir())
    first = list(extract_files(files, cache=cache))
    files[2].write_text(files[2].read_text("utf-8") + "Corvalho acquired Latido in 2024.\n", "utf-8")
    files[4].unlink()
    asked.clear()
    again = list(extract_files(sorted(folder.iterdir()), cache=cache))
    assert asked == [files[2].name]
    assert [each for each in again if each in first] == [first[place] for place in (0, 1, 3, 5)]
    assert len(list(cache.folder.glob("*/*"))) == 5


def test_a_spoilt_entry_is_found_again(reports: list[Path], tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    first = list(extract_files(reports[:3], cache=cache))
    for path in cache.folder.glob("*/*"):
        path.write_bytes(path.read_bytes()[:-3])
    assert list(extract_files(reports[:3], cache=cache)) == first
    assert cache.get(next(path for path in cache.folder.glob("*/*")).parent.name + "0" * 62) is None


def test_an_entry_of_another_form_is_found_again(reports: list[Path], tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    first = list(extract_files(reports[:1], cache=cache))
    path = next(cache.folder.glob("*/*"))
    for content in (b"{}", b"[]", b"no json", b'{"source": 1, "entities": {}, "claims": [], "refused": []}'):
        cache.put(path.parent.name + path.name, content)
        assert list(extract_files(reports[:1], cache=cache)) == first


def test_copies_count_once_and_what_cannot_be_read_is_told(reports: list[Path], tmp_path: Path) -> None:
    copy, empty = tmp_path / "copy.txt", tmp_path / "empty.txt"
    shutil.copy(reports[0], copy)
    empty.touch()
    told: list[tuple[int, int]] = []
    found = list(extract_files([reports[0], copy, empty], progress=lambda *each: told.append(each)))
    assert [type(each) for each in found] == [Extraction, Unread]
    assert str(found[1].error()) == f"{empty}: the document is empty; leave it out, or get it again."  # type: ignore[union-attr]
    assert told == [(1, 2), (2, 2)]


def test_a_killed_build_goes_on_where_it_was(reports: list[Path], tmp_path: Path) -> None:
    """What was extracted before the kill is not extracted again, and the result is that of a whole build."""
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for path in reports:
        shutil.copy(path, folder)
    cache = Cache(tmp_path / ".cache-out")
    command = [sys.executable, "-m", "kg", "build", str(folder), "-o", str(out), "-j", "2"]
    process = subprocess.Popen(command, cwd=ROOT, start_new_session=True)
    while len(list(cache.folder.glob("*/*"))) < 10:
        assert process.poll() is None
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    before = {path: path.stat().st_mtime_ns for path in cache.folder.glob("*/*") if path.name[0] != "."}
    assert len(before) < len(reports)
    assert not out.exists()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert all(path.stat().st_mtime_ns == when for path, when in before.items())
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == {
        name: data for name, data in build([folder]).files.items() if "/" not in name
    }
