"""Chinese names: declared, listed, cut off from the words before them, and told from ordinary words."""

from __future__ import annotations

import pytest

from kg.claims.extraction.companies.chinese_people import people
from kg.claims.extraction.companies.chinese_pieces import split
from kg.claims.extraction.companies.chinese_quoted import quoted_names
from kg.claims.extraction.companies.finder import find_latin
from kg.claims.extraction.companies.ordinary import begins_in_place, is_verb, leading_words, unfamiliar
from kg.claims.extraction.page import read_page
from tests.claims.extraction.deal_texts import companies, partners, raised
from tests.claims.extraction.reading_texts import chinese_names as names
from tests.claims.extraction.reading_texts import document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("表现最好的是峻岭创新(300998.SZ),上涨两成。", "峻岭创新"),
        ("第一类是以启阳惠康(688997.SH)为代表的老牌厂商。", "启阳惠康"),
        ("和峪科技(2999)今日宣布与医院签约。", "和峪科技"),
        ("证券代码:300998 证券简称:创新照护 公告编号:2031-01", "创新照护"),
        ("由杭州璟澜投资有限公司(璟澜)受让股份。", "璟澜"),
    ],
)
def test_a_text_may_declare_a_name(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("关于投资杭州璟澜医学科技有限公司的公告", "杭州璟澜医学科技有限公司"),
        ("同时推动岚桥集团获得更好的发展。", "岚桥集团"),
        ("拟向嘉和珏康(北京)科技股份有限公司注入现金。", "嘉和珏康(北京)科技股份有限公司"),
        ("他们先后入局珏康健康集团。", "珏康健康集团"),
        ("这是继前一笔之后岚桥集团的第三大收购。", "岚桥集团"),
        ("竞得岚桥医院100%股权。", "岚桥医院"),
    ],
)
def test_a_registered_name_is_cut_off_from_the_words_before_it(text: str, name: str) -> None:
    assert names(text) == {name}


def test_a_list_that_is_said_to_be_of_companies() -> None:
    text = "参与签约的公司包括仁琥、金琥、瑞琥生医和瑞沅再生医学等,双方将合作。"
    assert {"仁琥", "金琥", "瑞琥生医", "瑞沅再生医学"} <= names(text)


@pytest.mark.parametrize(
    "text",
    [
        "请投资者注意风险,理性投资。",
        "两大集团及其子企业谈了半年,都很满意。",
        "涵盖检验信息系统(LIS)、药房信息系统等模块。",
        "远程照护的服务已走出医院,社区资源逐步融合。",
        "医联体成员之间共享信息。",
        "这次交易让人联想到四年前的收购。",
        "董事长陆亦青、总裁顾明先生参加了揭牌。",
    ],
)
def test_ordinary_words_and_people_are_no_companies(text: str) -> None:
    assert names(text) == set()


