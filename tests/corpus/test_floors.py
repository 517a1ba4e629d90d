"""Floors of extraction quality: measured once, pinned, and only ever raised.

`python tests/corpus/test_floors.py` measures and writes floors.json; it refuses to lower one.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from kg.claims.files import read_claim_file
from kg.documents import read
from kg.evaluate import Table, score
from kg.pipeline import propose
from kg.resources import seeds_folder

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
ORIGINALS = Path(os.environ.get("KG_ORIGINALS", HERE.parent.parent.parent / "shared" / "seeds"))
# A measurement is cut to three decimals; a tie on the last one is no fall.
_SLACK = 0.0005


def measured(pairs: Iterable[tuple[Path, Path]]) -> tuple[Table, Table]:
    """The scores of what is extracted from some documents against their reviewed claims.

    Once as facts are known, once with every status, date, amount and year right.
    """
    found = [(propose(read(text)).report, read_claim_file(claims)) for text, claims in pairs]
    predicted, gold = [each for each, _ in found], [each for _, each in found]
    return score(predicted, gold), score(predicted, gold, exact=True)


def corpus(*, held_out: bool) -> list[tuple[Path, Path]]:
    aside = set((HERE / "HELD_OUT").read_text("utf-8").split())
    claims = sorted(HERE.glob("*.yaml"))
    return [(path.with_suffix(".txt"), path) for path in claims if (path.stem in aside) == held_out]


def seeds() -> list[tuple[Path, Path]]:
    claims = sorted(seeds_folder().glob("0*.yaml"))
    return [(ORIGINALS / f"{path.stem}.txt", path) for path in claims]


SETS = {
    "working": lambda: corpus(held_out=False),
    "held-out": lambda: corpus(held_out=True),
    "seeds": seeds,
}


def floors(table: Table, exact: Table) -> dict[str, float]:
    kinds = {kind: int(each.f1 * 1000) / 1000 for kind, each in table.kinds.items()}
    macro = {"macro": table.macro_f1, "macro-exact": exact.macro_f1}
    return {**{name: int(each * 1000) / 1000 for name, each in macro.items()}, **kinds}


@pytest.mark.parametrize("name", SETS)
def test_quality_does_not_fall(name: str) -> None:
    if name == "seeds" and not ORIGINALS.is_dir():
        pytest.skip(f"the originals of the seeds are not at hand in {ORIGINALS}")
    pinned = json.loads(FLOORS.read_text("utf-8"))[name]
    now = floors(*measured(SETS[name]()))
    fallen = {
        kind: (floor, now.get(kind, 0.0))
        for kind, floor in pinned.items()
        if now.get(kind, 0.0) < floor - _SLACK
    }
    assert not fallen, f"below the pinned floor: {fallen}"


def _pin() -> None:
    old = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    new = {name: floors(*measured(pairs())) for name, pairs in SETS.items()}
    for name, kinds in old.items():
        lower = {kind for kind, floor in kinds.items() if new[name].get(kind, 0.0) < floor - _SLACK}
        if lower:
            raise SystemExit(f"{name}: {', '.join(sorted(lower))} would fall; nothing is written")
    FLOORS.write_text(json.dumps(new, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    _pin()
