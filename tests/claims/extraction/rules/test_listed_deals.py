"""Deals told by a list and the line over it."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, owned, partners, raised

HEAD = "Norvella Health runs clinics in Turin. Norvella Health grew.\n\n"
LIST = "\n\n- Quistcare Inc. (Oslo)\n- Telvana Labs, a maker of scales\n- Birkmed GmbH\n"
LISTED = ("Quistcare Inc", "Telvana Labs", "Birkmed GmbH")


@pytest.mark.parametrize(
    "line",
    [
        "The company works with:",
        "The six founding members of Norvella Health's alliance are:",
        "Our partners",
        "Clients of Norvella Health include:",
    ],
)
def test_a_line_over_partners(line: str) -> None:
    found = partners(f"{HEAD}{line}{LIST}", "en")
    assert found == {frozenset({"Norvella Health", one}) for one in LISTED}


def test_a_line_over_purchases() -> None:
    found = bought(f"{HEAD}Here are Norvella Health's acquisitions since 2031:{LIST}", "en")
    assert found == {("Norvella Health", one) for one in LISTED}


def test_a_line_over_subsidiaries() -> None:
    found = owned(f"{HEAD}Subsidiaries of the group:{LIST}", "en")
    assert found == {("Norvella Health", one) for one in LISTED}


@pytest.mark.parametrize(("line", "takes"), [("Investors:", True), ("It has invested in:", False)])
def test_a_line_over_investors_or_what_they_back(line: str, takes: bool) -> None:
    pairs = {(taker, giver) for taker, _, givers in raised(f"{HEAD}{line}{LIST}", "en") for giver in givers}
    sides = {("Norvella Health", one) if takes else (one, "Norvella Health") for one in LISTED}
    assert pairs == sides


@pytest.mark.parametrize(
    "line",
    ["Key players in the market:", "Partners and vendors in the market report:", "More news:"],
)
def test_a_line_that_says_nothing_of_them(line: str) -> None:
    text = f"{HEAD}{line}{LIST}"
    assert partners(text, "en") == bought(text, "en") == set()


def test_a_chinese_line_over_partners() -> None:
    head = "青枫健康集团今日举行签约仪式。青枫健康集团的战略合作伙伴包括:"
    text = f"{head}\n\n澜石医疗科技有限公司\n栗川健康科技有限公司\n"
    assert partners(text, "zh") == {
        frozenset({"青枫健康集团", "澜石医疗科技有限公司"}),
        frozenset({"青枫健康集团", "栗川健康科技有限公司"}),
    }


ITEMS = "\n\n- Quistcare Inc. with a new contract\n- Telvana Labs for its members\n- more to come\n"


@pytest.mark.parametrize(
    "line",
    [
        "Norvella Health announced a series of new and expanded partnerships as well as more coverage.",
        "These add to Norvella Health's partnerships announced last October:",
        "Norvella Health signed two contracts in the north.",
    ],
)
def test_marked_items_of_which_most_begin_with_a_company(line: str) -> None:
    found = partners(f"{HEAD}{line}{ITEMS}", "en")
    assert found == {frozenset({"Norvella Health", one}) for one in LISTED[:2]}


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}Norvella Health spoke of partnerships at a meeting.{ITEMS}",
        f"{HEAD}Norvella Health announced new partnerships.\n\nQuistcare Inc. grew.\n\nTelvana Labs grew.\n",
        f"{HEAD}Its partners include:\n\n- Quistcare Inc.\n- more\n- and more\n",
    ],
)
def test_no_list_of_partners(text: str) -> None:
    assert partners(text, "en") == set()
