from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.claims.extraction import extractor
from kg.claims.extraction.parts import parts
from kg.claims.grounding import cite_extracted
from tests.claims.extraction.reading_texts import claims, document
from tests.conftest import ROOT

OPENING = "# Remote Rehabilitation Market Report 2024\n\nThe remote rehabilitation market keeps growing.\n\n"
FILLER = "Patients train at home and send what their sensors saw.\n\n" * 30


@given(st.text("ab .\n。", max_size=300), st.integers(2, 40))
def test_parts_follow_one_another_and_keep_the_bound(text: str, longest: int) -> None:
    bounds = list(parts(text, longest=longest))
    assert "".join(text[start:end] for start, end in bounds) == text
    assert all(end - start <= longest for start, end in bounds)
    assert all(end > start for start, end in bounds) or not text


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("one two three\nfour\n\nfive. six", 20),
        ("one two three\nfour five. six", 14),
        ("one two three four. five six", 20),
        ("一二三四五六七八九十一二三。" + "四" * 12, 14),
        ("one two three four five six", 24),
        ("x" * 30, 25),
    ],
)
def test_a_part_ends_where_most_ends(text: str, end: int) -> None:
    assert next(parts(text, longest=25)).end == end


def test_a_later_part_knows_what_the_first_says_of_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    text = OPENING + FILLER + "The market was valued at USD 3.1 billion in 2023."
    whole = claims(text, "market_size")
    monkeypatch.setattr(extractor, "parts", partial(parts, longest=1_000))
    assert len(list(extractor.parts(text))) > 1
    assert claims(text, "market_size") == whole != []


def test_what_is_found_in_parts_stands_where_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extractor, "parts", partial(parts, longest=700))
    count = 0
    for path in sorted((ROOT / "tests" / "corpus").glob("*.txt"))[::4]:
        whole = document(path.read_text(encoding="utf-8"), "en", "zh")
        extraction = extractor.extract(whole)
        cited = cite_extracted(extraction.report, document=whole, rules=extraction.rules)
        assert not cited.refused
        count += len(cited.claims)
    assert count > 100
