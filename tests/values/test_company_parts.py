"""Company names taken apart: what counts, what stands beside them, and what stays apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.values.company_names import company_name, fold
from kg.values.company_names.places import country_of

NAMES = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Teladoc Health, Inc.", "TELADOC HEALTH"),
        ("Beispiel GmbH & Co. KG", "Beispiel"),
        ("Nemak, S.A.B. de C.V.", "Nemak"),
        ("Telemedico Sp. z o.o.", "Telemedico"),
        ("PT Halodoc Tbk", "Halodoc"),
        ("Foo Pty. Ltd.", "Foo"),
        ("Doxy.me Inc.", "Doxy me"),
        ("MD Live", "MDLIVE"),
        ("平安好醫生", "平安好医生有限公司"),
        ("京東健康股份有限公司", "京东健康"),
        ("株式会社メドレー", "メドレー"),
        ("Sword Technologies", "Sword Technology"),
        ("Ｚａｖａ", "ZAVA"),
        ("Mehiläinen Oyj", "Mehilainen"),
        ("Øre A/S", "Ore"),
        ("Livi (US)", "Livi"),
        ("Twilio Inc. (NYSE: TWLO)", "Twilio"),
        ("Included Health (formerly Grand Rounds)", "Included Health"),
        ("PlushCare Inc. (Accolade Inc.)", "PlushCare"),
        ("Aerotel Medical Systems (1998) Ltd.", "Aerotel Medical Systems 1998"),
        ("Carrot™", "Carrot"),
        ("Johnson & Johnson", "Johnson and Johnson"),
        ("A.D.A.M. Inc", "ADAM"),
    ],
)
def test_one_key(left: str, right: str) -> None:
    assert company_name(left).key == company_name(right).key


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ping An Good Doctor", "Good Doctor Online"),
        ("Good Doctor Online", "Doctor on Demand"),
        ("Amazon", "Amazon Clinic"),
        ("Aerotel Medical Systems (1998) Ltd.", "Aerotel Medical Systems"),
        ("23andMe", "24andMe"),
        ("平安好医生", "好大夫在线"),
        ("!!!", "???"),
    ],
)
def test_two_keys(left: str, right: str) -> None:
    assert company_name(left).key != company_name(right).key


def test_what_stands_beside_a_name() -> None:
    assert company_name("PlushCare Inc. (Accolade Inc.)").owners == ("accolade",)
    assert company_name("Ping An Good Doctor (平安好醫生)").aliases == ("平安好医生",)
    assert company_name("American Well Corporation d/b/a Amwell").aliases == ("amwell",)
    assert company_name("Health Care Service Corporation (HCSC)").aliases == ("hcsc",)
    assert company_name("Teladoc Health, Inc. (Teladoc)").aliases == ("teladoc",)
    assert company_name("Included Health, formerly known as Grand Rounds, Inc.").former == ("grandrounds",)
    assert company_name("Teladoc Health (NYSE: TDOC)").tickers == ("NYSE:TDOC",)
    assert company_name("Carrot (UK)").countries == ("GB",)
    assert company_name("GE (part of something)").owners == ()
    assert (
        company_name("Ping An Insurance (Group) Company of China").key == "pinganinsurancegroupcompanyofchina"
    )


def test_countries_are_told_by_name_and_code() -> None:
    assert [country_of(word) for word in ("u.s.", "中國", "Deutschland", "us", "us-based")] == [
        "US",
        "CN",
        "DE",
        "US",
        "",
    ]


@given(NAMES)
def test_every_text_has_a_key(name: str) -> None:
    parts = company_name(name)
    assert parts.key or not name.strip()


@given(NAMES)
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(" ".join(fold(name))) == fold(name)
