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
        ("fr", "Le marché belge de la téléassistance.", {"Belgium"}),
        ("de", "Der europäische Markt für Telecare.", {"Europe"}),
        ("en", "EUROPE and APAC follow.", {"Europe", "Asia Pacific"}),
        ("zh", "亚太地区与欧盟随后。", {"Asia Pacific", "European Union"}),
        ("zh-hant", "馬來西亞與新加坡合作。", {"Malaysia", "Singapore"}),
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
