"""Whose counts and takings are told, and whose are not."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims

Told = tuple[str | None, str, str, int | None]


def _told(text: str, language: str = "en") -> list[Told]:
    found = claims(text, "statistic", language)
    return [(each.subject, next(iter(each.label.values())), each.as_stated, each.year) for each in found]


@pytest.mark.parametrize("verb", ["has", "serves", "counts", "covers", "now reaches", "says it has"])
@pytest.mark.parametrize("more", ["", "more than ", "about "])
def test_what_a_company_counts(verb: str, more: str) -> None:
    text = f"Oakline Health {verb} {more}2.4 million members."
    assert _told(text) == [("oakline-health", "members", "2.4 million members", None)]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("With 2.4 million members, Oakline Health is well known.", "oakline-health"),
        ("Serving 12,000 patients, Oakline Health grew.", "oakline-health"),
        ("Oakline Health, with 12,000 patients, was sold.", "oakline-health"),
        ("Oakline Health, which employs 1,200 staff, was sold.", "oakline-health"),
        ("Oakline Health closed clinics; its 2,000 employees left.", "oakline-health"),
        ("Birchwell Care bought Oakline Health, which has 36,000 members.", "oakline-health"),
        ("Birchwell Care said its rival Oakline Health has 36,000 members.", "oakline-health"),
        ("Birchwell Care bought Oakline Health in 2020. The company has 5,600 employees.", "birchwell-care"),
        ("Oakline Health's platform connects 12,000 clinicians.", "oakline-health"),
    ],
)
def test_whose_count_it_is(text: str, holder: str) -> None:
    assert [each[0] for each in _told(text)] == [holder]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oakline Health reported revenue of $41 million in 2023.", ("revenue", "$41 million", 2023)),
        ("Oakline Health's revenue rose 9% to $41.5 million in 2022.", ("revenue", "$41.5 million", 2022)),
        ("Oakline Health generated $41 million in revenue in 2023.", ("revenue", "$41 million", 2023)),
        ("Revenue at Oakline Health grew 6% to $41 million.", ("revenue", "$41 million", None)),
        ("Oakline Health posted a net loss of $7 million.", ("net loss", "$7 million", None)),
        (
            "Oakline Health opened clinics. Revenue grew to $41 million last year.",
            ("revenue", "$41 million", None),
        ),
        ("Oakline Health was valued at $1.2 billion in May 2021.", ("valuation", "$1.2 billion", 2021)),
        ("The round values Oakline Health at $1.2 billion.", ("valuation", "$1.2 billion", None)),
        (
            "Founded in 2015, Oakline Health has raised $90 million to date.",
            ("total funding", "$90 million", None),
        ),
        (
            "Oakline Health raised $40 million from Birchwell Bank, bringing total funding to $75 million.",
            ("total funding", "$75 million", None),
        ),
    ],
)
def test_what_a_company_takes_in(text: str, told: tuple[str, str, int | None]) -> None:
    assert _told(text) == [("oakline-health", *told)]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "fr",
            "Doctolib, qui compte 1 200 collaborateurs, a généré 85 millions d'euros de chiffre d'affaires.",
            {("collaborateurs", "1 200 collaborateurs"), ("chiffre d'affaires", "85 millions d'euros")},
        ),
        (
            "de",
            "Doctolib beschäftigt 250 Mitarbeiter und erzielte einen Umsatz von 12 Millionen Euro.",
            {("Mitarbeiter", "250 Mitarbeiter"), ("umsatz", "12 Millionen Euro")},
        ),
        (
            "es",
            "Doctolib tiene 120 empleados y facturó 9 millones de euros.",
            {("empleados", "120 empleados"), ("facturación", "9 millones de euros")},
        ),
    ],
)
def test_in_other_european_languages(language: str, text: str, told: set[tuple[str, str]]) -> None:
    found = _told(text, language)
    assert {each[0] for each in found} == {"doctolib"}
    assert {each[1:3] for each in found} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "青枫健康2022年实现营业收入61.6亿元,净亏损6.08亿元。",
            {("营业收入", "61.6亿元", 2022), ("净亏损", "6.08亿元", 2022)},
        ),
        ("青枫健康是一家公司。该公司拥有员工4,000名。", {("员工", "4,000名", None)}),
        ("青枫健康累计注册用户约4.4亿人。", {("累计注册用户", "4.4亿人", None)}),
        (
            "青枫健康的收入由2018年的2.55亿元增至2020年的18.32亿元。",
            {("收入", "2.55亿元", 2018), ("收入", "18.32亿元", 2020)},
        ),
        ("青枫健康完成5亿元D轮融资,投后估值达17亿美元。", {("估值", "17亿美元", None)}),
    ],
)
def test_in_chinese(text: str, told: set[tuple[str, str, int | None]]) -> None:
    found = _told(text, "zh")
    assert {each[0] for each in found} == {"青枫健康"}
    assert {each[1:] for each in found} == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "According to a study by Oakline Health, India had a shortage of 600,000 doctors."),
        ("en", "Oakline Health wrote a guide to help 1.4 million people."),
        ("en", "Oakline Health spoke with 2,000 patients who took part in a survey of 12,000 hospitals."),
        ("en", "The blog of Oakline Health says their combined revenue was $15 million."),
        ("zh", "据调查,全国有3.65亿名用户,青枫健康表示。"),
    ],
)
def test_what_is_nobodys(language: str, text: str) -> None:
    assert [each[0] for each in _told(text, language) if each[0]] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Oakline Health aims to reach 10 million patients by 2027."),
        ("en", "Oakline Health expects revenue of $300 million for 2025."),
        ("en", "Oakline Health will have 5,000 employees."),
        ("de", "Doctolib will 2025 auf 20 Millionen Nutzer kommen."),
        ("fr", "Doctolib vise 3 000 salariés."),
        ("zh", "青枫健康预计2025年营收将达60亿元。"),
    ],
)
def test_what_is_aimed_at_is_no_count(language: str, text: str) -> None:
    assert _told(text, language) == []


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Founded in 2015, Oakline Health serves 60,000 patients.", [None]),
        ("Oakline Health had 600 employees in 2022, down from 1,100 employees a year earlier.", [2022, None]),
    ],
)
def test_the_year_of_a_founding_or_of_another_count_is_not_its_own(
    text: str, years: list[int | None]
) -> None:
    assert [each[3] for each in _told(text)] == years


def test_a_holder_named_in_the_sentence_before_is_proven_by_it() -> None:
    text = "Oakline Health opened clinics. Revenue grew to $41 million last year."
    (claim,) = claims(text, "statistic")
    (evidence,) = claim.evidence
    assert [text[slice(*each.at)] for each in evidence.proof] == [
        "Oakline Health opened clinics.",
        "Revenue grew to $41 million last year.",
    ]
    assert evidence.subject is not None
    assert text[slice(*evidence.subject.at)] == "Oakline Health"


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("fr", "Doctolib a été valorisée à 5,8 milliards d'euros en mars 2022.", "valorisation"),
        ("de", "Doctolib wurde mit 5,8 Milliarden Euro bewertet.", None),
        ("zh", "青枫健康完成5亿元D轮融资,投后估值达17亿美元。", "估值"),
    ],
)
def test_what_a_company_is_worth_in_the_language_of_the_text(
    language: str, text: str, label: str | None
) -> None:
    assert [each[1] for each in _told(text, language)] == ([] if label is None else [label])
