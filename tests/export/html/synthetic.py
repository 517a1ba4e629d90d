"""Typed market graphs of any size, the same on every call: what the explorer is measured with."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kg.entities.knowledge import direct_edges
from kg.model.bearer import Claims
from kg.model.cited import CitedClaim, CitedReport
from kg.model.claim import ClaimField, claim_fields
from kg.model.evidence import Evidence, Range
from kg.model.kinds import KINDS
from kg.model.knowledge import (
    Knowledge,
    Node,
    ReportView,
    ResolvedEntity,
    Statement,
    Statements,
    Value,
)
from kg.model.report import Report
from kg.model.reports import Reports
from kg.model.source import Source
from kg.model.terms import Property
from kg.values.dates import PartialDate

__all__ = ["Synthetic", "knowledge_of", "placed"]

_FIELDS = {name: {spec.name: spec for spec in claim_fields(kind)} for name, kind in KINDS.items()}
_STATUS = (
    "completed",
    "completed",
    "completed",
    "announced",
    "planned",
    "rumoured",
    "terminated",
    "rejected",
)
_START = "care tele medi doc vita pulse nova clear true north bright well heal sana amity ever open".split()
_END = "link well path health med clinic wave point line desk base works care bridge grid loop".split()
_FORM = ("", " Inc.", " Health", " Group", " Ltd", " GmbH", " Systems")
_WORDS = (
    "demand for remote care grew while hospitals and payers moved budgets to virtual visits because clinics "
    "report shorter waiting times rural regions gain access insurers reimburse more services than before and "
    "platforms add monitoring devices data security remains an open question in several states analysts "
    "expect consolidation among vendors as margins fall"
).split()
_QUOTE = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Synthetic:
    """A graph and the texts of its documents."""

    knowledge: Knowledge
    texts: dict[str, str]


def placed(statements: Iterable[Statement], claims: Claims) -> Statements:
    """The statements with the places of their claims."""
    return Statements.of(replace(each, places=tuple(map(claims.place, each.claims))) for each in statements)


def knowledge_of(nodes: int, *, ratio: float = 2.5, names: Sequence[str] = (), seed: int = 11) -> Synthetic:
    """A graph of about so many things with `ratio` links each, in communities of about 60, 3 % parallel.

    `names` replaces the names of the first things, for hostile text.
    """
    return _Maker(nodes, ratio, list(names), random.Random(seed)).made()


class _Maker:
    def __init__(self, nodes: int, ratio: float, names: list[str], luck: random.Random) -> None:
        self.luck, self.names, self.wanted = luck, names, int(nodes * ratio)
        counts = {
            "market": max(2, nodes // 150),
            "country": min(30, max(4, nodes // 40)),
            "publisher": max(2, min(40, nodes // 100)),
        }
        counts |= {"dimension": max(2, nodes // 40), "segment": nodes // 4, "product": max(1, nodes // 60)}
        counts["company"] = max(4, nodes - sum(counts.values()))
        self.paths = {
            kind: [f"{kind}/{kind}-{n:05d}" for n in range(count)] for kind, count in counts.items()
        }
        self.companies = self.paths["company"]
        self.reports = max(2, min(60, nodes // 60))
        self.documents: list[list[str]] = [[] for _ in range(self.reports)]
        self.lengths = [0] * self.reports
        self.statements: list[Statement] = []
        self.claims: list[tuple[str, str, Evidence, int]] = []

    def made(self) -> Synthetic:
        entities = self._entities()
        self._structure()
        made = len(self.statements)
        while made < self.wanted:
            for _ in range(2 if self.luck.random() < 0.03 else 1):
                self._deal(self.luck.randrange(len(self.companies)))
                made += 1
        self._figures()
        sources = [self._source(number) for number in range(self.reports)]
        reports = [
            CitedReport(report=Report(document=source), claims=self._claims_of(number))
            for number, (source, _) in enumerate(sources)
        ]
        ordered = Reports.of(reports)
        claims = Claims(ordered)
        statements = placed(sorted(self.statements, key=lambda s: s.path), claims)
        knowledge = Knowledge(
            reports=ordered,
            views=tuple(ReportView(report=report, entities=(), values={}) for report in ordered),
            entities={path: self._with_reports(e, reports) for path, e in sorted(entities.items())},
            statements=statements,
            edges=direct_edges(statements),
            claims=claims,
        )
        return Synthetic(knowledge=knowledge, texts={source.sha256: text for source, text in sources})

    def _entities(self) -> dict[str, ResolvedEntity]:
        made = {}
        spec = Property(iri="skos:inScheme", en="dimension", zh="所属维度", says="", says_zh="")
        for kind, paths in self.paths.items():
            for number, path in enumerate(paths):
                name = self.names.pop(0) if self.names else self._name(kind, number)
                links: tuple[tuple[Property, Value], ...] = ()
                if kind == "segment":
                    home = self.paths["dimension"][number % len(self.paths["dimension"])]
                    links = ((spec, Node(home)),)
                made[path] = ResolvedEntity(path=path, type=kind, names={"en": (name,)}, links=links)
        return made

    def _name(self, kind: str, number: int) -> str:
        luck = self.luck
        word = f"{luck.choice(_START)}{luck.choice(_END)}".capitalize()
        if kind == "company":
            return f"{word}{luck.choice(_FORM)} {number}" if number > 60 else f"{word}{luck.choice(_FORM)}"
        return f"{word} {kind} {number}"

    def _structure(self) -> None:
        markets = self.paths["market"]
        for number, path in enumerate(self.paths["segment"]):
            home = markets[(number % len(self.paths["dimension"])) % len(markets)]
            self._say("membership", [("member", Node(path)), ("of", Node(home)), ("role", "segment")])
        for number, path in enumerate(self.companies):
            home = markets[number // 60 % len(markets)]
            self._say("membership", [("member", Node(path)), ("of", Node(home)), ("role", "player")])
            if number % 3 == 0:
                self._say(
                    "location",
                    [("company", Node(path)), ("country", Node(self.luck.choice(self.paths["country"])))],
                )

    def _near(self, number: int) -> str:
        start = number // 60 * 60
        inside = self.luck.random() < 0.85
        low, high = (start, min(start + 60, len(self.companies))) if inside else (0, len(self.companies))
        other = self.luck.randrange(low, high)
        return self.companies[other if other != number else (other + 1) % len(self.companies)]

    def _deal(self, number: int) -> None:
        luck = self.luck
        here, there = Node(self.companies[number]), Node(self._near(number))
        if here == there:
            return
        date: list[tuple[str, Value]] = [
            ("date", PartialDate(f"{luck.randint(2015, 2026)}-{luck.randint(1, 12):02d}")),
            ("status", luck.choice(_STATUS)),
        ]
        match luck.randrange(5):
            case 0:
                self._say("acquisition", [*date, ("acquirer", here), ("target", there)])
            case 1:
                self._say("investment", [*date, ("investors", here), ("investee", there)])
            case 2:
                self._say("ownership", [("parent", here), ("subsidiary", there)])
            case _:
                self._say("partnership", [*date, ("parties", here), ("parties", there)])

    def _figures(self) -> None:
        for market in self.paths["market"][:12]:
            for _ in range(4):
                base = Decimal(self.luck.randint(20, 90))
                report = self.luck.randrange(self.reports)
                for step, year in enumerate((2024, 2028, 2032)):
                    amount = base * (1 + step) * 10**9
                    self._say(
                        "market_size",
                        [
                            ("as_stated", f"US$ {base * (1 + step)} billion"),
                            ("market", Node(market)),
                            ("year", year),
                            ("amount", amount),
                            ("currency", "USD"),
                            ("forecast", year > 2025),
                        ],
                        report=report,
                    )

    def _say(self, kind: str, values: Sequence[tuple[str, Value]], *, report: int | None = None) -> None:
        number = len(self.statements)
        at = self.luck.randrange(self.reports) if report is None else report
        sides = [value.path.partition("/")[2] for _, value in values if isinstance(value, Node)]
        subject, object_ = f"{sides[0]}", f"{sides[-1]}"
        text = f"In statement {number:06d} {subject} and {object_} are told to share a {kind} "
        text = (text + " ".join(self.luck.choices(_WORDS, k=40)))[: _QUOTE - 1] + "."
        start = self.lengths[at]
        self.documents[at].append(text + "\n")
        self.lengths[at] += len(text) + 1
        here = start + text.index(subject)
        there = start + text.index(object_, 20)
        evidence = Evidence(
            proof=(_range(text, start, start),),
            subject=_range(subject, here, here),
            object=_range(object_, there, there),
        )
        id_ = hashlib.sha256(f"{kind}{number}".encode()).hexdigest()[:16]
        self.claims.append((id_, kind, evidence, at))
        fields: dict[str, ClaimField] = _FIELDS[kind]
        path = f"{kind.replace('_', '-')}/{'-'.join(sides)[:60]}-{number}"
        self.statements.append(
            Statement(
                path=path,
                kind=kind,
                values=tuple((fields[name], value) for name, value in values),
                claims=(id_,),
            )
        )

    def _source(self, number: int) -> tuple[Source, str]:
        text = "".join(self.documents[number])
        publishers = self.paths["publisher"]
        source = Source(
            file=f"report-{number:03d}.txt",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            length=len(text),
            title=f"Market report {number}",
            address=f"https://reports.example/{number:03d}",
            publisher=f"Publisher {number % len(publishers)}",
            issued=PartialDate(f"{2018 + number % 8}-{1 + number % 12:02d}"),
            language=("en",),
        )
        return source, text

    def _with_reports(self, entity: ResolvedEntity, reports: Sequence[CitedReport]) -> ResolvedEntity:
        number = int(hashlib.sha256(entity.path.encode()).hexdigest()[:6], 16) % len(reports)
        return ResolvedEntity(
            path=entity.path,
            type=entity.type,
            names=entity.names,
            links=entity.links,
            reports=(reports[number].source.slug,),
        )

    def _claims_of(self, number: int) -> tuple[CitedClaim, ...]:
        return tuple(_cited(*claim) for *claim, report in self.claims if report == number)


def _cited(id_: str, kind: str, evidence: Evidence) -> CitedClaim:
    claim = KINDS[kind].model_construct(evidence=(evidence,), kind=kind, confidence=1.0)
    return CitedClaim(id=id_, claim=claim, method="rules", grounding="reread", rule=f"{kind}.plain")


def _range(text: str, start: int, _: int) -> Range:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Range(at=(start, start + len(text)), anchor=" ".join(text.split()[:8]), sha256=digest)