def test_words_are_told_from_names() -> None:
    assert unfamiliar("理性投资") == 0
    assert unfamiliar("璟澜投资") == 2
    assert leading_words("同时推动岚桥") == 4
    assert begins_in_place("杭州璟澜")
    assert is_verb("跨越")
    assert not is_verb("同心")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("岚桥集团携手江苏省人民医院、上海市第一人民医院签署协议。", "上海市第一人民医院"),
        ("瑞沅医疗携手台北荣总跨足智慧照护。", "台北荣总"),
        ("另外,璟澜科技开发门诊系统及预约平台。", "璟澜科技"),
        ("璟澜药业投资3.5亿元设参股公司。", "璟澜药业"),
        ("岚桥集团去年曾获得珏桐嘉禾的800万元天使轮融资。", "珏桐嘉禾"),
        ("由岚桥资本领投,珏桐资本和瑞沅创投跟投。", "珏桐资本"),
        ("买方(珏桐睿新,为公司的附属公司)购买股权。", "珏桐睿新"),
        ("瑞沅医疗其他股东(即岚桥投资、珏桐健控和璟澜健康,下同)放弃优先权。", "珏桐健控"),
        ("瑞沅医疗将以现金方式向血脉管家出资人民币300万元。", "血脉管家"),
        ("记者多次电话联系岚桥集团,电话无人接听。", "岚桥集团"),
        ("左为岚桥集团董事长,右为珏桐集团总经理。", "珏桐集团"),
        ("岭南省内与珏桐技术有限公司合作的首家单位。", "珏桐技术有限公司"),
        ("岚桥集团昨日宣布与珏桐科技今天签约。", "珏桐科技"),
        ("岚桥集团携手岭南医学院附设和平纪念医院签约。", "岭南医学院附设和平纪念医院"),
        ("参股方岚桥宏远(持股31%)近日涉诉。", "岚桥宏远"),
        ("收购前参照珏基健康的方案。", "珏基健康"),
        ("集团本月收购南方药品商行。", "南方药品商行"),
        ("数年前便与日本知名照护品牌珏泽集团携手成立公司。", "珏泽集团"),
        ("这次合作搭配岚桥集团的能力。", "岚桥集团"),
        ("营运六间机构,包括岭南瑞和肿瘤医院及诊所。", "岭南瑞和肿瘤医院"),
        ("岚桥集团拟向多家关联合伙企业收购岭南珏睿医院有限公司。", "岭南珏睿医院有限公司"),
        ("珏桐医院党委与岚桥云通战略合作,珏桐医院乃三甲医院。", "珏桐医院"),
        ("编号:2031-048号珏桐医疗控股股份有限公司关于收购的公告", "珏桐医疗控股股份有限公司"),
        ("旗下包括大连珏睿口腔医院有限公司。", "大连珏睿口腔医院有限公司"),
        ("管理第三方拥有的医院,包括门头沟区医院、珏桐医院集团。", "门头沟区医院"),
        ("岚桥集团旗下的岭南岚桥互联网医院已开业。", "岭南岚桥互联网医院"),
        ("旗下美中珏桐肿瘤医院将开业。", "美中珏桐肿瘤医院"),
    ],
)
def test_a_name_ends_where_the_sentence_goes_on(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "据瑞沅医疗创始人汪思远透露,汪思远将投资新平台。",
        "产品目前在数百家医院使用,已有38座城市代表医院参与。",
        "新公司的注册资本为3亿元,为集团的参股公司。",
        "我国肾小球滤过率下降(CKD,以下简称“肾病症”)的患者众多。",
        "连续监测血压、脉搏波(PPG)、心率变异值(HRV)与血管弹性。",
        "帮助科技业者接轨医疗产业,寻找资源。",
        "随著物联网(IoT)应用成熟,长三角医院共建平台。",
        "两家公司接手后,企业优化资源配置,并购重组为平台储备流动性。",
        "并购交易复盘与并购策略适配的投资机会。",
        "该院为三级营利性医院,小镇将建医院,创建5G应用示范医院。",
        "董事会认为该事项合乎本集团的利益,并将壮大本集团在江州的业务。",
        "根据意向协议,贷款将给予目标公司。",
        "公司认为,收购有助集团拓展华南业务。",
        "实体机构整合形成跨国医疗集团,另有三大医学中心。",
        "集团是中国的私立医院集团,前后孰低者(以下简称“孰低净利润”)不低于收购时。",
        "据首席执行官罗伯·艾弗森(Rob Iverson)称,艾弗森将投资平台。",
    ],
)
def test_people_numbers_and_measures_are_no_companies(text: str) -> None:
    assert {name for name in names(text) if name != "瑞沅医疗"} == set()


def test_latin_names_in_a_chinese_list_and_words_that_are_none() -> None:
    text = "(图源:Brisk Pixelry)包括Lumora Health、Wrena Ronds等大型平台公司,与「TIBEX生医实验」合作,见33www."
    assert {item.text for item in find_latin(read_page(document(text, "zh")))} == {
        "Lumora Health",
        "Wrena Ronds",
    }


def test_words_in_brackets_may_only_translate() -> None:
    text = "照护服务正在进行典范转移(Paradigm Shift),住民将配戴智慧手表(Lumi Watch),由泰悦科技(Lumora)推出。"
    assert {item.text for item in find_latin(read_page(document(text, "zh")))} == {"Lumora"}


def test_a_company_goes_by_its_bare_name() -> None:
    text = "珏桐集团董事长表示,珏桐与璟澜健康宣布结盟。珏桐科技将开发系统,珏桐再投资璟澜36%。"
    assert partners(text, "zh") == {frozenset(("珏桐科技", "璟澜健康"))}
    assert {(name, *investors) for name, _, investors in raised(text, "zh")} == {("璟澜健康", "珏桐科技")}


def test_two_names_of_one_hospital() -> None:
    text = "近日,岭大附一院(岭南省立医院)携手珏桐科技签署协议。"
    assert len(partners(text, "zh")) == 1


def test_a_known_name_with_two_strange_signs_is_another_name() -> None:
    text = "东软泽珏冲刺上市。东软泽珏打造平台。东软泽珏披露财报,据东软泽珏资料。东软供图。"
    assert {name for name in names(text) if "泽" in name} == {"东软泽珏"}
    assert "东软供图" not in names(text)


