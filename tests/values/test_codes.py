from __future__ import annotations

import pytest

from kg.values.currencies import CURRENCIES, check_currency
from kg.values.languages import check_language


@pytest.mark.parametrize("code", sorted(CURRENCIES))
def test_a_currency_is_three_capitals(code: str) -> None:
    assert check_currency(code) == code
    assert len(code) == 3
    assert code.isascii()
    assert code.isupper()


@pytest.mark.parametrize("code", ["usd", "US$", "", "USDD", "XXX", "EURO", "$"])
def test_no_currency(code: str) -> None:
    with pytest.raises(ValueError, match="no ISO 4217 currency code; write it as in USD"):
        check_currency(code)


@pytest.mark.parametrize("tag", ["en", "zh", "zh-hant", "gsw", "de-at-1996"])
def test_a_language(tag: str) -> None:
    assert check_language(tag) == tag


@pytest.mark.parametrize("tag", ["", "EN", "e", "english", "zh_hant", "en\n", "zh-", "en-Latn"])
def test_no_language(tag: str) -> None:
    with pytest.raises(ValueError, match="no language tag in lower case; write en"):
        check_language(tag)
