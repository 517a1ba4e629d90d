from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from kg.cli import main
from kg.ledger.files.records import COLUMNS


@pytest.fixture(scope="module")
def output(built_seeds: Path) -> str:
    return str(built_seeds)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    with pytest.raises(SystemExit) as stop:
        main(list(arguments))
    return int(str(stop.value.code)), capsys.readouterr().out


def test_the_ledger_as_csv_keeps_every_row(capsys: pytest.CaptureFixture[str], output: str) -> None:
    code, out = run(capsys, "ledger", "-g", output, "--format", "csv")
    head, *rows = csv.reader(io.StringIO(out))
    assert code == 0
    assert tuple(head) == COLUMNS
    assert len(rows) == 20
    assert all(row[COLUMNS.index("evidence")] for row in rows)


def test_the_ledger_as_json_holds_checks_and_conflicts(
    capsys: pytest.CaptureFixture[str], output: str
) -> None:
    _, out = run(capsys, "ledger", "telemedicine services", "-g", output, "--format", "json")
    books = json.loads(out)
    assert [row["as_stated"] for row in books["rows"]][:1] == ["$48.4 billion"]
    assert {"fits", "open"} <= {check["verdict"] for check in books["checks"]}
    assert {each["type"] for each in books["conflicts"]} == {"period", "scope"}


def test_the_ledger_as_tables(capsys: pytest.CaptureFixture[str], output: str) -> None:
    _, out = run(capsys, "ledger", "-g", output)
    for title in ("Figures", "Spread", "Checks", "Conflicts"):
        assert f"{title}\n" in out
    assert "21,040,000,000" in out


def test_an_unknown_market_is_wrong_usage(capsys: pytest.CaptureFixture[str], output: str) -> None:
    assert run(capsys, "ledger", "telepathy", "-g", output)[0] == 2


def test_conflicts_are_filtered_and_strict(capsys: pytest.CaptureFixture[str], output: str) -> None:
    code, out = run(capsys, "conflicts", "-g", output, "--type", "edition", "--format", "csv", "--strict")
    assert code == 1
    assert len(out.splitlines()) == 4
    code, out = run(capsys, "conflicts", "-g", output, "--type", "copy", "--strict")
    assert (code, out) == (0, "")
    assert run(capsys, "conflicts", "-g", output, "--type", "quarrel")[0] == 2
    _, out = run(capsys, "conflicts", "-g", output, "--market", "telemedicine services", "--format", "json")
    assert {each["type"] for each in json.loads(out)} == {"period", "scope"}


def test_conflicts_for_people_are_sentences(capsys: pytest.CaptureFixture[str], output: str) -> None:
    code, out = run(capsys, "conflicts", "-g", output)
    assert code == 0
    assert "scope: North America as dominant" in out


def test_only_what_was_known_on_a_day(capsys: pytest.CaptureFixture[str], output: str) -> None:
    _, out = run(capsys, "conflicts", "-g", output, "--known", "2025-09", "--type", "edition")
    assert out == ""
    ask = "PREFIX tkg: <https://w3id.org/telehealth-kg/ontology#> SELECT ?r { ?r a tkg:Report }"
    assert len(run(capsys, "query", ask, "-g", output, "--format", "csv")[1].splitlines()) == 5
    known = ("--known", "2025-09", "--format", "csv")
    assert len(run(capsys, "query", ask, "-g", output, *known)[1].splitlines()) == 4


def test_conflicts_stand_in_the_graph_with_both_sides(
    capsys: pytest.CaptureFixture[str], output: str
) -> None:
    ask = """PREFIX tkg: <https://w3id.org/telehealth-kg/ontology#>
    SELECT ?one ?other { ?c a tkg:Conflict ; tkg:conflictType "edition" ;
      tkg:oneSide/tkg:asStated ?one ; tkg:otherSide/tkg:asStated ?other }"""
    _, out = run(capsys, "query", ask, "-g", output, "--format", "csv")
    assert "21.04 USD Billion,23.64 USD Billion" in out
    assert (Path(output) / "manifest.json").is_file()


@pytest.mark.parametrize("name", ["board.xlsx", "board.parquet", "board.csv", "board.json"])
def test_the_name_of_a_file_tells_its_form(
    capsys: pytest.CaptureFixture[str], output: str, tmp_path: Path, name: str
) -> None:
    assert run(capsys, "ledger", "-g", output, "-o", str(tmp_path / name)) == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_bytes()[:4] in (b"PK\x03\x04", b"PAR1", b"meas", b"{\n  ")


@pytest.mark.parametrize(
    "wrong",
    [("-o", "board.doc"), ("--format", "xlsx"), ("--format", "table", "-o", "x.csv"), ("--happened", "soon")],
)
def test_a_form_that_does_not_fit_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], output: str, wrong: tuple[str, ...]
) -> None:
    assert run(capsys, "ledger", "-g", output, *wrong)[0] == 2


def test_a_file_that_cannot_be_written_is_told(capsys: pytest.CaptureFixture[str], output: str) -> None:
    assert run(capsys, "ledger", "-g", output, "-o", "/proc/none/board.csv")[0] == 3


def test_a_workbook_may_go_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes], output: str) -> None:
    with pytest.raises(SystemExit):
        main(["ledger", "-g", output, "--format", "xlsx", "-o", "-"])
    assert capfdbinary.readouterr().out.startswith(b"PK")


def test_the_ledger_in_one_currency_shows_the_conflicts_in_it_too(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pytest.importorskip("currency_converter")
    for publisher, worth in (("Alder Insights", "USD 100 billion"), ("Birch Research", "EUR 70 billion")):
        text = f"Published by {publisher}.\n\nThe global telehealth market was valued at {worth} in 2024.\n"
        (tmp_path / f"{publisher}.txt").write_text(text)
    output = str(tmp_path / "output")
    assert run(capsys, "build", str(tmp_path), "-o", output)[0] == 0
    _, plain = run(capsys, "ledger", "-g", output)
    (sentence,) = [line.rstrip() for line in plain.splitlines() if line.startswith("contradiction")]
    told = sentence.removeprefix("contradiction").strip()
    _, pounds = run(capsys, "ledger", "-g", output, "--currency", "GBP")
    assert told in pounds
    assert pounds.rstrip().endswith("  58,042,600,000 against 79,813,264,029")
    _, afghani = run(capsys, "ledger", "-g", output, "--currency", "AFN")
    assert told in afghani
    assert "against 7" not in afghani.partition(told)[2]
