"""Figures and ranks that a text does not hold to be so: denied, doubted, supposed or only asked."""

from __future__ import annotations

from kg.claims.extraction.grammar.unheld_chinese import is_unheld_in_chinese
from kg.claims.extraction.grammar.unheld_english import is_taken_back, is_unheld_in_english
from kg.claims.extraction.grammar.unheld_european import is_unheld_in_european
from kg.claims.extraction.page import Page, Sentence

__all__ = ["is_unheld"]


def is_unheld(page: Page, sentence: Sentence, start: int, end: int) -> bool:
    """Whether what stands between two offsets of a sentence is not told as so."""
    flat = sentence.plain
    if sentence.chinese:
        return is_unheld_in_chinese(flat, start, end)
    if is_unheld_in_english(flat, start, end) or is_unheld_in_european(flat, start, end):
        return True
    before, after = page.before(sentence), page.after(sentence)
    asked = before.plain if before is not None and before.block == sentence.block else ""
    answer = after.plain if after is not None and after.block == sentence.block else ""
    return is_taken_back(flat, asked, answer)
