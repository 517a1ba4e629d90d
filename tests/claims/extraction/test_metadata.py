from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import found


@pytest.mark.parametrize(
    ("text", "title", "publisher", "issued"),
    [
        (
            "Nordic Telecare Market 2024-2030\nPublished by Fjord Insight, 12 March 2024\n\nIt grew.",
            "Nordic Telecare Market 2024-2030",
            "Fjord Insight",
            "2024-03-12",
        ),
        (
            (
                "Home / Health / Telecare Market\nTelecare Market Size and Share\n"
                "Report ID: X1 | Published Date: Sep, 2024\n\nIt grew."
            ),
            "Telecare Market Size and Share",
            None,
            "2024-09",
        ),
        ("According to Rowan Research, the telecare market will grow.", None, "Rowan Research", None),
        ("Press release from: Rowan Research\n\nIt grew in 2019.", None, "Rowan Research", None),
        (
            "Skip to main content\n\nMay 4, 2023 | Care\n\nRowan Health buys Hazel Care\n\nIt did so today.",
            "Rowan Health buys Hazel Care",
            None,
            "2023-05-04",
        ),
        (
            "![](logo.png)\n\nExecutive Summary\n\nSource: Getty Images\n\nThe market grew in the north.",
            None,
            None,
            None,
        ),
        (
            "Telecare Market to Double by 2030 | Rowan Research\n\nIt grew.",
            "Telecare Market to",
            "Rowan Research",
            None,
        ),
        ("As per a study by Rowan Research (RR), telecare market value grows.", None, "Rowan Research", None),
        (
            "您的位置:首页 > 资讯\n\n原标题:榉木医疗牵手梣树集团\n\n双方今日签约。",
            "榉木医疗牵手梣树集团",
            None,
            None,
        ),
        (
            "市场调查报告书\n\n商品编码\n\n77120\n\n远程照护市场预测至2030年\n\n它在增长。",
            "远程照护市场预测至2030年",
            None,
            None,
        ),
        ("根据2024年收入数据,远程照护市场在增长。", None, None, None),
        ("根据 Rowan Research 的最新数据,远程照护市场在增长。", None, "Rowan Research", None),
        (
            "Bed alarms will sell, says a new study from Fjord Market Insights.",
            None,
            "Fjord Market Insights",
            None,
        ),
        ("Laut einer Marktstudie von Fjord Insight wächst er.", None, "Fjord Insight", None),
        (
            "Fjord Analytics projects that it grows. Artificial Intelligence helps.",
            None,
            "Fjord Analytics",
            None,
        ),
        ("It grew, and nobody says when.", None, None, None),
        ("Publié par Cabinet Lumière, le 14 mars 2024", None, "Cabinet Lumière", "2024-03-14"),
        ("Publicado por Casa Norvella el 14 de marzo de 2024", None, "Casa Norvella", "2024-03-14"),
        ("北极星咨询 发布 2025年6月", None, "北极星咨询", "2025-06"),
        ("发布机构:北极星咨询", None, "北极星咨询", None),
        ("远程照护市场报告\n\n发布机构:北极星顾问", "远程照护市场报告", "北极星顾问", None),
        ("远程照护市场报告\n\n发布单位:北极星\n", "远程照护市场报告", "北极星", None),
        ("Published by Fjord Analytics, January 2025.", None, "Fjord Analytics", "2025-01"),
        ("Published by Fjord Analytics, September 2025.", None, "Fjord Analytics", "2025-09"),
        ("Published by Rowan Partners in September 2025.", None, "Rowan Partners", "2025-09"),
        (
            "Issued by the Rowan Partners Bureau for Remote and Home Care Statistics, October 2025.",
            None,
            None,
            "2025-10",
        ),
        ("Released by Norvella in May 2021, the app has been used by clinics since.", None, None, None),
        ("In September 2025 the Fjord Analytics team counted all the clinics.", None, None, None),
        (
            "Fjord Analytics\nRemote Care Market Report\nPublished by Fjord Analytics, May 2025.",
            "Remote Care Market Report",
            "Fjord Analytics",
            "2025-05",
        ),
        ("On 12 May 2021, Norvella acquired Quistcare for an undisclosed sum.", None, None, None),
        ("In May 2021, Norvella acquired Quistcare.", None, None, None),
        ("2023年5月,云杉集团收购了白桦医疗全部股权。", None, None, None),
        ("12 May 2021 - Norvella has acquired Quistcare, it said.", None, None, "2021-05-12"),
        ("LYON, May 12, 2021 (Newsline) -- Norvella acquired Quistcare.", None, None, "2021-05-12"),
        ("07:42 AM June 09, 2020\n\nNorvella acquired Quistcare.", None, None, "2020-06-09"),
    ],
)
def test_what_a_document_says_of_itself(
    text: str, title: str | None, publisher: str | None, issued: str | None
) -> None:
    source = found(text).report.document
    assert source.publisher == publisher
    assert (str(source.issued) if source.issued else None) == issued
    assert (source.title or "").startswith(title or "")
    assert source.title is None or title is not None


@pytest.mark.parametrize("house", ["Fjord Analytics", "Rowan Partners", "Birch Insights"])
def test_who_publishes_a_report_is_no_company_of_it(house: str) -> None:
    text = f"Remote Care Study\nPublished by {house}, January 2025.\n\nThe telehealth market grew."
    names = [each.preferred() for each in found(text).report.entities.values() if each.type == "company"]  # type: ignore[attr-defined]
    assert names == []
