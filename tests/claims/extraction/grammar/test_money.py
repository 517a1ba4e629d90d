from __future__ import annotations

import pytest

from kg.claims.extraction.grammar.money import find_money
from kg.claims.extraction.grammar.script import plain

SUMS = [
    ("US$ 31.7 Billion", 31.7e9, "USD"),
    ("$4.3B", 4.3e9, "USD"),
    ("USD 6.65 Billion", 6.65e9, "USD"),
    ("6.65 USD Billion", 6.65e9, "USD"),
    ("6.65 (USD Billion)", 6.65e9, "USD"),
    ("EUR 1,2 Milliarden", 1.2e9, "EUR"),
    ("1,2 Milliarden Euro", 1.2e9, "EUR"),
    ("14.8 Mrd US Dollar", 14.8e9, "USD"),
    ("1,2 milliard d'euros", 1.2e9, "EUR"),
    ("9,2 milliards de dollars américains", 9.2e9, "USD"),
    ("US$162.440 millones", 162.44e9, "USD"),
    ("165 mil millones de dólares", 165e9, "USD"),
    ("127.4 亿美元", 12.74e9, "USD"),
    ("1,729.4 億美元", 172.94e9, "USD"),
    ("3100亿元", 310e9, "CNY"),
    ("1.2万亿元", 1.2e12, "CNY"),
    ("850百万美元", 850e6, "USD"),
    ("RMB 52 million", 52e6, "CNY"),
    ("£12.5m", 12.5e6, "GBP"),
    ("Rs 2.4 crore", 24e6, "INR"),
    ("Rs. 7 lakhs", 7e5, "INR"),
    ("₹1,050 cr.", 10.5e9, "INR"),
    ("USD 1915.9 million", 1915.9e6, "USD"),
    ("zwei Millionen Euro", 2e6, "EUR"),
    ("zweieinhalb Milliarden Dollar", 2.5e9, "USD"),
    ("cuatro millones de euros", 4e6, "EUR"),
    ("un million d'euros", 1e6, "EUR"),
    ("half a billion dollars", 5e8, "USD"),
    ("7 Millionen Euro 26 Prozent", 7e6, "EUR"),
    ("a $2 billion all-stock deal", 2e9, "USD"),
    ("a $2 million try", 2e6, "USD"),
    ("5 million usd", 5e6, "USD"),
]


@pytest.mark.parametrize(("text", "amount", "currency"), SUMS)
def test_a_sum_is_read(text: str, amount: float, currency: str) -> None:
    (one,) = find_money(plain(text))
    assert float(one.amount) == pytest.approx(amount)
    assert one.currency == currency
    assert one.scaled


@pytest.mark.parametrize(
    "text",
    [
        "41 million records",
        "all 20 million people",
        "19,649,961 patients",
        "in 2019",
        "5 to 10 years",
        "3 m tall",
    ],
)
def test_what_has_no_currency_is_no_sum_of_a_currency(text: str) -> None:
    assert all(one.currency is None for one in find_money(text))


def test_both_ends_of_a_range() -> None:
    assert [float(one.amount) for one in find_money("USD 20-36 billion")] == [20e9, 36e9]


def test_a_year_before_a_sum_is_no_end_of_a_range() -> None:
    assert [float(one.amount) for one in find_money("in 2020 to $55.5 billion")] == [55.5e9]


def test_a_year_before_a_code_is_no_sum() -> None:
    assert [float(one.amount) for one in find_money("size in 2022 USD 58.6 Billion")] == [58.6e9]


def test_bounds_hold_the_words() -> None:
    text = "worth about US$ 3 billion now"
    (one,) = find_money(text)
    assert text[one.start : one.end] == "US$ 3 billion"


def test_any_space_may_stand_in_a_chinese_sum() -> None:
    assert [float(one.amount) for one in find_money("价值24.\t8亿元")] == [2.48e9]
