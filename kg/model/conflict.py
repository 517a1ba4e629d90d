"""Statements that do not go together, and the vocabulary in which a graph says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from kg.model.properties import MARKET
from kg.model.terms import Property, Term
from kg.model.vocabulary import Slot

__all__ = ["CONFLICT", "CONFLICT_TERM", "CONFLICT_TYPES", "Conflict", "ConflictType"]

ConflictType = Literal[
    "arithmetic",
    "contradiction",
    "copy",
    "currency",
    "edition",
    "impossible",
    "period",
    "scope",
    "unit",
]
CONFLICT_TYPES: tuple[str, ...] = get_args(ConflictType)
"""Every type of conflict, in alphabetical order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Statements that do not go together: both sides stand, and nothing is settled.

    `one` and `other` are paths of statements; `other` is empty where a figure cannot be true on its own.
    `about` is the kind of statement, `rule` the name of the check, `markets` what it is of.
    """

    path: str
    type: ConflictType
    about: str
    rule: str
    sentence: str
    one: tuple[str, ...]
    other: tuple[str, ...] = ()
    markets: tuple[str, ...] = ()

    @property
    def statements(self) -> tuple[str, ...]:
        """The statements of both sides, the first side first."""
        return (*self.one, *self.other)

    def __str__(self) -> str:
        return f"{self.type}: {self.sentence}"


CONFLICT_TERM = Term(
    name="Conflict",
    en="conflict",
    zh="冲突",
    says="Statements that do not go together; all of them stand, and nothing is settled.",
    says_zh="彼此不一致的陈述;各方均予保留,不作裁定。",
    parents=("prov:Entity",),
)

CONFLICT = (
    Slot(
        property=Property(
            iri="tkg:conflictType",
            en="type of conflict",
            zh="冲突类型",
            says="In which way the statements differ: in truth, scope, period, unit, currency, edition ...",
            says_zh="陈述之间的差异类型:事实、范围、期间、单位、货币、版本等。",
            datatype="xsd:string",
        ),
        least=1,
        choices=CONFLICT_TYPES,
    ),
    Slot(
        property=Property(
            iri="tkg:oneSide",
            en="first side",
            zh="一方",
            says="A statement on the first side of the conflict.",
            says_zh="冲突一方的陈述。",
        ),
        least=1,
        most=None,
    ),
    Slot(
        property=Property(
            iri="tkg:otherSide",
            en="second side",
            zh="另一方",
            says="A statement on the second side of the conflict; none where a figure is false alone.",
            says_zh="冲突另一方的陈述;若数字本身不可能成立则无。",
        ),
        most=None,
    ),
    Slot(
        property=Property(
            iri="tkg:sentence",
            en="sentence",
            zh="说明",
            says="What does not go together, in one sentence for people.",
            says_zh="用一句话说明不一致之处。",
            datatype="xsd:string",
        ),
        least=1,
    ),
    Slot(
        property=Property(
            iri="tkg:check",
            en="check",
            zh="检查规则",
            says="The name of the check that found the conflict.",
            says_zh="发现该冲突的检查规则名称。",
            datatype="xsd:string",
        ),
        least=1,
    ),
    Slot(property=MARKET, most=None),
)
"""What a conflict carries in the resolved graph."""
