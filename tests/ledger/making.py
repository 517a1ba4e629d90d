"""Small reports made in a line, as knowledge that the ledger reads."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from kg.claims.grounding import cite_reviewed
from kg.entities.knowledge import resolve
from kg.entities.taxonomy import read_concepts
from kg.model.cited import CitedReport
from kg.model.kinds import KINDS
from kg.model.knowledge import Concept, Knowledge
from kg.model.report import Report
from kg.resources import ontology_folder
from kg.values.fingerprint import fingerprint
from kg.values.names import slug

Claim = dict[str, Any]


@cache
def concepts() -> Mapping[str, Concept]:
    return read_concepts(ontology_folder())


def knowledge(*reports: CitedReport) -> Knowledge:
    return resolve(reports, concepts=concepts())


def report(
    name: str,
    claims: Iterable[Claim],
    *,
    publisher: str | None = None,
    issued: str | None = None,
    subject: str = "telemedicine",
    region: str | None = None,
    entities: Mapping[str, Any] | None = None,
    text: str = "",
    retrieved: str | None = None,
    body: str = "",
) -> CitedReport:
    """A report on one market; `text` is what the passages hold, the name where it is empty.

    `body` is its whole text, where that was at hand.
    """
    key = slug(f"{subject} {region or 'world'}")
    market = {"type": "market", "subject": {"en": subject}} | ({"region": region} if region else {})
    places = {region: {"type": "country", "names": {"en": [region.title()]}}} if region else {}
    read = Report.model_validate(
        {
            "document": {
                "file": f"{name}.txt",
                "sha256": hashlib.sha256(name.encode()).hexdigest(),
                "length": 100_000,
                "language": ["en"],
                "publisher": publisher,
                "issued": issued,
                "retrieved": retrieved,
            },
            "entities": {key: market} | places | dict(entities or {}),
            "claims": [_claim(claim, key, f"{text or name} {n}", 100 * n) for n, claim in enumerate(claims)],
        }
    )
    cited = cite_reviewed(read, document=None, file=f"{name}.yaml")
    return cited.model_copy(update={"fingerprint": fingerprint(body)})


def _claim(claim: Claim, market_key: str, passage: str, start: int) -> Any:
    kind = KINDS[claim["kind"]]
    market = {"market": market_key} if "market" in kind.model_fields else {}
    return kind.model_validate({"evidence": [evidence(passage, start)]} | market | claim)


def evidence(passage: str, start: int) -> dict[str, Any]:
    digest = hashlib.sha256(passage.encode()).hexdigest()
    return {"proof": [{"at": [start, start + 90], "anchor": "made", "sha256": digest}]}


def size(year: int, words: str, *, currency: str = "USD", factor: int = 10**9, **more: Any) -> Claim:
    """A size from its words, as in "7.46 billion": the number in front times the factor."""
    amount = Decimal(words.split(maxsplit=1)[0].lstrip("$").replace(",", "")) * factor
    number = int(amount) if amount == amount.to_integral_value() else float(amount)
    values = {"year": year, "amount": number, "currency": currency, "forecast": year > 2024}
    return {"kind": "market_size", "as_stated": words} | values | more


def rate(words: str, first: int | None = None, last: int | None = None, **more: Any) -> Claim:
    values = {"percent": float(words.rstrip("%")), "from_year": first, "to_year": last}
    return {"kind": "growth_rate", "as_stated": words} | values | more


def companies(*keys: str) -> dict[str, Any]:
    return {key: {"type": "company", "names": {"en": [key.title()]}} for key in keys}
