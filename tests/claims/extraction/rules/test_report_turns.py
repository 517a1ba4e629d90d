"""Turns of reports on segments, shares, ranks and sizes, each in a sentence of our own."""

from __future__ import annotations

from tests.claims.extraction.reading_texts import ranks, rates, segments, shares, sizes

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
