from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import found


def placed(text: str, language: str = "en") -> set[tuple[str, str]]:
    report = found(text, language).report
    return {
        (max(report.entities[claim.company].names.values())[0], claim.country)
        for claim in report.claims
        if claim.kind == "location"
    }


@pytest.mark.parametrize(
    ("text", "language", "company", "country"),
    [
        ("The Danish telehealth company Birkmed GmbH acquired Osal Care.", "en", "Birkmed GmbH", "denmark"),
        ("Its Swedish rival Birkmed AB was acquired by Osal Care Inc.", "en", "Birkmed AB", "sweden"),
        ("Birkmed Inc., a US-based telepharmacy provider, acquired Osal Care.", "en", "Birkmed Inc",
         "united-states"),
        ("Birkmed plc is a Canada-based operator of pharmacies.", "en", "Birkmed plc", "canada"),
        ("Birkmed plc is a British telehealth company.", "en", "Birkmed plc", "united-kingdom"),
        ("Der dänische Hersteller Birkmed GmbH übernimmt Osal Care.", "de", "Birkmed GmbH", "denmark"),
        ("L'américain Birkmed SAS a racheté Osal Care.", "fr", "Birkmed SAS", "united-states"),
        ("La plataforma mexicana de telemedicina Birkmed adquirió Osal Care.", "es", "Birkmed", "mexico"),
        ("云杉集团宣布收购德国诊断公司Birkmed。", "zh", "Birkmed", "germany"),
    ],
)  # fmt: skip
def test_an_adjective_of_a_country_says_where_a_company_is(
    text: str, language: str, company: str, country: str
) -> None:
    assert (company, country) in placed(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The German market of Birkmed GmbH is growing.", "en"),
        ("The US subsidiary of Birkmed GmbH acquired Osal Care Inc.", "en"),
        ("Der Anbieter Birkmed GmbH zieht sich auch aus dem deutschen Markt zurück.", "de"),
        ("La filial española de Birkmed GmbH compró Osal Care.", "es"),
    ],
)
def test_a_market_or_a_subsidiary_of_a_country_says_nothing_of_its_owner(text: str, language: str) -> None:
    assert "Birkmed GmbH" not in {company for company, _ in placed(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Birkmed GmbH bought a French competitor in 2022.", "en"),
        ("Birkmed GmbH, having hired a Polish company, grew.", "en"),
        ("Birkmed GmbH acquired an undisclosed Swedish company.", "en"),
        ("Birkmed GmbH hat ein polnisches Unternehmen gekauft.", "de"),
        ("Birkmed SAS a racheté une entreprise allemande.", "fr"),
        ("Birkmed SA compró una empresa polaca.", "es"),
    ],
)
def test_where_a_company_is_that_somebody_bought_is_not_said_of_the_buyer(text: str, language: str) -> None:
    assert placed(text, language) == set()


def test_what_stands_between_dashes_describes_the_name_before_it() -> None:
    text = "Birkmed – a Swedish provider – bought Osal Care, a British online clinic."
    assert placed(text) == {("Birkmed", "sweden"), ("Osal Care", "united-kingdom")}
