"""Turns of reports on segments, shares, ranks and sizes, each in a sentence of our own."""

from __future__ import annotations

from tests.claims.extraction.reading_texts import claims, ranks, rates, segments, shares, sizes

MARKET = "The telecare market was worth USD 3 billion in 2021. "


def _names(text: str) -> set[str]:
    return {name for _, name, _ in segments(text)}


def test_devices_of_a_market() -> None:
    told = (
        f"{MARKET}The telecare market comprises of devices such as pulse cuffs, sleep rings, gait mats, etc."
    )
    assert _names(told) == {"pulse cuffs", "sleep rings", "gait mats"}


def test_sorts_behind_a_dash() -> None:
    assert _names(f"{MARKET}There are two types of telecare services - live and deferred.") == {
        "live",
        "deferred",
    }


def test_segments_such_as() -> None:
    told = (
        f"{MARKET}Segments such as night calls and gait care are becoming profitable, "
        "with bed alerts and cord services also presenting chances."
    )
    assert _names(told) == {"night calls", "gait care", "bed alerts", "cord"}


def test_who_divides_is_no_segment() -> None:
    assert _names(f"{MARKET}Analysts also regularly segment Iceland's telecare market by payer.") == set()


def test_a_part_of_spending() -> None:
    told = f"{MARKET}By end user, clinics commanded 51.2% of spending in 2024."
    assert shares(told) == {("clinics", 51.2)}


def test_national_spending_is_no_market() -> None:
    told = f"{MARKET}National health spending is predicted to increase by an average of 4.5% per year."
    assert rates(told) == set()


def test_two_that_grow_fastest() -> None:
    told = f"{MARKET}Asthma and wound care are expected to exhibit the highest growth in the telecare market."
    assert ranks(told) == {("Asthma", "fastest_growing"), ("wound care", "fastest_growing")}


def test_when_it_is_to_reach() -> None:
    told = (
        f"{MARKET}It is to expand at a CAGR of 9% from 2022 to 2027, "
        "when it is expected to reach USD 12 billion."
    )
    assert (2027, 12.0, "USD") in sizes(told)


def test_the_field_is_to_reach() -> None:
    assert sizes("Telecare is expected to reach USD 12 billion by 2030.") == {(2030, 12.0, "USD")}


def test_a_sentence_whose_space_is_lost() -> None:
    told = (
        f"{MARKET}The various types of telecare units include central models, spread models, "
        "and others .Central models stand in town."
    )
    assert _names(told) == {"central models", "spread models", "others"}


def test_a_short_name_of_a_segment() -> None:
    told = "The home care market includes home visits, durable night equipment (DNE), and meals."
    assert _names(told) == {"home visits", "durable night equipment", "meals"}


def test_the_long_billion() -> None:
    told = "Bis 2026 wächst der weltweite Markt für Telemedizin auf eine Billion Euro."
    assert sizes(told, "de") == {(2026, 1000.0, "EUR")}


def test_a_part_of_all_spending() -> None:
    told = f"{MARKET}According to the report, care apps captured 22% of total mental health spending."
    assert shares(told) == {("care apps", 22.0)}


def test_places_of_a_war() -> None:
    told = f"{MARKET}The Norway-Denmark war hurt trade. Sales in Peru rose."
    assert len(claims(told, "mention")) == 1
