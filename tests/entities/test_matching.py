"""Blocking, features, scores and clusters: what becomes one company, what is asked, what stays apart."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.entities.clustering import join, match
from kg.entities.profile import Profile, profile
from kg.entities.registry import EMPTY, Registry, registry
from kg.entities.scoring import compare
from kg.model.registry import Alias, FormerName, RegistryEntry


def entry(key: str, name: str, *others: str, former: str = "", country: str = "US") -> RegistryEntry:
    """A checked entry, as a user may record it; what it says is made for the test."""
    return RegistryEntry(
        id=key,
        name=name,
        country=country,
        kind="telehealth",
        aliases=tuple(Alias(name=each) for each in others),
        former=(FormerName(name=former),) if former else (),
        source="made for a test",
    )


KNOWN = registry(
    [
        entry("amwell", "Amwell", "American Well Corporation"),
        entry("included-health", "Included Health", former="Grand Rounds"),
        entry("cigna", "Cigna", "The Cigna Group"),
        entry("elevance-health", "Elevance Health", former="Anthem"),
        entry("wedoctor", "WeDoctor", "微医", country="CN"),
        entry("teladoc-health", "Teladoc Health", "Teladoc"),
        entry("111", "111 Inc.", "1药网", country="CN"),
        entry("carrot", "Carrot Inc.", "Carrot"),
        entry("carrot-fertility", "Carrot Fertility", "Carrot"),
        entry("merck", "Merck KGaA", "Merck", country="DE"),
        entry("merck-co", "Merck & Co.", "Merck"),
        entry("alibaba-group", "Alibaba Group", "Alibaba", country="CN"),
        entry("alibaba-health", "Alibaba Health", country="CN"),
        entry("amazon", "Amazon"),
        entry("amazon-clinic", "Amazon Clinic"),
        entry("jd-com", "JD.com", country="CN"),
        entry("jd-health", "JD Health", country="CN"),
        entry("sinopharm", "Sinopharm", country="CN"),
        entry("sinopharm-group", "Sinopharm Group", country="CN"),
    ]
)


def profiles(names: Sequence[str], known: Registry = EMPTY) -> list[Profile]:
    return [profile(f"{number:03}", [name], known=known) for number, name in enumerate(names)]


def clusters(names: Sequence[str], known: Registry = EMPTY) -> set[frozenset[str]]:
    made = profiles(names, known)
    stays = join(match(made), made).stays
    groups: dict[str, set[str]] = {}
    for each in made:
        groups.setdefault(stays.get(each.id, each.id), set()).add(each.text)
    return {frozenset(group) for group in groups.values()}


def judged(left: str, right: str, known: Registry = EMPTY) -> str:
    return compare(*profiles([left, right], known)).judgement


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Teladoc Health, Inc.", "Teladoc Health"),
        ("UnitedHealth Group", "UnitedHealth"),
        ("Included Health (formerly Grand Rounds)", "Grand Rounds, Inc."),
        ("American Well Corporation d/b/a Amwell", "Amwell"),
        ("Ping An Good Doctor (平安好医生)", "平安好醫生"),
        ("Livi (US)", "Livi"),
    ],
)
def test_one_company_without_a_registry(left: str, right: str) -> None:
    assert judged(left, right) == "positive"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Amwell", "American Well Corporation"),
        ("Grand Rounds", "Included Health"),
        ("Cigna", "The Cigna Group"),
        ("Anthem, Inc.", "Elevance Health"),
        ("微医", "WeDoctor"),
        ("Teladoc", "Teladoc Health"),
        ("111 Inc.", "1药网"),
    ],
)
def test_one_company_by_the_registry(left: str, right: str) -> None:
    assert judged(left, right, KNOWN) == "positive"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ping An Good Doctor", "Good Doctor Online"),
        ("Ping An Good Doctor", "Doctor on Demand"),
        ("Amazon", "Amazon Clinic"),
        ("Merck & Co.", "Merck KGaA"),
        ("Carrot Fertility", "Carrot Inc."),
        ("Alibaba", "Alibaba Health"),
        ("JD.com", "JD Health"),
        ("Sinopharm", "Sinopharm Group"),
        ("PlushCare Inc. (Accolade Inc.)", "Accolade"),
    ],
)
def test_near_names_are_two(left: str, right: str) -> None:
    assert judged(left, right, KNOWN) in ("negative", "no_opinion")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Amazon.com", "Amazon"),
        ("Haodf.com Ltd", "Haodf"),
        ("Healthstreamline", "Healthstramline"),
        ("Allianz Life", "Allainz Life"),
        ("Nordwind Ventures", "NordwindVentures"),
        ("水滴公司", "水滴"),
        ("波士頓科學", "波士顿科学"),
    ],
)
def test_one_company_by_how_it_is_written(left: str, right: str) -> None:
    assert judged(left, right) == "positive"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("VI Technology", "Vix Technology"),
        ("VI Technology", "VixTechnology"),
        ("Insomnia", "Insomniac"),
        ("Headspace", "Leadspace"),
        ("Mitsubishi", "Mitsuboshi"),
        ("Banca Carime", "Banca Caripe"),
        ("BBC Television", "CBC Television"),
        ("Sense8 Studios", "Sensel Studios"),
        ("Doxy.me", "Doxy"),
    ],
)
def test_a_letter_makes_two(left: str, right: str) -> None:
    assert judged(left, right) != "positive"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Philips", "Philips Healthcare"),
        ("Carrot (UK)", "Carrot (US)"),
        ("NWCC", "Northern Wellness Care Collective"),
        ("Healthstreamline", "Healthstreemline"),
        ("Health First Aid", "First Aid Health"),
    ],
)
def test_what_only_a_person_can_tell(left: str, right: str) -> None:
    assert judged(left, right) == "unsure"


def test_two_companies_of_one_name_stay_apart() -> None:
    assert len(clusters(["Carrot (UK)", "Carrot (US)", "Carrot Ltd (UK)"])) == 2
    names = ["Carrot", "Carrot Fertility", "Carrot Inc."]
    assert clusters(names, KNOWN) == {frozenset([name]) for name in names}


def test_a_chain_does_not_join_two_entries() -> None:
    names = ["Merck & Co., Inc.", "Merck", "Merck KGaA"]
    groups = clusters(names, KNOWN)
    assert not any({"Merck & Co., Inc.", "Merck KGaA"} <= group for group in groups)


def test_what_is_kept_apart_by_hand_stays_apart() -> None:
    made = profiles(["Xeno Ltd", "Xeno", "Xeno GmbH"])
    joined = join(match(made), made, apart=[("000", "001")])
    assert joined.stays.get("000", "000") != joined.stays.get("001", "001")
    assert joined.held


def test_a_score_explains_itself() -> None:
    score = compare(*profiles(["Carrot (UK)", "Carrot (US)"]))
    assert score.why == (
        "the names have the same normal form, 'carrot' and the countries beside the names differ, GB / US"
    )
    assert compare(*profiles(["Amwell", "Xeno"])).why == "nothing is alike"


NAMES = st.lists(
    st.sampled_from(
        "Xeno|Xeno Ltd|Xeno (UK)|Xeno (US)|Xeno Group|Xeno Health|Merck|Merck KGaA|Merck & Co.|Carrot"
        "|Carrot Inc.|平安好医生|平安好醫生|Ping An Good Doctor|PAGD".split("|")
    ),
    unique=True,
    min_size=2,
)


@given(NAMES, st.randoms(use_true_random=False))
def test_the_order_of_names_does_not_count(names: list[str], random: object) -> None:
    made = [profile(name, [name], known=KNOWN) for name in names]
    turned = list(made)
    random.shuffle(turned)  # type: ignore[attr-defined]
    assert match(made) == match(turned)
    assert join(match(made), made) == join(match(turned), turned)


@given(NAMES)
def test_a_score_is_the_same_both_ways_round(names: list[str]) -> None:
    left, right = (profile(name, [name], known=KNOWN) for name in names[:2])
    assert compare(left, right) == compare(right, left)
