from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import ranks

STATED = [
    (
        "en",
        "Telecare market. While services held 60% of the market, software is the fastest-growing segment.",
        {("software", "fastest_growing")},
    ),
    (
        "en",
        "Telecare market. Although North America holds the largest share, Europe is growing fastest.",
        {("North America", "largest"), ("Europe", "fastest_growing")},
    ),
    (
        "en",
        "Telecare market. While North America remains the largest market, Europe and Asia are catching up.",
        {("North America", "largest")},
    ),
    (
        "de",
        (
            "Telecare-Markt. Nach Anwendung unterscheidet die Studie Asthma, Demenz und Sonstige. "
            "Das größte Segment ist Asthma. Am schnellsten wächst das Segment Demenz."
        ),
        {("Asthma", "largest"), ("Demenz", "fastest_growing")},
    ),
    (
        "fr",
        (
            "Le marché de la télémédecine. Par offre : capteurs, logiciels. Le segment des capteurs "
            "connaît la progression la plus forte."
        ),
        {("capteurs", "fastest_growing")},
    ),
    ("zh", "远程医疗市场:亚太地区增速最快。", {("Asia Pacific", "fastest_growing")}),
    (
        "en",
        "They reported that wall cords have held the majority of the telecare market share so far.",
        {("wall cords", "largest")},
    ),
    (
        "en",
        "Over the next five years, wall cords are to grow faster than any other part of the telecare market.",
        {("wall cords", "fastest_growing")},
    ),
    (
        "en",
        "Asia will dominate the telecare market, with Japan leading throughout the forecast period.",
        {("Asia", "dominant"), ("Japan", "largest")},
    ),
    (
        "en",
        "Sales rose in the telecare market of Asia, with Japan leading to a new forecast.",
        set(),
    ),
    (
        "zh",
        "远程医疗市场按设备划分为手表、戒指两类。手表占比最高,戒指增速最快。",
        {("手表", "largest"), ("戒指", "fastest_growing")},
    ),
    (
        "en",
        "Telecare market. The payers end-use segment is anticipated to grow at the fastest CAGR of 21.4%.",
        {("payers", "fastest_growing")},
    ),
    (
        "en",
        "In 2022, home care, with a share of over 25%, was ahead of all others in the telecare market.",
        {("home care", "largest")},
    ),
    (
        "en",
        "Telecare market\n\nRegion with highest CAGR: Asia Pacific, by far",
        {("Asia Pacific", "fastest_growing")},
    ),
    (
        "en",
        "In the telecare market, services hold the largest share.\n\nBy component\n- Devices\n- Services",
        {("Services", "largest")},
    ),
    (
        "en",
        "In the telecare market, Asia-Pacific should see the highest CAGR.",
        {("Asia Pacific", "fastest_growing")},
    ),
    (
        "en",
        "Telecare market. By modality, the live segment had the largest revenue in 2021.",
        {("live", "largest")},
    ),
    (
        "en",
        "In the telecare market the fastest growth will be witnessed by the families division.",
        {("families", "fastest_growing")},
    ),
    ("en", "North America has been leading the telecare market up till now.", {("North America", "largest")}),
    (
        "en",
        "The hospitals segment dominated the telecare market, while the home care segment grows fastest.",
        {("hospitals", "dominant"), ("home care", "fastest_growing")},
    ),
    (
        "en",
        "Telecare market\n\nBy Service Type: Live Talks (Largest) vs. Remote Checks (Fastest-Growing)",
        {("Live Talks", "largest"), ("Remote Checks", "fastest_growing")},
    ),
    (
        "en",
        "Telecare market\n\nLargest Region\n\nEurope\n\nFastest Growing Segment\n\nClinics",
        {("Europe", "largest"), ("Clinics", "fastest_growing")},
    ),
    (
        "en",
        (
            "The largest segment in the Kenya telecare market is mobile apps.\n\nBy type:\n- Mobile "
            "Apps\n- Calls"
        ),
        {("Mobile Apps", "largest")},
    ),
    (
        "zh",
        "从最终用户来看,医院和诊所仍然是互联护理市场最大的用户,而家庭监控则处于最快的发展轨道。",
        {("医院和诊所", "largest"), ("家庭监控", "fastest_growing")},
    ),
    (
        "zh-hant",
        "北美地區在遠距看護市場佔據最大市場份額。亞太地區預計將以最快的速度成長。",
        {("North America", "largest"), ("Asia Pacific", "fastest_growing")},
    ),
    (
        "de",
        (
            "Im Telepflegemarkt führt Nordamerika mit Abstand. Der asiatisch-pazifische Raum wächst im "
            "Markt am schnellsten."
        ),
        {("Asia Pacific", "fastest_growing")},
    ),
    (
        "fr",
        "L'Amérique du Nord détient la plus grande part du marché de la téléassistance.",
        {("North America", "largest")},
    ),
    (
        "es",
        (
            "América del Norte lidera el mercado de teleasistencia, mientras que Asia Pacífico es la "
            "región de más rápido crecimiento."
        ),
        {("North America", "largest"), ("Asia Pacific", "fastest_growing")},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), STATED)
