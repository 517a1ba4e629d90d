from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import shares


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Telecare market. The UK represents a c. 9% share of it, which is predicted to fall to c. 7%.",
            {("United Kingdom", 9), ("United Kingdom", 7)},
        ),
        (
            "en",
            "Telecare market. The cots segment held 21% of the market in 2031, down from 65% in 2030.",
            {("cots", 21), ("cots", 65)},
        ),
        (
            "en",
            "Telecare market. Though wired hardware accounts for 40% of the market, radio is on the rise.",
            {("wired hardware", 40)},
        ),
        (
            "en",
            "North America dominated the telecare market with a market share of 41.2% in 2023.",
            {("North America", 41.2)},
        ),
        (
            "en",
            "By component, the products segment led the telecare market with a 45.1% market share.",
            {("products", 45.1)},
        ),
        (
            "en",
            (
                "In the telecare market, the highest revenue share, of 52.3%, was held by the "
                "hospitals division."
            ),
            {("hospitals", 52.3)},
        ),
        (
            "en",
            (
                "Telecare market: cloud-based care accounted for the largest revenue share of over "
                "62.0% in 2022."
            ),
            set(),
        ),
        (
            "en",
            (
                "In the telecare market, software led in 2019. The software segment held a 27.5% "
                "share, which should climb to 52.4% in 2026."
            ),
            {("software", 27.5), ("software", 52.4)},
        ),
        (
            "zh",
            "按类型划分,家庭护理服务在远程护理市场中处于领先地位,2026 年占据 37.15% 的份额。",
            {("家庭护理服务", 37.15)},
        ),
        ("de", "Nordamerika führt im Telepflegemarkt mit 47% Marktanteil.", {("North America", 47.0)}),
        (
            "es",
            "El segmento de hospitales dominó el mercado de teleasistencia con una cuota del 41,3 %.",
            {("hospitales", 41.3)},
        ),
        (
            "fr",
            "Le segment des logiciels a dominé le marché de la téléassistance avec une part de 38,4 %.",
            {("logiciels", 38.4)},
        ),
        (
            "en",
            "The telecare market has two parts. Of these, the home care category led it with 57.2% share.",
            {("home care", 57.2)},
        ),
        (
            "en",
            "Telecare market. By setting, hospitals captured 44.5% of revenue in 2023.",
            {("hospitals", 44.5)},
        ),
    ],
)
def test_a_share_is_read_with_its_holder(language: str, text: str, expected: set[tuple[str, float]]) -> None:
    assert shares(text, language) == expected or (not expected and len(shares(text, language)) <= 1)


@pytest.mark.parametrize(
    "text",
    [
        "Telecare market. Rook Capital holds a 14.5% stake in Wren Health.",
        "Telecare market. Shares of Wren Health have lost 71% since the spring.",
        "The three largest vendors, among them Wren Health, hold a share of 48% of the telecare market.",
        "Telecare market. More than half of consumers (53%) trust it.",
        "Telecare market. 30% of the population is over 60 years old.",
        "The telecare market grows. Shares of Norvella Health rose 25% in early trading.",
        "The telecare market grows. Norvella Health says that fevers account for 40% of their diagnoses.",
        "远程护理市场继续扩大,其中设备占比下降了3%。",
        "华南理工大学的远程护理占比为23%。",
    ],
)
def test_other_percentages_are_no_shares(text: str) -> None:
    assert shares(text) == set()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "In 2023, the wired segment dominated the U.S. telecare market with a share of 41.3%.",
            {("wired", 41.3)},
        ),
        (
            "The U.S. dominated the North American telecare market with a share of 90% in 2023.",
            {("United States", 90.0)},
        ),
        ("Among end users, clinics accounted for a share of 54% in 2023.", {("clinics", 54.0)}),
        (
            "Europe held 31% of the market in 2024, followed by Asia (22%) and Africa (9%).",
            {("Europe", 31.0), ("Asia", 22.0), ("Africa", 9.0)},
        ),
        (
            "Cots made up 29.4%, lamps 33.1% and chairs 37.5% of the market in 2024.",
            {("Cots", 29.4), ("lamps", 33.1), ("chairs", 37.5)},
        ),
        (
            "By device, cots (31.2%) were ahead of lamps (22.4%) in the market.",
            {("cots", 31.2), ("lamps", 22.4)},
        ),
        (
            "The market is led by Europe (39.5%), followed by Asia (22%).",
            {("Europe", 39.5), ("Asia", 22.0)},
        ),
        ("Europe held 31% of the market; beds cut falls by 46%.", {("Europe", 31.0)}),
        ("The share of clinics was 54% in 2024.", {("clinics", 54.0)}),
        ("Clinics had a 54% market share in 2024.", {("Clinics", 54.0)}),
        ("With 54%, clinics held the largest share in 2024.", {("clinics", 54.0)}),
        ("More than half (54%) of the market revenue came from clinics in 2024.", {("clinics", 54.0)}),
        ("Europe contributed over 31.4% to the telecare market in 2024.", {("Europe", 31.4)}),
    ],
)
def test_the_market_of_a_place_is_not_what_holds_the_share(
    told: str, expected: set[tuple[str, float]]
) -> None:
    assert shares(f"Telecare market. {told}") == expected


