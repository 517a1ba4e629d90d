"""What it counts for a name in Latin script that it stands amid Chinese."""

from __future__ import annotations

from kg.claims.extraction.companies.chinese_clues import glosses
from kg.claims.extraction.companies.houses import is_house
from kg.claims.extraction.companies.words import lowered, said
from kg.claims.extraction.grammar.late import Late

__all__ = ["BACKER", "against_amid_chinese", "weight_amid_chinese"]

_ORG = lowered("org_words", "legal")
# Acronyms amid Chinese are most often no names.
_LONGEST_ACRONYM = 5
_ACRONYM, _NAME, BACKER = 0.6, 1.6, 2.6
_BESIDE = Late(r"[、,]$"), Late(r"(?:、|等|[和与及][\u3400-\u9fffA-Z]|[领跟参]投)")
_OF_KIND = Late(
    r"[\u3400-\u9fff]{2}(?:公司|企业|集团|厂商|业者|[新初]创(?:公司|企业)?|同业|同行|巨头|龙头|大厂|独角兽|[件务信备材发应营器]商)[\"“「]?$"
)
_ROUND = Late(r"[领跟参]投|(?:联合|共同)投资|融资|基石|股东|投资[方者]")


def weight_amid_chinese(run: str, left: str, right: str) -> float:
    """What speaks for a run amid Chinese; more for one in a list of those who back somebody.

    >>> weight_amid_chinese("QRB", "红松、", "、白桦共同投资"), weight_amid_chinese("QRB", "使用", "技术")
    (2.6, 0.6)
    """
    if glosses(left, right):
        return 0.0
    if not (run.isupper() and len(run) <= _LONGEST_ACRONYM):
        return _NAME
    if _OF_KIND.search(left) or (left.endswith("由") and _ROUND.match(right)):
        return BACKER
    listed = _BESIDE[0].search(left) and _BESIDE[1].match(right) and len(run) > 2
    return BACKER if listed and _ROUND.search(left + right) else _ACRONYM


