"""A graph in which every text is an attack."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from kg.model.claim import claim_fields
from kg.model.kinds import KINDS
from kg.model.knowledge import Bearer, Knowledge, Localized, Node, Statement

from .synthetic import Synthetic, knowledge_of

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
    made = knowledge_of(60, names=PAYLOADS * 9)
    knowledge, texts = made.knowledge, {}
    views, claims = [], {}
    for number, view in enumerate(knowledge.views):
        source = view.report.source
        words = PAYLOADS[number % len(PAYLOADS)]
        attacked = source.model_copy(
            update={
                "title": words,
                "publisher": words,
                "file": words,
                "licence": words,
                "address": "https://x.example/" + words,
            }
        )
        report = view.report.model_copy(
            update={"report": view.report.report.model_copy(update={"document": attacked})}
        )
        views.append(replace(view, report=report))
        texts[source.sha256] = made.texts[source.sha256]
    reports = tuple(view.report for view in views)
    by_sha = {report.source.sha256: report for report in reports}
    for number, (id_, bearer) in enumerate(knowledge.claims.items()):
        words = PAYLOADS[number % len(PAYLOADS)]
        (evidence,) = bearer.claim.evidence
        proof = replace(evidence.proof[0], anchor=words)
        claim = bearer.claim.model_copy(update={"evidence": (replace(evidence, proof=(proof,)),)})
        cited = replace(bearer.cited, claim=claim, rule=words)
        claims[id_] = Bearer(cited, by_sha[bearer.report.source.sha256])
    statements = (*knowledge.statements, *_facts(knowledge))
    return Synthetic(
        knowledge=replace(knowledge, reports=reports, views=views, claims=claims, statements=statements),
        texts={},
    )


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
