"""Chinese deals: sellers before targets, partners with their firms, stakes bought and subscribed."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, launched, owned, partners, raised
from tests.claims.extraction.reading_texts import entities, shares


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("岚桥集团拟收购珏康集团持有的瑞沅医疗30%股权。", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团拟分别收购珏康集团、璟澜资本持有的瑞沅医疗股权。", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团:拟收购瑞沅医疗40%股权", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团斥资6亿元,收购了瑞沅医疗。", ("岚桥集团", "瑞沅医疗")),
    ],
)
def test_a_seller_is_not_what_is_bought(text: str, deal: tuple[str, str]) -> None:
    assert bought(text, "zh") == {deal}


def test_two_targets_of_one_notice() -> None:
    text = "岚桥集团发布公告称,拟收购瑞沅医疗及珏康科技全部股权。"
    assert bought(text, "zh") == {("岚桥集团", "瑞沅医疗"), ("岚桥集团", "珏康科技")}


def test_partners_and_the_firms_of_a_partner() -> None:
    text = "4月16日,岚桥集团分别与珏康集团及其旗下的瑞沅医疗,签署了创新合作协议。"
    assert {frozenset(("岚桥集团", "珏康集团")), frozenset(("岚桥集团", "瑞沅医疗"))} <= partners(text, "zh")
    assert partners("瑞沅医疗由岚桥集团与珏康集团共同持股。", "zh") == set()


@pytest.mark.parametrize(
    ("text", "investor", "investee"),
    [
        ("岚桥集团以自有资金3000万元对瑞沅医疗进行投资。", "岚桥集团", "瑞沅医疗"),
        ("岚桥集团拟向瑞沅医疗注入现金人民币2亿元。", "岚桥集团", "瑞沅医疗"),
        ("2031年3月,岚桥集团入股珏康集团旗下瑞沅医疗。", "岚桥集团", "瑞沅医疗"),
        ("股东与璟澜资本签订《股份转让协议》,分别转让持有的瑞沅医疗5%股份。", "璟澜资本", "瑞沅医疗"),
    ],
)
def test_who_puts_money_into_whom(text: str, investor: str, investee: str) -> None:
    found = raised(text, "zh")
    assert {(name, investor) for name, _, investors in found for investor in investors} == {
        (investee, investor)
    }


def test_a_group_in_a_list_owns_only_the_next_name() -> None:
    text = "第二类如珏康健康、岚桥集团旗下瑞沅医疗、璟澜科技等。"
    assert owned(text, "zh") == {("岚桥集团", "瑞沅医疗")}
    assert owned("岚桥集团附属瑞沅医疗发布年报。", "zh") == {("岚桥集团", "瑞沅医疗")}


def test_online_and_offline_is_no_launch() -> None:
    assert launched("岚桥集团将提升线上线下诊疗能力。", "zh") == set()


def test_stock_is_no_share_of_a_market() -> None:
    assert shares("远程医疗市场中,岚桥集团受让瑞沅医疗约29.75%股份。", "zh") == set()
    assert shares("2031年,岚桥集团医院端收入占比升至55%。", "zh") == set()


def test_the_coast_is_not_haiti() -> None:
    found = entities("东部沿海地区与中西部的远程医疗需求不同。", "country", "zh")
    assert not {"Haiti", "海地"} & found


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        (
            "岚桥医院有限公司现金出资人民币26万元受让璟澜资本持有的瑞沅护理院有限公司43%的股权。",
            ("岚桥医院有限公司", "瑞沅护理院有限公司"),
        ),
        ("岚桥集团同意购买瑞沅医疗的全部股权,总对价为6300万元。", ("岚桥集团", "瑞沅医疗")),
        (
            "周岩拟将其持有的瑞沅医疗8361万股(占总股本的7.1%)股份转让给岚桥集团,总价款为4亿元。",
            ("岚桥集团", "瑞沅医疗"),
        ),
    ],
)
def test_shares_that_change_hands(text: str, deal: tuple[str, str]) -> None:
    assert bought(text, "zh") == {deal}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("岚桥集团的母公司、在港股上市的珏康医疗发布公告。", ("珏康医疗", "岚桥集团")),
        ("岚桥集团获控股股东珏康控股增持。", ("珏康控股", "岚桥集团")),
        ("岚桥集团公布,董事会同意控股子公司瑞沅医疗参与投资。", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团将支持其控股子公司瑞沅医疗的发展。", ("岚桥集团", "瑞沅医疗")),
        ("瑞沅医疗、璟澜科技均为岚桥集团的间接全资附属公司。", ("岚桥集团", "璟澜科技")),
        ("瑞沅医疗由岚桥集团间接控股。", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团目前持有瑞沅医疗已降至53%。", ("岚桥集团", "瑞沅医疗")),
        ("瑞沅医疗和璟澜科技均为岚桥集团旗下公司。", ("岚桥集团", "璟澜科技")),
        ("岭南眼科中心作为岚桥医院集团重要的组成部分。", ("岚桥医院集团", "岭南眼科中心")),
    ],
)
def test_who_belongs_to_whom(text: str, pair: tuple[str, str]) -> None:
    assert pair in owned(text, "zh")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "岚桥集团拟出资人民币6400万元认缴瑞沅医疗新增注册资本。",
            {("瑞沅医疗", 64.0, frozenset({"岚桥集团"}))},
        ),
        ("岚桥集团将以现金方式向瑞沅医疗出资人民币514万元。", {("瑞沅医疗", 5.14, frozenset({"岚桥集团"}))}),
        (
            "瑞沅医疗再获得由璟澜资本领投,珏康集团等跟投的3亿美元D轮融资。",
            {("瑞沅医疗", 300.0, frozenset({"璟澜资本", "珏康集团"}))},
        ),
        (
            "璟澜资本和珏康集团也分别是瑞沅医疗的投资方。",
            {("瑞沅医疗", None, frozenset({"璟澜资本", "珏康集团"}))},
        ),
        (
            "瑞沅医疗的注册资本为8亿元,岚桥集团认缴出资3亿元,占注册资本的37%;珏康集团认缴出资5亿元。",
            {("瑞沅医疗", 300.0, frozenset({"岚桥集团"})), ("瑞沅医疗", 500.0, frozenset({"珏康集团"}))},
        ),
        ("岚桥集团再投资瑞沅医疗38%。", {("瑞沅医疗", None, frozenset({"岚桥集团"}))}),
        (
            "瑞沅医疗曾在2031年获得璟澜资本的600万元天使轮融资,2032年获得珏康创投数千万元A轮融资。",
            {("瑞沅医疗", 6.0, frozenset({"璟澜资本"})), ("瑞沅医疗", None, frozenset({"珏康创投"}))},
        ),
    ],
)
def test_who_puts_how_much_into_whom(text: str, expected: set[object]) -> None:
    assert raised(text, "zh") == expected


def test_a_headline_over_the_round_is_no_second_round() -> None:
    text = "瑞沅医疗完成数千万A轮融资\n\n近日,瑞沅医疗A轮融资由璟澜资本领投,珏康集团跟投。"
    assert raised(text, "zh") == {("瑞沅医疗", None, frozenset({"璟澜资本", "珏康集团"}))}


def test_two_who_take_over_and_one_who_does_two_things() -> None:
    text = "岚桥集团本身也易主,由璟澜有限公司和珏桐有限公司两家公司接盘。"
    assert bought(text, "zh") == {("璟澜有限公司", "岚桥集团"), ("珏桐有限公司", "岚桥集团")}
    assert bought("岚桥集团加码布局医疗业务,并收购瑞沅医疗。", "zh") == {("岚桥集团", "瑞沅医疗")}


def test_three_targets_with_their_stakes() -> None:
    text = (
        "岚桥集团拟变更募集资金用于收购珏康医院有限公司100%股权、"
        "璟澜医院有限公司70%股权、瑞沅医院有限公司60%股权。"
    )
    assert bought(text, "zh") == {
        ("岚桥集团", name) for name in ("珏康医院有限公司", "璟澜医院有限公司", "瑞沅医院有限公司")
    }


def test_who_sells_most_of_a_company_owned_it() -> None:
    text = "岚桥集团收购珏康集团所持瑞沅医疗63%股权。"
    assert owned(text, "zh") == {("珏康集团", "瑞沅医疗")}
    assert bought(text, "zh") == {("岚桥集团", "瑞沅医疗")}


def test_a_round_that_draws_in_investors() -> None:
    text = "瑞沅医疗宣布完成战略融资,吸引了璟澜资本、岚桥集团等行业机构领投的3亿美元融资。"
    assert raised(text, "zh") == {("瑞沅医疗", 300.0, frozenset({"璟澜资本", "岚桥集团"}))}


def test_three_who_sign_one_of_them_as_owner_of_the_other() -> None:
    text = "近日促成岚桥集团和珏康集团、岚桥集团新创公司瑞沅光电签订合作意向书。"
    names = ("岚桥集团", "珏康集团", "瑞沅光电")
    assert partners(text, "zh") == {
        frozenset((one, other)) for one in names for other in names if one != other
    }


def test_new_resources_are_no_new_capital() -> None:
    assert raised("以璟澜医疗中心等新增资源提升岚桥集团的能力。", "zh") == set()


def test_partners_in_a_list_of_their_kind() -> None:
    text = "岚桥集团携手岭南三大医学中心,包括泽阳医院、和平纪念医院及华岭医院,启动计划。"
    assert partners(text, "zh") == {
        frozenset(("岚桥集团", name)) for name in ("泽阳医院", "和平纪念医院", "华岭医院")
    }


def test_all_who_sign_together_are_partners() -> None:
    three = {
        frozenset(pair)
        for pair in (("岚桥集团", "瑞沅医疗"), ("岚桥集团", "珏康集团"), ("瑞沅医疗", "珏康集团"))
    }
    assert partners("岚桥集团携手瑞沅医疗、珏康集团签署合作协议。", "zh") == three
    assert partners("岚桥集团与瑞沅医疗、珏康集团三方签署合作备忘录。", "zh") == three
    assert partners("岚桥集团、瑞沅医疗和珏康集团签订《增资协议》。", "zh") == set()


def test_a_part_of_capital_is_no_share() -> None:
    assert shares("市场规模扩大。照护服务及照护产品分别占公司总收入的17.3%及82.7%。", "zh") == set()
    assert shares("市场规模扩大。岚桥集团认缴出资3亿元,占注册资本的37%。", "zh") == set()


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("瑞沅医疗持有的珏桐医院61%股权已转让给岚桥集团。", ("岚桥集团", "珏桐医院")),
        ("珏桐医院再度易手,以2亿元的价格被岚桥集团收购。", ("岚桥集团", "珏桐医院")),
        ("岚桥集团召开会议,决定以2亿元向瑞沅医疗旗下的公司购买珏桐医院。", ("岚桥集团", "珏桐医院")),
        ("岚桥集团:公告本公司收购瑞沅医疗之股份", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团公告称,公司以2亿元受让珏桐医院30%的股权。", ("岚桥集团", "珏桐医院")),
        ("收购人之公司名称:岚桥集团 被收购证券之公司名称:瑞沅医疗", ("岚桥集团", "瑞沅医疗")),
    ],
)
def test_stakes_that_are_handed_over_and_the_wording_of_notices(text: str, deal: tuple[str, str]) -> None:
    assert bought(text, "zh") == {deal}


def test_who_is_said_to_be_bought_from_is_no_target_anew() -> None:
    assert bought("岚桥集团宣布扩张。被收购方瑞沅医疗的营收下滑。", "zh") == set()


def test_a_round_is_told_in_the_sentence_behind_its_taker() -> None:
    text = "珏桐医疗宣布完成新一轮融资,金额达3亿美元。本轮融资由岚桥资本领投,瑞沅创投、璟澜资本跟投。"
    found = {(name, investors) for name, _, investors in raised(text, "zh") if investors}
    assert found == {("珏桐医疗", frozenset(("岚桥资本", "瑞沅创投", "璟澜资本")))}


def test_short_forms_in_brackets_do_not_part_who_signs() -> None:
    text = "岚桥集团与浙江珏康眼科集团股份有限公司(以下简称“珏康眼科”,股票代码:300998)签署了合作协议。"
    assert {frozenset(name[:4] for name in pair if name) for pair in partners(text, "zh")} == {
        frozenset(("岚桥集团", "浙江珏康"))
    }
    assert len(partners("岚桥集团与珏康集团、瑞沅医疗照护装备战略合作签约仪式昨日举行。", "zh")) == 3
    assert len(partners("岚桥集团与健康领军企业珏康集团在珏康集团总部签署协议。", "zh")) == 1


def test_who_holds_a_share_may_stand_at_the_front_of_the_sentence() -> None:
    text = "2031年穿戴设备市场规模达300亿元。岚桥集团出货九万台,同比增长71%,市场份额为23%。"
    assert shares(text, "zh") == {("岚桥集团", 23)}


def test_who_takes_over_shares_of_the_company_spoken_of_is_its_investor() -> None:
    text = "岚桥集团昨日发布公告。公司拟向珏康资本转让合计1亿股股份。"
    assert {(name, *investors) for name, _, investors in raised(text, "zh")} == {("岚桥集团", "珏康资本")}


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("岚桥集团参股的瑞沅医疗拟通过增资扩股的方式引入珏康集团作为控股股东。", ("珏康集团", "瑞沅医疗")),
        (
            "岚桥集团将增资后持有的瑞沅医疗12.5%的股权以1200万元的价格转让给珏康集团。",
            ("珏康集团", "瑞沅医疗"),
        ),
        ("岚桥集团拟向珏康集团转让其持有的瑞沅医疗60%股权。", ("珏康集团", "瑞沅医疗")),
    ],
)
def test_who_takes_over(text: str, deal: tuple[str, str]) -> None:
    assert bought(text, "zh") == {deal}


@pytest.mark.parametrize(
    "text",
    [
        "瑞沅医疗引入珏康集团、璟澜资本等为基石投资者,认购金额合计约3亿港元。",
        "瑞沅医疗此次的两家基石投资者,包括珏康集团和璟澜资本,合计认购约3亿港元。",
        "瑞沅医疗引入两名基石投资者,包括珏康集团、璟澜资本,合计认购约3亿港元。",
    ],
)
def test_cornerstone_investors(text: str) -> None:
    assert raised(text, "zh") == {("瑞沅医疗", 300.0, frozenset(("珏康集团", "璟澜资本")))}


def test_items_of_one_line_are_told_apart() -> None:
    text = "岚桥集团于2031年收购瑞沅医疗80%股权 - 岚桥集团持有的瑞沅医疗80%股权拟转让给珏康集团"
    assert {("岚桥集团", "瑞沅医疗"), ("珏康集团", "瑞沅医疗")} == bought(text, "zh")


def test_a_word_that_the_edge_breaks_is_heard() -> None:
    lines = (
        "岚桥集团在本地照护行业里再下一城,据悉预计花费两亿余元公开收",
        "购珏康集团旗下专做居家监测手环和床垫传感器的厂商瑞沅医疗约",
        "六成股权,从而成为这家老厂说话最有分量的股东,双方此前曾多年",
        "同在一个园区办公,往来一向密切。",
    )
    assert bought("\n".join(lines), "zh") == {("岚桥集团", "瑞沅医疗")}


def test_what_the_company_spoken_of_takes_over() -> None:
    text = "岚桥集团是居家照护企业。\n2031年6月,岚桥集团完成品牌升级,随后控股并购瑞沅医疗。"
    assert bought(text, "zh") == {("岚桥集团", "瑞沅医疗")}
    text = "岚桥集团是居家照护企业。\n6月份通过子公司完成对瑞沅医疗等三家企业部分股权的收购。"
    assert bought(text, "zh") == {("岚桥集团", "瑞沅医疗")}


def test_what_is_split_off_belongs_to_whom_it_is_split_from() -> None:
    assert owned("瑞沅医疗有限公司发布年报。岚桥集团决定将瑞沅医疗有限公司单独拆分上市。", "zh") == {
        ("岚桥集团", "瑞沅医疗有限公司")
    }


def test_white_space_beside_latin_names_parts_nothing() -> None:
    text = "自2010 年以来,Alder Well 已融资800 万美元,主要投资者包括Birchmont 和Jefferson Health System。"
    assert raised(text, "zh") == {("Alder Well", 8.0, frozenset({"Birchmont", "Jefferson Health System"}))}
