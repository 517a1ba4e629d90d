"""Runs that stand side by side, and the places of a page where players are listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.page import Block, Page

__all__ = ["PLAYERS", "listed_blocks", "neighbours"]

_WHO = (
    r"(?:players?|companies|vendors?|participants|competitors|manufacturers|firms|providers|market\sleaders|contributors"
    r"|acteurs|entreprises|soci[ée]t[ée]s|empresas|actores|compa[ñn][ií]as|jugadores|Unternehmen|Akteure|Anbieter|Marktteilnehmer|Hauptakteure|Schl[üu]sselakteure|Wettbewerber)"
)
PLAYERS = re.compile(
    rf"""(?ix)
      \b(?:key|major|leading|top|prominent|main|notable|dominant|significant|market|other|list\sof|some\sof\sthe|principaux|principales?|principal|wichtige?n?|wichtigsten|f[üu]hrenden?|bedeutende?n?)\s(?:(?:the|major|key|leading|prominent|market|industry|telehealth|telemedicine|healthcare|virtual|care|digital|health|global|du|des|del|de)\s){{0,5}}?{_WHO}\b
    | \bcompan(?:y|ies)\s(?:profil|covered|mentioned|included|list|operating|overview|insights) | \bplayers\s(?:profiled|covered|mentioned|operating|in\sthe) | \bcompetitive\slandscape | \bkey\scompan(?:y|ies)
    | (?:主要|关键|重点|领先|核心|知名)(?:的)?(?:市场)?(?:参与者|企业|公司|厂商|玩家|供应商|竞争者|参与企业|业者|业者有) | 竞争格局 | 公司(?:简介|概况|名单) | 企业名单 | 市场参与者
    """
)


def listed_blocks(page: Page) -> Iterator[tuple[int, Block]]:
    """The items that stand under a heading (or an introducing line) that speaks of players."""
    open_at: int | None = None
    for number, block in enumerate(page.blocks):
        words = page.plain[block.start : block.end]
        if (
            block.kind in ("heading", "paragraph")
            and len(words) < 160
            and PLAYERS.search(words)
            and _opens(block, words)
        ):
            open_at = number
        elif open_at is not None and (
            block.kind == "item" or (len(words) < 60 and number - open_at < 40 and not words.endswith("."))
        ):
            if block.kind != "debris":
                yield number, block
        else:
            open_at = None


def _opens(block: Block, words: str) -> bool:
    """A heading, or a line that ends as if a list followed, and says no more."""
    if re.search(r"\b(?:partner|trust|rely|help|work) (?:with|us|on)\b", words):
        return False
    return (
        block.kind == "heading"
        or words.endswith(":")
        or re.search(r"(?:include|are|profiled|players|companies|包括|有)$", words) is not None
    )


_BETWEEN = re.compile(
    r"(?:\s?\([^()]{1,40}\))?(?:\s(?:in|on|for)\s(?:\w+\s)?\d{4})?(?:,\s?(?:and|or|et|und|y|e|&|sowie)?\s?|\s(?:and|&|et|und|y|e|sowie)\s|\s?[;|•]\s?|[/-])(?:the\s|die\s|der\s|das\s|la\s|le\s|el\s|l'|de\s|d')?(?:by\s)?$"
)


def neighbours(line: str, found: Sequence[Run], offset: int) -> Iterator[list[Run]]:
    """Groups of runs with nothing but commas and "and" between them."""
    group: list[Run] = []
    for run in found:
        if group and _BETWEEN.fullmatch(line[group[-1].end - offset : run.start - offset]):
            group.append(run)
            continue
        if len(group) > 1:
            yield group
        group = [run]
    if len(group) > 1:
        yield group