def test_an_acronym_that_stands_once_is_no_company() -> None:
    text = "月活跃用户MPU约2万,该设备将成为首个取得认证的BNCT,成长可期。"
    assert find_latin(read_page(document(text, "zh"))) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("股东及一致行动人苏州璟澜集团有限公司减持了股份。", "苏州璟澜集团有限公司"),
        ("去年花4亿元受让浙江璟澜康复医学有限公司。", "浙江璟澜康复医学有限公司"),
        ("已选定合作者浙江璟澜创新数字照护有限公司,双方将合作。", "浙江璟澜创新数字照护有限公司"),
        ("大股东中国通宝工程(集团)控股有限责任公司将出资。", "中国通宝工程(集团)控股有限责任公司"),
        ("江苏璟药控股(集团)公司昨日完成投资。", "江苏璟药控股(集团)公司"),
        ("国企浙江璟澜技术集团也投资了医院。", "浙江璟澜技术集团"),
        ("杭州璟澜企业管理合伙企业(有限合伙)持有股份。", "杭州璟澜企业管理合伙企业(有限合伙)"),
        ("璟澜在线互联网医院有限公司开业,将与银行合作。", "璟澜在线互联网医院有限公司"),
        ("投资者可致电受委任机构璟元证券股份有限公司。", "璟元证券股份有限公司"),
        ("所得资金用于转增资璟固置业股份有限公司。", "璟固置业股份有限公司"),
        ("与璟亚生物科技(股)公司合作开发。", "璟亚生物科技(股)公司"),
        ("被收购公司名称:璟亚\n公开收购期间:五十日", "璟亚"),
        ("各家厂商(例如璟影、珏软、瑞沅科技)都在投资。", "璟影"),
        ("通用机电集团总裁出席,双方合作三年。", "通用机电集团"),
        ("岭南口腔医疗集团(下称“岭南口腔”)拟合并。", "岭南口腔医疗集团"),
        ("昨晚,中国中药发布公告,出售诊所。", "中国中药"),
        ("诊所已卖给受让方璟天生物,投资完成。", "璟天生物"),
    ],
)
def test_a_registered_name_begins_with_its_place_and_groups_may_be_plain(text: str, name: str) -> None:
    assert name in names(text)


def test_a_name_is_cut_where_its_repetitions_agree() -> None:
    text = "璟澜零售完成融资。据悉,赠与璟澜零售控股有限公司。璟澜零售展开合作,璟澜零售将扩张。"
    assert "璟澜零售" in names(text)
    assert not {name for name in names(text) if name.startswith("赠与") or name.endswith("展开")}


def test_what_acts_again_and_again_is_a_company() -> None:
    text = "今年,珏香园开展合作。目前珏香园服务三城。医生们说,珏香园将扩张。"
    assert names(text) == {"珏香园"}
    assert names(text.replace("珏香园", "汪思远")) == set()


def test_signs_between_words_may_end_a_word_of_a_name() -> None:
    text = "珏瑞天使与岚桥集团"
    assert [text[start:end] for start, end in split(text, 0, len(text))] == ["珏瑞天使", "岚桥集团"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("这是岚桥集团旗下继珏脉医疗之后的第二家上市公司。", "珏脉医疗"),
        ("投资者包括璟博(Jingbo Bank)、珏银、家园投资等。", "珏银"),
    ],
)
def test_verbs_and_brackets_end_a_name(text: str, name: str) -> None:
    assert name in names(text)


def test_a_verb_is_left_out_as_a_whole() -> None:
    text = "岚桥集团向岭南麒珏转让股份"
    assert "岭南麒珏" in {text[start:end] for start, end in split(text, 0, len(text))}


