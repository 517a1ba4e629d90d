from __future__ import annotations

import pytest

from kg.claims.extraction.grammar.dates import find_dates
from kg.claims.extraction.grammar.script import plain


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on 12 March 2024", "2024-03-12"),
        ("le 5 mar\u017f 2024", "2024"),
        ("March 12th, 2024", "2024-03-12"),
        ("Sep, 2024", "2024-09"),
        ("Feb. 27, 2023", "2023-02-27"),
        ("im Mai 2021", "2021-05"),
        ("am 5. Oktober 2020", "2020-10-05"),
        ("en juillet 2018", "2018-07"),
        ("le 1er août 2022", "2022-08-01"),
        ("el 3 de enero de 2021", "2021-01-03"),
        ("2020年9月10日", "2020-09-10"),
        ("2016年6月", "2016-06"),
        ("2024-05-31", "2024-05-31"),
        ("01-27-2020", "2020-01-27"),
        ("31.12.2019", "2019-12-31"),
        ("in 2011", "2011"),
    ],
)
def test_a_date_keeps_its_precision(text: str, date: str) -> None:
    assert [str(one.value) for one in find_dates(plain(text))] == [date]


@pytest.mark.parametrize("text", ["2024-13-40 units", "30 February 2020", "$2019", "page 12"])
def test_no_such_day(text: str) -> None:
    assert all(len(str(one.value)) < 10 for one in find_dates(text))
