"""The rules: one small file a kind of fact, gathered in one tuple."""

from kg.claims.extraction.rule import PageRule, SentenceRule

__all__ = ["RULES"]

RULES: tuple[PageRule | SentenceRule, ...] = ()
