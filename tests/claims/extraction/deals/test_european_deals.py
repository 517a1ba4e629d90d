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


BACKED = [
    (
        "de",
        ("Quellmed erhält 90 Millionen Euro. Weitere Investoren sind Oakline Partners und Silbra Ventures."),
    ),
    (
        "de",
        ("Quellmed bekommt 90 Millionen Euro. Das Geld kommt auch von Oakline Partners und Silbra Ventures."),
    ),
    (
        "de",
        "Quellmed erhält 90 Millionen Euro. Zu den Investoren zählen Oakline Partners und Silbra Ventures.",
    ),
    (
        "fr",
        (
            "Quellmed a levé 90 millions d'euros. Les autres investisseurs sont"
            " Oakline Partners et Silbra "
            "Ventures."
        ),
    ),
    (
        "es",
        "Quellmed ha captado 90 millones de euros. Otros inversores son Oakline Partners y Silbra Ventures.",
    ),
]


@pytest.mark.parametrize(("language", "text"), BACKED)
def test_further_investors_gave_the_round_before(language: str, text: str) -> None:
    """Who is named as a further investor gave the round of the sentence before, and no second one."""
    givers = frozenset(("Oakline Partners", "Silbra Ventures"))
    assert raised(text, language) == {("Quellmed", 90.0, givers)}


def test_who_leads_a_round_gives_it() -> None:
    """The one that leads a round at a company gives its sum, with those named behind."""
    text = (
        "Cedarweb Capital führt bei Quellmed eine Finanzierungsrunde über 90 Millionen Euro an. Weitere "
        "Investoren sind Oakline Partners und Silbra Ventures."
    )
    givers = frozenset(("Cedarweb Capital", "Oakline Partners", "Silbra Ventures"))
    assert raised(text, "de") == {("Quellmed", 90.0, givers)}


SOLD = [
    "Das im Januar 2017 an die Plattform Cedarweb verkaufte Start-up Quellmed sieht sich als Dienstleister.",
    "Das 2017 an die Plattform Cedarweb verkaufte Berliner Unternehmen Quellmed wächst.",
    "Die Praxissoftware Quellmed wurde vom Telemedizin-Vorreiter Cedarweb gekauft.",
]


@pytest.mark.parametrize("text", SOLD)
def test_what_is_sold_stands_behind_its_attribute(text: str) -> None:
    """What an attribute says is sold to somebody is bought by them."""
    assert bought(text, "de") == {("Cedarweb", "Quellmed")}


def test_a_legal_form_parts_two_names() -> None:
    """Behind a verb that opens a clause, who buys and what is bought stand side by side."""
    text = "2015 erwarb die Silbra Digital GmbH Quellmed für 46 Mio. Euro."
    assert {target for _, target in bought(text, "de")} == {"Quellmed"}
    text = "2015 erwarb die Silbra GmbH & Co. KG Quellmed für 46 Mio. Euro."
    assert all("KG Quell" not in (target or "") for _, target in bought(text, "de"))


WITH_WHOM = [
    "Die Firma Cedra hat auch den Versender Domivia abgemahnt, weil dieser ebenfalls mit Alderis kooperiert.",
    "Es heißt, dass der Versender Domivia mit dem Anbieter Alderis kooperiert.",
    "Domivia-Chef Dr. Hermann Winter und Alderis-CEO Paul Meiner haben eine Kooperation geschmiedet.",
]


@pytest.mark.parametrize("text", WITH_WHOM)
def test_partners_in_clauses_whose_verb_ends_them(text: str) -> None:
    """A clause with its verb at the end tells of partners as any other does."""
    assert partners(text, "de") == {frozenset(("Domivia", "Alderis"))}


def test_no_partners_where_it_is_denied() -> None:
    """Who does not work together is no partner."""
    text = "Es heißt, dass der Versender Domivia nicht mit dem Anbieter Alderis kooperiert."
    assert partners(text, "de") == set()


LAUNCHED = [
    ("fr", "Alderis France annonce le lancement d'un service de téléconsultation médicale."),
    ("fr", "Alderis annonce l'arrivée prochaine de télécabines de téléconsultation."),
    ("es", "La empresa Alderis anuncia el lanzamiento de una plataforma de telemedicina."),
    ("de", "Die Firma Alderis hat den Start von Heartline Labs bekannt gegeben."),
]


@pytest.mark.parametrize(("language", "text"), LAUNCHED)
def test_announced_starts_are_launches(language: str, text: str) -> None:
    """A start that a company announces is a launch of its own."""
    assert len(claims(text, "launch", language)) == 1


def test_a_compound_says_what_is_owned() -> None:
    """Somebody's own platform for doctors belongs to them; a platform that they start is a product."""
    assert owned("Der Konzern Silbra wirbt über seine Ärzteplattform Quellmed.", "de") == {
        ("Silbra", "Quellmed")
    }
    assert owned("Der Konzern Silbra startet seine Plattform Quellmed.", "de") == set()
