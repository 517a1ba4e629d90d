"""Deals as German, French and Spanish news tell them: orders of words, verbs and voices."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, owned, partners, raised
from tests.claims.extraction.reading_texts import claims

BOUGHT = [
    # Who buys may stand between the noun and what is bought.
    ("fr", "L'autorité de la concurrence a autorisé l'acquisition par Alderis du groupe de soins Birchou."),
    ("fr", "L'Autorité a validé le rachat par Alderis de la start-up Birchou."),
    ("fr", "Le rachat par le groupe Alderis, en 2019, de la start-up Birchou est terminé."),
    ("es", "La compra por Alderis de Birchou se cerró en 2020."),
    # "acheter" is a verb of buying too.
    ("fr", "Alderis achète Birchou, une société basée en Bavière."),
    ("fr", "La start-up lyonnaise Alderis a acheté la société Birchou en 2021, selon un communiqué."),
    ("fr", "Le groupe Alderis vient d'acheter Birchou, une plateforme de téléconsultation."),
    # What is bought joins somebody's house.
    ("fr", "Birchou rejoint le giron d'Alderis."),
    ("fr", "Birchou a rejoint la famille d'Alderis."),
    ("fr", "Birchou rejoint désormais le groupe Alderis."),
    # The one who speaks in a quote is the buyer.
    ("fr", '"Le rachat de Birchou nous permet de grandir", explique Jean Dupont, cofondateur d\'Alderis.'),
    (
        "de",
        (
            "„Die Übernahme von Birchou ermöglicht es uns, schneller zu wachsen“, sagt Jan Meier, "
            "Geschäftsführer von Alderis."
        ),
    ),
    (
        "es",
        "«La adquisición de Birchou nos permite crecer», explica Juan Pérez, consejero delegado de Alderis.",
    ),
    # A preposition within the attribute of a German noun does not govern it.
    (
        "de",
        (
            "Es wurde bekannt, dass der Finanzinvestor Alderis den auf Software spezialisierten Anbieter "
            "Birchou kaufen will."
        ),
    ),
    # "Als" opens a clause of time.
    (
        "de",
        "Als die Firma Alderis Mitte Mai mitteilte, den Anbieter Birchou zu übernehmen, fielen die Aktien.",
    ),
]


@pytest.mark.parametrize(("language", "text"), BOUGHT)
def test_who_buys_is_told_in_any_order(language: str, text: str) -> None:
    """The buyer and what is bought are read wherever they stand."""
    assert bought(text, language) == {("Alderis", "Birchou")}


NOT_BOUGHT = [
    ("fr", "L'achat par Alderis du logiciel de Birchou a pris un an."),
    ("fr", "Le rachat par Alderis des parts de Birchou est terminé."),
    ("fr", "Le groupe Alderis a acheté des licences à Birchou, une plateforme de téléconsultation."),
    ("fr", "Le groupe Alderis achète chaque année des tests à la société Birchou."),
    ("de", "Als Partner gewann die Alderis AG die Birchou GmbH."),
]


@pytest.mark.parametrize(("language", "text"), NOT_BOUGHT)
def test_things_and_partners_are_not_bought_companies(language: str, text: str) -> None:
    """What belongs to a company, and who becomes a partner, is not bought."""
    assert bought(text, language) == set()


DATED = [
    ("es", "Alderis nació en Barcelona en 2008 y fue adquirida por Birchou en 2011."),
    ("fr", "Alderis est né à Lyon en 2008 et a été racheté par Birchou en 2011."),
    ("de", "Alderis wurde 2008 in Köln gegründet und 2011 von Birchou übernommen."),
]


@pytest.mark.parametrize(("language", "text"), DATED)
def test_the_year_of_birth_is_not_that_of_the_purchase(language: str, text: str) -> None:
    """A company that came to be in one year and was bought in another was bought in the other."""
    assert [str(claim.date) for claim in claims(text, "acquisition", language)] == ["2011"]


OWNED = [
    ("fr", "Auparavant détenu par le groupe Alderis, Birchou grandit vite."),
    ("fr", "Birchou, une plateforme née en France, du groupe Alderis, grandit."),
    ("es", "Birchou, una plataforma de internet originada en España, del grupo Alderis, crece."),
    ("de", "An der Firma Birchou hält Alderis 51 Prozent."),
    ("de", "An der Firma Birchou werde die Gruppe Alderis mit 51 Prozent die Mehrheit halten."),
]


@pytest.mark.parametrize(("language", "text"), OWNED)
def test_owners_stand_before_and_behind(language: str, text: str) -> None:
    """Who owns whom is read off participles, appositions and shares."""
    assert owned(text, language) == {("Alderis", "Birchou")}


NOT_OWNED = [
    ("fr", "Birchou, un partenaire de longue date du groupe Alderis, grandit."),
    ("fr", "Birchou, un acteur qui a formé des équipes du groupe Alderis, recrute."),
    ("fr", "L'autorité a autorisé l'acquisition par Birchou du groupe de soins Alderis."),
    ("de", "An der Firma Birchou hält Alderis 26 Prozent."),
]


@pytest.mark.parametrize(("language", "text"), NOT_OWNED)
def test_partners_and_buyers_are_not_owned(language: str, text: str) -> None:
    """Neither a partner, nor who buys, nor what is held in part belongs to the other."""
    assert ("Alderis", "Birchou") not in owned(text, language)


PARTNERS = [
    ("fr", "Domivia et Alderis : un partenariat pour la téléconsultation"),
    ("es", "Domivia y Alderis: una alianza para la telemedicina"),
    ("de", "Die Firma Domivia und die Firma Alderis wollen ein Joint Venture eingehen."),
    ("de", "Die Firma Domivia und der Anbieter Alderis haben eine Kooperation vereinbart."),
    (
        "de",
        (
            "Die Firma Domivia und Alderis – laut Eigenauskunft die größten – hatten 2019 die "
            "Absicht verkündet, ein Joint Venture einzugehen. Alderis ist eine Firma aus Bern."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), PARTNERS)
def test_two_names_and_what_joins_them(language: str, text: str) -> None:
    """Two companies with one tie are partners, in a headline and in a clause."""
    assert partners(text, language) == {frozenset(("Domivia", "Alderis"))}


def test_a_german_headline_names_two_and_their_tie() -> None:
    """What stands behind the colon joins the two before it."""
    text = "Domivia AG und Alderis GmbH: Partnerschaft für die Telemedizin"
    assert partners(text, "de") == {frozenset(("Domivia AG", "Alderis GmbH"))}


def test_partners_of_a_third_are_not_each_others() -> None:
    """Each of two that have a tie with a third is its partner alone."""
    text = "Die Domivia AG und die Alderis GmbH haben jeweils eine Partnerschaft mit Cedra geschlossen."
    assert frozenset(("Domivia", "Alderis")) not in partners(text, "de")


FURTHER = [
    ("fr", "Alderis a levé 26 millions d'euros en janvier 2017, puis 35 millions en novembre 2018."),
    (
        "fr",
        "Alderis recrute après avoir levé 26 millions d'euros en 2017, puis 35 millions d'euros en 2018.",
    ),
    ("es", "Alderis levantó 26 millones de euros en enero de 2017 y otros 35 millones en 2018."),
    ("de", "Alderis hat im Januar 2017 26 Millionen Euro eingesammelt, dann 35 Millionen im November 2018."),
]


@pytest.mark.parametrize(("language", "text"), FURTHER)
def test_a_further_sum_is_a_round_of_its_own(language: str, text: str) -> None:
    """A sum that "then" joins to a round is a round, with its own date."""
    assert {(company, sum_) for company, sum_, _ in raised(text, language)} == {
        ("Alderis", 26.0),
        ("Alderis", 35.0),
    }
    years = {float(one.amount): str(one.date)[:4] for one in claims(text, "investment", language)}
    assert years == {26e6: "2017", 35e6: "2018"}


def test_a_price_a_share_is_no_sum() -> None:
    """What one share costs is neither a round nor a price."""
    text = "Die Firma Alderis will bei der Birchou AG einsteigen und bietet 22 Euro je Aktie."
    assert all(sum_ is None for _, sum_, _ in raised(text, "de"))
