"""A build on Spark: the lines of a local build, each once, whoever dies on the way."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, SOAK, Command
from scale.tasks import extract_or_die

import kg
from bench.reports import write_reports
from kg import cluster
from kg.errors import DocumentError, InputError, OutputError
from kg.inputs import Options
from kg.pipeline import build
from kg.scale.addresses import Folder
from kg.scale.batches import Batch, batches_of
from kg.scale.extraction import DIED, DIED_REMEDY
from kg.scale.gathering import gather
from kg.scale.shelf import Shelf
from kg.scale.spark.jobs import extract_batches, write_shards
from kg.scale.spark.session import session
from kg.store.spool import Spool

pytestmark = pytest.mark.skipif(
    not os.environ.get("CI") and shutil.which("java") is None, reason="Spark needs Java"
)
MASTER = "local[2,4]"
KILLS = 20 if SOAK else 4


@pytest.fixture(scope="module")
def context() -> Iterator[Any]:
    """A context that all builds of this module use; its workers find what the tests let them do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "tests")]))
        with session(MASTER) as running:
            yield running


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Reports, a copy under a later name, our own report with its reviewed claims, and what is none."""
    folder = tmp_path_factory.mktemp("spark") / "reports"
    write_reports(24, folder)
    first = min(folder.iterdir())
    shutil.copy(first, folder / "z-copy.txt")
    (folder / "reviewed").mkdir()
    for path in (ROOT / "tests" / "reports").glob("iberian*"):
        shutil.copy(path, folder / "reviewed")
    (folder / "blank.txt").write_text(" \n")
    return folder


@pytest.fixture(scope="module")
def local(reports: Path) -> kg.pipeline.Build:
    return build([reports], options=Options(keep_going=True, annotations=True))


def lines(folder: Path) -> list[bytes]:
    return sorted(line for shard in (folder / "shards").iterdir() for line in shard.read_bytes().splitlines())


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few documents are a batch, and the copy is one by itself."""

    def parted(documents: Mapping[str, str], *, annotated: bool = False) -> list[Batch]:
        copies = {address: documents[address] for address in documents if address.endswith("z-copy.txt")}
        others = {address: documents[address] for address in documents if address not in copies}
        return [b for part in (others, copies) for b in batches_of(part, annotated=annotated, least=3)]

    monkeypatch.setattr(cluster, "batches_of", parted)