def test_a_rank_is_read_with_its_subject(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Europe held the second-largest share of the telecare market.",
        "Europe is the third largest region of the telecare market.",
        "Services are one of the largest segments of the telecare market.",
        "Wren Health is among the largest players in the telecare market.",
        "欧洲是远程护理市场第二大市场。",
        "Europe is not the largest telecare market.",
        "Video visits have the larger share of complaints in telecare.",
    ],
)
def test_second_largest_is_not_largest(text: str) -> None:
    assert not any(rank == "largest" for _, rank in ranks(text))


def test_this_segment_means_the_one_before() -> None:
    text = (
        "Telecare market\n\nThe software segment grew early. This segment holds the largest share of "
        "the telecare market."
    )
    assert ("software", "largest") in ranks(text)


def test_two_words_said_are_two_rankings() -> None:
    text = (
        "Telecare market\n\nLive Talks (Dominant) vs. Remote Checks (Emerging)\n\nBy Type: Live Talks "
        "(Largest) vs. Remote Checks (Fastest-Growing)"
    )
    assert ranks(text) == {
        ("Live Talks", "dominant"),
        ("Remote Checks", "emerging"),
        ("Live Talks", "largest"),
        ("Remote Checks", "fastest_growing"),
    }


def test_a_label_over_a_region_ranks_it() -> None:
    text = "Telecare Market\n\nBiggest Market\n\nEurope\n\nFastest Rising Market\n\nAsia"
    assert ranks(text) == {("Europe", "largest"), ("Asia", "fastest_growing")}


