"""What is left out says nothing that is not said by what is kept, whatever the order."""

from __future__ import annotations

import random

import pytest

from kg.documents import read_bytes
from kg.model.cited import CitedReport, statement_id
from kg.scale.extraction import propose
from kg.scale.near_duplicates import near_duplicates

_BODY = " ".join(f"Sentence {number} of this report speaks of remote care." for number in range(60))
_SAID = "Corvalho Health acquired Latido Care in 2021."
_MORE = "Menhir Health acquired Boreal Care in 2022."


def _report(*parts: str, name: str = "a.txt") -> CitedReport:
    return propose(read_bytes("\n\n".join(parts).encode(), name=name))


def _said(report: CitedReport) -> set[str]:
    return {statement_id(cited.claim, report.report) for cited in report.claims}


def _all(reports: list[CitedReport]) -> set[str]:
    return {report.source.sha256 for report in reports}


def test_a_text_with_a_claim_of_its_own_is_kept() -> None:
    one, two, three = _report(_BODY, _SAID), _report(_BODY, _MORE), _report(_BODY, "Subscribe to our letter.")
    (twin,) = near_duplicates([one, two, three], among=_all([one, two, three]))
    assert twin.source == three.source
    assert twin.likeness > 0.8


def test_the_one_that_says_most_is_kept() -> None:
    less, more = _report(_BODY, _SAID), _report(_BODY, _SAID, _MORE)
    (twin,) = near_duplicates([less, more], among=_all([less, more]))
    assert (twin.source, twin.kept) == (less.source, more.source)


def test_different_texts_and_what_may_not_be_dropped_stay() -> None:
    one, other = _report(_BODY, _SAID), _report(_BODY.replace("of", "about"), _SAID)
    assert not near_duplicates([one, other], among=_all([one, other]))
    copy = _report(_BODY, _SAID, "Print.")
    assert near_duplicates([one, copy], among=_all([copy]))[0].kept == one.source
    assert not near_duplicates([one, copy], among=())


def test_short_texts_are_one_only_when_they_are_equal() -> None:
    page = "<html><body><article><p>{}</p></article></body></html>{}"
    one, same, other = (
        propose(read_bytes(page.format(text, end).encode(), name="a.html"))
        for text, end in ((_SAID, ""), (_SAID, "<!-- 2 -->"), (_MORE, ""))
    )
    (twin,) = near_duplicates([one, same, other], among=_all([one, same, other]))
    assert {twin.source, twin.kept} == {one.source, same.source}


@pytest.mark.parametrize("seed", range(5))
def test_the_order_changes_nothing(seed: int) -> None:
    dice = random.Random(seed)
    words = _BODY.split()
    reports = []
    for number in range(20):
        mine = list(words)
        for _ in range(dice.randrange(0, 40)):
            mine[dice.randrange(len(mine))] = dice.choice(words)
        reports.append(_report(" ".join(mine), dice.choice([_SAID, _MORE, ""]), name=f"{number}.txt"))
    found = near_duplicates(reports, among=_all(reports))
    dice.shuffle(reports)
    assert near_duplicates(reports, among=_all(reports)) == found
    said = {
        each.source.sha256: {statement_id(cited.claim, each.report) for cited in each.claims}
        for each in reports
    }
    dropped = {twin.source.sha256 for twin in found}
    for twin in found:
        assert twin.kept.sha256 not in dropped
        assert said[twin.source.sha256] <= said[twin.kept.sha256]
