"""Files of phrasings: parts, single patterns, word lists and groups, each on one line or several."""

from __future__ import annotations

from pathlib import Path

from kg.claims.extraction.grammar.phrasings import Phrasings, read_phrasings

TEXT = """
# Who sells.
SELLER = (?:shop
  |market)
@sells = {SELLER}\\s(?:sells
# Notes may stand between.
  |offers)
%kinds = large
  small

[en]
the\\s{SELLER}
"""


def _read(folder: Path) -> Phrasings:
    file = folder / "some.txt"
    file.write_text(TEXT, encoding="utf-8")
    return read_phrasings(file, {})


def test_a_line_that_begins_with_two_spaces_goes_on_with_the_one_before(tmp_path: Path) -> None:
    said = _read(tmp_path)
    assert said.one("sells").fullmatch("market offers")
    assert [pattern.pattern.pattern for pattern in said["en"]] == [r"the\s(?:shop|market)"]


def test_words_of_a_list_stay_apart_over_lines(tmp_path: Path) -> None:
    assert _read(tmp_path).words("kinds") == ("large", "small")
