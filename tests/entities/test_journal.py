"""Decisions are recorded and taken back: after every undo the bytes are those of before."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
import yaml
from making import cited, company

from kg.entities.decisions import read_decisions
from kg.entities.identity import identify
from kg.entities.journal import Journal
from kg.entities.journal_file import history_path, open_journal, save_journal
from kg.errors import OutputError, UsageError
from kg.model.decision import Decision, Judgement
from kg.resources import seeds_folder

NAMES = ("aster", "birch", "cedar", "dogwood", "elm")
REPORTS = [cited({name: company(name.title()) for name in NAMES}, name="one")]
BY_HAND = """decisions:
- {judgement: unsure, left: company/aster, right: company/birch, by: x, when: '2026', why: y}  # a remark
- judgement: negative
  left: company/fir
  right: company/gum
  by: x
  when: '2026'
  why: y
"""
SEQUENCES = 10_000 if os.environ.get("KG_SOAK") == "1" else 150


def decided(judgement: Judgement, left: str, right: str, why: str = 'a "reason": with # signs') -> Decision:
    row = {"judgement": judgement, "left": f"company/{left}", "right": f"company/{right}", "by": "t: a"}
    evidence = [{"side": "left", "name": "A: {b}", "file": "a.txt", "words": "some words"}]
    return Decision.model_validate({**row, "when": "2026-01-02", "why": why, "evidence": evidence})


def state(journal: Journal) -> tuple[str, object]:
    """The bytes of the file and of what follows from it."""
    return journal.text, identify(REPORTS, journal.decisions())


@pytest.mark.parametrize("part", range(10))
def test_undoing_restores_the_bytes(part: int) -> None:
    for seed in range(part, SEQUENCES, 10):
        dice = random.Random(seed)
        journal = Journal(
            text=dice.choice(["decisions:\n", "# by hand\ndecisions:\n", "decisions:", BY_HAND])
        )
        states = [state(journal)]
        for _ in range(dice.randint(2, 9)):
            if dice.random() < 0.35 and len(states) > 1:
                journal = journal.undo()
                states.pop()
                assert state(journal) == states[-1]
                continue
            judgement: Judgement = dice.choice(("positive", "positive", "negative", "unsure"))
            try:
                journal = journal.decide(decided(judgement, *dice.sample(NAMES, 2)))
            except UsageError:
                assert state(journal) == states[-1]
                continue
            states.append(state(journal))
        while len(states) > 1:
            journal = journal.undo()
            states.pop()
            assert state(journal) == states[-1]
        with pytest.raises(UsageError, match="no decision to take back"):
            journal.undo()


def test_what_is_written_is_what_was_decided() -> None:
    decision = decided("positive", "aster", "birch")
    journal = Journal().decide(decision)
    assert journal.decisions() == (decision,)
    assert len(yaml.safe_load(journal.text)["decisions"]) == 1


def test_a_later_decision_replaces_an_earlier_one() -> None:
    journal = (
        Journal().decide(decided("positive", "aster", "birch")).decide(decided("negative", "birch", "aster"))
    )
    (only,) = journal.decisions()
    assert only.judgement == "negative"


def test_a_contradiction_over_a_third_name_is_refused() -> None:
    journal = (
        Journal().decide(decided("positive", "aster", "birch")).decide(decided("positive", "birch", "cedar"))
    )
    with pytest.raises(UsageError, match="company/aster and company/cedar cannot be two"):
        journal.decide(decided("negative", "aster", "cedar"))


def test_the_seeds_keep_their_comments() -> None:
    text = (seeds_folder() / "decisions.yaml").read_text()
    journal = Journal(text=text).decide(decided("positive", "aster", "birch"))
    assert journal.text.startswith(text)
    assert journal.undo().text == text


def test_nothing_is_lost_between_two_runs(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    texts = []
    for left in NAMES[1:]:
        journal = open_journal(path).decide(decided("positive", "aster", left))
        save_journal(path, journal)
        texts.append(journal.text)
    assert len(read_decisions(path)) == 4
    for text in reversed(texts[:-1]):
        save_journal(path, open_journal(path).undo())
        assert path.read_text() == text
    save_journal(path, open_journal(path).undo())
    assert not path.exists()
    assert open_journal(path).changes == ()


@pytest.mark.parametrize("before", [None, "", "decisions:", "# by hand\ndecisions:\n"])
def test_the_first_decision_can_be_taken_back_in_a_later_run(tmp_path: Path, before: str | None) -> None:
    path = tmp_path / "none" / "yet" / "decisions.yaml"
    if before is not None:
        path.parent.mkdir(parents=True)
        path.write_text(before)
    for _ in range(2):
        save_journal(path, open_journal(path).decide(decided("negative", "aster", "birch")))
        assert len(read_decisions(path)) == 1
        save_journal(path, open_journal(path).undo())
        assert (path.read_text() if path.exists() else None) == before
    if before != "":
        assert read_decisions(path) == ()


def test_killed_between_change_and_text(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    first = open_journal(path).decide(decided("positive", "aster", "birch"))
    save_journal(path, first)
    before = path.read_bytes()
    save_journal(path, first.decide(decided("positive", "aster", "cedar")))
    path.write_bytes(before)
    assert open_journal(path) == first
    with history_path(path).open("ab") as file:
        file.write(b'{"depth": 1, "cha')
    assert open_journal(path) == first


def test_what_was_changed_by_hand_cannot_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    save_journal(path, open_journal(path).decide(decided("positive", "aster", "birch")))
    path.write_text(path.read_text() + "# by hand\n")
    assert open_journal(path).changes == ()


def test_where_no_folder_can_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "gone").touch()
    with pytest.raises(OutputError, match="the decision cannot be written"):
        save_journal(tmp_path / "gone" / "decisions.yaml", Journal())