# "员工照护计划(ECP)" makes letters short for a thing, here and everywhere on the page.
_THING = Late(
    r"(?:计划|方案|系统|疗法|技术|标准|模式|服务|指[数标]|障碍|[症病率法度]|网络?|记录|病历|影像|诊断|学习|处理|[实虚]境|现实|智[能慧]|工具|设备|装置|传感器|管理|接口|中心|病房|验证|训练|评估|筛查)\s?\($"
)
# "ClinicWire 3月4日消息" names who reports.
_REPORTS = Late(r"\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:消息|讯|报道|电)|\s?(?:讯|报道)[,:]")
# "图片由 AlderPhoto 提供", "公众号(ID:AlderNews)": who made a picture, and the address of an account.
_MADE_BY = Late(r"(?:图片?|照片|视频)由\s?$"), Late(r"\s?(?:提供|拍摄)")
_ACCOUNT = Late(r"[\(,]\s?(?:微信)?(?:公众号)?ID\s?:\s?$|微信公众号:?\s?$")
# "专栏「Alder」": what a newspaper calls a part of itself.
_COLUMN = Late(r"(?:专栏|栏目|节目|播客)[\"“「『]$")
# "获AOPC 认证", "(Accreditation for Online Care,AOPC)": what is certified, what letters are short for.
_CERTIFIED = Late(r"\s?(?:认证|标准|法案|法规|指南|条例|证书|检测)")
# "(JD.US)": how a share is called at its exchange.
_QUOTED_AT = Late(r"\.(?:US|HK|SH|SZ|TW|N|O)\b")
# "QRS(云端智能系统)": letters that stand for a thing told behind them.
_TOLD_BEHIND = Late(
    r"\s?\([\u3400-\u9fff]{2,12}(?:系统|架构|模型|技术|算法|网络|标准|模式|疗法|指数|机制|协议)\)"
)
# "推出了“青枫医疗服务”(Alder Medical Services)": the product's name in another language.
_PRODUCT_NAME = Late(
    r"(?:推出|发布|上线|打造|研发|开发)(?:了|出)?[^。;]{0,24}[\"”」』》]\s?\($|(?:推出|发布|上线)(?:了|出)?(?:(?!与|和|联合|公司)[^。;,、]){2,14}\s?\($"
)
_TERM = Late(r"[\"”」』]\s?\([^()]*$"), Late(r"[^()]*,\s?[A-Z]{2,6}\)")
# What stands in quotes before the word for a thing, and what an authority approves.
_QUOTE = Late(r"[\"“「『《]$")
_QUOTED_THING = Late(
    r"[\"”」』》]?\s?[\u3400-\u9fff]{0,4}(?:手?[錶表]|手环|戒指|系统|软件|[Aa][Pp][Pp]|装置|设备|机器人|专栏|栏目|计划|模型|算法|演算法|应用|机制|方案)"
)
_LAUNCHED = Late(
    r"(?:发布|推出|上线|开发|打造)(?:了|出)?[^。;,]{0,24}(?:平台|应用|系统|产品|软件|设备|手环|手[表錶]|计划|方案|会员|套餐|戒指|App|APP)\s?$"
)
# "推出Alder Watch 7", "通过新品Alder GT4", "数据集Alder-QA": what somebody brings out, and what it is.
_JUST_LAUNCHED = Late(
    r"(?:推出|发布|首发|亮相|上线|发表|开源)(?:了|出)?(?:全新|新款|新一代|首款|旗下|最新|自研|其|名为|新的?){0,2}的?[\"“「『《]?$"
    r"|(?:新品|数据集|大?模型|智能体|助手|芯片|手表|手錶|手环|耳机|眼镜|一体机)[\"“「『《]?$"
)
_MODELS = Late(
    r"[\"”」』》]?(?:、[A-Za-z][\w.-]*(?:\s[A-Z][\w.-]*)?|(?:和|与|、)[\u3400-\u9fff]{2,8}的[A-Z][\w.-]*)*(?:等)?(?:大?模型|智能体|算法|数据集)"
)
_THING_QUOTED = Late(
    r"(?:首款|新款?|旗舰|主打|核心|第一款)产品\s?$|产品(?:--|——|—|-|:)\s?$|(?:装置|设备|系统|软件|[Aa][Pp][Pp]|手[环表錶]|模型|产品|机器人|助[手理]|戒指)[\"“「『]$"
)
# "VelmBand是红松今年推出的新品": what somebody else has brought out.
_BROUGHT_OUT = Late(r"[\"”」』]?[是为][^,。;]{2,14}?(?:推出|研发|开发|打造)的")
# "医材展MEDICA", "Medica展会", "COMPAMED零件展": a fair; "Medica 2023" is its next one.
_FAIR = (
    Late(r"(?:展览?会?|博览会|年会|峰会|论坛|盛会)\s?\(?$"),
    Late(
        r"\)?(?:\s?20\d\d)?\s?[\u3400-\u9fff]{0,6}?(?:展会|大展|展览|特展|博览会|年会|峰会|展(?=[,。、是于在上]))"
    ),
    Late(r"\s20\d\d(?![\d年财/-]|\s?[年财/-])"),
)
# "病理大模型"X"": what stands in quotes is the model.
_MODEL = Late(r"(?:模型|算法|机器人|软件|系统)[\"“「『]$")
_IDEA = Late(r"[\"”」』]\s?的?(?:理念|概念|精神|愿景|口号|主题|原则|创新模式)")
_APPROVED = Late(r"(?:批准|核准)(?:了|的)?\s?(?:[A-Z][\w-]+\s?[和与、]\s?)*$")
# "3min", and whoever counts: "Analytica云景分析预测称".
_MEASURE = Late(r"\d+(?:min|ms|sec|h|hr|kg|cm|mm|GB|MB|Hz|mg|ml)")
_AUTHORS = Late(
    r"\s?[\u3400-\u9fff]{0,4}(?:分析|咨询|研究|数据|智库)(?:公司|机构|院)?(?:预[测计]|显示|报告|指出|发布|统计|认为|称)"
)
# "「从家到云（From Home to Cloud）」": a word of a phrase in English.
_IN_PHRASE = Late(r"\b(?:to|for|from|in|at|on|your|our|the|its|is|are)\s$")
# "医疗部总监张凌(Ling Zhang)" names a person twice.
_PERSON = Late(
    rf"{said('people').parts['TITLE']}{said('people').parts['SURNAME']}[\u3400-\u9fff]{{1,2}}\s?\($"
)
# "作家Alma Lopez": two plain words behind what somebody is.
_TITLE = Late(
    r"(?:作家|医生|医师|博士|教授|院士|学者|律师|记者|分析师|研究员|科学家|工程师|创始人|创办人|副总(?:经理|裁)?|总经理|部长|处长|主席|合伙人|秘书长|副?院长|创新长|策略长|技术长|运营长|董事长|CEO|CTO|CFO|首席[\u3400-\u9fff]{1,4}官"
    r"|执行长|总裁|主任|院长|先生|女士|任命)(?:兼[^,。;]{1,8})?[::]?\s?$"
)
# "副总Trevor Do曾表示": the name was cut before what is a word of its own.
_SURNAME = Late(r"\s[A-Z][a-z]{1,11}(?![A-Za-z\d-]|\s[A-Z])")
_TWO_WORDS = Late(r"[A-Z][a-z]+(?:\s[A-Z]\.?)?(?:(?:\s[A-Z][a-z]+){1,2}|(?<=\s[A-Z]))")