def test_a_kind_of_company_is_no_company() -> None:
    assert names("这家手术机器人公司与医院合作,是医疗器械公司。") == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("昨日三城与润和软件谈妥。", "润和软件"),
        ("大厂佳世達與三家醫院簽約。", "佳世达"),
        ("今早吸引佳世达、珏银等入场。", "佳世达"),
        ("保荐人为招商证券国际和申万宏源香港。", "招商证券国际"),
        ("市场如今把台积电(2330)看作风向。", "台积电"),
    ],
)
def test_quoted_companies_are_known(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize("text", ["该平台微医师可用。", "这里说的是中华电信号。", "显示出持久的活力。"])
def test_a_known_name_is_no_part_of_words(text: str) -> None:
    assert list(quoted_names(text, 0, len(text))) == []


def test_a_registered_name_holds_a_known_one() -> None:
    assert names("嘉和美康(北京)科技股份有限公司已签约。") == {"嘉和美康(北京)科技股份有限公司"}


def test_items_of_a_list_are_taken_whole() -> None:
    found = names("本轮投资方有微医、岭南珏佳、璟原国投、珏瑞景和,另有自然人。")
    assert {"微医", "岭南珏佳", "璟原国投", "珏瑞景和"} <= found


def test_the_last_of_a_list_stands_behind_a_joint() -> None:
    assert {"珏桦璟为", "峻和珏康"} <= names("客户有微医、岚桥集团、珏桦璟为和峻和珏康。")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("珏香园科技签约。随后福建珏香园科技成立,用作境内实体。", "福建珏香园科技"),
        ("珏香园科技(香港)持股。珏香园科技另有员工。", "珏香园科技(香港)"),
        ("珏香园科技的前身杭州璟澜科技有限公司已注销。", "杭州璟澜科技有限公司"),
    ],
)
def test_houses_of_a_company_in_other_places(text: str, name: str) -> None:
    assert name in names(text)


def test_a_company_put_in_a_place_is_no_house_of_its_own() -> None:
    assert names("会议在杭州珏香园科技召开。珏香园科技宣布扩张。") == {"珏香园科技"}


def test_a_short_form_may_stand_in_corner_quotes() -> None:
    found = companies("上海梣白健康有限公司(「梣白健康」)与珏香园科技订立合同。梣白健康称双方将合作。")
    assert any({"上海梣白健康有限公司", "梣白健康"} <= set(forms) for forms in found)


def test_lines_under_players_name_a_company_each() -> None:
    text = "本区主要企业包括:\n岭南珏佳足总(中国)\n江苏大数据交易所\n\n说明见下文,共有两页。"
    assert {"岭南珏佳足总(中国)", "江苏大数据交易所"} <= names(text)


@pytest.mark.parametrize(
    "text",
    [
        "下一代医院与智慧医院完成升级。",
        "此外,含公立医院两家。",
        "县里的白内障医生获得津贴。",
        "这些都是健康医疗模式类公司。",
        "本次体验向集团用户开放,会议由集团宣布。",
        "遙距醫療漸多,人們談論遙距醫療。",
    ],
)
def test_what_only_describes_is_no_name(text: str) -> None:
    assert names(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2021年透过增资取得璟澜健康六成股权。", {"璟澜健康"}),
        ("集团曾与江州的同心医院签订合作协议。", {"同心医院"}),
        ("参与者包括璟澜科技、瑞沅电子(韩国)、珏桐电子。", {"璟澜科技", "瑞沅电子", "珏桐电子"}),
    ],
)
def test_verbs_and_countries_are_no_part_of_a_name(text: str, found: set[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("主管部门同意璟澜集团设立江州爱琥医院。", {"璟澜集团", "江州爱琥医院"}),
        ("据璟澜技术有限公司通报,手术顺利。", {"璟澜技术有限公司"}),
        ("本次收购了璟澜目标股份的75%。", {"璟澜"}),
        ("福建医科大学璟澜肝胆医院的医生参加了手术。", {"福建医科大学璟澜肝胆医院"}),
        ("成立于2031年的正岚科技,利用传感器监测心律。正岚科技CEO表示满意。", {"正岚科技"}),
    ],
)
def test_words_of_the_sentence_are_no_part_of_a_registered_name(text: str, found: set[str]) -> None:
    assert names(text) == found


def test_the_house_of_a_famous_group_in_a_place_is_whole() -> None:
    assert "中国移动通信集团湖北有限公司" in names("会议在中国移动通信集团湖北有限公司举行。")
    text = "近日,联合中国联通福建省分公司、岚桥集团开通专网。"
    assert {"中国联通福建省分公司", "岚桥集团"} <= names(text)
    assert "联合中国联通福建省分公司" not in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "官网显示,即日起可网购;循证医学与官网信息一样重要。",
        "他担任集团CEO,财务资料将综合入账集团财务报表。",
        "专科化创业公司如何与头部企业竞争?",
        "全国16个省份30余家医院的领导参加了启动会。",
        "据介绍,福建正抢占高点。福建拥有基础,福建是样板,福建宣布投资。",
        "计入资本公积的增资款,与海量数据一起披露。",
    ],
)
def test_phrases_of_trade_are_no_companies(text: str) -> None:
    assert names(text) == set()


def test_a_trade_before_a_noun_belongs_to_the_noun() -> None:
    text = "璟澜医疗收购药房,构建了璟澜医疗电商平台。璟澜医疗宣布完成交割。"
    assert names(text) == {"璟澜医疗"}


