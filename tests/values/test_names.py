from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.namespaces import thing_iri
from kg.values.names import check_name, normal_form, short_form, slug

PRINTABLE = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=40)
WORDS = st.sampled_from(
    [
        "The",
        "Amwell",
        "Inc.",
        "S.A.",
        "有限公司",
        "平安好医生",
        "Ltd",
        "&",
        "(1998)",
        "!",
        "É",
        "Ⅳ",
        "㈱",
        "ﬁ",
        "ß",
    ]
)
NAMES = PRINTABLE.filter(str.strip) | st.lists(WORDS, min_size=1, max_size=5).map(" ".join)


@given(NAMES)
def test_normal_form_is_idempotent(name: str) -> None:
    assert normal_form(normal_form(name)) == normal_form(name)


@given(NAMES)
def test_every_name_has_a_normal_form_a_short_form_and_a_slug(name: str) -> None:
    assert normal_form(name)
    assert short_form(name)
    assert slug(name)


@given(NAMES)
def test_a_slug_stands_in_an_iri(name: str) -> None:
    iri = thing_iri(f"company/{slug(name)}")
    assert not set(iri) & set(' <>"{}|\\^`\n\t')
    assert iri.count("/") == thing_iri("company/x").count("/")
    line = f"<{iri}> <{iri}> <{iri}> ."
    (triple,) = ox.parse(line, format=ox.RdfFormat.N_TRIPLES)
    assert triple.subject == ox.NamedNode(iri)


@given(NAMES)
def test_case_and_outer_space_do_not_count(name: str) -> None:
    assert normal_form(f"  {name} ") == normal_form(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("American Well Corporation", "American Well Corp."),
        ("Teladoc Health, Inc.", "teladoc  health"),
        ("The Cigna Group", "Cigna Group"),
        ("MédecinDirect", "Medecindirect"),
        ("AT&T", "AT and T"),
        ("Latido S.A.", "Latido"),
        ("微医集团有限公司", "微医集团"),
        ("微医集团 (有限公司)", "微医集团"),
        ("Doxy.me Inc.", "Doxy.me"),
        ("Foo股份有限公司 Ltd.", "foo"),
        ("Am\u00adwell", "Amwell"),
        ("Tele\u200bdoc Health\ufeff", "teledoc health"),
        ("Tele\u200cdoc", "Teledoc"),
        ("\u202aDoxy.me\u202c Inc\u200e", "Doxy.me"),
    ],
)
def test_spellings_of_one_name(left: str, right: str) -> None:
    assert normal_form(left) == normal_form(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Amazon", "Amazon Clinic"),
        ("Aerotel Medical Systems (1998) Ltd.", "Aerotel Medical Systems"),
        ("Good Doctor Online", "Ping An Good Doctor"),
        ("!!!", "???"),
        ("🩺", "🩻"),
        ("Inc", "Ltd"),
        ("The", "Inc"),
        ("有限公司", "股份有限公司"),
    ],
)
def test_names_that_stay_apart(left: str, right: str) -> None:
    assert normal_form(left) != normal_form(right)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Teladoc Health, Inc.", "Teladoc Health"),
        ("平安好医生有限公司", "平安好医生"),
        ("有限公司", "有限公司"),
        (",", ","),
        ("Ltd", "Ltd"),
    ],
)
def test_short_form(name: str, short: str) -> None:
    assert short_form(name) == short


@pytest.mark.parametrize(
    "name", ["", "   ", "a\nb", "a\x00", "a\u2028b", "a\x85b", "\ud800", "x" * 501, "a\ufffeb", "tab\tbed"]
)
def test_what_is_no_name(name: str) -> None:
    with pytest.raises(ValueError, match=r"a name|the name"):
        check_name(name)


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "=1+1", 'O\'Neil "x"', "x" * 500, "\u202eabc"])
def test_markup_is_a_name(name: str) -> None:
    assert check_name(name) == name
