"""Why two names are one company or two: one sentence, with the words of both sides."""

from __future__ import annotations

import pytest

from kg.errors import UsageError
from kg.graph.index import Index
from kg.graph.sameness import explain_sameness
from kg.model.knowledge import Knowledge


def told(left: str, right: str, knowledge: Knowledge) -> str:
    explanation = explain_sameness(left, right, index=Index(knowledge))
    assert str(explanation).startswith(explanation.sentence)
    assert explanation.citations
    return explanation.sentence


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (
            "Amwell",
            "American Well Corporation",
            "are one company, Amwell: American Well Corporation has done",
        ),
        ("Teladoc", "Teladoc Health", "are one company, Teladoc Health: one report gives both names"),
        ("Ping An Good Doctor", "Good Doctor Online", "are two companies: Ping An Good Doctor belongs to"),
        ("Philips", "Philips Healthcare", "may be one company and stay two: The report uses both names"),
        ("JD Health", "Alibaba Health", "are two companies: too little says that they are one"),
        ("company/amwell", "Twilio", "are two companies: too little says that they are one"),
    ],
)
def test_one_sentence(left: str, right: str, verdict: str, seeds: Knowledge) -> None:
    sentence = told(left, right, seeds)
    assert verdict in sentence
    assert sentence.count("\u201c") >= 3
    assert sentence.endswith(").") or "gives both" in sentence


def test_an_unknown_name_is_a_wrong_call(seeds: Knowledge) -> None:
    with pytest.raises(UsageError, match="nothing here is called 'Nobody'"):
        explain_sameness("Amwell", "Nobody", index=Index(seeds))
