"""The registry: every line is sound, names lead to entries, and a fault names its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.entities.registry import checked, read_registry, registry, unchecked
from kg.errors import ClaimFileError
from kg.resources import seeds_folder
from kg.values.company_names import company_name

ENTRIES = read_registry(seeds_folder() / "registry.tsv")
KNOWN = registry(ENTRIES)
HEAD = "id\tname\tcountry\tkind\taliases\tformer\tticker\twikidata\tlei\tsource\tcandidates\n"
LINE = "a\tA\tUS\ttelehealth\t\t\t\t\t\tcompany website\t\n"
NAMED = "as named in market reports"


def found(text: str) -> list[str]:
    return [entry.id for entry in KNOWN.find(company_name(text)).entries]


def test_a_checked_line_names_the_pages_that_bear_it_out() -> None:
    lines = checked(ENTRIES).entries
    assert len(lines) >= 250
    for entry in lines:
        assert entry.source == NAMED or all(
            page.startswith(("https://", "http://")) for page in entry.source.split()
        )
    assert not any(entry.wikidata or entry.lei for entry in ENTRIES)


def test_an_unchecked_line_says_no_more_than_names() -> None:
    for entry in ENTRIES:
        if not entry.checked:
            assert not entry.ticker
            assert not entry.candidates
            assert not any(former.until for former in entry.former)


def test_candidates_raise_questions_and_bear_no_facts() -> None:
    asked = unchecked(ENTRIES)
    assert not any(entry.country or entry.ticker or entry.checked for entry in asked.entries)
    (google,) = [entry for entry in ENTRIES if entry.id == "google"]
    moved = {"source": "https://example.org", "candidates": google.aliases, "aliases": ()}
    lifted = google.model_copy(update=moved)
    assert [entry.id for entry in checked([lifted]).find(company_name("谷歌")).entries] == []
    assert [entry.id for entry in unchecked([lifted]).find(company_name("谷歌")).entries] == ["google"]


def test_the_registry_is_broad() -> None:
    assert len(ENTRIES) >= 250
    assert {"telehealth", "payer", "device", "technology", "provider", "investor"} <= {
        e.kind for e in ENTRIES
    }
    chinese = [e for e in ENTRIES if any(name.language[:2] == "zh" for name in (*e.aliases, *e.candidates))]
    assert len(chinese) >= 100


def test_only_names_of_several_companies_lead_to_several() -> None:
    assert {key for key, each in KNOWN.by_key.items() if not each.only} == {"carrot", "merck"}
    assert [entry.id for entry in ENTRIES] == sorted({entry.id for entry in ENTRIES})


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("American Well Corporation", ["amwell"]),
        ("中國平安", ["ping-an-insurance"]),
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
        (HEAD + "a\tA\n", "line 2: 2 fields stand where 11 belong"),
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
