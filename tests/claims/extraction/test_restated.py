"""Who buys another does not also become its partner by the same words."""

from __future__ import annotations

from tests.claims.extraction.reading_texts import claims

MERGED = "Hazelwood Health and Oakline Care agreed to merge."
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


def test_any_deal_of_those_who_merge_is_their_merger() -> None:
    text = f"{MERGED} Hazelwood Health's deal with Oakline Care adds heft."
    assert claims(text, "merger")
    assert not claims(text, "partnership")


def test_any_deal_of_others_stays() -> None:
    text = f"{MERGED} Hazelwood Health's deal with Tarn Clinics adds heft."
    assert claims(text, "partnership")
