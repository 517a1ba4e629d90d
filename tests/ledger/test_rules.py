"""Each rule of the ledger on figures made for it."""

from __future__ import annotations

import os
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.ledger.interval import printed
from kg.ledger.ledger import Ledger, ledger
from kg.ledger.sums import PARTS, REGIONS, SHARES

from .making import Claim, companies, knowledge, rate, report, size

AXIS = {
    "product": {"type": "dimension", "names": {"en": ["product"]}},
    "product/software": {"type": "segment", "names": {"en": ["Software"]}, "dimension": "product"},
    "product/hardware": {"type": "segment", "names": {"en": ["Hardware"]}, "dimension": "product"},
}
MEMBERS = [
    {"kind": "membership", "member": f"product/{name}", "of": "telemedicine-world", "role": "segment"}
    for name in ("software", "hardware")
]


def books(*claims: Claim) -> Ledger:
    return ledger(knowledge(report("one", claims, publisher="One", entities=AXIS)))


def verdicts(found: Ledger, rule: str) -> list[str]:
    return [check.verdict for check in found.checks if check.rule == rule]


@given(st.integers(1, 10**6), st.integers(0, 3), st.sampled_from([10**6, 10**9]))
def test_a_printed_number_holds_all_that_rounds_to_it(digits: int, decimals: int, factor: int) -> None:
    number = Decimal(digits).scaleb(-decimals)
    found = printed(number * factor, f"about {number:,f} units")
    half = Decimal("0.5").scaleb(-decimals) * factor
    assert found.holds(number * factor)
    assert found.high - found.low == 2 * half


@pytest.mark.parametrize(
    ("value", "words", "half"),
    [
        ("72740000000", "727.4 亿美元", "5000000"),
        ("1500000000", "1,5 Mrd. Euro", "50000000"),
        ("3000", "three thousand", "500"),
        ("25", "25%", "0.5"),
    ],
)
def test_digits_are_read_in_many_notations(value: str, words: str, half: str) -> None:
    found = printed(Decimal(value), words)
    assert found.high - Decimal(value) == Decimal(half)


def test_segments_must_make_up_their_whole() -> None:
    whole = size(2024, "10.0 billion")
    software = size(2024, "6.0 billion", segment="product/software")
    hardware = size(2024, "4.0 billion", segment="product/hardware")
    assert verdicts(books(whole, software, hardware, *MEMBERS), PARTS) == ["fits"]
    assert verdicts(books(whole, software, *MEMBERS), PARTS) == ["unchecked"]
    less = size(2024, "3.0 billion", segment="product/hardware")
    assert verdicts(books(whole, software, less, *MEMBERS), PARTS) == ["disagrees"]
    more = size(2024, "5.0 billion", segment="product/hardware")
    found = books(whole, software, more)
    assert verdicts(found, PARTS) == ["exceeds"]
    assert {each.type for each in found.conflicts} == {"arithmetic"}


def share(part: str, words: str) -> Claim:
    return {
        "kind": "share",
        "subject": part,
        "percent": float(words.rstrip("%")),
        "as_stated": words,
        "year": 2024,
    }


def test_shares_of_one_axis_sum_to_a_hundred() -> None:
    assert verdicts(
        books(share("product/software", "60%"), share("product/hardware", "40%"), *MEMBERS), SHARES
    ) == ["fits"]
    found = books(share("product/software", "70%"), share("product/hardware", "40%"))
    assert verdicts(found, SHARES) == ["exceeds"]
    found = books(share("product/software", "50%"), share("product/hardware", "40%"), *MEMBERS)
    assert verdicts(found, SHARES) == ["disagrees"]


def test_a_region_is_no_larger_than_the_world() -> None:
    world = report("one", [size(2024, "50.0 billion")], publisher="One")
    part = report("two", [size(2024, "60.0 billion")], publisher="Two", region="china")
    found = ledger(knowledge(world, part))
    assert verdicts(found, REGIONS) == ["exceeds"]
    (conflict,) = found.conflicts
    assert (conflict.type, len(conflict.one), len(conflict.other)) == ("arithmetic", 1, 1)


