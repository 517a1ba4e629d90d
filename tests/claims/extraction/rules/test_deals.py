from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import (
    acquisitions,
    bought,
    launched,
    merged,
    owned,
    partners,
    raised,
)

BOUGHT = [
    ("en", "In March 2021, Ostermere Health acquired Brindlewick Inc. for $40 million."),
    ("en", "Brindlewick Inc. was acquired by Ostermere Health in 2021."),
    ("en", "Ostermere Health announced the acquisition of the video specialist Brindlewick Inc. on Monday."),
    ("en", "The acquisition of Brindlewick Inc. by Ostermere Health closed in May."),
    ("en", "Ostermere Health to buy Brindlewick Inc."),
    ("en", "Brindlewick Inc., which Ostermere Health bought in 2021, keeps its name."),
    ("fr", "La société Ostermere Health a racheté Brindlewick Inc. en mars 2021."),
    ("fr", "Brindlewick Inc. a été racheté par Ostermere Health."),
    ("de", "Der Konzern Ostermere Health übernimmt Brindlewick Inc. für 40 Millionen Euro."),
    ("de", "Brindlewick Inc. wurde 2021 von Ostermere Health übernommen."),
    ("es", "La empresa Ostermere Health compró Brindlewick Inc. en 2021."),
    ("es", "Brindlewick Inc. fue adquirida por Ostermere Health."),
]


@pytest.mark.parametrize(("language", "text"), BOUGHT)
def test_a_purchase_is_read_in_many_words(language: str, text: str) -> None:
    assert {(a, t and t.rstrip(".")) for a, t in bought(text, language)} == {
        ("Ostermere Health", "Brindlewick Inc")
    }


def test_chinese_purchases() -> None:
    assert bought("青枫健康科技有限公司宣布收购白桦医疗集团。", "zh") == {
        ("青枫健康科技有限公司", "白桦医疗集团")
    }
    assert bought("白桦医疗集团被青枫健康科技有限公司收购。", "zh") == {
        ("青枫健康科技有限公司", "白桦医疗集团")
    }


def test_a_denied_purchase_is_none() -> None:
    assert bought("Ostermere Health is not buying Brindlewick Inc.") == set()


def test_two_clauses_are_not_one_list() -> None:
    text = "In 2023, Ostermere Health acquired Brindlewick Inc, and Quaywell GmbH raised $4 million."

    assert bought(text) == {("Ostermere Health", "Brindlewick Inc")}


def test_respectively_pairs_buyers_and_targets() -> None:
    text = "Ostermere Health and Quaywell GmbH bought Brindlewick Inc and Tarn Labs LLC, respectively."

    assert bought(text) == {("Ostermere Health", "Brindlewick Inc"), ("Quaywell GmbH", "Tarn Labs LLC")}


def test_an_unnamed_target_stays_unnamed() -> None:
    text = "In August 2023, Ostermere Health announced its acquisition of a smaller telecare company."

    assert acquisitions(text) == {("Ostermere Health", None, "announced")}


PARTNERS = [
    ("en", "Ostermere Health partnered with Quaywell GmbH to serve rural clinics."),
    ("en", "Ostermere Health and Quaywell GmbH teamed up in 2022."),
    ("en", "A partnership between Ostermere Health and Quaywell GmbH was announced."),
    ("en", "Ostermere Health signed a three-year agreement with Quaywell GmbH."),
    ("fr", "La société Ostermere Health a annoncé un partenariat avec Quaywell GmbH."),
    ("de", "Der Anbieter Ostermere Health kooperiert seit 2020 mit Quaywell GmbH."),
    ("es", "La empresa Ostermere Health se alía con Quaywell GmbH."),
]


@pytest.mark.parametrize(("language", "text"), PARTNERS)
def test_a_partnership_is_read_in_many_words(language: str, text: str) -> None:
    assert partners(text, language) == {frozenset({"Ostermere Health", "Quaywell GmbH"})}


def test_chinese_partnership() -> None:
    text = "青枫健康科技有限公司与白桦医疗集团签署战略合作协议。"

    assert partners(text, "zh") == {frozenset({"青枫健康科技有限公司", "白桦医疗集团"})}


def test_an_agreement_to_buy_is_no_partnership() -> None:
    assert partners("Ostermere Health signed an agreement with Quaywell GmbH to acquire it.") == set()


OWNED = [
    ("en", "Quaywell GmbH, a subsidiary of Ostermere Health, opened a clinic."),
    ("en", "Quaywell GmbH is owned by Ostermere Health."),
    ("en", "Key players\n- Quaywell GmbH (Ostermere Health)\n- Brindlewick Inc."),
    ("fr", "Quaywell GmbH, filiale de Ostermere Health, emploie 80 personnes."),
    ("de", "Quaywell GmbH gehört zu Ostermere Health."),
    ("es", "Quaywell GmbH, filial de Ostermere Health, crece."),
]


@pytest.mark.parametrize(("language", "text"), OWNED)
def test_an_owner_is_read_in_many_words(language: str, text: str) -> None:
    assert owned(text, language) == {("Ostermere Health", "Quaywell GmbH")}


def test_a_round_with_its_investors() -> None:
    text = "Ostermere Health raised $30 million in a Series B round led by Tarn Ventures and Quill Capital."

    assert raised(text) == {("Ostermere Health", 30.0, frozenset({"Tarn Ventures", "Quill Capital"}))}


def test_a_chinese_round_with_its_investors() -> None:
    text = "青枫健康科技有限公司宣布完成2亿元B轮融资,由赤松资本领投,云杉创投跟投。"

    assert raised(text, "zh") == {("青枫健康科技有限公司", 200.0, frozenset({"赤松资本", "云杉创投"}))}


def test_a_launch_with_its_product() -> None:
    text = "In September 2022, Ostermere Health launched a new sleep programme for adults."

    assert launched(text) == {("Ostermere Health", "sleep programme")}


def test_a_merger() -> None:
    assert merged("Ostermere Health will merge with Quaywell GmbH.") == {
        frozenset({"Ostermere Health", "Quaywell GmbH"})
    }