@pytest.mark.usefixtures("context", "small_batches")
def test_the_shards_hold_the_lines_of_a_local_build(
    local: kg.pipeline.Build, reports: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    steps: list[str] = []
    told = cluster.build(
        [str(reports)],
        output=f"file://{out}",
        master=MASTER,
        options=Options(keep_going=True, annotations=True),
        progress=lambda step, *_: steps.append(step),
    )
    assert lines(out) == sorted(local.files["telehealth.nq"].splitlines())
    assert any(step.startswith("extracting 27 documents in ") for step in steps)
    assert told == json.loads((out / "manifest.json").read_bytes())
    here = json.loads(local.files["manifest.json"])
    assert {**told, "files": {}} == {**here, "files": {}}
    assert sorted(told["files"]) == sorted(f"shards/{path.name}" for path in (out / "shards").iterdir())


@pytest.mark.usefixtures("context", "small_batches")
def test_only_what_changed_is_extracted_again(reports: Path, tmp_path: Path, kg_command: Command) -> None:
    mine, out, stages = tmp_path / "reports", tmp_path / "out", tmp_path / ".stages-out"
    shutil.copytree(reports, mine)
    (mine / "blank.txt").unlink()
    arguments = ("build", mine, "-o", out, "--engine", "spark", "--master", MASTER)
    ran = kg_command(*arguments)
    assert ran.code == 0
    assert ran.out.startswith("Built 25 reports: ")
    before = {path.name: path.stat().st_mtime_ns for path in stages.iterdir()}
    shards = {path.name for path in (out / "shards").iterdir()}
    with (mine / "z-copy.txt").open("a") as file:
        file.write("Halvard Health acquired Brightmoor Clinics in 2024.\n")
    assert kg_command(*arguments).out.startswith("Built 26 reports: ")
    after = {path.name: path.stat().st_mtime_ns for path in stages.iterdir()}
    assert len(before.items() - after.items()) == len(after.items() - before.items()) == 1
    assert lines(out) == sorted(build([mine]).files["telehealth.nq"].splitlines())
    assert len({path.name for path in (out / "shards").iterdir()} - shards) == 2


@pytest.mark.usefixtures("context")
def test_an_unreadable_document_stops_the_build_and_the_output_stays(reports: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    cluster.build([str(reports / "reviewed")], output=str(out), master=MASTER)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    with pytest.raises(DocumentError, match=r"blank\.txt: the document holds no text"):
        cluster.build([str(reports)], output=str(out), master=MASTER)
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.usefixtures("context")
def test_what_fails_in_a_task_is_one_sentence(reports: Path, tmp_path: Path) -> None:
    (tmp_path / ".stages-out").write_text("in the way")
    with pytest.raises(InputError, match=r"the build failed on Spark .*the folder cannot be .*then build"):
        cluster.build([str(reports / "reviewed")], output=str(tmp_path / "out"), master=MASTER)


def wanted(batches: list[Batch], number: int) -> frozenset[str]:
    """Documents at which workers die, at most two of a batch, so that no task dies too often."""
    chance = random.Random(20)
    few = [chance.sample(batch.addresses, min(2, len(batch.addresses))) for batch in batches]
    return frozenset(chance.sample([address for each in few for address in each], number))


def test_workers_that_die_cost_nothing_and_double_nothing(context: Any, tmp_path: Path) -> None:
    folder, marks = tmp_path / "reports", tmp_path / "marks"
    write_reports(12 * KILLS, folder)
    marks.mkdir()
    documents = {str(path): "" for path in folder.iterdir()}
    batches = batches_of(documents, least=6)
    once = wanted(batches, KILLS)
    out = Folder(str(tmp_path / "out"))
    extract_batches(context, batches, out.stages, function=partial(extract_or_die, marks=marks, once=once))
    assert {path.name for path in marks.iterdir()} == {Path(address).name for address in once}
    done = write_shards(context, batches, out, covered=())
    found = gather({each.batch: each.kept for each in done}, out.stages, shelf=Shelf(Spool(tmp_path)))
    told = build([folder])
    assert sorted(cited.id for report in found.shelf.reports() for cited in report.claims) == sorted(
        json.loads(line)["id"] for line in told.files["claims.jsonl"].splitlines()
    )
    assert set(lines(tmp_path / "out")) <= set(told.files["telehealth.nq"].splitlines())
    assert {len(each.kept) for each in done} == {len(batch.addresses) for batch in batches}


@pytest.mark.skipif(not SOAK, reason="a cluster of three processes takes minutes to build what dies with one")
def test_an_executor_that_dies_costs_nothing(reports: Path, local: kg.pipeline.Build, tmp_path: Path) -> None:
    """A standalone cluster on this machine, one of whose executors is killed as soon as it works."""
    out = tmp_path / "out"
    arguments = ["build", reports, "-o", out, "--engine", "spark", "--master", "local-cluster[2,1,1024]"]
    with subprocess.Popen(
        [sys.executable, "-m", "kg", *arguments, "--keep-going", "--web-annotations"]
    ) as process:
        os.kill(working_executor(process), signal.SIGKILL)
    assert process.returncode == 0
    assert lines(out) == sorted(local.files["telehealth.nq"].splitlines())


def working_executor(build: subprocess.Popen[bytes]) -> int:
    """The process id of an executor of the build that has begun to fork Python workers."""
    while build.poll() is None:
        time.sleep(0.1)
        for path in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                above = ancestors(int(path.name))
                if build.pid in above and b"-m\0kg.scale.spark.daemon" in (path / "cmdline").read_bytes():
                    executor = above[1]
                    assert b"ExecutorBackend" in Path(f"/proc/{executor}/cmdline").read_bytes()
                    return executor
    raise AssertionError("the build ended before an executor worked")


def ancestors(pid: int) -> list[int]:
    """The process itself and those above it."""
    found = [pid]
    while found[-1] > 1:
        found.append(int(Path(f"/proc/{found[-1]}/stat").read_text().rpartition(")")[2].split()[1]))
    return found


def test_a_document_that_kills_all_its_readers_costs_itself_alone(context: Any, tmp_path: Path) -> None:
    folder, marks = tmp_path / "reports", tmp_path / "marks"
    write_reports(4, folder)
    marks.mkdir()
    documents = sorted(str(path) for path in folder.iterdir())
    (batch,) = batches_of(dict.fromkeys(documents, ""))
    stages = Folder(str(tmp_path / "stages"))
    task = partial(extract_or_die, marks=marks, once=frozenset(), always=documents[2])
    extract_batches(context, [batch], stages, function=task)
    found = gather({batch.name: documents}, stages, shelf=Shelf(Spool(tmp_path)))
    assert len(found.shelf.reports()) == 3
    assert [str(error) for error in found.unread] == [
        f"{documents[2]}: {DIED}; {DIED_REMEDY}.",
    ]


@pytest.mark.usefixtures("context")
def test_a_folder_of_another_build_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "telehealth.nq").write_text("")
    with pytest.raises(OutputError, match=r"holds telehealth\.nq, which no build on a cluster has written"):
        cluster.build([], output=str(tmp_path), master=MASTER)


def test_without_spark_or_java_a_sentence_says_what_to_install(
    kg_command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ("build", ROOT / "tests" / "reports", "--engine", "spark", "-o", tmp_path / "out")
    with monkeypatch.context() as patch:
        patch.setenv("JAVA_HOME", str(tmp_path))
        ran = kg_command(*arguments)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == (
        "kg: building on Spark needs Java, which is not installed; "
        "install Java 17, or set JAVA_HOME to where it is.\n"
    )
    monkeypatch.setattr("kg.scale.spark.session.find_spec", lambda name: None)
    assert kg_command(*arguments).err == (
        "kg: building on Spark needs the library pyspark, which is not installed; "
        "pip install 'telehealth-kg[spark]'.\n"
    )


def test_addresses_and_unknown_engines_are_wrong_usage(kg_command: Command) -> None:
    assert kg_command("build", "s3://bucket/reports").code == 2
    assert kg_command("build", "--engine", "abacus").code == 2


def test_corpora_and_near_duplicates_are_for_one_machine(kg_command: Command, tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_text('{"text": "Latido grew."}\n')
    out = str(tmp_path / "out")
    refused = kg_command("build", tmp_path / "pages.jsonl", "--engine", "spark", "-o", out)
    assert refused.code == 3
    assert "archives and crawls are read on one machine" in refused.err
    assert kg_command("build", "--engine", "spark", "--near-duplicates", "drop").code == 2
