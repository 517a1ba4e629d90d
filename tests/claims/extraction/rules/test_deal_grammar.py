"""Shapes of sentences in which news and profiles tell of deals, each with sentences of our own."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import acquisitions, bought, launched, owned, partners, raised

A, B, C, D = "Birkmed", "Osalcare Health", "Tarnwell Clinic", "Velora Labs"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{C}, a chain of urgent care centres that was sold to {B} in 2013, is growing.", "en"),
        (f"{C}, an app maker which was later acquired by {B}, is growing.", "en"),
        (f"La jeune pousse {B} a bouclé, fin novembre, le rachat de son rival {C}.", "fr"),
        (f"Quant à {C} il va être racheté par son grand rival et leader sur le marché local {B}.", "fr"),
        (f"La reciente compra de {C} por la empresa {B} sorprendió.", "es"),
    ],
)
def test_purchases_told_from_either_side(text: str, language: str) -> None:
    assert bought(text, language) == {(B, C)}


def test_each_purchase_of_a_row_has_its_own_buyer() -> None:
    text = f"Deux opérations : le rachat de la société {A} Santé par {B} et celui de {C} par {D}."
    assert bought(text, "fr") == {(B, f"{A} Santé"), (D, C)}
    text = f"Hubo dos: la compra de {A} Salud por la empresa {B} o la compra de {C} por parte de {D}."
    assert bought(text, "es") == {(B, f"{A} Salud"), (D, C)}


def test_talks_of_a_purchase_are_a_rumour() -> None:
    text = f"{B} works its plan in {C} buy talks, {D} $100M investment."
    assert acquisitions(text) == {(B, C, "rumoured")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{B}'s six-month pilot with {C} will focus on stroke.", "en"),
        (f"It is not the first time that {B} and {C} have worked together.", "en"),
        (f"{B} is set to deploy {C}'s virtual care platform in 20 hospitals.", "en"),
        (f"{B} has teamed with {C} so that nurses can answer at night.", "en"),
        (f"{B} draws on monitoring data from partners such as {C}.", "en"),
        (f"{B} wächst: Der Anbieter gründet ein Gemeinschaftsunternehmen mit dem Betreiber {C}.", "de"),
    ],
)
def test_partners_by_pilot_platform_and_joint_venture(text: str, language: str) -> None:
    assert partners(text, language) == {frozenset((B, C))}


def test_partners_that_are_listed_are_those_of_the_company_the_text_is_about() -> None:
    text = f"{B}, a telehealth company, builds kits. So far, hospital partners include {C} and {D}."
    assert partners(text) == {frozenset((B, C)), frozenset((B, D))}


def test_two_providers_that_are_chosen_are_two_partners() -> None:
    text = f"{B} selected {C} and {D}, two virtual care providers, to build a platform."
    assert partners(text) == {frozenset((B, C)), frozenset((B, D))}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"We saw a big deal as {B} divested itself of its {C} business.", "en"),
        (f"{B} owns 63% of {C}.", "en"),
        (f"{B} wird 51 Prozent an {C} halten.", "de"),
        (f"Käufer ist die Firma {B}, zu der auch die Apotheke {C} gehört.", "de"),
    ],
)
def test_owners_by_share_and_sale(text: str, language: str) -> None:
    assert owned(text, language) == {(B, C)}


def test_what_stops_is_no_launch() -> None:
    assert launched(f"Das Start-up {B} stellt Dienste in Polen ein.", "de") == set()
    assert launched(f"{B} launched nationally in 2005.") == set()


@pytest.mark.parametrize(
    ("text", "language", "investors"),
    [
        (
            f"A talking point for {C}, a care start-up that in June picked up $4 million in new funding.",
            "en",
            (),
        ),
        (f"{C}, which landed $4 million in a {B}-led Series C this spring, agrees.", "en", (B,)),
        (f"{C} grew after raising a $4 million Series B.", "en", ()),
        (f"{C}: {B} leads their Series D with a $4 million investment.", "en", (B,)),
        (f"La sociedad creció, con empresas como {C} recaudando 4 millones de dólares.", "es", ()),
        (f"La société {C} a dévoilé jeudi sa levée de fonds de 4 millions d'euros.", "fr", ()),
    ],
)
def test_rounds_in_asides(text: str, language: str, investors: tuple[str, ...]) -> None:
    assert raised(text, language) == {(C, 4.0, frozenset(investors))}


def test_an_example_is_not_what_the_text_goes_on_about() -> None:
    text = f"{B} sees more demand. Shares in public firms like {C} have grown. The company raised $4 million."
    assert raised(text) == {(B, 4.0, frozenset())}


def test_a_state_in_brackets_ends_no_sentence() -> None:
    text = f"Cedar (Minn.) Medical Center, part of Minneapolis-based {B}, teamed up with {C}."
    assert owned(text) == {(B, "Cedar (Minn.) Medical Center")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{C} is growing. In July followed the takeover by {B} from Basel.", "en"),
        (
            f"Die Firma {C} wächst. Im Juli 2020 erfolgte die volle Übernahme durch die Schweizer {B}.",
            "de",
        ),
        (f"La société {C} progresse. Le rachat par {B} date de juillet.", "fr"),
    ],
)
def test_what_the_text_speaks_of_is_taken_over(text: str, language: str) -> None:
    assert bought(text, language) == {(B, C)}


def test_a_row_of_purchases_with_marks_of_references() -> None:
    text = f"{B} has acquired firms such as {C} in 2015,[9] {D} in 2017,[10] and {A} in 2018.[11]"
    assert bought(text) == {(B, C), (B, D), (B, A)}


def test_the_round_is_that_of_the_company_told_of_before() -> None:
    text = (
        f"{B} has closed a funding round. The $4 million round was led by {C}, with participation from {D}."
    )
    assert raised(text) == {(B, 4.0, frozenset((C, D)))}
    text = f"{B}, spécialiste du suivi, grandit. La société {C} a mené ce tour de table."
    assert raised(text, "fr") == {(B, None, frozenset((C,)))}


def test_one_company_takes_money_twice() -> None:
    text = f"{B}, a care start-up, raised $4 million from {C}, then bagged an additional $2 million from {D}."
    assert raised(text) == {(B, 4.0, frozenset((C,))), (B, 2.0, frozenset((D,)))}


def test_two_companies_raise_the_same() -> None:
    assert {one[:2] for one in raised(f"{B} and {C} have raised $4 million each.")} == {(B, 4.0), (C, 4.0)}


def test_who_invests_takes_no_money() -> None:
    text = f"{B} announced an additional $4 million investment in {C}."
    assert raised(text) == {(C, 4.0, frozenset((B,)))}


def test_initials_in_brackets_are_no_owner() -> None:
    assert owned(f"The round was led by Quill Catalyst (QC), {C}, {D}, Tally Fund and {A}.") == set()


def test_a_ticker_in_brackets_is_no_owner() -> None:
    assert owned(f"Shares of {B} (OSCH), {C} (TRWC), {D} and {A} rose.") == set()


def test_partners_parted_by_a_slash() -> None:
    assert partners(f"The {B}/{C} alliance is designed to help nurses.") == {frozenset((B, C))}


@pytest.mark.parametrize(
    ("text", "product"),
    [
        (f"{B} today announced the launch of Lumora, a monitoring app.", "Lumora"),
        (f"{B} has rolled out a virtual urgent care service called Nachtweg.", "Nachtweg"),
        (f"{B}, a telehealth firm, is debuting Lumora, its behavioral health program.", "Lumora"),
        (f"The new app, Lumora, was launched by {B} last week.", "Lumora"),
        (f"{B} launches ‘Care at Home’ Program for seniors.", "Care at Home"),
        (f"{B} launches “Doctors’ Friend” for seniors.", "Doctors’ Friend"),
    ],
)
def test_what_is_launched_is_named(text: str, product: str) -> None:
    assert launched(text) == {(B, product)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"If {B} acquires {C}, prices will rise.", "en"),
        (f"Had {B} acquired {C}, prices would have risen.", "en"),
        (f"{B}, which has not acquired {C}, grows.", "en"),
        (f"{C} geht nicht an {B}.", "de"),
        (f"{B}, das {C} nicht übernommen hat, wächst.", "de"),
        (f"{B}, qui n'a pas racheté {C}, recrute.", "fr"),
        (f"{B}, que no ha comprado {C}, crece.", "es"),
    ],
)
def test_what_is_supposed_or_denied_is_no_purchase(text: str, language: str) -> None:
    assert not acquisitions(text, language)


def test_new_ways_to_tell_a_purchase_carry_its_status() -> None:
    assert acquisitions(f"{B} paid $90 million for {C}.") == {(B, C, "completed")}
    assert acquisitions(f"{B} will pay $90 million for {C}.") == {(B, C, "announced")}
    talks = f"{B} est entré en négociations exclusives pour acquérir {C}."
    assert acquisitions(talks, "fr") == {(B, C, "rumoured")}
