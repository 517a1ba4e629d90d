"""Unchecked entries of the registry raise questions: they join nothing and write nothing into the graph."""

from __future__ import annotations

from making import cited, company

from kg.entities.knowledge import resolve
from kg.export.rdf.registry import registry_quads
from kg.model.cited import CitedReport
from kg.model.decision import Decision
from kg.model.knowledge import Knowledge
from kg.model.registry import UNCHECKED, Alias, RegistryEntry
from kg.values.dates import PartialDate

ONE = cited({"xeno": company("Xeno")}, name="one")
TWO = cited({"yara": company("Yara")}, name="two")


def resolved(source: str, *decisions: Decision, reports: tuple[CitedReport, ...] = (ONE, TWO)) -> Knowledge:
    entry = RegistryEntry(
        id="xeno",
        name="Xeno",
        kind="telehealth",
        country="US",
        ticker="NYSE:XENO",
        wikidata="Q1",
        aliases=(Alias(name="Yara"),),
        source=source,
    )
    return resolve(reports, decisions=decisions, listed=[entry], concepts={})


def test_a_candidate_proposes_and_decides_nothing() -> None:
    knowledge = resolved(UNCHECKED)
    assert not knowledge.merges
    assert not knowledge.listed
    assert not list(registry_quads(knowledge, {}))
    (proposal,) = knowledge.proposals
    assert (proposal.left, proposal.right, proposal.judgement) == ("company/xeno", "company/yara", "unsure")
    assert proposal.why == "an entry not yet checked lists both as xeno"


def test_the_question_comes_again_from_what_a_build_keeps() -> None:
    knowledge = resolved(UNCHECKED)
    assert [entry.country for entry in knowledge.registry] == [None]
    again = resolve([ONE, TWO], listed=knowledge.registry, concepts={})
    assert again.proposals == knowledge.proposals


def test_a_checked_entry_joins_and_enters_the_graph() -> None:
    knowledge = resolved("a source that was consulted")
    assert [(merge.old, merge.new) for merge in knowledge.merges] == [("company/yara", "company/xeno")]
    assert knowledge.listed["company/xeno"].ticker == "NYSE:XENO"
    assert len(list(registry_quads(knowledge, {}))) == 2


def test_a_checked_entry_asks_about_names_that_nobody_checked() -> None:
    entry = RegistryEntry.model_validate(
        {"id": "xeno", "name": "Xeno", "kind": "payer", "source": "a page", "candidates": [{"name": "Yara"}]}
    )
    knowledge = resolve([ONE, TWO], listed=[entry], concepts={})
    assert not knowledge.merges
    assert list(knowledge.listed) == ["company/xeno"]
    (proposal,) = knowledge.proposals
    assert (proposal.left, proposal.right, proposal.judgement) == ("company/xeno", "company/yara", "unsure")
    assert [each.checked for each in knowledge.registry] == [False, True]
    assert resolve([ONE, TWO], listed=knowledge.registry, concepts={}).proposals == knowledge.proposals


def test_what_a_person_decided_is_not_asked_again() -> None:
    day = PartialDate("2026-03-04")
    told = {"left": "company/xeno", "right": "company/yara", "by": "Ada", "when": day, "why": "Two firms."}
    for judgement in ("negative", "positive", "unsure"):
        decision = Decision.model_validate({**told, "judgement": judgement})
        assert not resolved(UNCHECKED, decision).proposals


def test_entries_leave_a_graph_without_their_names_alone() -> None:
    assert not resolved(UNCHECKED, reports=(TWO,)).proposals