def test_a_slip_of_the_unit_is_named_where_the_rate_tells_it() -> None:
    found = books(
        size(2023, "7.47 billion"), size(2030, "2.10 billion", factor=10**10), rate("15.9%", 2023, 2030)
    )
    assert [check.verdict for check in found.checks] == ["fits"]
    found = books(
        size(2023, "7.47 billion"), size(2030, "21.0 billion", factor=10**6), rate("15.9%", 2023, 2030)
    )
    assert [check.verdict for check in found.checks] == ["slipped"]
    assert {each.type for each in found.conflicts} == {"unit"}


def test_a_copied_text_has_one_voice() -> None:
    claims = [size(2023, "7.47 billion"), size(2030, "21.0 billion")]
    one, two = (report(n, claims, publisher=n, text="release") for n in ("first", "second"))
    found = ledger(knowledge(one, two))
    assert [each.type for each in found.conflicts] == ["copy"]
    assert {each.origins for each in found.spreads} == {1}
    three = report("third", [size(2023, "9.10 billion")], publisher="third")
    (spread,) = [s for s in ledger(knowledge(one, two, three)).spreads if s.when == "2023"]
    assert (spread.origins, len(spread.rows), spread.median) == (2, 3, Decimal(8285000000))
    assert spread.ratio is not None
    assert f"{spread.ratio:.2f}" == "1.22"


def test_lists_of_players_without_a_common_name() -> None:
    def player(name: str, start: int) -> Claim:
        return {
            "kind": "membership",
            "member": name,
            "of": "telemedicine-world",
            "role": "player",
            "evidence": [{"proof": [{"at": [start, start + 9], "anchor": "a", "sha256": "0" * 64}]}],
        }

    names = ("ada", "bea", "cy", "dan", "eve", "flo")
    split = [player(name, 10 if name < "d" else 500) for name in names]
    made = ledger(knowledge(report("one", split, entities=companies(*names))))
    assert [(each.type, each.about) for each in made.conflicts] == [("contradiction", "membership")]
    joined = ledger(knowledge(report("one", [*split, player("ada", 500)], entities=companies(*names))))
    assert joined.conflicts == ()


def test_two_prices_of_one_deal() -> None:
    deal = {
        "kind": "acquisition",
        "acquirer": "ada",
        "target": "bea",
        "status": "completed",
        "currency": "USD",
    }
    said = [deal | {"amount": 18_500_000_000, "as_stated": "$18.5 billion"}]
    other = [deal | {"amount": 13_900_000_000, "as_stated": "$13.9 billion"}]
    pair = companies("ada", "bea")
    found = ledger(knowledge(report("a", said, entities=pair), report("b", other, entities=pair)))
    (conflict,) = found.conflicts
    assert (conflict.type, conflict.about) == ("contradiction", "amount")
    assert conflict.one[0].startswith("claim/")


def test_paths_of_conflicts_are_the_same_whatever_the_order_of_reports() -> None:
    reports = [report(n, [size(2024, f"{n}.00 billion")], publisher=n) for n in ("3", "5", "8")]
    paths = [each.path for each in ledger(knowledge(*reports)).conflicts]
    assert paths == [each.path for each in ledger(knowledge(*reversed(reports))).conflicts]
    assert len(paths) == 3


def test_no_claim_is_retired_by_an_unrelated_one() -> None:
    """As many figures come out as go in, whatever else is said."""
    count = 10_000 if os.environ.get("KG_SOAK") == "1" else 1_000
    reports = [
        report(
            f"r{n}",
            [size(2000 + y, f"{n + 1}.{y:02d} billion") for y in range(40)],
            publisher=f"p{n}",
            subject=f"s{n}",
        )
        for n in range(count // 40)
    ]
    found = ledger(knowledge(*reports))
    assert len(found.rows) == count
    assert found.conflicts == ()
