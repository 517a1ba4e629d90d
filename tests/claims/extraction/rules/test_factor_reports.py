"""Reasons, troubles and outlooks as reports of markets tell them, and sentences that tell none."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors, rates, segments, sizes

MARKET = "The telecare market is a market of its own. "

TOLD = [
    # What somebody does, and that it moves the market.
    (
        "Chains are opening kiosks in malls, which is expected to drive the growth of the market.",
        {("driver", "Chains are opening kiosks in malls")},
    ),
    # The verbs that move it.
    *(
        (f"Lower tolls on calls {verb} provider adoption.", {("driver", "Lower tolls on calls")})
        for verb in ("incentivize", "have incentivized", "are rekindling", "revitalised")
    ),
    # Lists.
    (
        "Telecare is popular owing to the benefits it offers such as low fares, good notes, and night calls.",
        {("driver", "low fares"), ("driver", "good notes"), ("driver", "night calls")},
    ),
    (
        "Lack of nurses, changing rules such as the new code, would contribute to the growth of the market.",
        {("driver", "Lack of nurses"), ("driver", "changing rules")},
    ),
    (
        "The market is driven by rising wages, the growth of the retail market and many new entrants.",
        {
            ("driver", "rising wages"),
            ("driver", "growth of the retail market"),
            ("driver", "many new entrants"),
        },
    ),
    (
        "Long waits for beds and the shift towards evening care are boosting the market.",
        {("driver", "Long waits for beds"), ("driver", "shift towards evening care")},
    ),
    (
        "Growth comes from cheap phones, due to old age and the lack of skilled nurses.",
        {("driver", "old age"), ("driver", "lack of skilled nurses")},
    ),
    # Reasons behind an opening word.
    (
        "Furthermore, initially owing to the long strike, there was a decline in telehealth visits.",
        {("restraint", "long strike")},
    ),
    (
        "Moreover, owing to old age and thin staffing, the market grows.",
        {("driver", "old age"), ("driver", "thin staffing")},
    ),
    # What is rated as a factor.
    *(
        (
            f"Thin pay and old modems {rated} the most important {noun}.",
            {(kind, "Thin pay"), (kind, "old modems")},
        )
        for rated in ("were rated as", "are often cited as", "have been named as", "are widely seen as")
        for kind, noun in (
            ("restraint", "barriers to growth"),
            ("challenge", "challenges"),
            ("driver", "drivers"),
            ("opportunity", "opportunities"),
            ("trend", "trends"),
        )
    ),
    # Reasons for trouble.
    (
        "Licensing hurdles vary by state, driven by old laws and split boards.",
        {("challenge", "old laws"), ("challenge", "split boards")},
    ),
    (
        "Compliance with local codes creates operational complexity.",
        {("challenge", "Compliance with local codes")},
    ),
    (
        "Nurses must obtain a permit for each town, a process that delays implementation.",
        {("challenge", "Nurses must obtain a permit for each town")},
    ),
    (
        "As the trade in pills grows, so do concerns about fakes from abroad.",
        {("challenge", "concerns about fakes from abroad")},
    ),
    (
        "Issues such as weak links and lost notes can affect the quality of care.",
        {("challenge", "weak links"), ("challenge", "lost notes")},
    ),
    (
        "A limiting factor behind the growth of paid apps is the glut of free ones.",
        {("restraint", "glut of free ones")},
    ),
    ("A steep fare lowers the adoption rate among nurses.", {("restraint", "steep fare")}),
    # Reasons told one by one, or with what they bring.
    ("A second factor is the ease of a view from home.", {("driver", "ease of a view from home")}),
    ("One of the main drivers of the market is bound to be the toll of gout.", {("driver", "toll of gout")}),
    (
        "The toll of gout creates a massive, constant demand for efficient care.",
        {("driver", "toll of gout")},
    ),
    (
        "It gave a boost to the market, as the long curfew led to empty wards.",
        {("driver", "long curfew led to empty wards")},
    ),
    (
        "With a large share of people insured, this has boosted demand.",
        {("driver", "large share of people insured")},
    ),
    (
        "Vast plains make remote care solutions, such as video visits, highly appealing.",
        {("driver", "Vast plains")},
    ),
    # What a reason stands in holds back with it.
    (
        "The high risk of fraud due to thin checks can restrain the growth of the market.",
        {("restraint", "high risk of fraud due to thin checks")},
    ),
    # Outlooks.
    (
        "Fast links widen the scope of care.",
        {("driver", "Fast links")},
    ),
    (
        "The strength of the model lies in its ability to cut queues.",
        {("driver", "cut queues")},
    ),
    (
        "This marks a clear move from single visits to lasting care.",
        {("trend", "clear move from single visits to lasting care")},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=[sentence[:60] for sentence, _ in TOLD])
def test_told(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert factors(MARKET + sentence) >= expected


NONE = [
    "All the factors above augment the growth of the market.",
    "All such factors are expected to contribute to the growth of the market.",
    "The expansion is supported by the rising need for cots.",
    "The market for beds addresses many of the challenges that can keep nurses from using telecare.",
    "A stay is for common health issues, such as colds, minor cuts, and sore feet.",
    "The kits were named as a gift.",
    "He moved from Ruritania to Alderland.",
    "The value lies in the drawer.",
    "Cords, cuffs, and other mobile platforms, are sold.",
    "The market is driven by a rising toll of ills, from burns to old rashes.",
    "With growing adoption across North America, Europe, and parts of Asia, telecare is to become usual.",
    "A new shot reduces adoption of older ones.",
]
WRONG = {
    "factors above",
    "such factors",
    "expansion",
    "market for beds addresses",
    "minor cuts",
    "sore feet",
    "kits",
    "Alderland",
    "drawer",
    "old rashes",
    "growing adoption across",
    "parts of",
    "new shot",
    "other mobile platforms",
}


@pytest.mark.parametrize("sentence", NONE)
def test_names_none(sentence: str) -> None:
    labels = {label for _, label in factors(MARKET + sentence)}
    assert not {wrong for wrong in WRONG for label in labels if wrong in label}


def test_a_question_heads_troubles() -> None:
    text = (
        MARKET
        + "\n\nWhat are the challenges of telecare in the far north?\n\n"
        + "Patchy pay limits the adoption of telecare. Old lines hamper its use in the hills, too.\n"
    )
    assert ("challenge", "Patchy pay") in factors(text)


def test_reasons_come_together_over_a_list() -> None:
    text = (
        MARKET
        + "\n\nA number of factors are coming together to create this boom, including:\n\n"
        + "- Better cameras in phones;\n\n- Trust in small screens; and\n\n- Cheap data plans\n"
    )
    labels = {label for _, label in factors(text)}
    assert labels >= {"Better cameras in phones", "Trust in small screens", "Cheap data plans"}
    assert not any("coming together" in label for label in labels)


SEGMENTS = [
    (
        "One can read this market by breaking it down into its main components: cords, cuffs, and calls.",
        {"cords", "cuffs", "calls"},
    ),
    (
        "Key application segments include Night Calls, where one rings; Bed Rounds, which last; and Gaits.",
        {"Night Calls", "Bed Rounds", "Gaits"},
    ),
    (
        "Two of the largest and most valuable application segments are Night Calls and Bed Rounds.",
        {"Night Calls", "Bed Rounds"},
    ),
    (
        "Telecare is available in various delivery modes, including web, phone, and kiosk.",
        {"web", "phone", "kiosk"},
    ),
    (
        "By end use, the market is segmented into gait data and risk analysis, bed rounds, and night calls.",
        {"gait data and risk analysis", "bed rounds", "night calls"},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SEGMENTS, ids=[sentence[:40] for sentence, _ in SEGMENTS])
def test_segments(sentence: str, expected: set[str]) -> None:
    assert {name for _, name, _ in segments(MARKET + sentence)} == expected


def test_sums_of_projections() -> None:
    text = (
        MARKET + "Others show more, such as projections from USD 3 billion in 2031 to USD 9 billion by 2036."
    )
    assert sizes(text) == {(2031, 3.0, "USD"), (2036, 9.0, "USD")}


def test_a_rate_behind_a_share_of_spending() -> None:
    text = MARKET + "By end user, wards held 41% of spending in 2031, while homes show a 12.5% CAGR to 2036."
    assert (12.5, None, 2036) in rates(text)
