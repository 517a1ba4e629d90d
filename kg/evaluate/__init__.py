"""Evaluation: how much of a careful reading an extractor finds, kind by kind."""

from __future__ import annotations

from kg.evaluate.facts import Fact, facts
from kg.evaluate.score import BESIDE, Score, Table, score

__all__ = ["BESIDE", "Fact", "Score", "Table", "facts", "score"]