def _is_titled_person(run: str, left: str) -> bool:
    """Whether a run names somebody whom the Chinese words before it give a title.

    >>> _is_titled_person("Alma Lopez", "作家"), _is_titled_person("Alder Health", "总裁")
    (True, False)
    """
    if _TITLE.search(left) is None or _TWO_WORDS.fullmatch(run) is None:
        return False
    return not is_house(run) and run.rsplit(" ", 1)[-1].lower() not in _ORG


_NO_NAME, _NO_COMPANY = -20.0, -4.0
_SHORT_FOR = Late(r"[A-Z]{1,6}|[A-Z]?[a-z]{1,4}[A-Z]{2,4}")


def _is_short_for(run: str) -> bool:
    """Whether a run may be made of the first letters of other words: "ECP", "TeleECP"."""
    return _SHORT_FOR.fullmatch(run) is not None


def against_amid_chinese(run: str, left: str, right: str) -> float:
    """What speaks against a run amid Chinese: a term made short, a reporter, a thing or a person.

    >>> against_amid_chinese("ECP", "员工照护计划(", ")"), against_amid_chinese("Alder", "收购", "。")
    (-20.0, 0.0)
    """
    if _is_short_for(run) and (_CERTIFIED.match(right) or _QUOTED_AT.match(right)):
        return _NO_NAME
    if _is_short_for(run.replace(".", "")) and _TOLD_BEHIND.match(right.removeprefix(".")):
        return _NO_NAME
    if _TERM[0].search(left) and _TERM[1].match(right):
        return _NO_NAME
    if _is_short_for(run) and right.startswith(")") and _THING.search(left):
        return _NO_NAME
    if (
        _COLUMN.search(left)
        or (right.startswith(")") and _PRODUCT_NAME.search(left))
        or _ACCOUNT.search(left)
        or (_MADE_BY[0].search(left) and _MADE_BY[1].match(right))
    ):
        return _NO_NAME
    if _FAIR[0].search(left) or _FAIR[1].match(right) or _MODEL.search(left):
        return _NO_NAME
    if _IN_PHRASE.search(left) or _MEASURE.fullmatch(run) or _AUTHORS.match(right):
        return _NO_NAME
    if _is_titled_person(run, left) or (_TITLE.search(left) and _SURNAME.match(right) and run.istitle()):
        return _NO_NAME
    if _REPORTS.match(right) or (right.startswith(")") and _PERSON.search(left)):
        return _NO_NAME
    thing = _QUOTE.search(left) and (_QUOTED_THING.match(right) or _IDEA.match(right))
    thing = thing or _JUST_LAUNCHED.search(left) or _MODELS.match(right)
    thing = thing or _BROUGHT_OUT.match(right) or _THING_QUOTED.search(left) or _LAUNCHED.search(left)
    return _NO_COMPANY if thing or _FAIR[2].match(right) or _APPROVED.search(left) else 0.0
