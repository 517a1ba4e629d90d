"""The review of proposed merges: the queue, the desk, the screen, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from making import TEXT, cited, company
from typed import keys

from kg.cli import review_screen
from kg.cli.review import follow
from kg.cli.review_desk import Desk, side_text
from kg.cli.review_screen import run_screen
from kg.entities.decisions import DECISION_FILE, read_decisions
from kg.entities.knowledge import resolve
from kg.errors import UsageError
from kg.graph import Graph
from kg.graph.queue import Question, questions
from kg.model.knowledge import Knowledge
from kg.store.query import Store

OTHER = {"kind": "mention", "entity": "xeno"}
ONE = cited({"xeno": company("Xeno"), "yara": company("Yara")}, [OTHER], name="one")
TWO = cited({"xeno-health": company("Xeno Health"), "yara-care": company("Yara Care")}, name="two")


def opened(knowledge: Knowledge) -> Graph:
    return Graph(knowledge, lambda: Store([]))


@pytest.fixture
def queue() -> tuple[Question, ...]:
    return questions(opened(resolve([ONE, TWO], concepts={})))


@pytest.fixture
def desk(queue: tuple[Question, ...], tmp_path: Path) -> Desk:
    return Desk(questions=queue, path=tmp_path / "decisions.yaml", by="Ada", when="2026-03-04")


def test_the_most_valuable_question_comes_first(queue: tuple[Question, ...]) -> None:
    assert [(each.left.path, each.right.path, each.value) for each in queue] == [
        ("company/xeno", "company/xeno-health", 1),
        ("company/yara", "company/yara-care", 0),
    ]
    assert TEXT[:20] in side_text(queue[0].left)
    assert "differ only in general words behind 'xeno'" in str(queue[0])


def test_an_answer_is_on_the_disk_and_holds_the_names(desk: Desk) -> None:
    desk.decide("positive")
    (decision,) = read_decisions(desk.path)
    assert (decision.judgement, decision.by, str(decision.when)) == ("positive", "Ada", "2026-03-04")
    assert [each.name for each in decision.evidence] == ["Xeno", "Xeno Health"]
    knowledge = resolve([ONE, TWO], decisions=[decision], concepts={})
    assert knowledge.merges[0].new == "company/xeno"


def test_another_run_goes_on_where_the_first_stopped(desk: Desk, queue: tuple[Question, ...]) -> None:
    desk.decide("unsure")
    again = Desk(questions=queue, path=desk.path, by="Ada", when="2026-03-04")
    assert again.question is queue[1]
    assert again.text().startswith("1 question waits.\n\nAre Yara and Yara Care one company?")
    again.undo()
    assert again.question is queue[0]
    assert again.text().startswith("2 questions wait.\n\nAre Xeno and Xeno Health one company?")
    assert "(1 report)\n" in again.text()
    assert not desk.path.exists()


def test_what_was_left_open_is_asked_again_for_new_names(desk: Desk) -> None:
    desk.decide("unsure")
    decisions = read_decisions(desk.path)
    assert not any(
        p.left == "company/xeno" for p in resolve([ONE, TWO], decisions=decisions, concepts={}).proposals
    )
    three = cited({"xeno": company("Xeno", "Xeno Telecare")}, name="three")
    again = resolve([ONE, TWO, three], decisions=decisions, concepts={})
    assert any(proposal.left == "company/xeno" for proposal in again.proposals)
    assert not again.merges


def test_the_keys_of_the_screen(desk: Desk) -> None:
    keys(desk, "ea reason of mine\rrsq")
    (decision,) = read_decisions(desk.path)
    assert (decision.judgement, decision.why) == ("negative", "a reason of mine")
    assert desk.question is None
    keys(desk, "uaq")
    assert [each.judgement for each in read_decisions(desk.path)] == ["positive"]
    keys(desk, "uuoq")
    assert [each.judgement for each in read_decisions(desk.path)] == ["unsure"]


def test_what_is_told_at_the_end_is_true(
    queue: tuple[Question, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = [
        Desk(questions=queue, path=path, by="Ada", when="2026-03-04")
        for path in (Path("seeds") / DECISION_FILE, Path("mine.yaml"))
    ]
    assert [list(follow(each)) for each in made] == [["No decision is recorded."]] * 2
    for each in made:
        each.decide("positive")
    usual, other = (" ".join(follow(each)) for each in made)
    assert usual == "Decisions are in seeds/decisions.yaml; every kg build in this folder replays them."
    assert other.startswith("Decisions are in mine.yaml; kg build replays them where it, or")


def test_without_the_extra_there_is_one_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(review_screen, "Application", None)
    with pytest.raises(UsageError, match="needs the extra"):
        run_screen(desk)
