"""Which market a text names."""

from __future__ import annotations

import pytest

from kg.claims.extraction.grammar.markets import markets_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Weak networks are limiting market expansion.", []),
        ("It held the maximum market share, at an estimated market size of $3 billion.", []),
        ("The study covers the ward beds market.", ["ward beds"]),
        ("Osalcare's market share stands at 28%.", []),
        ("The ward care global market grows.", ["ward care"]),
        ("So says Osalcare Market Research.", []),
        ("The Ward Care Market Research Report", ["ward care"]),
        ("The Internet of Quiet Things market", ["internet of quiet things"]),
        ("The smart ward beds (SmWB) market size", ["smart ward beds (SmWB)"]),
        ("The AI in Ward Care market", ["AI in ward care"]),
        ("The market for ward beds is projected to grow.", ["ward beds"]),
        ("The global market size of night care (Nc) is small.", ["night care"]),
        ("The market worth of ward care was $3 billion.", ["ward care"]),
        ("The market of these beds is small, as is the market in Italy.", []),
        ("Recalls have hampered market growth.", []),
        ("By now it is a billion dollar industry.", []),
        ("Get the full Ward Care Market report.", ["ward care"]),
        ("NIGHT NURSING MARKET BY TYPE", ["night nursing"]),
        ("The women's health market", ["women's health"]),
        ("Der Weltmarkt für digitale Pflege wächst, der Pflegemarkt auch.", ["digitale pflege", "pflege"]),
        ("El mercado de la atención médica virtual crece.", ["atención médica virtual"]),
        ("Le marché des services informatiques de santé croît.", ["services informatiques de santé"]),
        ("El mercado de tecnología de la salud de Perú crece.", ["tecnología de la salud"]),
        ("床旁护理在护理机器人市场中领先", ["护理机器人"]),
        ("两家公司均被市场看好,这是最大的市场,价值90亿元的市场", []),
        ("将加快远程会诊产业发展", ["远程会诊"]),
        ("北方的医疗信息化整体市场", ["医疗信息化"]),
    ],
)
def test_names_of_markets(text: str, names: list[str]) -> None:
    assert [subject for _, subject, _ in markets_in(text)] == names


def test_owner_of_a_market_is_its_region() -> None:
    found = [
        (subject, region and region.key) for _, subject, region in markets_in("India's ward care market")
    ]
    assert found == [("ward care", "india")]


@pytest.mark.parametrize(
    ("text", "subject", "region"),
    [
        ("The United Kingdom telehealth market grew.", "telehealth", "united-kingdom"),
        ("The United States telehealth market", "telehealth", "united-states"),
        ("New Zealand ward care market", "ward care", "new-zealand"),
        ("the united ward care market", "ward care", None),
        ("Der deutsche Markt für Telemedizin", "telemedizin", "germany"),
        ("Le marché français de la télémédecine", "télémédecine", "france"),
        ("El mercado mexicano de telesalud", "telesalud", "mexico"),
        ("Le marché mondial de la télémédecine", "télémédecine", "world"),
    ],
)
def test_words_before_a_market_tell_where_it_is(text: str, subject: str, region: str | None) -> None:
    assert [(named, where and where.key) for _, named, where in markets_in(text)] == [(subject, region)]
