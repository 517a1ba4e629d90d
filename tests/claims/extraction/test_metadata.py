from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import found


@pytest.mark.parametrize(
    ("text", "title", "publisher", "issued"),
    [
        (
            "Nordic Telecare Market 2024-2030\nPublished by Fjord Insight, 12 March 2024\n\nIt grew.",
            "Nordic Telecare Market 2024-2030",
            "Fjord Insight",
            "2024-03-12",
        ),
        (
            (
                "Home / Health / Telecare Market\nTelecare Market Size and Share\n"
                "Report ID: X1 | Published Date: Sep, 2024\n\nIt grew."
            ),
            "Telecare Market Size and Share",
            None,
            "2024-09",
        ),
        ("According to Rowan Research, the telecare market will grow.", None, "Rowan Research", None),
        ("Press release from: Rowan Research\n\nIt grew in 2019.", None, "Rowan Research", None),
        ("It grew, and nobody says when.", None, None, None),
    ],
)
def test_what_a_document_says_of_itself(
    text: str, title: str | None, publisher: str | None, issued: str | None
) -> None:
    source = found(text).report.document
    assert source.publisher == publisher
    assert (str(source.issued) if source.issued else None) == issued
    if title:
        assert source.title == title
