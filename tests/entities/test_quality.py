"""How well names alone tell companies apart, on the third of the set kept aside, and near-linear cost."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from kg.entities.registry import EMPTY, checked, read_registry
from kg.resources import seeds_folder

ROOT = Path(__file__).resolve().parents[2]
CORE = next((p for p in (ROOT.parent / "shared" / "data" / "core-train.json",) if p.is_file()), None)


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    return importlib.import_module("identity")


@pytest.mark.skipif(CORE is None, reason="needs the training half of CORE")
@pytest.mark.parametrize("seed", [7, 8])
def test_the_third_kept_aside(bench: ModuleType, seed: int) -> None:
    entries = read_registry(seeds_folder() / "registry.tsv")
    every = bench.made_set(bench.borne_out(entries), CORE, seed=seed)
    assert len({each.company for each in every}) == 1000
    aside = [each for each in every if each.company % 3 == 0]
    for known, floor in ((checked(entries), 0.985), (EMPTY, 0.97)):
        precision, _, f1, wrong = bench.scores(aside, bench.ours(aside, known))
        assert f1 >= floor
        assert wrong == 0
        assert precision == 1


def test_pairs_grow_with_names_not_with_their_square(bench: ModuleType) -> None:
    clusters = bench.ours(bench.generated(3000), EMPTY)
    assert len(set(clusters.values())) == pytest.approx(1000, rel=0.05)
