"""Of which market, year and time a share or a rank is told, and what a list leaves out."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, found, ranks

_HEADS = {
    "en": "Telecare Market",
    "zh": "远程护理市场",
    "de": "Der Markt für Telecare",
    "fr": "Le marché de la téléassistance",
    "es": "El mercado de la teleasistencia",
}


def _shares(text: str, language: str = "en") -> set[tuple[str, float, int | None]]:
    """The key of the market, percent and year of every share, under a title on telecare."""
    told = claims(f"{_HEADS[language]}\n\n{text}", "share", language)
    return {(claim.market, float(claim.percent), claim.year) for claim in told}


def _members(text: str, role: str, language: str = "en") -> set[str]:
    report = found(f"{_HEADS[language]}\n\n{text}", language).report
    return {
        report.entity(claim.member).preferred()
        for claim in report.claims
        if getattr(claim, "kind", "") == "membership" and claim.role == role
    }


@pytest.mark.parametrize(
    ("language", "text", "market"),
    [
        ("en", "Software held 55% of the European telecare market in 2023.", "telecare-europe"),
        (
            "en",
            "China accounted for 55% of the Asia Pacific telecare market in 2023.",
            "telecare-asia-pacific",
        ),
        ("en", "In the European telecare market, software held a share of 55% in 2023.", "telecare-europe"),
        ("en", "Software held 55% of the telecare market in 2023.", "telecare"),
        ("en", "Europe held 55% of the global telecare market in 2023.", "telecare-world"),
        ("zh", "2023年中国占亚太远程护理市场的55%。", "远程护理-asia-pacific"),
        ("zh", "2023年软件占欧洲远程护理市场份额的55%。", "远程护理-europe"),
        ("zh", "2023年软件占远程护理市场份额的55%。", "远程护理"),
    ],
)
def test_a_share_is_of_the_market_of_its_region(language: str, text: str, market: str) -> None:
    assert _shares(text, language) == {(market, 55.0, 2023)}


def test_the_region_holds_for_the_shares_that_follow() -> None:
    text = "The U.S. accounted for 85% of the North American telecare market in 2023 and Canada for 10%."
    assert {market for market, _, _ in _shares(text)} == {"telecare-north-america"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "North America held 60% of the market in 2024, Europe 25% and Asia Pacific 15%."),
        (
            "en",
            "North America held 60% of the market in 2024, followed by Europe (25%) and Asia Pacific (15%).",
        ),
        ("en", "In 2024, North America held 60% of the market, Europe 25%, Asia Pacific 15%."),
        ("zh", "2024年北美占60%的市场份额,欧洲占25%,亚太占15%。"),
    ],
)
def test_a_year_holds_for_all_shares_of_a_list(language: str, text: str) -> None:
    assert {(percent, year) for _, percent, year in _shares(text, language)} == {
        (60.0, 2024),
        (25.0, 2024),
        (15.0, 2024),
    }


@pytest.mark.parametrize(
    "text",
    [
        "North America held a share of 38% of the telecare market, down from 42% in 2020.",
        "The share of North America was 42% in 2020 and is now 38%.",
    ],
)
def test_a_year_of_the_past_does_not_hold_for_the_present(text: str) -> None:
    assert all(year is None for _, percent, year in _shares(text) if percent == 38.0)


def test_a_share_that_is_denied_is_none() -> None:
    assert _shares("North America does not hold 60% of the telecare market.") == set()
    assert _shares("Most respondents believe that Europe holds 60% of the telecare market.") == set()
    assert _shares("The claim that Europe holds 60% of the telecare market is false.") == set()


_LARGEST = [
    ("en", "Germany, rather than France, is the largest country market for telecare."),
    ("en", "Germany, not France, is the largest market for telecare."),
    ("en", "Not France but Germany is the largest country market for telecare."),
    ("en", "The largest market for telecare is Germany, not France."),
    ("en", "Until 2020 France was the largest country of the telecare market; now it is Germany."),
    ("en", "France used to be the largest region of the telecare market, but today it is Germany."),
    ("zh", "最大的区域市场是德国而不是法国。"),
    ("zh", "最大的区域市场是德国,而非法国。"),
    ("zh", "2020年以前法国曾是远程护理最大的区域市场,如今是德国。"),
    ("de", "Deutschland, nicht Frankreich, ist der größte Markt für Telecare."),
    ("fr", "L'Allemagne, et non la France, est le plus grand marché de la téléassistance."),
    ("es", "Alemania, y no Francia, es el mercado más grande de la teleasistencia."),
]


@pytest.mark.parametrize(("language", "text"), _LARGEST)
def test_the_one_that_is_meant_is_largest(language: str, text: str) -> None:
    assert ranks(f"{_HEADS[language]}\n\n{text}", language) == {("Germany", "largest")}


_NOT_RANKED = [
    ("en", "The claim that Germany is the largest country of the telecare market is a myth."),
    ("en", "It is not true that Germany is the largest country of the telecare market."),
    ("en", "Nobody believes that Germany is the largest country of the telecare market."),
    ("en", "Germany could become the fastest-growing country of the telecare market if payers agree."),
    ("en", "If payers agreed, Germany would be the largest country of the telecare market."),
    ("en", "Germany is the largest region after France in the telecare market."),
    ("en", "Germany is the largest country market outside Asia for telecare."),
    ("en", "Germany used to be the largest country of the telecare market."),
    ("zh", "所谓“德国是最大的区域市场”的说法并不准确。"),
    ("zh", "若医保放开,德国有望成为增长最快的国家。"),
    ("zh", "受访者认为德国是远程护理最大的区域市场。"),
]


@pytest.mark.parametrize(("language", "text"), _NOT_RANKED)
def test_a_rank_that_is_not_held_is_none(language: str, text: str) -> None:
    assert ranks(f"{_HEADS[language]}\n\n{text}", language) == set()


_RANKED = [
    ("en", "Germany could become the fastest-growing country of the telecare market.", "fastest_growing"),
    ("en", "Germany was the largest country of the telecare market in 2020.", "largest"),
    ("en", "Germany will be the largest market for telecare until 2030.", "largest"),
    ("en", "Germany became the largest market for telecare after the pandemic.", "largest"),
    ("zh", "德国有望成为增长最快的国家。", "fastest_growing"),
    ("zh", "2025年前三大国家中,德国以20%的份额居首。", "largest"),
]


@pytest.mark.parametrize(("language", "text", "rank"), _RANKED)
def test_a_rank_that_is_held_stays(language: str, text: str, rank: str) -> None:
    assert ("Germany", rank) in ranks(f"{_HEADS[language]}\n\n{text}", language)


@pytest.mark.parametrize(
    ("language", "text", "players"),
    [
        ("en", "Key players do not include Amwell, Philips and MDLIVE.", set()),
        ("en", "Key players exclude Amwell; they include MDLIVE and Philips.", {"MDLIVE", "Philips"}),
        ("en", "The market players excluding Amwell are Philips and MDLIVE.", {"Philips", "MDLIVE"}),
        ("en", "Key players include Amwell, Philips and MDLIVE.", {"Amwell", "Philips", "MDLIVE"}),
        ("zh", "主要企业不包括平安好医生、微医和京东健康。", set()),
        ("zh", "主要企业包括平安好医生、微医和京东健康。", {"平安好医生", "微医", "京东健康"}),
        ("zh", "除平安好医生外,主要企业包括微医和京东健康。", {"微医", "京东健康"}),
    ],
)  # fmt: skip
def test_players_that_are_left_out_are_none(language: str, text: str, players: set[str]) -> None:
    assert _members(text, "player", language) == players


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("Regions not covered are Latin America and Africa.", set()),
        ("Excluded regions are Latin America and Africa.", set()),
        ("Regions covered are Latin America and Africa.", {"Latin America", "Africa"}),
        (
            "The regions do not include Latin America and Africa but include Europe and Asia Pacific.",
            {"Europe", "Asia Pacific"},
        ),
    ],
)
def test_regions_that_are_left_out_are_not_covered(text: str, regions: set[str]) -> None:
    assert _members(text, "region") == regions
