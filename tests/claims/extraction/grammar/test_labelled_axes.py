"""A line that an axis labels: its sentence tells of parts on that axis, its list names them."""

from __future__ import annotations

from itertools import product

import pytest

from tests.claims.extraction.reading_texts import ranks, segments, shares

HEAD = "The telewound market\n\n"
LABELS = (
    "By Component: ",
    "Component: ",
    "By component - ",
    "- **Component:** ",
    "**By Component**: ",
    "Component Insights: ",
)
TOLD = (
    ("Bedside kits held the largest share of 61% in 2031.", "largest"),
    ("The bedside kits segment led the market with a 61% share.", "largest"),
    ("Bedside kits dominated with 61% of revenue.", "dominant"),
)


@pytest.mark.parametrize(("label", "told"), list(product(LABELS, TOLD)))
def test_what_a_labelled_sentence_tells(label: str, told: tuple[str, str]) -> None:
    text = f"{HEAD}{label}{told[0]}\n"
    assert shares(text, "en") == {("Bedside kits", 61)} or shares(text, "en") == {("bedside kits", 61)}
    assert {rank for _, rank in ranks(text, "en")} == {told[1]}
    assert {(axis, name.lower()) for axis, name, _ in segments(text, "en")} == {("component", "bedside kits")}


@pytest.mark.parametrize(
    ("text", "language", "axis", "name"),
    [
        ("Televisite-Markt\n\nNach Endnutzer: Heime führten den Markt an.", "de", "endnutzer", "Heime"),
        ("Marché du télésoin\n\nPar composant : les kits ont dominé.", "fr", "composant", "kits"),
        ("Mercado de televisita\n\nPor componente: los kits dominaron.", "es", "componente", "kits"),
        ("远程查房市场\n\n组件：推车占据最大份额，2031年占61%。", "zh", "组件", "推车"),
    ],
)  # fmt: skip
def test_other_languages(text: str, language: str, axis: str, name: str) -> None:
    assert {(told, named) for told, named, _ in segments(text, language)} == {(axis, name)}


def test_lists_behind_a_label_may_end_with_a_full_stop() -> None:
    text = f"{HEAD}Application: Telestroke, teleburns, and telewound.\nEnd User: Wards, clinics and homes.\n"
    assert {(axis, name.lower()) for axis, name, _ in segments(text, "en")} == {
        ("application", "telestroke"), ("application", "teleburns"), ("application", "telewound"),
        ("end user", "wards"), ("end user", "clinics"), ("end user", "homes"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        "Technology: Artificial intelligence is expected to transform the field.",
        "Applications: Doctors are using apps to see patients.",
        "Size: It is large.",
        "By component, followed by others.",
        "Type: Public",
    ],
)
def test_labels_of_other_sentences_name_no_part(lines: str) -> None:
    assert segments(f"{HEAD}{lines}\n", "en") == set()


@pytest.mark.parametrize("heading", ["By End User", "End-User Segment :", "Segmentation\n\nEnd User:"])
@pytest.mark.parametrize("sign", [": ", " – ", " - "])
def test_entries_that_are_explained_under_an_axis(heading: str, sign: str) -> None:
    lines = f"Wards{sign}used day and night\nDay homes{sign}the largest users of all\n"
    text = f"{HEAD}{heading}\n\n{lines}"
    found = {((axis or "").replace("-", " "), name) for axis, name, _ in segments(text, "en")}
    assert found == {("end user", "Wards"), ("end user", "Day homes")}
