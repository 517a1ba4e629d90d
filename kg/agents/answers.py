"""What agents get: small records, each with its evidence, and each list with the number of those left out."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, JsonValue

__all__ = [
    "ConflictRecord",
    "DealRecord",
    "Deals",
    "Entity",
    "EntityList",
    "Evidence",
    "FigureRecord",
    "Figures",
    "Proof",
    "SpreadRecord",
    "Table",
]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True)


class Evidence(_Record):
    """One place in one document that states a fact."""

    quote: str = Field(description="The exact words, or the first ones where the text is not at hand.")
    document: str = Field(description="The file of the document.")
    publisher: str | None
    issued: str | None
    characters: list[str] = Field(description="Where the words stand, as IRIs of the document's characters.")
    found: str = Field(description="How the claim was found, and whether its words were read again.")
    claim: str


class Proof(_Record):
    """Why the graph holds something."""

    id: str
    sentence: str
    evidence: list[Evidence]
    evidence_left_out: int
    decisions: list[str]


class Entity(_Record):
    """A thing of the graph that bears the name."""

    id: str
    type: str
    name: str
    also_called: list[str]
    evidence: list[Evidence]
    evidence_left_out: int


class EntityList(_Record):
    """The things that bear a name, best first."""

    found: list[Entity]
    left_out: int


class DealRecord(_Record):
    """A deal, with its sides by role."""

    id: str
    kind: str
    sides: list[str] = Field(description="Each as `role: name`.")
    status: str | None
    date: str | None
    amount: str | None
    evidence: list[Evidence]
    evidence_left_out: int


class Deals(_Record):
    """The deals of a company, the latest first."""

    company: str
    deals: list[DealRecord]
    left_out: int


class FigureRecord(_Record):
    """A figure as a publisher states it."""

    id: str
    measure: str
    scope: str
    when: str
    as_stated: str
    publisher: str | None
    evidence: list[Evidence]
    evidence_left_out: int


class SpreadRecord(_Record):
    """How far comparable figures lie apart."""

    measure: str
    scope: str
    when: str
    unit: str
    origins: int = Field(description="How many independent publishers or texts.")
    lowest: str
    median: str
    highest: str


class ConflictRecord(_Record):
    """Statements that do not go together; both sides stand."""

    id: str
    type: str
    sentence: str
    statements: list[str]


class Figures(_Record):
    """A market's figures side by side, their spread, and what contradicts what."""

    market: str
    figures: list[FigureRecord]
    left_out: int
    spreads: list[SpreadRecord]
    conflicts: list[ConflictRecord]
    conflicts_left_out: int


class Table(_Record):
    """The answer to a query."""

    columns: list[str]
    rows: list[list[JsonValue]]
    left_out: int
    truth: bool | None = None
    turtle: str = ""
    proofs: list[Proof] = Field(description="The evidence of the things of the graph that the rows name.")
