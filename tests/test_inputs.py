"""What a build reads: decisions among the inputs, in the folder of whoever works there, and packaged."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.entities.decisions import layered
from kg.inputs import collect, default_inputs
from kg.model.decision import Decision, Judgement
from kg.pipeline import build
from kg.resources import seeds_folder

PACKAGED = collect([seeds_folder()]).decisions


def decided(judgement: Judgement, left: str, right: str) -> Decision:
    row = {"judgement": judgement, "left": f"company/{left}", "right": f"company/{right}"}
    return Decision.model_validate({**row, "by": "t", "when": "2026", "why": "x"})


def written(path: Path, judgement: Judgement, left: str, right: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    row = f"judgement: {judgement}, left: company/{left}, right: company/{right}"
    path.write_text(f"# by hand\n---\ndecisions:\n  - {{{row}, by: t, when: 2026, why: x}}\n", "utf-8")
    return path


@pytest.fixture
def here(tmp_path: Path, sample_text: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(sample_text, tmp_path / "report.txt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_a_review_wrote_is_replayed_by_the_next_build(here: Path) -> None:
    assert build(["report.txt"]).graph.company("Grupo Almenara").name == "Grupo Almenara"
    written(here / "seeds" / "decisions.yaml", "positive", "pulsera-labs", "grupo-almenara")
    assert build(["report.txt"]).graph.company("Grupo Almenara").name == "Pulsera Labs"


@pytest.mark.parametrize("name", ["decisions.yaml", "mine.yaml", "names.yml"])
def test_a_file_of_decisions_is_an_input_by_itself_and_in_a_folder(here: Path, name: str) -> None:
    path = written(here / "own" / name, "positive", "pulsera-labs", "grupo-almenara")
    for given in (path, here / "own", here):
        found = collect([here / "report.txt", given])
        assert found.decisions[0].left == "company/pulsera-labs"
        assert found.claim_files == ()


def test_nearer_decisions_come_first(here: Path) -> None:
    near = written(here / "near.yaml", "negative", "pulsera-labs", "grupo-almenara")
    written(here / "seeds" / "decisions.yaml", "positive", "pulsera-labs", "grupo-almenara")
    found = collect([here / "report.txt", near]).decisions
    assert [each.judgement for each in found[:1]] == ["negative"]
    assert found[1:] == PACKAGED


def test_a_seeds_folder_that_a_review_made_leaves_the_packaged_seeds(here: Path) -> None:
    assert default_inputs() == [seeds_folder()]
    written(here / "seeds" / "decisions.yaml", "negative", "mdlive", "amwell")
    assert default_inputs() == [seeds_folder()]
    shutil.copy(here / "report.txt", here / "seeds")
    assert default_inputs() == [Path("seeds")]
    (here / "seeds" / "decisions.yaml").unlink()
    (here / "seeds" / "report.txt").unlink()
    assert default_inputs() == [Path("seeds")]


def test_a_decision_gives_way_to_a_weightier_one_on_its_pair_or_over_other_names() -> None:
    heavy = (decided("positive", "a", "b"), decided("positive", "b", "c"), decided("negative", "x", "y"))
    light = (
        decided("negative", "b", "a"),
        decided("negative", "a", "c"),
        decided("positive", "z", "x"),
        decided("positive", "z", "y"),
        decided("unsure", "p", "q"),
    )
    assert layered(heavy, light) == (*heavy, light[2], light[4])
    assert layered((), light) == light
    assert layered(heavy) == heavy


def test_what_one_layer_says_against_itself_is_left_to_be_refused() -> None:
    both = (decided("positive", "a", "b"), decided("negative", "a", "b"))
    assert layered(both, PACKAGED)[:2] == both
