"""A report in which every text is hostile to some format, and the texts in it."""

from __future__ import annotations

from making import Plain, cited

from kg.entities.knowledge import resolve
from kg.model.cited import CitedReport
from kg.model.knowledge import Knowledge

NAMES = (
    "<script>alert('x')</script>",
    "\"quoted\" and 'single' and \\back\\slash\\",
    '=HYPERLINK("http://evil","click")',
    "+1-555",
    "-2+3",
    "@SUM(A1)",
    "]]></data><x/>&amp;&#0;&lt;",
    "a\u00a0b\u200bc\u202ed\u2066e\ufeff",
    "line\\nbreak \\u0041 %0A %3Cb%3E",
    '"""@prefix x: <x:> . # ',
    "{{7*7}} ${x} #{x} <%= x %>",
    "'; DROP TABLE nodes; --",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🩺 e\u0301 平安",
    "semi;colon,comma\u060cمرحبا",
)
"""What may stand in a name."""

TEXTS = (*NAMES, "next\x85line", "separator\u2028para\u2029graph", "c1 \x9b31m control")
"""What may stand in any other text."""


def report() -> CitedReport:
    """Every text in every field that takes one."""
    entities: dict[str, Plain] = {
        "m": {"type": "market", "subject": {"en": NAMES[0]}},
        "x": {"type": "dimension", "names": {"en": list(NAMES)}},
    }
    claims: list[Plain] = [{"kind": "mention", "entity": "m"}]
    for number, name in enumerate(NAMES):
        for kind in ("company", "product", "segment", "regulation", "government_body"):
            key = f"{kind.replace('_', '-')}-{number}"
            entities[key] = {"type": kind, "names": {"en": [f"{kind[0]}{name}", name], "zh": [name]}}
            claims.append({"kind": "mention", "entity": key})
    for number, text in enumerate(TEXTS):
        factor = {"kind": "driver", "affects": "m", "label": {"en": text, "zh": text}, "key": f"k{number}"}
        deal = {
            "kind": "acquisition",
            "acquirer": "company-0",
            "target": {"unnamed": text},
            "status": "planned",
            "amount": number,
            "currency": "EUR",
            "as_stated": text,
            "note": text,
        }
        launch = {"kind": "launch", "company": "company-0", "status": "announced", "purpose": {"en": text}}
        count = {"kind": "statistic", "label": {"en": text}, "value": number, "unit": text, "as_stated": text}
        claims += [factor, deal, launch, count]
    return cited(entities, claims, name="hostile", title=TEXTS[-1], publisher=NAMES[0], licence=TEXTS[0])


def knowledge() -> Knowledge:
    """The report, resolved."""
    return resolve([report()], concepts={})
