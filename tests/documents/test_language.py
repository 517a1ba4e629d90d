from __future__ import annotations

import pytest

from kg.documents.language import guess_languages

from .made import DE, EN, ES, FR, ZH, ZH_HANT


@pytest.mark.parametrize(
    ("lines", "language"),
    [(ZH, "zh"), (ZH_HANT, "zh-hant"), (DE, "de"), (FR, "fr"), (ES, "es"), (EN, "en")],
)
def test_each_language_is_told(lines: tuple[str, ...], language: str) -> None:
    assert guess_languages("\n".join(lines)) == (language,)
    assert guess_languages(lines[0]) == (language,)


def test_a_bilingual_text_has_two_the_larger_first() -> None:
    assert guess_languages("\n".join((*ZH, *EN))) == ("zh", "en")
    assert guess_languages("\n".join((*ZH_HANT[:1], *EN))) == ("en", "zh-hant")


def test_names_in_another_script_are_no_language() -> None:
    assert guess_languages("\n".join(ZH) + " Acme Care, Beta Health Group" * 9) == ("zh",)


def test_one_word_that_two_languages_share_is_no_second_language() -> None:
    assert guess_languages("The market was worth 12 billion in 2024. Sizes 12 para in cell.") == ("en",)


@pytest.mark.parametrize(
    ("text", "language"), [("病院がサービスを始めた。", "ja"), ("서울의 회사가 인수했다.", "ko")]
)
def test_neighbours_of_chinese_are_told_by_script(text: str, language: str) -> None:
    assert guess_languages(text) == (language,)


@pytest.mark.parametrize("text", ["", "12.4 %", "Acme Beta"])
def test_what_cannot_be_told_is_undetermined(text: str) -> None:
    assert guess_languages(text) == ("und",)


def test_the_second_half_of_a_long_text_counts() -> None:
    assert guess_languages("\n".join(EN) * 3000 + "\n".join(FR) * 3000) == ("en", "fr")
