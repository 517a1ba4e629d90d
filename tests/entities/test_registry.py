"""The registry: every line is sound, names lead to entries, and a fault names its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.entities.registry import checked, read_registry, registry, unchecked
from kg.errors import ClaimFileError
from kg.model.registry import UNCHECKED
from kg.resources import seeds_folder
from kg.values.company_names import company_name

ENTRIES = read_registry(seeds_folder() / "registry.tsv")
KNOWN = registry(ENTRIES)
HEAD = "id\tname\tcountry\tkind\taliases\tformer\tticker\twikidata\tlei\tsource\n"
LINE = "a\tA\tUS\ttelehealth\t\t\t\t\t\tcompany website\n"
NAMED = "as named in market reports"


def found(text: str) -> list[str]:
    return [entry.id for entry in KNOWN.find(company_name(text)).entries]


def test_the_registry_says_what_nobody_checked() -> None:
    assert {entry.source for entry in ENTRIES} == {UNCHECKED, NAMED}
    assert not any(entry.ticker or entry.wikidata or entry.lei for entry in ENTRIES)
    assert not any(former.until for entry in ENTRIES for former in entry.former)


def test_an_entry_is_checked_or_a_candidate() -> None:
    assert {entry.id for entry in checked(ENTRIES).entries} == {"good-doctor-online", "medbank"}
    assert not any(entry.country for entry in checked(ENTRIES).entries)
    assert not any(entry.country for entry in unchecked(ENTRIES).entries)
    assert len(checked(ENTRIES).entries) + len(unchecked(ENTRIES).entries) == len(ENTRIES)


def test_the_registry_is_broad() -> None:
    assert len(ENTRIES) >= 250
    assert {"telehealth", "payer", "device", "technology", "provider", "investor"} <= {
        e.kind for e in ENTRIES
    }
    assert sum(any(alias.language == "zh" for alias in entry.aliases) for entry in ENTRIES) >= 100


def test_only_names_of_several_companies_lead_to_several() -> None:
    assert {key for key, each in KNOWN.by_key.items() if not each.only} == {"carrot", "merck"}
    assert [entry.id for entry in ENTRIES] == sorted({entry.id for entry in ENTRIES})


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("American Well Corporation", ["amwell"]),
        ("平安好醫生", ["ping-an-good-doctor"]),
        ("Grand Rounds, Inc.", ["included-health"]),
        ("Carrot", ["carrot", "carrot-fertility"]),
        ("Carrot Inc.", ["carrot"]),
        ("Merck (DE)", ["merck"]),
        ("Merck KGaA", ["merck"]),
        ("Merck & Co., Inc.", ["merck-co"]),
        ("Nobody", []),
    ],
)
def test_names_lead_to_entries(text: str, ids: list[str]) -> None:
    assert found(text) == ids


def test_a_former_name_may_have_an_end(tmp_path: Path) -> None:
    path = tmp_path / "registry.tsv"
    path.write_text(HEAD + LINE.replace("telehealth\t\t", "telehealth\t\tB@2021-10|C"))
    (entry,) = read_registry(path)
    assert [(each.name, str(each.until or "")) for each in entry.former] == [("B", "2021-10"), ("C", "")]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a\tb\n", "line 1: the columns are not"),
        (HEAD + "a\tA\n", "line 2: 2 fields stand where 10 belong"),
        (HEAD + LINE + LINE, "line 3: the id a stands here twice"),
        (HEAD + LINE.replace("US", "usa"), "line 2: country"),
        (
            "# a comment\n\n" + HEAD + LINE.replace("telehealth\t\t\t", "telehealth\t\t\tTDOC"),
            "line 4: ticker",
        ),
        (HEAD + LINE.replace("telehealth\t\t", "telehealth\t\tB@soon"), "line 2: former"),
    ],
)
def test_a_fault_names_its_line(text: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "registry.tsv"
    path.write_text(text)
    with pytest.raises(ClaimFileError, match=problem):
        read_registry(path)


def test_no_file_is_an_empty_registry(tmp_path: Path) -> None:
    assert read_registry(tmp_path / "none.tsv") == ()
