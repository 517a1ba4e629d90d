from __future__ import annotations

import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kg.values.decimals import lexical

NUMBERS = st.decimals(
    allow_nan=False, allow_infinity=False, min_value="-1e30", max_value="1e30", places=8
) | st.decimals(allow_nan=False, allow_infinity=False, min_value=-1000, max_value=1000)


@given(NUMBERS)
def test_it_parses_back_to_the_same_number(number: Decimal) -> None:
    assert Decimal(lexical(number)) == number


@given(NUMBERS)
def test_it_is_canonical(number: Decimal) -> None:
    assert re.fullmatch(r"-?(0|[1-9]\d*)\.(0|\d*[1-9])", lexical(number))
    assert lexical(number) == lexical(Decimal(f"{number:f}" + ("0" if "." in f"{number:f}" else ".00")))


def test_zero_has_no_sign() -> None:
    assert {lexical(Decimal(text)) for text in ("0", "-0", "0.000", "-0.0", "0E+5")} == {"0.0"}
