from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.claims.checks import faults
from kg.claims.extraction import extract
from kg.claims.grounding import mismatch
from tests.claims.extraction.reading_texts import document, found

PIECES = [
    "The telecare market",
    "远程护理市场",
    "was worth",
    "$5 billion",
    "USD 3,2",
    "in 2023",
    "by 2030",
    "a CAGR of 7%",
    "due to",
    "driven by",
    "By Type (",
    "A, B and C",
    ")",
    "\n- ",
    "\n\n",
    "。",
    ". ",
    "North America",
    "亚太地区",
    "largest share",
    "acquired",
    "Wren Health",
    "(US)",
    "|",
    "占据 45% 的份额",
    "按类型划分,",
    "##",
    "challenges include",
    "\ud800",
    "\x00",
    "《法》",
    "(Largest) vs. ",
    "Market Drivers\n",
    "百万美元",
]

DEBRIS = """Accept all cookies | Privacy policy | Terms of use
Request Free Sample | Download PDF | Add to cart
Single User License $4,950  Multi User License $5,950  Enterprise License $7,250
Call us: +1 555 010 7788 (toll free) Fax: +44 20 5550 1234
Subscribe to our newsletter. All rights reserved.
53% of visitors say they like us. Log in | Sign up
Discount on Next Purchase 10% 15% 15%
"""


MENU = """Home | Reports | Industries | Press | Contact
English | Deutsch | 中文
Share: Facebook Twitter LinkedIn
Search reports
My account (0 items)
"""

CONTACT = """Contact us
Tel: +49 30 5550 1234
Fax: +49 30 5550 1235
Office hours: Mon-Fri 9:00-18:00 CET
sales@research.example
Copyright 2024. All rights reserved. Privacy policy
"""

ORDER = """Report code: TH-4711
Pages: 180
Format: PDF, Excel
Single user: $3,950
Site licence: $5,950
Corporate licence: $7,950
Add to cart
Get 20% discount on your next purchase
"""

CHINESE = """版权所有 隐私政策 网站地图
索取样本 下载样本 免费样本
联系电话：010-5555-1234 客服热线：400-555-0000
许可证类型：单用户 29,000元 企业版 49,000元
好评率 98% 行业经验 15年
"""


@pytest.mark.parametrize("text", [DEBRIS, MENU, CONTACT, ORDER, CHINESE, DEBRIS + MENU + ORDER + CHINESE])
def test_a_document_of_debris_makes_no_claims(text: str) -> None:
    assert found(text, "en", "zh").report.claims == ()


def test_each_claim_has_its_rule() -> None:
    extraction = found("The telecare market was worth $5 billion in 2023.")
    assert extraction.rules == ("market-size",)


def test_a_fact_told_twice_is_one_claim_with_two_evidences() -> None:
    text = (
        "The telecare market was worth $5 billion in 2023. In 2023 the telecare market was worth $5 billion."
    )
    (claim,) = found(text).report.claims
    assert len(claim.evidence) == 2


def test_a_fact_told_in_two_languages_is_one_claim() -> None:
    text = (
        "全球远程护理市场预计在 2025 年达到 327.4 亿美元。预计即时咨询细分市场将占据最大的市场份额。\n"
        "The global telecare market is expected to reach $32.74 billion in 2025. "
        "The live advice segment is expected to hold the largest market share.\n"
    )
    report = found(text, "zh", "en").report
    kinds = [getattr(claim, "kind", "") for claim in report.claims]
    assert kinds.count("market_size") == 1
    assert kinds.count("ranking") == 1


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.text(max_size=400))
def test_no_text_breaks_it_and_every_range_reads_again(text: str) -> None:
    report = extract(document(text, "en", "zh")).report
    assert list(faults(report)) == []
    for claim in report.claims:
        for evidence in claim.evidence:
            for part in evidence.ranges():
                assert mismatch(part, text) is None
                assert "\n" not in part.anchor


def test_extraction_is_deterministic() -> None:
    text = (
        "The telecare market was worth $5 billion in 2023 due to A thing and B thing.\n\nBy Type (One, "
        "Two, and Three)"
    )
    assert extract(document(text)) == extract(document(text))


@pytest.mark.parametrize(
    "piece", ["a", "due to ", "By Type (", "1,234 ", ", ", "市场规模", "- a\n", "12% share of the market "]
)
def test_one_long_line_takes_time_in_proportion(piece: str) -> None:
    assert extract(document(piece * (100_000 // len(piece)))) is not None


def test_the_shared_example_comes_out() -> None:
    path = Path(__file__).resolve().parents[4] / "shared" / "example" / "report.txt"
    if not path.exists():
        pytest.skip("the example is not at hand")
    raw = path.read_bytes()
    text = raw.decode()
    assert hashlib.sha256(raw).hexdigest().startswith("1c1ca24ddf0fefea")
    report = extract(document(text)).report
    kinds = sorted(getattr(claim, "kind", "") for claim in report.claims)
    assert kinds.count("membership") == 6
    assert {"acquisition", "ownership", "partnership", "driver", "challenge", "growth_rate"} <= set(kinds)
    assert str(report.document.issued) == "2024-03-12"
    assert report.document.publisher == "Fjord Insight"
    assert report.entity("nordic-countries").preferred() == "Nordic countries"


def test_control_characters_and_lone_surrogates_enter_no_name() -> None:
    text = (
        "The tele\x00care market was worth $5 billion in 2023. "
        "By Type (On\ud800e, T\x07wo, and Three) HIPAA \ud800 holds."
    )
    report = extract(document(text)).report
    for entity in report.entities.values():
        for _, name in entity.forms():
            name.encode()


def test_a_law_with_two_names_is_one() -> None:
    report = found(
        "平台遵守《健康数据保护条例》(HIPAA)。The platform complies with HIPAA.", "zh", "en"
    ).report
    assert [key for key, entity in report.entities.items() if entity.type == "regulation"] == ["hipaa"]


@pytest.mark.parametrize("text", ["、、产业0%复合", "和与市场规模0.5%复合年增长率"])
def test_marks_before_a_market_are_no_name_of_it(text: str) -> None:
    report = found(text, "zh").report
    assert all(name for each in report.entities.values() for _, name in each.forms())


def test_a_tab_in_the_name_of_a_market_is_a_space() -> None:
    text = "The wound\tcare market was valued at USD 40 million in 2023. The wound\tcare market grows."
    markets = [each for each in found(text).report.entities.values() if each.type == "market"]
    assert [each.subject for each in markets] == [{"en": "wound care"}]
