"""From whom somebody buys, told behind what is bought."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import found

A, B, C = "Norvella Health", "Quistcare Labs", "Telvana Medical"


@pytest.mark.parametrize(
    ("text", "seller"),
    [
        (f"{A} acquired {B} from {C}.", C),
        (f"{A} acquired a 60% stake in {B} from {C}.", C),
        (f"{A} bought {B} in 2020 for $40 million from {C}.", C),
        (f"{A} acquired {B} from {C}'s founder.", None),
        (f"{A} acquired {B} from an investor.", None),
        (f"{A} acquired {B}.", None),
    ],
)
def test_who_sells(text: str, seller: str | None) -> None:
    report = found(text).report
    (deal,) = [claim for claim in report.claims if claim.kind == "acquisition"]
    assert (deal.seller and report.entities[deal.seller].preferred()) == seller