def test_a_school_is_named_where_it_takes_part() -> None:
    assert names("璟澜医疗携手江州理工大学共建联合实验室。") >= {"江州理工大学"}
    assert names("他毕业于江州理工大学,与璟澜大学的教授一起创业,与多所大学合作。") == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("其中有人曾带领过集团团队,资助百万予璟澜协会。", {"璟澜协会"}),
        ("再度掀起新浪潮,完成B+轮投资,与医疗体系合作。", set()),
        ("企业重仓押注医疗,用技术来发展医疗事业。", set()),
        ("包括微医在内,多家企业获得腾讯投资。", {"微医", "腾讯"}),
        ("上线了独立AI助手“小璟AI医生”,反响不错。", set()),
    ],
)
def test_what_is_done_and_made_is_no_company(text: str, found: set[str]) -> None:
    assert names(text) == found


def test_a_company_of_ordinary_words_in_its_full_form() -> None:
    assert "江州万家医疗投资管理有限责任公司" in names("拟收购江州万家医疗投资管理有限责任公司100%股权。")


def test_shareholders_and_couples_are_people() -> None:
    names = people("公司股东周炜、王英、刘宁签订协议,控股股东仍为周炜、王英夫妇,合计持有两成股份。")
    assert {"周炜", "王英", "刘宁", "王英夫妇"} <= names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("引入战略投资者江州和佳医疗设备股份有限公司。", {"江州和佳医疗设备股份有限公司"}),
        ("璟澜医疗系集团旗下的孵化平台,落实集团战略。璟澜医疗宣布融资。", {"璟澜医疗"}),
        ("江州理工医院发布璟呗健康大模型。璟呗健康大模型是其首个成果。", {"江州理工医院"}),
        ("依托三医联动信息化基础好等特点,赋能基层普通医生。", set()),
    ],
)
def test_names_end_at_what_they_are_put_beside(text: str, found: set[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("松屿健康从美国内罗大学医学中心获得资源,双方合作。", "美国内罗大学医学中心"),
        ("旗下健康应用“松屿阿康”的月活用户增多,松屿集团将投资。", "松屿集团"),
        ("同年7月,松屿集团宣布集团副总裁李明升任,将投资白桦医疗。", "松屿集团"),
    ],
)
def test_what_stands_beside_a_name_is_none_of_it(text: str, expected: str) -> None:
    found = names(text)
    assert expected in found
    assert not found & {"松屿阿康", "宣布集团", "罗大学医学中心"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "近日,北京云杉宁和医疗管理(集团)有限公司发生股东变更。",
            {"北京云杉宁和医疗管理(集团)有限公司"},
        ),
        ("松屿健康获投,投资方包括自然人季青枫、白桦资本、北辰创投。", {"松屿健康", "白桦资本", "北辰创投"}),
        ("面向村镇的“麦青菜”获6亿美元融资。", {"麦青菜"}),
    ],
)
def test_registered_names_hold_and_while_persons_are_no_companies(text: str, expected: set[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("青枫云通过牌照绑定医生，也吸引医生和培训医生。", set()),
        ("结果小病进大医院，而普通医院和民营小医院都缺人。", set()),
        ("卫生福利部国际合作组的人到场。", set()),
        ("峻岭科技董事长展示了松宝照护机器人。", {"峻岭科技"}),
        ("现场有峻岭科技郑竹明董事长和峻岭科技许总经理。", {"峻岭科技"}),
        ("峻岭智医同意收购医疗设备制造商珏康医疗。", {"峻岭智医", "珏康医疗"}),
        ("卖方为离岸控股公司，标的为境外投资公司。", set()),
        ("报告整理了腾讯投资、自建的企业。", {"腾讯"}),
        ("腾讯投资珏康医疗，百度投资峻岭科技。", {"腾讯", "珏康医疗", "百度", "峻岭科技"}),
        ("本轮由腾讯投资领投，峻岭资本跟投。", {"腾讯投资", "峻岭资本"}),
    ],
)
def test_verbs_titles_and_kinds_beside_a_name_are_none_of_it(text: str, expected: set[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("verb", ["正与京东健康合作", "将与京东健康合作", "也与京东健康合作"])
def test_the_adverb_before_the_verb_is_no_part_of_a_short_name(verb: str) -> None:
    assert partners(f"珏正医疗发布消息，珏正{verb}。珏正表示乐观。", "zh") == {
        frozenset(("珏正医疗", "京东健康"))
    }
