"""Readings behind Chinese signs and signs that nobody sees: read over, and kept in the ranges."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from kg.claims.extraction.readings import bare_text
from kg.values.names import visible
from tests.claims.extraction.reading_texts import found

PLAIN = "2031年全球居家監測市場規模達61億美元。近日,青楓雲醫療與白樺健康簽署戰略合作協議。"
GLOSSED = (
    "2031年全球居家監(jiān)測市場規(guī)模達(dá)61億美元。"
    "近日,青楓雲醫(yī)療與(yǔ)白樺健康簽署戰(zhàn)略合作的(de)協(xié)議。"
)


def test_a_text_with_readings_makes_the_claims_that_it_makes_without() -> None:
    claims = [
        [claim.model_dump(exclude={"evidence"}) for claim in found(text).report.claims]
        for text in (PLAIN, GLOSSED)
    ]
    assert claims[0] == claims[1]
    assert {claim["kind"] for claim in claims[0]} >= {"market_size", "partnership"}


def test_the_ranges_stand_in_the_text_with_its_readings() -> None:
    for claim in found(GLOSSED).report.claims:
        for evidence in claim.evidence:
            for one in (*evidence.proof, *filter(None, (evidence.subject, evidence.object))):
                words = GLOSSED[slice(*one.at)]
                assert words.startswith(one.anchor)
                assert hashlib.sha256(words.encode()).hexdigest() == one.sha256


def test_a_bracket_of_the_text_is_no_reading() -> None:
    assert bare_text("慢性病(app)與遠程(tele)照護(care)") is None
    assert bare_text("醫(yī)療與(yǔ)照護") is None


BROKEN = (
    "Am\u00adwell acquired Tele\u200bdoc Health in 2022. Birch Health partnered with Alder\u2060Care. "
    "The tele\u00adhealth mar\u00adket was valued at USD 5.2 bil\u00adlion in 2023."
)


def test_a_text_with_unseen_signs_makes_the_claims_that_it_makes_without() -> None:
    whole, broken = (found(text).report for text in (visible(BROKEN), BROKEN))
    assert broken.entities == whole.entities
    assert set(broken.entities) >= {"amwell", "teledoc-health", "birch-health", "aldercare"}
    facts = [[claim.model_dump(exclude={"evidence"}) for claim in each.claims] for each in (whole, broken)]
    assert facts[0] == facts[1]
    words = [BROKEN[slice(*claim.evidence[0].proof[0].at)] for claim in broken.claims]
    assert any("Am\u00adwell acquired Tele\u200bdoc Health" in each for each in words)


@given(
    st.lists(
        st.sampled_from(["醫", "a", "。", "(yī)", "(de)", "(x1)", "\n", "\u00ad", "\u200d"]), max_size=30
    )
)
def test_every_span_leads_back_to_its_signs(parts: list[str]) -> None:
    text = "".join([*parts, "健(jiàn)測(cè)監(jiān)"])
    bare = bare_text(text)
    assert bare is not None
    for place, sign in enumerate(bare.text):
        start, end = bare.original((place, place + 1))
        assert text[start:end] == sign
