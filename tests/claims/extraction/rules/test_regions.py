from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, entities


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Telecare grows in the U.S., the UK and South Korea.",
            {"United States", "United Kingdom", "South Korea"},
        ),
        ("en", "The Danish telecare market grows.", {"Denmark"}),
        ("en", "GALWAY, Ireland, May 4, 2031 (NEWSWIRE) -- The telecare market grows in Italy.", {"Italy"}),
        ("en", "The Canadian telecare market obeys the U.S. Food and Drug Administration.", {"Canada"}),
        ("en", "So says the Latin American Mental Care Council of Peru.", {"Peru"}),
        ("fr", "Le marché belge de la téléassistance.", {"Belgium"}),
        ("de", "Der europäische Markt für Telecare.", {"Europe"}),
        ("en", "EUROPE and APAC follow.", {"Europe", "Asia Pacific"}),
        ("zh", "亚太地区与欧盟市场随后。", {"Asia Pacific", "European Union"}),
        ("zh-hant", "馬來西亞與新加坡市場。", {"Malaysia", "Singapore"}),
        ("de", "Frankreich und die Schweiz folgen.", {"France", "Switzerland"}),
        ("fr", "Les États-Unis et l'Allemagne suivent.", {"United States", "Germany"}),
        ("es", "España y América Latina siguen.", {"Spain", "Latin America"}),
    ],
)
def test_regions_are_named_in_five_languages(language: str, text: str, expected: set[str]) -> None:
    assert entities(text, "region", language) | entities(text, "country", language) == expected


@pytest.mark.parametrize(
    "text", ["A Swiss firm.", "Mackinac Island", "US-based", "US$ 5", "us and them", "the Chinese government"]
)
def test_other_words_are_no_regions(text: str) -> None:
    assert entities(text, "region") | entities(text, "country") == set()


def test_a_list_by_region_says_what_the_market_covers() -> None:
    text = "Telecare market\n\nRegional Insights:\n- North America (Canada)\n- Europe\n"
    assert {c.member for c in claims(text, "membership")} == {"north-america", "canada", "europe"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("青枫云进军荷兰,白桦医疗在瑞典推出护理服务。", {"Netherlands", "Sweden"}),
        ("青枫云收购一家荷兰的软件公司。", {"Netherlands"}),
        ("签约仪式在荷兰海牙举行,瑞典大使出席。", set()),
        ("青枫云在荷兰护理服务商中位列第二。青枫云是瑞典最大的护理公司。", {"Netherlands", "Sweden"}),
        (
            "三方以荷兰、瑞典为首要外销市场,青枫云还将平台带往丹麦和挪威。",
            {"Netherlands", "Sweden", "Denmark", "Norway"},
        ),
        ("据丹麦心脏学会统计,丹麦护理市场规模已达3亿元。", {"Denmark"}),
    ],
)
def test_chinese_news_names_the_places_of_business_only(text: str, expected: set[str]) -> None:
    assert entities(text, "region", "zh") | entities(text, "country", "zh") == expected


def test_where_a_company_comes_from_is_no_place_of_the_market() -> None:
    text = "2031年全球护理市场规模约为3亿元。\n去年,青枫云集团买下了丹麦的算法新创Quorvik Inc.。"
    assert "Denmark" not in entities(text, "country", "zh")
