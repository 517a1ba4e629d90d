"""Which market a text names."""

from __future__ import annotations

import pytest

from kg.claims.extraction.grammar.markets import markets_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Weak networks are limiting market expansion.", []),
        ("It held the maximum market share, at an estimated market size of $3 billion.", []),
        ("The study covers the ward beds market.", ["ward beds"]),
        ("Osalcare's market share stands at 28%.", []),
        ("The ward care global market grows.", ["ward care"]),
        ("So says Osalcare Market Research.", []),
        ("The Ward Care Market Research Report", ["ward care"]),
        ("The Internet of Quiet Things market", ["internet of quiet things"]),
        ("The smart ward beds (SmWB) market size", ["smart ward beds (SmWB)"]),
        ("The AI in Ward Care market", ["AI in ward care"]),
        ("The market for ward beds is projected to grow.", ["ward beds"]),
        ("The global market size of night care (Nc) is small.", ["night care"]),
        ("The market worth of ward care was $3 billion.", ["ward care"]),
        ("The market of these beds is small, as is the market in Italy.", []),
    ],
)
def test_names_of_markets(text: str, names: list[str]) -> None:
    assert [subject for _, subject, _ in markets_in(text)] == names