def test_the_region_of_the_market_is_not_what_is_ranked() -> None:
    text = "Video calls are regarded as the dominant service type in the Kenya telecare market."
    assert all(subject != "Kenya" for subject, _ in ranks(text))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Geographically, Europe has the largest market share, followed by Asia.", {("Europe", "largest")}),
        ("Europe spearheads the telecare market.", {("Europe", "largest")}),
        ("The bulk of revenue is generated by the lamps segment.", {("lamps", "largest")}),
        ("The fastest growing application is night care.", {("night care", "fastest_growing")}),
        (
            "Based on type, soft cots dominated the market while hard cots will record the fastest growth.",
            {("soft cots", "dominant"), ("hard cots", "fastest_growing")},
        ),
        ("With a share of 38%, Europe topped the telecare market in 2023.", {("Europe", "largest")}),
        ("Europe is predicted to continue its dominance through 2031.", {("Europe", "dominant")}),
        (
            "Letters, on the other hand, are expected to grow the fastest in the market.",
            {("Letters", "fastest_growing")},
        ),
        (
            "The firm forecasts that home visits will constitute the largest portion of the market.",
            {("home visits", "largest")},
        ),
        ("Clinics accounted for the better part of the market share in 2023.", {("Clinics", "largest")}),
        ("By type, calls led with 45% revenue share in 2025.", {("calls", "largest")}),
        ("By payer, families post the highest 22.7% CAGR to 2031.", {("families", "fastest_growing")}),
        ("Europe emerged as a leader in the telecare market.", {("Europe", "largest")}),
        ("In the telecare market, Peru emerged as the market leader with 44%.", {("Peru", "largest")}),
        ("Europe is at the forefront of the telecare market.", {("Europe", "largest")}),
        ("Among end users, clinics accounted for the largest share in 2023.", {("clinics", "largest")}),
        ("Clinics were the largest end users in 2023.", {("Clinics", "largest")}),
        ("Clinics represent the largest end-use segment.", {("Clinics", "largest")}),
        ("The maximum share of the market was held by clinics.", {("clinics", "largest")}),
        ("The market is dominated by clinics in most towns.", {("clinics", "dominant")}),
        ("The market is dominated by a few large players.", set()),
        ("The market in Italy is dominated by cities like Rome due to their networks.", set()),
        ("Clinics held the most important share of the market.", {("Clinics", "largest")}),
        ("Which region held the largest market share in 2023?\nEurope.", {("Europe", "largest")}),
        ("Which region will grow the fastest?\nAsia, with new networks.", {("Asia", "fastest_growing")}),
        ("Cots and beds are the two leading applications.", {("Cots", "largest"), ("beds", "largest")}),
        (
            "Cots and beds will be the fastest growing segments until 2031.",
            {("Cots", "fastest_growing"), ("beds", "fastest_growing")},
        ),
        ("Night care will be the segment with the highest growth.", {("Night care", "fastest_growing")}),
        ("It was night care that held the largest piece of the market.", {("night care", "largest")}),
        (
            "The market is for clinics and homes, with homes taking the biggest portion.",
            {("homes", "largest")},
        ),
        ("Night visits, the largest segment with 46%, calm the old.", {("Night visits", "largest")}),
        ("Patches overtook cuffs as the largest product category of the market.", {("Patches", "largest")}),
        ("Europe overtook Asia as the largest regional market.", {("Europe", "largest")}),
        ("Europe is to overtake Asia as the largest regional market.", set()),
        ("Europe is expected to overtake Asia as the largest region of the market by 2031.", set()),
        ("Europe will soon replace Asia as the largest regional market.", set()),
        ("The largest revenue, 41.2%, came from the infants category.", {("infants", "largest")}),
        ("The lamps segment made the largest contribution to the market.", {("lamps", "largest")}),
        ("Nothing in the market grows faster than night care.", {("night care", "fastest_growing")}),
        ("No other segment is growing as quickly as night care.", {("night care", "fastest_growing")}),
        ("In terms of payers, families are seen growing most quickly.", {("families", "fastest_growing")}),
        ("The lamps segment is to outgrow every other segment.", {("lamps", "fastest_growing")}),
        ("Lamps outranked all other devices in the market.", {("Lamps", "largest")}),
        ("The lead in the market belongs to Peru.", {("Peru", "largest")}),
        ("Peru is where most of the market's revenue is generated.", {("Peru", "largest")}),
        (
            "Growth in the market will be led by Asia, while Europe remains the largest region.",
            {("Asia", "fastest_growing"), ("Europe", "largest")},
        ),
        ("The market is led by Peru and Chile.", {("Peru", "largest"), ("Chile", "largest")}),
        ("In Europe, Italy had the largest share of the market.", {("Italy", "largest")}),
        (
            "The lamps segment needs few nurses, and is to see the fastest growth.",
            {("lamps", "fastest_growing")},
        ),
        ("Asia's largest market, put at $2 billion in 2024, should grow.", set()),
        ("India, with the largest population in the region, is young.", set()),
        ("It was the lamps segment that contributed most of the growth.", set()),
        ("With demand growing at the fastest pace in years, nurses are short.", set()),
        ("Which region held the largest share?\nAsk us for the answer, in Europe too.", set()),
    ],
)
def test_more_ranks(told: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(f"Telecare market. {told}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru and Chile dominate the global telecare market.",
            {("Peru", "dominant"), ("Chile", "dominant")},
        ),
        (
            "Moreover, soft cots held the largest share of the telecare market, in the wooden beds segment.",
            {("soft cots", "largest")},
        ),
        ("In Peru the telecare market grew, led by some major markets such as Chile.", set()),
        (
            "Currently, soft cots are the fastest-growing segment of the telecare market.",
            {("soft cots", "fastest_growing")},
        ),
        ("Birkmed Inc. leads the telecare market with 12%.", {("Birkmed Inc", "largest")}),
        ("In the telecare market, Peru leads this sector with a share of 39%.", {("Peru", "largest")}),
        (
            "The Wide Beds Segment, under Bed Type, is to Grow at the Fastest Rate in the telecare market.",
            {("Wide Beds", "fastest_growing")},
        ),
        ("Peru leads in South America with 54% of the telecare market.", {("Peru", "largest")}),
        (
            "In telecare, the oak technology segment and the hay application segment see the fastest growth.",
            {("oak", "fastest_growing"), ("hay", "fastest_growing")},
        ),
        (
            "With the highest mortality rate, Peru will hold the largest share of the telecare market.",
            {("Peru", "largest")},
        ),
        ("The telecare market is led by Peru.", {("Peru", "largest")}),
        ("Peru currently leads due to good roads in the telecare market.", {("Peru", "largest")}),
        (
            "The soft cot segment of telecare made up the largest share of its market.",
            {("soft cot", "largest")},
        ),
    ],
)
def test_who_leads_in_other_words(text: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(text) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Europe (mostly Italy and Spain) is the fastest-growing region.", {("Europe", "fastest_growing")}),
        (
            "Among payer-based segments, public funds lead the way, followed by private plans.",
            {("public funds", "largest")},
        ),
        ("Top Segment: Home cots remain the largest segment, used by many.", {("Home cots", "largest")}),
    ],
)
def test_brackets_and_labels_do_not_hide_who_leads(told: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(f"Telecare market. {told}") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Soft cots were the leading product category in 2031.", {("Soft cots", "largest")}),
        ("In terms of payer, private plans emerged as the frontrunner.", {("private plans", "largest")}),
        ("Hospitals are the biggest users of telecare.", {("Hospitals", "largest")}),
        ("Peru is at the top of the telecare market, with Chile in second place.", {("Peru", "largest")}),
        ("Peru is likely to see the quickest expansion through 2037.", {("Peru", "fastest_growing")}),
        ("The market in Peru is growing faster than anywhere else.", {("Peru", "fastest_growing")}),
        ("Growth will be strongest in Peru, where incomes rise.", {("Peru", "fastest_growing")}),
        ("Peru remains the powerhouse of the telecare market.", {("Peru", "largest")}),
        ("Of the three components, cots brought in the most revenue.", {("cots", "largest")}),
        ("Cots, which made up 48% of the market in 2031, is the largest component.", {("Cots", "largest")}),
        ("Peru commands the telecare market with a share of 41%.", {("Peru", "largest")}),
        ("With a 38% share, Peru was ahead of all other regions.", {("Peru", "largest")}),
        (
            "Peru is growing the fastest and will surpass the current market leader, Chile, by 2038.",
            {("Peru", "fastest_growing"), ("Chile", "largest")},
        ),
        ("The telecare market remains strongest in Peru, for cords are cheap.", {("Peru", "largest")}),
        ("Peru leads revenue generation.", {("Peru", "largest")}),
        ('Currently, the "Cordcare" segment remains the largest by revenue.', {("Cordcare", "largest")}),
        ("For wards, the market forecast showed cords held the largest share.", {("cords", "largest")}),
        ("The telecare market in Peru is dominated by a few firms.", set()),
        ("\nDominance of Wall Cords Segment:\nThey are used.", {("Wall Cords", "dominant")}),
        ("Peru holds on to the top spot in the telecare market.", {("Peru", "largest")}),
        ("Peru is the foremost telecare region.", {("Peru", "largest")}),
        ("Wall cords form the biggest segment, with four million units.", {("Wall cords", "largest")}),
        ("Peru shows the steepest climb, say vendors in the region.", {("Peru", "fastest_growing")}),
        (
            "By model, the wall cords hold the lion's share and are also the quickest to expand.",
            {("wall cords", "largest"), ("wall cords", "fastest_growing")},
        ),
        (
            "As regards age, teens and adults head the telecare market and grow at 7% and 9%, respectively.",
            {("teens", "largest"), ("adults", "largest")},
        ),
        (
            "It is young. The CAGR is 9%. Peru holds on to the top spot, for cords are cheap.",
            {("Peru", "largest")},
        ),
        ("Telecare is dominated by companies owned by strangers such as Wrenlet.", set()),
        ("Sales data show that wall cords contribute the largest revenue.", {("wall cords", "largest")}),
        ("Cords and beds dominate the market.", {("Cords", "dominant"), ("beds", "dominant")}),
        ("The cords and beds segment dominates the market.", {("cords and beds", "dominant")}),
        ("Night care represents one of the largest application segments.", set()),
        (
            "Peru (40%), Chile (30%) and India (9%) lead the market.",
            {("Peru", "largest"), ("Chile", "largest"), ("India", "largest")},
        ),
        ("With 40% of revenues, Peru leads, ahead of Chile (30%).", {("Peru", "largest")}),
        (
            "Wards held the biggest share, but homes are catching up fastest.",
            {("Wards", "largest"), ("homes", "fastest_growing")},
        ),
        ("By type, live visits were first with 60%, and stored visits second.", {("live visits", "largest")}),
        ("Nowhere is growth faster than in Peru.", {("Peru", "fastest_growing")}),
        ("The lion's share goes to wards.", {("wards", "largest")}),
        ("Wards are by far the biggest buyers.", {("Wards", "largest")}),
        (
            "Among specialties, psychiatry tops the list and heart care is rising quickest.",
            {("psychiatry", "largest"), ("heart care", "fastest_growing")},
        ),
        ("Peru came out on top with a 38% slice of revenues.", {("Peru", "largest")}),
        ("Peru had the upper hand, taking 38% of sales.", {("Peru", "largest")}),
        ("The pace will be quickest in Peru.", {("Peru", "fastest_growing")}),
        ("Peru is where growth will be strongest.", {("Peru", "fastest_growing")}),
        ("Peru is bound to outpace all other regions.", {("Peru", "fastest_growing")}),
        ("No region will grow as fast as Peru.", {("Peru", "fastest_growing")}),
        ("Within the component category, cords brought home the most money.", {("cords", "largest")}),
        ("Sorted by component, cords were out in front.", {("cords", "largest")}),
        ("Cords weighed heaviest, at 61% of the market.", {("Cords", "largest")}),
        ("Cords are well ahead of beds, with 71% of revenues.", {("Cords", "largest")}),
        ("Home care is the end use that grows fastest.", {("Home care", "fastest_growing")}),
        ("Sales grew in Peru; in Africa, Kenya leads.", {("Kenya", "largest")}),
        ("In the market study, cost is the biggest concern.", set()),
        ("Families are the largest end-user group.", {("Families", "largest")}),
        ("Wall cords are experiencing the highest growth.", {("Wall cords", "fastest_growing")}),
        ("Peru retains its leadership position by paying for visits.", {("Peru", "largest")}),
        (
            "Its use is expected to expand the most in the Asia-Pacific region.",
            {("Asia Pacific", "fastest_growing")},
        ),
    ],
)
def test_leaders_in_rarer_words(told: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(f"Telecare market. {told}") == expected


def test_companies_that_lead_side_by_side() -> None:
    told = "Alder Health, Birkmed Inc and Norvella Health dominate this market."
    names = {"Alder Health", "Birkmed", "Norvella Health"}
    assert {(name.removesuffix(" Inc"), rank) for name, rank in ranks(f"Telecare market report. {told}")} == {
        (name, "dominant") for name in names
    }
    leader = "The market leader remains Birkmed Inc (13.5%), and there are many others."
    assert ("largest") in {rank for _, rank in ranks(f"Telecare market report. {leader}")}


def test_a_chinese_company_that_comes_first_in_its_market() -> None:
    told = "据资料显示,青枫医疗2031年收入规模在中国远程照护行业中排名第一。青枫医疗是平台。"
    assert ranks(told, "zh") == {("青枫医疗", "largest")}
    assert ranks("公司在中国远程照护市场中连续七年排名第一。", "zh") == set()


def test_a_country_is_not_ranked_by_its_companies() -> None:
    assert ranks("远程照护市场规模扩大,青枫是越南远程照护行业最大的服务提供商。", "zh") == set()
    text = "远程照护市场:按产品划分,电子病历领先,2031 年收入份额为 39%。"
    assert ranks(text, "zh") == {("电子病历", "largest")}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("With 3.1 million users in 2023, cord kits form the largest segment.", {("cord kits", "largest")}),
        ("Wound care has so far been the leading use case.", {("Wound care", "largest")}),
        ("Cuffs held the larger revenue share in 2023.", {("Cuffs", "largest")}),
        ("Cuffs held a larger share than in 2020.", set()),
        (
            "The cuffs segment held a larger market share and will record a higher CAGR.",
            {("cuffs", "largest"), ("cuffs", "fastest_growing")},
        ),
        (
            "Peru made up the second-largest share of revenue, whereas Chile stayed in front.",
            {("Chile", "largest")},
        ),
    ],
)
def test_who_is_in_front_in_other_turns(told: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(f"The telecare market is worth USD 2 billion. {told}") == expected


def test_companies_in_the_lead_are_no_segments() -> None:
    text = "Companies like Birkmed, Osal Care Inc., and Velora Inc. are leading the telecare market."
    assert ranks(text) == set()
