"""A graph in which every text is an attack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import cycle

from kg.model.bearer import Claims
from kg.model.cited import CitedClaim, CitedReport
from kg.model.claim import claim_fields
from kg.model.kinds import KINDS
from kg.model.knowledge import Knowledge, Localized, Node, ReportView, Statement
from kg.model.reports import Reports

from .synthetic import Synthetic, knowledge_of, placed

__all__ = ["PAYLOADS", "hostile"]

PAYLOADS = (
    "<script>window.ran=1</script>",
    "</script><script>window.ran=2</script>",
    '"><img src=x onerror="window.ran=3">',
    "'+window.ran=4+'",
    "{{ (window.ran=5) }}${window.ran=5}",
    'javascript:window.ran=6//<a href="javascript:window.ran=6">href</a>',
    '=HYPERLINK("http://evil.example")<svg onload=window.ran=7>\u2028<!--',
)


def hostile() -> Synthetic:
    """Names, labels, quotes, titles, publishers, files, rules, unnamed sides: all hold the payloads."""
    knowledge = knowledge_of(60, names=PAYLOADS * 9).knowledge
    attacks = cycle(PAYLOADS)
    pairs = zip(knowledge.reports, cycle(PAYLOADS))
    reports = Reports.of(_attacked(report, words, attacks) for report, words in pairs)
    claims = Claims(reports)
    return Synthetic(
        knowledge=replace(
            knowledge,
            reports=reports,
            views=tuple(ReportView(report=report, entities=(), values={}) for report in reports),
            claims=claims,
            statements=placed((*knowledge.statements, *_facts(knowledge)), claims),
        ),
        texts={},
    )


def _attacked(report: CitedReport, words: str, attacks: Iterator[str]) -> CitedReport:
    source = report.source.model_copy(
        update={
            "title": words,
            "publisher": words,
            "file": words,
            "licence": words,
            "address": "https://x.example/" + words,
        }
    )
    return report.model_copy(
        update={
            "report": report.report.model_copy(update={"document": source}),
            "claims": tuple(map(_attacked_claim, report.claims, attacks)),
        }
    )


def _attacked_claim(cited: CitedClaim, words: str) -> CitedClaim:
    (evidence,) = cited.claim.evidence
    proof = replace(evidence.proof[0], anchor=words)
    claim = cited.claim.model_copy(update={"evidence": (replace(evidence, proof=(proof,)),)})
    return replace(cited, claim=claim, rule=words)


def _facts(knowledge: Knowledge) -> list[Statement]:
    market = next(path for path in knowledge.entities if path.startswith("market/"))
    company = next(path for path in knowledge.entities if path.startswith("company/"))
    (claim, *_) = knowledge.claims
    made = []
    for number, words in enumerate(PAYLOADS):
        values = {
            "driver": {"label": Localized("en", words), "affects": Node(market)},
            "acquisition": {
                "acquirer": Node(company),
                "target": Node(f"claim/x{number}", words),
                "status": "planned",
            },
            "launch": {"company": Node(company), "purpose": Localized("en", words), "status": "completed"},
            "market_size": {
                "as_stated": words,
                "market": Node(market),
                "year": 2024 + number,
                "amount": Decimal(10**9 * (number + 1)),
                "currency": words,
                "forecast": False,
            },
        }
        for kind, given in values.items():
            fields = {spec.name: spec for spec in claim_fields(KINDS[kind])}
            made.append(
                Statement(
                    path=f"{kind}/zz-{number}",
                    kind=kind,
                    values=tuple((fields[k], v) for k, v in given.items()),
                    claims=(claim,),
                )
            )
    return made
