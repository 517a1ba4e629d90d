"""Words that Taiwan calls otherwise than the mainland, and what is given in the signs of its page."""

from __future__ import annotations

from tests.claims.extraction.reading_texts import claims, entities, rates, segments, sizes


def test_a_forecast_is_read_in_words_of_taiwan() -> None:
    text = "台灣遠距照護市場預估2031年可望突破150億美元,複合年成長率為11.7%。"
    assert sizes(text, "zh-hant") == {(2031, 15.0, "USD")}
    assert {percent for percent, *_ in rates(text, "zh-hant")} == {11.7}


def test_a_plan_is_no_fact() -> None:
    found = claims("青楓健康集團計畫進軍東南亞市場,擴大遠距照護業務。", "expansion", "zh-hant")
    assert [claim.status for claim in found] == ["planned"]
    assert [dict(claim.purpose) for claim in found] == [{"zh-hant": "進軍東南亞市場"}]


def test_products_and_axes_stand_in_the_signs_of_the_page() -> None:
    assert entities("青楓健康推出「星鏈巡診系統」,把設備裝上車。", "product", "zh-hant") == {"星鏈巡診系統"}
    text = "台灣遠距照護市場報告\n\n依服務類型,台灣遠距照護市場分為遠距診療、生理量測與緊急救援。"
    assert {axis for axis, *_ in segments(text, "zh-hant")} == {"服務類型"}
