from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kg.cli import main
from kg.ledger import pictures
from kg.ledger.history import histories
from kg.ledger.ledger import Ledger, ledger
from kg.ledger.pictures.svg import ticks
from kg.model.knowledge import Knowledge

from .making import knowledge, report, size

SVG = "{http://www.w3.org/2000/svg}"


def titles(svg: str) -> list[str]:
    return [element.text or "" for element in ET.fromstring(svg).iter(f"{SVG}title")]


def test_the_fan_shows_every_size_and_rings_those_in_conflict(books: Ledger) -> None:
    svg = pictures.fan(books)
    shown = " ".join(titles(svg))
    wholes = [row for row in books.rows if row.measure == "market_size" and not row.scope.part]
    assert all(row.as_stated in shown for row in wholes)
    assert svg.count('r="8"') > 2
    assert "Not drawn: 2 of segments." in svg


def test_a_picture_stands_alone(books: Ledger, seeds: Knowledge) -> None:
    for svg in (pictures.fan(books), pictures.spread(books), pictures.deals(histories(seeds))):
        assert "script" not in svg
        assert svg.count("http") == 1
        assert svg.isprintable() or "\n" in svg


def test_other_currencies_are_left_out_and_counted() -> None:
    claims = [size(2023, "7.47 billion"), size(2030, "21.0 billion"), size(2024, "5 billion", currency="EUR")]
    svg = pictures.fan(ledger(knowledge(report("one", claims))))
    assert "Billion USD." in svg
    assert "1 in other currencies" in svg


def test_the_spread_never_puts_two_scopes_into_one_bar(books: Ledger) -> None:
    shown = titles(pictures.spread(books))
    assert "telemedicine, China, 2035: 2 figures of 1 origin, highest over lowest 1.12" in shown
    assert sum(", 2025: 1 figure of" in title for title in shown) == 3


def test_deals_lie_on_a_line_of_time(seeds: Knowledge) -> None:
    svg = pictures.deals(histories(seeds))
    assert "Teladoc Health" in svg
    assert "Undated: " in svg


def test_names_are_written_as_text() -> None:
    made = report("<b>&", [size(2023, "7.47 billion")], publisher='<script>"&')
    assert ET.fromstring(pictures.fan(ledger(knowledge(made)))) is not None


def test_nothing_to_draw() -> None:
    empty = knowledge()
    for svg in (pictures.fan(ledger(empty)), pictures.spread(ledger(empty)), pictures.deals(())):
        assert "to draw" in svg or "No dated deals" in svg


@pytest.mark.parametrize("top", [0.003, 0.9, 7, 23.6, 465.3, 12000])
def test_ticks_reach_just_above_the_highest_amount(top: float) -> None:
    found = ticks(top)
    assert found[0] == 0
    assert top <= found[-1]
    assert 3 <= len(found) <= 8


def test_the_command_draws(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["build", "seeds", "-o", str(tmp_path / "o")], *_draw(tmp_path)):
        with pytest.raises(SystemExit) as stop:
            main(words)
        assert stop.value.code == 0
    assert {path.name for path in tmp_path.glob("*.svg")} == {"fan.svg", "spread.svg", "deals.svg"}
    with pytest.raises(SystemExit) as stop:
        main(["ledger", "-g", str(tmp_path / "o"), "--plot", str(tmp_path / "no" / "a.svg")])
    assert stop.value.code == 3
    assert "cannot be written" in capsys.readouterr().err


def _draw(folder: Path) -> list[list[str]]:
    return [
        ["ledger", "-g", str(folder / "o"), "--plot", str(folder / f"{name}.svg"), "--picture", name]
        for name in ("fan", "spread", "deals")
    ]
