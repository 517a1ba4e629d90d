"""Which names become one company: recorded decisions first, equal names after them."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import cited, company, market

from kg.entities.decisions import read_alignments, read_decisions
from kg.entities.identity import identify
from kg.entities.knowledge import resolve
from kg.errors import ClaimFileError
from kg.model.decision import Decision, Judgement
from kg.model.knowledge import Knowledge
from kg.model.registry import RegistryEntry

ONE = cited({"amwell": company("Amwell"), "x": company("Xeno Ltd")}, name="one")
TWO = cited({"american-well": company("American Well"), "xeno": company("Xeno")}, name="two")
THREE = cited({"amwell-corp": company("Amwell Corp"), "x": company("Xeno")}, name="three")


def decision(judgement: Judgement, left: str, right: str) -> Decision:
    row = {
        "judgement": judgement,
        "left": f"company/{left}",
        "right": f"company/{right}",
        "by": "t",
        "when": "2026",
    }
    return Decision.model_validate({**row, "why": f"{left} {judgement} {right}"})


def companies(knowledge: Knowledge) -> list[str]:
    return [
        entity.path.removeprefix("company/")
        for entity in knowledge.entities.values()
        if entity.type == "company"
    ]


def test_equal_names_are_one_company() -> None:
    knowledge = resolve([ONE, TWO, THREE], concepts={})
    assert companies(knowledge) == ["american-well", "amwell", "x"]
    assert {(merge.old, merge.new) for merge in knowledge.merges} == {
        ("company/amwell-corp", "company/amwell"),
        ("company/xeno", "company/x"),
    }
    assert "same normal form, 'amwell'" in knowledge.merges[0].why
    assert knowledge.entities["company/x"].names == {"en": ("Xeno", "Xeno Ltd")}
    assert len(knowledge.entities["company/x"].reports) == 3


def test_a_recorded_merge_keeps_the_left_path_and_its_reason() -> None:
    for left, right in permutations(["amwell", "american-well"]):
        knowledge = resolve([ONE, TWO], decisions=[decision("positive", left, right)], concepts={})
        assert companies(knowledge) == sorted([left, "x"])
        merge = next(merge for merge in knowledge.merges if merge.old == f"company/{right}")
        assert (merge.new, merge.why) == (f"company/{left}", f"{left} positive {right}")


def test_a_negative_decision_outranks_equal_names() -> None:
    knowledge = resolve([ONE, THREE], decisions=[decision("negative", "amwell", "amwell-corp")], concepts={})
    assert companies(knowledge) == ["amwell", "amwell-corp", "x"]


def test_a_negative_decision_holds_for_everything_that_became_one() -> None:
    decisions = [
        decision("positive", "american-well", "amwell"),
        decision("negative", "american-well", "amwell-corp"),
    ]
    knowledge = resolve([ONE, TWO, THREE], decisions=decisions, concepts={})
    assert companies(knowledge) == ["american-well", "amwell-corp", "x"]


@pytest.mark.parametrize("judgement", ["unsure", "no_opinion"])
def test_an_undecided_pair_stays_apart(judgement: Judgement) -> None:
    knowledge = resolve([ONE, TWO], decisions=[decision(judgement, "amwell", "american-well")], concepts={})
    assert companies(knowledge) == ["american-well", "amwell", "x"]
    assert knowledge.decisions[0].judgement == judgement


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_a_contradiction_is_refused(order: tuple[int, ...]) -> None:
    both = [decision("positive", "amwell", "american-well"), decision("negative", "american-well", "amwell")]
    with pytest.raises(
        ClaimFileError, match="company/american-well and company/amwell are decided to be one and not"
    ):
        identify([ONE, TWO], [both[number] for number in order])


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_contradiction_over_a_third_name_is_refused(order: tuple[int, ...]) -> None:
    decisions = [
        decision("positive", "amwell", "american-well"),
        decision("positive", "american-well", "amwell-corp"),
        decision("negative", "amwell", "amwell-corp"),
    ]
    with pytest.raises(ClaimFileError, match="take one of the decisions back"):
        identify([ONE, TWO, THREE], [decisions[number] for number in order])


def test_a_decision_said_twice_is_one() -> None:
    twice = [decision("positive", "amwell", "american-well"), decision("positive", "american-well", "amwell")]
    knowledge = resolve([ONE, TWO], decisions=twice, concepts={})
    assert len([merge for merge in knowledge.merges if "american" in merge.old + merge.new]) == 1


def test_decisions_on_things_that_no_report_names_rest() -> None:
    knowledge = resolve([ONE], decisions=[decision("positive", "nobody", "amwell")], concepts={})
    assert companies(knowledge) == ["amwell", "x"]
    assert knowledge.merges == ()


def test_only_companies_merge_by_name() -> None:
    left = cited({"m": market("telecare"), "p": {"type": "product", "names": {"en": ["P"]}}}, name="one")
    right = cited({"n": market("telecare"), "q": {"type": "product", "names": {"en": ["P"]}}}, name="two")
    assert resolve([left, right], concepts={}).merges == ()


def test_names_of_signs_alone_do_not_merge() -> None:
    assert resolve([cited({"a": company("!!!"), "b": company("???")})], concepts={}).merges == ()


DECISIONS = [
    decision("positive", "amwell", "american-well"),
    decision("positive", "amwell-corp", "american-well"),
    decision("negative", "x", "xeno"),
    decision("unsure", "amwell", "x"),
]


@given(st.permutations([ONE, TWO, THREE]), st.permutations(DECISIONS))
def test_the_order_of_reports_and_decisions_does_not_count(reports: list, decisions: list[Decision]) -> None:  # type: ignore[type-arg]
    assert resolve(reports, decisions=decisions, concepts={}) == resolve(
        [ONE, TWO, THREE], decisions=DECISIONS, concepts={}
    )


def test_the_seeds_merge_what_their_decisions_say(seeds: Knowledge) -> None:
    merges = {merge.old: merge.new for merge in seeds.merges}
    assert merges["company/american-well"] == "company/amwell"
    for pair in (d for d in seeds.decisions if d.judgement != "positive"):
        assert merges.get(pair.left, pair.left) != merges.get(pair.right, pair.right)
    assert not set(merges) & set(seeds.entities)
    assert set(merges.values()) <= set(seeds.entities)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("decisions: 5\n", "no decisions stand here; begin with decisions: and a list"),
        ("[]\n", "no decisions stand here"),
        ("decisions: []\nother: 1\n", "no decisions stand here"),
        ("decisions:\n  - {judgement: maybe}\n", "line 2: decisions.0"),
        (
            "decisions:\n  - {judgement: positive, left: a, right: b, by: x, when: '2026', why: y}\n",
            "decisions.0.left",
        ),
    ],
)
def test_what_is_no_file_of_decisions(text: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    path.write_text(text)
    with pytest.raises(ClaimFileError, match=problem):
        read_decisions(path)


def test_decisions_and_alignments_are_read(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / "none.yaml") == ()
    path = tmp_path / "alignment.yaml"
    path.write_text("alignments:\n  - {file: a.txt, segment: x/y, match: exact, concept: x/z, by: t}\n")
    (row,) = read_alignments(path)
    assert (row.segment, row.match, row.concept, row.why) == ("x/y", "exact", "x/z", None)


DOCTOLIB = {"doctolib": company("Doctolib"), "doctolib-germany": company("Doctolib (Germany) GmbH")}
OWNED = {"kind": "ownership", "parent": "doctolib", "subsidiary": "doctolib-germany"}
LISTED = [RegistryEntry(id="doctolib", name="Doctolib", kind="telehealth", source="made for a test")]


DONE = {"status": "completed"}


@pytest.mark.parametrize(
    "claim",
    [
        OWNED,
        {"kind": "acquisition", "acquirer": "doctolib", "target": "doctolib-germany", **DONE},
        {"kind": "merger", "parties": ["doctolib", "doctolib-germany"], **DONE},
        {"kind": "partnership", "parties": ["doctolib-germany", "doctolib"], **DONE},
        {"kind": "investment", "investors": ["doctolib"], "investee": "doctolib-germany", **DONE},
    ],
)
def test_two_sides_of_one_claim_are_two_companies(claim: dict[str, Any]) -> None:
    other = cited({"d": company("Doctolib GmbH")}, name="other")
    knowledge = resolve([cited(DOCTOLIB, [claim]), other], listed=LISTED, concepts={})
    assert companies(knowledge) == ["d", "doctolib-germany"]
    assert knowledge.listed.keys() == {"company/d"}
    (refused,) = knowledge.proposals
    assert refused.judgement == "negative"
    assert "the registry lists both" in refused.why
    assert "one claim tells of both, Doctolib / Doctolib (Germany) GmbH, as its two sides" in refused.why


def test_a_person_may_join_two_sides_of_one_claim() -> None:
    told = cited(DOCTOLIB, [OWNED])
    decisions = [decision("positive", "doctolib", "doctolib-germany")]
    assert companies(resolve([told], decisions=decisions, listed=LISTED, concepts={})) == ["doctolib"]


def test_an_unsure_claim_keeps_nothing_apart() -> None:
    told = cited(DOCTOLIB, [{**OWNED, "unsure": True}])
    assert companies(resolve([told], listed=LISTED, concepts={})) == ["doctolib"]


def test_sides_stay_apart_where_another_name_would_bridge_them() -> None:
    """Whichever of the two the third name goes to, the other does not follow."""
    reports = [
        cited(
            {"a": company("Xeno Ltd"), "b": company("Xeno GmbH")},
            [{**OWNED, "parent": "a", "subsidiary": "b"}],
        ),
        cited({"c": company("Xeno")}, name="two"),
        cited({"b": company("Xeno GmbH"), "d": company("Xeno AG")}, name="three"),
    ]
    found = [resolve(order, concepts={}) for order in permutations(reports)]
    assert all(each == found[0] for each in found)
    assert len(companies(found[0])) == 2
