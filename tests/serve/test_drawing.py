"""The drawing of a graph that an answer is."""

from __future__ import annotations

import math

from kg.serve.drawing import drawing
from kg.serve.editor import editor, shown

STAR = "\n".join(f"<https://e.org/hub> <https://e.org/p> <https://e.org/n{n:02d}> ." for n in range(50))


def test_the_most_linked_things_stand_around_an_ellipse() -> None:
    found = drawing(STAR.encode())
    assert found is not None
    assert (len(found.marks), len(found.lines), found.left_out) == (28, 27, 23)
    assert {round(math.hypot((mark.x - 460) / 230, (mark.y - 330) / 290), 2) for mark in found.marks} == {1.0}
    assert len({(mark.x, mark.y) for mark in found.marks}) == 28


def test_what_links_nothing_is_not_drawn() -> None:
    kinds = b"<https://e.org/a> a <https://e.org/B> ; <https://e.org/p> 'text' ."
    assert drawing(kinds) is None
    assert drawing(b"") is None
    assert drawing(b"no turtle") is None


def test_names_are_text() -> None:
    company = b"<https://w3id.org/telehealth-kg/id/company/%3Cb%3E>"
    hostile = b"<https://e.org/a%3Cscript%3E> <https://e.org/p> " + company + b" ."
    page = editor("CONSTRUCT", answer=shown(hostile, graph=True, places={})).decode()
    assert 'aria-label="2 things and 1 links"' in page
    assert "<script>" not in page.partition("<svg")[2]
    assert "<b>" not in page
