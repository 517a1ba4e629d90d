"""Evidence is read again: what holds is kept, and nothing that differs is."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import SOAK
from hypothesis import given
from hypothesis import strategies as st
from making import TEXT, company, report

from kg.claims.grounding import cite_extracted, cite_reviewed, mismatch
from kg.documents import read
from kg.errors import GroundingError
from kg.model.claim import Claim
from kg.model.evidence import Range
from kg.model.report import Report
from kg.model.source import Document

MUTATIONS = 1_000_000 if SOAK else 100_000


def ranges(found: Report) -> Iterator[Range]:
    for claim in found.claims:
        for evidence in claim.evidence:
            yield from evidence.ranges()


def original(found: Report, folder: Path) -> str:
    text = (folder / found.document.file).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    assert hashlib.sha256(text.encode()).hexdigest() == found.document.text_hash
    assert len(text) == found.document.length
    return text


def test_every_range_of_our_report_holds(sample: Report, sample_document: Document) -> None:
    found = list(ranges(sample))
    assert len(found) > 40
    assert [mismatch(part, sample_document.text) for part in found] == [None] * len(found)


def test_every_range_of_the_seeds_holds_in_the_originals(
    seed_reports: dict[Path, Report], originals: Path
) -> None:
    for path, found in seed_reports.items():
        text = original(found, originals)
        broken = [reason for part in ranges(found) if (reason := mismatch(part, text))]
        assert not broken, path


def test_the_seeds_are_cited_as_reread(seed_reports: dict[Path, Report], originals: Path) -> None:
    for path, found in seed_reports.items():
        cited = cite_reviewed(found, document=read(originals / found.document.file), file=str(path))
        assert {each.grounding for each in cited.claims} == {"reread"}


def test_the_seeds_quote_no_more_than_a_few_words(seed_reports: dict[Path, Report]) -> None:
    for found in seed_reports.values():
        for part in ranges(found):
            assert len(part.anchor.split()) <= 8
            assert part.anchor.isascii() or len(part.anchor.split()) > 1 or len(part.anchor) <= 16


def mutated(part: Range, text: str, chance: random.Random) -> Range:
    """The range with moved bounds, or with the anchor or hash of another."""
    start, end = part.at
    shift = lambda: chance.choice((0, 1, -1, 2, -3, chance.randrange(-200, 200)))  # noqa: E731
    left = min(max(0, start + shift()), len(text) - 1)
    right = max(left + 1, end + shift())
    return replace(part, at=(left, right))


def check_mutations(parts: list[Range], text: str, *, times: int, seed: int) -> int:
    """The number of refused ranges; a kept one must read exactly as the recorded one."""
    chance = random.Random(seed)
    refused = 0
    for _ in range(times):
        part = chance.choice(parts)
        changed = mutated(part, text, chance)
        if mismatch(changed, text) is None:
            assert text[slice(*changed.at)] == text[slice(*part.at)]
        else:
            refused += 1
            assert changed.at[1] > len(text) or text[slice(*changed.at)] != text[slice(*part.at)]
    return refused


def test_no_mutated_range_of_our_report_is_accepted(sample: Report, sample_document: Document) -> None:
    refused = check_mutations(list(ranges(sample)), sample_document.text, times=MUTATIONS, seed=1)
    assert refused > MUTATIONS * 0.9


def test_no_mutated_range_of_the_seeds_is_accepted(seed_reports: dict[Path, Report], originals: Path) -> None:
    share = MUTATIONS // len(seed_reports)
    for found in seed_reports.values():
        text = original(found, originals)
        assert check_mutations(list(ranges(found)), text, times=share, seed=2) > share * 0.9


@given(st.data())
def test_a_changed_character_of_the_text_is_noticed(data: st.DataObject) -> None:
    part = Range(at=(4, 20), anchor=TEXT[4:12], sha256=hashlib.sha256(TEXT[4:20].encode()).hexdigest())
    at = data.draw(st.integers(4, 19))
    other = data.draw(st.characters().filter(lambda c: c != TEXT[at]))
    assert mismatch(part, TEXT) is None
    assert mismatch(part, TEXT[:at] + other + TEXT[at + 1 :]) is not None


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30), st.data())
def test_a_range_counts_code_points(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = text[start:end]
    part = Range(at=(start, end), anchor=words, sha256=hashlib.sha256(words.encode()).hexdigest())
    assert mismatch(part, text) is None
    moved = replace(part, at=(start + 1, end + 1))
    assert mismatch(moved, "\U0001f600" + text) is None


def test_a_wrong_anchor_is_refused_although_the_hash_fits() -> None:
    part = Range(at=(0, 3), anchor="Two", sha256=hashlib.sha256(b"One").hexdigest())
    assert mismatch(part, TEXT) == "the range [0, 3] reads 'One' where 'Two' was recorded"


def test_a_wrong_hash_is_named() -> None:
    part = Range(at=(0, 3), anchor="One", sha256="0" * 64)
    assert "000000000000... was recorded" in str(mismatch(part, TEXT))


def test_a_range_behind_the_end_is_refused() -> None:
    part = Range(at=(0, 99), anchor="One", sha256="0" * 64)
    assert mismatch(part, TEXT) == f"the range [0, 99] lies outside the {len(TEXT)} characters of the text"


def test_a_lone_surrogate_never_holds() -> None:
    assert mismatch(Range(at=(0, 1), anchor="x", sha256="0" * 64), "\ud800") is not None


def test_a_reviewed_claim_that_does_not_hold_stops(sample: Report, sample_document: Document) -> None:
    changed = sample_document.model_copy(update={"text": sample_document.text.replace("EUR 640", "EUR 460")})
    with pytest.raises(GroundingError) as caught:
        cite_reviewed(sample, document=changed, file="own.yaml", line_of={0: 28}.get)
    message = str(caught.value)
    assert message.startswith("own.yaml, line 28: claim 1 (market_size): the range [")
    assert message.endswith("; review it against the source again.")
    assert "EUR 46" in message
    assert "was recorded" in message


def test_another_document_is_refused(sample: Report, sample_document: Document) -> None:
    other = sample_document.source.model_copy(update={"sha256": "0" * 64})
    with pytest.raises(
        GroundingError, match=r"has the SHA-256 000000000000\.\.\., but .* fetch the original again"
    ):
        cite_reviewed(sample, document=sample_document.model_copy(update={"source": other}), file="own.yaml")


def test_without_the_document_evidence_stays_recorded(sample: Report) -> None:
    cited = cite_reviewed(sample, document=None, file="own.yaml")
    assert {(each.grounding, each.method, each.rule) for each in cited.claims} == {
        ("recorded", "reviewed", "reviewed")
    }
    assert len({each.id for each in cited.claims}) == len(sample.claims)
    assert cited.source is sample.document


def extracted() -> tuple[Report, Document]:
    broken = {"at": (0, 3), "anchor": "Two", "sha256": "0" * 64}
    factor = {"kind": "driver", "affects": "m"}
    made = report(
        {"m": {"type": "market", "subject": {"en": "telecare"}}, "a": company("A")},
        [
            {**factor, "label": {"en": "need"}, "key": "need", "evidence": [{"proof": [broken]}]},
            {**factor, "label": {"en": "age"}, "part_of": "need"},
            {"kind": "mention", "entity": "a"},
        ],
    )
    return made, Document(source=made.document, text=TEXT)


def test_an_extracted_claim_that_does_not_hold_is_dropped_and_listed() -> None:
    made, document = extracted()
    cited = cite_extracted(made, document=document, rules=["one", "two", "three"])
    assert [each.rule for each in cited.claims] == ["two", "three"]
    assert {(each.method, each.grounding) for each in cited.claims} == {("rules", "reread")}
    (refusal,) = cited.refused
    assert (refusal.file, refusal.claim) == ("made.txt", "driver")
    assert refusal.reason == "the range [0, 3] reads 'One' where 'Two' was recorded"


def test_a_claim_loses_its_pointer_to_a_cause_that_was_dropped() -> None:
    made, document = extracted()
    cited = cite_extracted(made, document=document, rules=["one", "two", "three"])
    kept: Claim = cited.report.claims[0]
    assert getattr(kept, "part_of") is None  # noqa: B009
    assert cited.claims[0].claim == kept


@pytest.mark.parametrize("step", [1, -1, 9_000])
def test_a_recorded_length_that_is_not_the_documents_is_refused(
    sample: Report, sample_document: Document, step: int
) -> None:
    length = sample.document.length + step
    changed = sample.model_copy(update={"document": sample.document.model_copy(update={"length": length})})
    told = f"has {sample.document.length} characters, but the length {length} was recorded"
    with pytest.raises(GroundingError, match=told):
        cite_reviewed(changed, document=sample_document, file="sample.yaml")


def test_an_extracted_deal_of_a_company_with_itself_is_dropped_and_listed(sample_document: Document) -> None:
    deal = {"kind": "acquisition", "status": "completed", "acquirer": "a", "target": "a"}
    found = report({"a": company("A")}, [deal], text=sample_document.text[:40])
    cited = cite_extracted(found, document=sample_document, rules=["acquisition"])
    assert cited.claims == ()
    assert [(each.claim, each.reason) for each in cited.refused] == [
        ("acquisition", "target: 'a' is the acquirer too")
    ]