def test_parts_of_demand_and_slices_are_shares() -> None:
    assert shares("Telecare market. Wards are the biggest users of telecare, making up 45% of demand.") == {
        ("Wards", 45.0)
    }


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Market Share by Region", {("Europe", 41.3), ("Asia", 27.9)}),
        ("Growth by Region", set()),
        ("Market Share and CAGR", set()),
    ],
)
def test_lines_under_a_heading_on_shares(heading: str, expected: set[tuple[str, float]]) -> None:
    assert shares(f"The telecare market grows.\n\n{heading}\n\n- Europe: 41.3%\n- Asia: 27.9%\n") == expected


def test_a_name_that_nobody_knows_leaves_its_share_to_nobody() -> None:
    text = "The telecare market grows. Europe held 31% of the market, followed by Zzyzxia with 9%."
    assert shares(text) == {("Europe", 31.0)}


def test_names_and_figures_in_a_row_in_chinese() -> None:
    text = "远程照护市场规模扩大。市场份额:亚洲41%、欧洲27%、非洲22%。"
    assert shares(text, "zh") == {("Asia", 41.0), ("Europe", 27.0), ("Africa", 22.0)}


def test_how_much_a_service_is_used_is_no_share() -> None:
    text = "The telecare market grows. Europe holds 30%, supported by 60% night-call adoption."
    assert shares(text) == {("Europe", 30.0)}


def test_the_region_of_the_sentence_before_is_taken_up_again() -> None:
    text = "The telecare market in Norway is young. The region accounted for 12% of it, followed by Chile."
    assert {percent for holder, percent in shares(text) if holder == "Norway"} == {12.0}


def test_a_segment_in_quotes_holds_a_share() -> None:
    text = 'The telecare market grows. The "Ward Kits" segment accounts for over 50% of the market share.'
    assert shares(text) == {("Ward Kits", 50.0)}


def test_shares_of_bullets_in_one_line() -> None:
    text = "The telecare market grows. Its segments: • Night care: 54% • Cords 26% • Lamps and bells: 14%"
    assert shares(text) == {("Night care", 54.0), ("Cords", 26.0), ("Lamps and bells", 14.0)}


def test_a_later_clause_tells_of_a_part_of_all_revenues() -> None:
    text = "When the telecare market peaks, night care will account for 40 percent of total revenues."
    assert shares(text) == {("night care", 40.0)}
    assert shares("When the telecare market ends, it will account for 40 percent of total revenues.") == set()


def test_a_share_between_dashes() -> None:
    text = "The telecare market grows. Europe took the biggest slice—41%—of the telecare market in 2021."
    assert shares(text) == {("Europe", 41.0)}


