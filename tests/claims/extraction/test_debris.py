from __future__ import annotations

import pytest

from kg.claims.extraction.debris import is_debris
from tests.claims.extraction.reading_texts import found


@pytest.mark.parametrize(
    "line", ["VAT of 19% is added for buyers in Spain.", "Toll free US +1 555 010 0199", "Captcha: 3 + 4 = ?"]
)
def test_a_line_of_an_order_form_is_debris(line: str) -> None:
    assert is_debris(line)


def test_a_page_of_order_forms_says_nothing() -> None:
    assert not found(
        "Add to cart   Buy now\n\nOffice hours in Germany: 9 to 6\n\nLogin | France"
    ).report.claims
