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
        ("zh", "企业须遵守HIPAA。", {"HIPAA"}),
        ("de", "Das Pflege-Gesetz (PflG) hilft.", {"PflG"}),
        ("zh", "平台遵守《健康数据保护条例》(HDPR)。", {"HDPR"}),
        ("de", "Nach der DSGVO und dem Krankenhauspflegegesetz.", {"DSGVO", "Krankenhauspflegegesetz"}),
    ],
)
def test_a_law_is_known_by_name_or_form(language: str, text: str, expected: set[str]) -> None:
    assert entities(text, "regulation", language) == expected


@pytest.mark.parametrize(
    "text", ["They act at once.", "Government Support and Regulation", "the law of large numbers"]
)
def test_other_words_are_no_laws(text: str) -> None:
    assert entities(text, "regulation") == set()
