from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.claims.extraction.page import read_page
from kg.claims.extraction.sentences import LONGEST
from tests.claims.extraction.reading_texts import document


def _sentences(text: str) -> list[str]:
    page = read_page(document(text))
    return [page.text[one.start : one.end] for one in page.sentences]


def test_abbreviations_end_no_sentence() -> None:
    text = "Wren Inc. bought Lark Ltd. in the U.S. market, e.g. for care. It paid approx. five."
    assert _sentences(text) == [
        "Wren Inc. bought Lark Ltd. in the U.S. market, e.g. for care.",
        "It paid approx. five.",
    ]


def test_a_german_number_in_order_ends_no_sentence() -> None:
    first = "Am 10. Juli kaufte Wren Lark, inkl. aller Praxen, und im 3. Quartal wuchs Wren."
    assert _sentences(first + " Lark hat 12. Die Zahl steigt.") == [first, "Lark hat 12.", "Die Zahl steigt."]


def test_chinese_sentences_end_without_white_space() -> None:
    assert _sentences("市场增长。价格上升!谁买?") == ["市场增长。", "价格上升!", "谁买?"]


def test_a_lost_space_still_parts_sentences() -> None:
    assert _sentences("It sells products.Telecare is care.") == ["It sells products.", "Telecare is care."]


def test_kinds_of_blocks() -> None:
    text = (
        "# Title\n\n- one\n  - two\n\n| a | b |\n\nWe use cookies to improve this.\n\nA paragraph that "
        "ends.\n"
    )
    page = read_page(document(text))
    assert [one.kind for one in page.blocks] == ["heading", "item", "item", "row", "debris", "paragraph"]
    assert page.blocks[2].above == 1
    assert page.blocks[1].heading == 0


def test_a_sentence_is_never_longer_than_the_bound() -> None:
    page = read_page(document("word " * 5000))
    assert max(one.end - one.start for one in page.sentences) <= LONGEST


@given(st.text(max_size=300))
def test_sentences_lie_in_order_inside_the_text(text: str) -> None:
    page = read_page(document(text))
    assert len(page.plain) == len(page.text)
    last = 0
    for one in page.sentences:
        assert last <= one.start < one.end <= len(text)
        last = one.end


def test_a_broken_latin_line_is_one_with_the_next() -> None:
    lines = (
        "The trial was run by the two hospitals of the valley, and the",
        "board has agreed to sell what it calls the Wren Medical",
        "Centre to the people who have run it for some years, in the",
        "hope that it will grow. That is what the staff of all of the",
        "wards had asked for, and the city wants it.",
    )
    page = read_page(document("\n".join(lines)))
    assert page.plain == " ".join(lines)


def test_a_lost_space_parts_sentences_behind_an_accent() -> None:
    page = read_page(document("Il va bien, a-t-il précisé.Aulne a ouvert un service.L'assureur le vend."))
    assert [sentence.plain[:6] for sentence in page.sentences] == ["Il va ", "Aulne ", "L'assu"]
