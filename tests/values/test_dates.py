from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.values.dates import PartialDate

DAYS = st.dates(min_value=date(1000, 1, 1)).map(date.isoformat)
DATES = st.builds(lambda day, length: PartialDate(day[:length]), DAYS, st.sampled_from([4, 7, 10]))


@given(DATES)
def test_bounds_hold_the_date(stated: PartialDate) -> None:
    assert stated.earliest <= stated.latest
    assert stated.earliest.isoformat().startswith(str(stated))
    assert stated.latest.isoformat().startswith(str(stated))
    days = (stated.latest - stated.earliest).days + 1
    whole = {
        4: 365 + calendar.isleap(stated.year),
        7: calendar.monthrange(stated.year, stated.earliest.month)[1],
        10: 1,
    }
    assert days == whole[len(str(stated))]


@given(DATES, DATES)
def test_overlap_is_symmetric_and_means_a_common_day(left: PartialDate, right: PartialDate) -> None:
    common = max(left.earliest, right.earliest) <= min(left.latest, right.latest)
    assert left.overlaps(right) == right.overlaps(left) == common
    assert left.overlaps(left)


@given(st.lists(DATES, max_size=8))
def test_order_is_total_and_goes_by_the_first_day(dates: list[PartialDate]) -> None:
    ordered = sorted(dates)
    assert [d.earliest for d in ordered] == sorted(d.earliest for d in dates)
    assert sorted(map(str, ordered)) == sorted(map(str, dates))
    backwards = dates[::-1]
    assert ordered == sorted(backwards)


@given(DATES)
def test_it_parses_back(stated: PartialDate) -> None:
    again = PartialDate(str(stated))
    assert again == stated
    assert hash(again) == hash(stated)
    assert not again < stated
    assert eval(repr(stated)) == stated


@pytest.mark.parametrize(
    ("text", "datatype"), [("2019", "xsd:gYear"), ("2019-03", "xsd:gYearMonth"), ("2019-03-05", "xsd:date")]
)
def test_each_precision_has_its_datatype(text: str, datatype: str) -> None:
    assert PartialDate(text).datatype == datatype


@pytest.mark.parametrize(
    "text",
    [
        "",
        "19",
        "0999",
        "2019-00",
        "2019-13",
        "2019-02-29",
        "2019-2-3",
        "2019-03-05T00:00",
        "２０１９",
        " 2019",
        "2019\n",
        "March 2019",
        "2019/03",
        "-2019",
        "20190305",
    ],
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match="is no date; write YYYY"):
        PartialDate(text)


def test_a_date_is_no_text() -> None:
    assert PartialDate("2019") != "2019"
