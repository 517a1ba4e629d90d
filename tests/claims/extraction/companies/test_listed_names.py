"""Names in lists, behind what describes them, and without what stands before them."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Velm DX Inc., Tarnhill Biotics Ltd., and Quorvik are well known in it.", {"Quorvik"}),
        (
            "Backers such as VELM Fund; Tarn Capital; Public Capital; Quorvik; and 2B Ventures.",
            {"Public Capital", "Quorvik", "2B Ventures"},
        ),
        ("It competes with IBM, SAS, and Oracle.", {"IBM", "Oracle"}),
        ("The ward counts Siemens, Morgan Stanley and Quorvik as clients.", {"Morgan Stanley", "Quorvik"}),
        ("The round was led by Goldman Sachs in May.", {"Goldman Sachs"}),
        ("Quorvik Inc. was acquired by Facebook (now Meta Platforms).", {"Facebook"}),
        ("It raised $22 million from Georgian Partners in March.", {"Georgian Partners"}),
        ("It took R$38 million from Quorvik and others.", {"Quorvik"}),
        ("It raises $50 million from QVP, TV, others to grow.", {"QVP"}),
        ("Akira, which belongs to Tarnhill, is one of them.", {"Tarnhill"}),
        ("They had 49% of shares and a holding in the Virgin Tram Group.", {"Virgin Tram Group"}),
        ("The Norwegian shipowner Tarnhill Rederi paid for the start.", {"Tarnhill Rederi"}),
        ("It has contracts with Cigna and benefits broker Quorvik.", {"Quorvik"}),
        ("It has booths in all Velm Menos drugstores.", {"Velm Menos"}),
        ("Consortia headed by Quorvik won the bid.", {"Quorvik"}),
        ("Quorvik — an operator of clinics in Spain and Italy.", {"Quorvik"}),
        ("History Quorvik was founded by Tarnhill Group in May.", {"Quorvik"}),
        ("Technology Quorvik's platform is run by Tarnhill Group.", {"Quorvik"}),
        ("Digital Sleep Company Quorvik Technologies Buys Birch Care", {"Quorvik Technologies"}),
        ("It was opened with the Dutch Van Houten Foundation.", {"Van Houten Foundation"}),
        ("It is a part of the Danish Quorvik Group.", {"Quorvik Group"}),
        ("Once Bloomar & Bare's purchase goes through, Quorvik Inc. grows.", {"Bloomar & Bare"}),
        ("It competes with Banco di Tarnhill and Quorvik Inc.", {"Banco di Tarnhill"}),
        ("Parseman.ly raised $3 million.", {"Parseman.ly"}),
        (
            "Major players include Velm Health, Inc.; Premier Stroke Care; Tarn N.V.; Quorvik; Velm Labs.",
            {"Premier Stroke Care", "Quorvik"},
        ),
        (
            "It is picking up eating disorder program TarnCo in 2019 and VelmLink in 2018.",
            {"TarnCo", "VelmLink"},
        ),
        ("It gives rise to a home care business, to be known as Quorvik, in May.", {"Quorvik"}),
        ("The company was renamed Quorvik in 2009.", {"Quorvik"}),
        ("Tarnhill Studios changed their name to Quorvik in May.", {"Quorvik"}),
        ("It serves hospitals including Vale Medway and Birchdale.", {"Vale Medway", "Birchdale"}),
        ("It works with partner hospital Quorvana and media partner Tarnhill.", {"Quorvana", "Tarnhill"}),
        ("History The Quorvik Group was founded in 1987.", {"Quorvik Group"}),
        ("It was sold to the US-American Quorvik Corporation.", {"Quorvik Corporation"}),
        ("It is a division of Deutsche Post DHL in Bonn.", {"Deutsche Post DHL"}),
        ("In May, Druxie's was bought by Tarnhill Group.", {"Druxie's"}),
        ("It suits employers like Lowery's, Quorvik, Macie's and others.", {"Lowery's", "Macie's"}),
        (
            "Ostrel began acquisitions, including Velm India (for help), Planet Tarn, and Quorvik (for ads).",
            {"Planet Tarn", "Quorvik"},
        ),
        ("It was bought by Quorvik Inc. (owner of Tarnhill, Velm.com and others).", {"Tarnhill", "Velm.com"}),
        ("In July BAE Systems and VT Group merged their businesses.", {"VT Group"}),
        ("It sold its 50% ownership of Quorvik in May.", {"Quorvik"}),
        ("Science 37 took money from Quorvik.", {"Science 37", "Quorvik"}),
        ("It is the French firm De Tarnhill Velm.", {"De Tarnhill Velm"}),
        ("The upscale Larson & Taylor division has 84 locations.", {"Larson & Taylor"}),
        ("It was sold to a consortium made up of Quorvik, Tarnhill Fund and Velm.", {"Quorvik", "Velm"}),
        ("Quorvik was founded by Benchmark co-founder Maria Lopez.", {"Quorvik"}),
    ],
)
def test_a_name_is_found_whole(text: str, names: set[str]) -> None:
    assert names <= {form for forms in companies(text) for form in forms}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to Goldman Sachs, Quorvik Inc. will grow.", "Goldman Sachs"),
        ("Quorvik Inc. has been featured in Forbes, TechCrunch, Reuters and CNBC.", "Reuters"),
        ("Quorvik Inc. raised a $40 million Series B led by Tarn Capital.", "Series B"),
        ("What do Quorvik Inc. and Tarnhill Health agree on?", "What do Quorvik Inc"),
        ("It is a Greenlandic supermarket chain of Quorvik Inc.", "Greenlandic"),
        ("It went to Quorvik Health, the Tarnville startup that raised $2 million.", "Tarnville"),
        ("Quorvik Inc. links care units in the Amazon. It grew.", "Amazon"),
        ("It was purchased by the Los Angeles-based, U.S. arm of Quorvik Limited.", "Los Angeles-based"),
        ("It bought space from Switch in Las Vegas, NV, with Quorvik Inc.", "Las Vegas, NV"),
        ("Quorvik Inc. acquired the DVD maker Tarnhill.", "DVD"),
        ("Quorvik grew. Its network is bigger than Quorvik's.", "Quorvik's"),
        ("Quorvik Inc. is larger than Boston's and cheap.", "Boston's"),
        ("Quorvik Inc. earned $5 million from Botox in May.", "Botox"),
        ("Crohn's was studied by Quorvik Inc. in May.", "Crohn's"),
        ("It bought Devry, SAS, and Quorvik Inc. in May.", "Devry, SAS"),
    ],
)
def test_what_stands_beside_names_is_none(text: str, name: str) -> None:
    assert not any(name in forms for forms in companies(text))


def test_american_houses_keep_the_adjective_and_known_names_their_first_word() -> None:
    found = companies(
        "The American Tarnhill Foundation and Technology Quorvik Ventures bought Network Health."
    )
    assert {("American Tarnhill Foundation",), ("Technology Quorvik Ventures",)} <= set(found)
