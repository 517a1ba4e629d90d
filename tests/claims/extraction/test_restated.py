"""Who buys another does not also become its partner by the same words."""

from __future__ import annotations

from tests.claims.extraction.reading_texts import claims

BOUGHT = (
    "Hazelwood Health acquired Oakline Care to give Hazelwood Health patients the coaches of Oakline Care."
)


def test_a_purchase_is_no_partnership_besides() -> None:
    assert claims(BOUGHT, "acquisition")
    assert not claims(BOUGHT, "partnership")


def test_partners_of_another_sentence_stay() -> None:
    text = f"Before, Hazelwood Health partnered with Oakline Care. {BOUGHT}"
    assert claims(text, "acquisition")
    assert claims(text, "partnership")
