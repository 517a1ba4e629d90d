"""The evidence of every statement, in blocks that the page opens one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.export.html.blocks import Block, block
from kg.export.html.graph_block import CHUNK, Numbers
from kg.export.html.quotes import Quote, claim_columns
from kg.model.knowledge import Knowledge, Statement

__all__ = ["dossier_blocks"]


def dossier_blocks(knowledge: Knowledge, known: Numbers, claims: Mapping[str, Quote]) -> Iterator[Block]:
    """One block for every `CHUNK` statements: how many claims each has, then the claims."""
    for start in range(0, len(knowledge.statements), CHUNK):
        chosen = knowledge.statements[start : start + CHUNK]
        numbered = [pair for each in chosen for pair in _numbered(each, knowledge, known, claims)]
        counts = [len(each.claims) for each in chosen]
        yield block(f"dossier-{start // CHUNK}", {"counts": counts, **claim_columns(numbered)})


def _numbered(
    statement: Statement, knowledge: Knowledge, known: Numbers, claims: Mapping[str, Quote]
) -> list[tuple[Quote, int]]:
    """Claims with their reports; -1 stands for the only report that the statement has."""
    told = [claims[claim] for claim in statement.claims]
    reports = [known.reports[source.slug] for source in knowledge.sources(statement)]
    return list(zip(told, [-1] * len(reports) if len(set(reports)) == 1 else reports, strict=True))
