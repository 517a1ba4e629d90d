"""Factors told as gains, leaps, outlooks and counted reasons."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. The telecare market is young.\n\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In addition, telecare delivers benefits such as short queues.", ("driver", "short queues")),
        (
            "Telecare services improve access to care for people in far valleys.",
            ("driver", "improve access to care for people in far valleys"),
        ),
        (
            "It eliminates the need to travel to the county seat.",
            ("driver", "eliminates the need to travel to the county seat"),
        ),
        ("The new tariff triggered a 35% surge in teleconsultations.", ("driver", "new tariff")),
        (
            "Dense fibre networks support heavy applications like remote patient monitoring.",
            ("driver", "Dense fibre networks"),
        ),
        ("Good phones form the backbone.", ("driver", "Good phones")),
        ("Parity in nine provinces and fibre lines are anchoring durable growth.", ("driver", "fibre lines")),
        ("The new licence law will simplify the process for clinics to bill.", ("driver", "new licence law")),
        ("Fast lines facilitate the smooth delivery of telecare services.", ("driver", "Fast lines")),
        ("Newcomers ride favourable age curves.", ("driver", "favourable age curves")),
        ("Safety worries may negatively impact overall demand.", ("restraint", "Safety worries")),
        ("Many problems still persist pertaining to thin pay.", ("challenge", "thin pay")),
        (
            "The top three hold a third, leaving room for niche players in gout.",
            ("opportunity", "niche players in gout"),
        ),
        ("The strike has changed the behaviour of nurses.", ("driver", "strike")),
        (
            "Telecare could help towns alleviate the challenges in their wards.",
            ("driver", "alleviate the challenges in their wards"),
        ),
        ("Smart cords will shape the future of care.", ("trend", "Smart cords")),
        ("Hybrid visits will soon be the norm.", ("trend", "Hybrid visits")),
        ("The key near-term catalyst is lasting parity of pay.", ("driver", "lasting parity of pay")),
        ("Cheap sensors have allowed nurses to watch over homes.", ("driver", "Cheap sensors")),
        (
            "Simultaneously, it has opened a wealth of opportunities for makers of cords.",
            ("opportunity", "makers of cords"),
        ),
        (
            "Thin margins and data leaks are just a few of the issues that prevent its growth.",
            ("restraint", "data leaks"),
        ),
        ("Owing to the strike, there was a decline in video visits.", ("restraint", "strike")),
        (
            "Driven by cameras, the need for care in towns, and carried on by laws, telecare grows.",
            ("driver", "need for care in towns"),
        ),
        (
            "Loneliness among young adults and adolescents increases demand.",
            ("driver", "Loneliness among young adults and adolescents"),
        ),
        (
            "Mit dem wachsenden Angebot an Kameras ist eine Branche entstanden.",
            ("driver", "wachsenden Angebot an Kameras"),
        ),
        ("La larga gripe ha puesto de manifiesto la necesidad de consultas.", ("driver", "larga gripe")),
        ("Le soutien des régulateurs réduit les barrières.", ("driver", "soutien des régulateurs")),
        ("Shorter stays that lower the bill are another factor.", ("driver", "Shorter stays")),
        ("Fit between cords and apps is of primary concern.", ("challenge", "Fit between cords and apps")),
        (
            "Telemedizin kann Wartezeiten in fernen Praxen verkürzen.",
            ("driver", "Wartezeiten in fernen Praxen verkürzen"),
        ),
        (
            "La telemedicina ha ampliado el acceso a especialistas.",
            ("driver", "ha ampliado el acceso a especialistas"),
        ),
        ("Los pueblos lejanos ofrecen nuevas vías para vender.", ("opportunity", "pueblos lejanos")),
        (
            "La téléconsultation permet de réduire les délais d'attente.",
            ("driver", "réduire les délais d'attente"),
        ),
        ("La crise du virus a permis la levée rapide de barrières.", ("driver", "crise du virus")),
    ],
)
def test_gains_and_outlooks(sentence: str, expected: tuple[str, str]) -> None:
    assert expected in factors(MARKET + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm lists its benefits such as paid leave.",
        "Rivals vie for files that can anchor recurring revenue models.",
        "This rise underscores the increasing adoption of telecare.",
        "The strike will negatively impact the company.",
        "It improves the quality of sleep.",
        "Telecare Market Size, Share, COVID-19 Impact & Growth Analysis Report",
    ],
)
def test_what_is_no_gain(sentence: str) -> None:
    assert factors(MARKET + sentence) == set()


def test_reasons_counted_one_by_one() -> None:
    text = (
        f"{MARKET}Uptake is rising due to several factors. Firstly, cheap phones have made calls easy. "
        "They cost little. Secondly, telecare gives nurses more time, which they need."
    )
    assert factors(text) == {
        ("driver", "cheap phones have made calls easy"),
        ("driver", "telecare gives nurses more time"),
    }


def test_a_heading_asks_why() -> None:
    text = (
        f"{MARKET}Why telecare is accelerating\n- Patient wishes: calls at night.\n"
        "- Cost pressure: dear beds.\n"
    )
    assert {("driver", "Patient wishes"), ("driver", "Cost pressure")} <= factors(text)


def test_a_line_announces_challenges() -> None:
    text = (
        f"{MARKET}Still, some challenges need tending before all use it:\n\n"
        "1) Privacy worries: files leak.\n\n2) Thin pay: it is low.\n"
    )
    assert {("challenge", "Privacy worries"), ("challenge", "Thin pay")} <= factors(text)
