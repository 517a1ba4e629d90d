"""Figures, ranks and parts of markets as German, French and Spanish reports tell them."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors, found, ranks, rates, segments, shares, sizes

SIZES = [
    (
        "de",
        "Der Telemedizinmarkt soll bis 2028 von fünf Milliarden auf neunzehn Milliarden Euro wachsen.",
        {(2028, 19.0, "EUR")},
    ),
    ("de", "Mit Telemedizin wurden 2021 weltweit 6 Milliarden Dollar umgesetzt.", {(2021, 6.0, "USD")}),
    (
        "de",
        "2020 lag der Telemedizinmarkt bei 4 Mrd. Euro, bis 2025 soll er auf 11 Milliarden Euro wachsen.",
        {(2020, 4.0, "EUR"), (2025, 11.0, "EUR")},
    ),
    ("fr", "La taille du marché de la télésanté était de 9 milliards USD en 2023.", {(2023, 9.0, "USD")}),
    ("fr", "La télésanté a généré 6 milliards de dollars en 2021.", {(2021, 6.0, "USD")}),
    (
        "fr",
        "Le marché de la télésanté passera de 4 milliards d'euros en 2022 à 9 milliards d'euros en 2028.",
        {(2022, 4.0, "EUR"), (2028, 9.0, "EUR")},
    ),
    (
        "fr",
        "Le marché de la télésanté est estimé entre 2 et 4 milliards d'euros en 2024.",
        {(2024, 2.0, "EUR"), (2024, 4.0, "EUR")},
    ),
    (
        "fr",
        "Le marché de la télésanté est estimé à 4 milliards d'euros et pourrait doubler d'ici 2030.",
        set[tuple[int, float, str]](),
    ),
    (
        "fr",
        "Sur le marché de la télésanté, trois levées de fonds d'un total de 56 millions d'euros en 2019.",
        set[tuple[int, float, str]](),
    ),
    (
        "fr",
        "Les ventes mondiales de dispositifs de télésanté atteindront 4 milliards de dollars en 2028.",
        {(2028, 4.0, "USD")},
    ),
    (
        "fr",
        "Les revenus mondiaux de la télémédecine s'élèveront à 9 milliards d'euros en 2025.",
        {(2025, 9.0, "EUR")},
    ),
    (
        "fr",
        "Les ventes de la pharmacie atteindront 9 milliards d'euros en 2025.",
        set[tuple[int, float, str]](),
    ),
    (
        "de",
        "Die weltweiten Umsätze mit Telemedizin sollen 2025 bei 9 Milliarden Euro liegen.",
        {(2025, 9.0, "EUR")},
    ),
    (
        "de",
        "Die Gesamtumsätze der Telemedizin-Anbieter lagen 2018 bei 23 Milliarden Dollar.",
        {(2018, 23.0, "USD")},
    ),
    (
        "de",
        "Von 3 Milliarden Euro in 2020 auf 9 Milliarden Euro in 2027 wird der Markt für Telemedizin wachsen.",
        {(2020, 3.0, "EUR"), (2027, 9.0, "EUR")},
    ),
    (
        "es",
        "Los ingresos de la salud digital pasarán de 350 millones de euros en 2019 a 600 millones en 2024.",
        {(2019, 0.35, "EUR"), (2024, 0.6, "EUR")},
    ),
    ("es", "El mercado de la telemedicina alcanzará 450 mdd en 2030.", {(2030, 0.45, "USD")}),
    (
        "es",
        "El mercado de la telemedicina pasará de 4.000 millones de euros en 2022 a 9.000 millones en 2028.",
        {(2022, 4.0, "EUR"), (2028, 9.0, "EUR")},
    ),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), SIZES)
def test_size(language: str, sentence: str, expected: set[tuple[int, float, str]]) -> None:
    assert sizes(sentence, language) == expected


RATES = [
    ("de", "Der Telemedizinmarkt wächst bis 2028 jährlich um zwölf Prozent.", {(12.0, None, 2028)}),
    ("de", "Der Telemedizinmarkt legt jedes Jahr um 12 Prozent zu.", {(12.0, None, None)}),
    ("de", "Der Telemedizinmarkt wächst mit einer jährlichen Rate von 18 Prozent.", {(18.0, None, None)}),
    ("fr", "Le marché de la télésanté devrait croître chaque année de 12 %.", {(12.0, None, None)}),
    (
        "fr",
        "Le marché de la télésanté connaît une croissance annuelle de 18,5 % jusqu'en 2030.",
        {(18.5, None, 2030)},
    ),
    (
        "fr",
        "Les jeunes pousses de la télésanté ont levé 3 milliards, soit un taux de croissance de 76 %.",
        set[tuple[float, int | None, int | None]](),
    ),
    ("es", "El mercado de la telemedicina crecerá un 15 % anual hasta 2030.", {(15.0, None, 2030)}),
    ("es", "El mercado de la telemedicina crecerá cada año un 12 %.", {(12.0, None, None)}),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), RATES)
def test_rate(language: str, sentence: str, expected: set[tuple[float, int | None, int | None]]) -> None:
    assert rates(sentence, language) == expected


SHARES = [
    ("de", "Auf Nordamerika entfielen 2023 rund 42 Prozent des Telemedizinmarktes.", ("North America", 42.0)),
    ("de", "Das Segment Dienste machte 2023 47 Prozent des Telemedizinmarktes aus.", ("Dienste", 47.0)),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), SHARES)
def test_share(language: str, sentence: str, expected: tuple[str, float]) -> None:
    assert shares(sentence, language) == {expected}


RANKS = [
    ("de", "Nordamerika dominierte 2023 den Telemedizinmarkt.", ("North America", "dominant")),
    ("de", "Nordamerika führte 2023 den Telemedizinmarkt an.", ("North America", "largest")),
    ("de", "Nordamerika ist führend auf dem Telemedizinmarkt.", ("North America", "largest")),
    (
        "fr",
        "L'Amérique du Nord occupe la première place sur le marché de la télésanté.",
        ("North America", "largest"),
    ),
    (
        "fr",
        "L'Asie-Pacifique est la région qui connaît la croissance la plus rapide du marché de la télésanté.",
        ("Asia Pacific", "fastest_growing"),
    ),
    (
        "fr",
        "En 2023, le segment des cliniques détenait la plus grande part du marché de la télésanté.",
        ("cliniques", "largest"),
    ),
    (
        "es",
        "Asia-Pacífico será la región que más crecerá en el mercado de la telemedicina.",
        ("Asia Pacific", "fastest_growing"),
    ),
    (
        "es",
        "El segmento de software crecerá más rápido que el resto del mercado de telemedicina.",
        ("software", "fastest_growing"),
    ),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), RANKS)
def test_rank(language: str, sentence: str, expected: tuple[str, str]) -> None:
    assert ranks(sentence, language) == {expected}


PARTS = [
    (
        "de",
        "Der Telemedizinmarkt ist nach Komponenten in Hardware, Software und Dienste unterteilt.",
        "komponenten",
        {"Hardware", "Software", "Dienste"},
    ),
    (
        "de",
        "Nach Technologie lässt sich der Markt für Telemedizin in Echtzeit und Fernüberwachung unterteilen.",
        "technologie",
        {"Echtzeit", "Fernüberwachung"},
    ),
    (
        "fr",
        "Par application, le marché de la télésanté se divise en téléradiologie et télécardiologie.",
        "application",
        {"téléradiologie", "télécardiologie"},
    ),
    (
        "fr",
        "Sur la base du mode de déploiement, le marché de la télésanté est divisé en solutions web et cloud.",
        "mode de déploiement",
        {"solutions web", "cloud"},
    ),
    (
        "es",
        "Según el usuario final, el mercado de la telemedicina se clasifica en hospitales y clínicas.",
        "usuario final",
        {"hospitales", "clínicas"},
    ),
]


@pytest.mark.parametrize(("language", "sentence", "axis", "names"), PARTS)
def test_parts(language: str, sentence: str, axis: str, names: set[str]) -> None:
    assert {(told, name) for told, name, _ in segments(sentence, language)} == {
        (axis, name) for name in names
    }


OWN = [
    ("fr", "Elle a pris la tête du marché de la téléconsultation grâce à une équipe soudée."),
    ("fr", "Grâce à une équipe soudée, la start-up a grandi sur le marché de la téléconsultation."),
    ("es", "En estas circunstancias, se ha puesto de relieve el valor de la telemedicina."),
]


@pytest.mark.parametrize(("language", "sentence"), OWN)
def test_a_reason_of_one_company_moves_no_market(language: str, sentence: str) -> None:
    assert factors(sentence, language) == set()


MOVERS = [
    (
        "de",
        "restraint",
        "strenge Vorschriften",
        "Als Hemmnis für den Telemedizinmarkt gelten strenge Vorschriften.",
    ),
    (
        "de",
        "driver",
        "neue Gesetze",
        "Begünstigt wird der Telemedizinmarkt durch neue Gesetze.",
    ),
    ("fr", "driver", "pandémie", "Le marché de la télésanté a bondi grâce à la pandémie."),
    (
        "fr",
        "driver",
        "déploiement de la fibre",
        "Le marché de la télésanté bénéficie du déploiement de la fibre.",
    ),
    (
        "es",
        "driver",
        "despliegue de la fibra",
        "El mercado de la telemedicina se beneficia del despliegue de la fibra.",
    ),
]


@pytest.mark.parametrize(("language", "kind", "label", "sentence"), MOVERS)
def test_what_moves_the_market(language: str, kind: str, label: str, sentence: str) -> None:
    assert (kind, label) in factors(sentence, language)


OF_FIELD = {
    "es": "El mercado de telesalud creció.",
    "fr": "Le marché de la télésanté croît.",
    "de": "Der Markt für Telemedizin wächst.",
}
ALONG = [
    (
        "es",
        "Por tipo de producto, los monitores lideraron con una cuota del 34 % en 2024;",
        "se proyecta que los parches se expandirán a una CAGR del 7 % hasta 2030.",
        {("monitores", 34.0)},
        {("monitores", "largest")},
        {("parches", 7.0, None, 2030)},
    ),
    (
        "es",
        "Por usuario final, los hospitales representaron el 61 % del mercado,",
        "mientras que la atención domiciliaria registra la CAGR más rápida del 9 %.",
        {("hospitales", 61.0)},
        {("atención domiciliaria", "fastest_growing")},
        {("atención domiciliaria", 9.0, None, None)},
    ),
    (
        "fr",
        "Par type de produit, les moniteurs ont dominé avec une part de 34 % ;",
        "les patchs devraient croître à un TCAC de 7 % jusqu'en 2030.",
        {("moniteurs", 34.0)},
        {("moniteurs", "dominant")},
        {("patchs", 7.0, None, 2030)},
    ),
    (
        "de",
        "Nach Produkttyp führten Monitore mit einem Umsatzanteil von 34 % im Jahr 2024;",
        "Pflaster werden bis 2030 mit einer CAGR von 7 % wachsen.",
        {("Monitore", 34.0)},
        {("Monitore", "largest")},
        {("Pflaster", 7.0, None, 2030)},
    ),
    (
        "de",
        "Nach Endnutzer hielten Kliniken im Jahr 2024 einen Anteil von 61 %,",
        "während die Heimpflege mit einer CAGR von 9 % am schnellsten wächst.",
        {("Kliniken", 61.0)},
        {("Heimpflege", "fastest_growing")},
        {("Heimpflege", 9.0, None, None)},
    ),
]


@pytest.mark.parametrize(("language", "first", "second", "held", "ranked", "grown"), ALONG)
def test_both_parts_of_an_axis_are_told_of(
    language: str,
    first: str,
    second: str,
    held: set[tuple[str, float]],
    ranked: set[tuple[str, str]],
    grown: set[tuple[str, float, int | None, int | None]],
) -> None:
    text = f"{OF_FIELD[language]} {first} {second}"
    assert shares(text, language) == held
    assert ranks(text, language) == ranked
    report = found(text, language).report
    rates_of = [claim for claim in report.claims if claim.kind == "growth_rate"]
    assert {
        (report.entity(rate.segment).preferred(), float(rate.percent), rate.from_year, rate.to_year)
        for rate in rates_of
        if rate.segment
    } == grown
    parts = {
        claim.member for claim in report.claims if claim.kind == "membership" and claim.role == "segment"
    }
    assert {report.entity(part).preferred() for part in parts} == {name for name, *_ in (*held, *grown)}
