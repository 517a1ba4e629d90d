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
        ("It took $38 million from Quorvik and others.", {"Quorvik"}),
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
