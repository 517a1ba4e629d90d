"""The review of proposed claims: the queue, every answer in the file, and nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, Command
from typed import keys

from kg.claims.files import read_claim_file
from kg.claims.proposed import proposed
from kg.cli.review_claims import ClaimDesk, claim_text
from kg.errors import ClaimFileError, InputError, UsageError
from kg.model.fields import Unnamed

REPORT = Path(__file__).parents[1] / "reports" / "iberian-remote-cardiology.txt"


@pytest.fixture
def file(tmp_path: Path, kg_command: Command) -> Path:
    shutil.copy(REPORT, tmp_path)
    path = tmp_path / "claims.yaml"
    assert kg_command("extract", REPORT, "--format", "yaml", "-o", path).code == 0
    return path


@pytest.fixture
def desk(file: Path) -> ClaimDesk:
    return opened(file)


def opened(file: Path) -> ClaimDesk:
    return ClaimDesk(path=file, by="Ada", when="2026-03-04", document=REPORT.read_text())


def test_the_most_valuable_claim_comes_first(desk: ClaimDesk, file: Path) -> None:
    values = [each.value for each in desk.waiting]
    assert values == sorted(values, reverse=True)
    assert len(values) == len(read_claim_file(file).claims)
    assert desk.claim is not None
    assert getattr(desk.claim.claim, "kind", "") == "acquisition"


def test_a_claim_stands_beside_its_words(desk: ClaimDesk) -> None:
    left, right = desk.panes()
    assert "acquirer     Corvalho Sa\u00fade" in left[0][1]
    assert ("bold underline", "Corvalho Sa\u00fade") in right
    assert "".join(words for _, words in right).strip().endswith(f"{desk.report.document.length}") is False
    assert "confidence" in desk.head()


def test_accepting_says_who_and_leaves_no_doubt(desk: ClaimDesk, file: Path) -> None:
    before = len(read_claim_file(file).claims)
    chosen = desk.claim
    desk.accept()
    assert chosen is not None
    assert f"# accepted by Ada, 2026-03-04; found by {chosen.rule}" in file.read_text()
    report = read_claim_file(file)
    assert len(report.claims) == before
    (same,) = [each for each in report.claims if each.evidence == chosen.claim.evidence]
    assert same.confidence == 1
    assert chosen.id not in {each.id for each in desk.waiting}


def test_a_refused_claim_stays_as_a_comment(desk: ClaimDesk, file: Path) -> None:
    before = len(read_claim_file(file).claims)
    desk.refuse()
    assert len(read_claim_file(file).claims) == before - 1
    assert "  # - kind: acquisition" in file.read_text()


def test_every_answer_can_be_taken_back_to_the_byte(desk: ClaimDesk, file: Path) -> None:
    seen = [file.read_bytes()]
    for key in "arorao":
        desk.actions()[key]()
        seen.append(file.read_bytes())
    again = opened(file)
    assert again.waiting == desk.waiting
    for expected in reversed(seen[:-1]):
        again.undo()
        assert file.read_bytes() == expected
    with pytest.raises(UsageError, match="no decision to take back"):
        again.undo()


def test_all_claims_can_be_decided(desk: ClaimDesk, file: Path, kg_command: Command) -> None:
    for number in range(len(desk.waiting)):
        desk.actions()["aro"[number % 3]]()
    assert desk.claim is None
    assert desk.told() == f"{desk.first} of {desk.first} claims decided."
    assert proposed(file.read_text(), file="x")[1] == ()
    assert kg_command("build", file, "-o", file.parent / "out").code == 0


def test_an_edit_is_checked_before_it_is_kept(desk: ClaimDesk, file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(ClaimFileError, match="kind"):
        desk.write(desk.draft().replace("kind: acquisition", "kind: purchase"))
    assert file.read_bytes() == before
    chosen = desk.claim
    desk.write(desk.draft().replace("status: planned", "status: completed"))
    assert chosen is not None
    report = read_claim_file(file)
    (same,) = [each for each in report.claims if each.evidence == chosen.claim.evidence]
    assert getattr(same, "status", "") == "completed"
    assert "# edited by Ada, 2026-03-04" in file.read_text()


def test_the_keys_of_the_screen(desk: ClaimDesk, file: Path) -> None:
    waiting = len(desk.waiting)
    keys(desk, "asre\x1bq")
    assert len(desk.waiting) == waiting - 2
    keys(desk, "uuq")
    assert len(desk.waiting) == waiting
    keys(desk, "e\x13q")
    assert "# edited by Ada" in file.read_text()


def test_the_queue_as_plain_text(file: Path, kg_command: Command) -> None:
    told = kg_command("review", file, "--plain").out
    assert told.startswith("17 claims wait.\n\nacquisition")
    assert "found by acquisitions" in told


@pytest.mark.parametrize(("sent", "code"), [(b"ar", 2), (b"", 0)])
def test_keys_through_a_pipe_are_refused_not_dropped(sent: bytes, code: int, file: Path) -> None:
    before = file.read_bytes()
    command = [sys.executable, "-P", "-m", "kg", "review", str(file)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(command, input=sent, capture_output=True, env=environment, check=False)
    assert (ran.returncode, file.read_bytes()) == (code, before)
    if sent:
        sentence = b"kg: keys are read from a terminal only; leave them out, or print with --plain.\n"
        assert (ran.stdout, ran.stderr) == (b"", sentence)


def test_a_side_left_unnamed_is_told_in_words(desk: ClaimDesk) -> None:
    assert desk.claim is not None
    claim = desk.claim.claim.model_copy(update={"target": Unnamed(unnamed="an undisclosed clinic")})
    assert "target       an undisclosed clinic (unnamed)" in claim_text(claim, desk.report)


def test_without_the_document_the_anchors_are_shown(file: Path, kg_command: Command) -> None:
    (file.parent / REPORT.name).unlink()
    assert "\u2026" in kg_command("review", file, "--plain").out


def test_the_document_is_found_where_a_build_finds_it(file: Path, kg_command: Command) -> None:
    deep = file.parent / "originals" / "of spring"
    deep.mkdir(parents=True)
    (file.parent / REPORT.name).rename(deep / REPORT.name)
    beside = kg_command("review", file, "--plain", "--originals", deep).out
    assert "characters" in beside
    assert kg_command("review", file, "--plain", "--originals", deep.parent).out == beside


def test_originals_without_the_document_are_refused(file: Path, kg_command: Command) -> None:
    """Otherwise the claims are judged by eight words each, and nobody is told why."""
    ran = kg_command("review", file, "--plain", "--originals", file.parent / "none")
    assert (ran.code, "there is no such folder" in ran.err) == (3, True)
    changed = file.parent / "changed"
    changed.mkdir()
    (changed / REPORT.name).write_text(REPORT.read_text() + "One more sentence.")
    ran = kg_command("review", file, "--plain", "--originals", changed)
    assert ran.code == 3
    assert f"{REPORT.name} does not lie here as it was when its claims were proposed" in ran.err


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path, kg_command: Command) -> None:
    with pytest.raises(InputError, match="no such claim file"):
        opened(tmp_path / "none.yaml")
    assert kg_command("review", tmp_path / "none.yaml").code == 3