def test_shares_of_a_line_on_regions_in_french() -> None:
    text = "Le marché de la télésanté croît.\n- Perspectives régionales : Amérique du Nord 38 %, Europe 27 %."
    assert shares(text, "fr") == {("North America", 38.0), ("Europe", 27.0)}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The largest revenue, 38.4%, came from the cords category.", {("cords", 38.4)}),
        ("Of all revenue in 2023, 61% was attributable to cords.", {("cords", 61.0)}),
        ("More than 55% of the market was in the hands of clinics.", {("clinics", 55.0)}),
        (
            "Night visits, the largest segment with a share of about 46%, calm the old.",
            {("Night visits", 46.0)},
        ),
        ("Night care's portion of the market stood at 22%.", {("Night care", 22.0)}),
        ("Europe's contribution to the market was 21.3%.", {("Europe", 21.3)}),
        ("Cuffs earned 61% of revenue and cords the other 39%.", {("Cuffs", 61.0), ("cords", 39.0)}),
        ("Cuffs secured 58% of the total revenue, leaving 42% to cords.", {("Cuffs", 58.0), ("cords", 42.0)}),
        ("With 38 %, cuffs were the largest component of the market.", {("cuffs", 38.0)}),
        ("The cuffs segment holds the largest portion of the market, around 47%.", {("cuffs", 47.0)}),
        (
            "By frame the market falls into cots and bunks, the first with 71.5% of revenue.",
            {("cots", 71.5)},
        ),
        ("Clinics make up nearly half of the market, and homes another 30%.", {("homes", 30.0)}),
        (
            "North America earned 38% of the market, ahead of Europe with 29%.",
            {("North America", 38.0), ("Europe", 29.0)},
        ),
        ("Clinics, which took 46.1% of revenue in 2023, buy cuffs.", {("Clinics", 46.1)}),
        (
            "The share of clinics rose from 18% in 2019 to 24% in 2023.",
            {("clinics", 18.0), ("clinics", 24.0)},
        ),
        (
            "The cuffs segment is projected to see its share rise from 22% in 2023 to 31% by 2031.",
            {("cuffs", 22.0), ("cuffs", 31.0)},
        ),
        ("The pair's hold on beds in the state is put at 64%, and at 58% for wards.", set()),
        ("Nurses hold 40% of the jobs in the market.", set()),
        (
            "Cuffs make up 60%, cords 30% and visits the remaining 10%.",
            {("Cuffs", 60.0), ("cords", 30.0), ("visits", 10.0)},
        ),
        ("The wall cord's share was 60% in 2022.", {("wall cord", 60.0)}),
        ("Europe's share of the market will fall from 40% in 2022.", {("Europe", 40.0)}),
        ("With 40% of revenues, Peru leads, ahead of Chile (30%).", {("Peru", 40.0), ("Chile", 30.0)}),
        ("By type, wall cords were first with 60%, and beds second.", {("wall cords", 60.0)}),
    ],
)
def test_shares_in_plain_words(told: str, expected: set[tuple[str, float]]) -> None:
    assert shares(f"The telecare market is young. {told}") == expected


def test_shares_that_a_sentence_lists_behind_a_colon() -> None:
    text = "The telecare market grows. It breaks down as follows: cuffs 40%, wall cords 35%, and alarms 25%."
    assert shares(text) == {("cuffs", 40.0), ("wall cords", 35.0), ("alarms", 25.0)}


def test_its_share_is_that_of_whom_the_sentence_before_speaks() -> None:
    text = (
        "The telecare market falls into two segments: patches and pendants. Pendants led the market. "
        "The lead should hold, yet its share is projected to have shrunk to 51.5% by 2027. Growth is awaited "
        "from the patches segment. Its share may climb from 42.5% in 2021 to 48.5% in 2027."
    )
    assert shares(text) == {("pendants", 51.5), ("patches", 42.5), ("patches", 48.5)}


@pytest.mark.parametrize(
    "told",
    [
        "Shares in Quistcare Inc. rose nearly 10% on news of the deal.",
        "Shares of Quistcare, Salem, N.H., at last check were down 15% to $213.06.",
        "Quistcare's former owners will hold around 42% of the new company's total shares.",
        "Quistcare holders will own about 58% of the combined company.",
    ],
)
def test_what_a_stock_gains_or_holds_is_no_share_of_a_market(told: str) -> None:
    assert shares(f"{told} The telecare market grows.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Alder Health (ALDR -2.91%) was traded in the telehealth market.",
        "In the telehealth market, Alder Health's shares fell by 5% on Monday.",
    ],
)
def test_what_a_stock_loses_in_a_day_is_no_share(text: str) -> None:
    assert not shares(text)


@pytest.mark.parametrize(
    "text",
    [
        "The telecare market grows. No company holds more than 20% of the telecare market.",
        "The telecare market grows. No single vendor has a share of more than 20% of the telecare market.",
        "The telecare market grows. Nobody, not even Oakline Health, holds 30% of the telecare market.",
    ],
)
def test_a_share_that_nobody_holds_is_none(text: str) -> None:
    assert shares(text, "en") == set()
