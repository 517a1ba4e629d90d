"""Companies that a text calls the largest of their kind, and those that it does not."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, found

_NAMES = {
    "en": "Alder Health",
    "de": "Alder Health",
    "fr": "Alder Santé",
    "es": "Alder Salud",
    "zh": "青枫健康",
}
_LED = [
    ("en", "{} is Europe's largest telecare provider.", "telecare-europe"),
    ("en", "{} is now the biggest telecare company in Spain.", "telecare-spain"),
    ("en", "{} has become the largest provider of telecare in Spain.", "telecare-spain"),
    ("en", "By revenue, {} is the largest telecare company in Spain.", "telecare-spain"),
    ("en", "{} is the number one telecare app in Spain.", "telecare-spain"),
    ("en", "{} is now Spain's biggest online pharmacy.", "online-pharmacy-spain"),
    ("en", "{}, the world's largest telecare company, bought Birch Clinics.", "telecare"),
    ("en", "Birch Clinics bought the largest Spanish telecare operator, {}.", "telecare-spain"),
    ("en", "Spain's largest telecare provider {} has opened in Norway.", "telecare-spain"),
    ("en", "{}, India's largest e-pharmacy, grew.", "e-pharmacy-india"),
    ("zh", "{}是中国最大的远程护理平台。", "远程护理-china"),
    ("zh", "按2031年收入计，{}是中国第一大远程护理平台。", "远程护理-china"),
    ("zh", "据弗若斯特沙利文报告，以月活跃用户计，{}为中国规模最大的远程护理平台。", "远程护理-china"),
    ("zh", "{}经过7年积累，已成为中国最大的远程护理服务商。", "远程护理-china"),
    ("zh", "作为国内最大的远程护理平台，{}收购了白桦医疗。", "远程护理"),
    ("zh", "白桦资本投资了国内最大的远程护理平台{}。", "远程护理"),
    ("zh", "{}是全國最大的遠程護理平台。", "遠程護理"),
    ("de", "{} ist Europas größter Anbieter von Telemedizin.", "telemedizin-europe"),
    ("de", "{} ist der größte Telemedizin-Anbieter in Peru.", "telemedizin-peru"),
    (
        "de",
        "{}, der größte Telemedizin-Anbieter in Deutschland, hat Birch Clinics übernommen.",
        "telemedizin-germany",
    ),
    (
        "fr",
        "{}, la plus grande plateforme de télésanté en France, a racheté Birch Clinics.",
        "telesante-france",
    ),
    ("fr", "{} est le numéro un français de la télésanté.", "telesante-france"),
    ("es", "{} es la plataforma de telemedicina más grande de España.", "telemedicina-spain"),
    (
        "es",
        "{}, la mayor plataforma de telemedicina de España, ha comprado Birch Clinics.",
        "telemedicina-spain",
    ),
]


def _leaders(text: str, language: str) -> set[tuple[str, str]]:
    """The name and the key of the market of every company that is ranked first."""
    report = found(text, language).report
    told = [claim for claim in claims(text, "ranking", language) if claim.rank == "largest"]
    return {(report.entity(claim.subject).preferred(), claim.market) for claim in told}


@pytest.mark.parametrize(("language", "text", "market"), _LED)
def test_the_largest_of_its_kind_leads_the_market_of_what_it_does(
    language: str, text: str, market: str
) -> None:
    name = _NAMES[language]
    assert _leaders(text.format(name), language) == {(name, market)}


def test_the_company_is_the_one_spoken_of() -> None:
    text = "Alder Health was founded in 2031. The company is now the largest telecare provider in Spain."
    assert _leaders(text, "en") == {("Alder Health", "telecare-spain")}


def test_each_of_two_leads_where_it_is_said_to() -> None:
    text = "Alder Health, Spain's largest telecare provider, met Birch Clinics, Peru's largest clinic chain."
    assert _leaders(text, "en") == {("Alder Health", "telecare-spain"), ("Birch Clinics", "clinic-peru")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Alder Health is one of the largest telecare providers in Spain."),
        ("en", "Alder Health is the second largest telecare provider in Spain."),
        ("en", "Alder Health was once the largest telecare provider in Spain."),
        ("en", "Alder Health wants to become the largest telecare provider in Spain."),
        ("en", "Alder Health will be the largest telecare provider in Spain."),
        ("en", "Alder Health claims to be the largest telecare provider in Spain."),
        ("en", "Alder Health is not the largest telecare provider in Spain."),
        ("en", "Is Alder Health the largest telecare provider in Spain?"),
        ("en", "Alder Health is the largest investor in telecare."),
        ("en", "Alder Health is the largest private employer in Spain."),
        ("en", "Alder Health announced the largest telecare deal of the year."),
        ("en", "Alder Stores is the world's largest furniture retailer."),
        ("zh", "青枫健康是中国最大的远程护理平台之一。"),
        ("zh", "青枫健康是中国第二大远程护理平台。"),
        ("zh", "青枫健康曾是中国最大的远程护理平台。"),
        ("zh", "青枫健康希望成为中国最大的远程护理平台。"),
        ("zh", "青枫健康并非中国最大的远程护理平台。"),
        ("de", "Alder Health ist einer der größten Telemedizin-Anbieter in Deutschland."),
        ("fr", "Alder Santé veut devenir la plus grande plateforme de télésanté en France."),
        ("es", "Alder Salud es una de las plataformas de telemedicina más grandes de España."),
    ],
)
def test_who_is_not_said_to_be_the_largest_leads_nothing(language: str, text: str) -> None:
    assert _leaders(text, language) == set()


@pytest.mark.parametrize(
    "text",
    [
        "按问诊量计算,青枫健康是中国最大的数字医疗服务平台,市占率达到15.5%,稳居行业第一。",
        "按收入计算,青枫健康已成为中国最大的人工智能医疗健康解决方案提供商,市占率第一。",
    ],
)
def test_where_a_leader_is_the_largest_is_not_ranked_itself(text: str) -> None:
    found = claims("远程医疗市场增长。远程医疗市场规模扩大。" + text, "ranking", "zh")
    assert {claim.subject for claim in found} == {"青枫健康"}
