"""Names as notices to an exchange write them: in capitals, with a place in brackets before the legal form."""

from __future__ import annotations

import pytest

from kg.claims.extraction.companies.latin import runs
from tests.claims.extraction.reading_texts import entities

NAMES = [
    "OAKLINE ELECTRONICS (THAILAND) CO., LTD.",
    "OAKLINE ELECTRONICS(THAILAND)CO., LTD.",
    "BRIGHT OPTO-ELECTRONICS ( SINGAPORE ) PTE. LTD.",
    "TALIWAY GLOBAL CO., LTD.",
    "BIRCH CARE (HONG KONG) LIMITED",
    "NORVA GENOMICS HOLDINGS COMPANY LIMITED",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_capitals_is_one_run(name: str) -> None:
    assert [run.text for run in runs(f"子公司{name}公告", offset=0, titled=False)] == [name]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_capitals_is_a_company(name: str) -> None:
    assert name in entities(f"本公告由董事会发布。子公司{name}办理现金增资。", "company", "zh")


def test_a_state_before_a_full_stop_is_no_legal_form() -> None:
    text = "The firm, based in Denver, CO. and Austin, hired two nurses."
    assert all("Denver, CO" not in run.text for run in runs(text, offset=0, titled=False))
