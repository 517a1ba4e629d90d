"""A report made from the model: every kind of claim with every field filled, one claim for every choice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from kg.model.entity import ENTITY_TYPES
from kg.model.kinds import KINDS
from kg.model.vocabulary import DATES, ROLE_TYPES
from kg.schema.inventory import Use, class_of, kind_uses

_DOCUMENT = {
    "file": "sample.txt",
    "length": 9999,
    "sha256": hashlib.sha256(b"sample").hexdigest(),
    "title": "Sample",
    "publisher": "Publisher",
    "issued": "2024-05",
    "language": ["en", "zh"],
    "address": "https://example.org/report",
    "licence": "own",
}
_NAMES: dict[str, dict[str, list[str]]] = {
    "country": {"en": ["Germany"], "zh": ["德国"]},
    "region": {"en": ["Europe"], "zh": ["欧洲"]},
}


def write_sample(folder: Path) -> Path:
    """The folder with a claim file, a decision that merges two companies, and an alignment."""
    (folder / "sample.yaml").write_text(json.dumps(sample_report(), ensure_ascii=False), "utf-8")
    judged = {"by": "reviewed", "why": "They are one.", "when": "2024-05-06"}
    merge = {"judgement": "positive", "left": "company/merged", "right": "company/old-name"} | judged
    (folder / "decisions.yaml").write_text(json.dumps({"decisions": [merge]}), "utf-8")
    told = (("segment", "exact", "component/product"), ("parent", "close", "component/services"))
    rows = [
        {"file": "sample.txt", "segment": f"dimension/{key}", "match": match, "concept": concept}
        | {"by": "reviewed"}
        for key, match, concept in told
    ]
    (folder / "alignment.yaml").write_text(json.dumps({"alignments": rows}), "utf-8")
    return folder


def sample_report() -> dict[str, Any]:
    """The claim file as a mapping."""
    return {"document": _DOCUMENT, "entities": _entities(), "claims": [*_claims()]}


def _entities() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in ENTITY_TYPES:
        names = _NAMES.get(name, {"en": [f"Some {name.replace('_', ' ')}", f"{name} AG"], "zh": ["名"]})
        found[_key(name)] = {"type": name, "names": names}
    found[_key("market")] = {"type": "market", "subject": {"en": "telehealth"}, "region": _key("region")}
    found[_key("product")]["company"] = _key("company")
    found[_key("segment")] |= {"dimension": _key("dimension"), "parent": "dimension/parent", "residual": True}
    dimension = {"type": "segment", "dimension": _key("dimension")}
    found["dimension/parent"] = dimension | {"names": {"en": ["Parent"]}}
    found["other"] = {"type": "company", "names": {"en": ["Other AG"]}}
    found["third"] = {"type": "company", "names": {"en": ["Third AG"]}}
    found["merged"] = {"type": "company", "names": {"en": ["Merged"]}}
    found["old-name"] = {"type": "company", "names": {"en": ["Old name"]}}
    return found


def _key(type_name: str) -> str:
    known = {"segment": "dimension/segment", "country": "germany", "region": "europe"}
    return known.get(type_name, type_name.replace("_", "-"))


_KEYS = {class_of(name): _key(name) for name in ENTITY_TYPES}


def _claims() -> Iterator[dict[str, Any]]:
    for name in KINDS:
        uses = kind_uses(KINDS[name], KINDS)
        told = [use for use in uses if use.values.choices]
        for number, choice in enumerate(told[0].values.choices if told else ("",)):
            claim: dict[str, Any] = {"kind": name, "evidence": [_evidence()]}
            companies = cycle(("company", "other", "third"))
            claim |= {use.name: _value(use, number, companies) for use in uses}
            claim |= {told[0].name: choice} if told else {}
            if name == "membership":
                claim["member"] = _key(ROLE_TYPES[choice][0])
            if "part_of" in claim:
                claim |= {"key": f"{name}-cause"}
            yield claim
    sizes = {u.name: _value(u, 0, cycle(())) for u in kind_uses(KINDS["market_size"], KINDS)}
    yield {"kind": "market_size", "evidence": [_evidence()]} | sizes | {"amount": 7, "as_stated": "7 USD"}
    for name in ("merged", "old-name", "other"):
        yield {"kind": "mention", "entity": name, "evidence": [_evidence()]}


def _value(use: Use, number: int, companies: Iterator[str]) -> Any:
    values = use.values
    if use.property.as_name:
        return _key("dimension")
    if use.name == "part_of":
        return "driver-cause" if use.on != "tkg:Driver" else "trend-cause"
    if values.classes and use.most is None and values.unnamed:
        return [next(companies), next(companies), {"unnamed": "a hospital"}]
    if values.classes:
        first = next(companies) if values.classes[0] == "tkg:Company" else _KEYS[values.classes[0]]
        return [first] if use.most is None else first
    if values.datatypes == DATES:
        return f"{2001 + number}-05"
    return {
        "xsd:string": "USD" if use.name == "currency" else (*values.choices, "words")[0],
        "rdf:langString": {"en": f"{use.on} words", "zh": "词语"},
        "xsd:decimal": 5,
        "xsd:gYear": 2020,
        "xsd:boolean": True,
    }[values.datatypes[0]]


def _evidence() -> dict[str, Any]:
    part = {"at": [1, 9], "anchor": "some words", "sha256": hashlib.sha256(b"some words").hexdigest()}
    return {"proof": [part], "subject": part, "object": part}
