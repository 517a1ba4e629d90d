from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import entities


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It complies with HIPAA and GDPR.", {"HIPAA", "GDPR"}),
        (
            "en",
            "Under the Rural Telecare Access Act of 2019, clinics are paid.",
            {"Rural Telecare Access Act of 2019"},
        ),
        ("en", "Spain's Remote Care Act helps.", {"Remote Care Act"}),
        (
            "en",
            "It follows theTelecare Practice Guidelines, 2020under review.",
            {"Telecare Practice Guidelines"},
        ),
        ("en", "In Peru the Telecare Practice Act applies.", {"Telecare Practice Act"}),
        ("en", "The Quiet Care Plan and the Ward Act apply.", {"Ward Act"}),
        ("en", "It follows the Medical Device Regulation (MdXR).", set()),
        ("en", "It follows the Medical Device Regulation (MDXR).", {"Medical Device Regulation (MDXR)"}),
        ("en", "The Bedside Devices Rules, 2017 apply.", {"Bedside Devices Rules, 2017"}),
        (
            "en",
            "It follows the Ward Council (Conduct and Ethics) Regulations by the ministry.",
            {"Ward Council (Conduct and Ethics) Regulations"},
        ),
        ("zh", "企业须遵守HIPAA。", {"HIPAA"}),
        ("zh", "见《“十五五”远程照护发展规划》与《远程照护产业规划报告》。", {"“十五五”远程照护发展规划"}),
        (
            "zh",
            "平台须遵守《远程照护管理办法(试行)(征求意见稿)》,新加坡的远程照护法案亦然。",
            {"远程照护管理办法", "远程照护法案"},
        ),
        (
            "en",
            "Rules follow Federal Law No. 9 of 2016 and 42 CFR Part 77.",
            {"Federal Law No. 9 of 2016", "42 CFR Part 77"},
        ),
        ("en", "The EU's Medical Device Regulation applies.", {"Medical Device Regulation"}),
        (
            "en",
            "Clinics await the Care Access Act (CAA). The CAA helps; so will the Care Access Act.",
            {"Care Access Act (CAA)"},
        ),
        ("de", "Das Pflege-Gesetz (PflG) hilft.", {"Pflege-Gesetz (PflG)"}),
        ("zh", "平台遵守《健康数据保护条例》(HDPR)。", {"HDPR"}),
        (
            "en",
            "According to the Opening Doors to Telecare Act, clinics may bill.",
            {"Opening Doors to Telecare Act"},
        ),
        ("de", "Nach der DSGVO und dem Krankenhauspflegegesetz.", {"DSGVO", "Krankenhauspflegegesetz"}),
    ],
)
def test_a_law_is_known_by_name_or_form(language: str, text: str, expected: set[str]) -> None:
    assert entities(text, "regulation", language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They act at once.",
        "Alder Law advised the buyer.",
        "It wrote the Clinical Guidelines.",
        "Government Support and Regulation",
        "the law of large numbers",
        "Norland Must Ease Regulations",
    ],
)
def test_other_words_are_no_laws(text: str) -> None:
    assert entities(text, "regulation") == set()
