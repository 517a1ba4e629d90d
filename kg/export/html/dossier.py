"""The evidence of every statement, in blocks that the page opens one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.export.html.blocks import Block, block
from kg.export.html.graph_block import CHUNK, Numbers
from kg.export.html.quotes import claim_row
from kg.model.knowledge import Knowledge, Statement

__all__ = ["dossier_blocks"]


def dossier_blocks(knowledge: Knowledge, known: Numbers, texts: Mapping[str, str]) -> Iterator[Block]:
    """One block for every `CHUNK` statements: the claims of each."""
    for start in range(0, len(knowledge.statements), CHUNK):
        rows = [_row(each, knowledge, known, texts) for each in knowledge.statements[start : start + CHUNK]]
        yield block(f"dossier-{start // CHUNK}", rows)


def _row(
    statement: Statement, knowledge: Knowledge, known: Numbers, texts: Mapping[str, str]
) -> list[list[object]]:
    bearers = [knowledge.claims[claim] for claim in statement.claims]
    return [claim_row(bearer, known.reports[bearer.report.source.slug], texts) for bearer in bearers]
