"""Companies with Chinese names: by their endings, by the verbs and titles around them, and by repetition.

Everything works on the plain form, so that simplified signs are enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.claims.extraction.companies.finder import Weighed
from kg.claims.extraction.companies.words import alternatives, entries
from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.page import Page

__all__ = ["find_chinese"]

_ENOUGH = 2.4
_KNOWN = re.compile(alternatives(frozenset(plain(name) for name in entries("chinese_known"))))
_LATIN_INSIDE = r"[A-Za-z0-9·&.+\-]"
_CHUNK = re.compile(
    rf"(?:[\u3400-\u9fff]|{_LATIN_INSIDE})+(?:\([\u3400-\u9fff]{{2,4}}\)[\u3400-\u9fff]*(?:公司|企业))?[\u3400-\u9fff]*"
)
_STRONG = "股份有限公司 有限责任公司 有限公司 控股公司 集团 合伙企业 基金会 协会 公司".split()
_MEDIUM = (
    "科技 医疗 健康 医药 药业 制药 生物 生技 资本 创投 投资 基金 保险 人寿 寿险 医院 大药房 药房 数科 物流 软件 网络 诊所 电子 电通 通信 电信 医生 大夫 医师 在线 "
    "智能 智医 传媒 银行 证券 基因 康养 医学 信息 互联 系统 快药 药网 控股 股份 实业 国际 人工智能 医美 商城 医疗科技 数位 资讯 联网 云医院 好医生 生医"
).split()
_ENDING = re.compile(rf"(?:{alternatives(tuple(_STRONG))}|{alternatives(tuple(_MEDIUM))})$")
_BODY = re.compile(r".{4,}(?:协会|学会|基金会|有限公司)$")
_FIRM_ENDING = re.compile(r"..(?:医院|银行|药业|制药|证券|创投|资本|人寿|电信|大药房)$")
_TOGETHER = ("与", "和", "携手", "及", "同", "跟", "联手", "牵手")
_STRONG_INSIDE = re.compile(alternatives(tuple(_STRONG[:-1])))
_STRONG_ENDING = re.compile(rf"(?:{alternatives(tuple(_STRONG))})$")
_ACTS = (
    "正式宣布 宣布 宣佈 完成 获得 荣获 获 推出 领投 跟投 参投 旗下 创始人 联合创始人 创办人 董事长 执行长 总裁 副总裁 总经理 首席 收购 拟收购 并购 投资 入股 增持 控股 成立 发布 上线 "
    "签署 签订 携手 联手 牵手 透露 表示 创建于 成立于 主体 回应 对外 打造 发起 布局 运营 斥资 出资 出售 递交 提交 启动 开展 整合 股东 上市 计划 正计划 正 拟 获批 创始 高级副总裁 官方 最早 被 曾 覆盖 提供 方面 日前 近日"
).split()
_STRONG_ACTS = frozenset(
    "领投 跟投 参投 旗下 创始人 联合创始人 董事长 首席 完成 获得 收购 并购 入股 斥资 正式宣布 宣布 宣佈 创建于 成立于 主体 执行长 拟收购 创办人 副总裁 递交".split()
)
_TAKES = (
    "收购了 收购 拟收购 并购 投资了 入股 增持 增资 领投了 携手 联手 牵手 控股股东 新增股东 投资方包括 投资方为 投资方有 战略投资 母公司 子公司 全资子公司 控股子公司 旗下 大股东 股东 由 与 和 同 跟 及 以及 包括 竞争对手 公司 平台 巨头 厂商 企业 "
    "收购方 被 向"
).split()
_STRONG_TAKES = frozenset(
    "收购了 收购 拟收购 并购 投资了 入股 增持 增资 投资方包括 投资方为 子公司 全资子公司 控股子公司 母公司 新增股东 竞争对手 巨头 厂商 旗下 牵手".split()
)
_BREAK = sorted(
    {*_ACTS, *_TAKES}
    | set(
        "的 是 对 在 为 据 将 把 从 到 给 等 而 但 并 也 还 已 均 都 就 称 或 又 再 因 于 至 了 之 其 此 该 这 那 有 无 不 要 可 会 能 我 他 她 你 们 使 让 至此 至今 目前 其中 合作 达成 共同 分别 此前 今年 去年 明年 随着 根据 通过 传来 首次 成为 作为 位于 来自 "
        "国内 国外 全球 记者 消息 讯 显示 新增 本轮 此次 双方 三方 业务 市场 服务 行业 领域 用户 上 中 下 亦 积极 长期 一直 当时 才 经 暨 则 若 且 即 更 最 仅 只 需 应 前 后 时 起 超 约 近 逾 达 共 以 旨在 持股 持有 占 比例 先后 曾 彼时 回顾 不难 除 之外 日 月 年 "
        "董事 监事 法人 位列 第 实现 面向 针对 关于 由于 因此 所以 如果 虽然 然而 不过 此外 另外 同时 接近 占据 依旧 仍 较 高于 低于 透过 位于 隶属 隶属于 属于 所属 携 设立 出任 担任 加入 退出 离职 任命 知名 领先 领导 领军 整合领导 龙头 头部 新创 新创公司 业者 总部 国内医疗服务平台 榜登 荣登 登 宣称 "
        "总监 经理 发言人 负责人 主任 院长 教授 博士 合伙人 分析师 研究员 业内 人士 认为 指出 介绍 强调 说 问 谈 看 讲 拥有 具备 涉及 瞄准 聚焦 专注 致力于 致力 以来 期间".split()
    ),
    key=len,
    reverse=True,
)
_KEEP = {
    "在": "在(?!线)",
    "有": "有(?!限|来医)",
    "和": "和(?!睦|黄|记|君)",
    "同": "同(?!仁|方|济|程|花)",
    "可": "可(?!孚|穿|视)",
    "到": "到(?!家)",
    "会": "会(?!诊|员)",
    "不": "不(?!同)",
    "为": "为(?!来)",
    "中": "(?<![集国])中(?!国|金|信|电|华|科|医|山|心|兴|银|原|英|邮|保|央|康|美|日|兴|油|石|钢|国)",
    "上": "上(?!海|药|汽|实|市|线)",
    "下": "下(?!沉)",
    "前": "前(?!海|沿)",
    "后": "后(?!疫|台)",
    "日": "日(?!本|产|立)",
    "月": "月(?!子)",
    "年": "年(?!轻)",
    "公司": "公司(?=[A-Za-z\u3400-\u9fff])",
    "平台": "平台",
    "时": "时(?!代)",
    "由": "由(?!来)",
    "要": "要",
    "其": "其",
    "将": "将(?!来)",
    "第": "第",
    "最": "最",
    "达": "达(?!安|信|成|梦|摩)",
    "起": "起",
    "以": "以(?!色|岭)",
    "共": "共(?!同)",
    "近": "近",
    "超": "超(?!级)",
    "能": "能(?!源|量|力)",
    "之": "之(?!江)",
    "对": "对",
    "应": "应(?!用)",
    "问": "问(?!诊|药)",
    "看": "看(?!病|诊)",
    "向": "向(?!日)",
    "投资": "投资(?=[A-Za-z\u3400-\u9fff])(?!基金|有限|公司|集团|控股|管理|机构|者|方|人|银行)",
    "控股": "控股(?=股东|子公司|[了的])",
    "联手": "联手",
    "与": "与(?!爱)",
    "发布": "发布",
    "股东": "股东",
    "企业": "企业(?!管理)",
    "医疗": "医疗",
    "合作": "合作(?!协会|社)",
    "成立": "成立",
    "从": "从",
    "同仁": "",
    "布局": "布局",
    "提供": "提供(?!商)",
    "服务": "服务(?!商|有限)",
    "管理": "",
    "业务": "业务",
    "市场": "市场",
    "国内": "国内",
    "正": "正(?!大)",
    "至": "至",
    "约": "约",
    "据": "(?<!数)据",
    "用户": "用户",
    "等": "等",
    "消息": "消息",
    "方面": "方面",
    "股份": "",
    "运营": "运营(?!商)",
    "首席": "首席",
    "之外": "之外",
    "总监": "总监",
    "占": "占",
    "领导": "领导",
    "登": "登(?!康)",
    "该": "该",
    "给": "给",
    "于": "于",
    "讯": "(?<![通腾资视华])讯(?!飞)",
    "把": "把",
    "说": "说",
    "已": "已",
    "曾": "曾",
    "都": "(?<!首)(?<!成)都",
    "主体": "主体",
    "获": "获",
    "拟": "拟",
    "携": "携(?!程)",
    "包括": "包括",
    "超过": "超过",
    "除": "除",
    "问诊": "",
    "立": "",
    "时代": "",
    "需": "需(?!求)",
    "则": "则",
    "讲": "讲",
    "谈": "(?<!洽)谈",
}
_SPLIT = re.compile(
    "|".join(f"(?:{_KEEP.get(word) or re.escape(word)})" for word in _BREAK if _KEEP.get(word, word))
)
_GENERIC = re.compile(
    rf"(?:{alternatives(frozenset(plain(word) for word in entries('chinese_generic')))}|[\d一二三四五六七八九十百千万亿两A-Za-z.\-+&·]|[A-D]轮)+"
)
_PLACE_START = re.compile(
    r"^(?:中国|美国|英国|德国|法国|日本|韩国|印度|台湾|新加坡|马来西亚|香港|国内|国外|全球)"
)
_STOP_PIECES = re.compile(
    r"(?:政府|委员会|卫健委|卫计委|药监局|医保局|人民日报|新华社|晚报|日报|周刊|财经|报道|研究院|大学|法院|检察院|部|局|厅|署|处)$"
)


def find_chinese(page: Page) -> list[Weighed]:
    """The Chinese names that are companies, in the order of their first place."""
    weighed: dict[str, Weighed] = {}
    for block in page.blocks:
        if block.kind == "debris":
            continue
        for chunk in _CHUNK.finditer(page.plain, block.start, block.end):
            if any("\u3400" <= char <= "\u9fff" for char in chunk[0]):
                _weigh_chunk(weighed, page.plain, chunk.start(), chunk.end())
    _and_others(weighed, page.plain)
    _lists(weighed, page.plain)
    _families(weighed)
    kept = [item for item in weighed.values() if _kept(item)]
    return [item for item in kept if not _swollen(item, kept)]


_STEM = re.compile(r"(?:科技)?(?:集团|控股)?(?:股份)?(?:有限公司|公司)?$")


def _families(weighed: dict[str, Weighed]) -> None:
    """Names that begin like an accepted group and end like a company are its kin."""
    stems = {
        _STEM.sub("", item.text)
        for item in weighed.values()
        if item.text.endswith(("集团", "公司")) and _kept(item)
    }
    for item in weighed.values():
        if (
            item.listed == 1.5
            and not item.text.endswith(("医疗", "互联", "信息"))
            and any(len(stem) > 1 and item.text.startswith(stem) for stem in stems)
        ):
            item.listed = 2.4


def _swollen(item: Weighed, kept: list[Weighed]) -> bool:
    """Whether a name is only another name with a word before it."""
    return any(
        len(other.text) > 2
        and item.text != other.text
        and item.text.endswith(other.text)
        and len(other.places) > len(item.places)
        and not _STRONG_ENDING.search(item.text)
        for other in kept
    )


def _kept(item: Weighed) -> bool:
    if item.against <= -9:
        return False
    known = 4.0 if item.text in _known() else 0.0
    return known + item.before + item.after + item.listed + 0.5 * min(len(item.places) - 1, 3) >= _ENOUGH


@cache
def _known() -> frozenset[str]:
    return frozenset(plain(name) for name in entries("chinese_known"))


def _weigh_chunk(weighed: dict[str, Weighed], text: str, start: int, end: int) -> None:
    pieces = list(_split(text, start, end))
    for place, (first, last) in enumerate(pieces):
        left = text[pieces[place - 1][1] if place else start : first]
        right = text[last : pieces[place + 1][0] if place + 1 < len(pieces) else min(end, last + 6)]
        _weigh_piece(weighed, text, first, last, left=left, right=right, ends=last == end)


_FULL = re.compile(r"(?:股份有限公司|有限责任公司|有限公司|\(有限合伙\)|合伙企业|协会|学会|基金会|集团)")
_FULL_LEFT = re.compile(
    "|".join(
        sorted(
            "的 与 和 跟 及 以及 由 被 向 对 为 是 将 把 从 给 等 新增 股东 大股东 主体公司 主体 全资子公司 子公司 母公司 旗下 收购 并购 投资了 入股 位列 携手 联合 联手 分别 宣布 持有 控股 在 于 即 其 该公司 获 获得 系 经 随着 根据 关联公司 运营方 公司名称 来自 同 "
            "下属 所属 隶属于 隶属 公司 企业 参股公司 参股 成立了 成立 设立 认购 转让 出售 称 表示 包括 厂商 跟投 领投 名为 叫做 加入 签约 签署 因 有 至 到 以 还 及其 领导 上市".split(),
            key=len,
            reverse=True,
        )
    )
)


def _full_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Names that end in a legal form, cut off from the words before them."""
    begin = start
    for match in _FULL.finditer(text, start, end):
        first = begin
        for left in _FULL_LEFT.finditer(text, begin, match.start() - 1):
            inside = _KNOWN.search(text, max(begin, left.start() - 4), left.end() + 4)
            if inside is None or not inside.start() < left.end() <= inside.end():
                first = left.end()
        if match[0] == "集团" and text[match.end() : match.end() + 1] in ("股", "有", "("):
            continue
        if 3 < match.end() - first <= 28:
            yield first, match.end()
        begin = match.end()


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a chunk between ordinary words, famous names whole."""
    known = [match.span() for match in _KNOWN.finditer(text, start, end)]
    known += _full_names(text, start, end)
    begin = start
    for match in _SPLIT.finditer(text, start, end):
        if any(first < match.end() and match.start() < last for first, last in known):
            continue
        if match.start() > begin:
            yield begin, match.start()
        begin = max(begin, match.end())
    if end > begin:
        yield begin, end


def _weigh_piece(
    weighed: dict[str, Weighed], text: str, first: int, last: int, *, left: str, right: str, ends: bool
) -> None:
    piece = text[first:last]
    for match in _KNOWN.finditer(piece):
        _add(weighed, match[0], first + match.start())
    trimmed = _trim(piece)
    first += piece.find(trimmed)
    if (
        not trimmed
        or not 2 <= len(trimmed) <= 26
        or (_GENERIC.fullmatch(trimmed)
        and not _BODY.search(trimmed))
        or trimmed in _known()
    ):
        return
    if not any("\u3400" <= char <= "\u9fff" for char in trimmed):
        return
    inside = _KNOWN.search(trimmed)
    if inside is not None and not (
        _STRONG_ENDING.search(trimmed) or (inside.start() == 0 and _ENDING.search(trimmed[inside.end() :]))
    ):
        return
    item = _add(weighed, trimmed, first)
    if _STOP_PIECES.search(trimmed) and not _STRONG_ENDING.search(trimmed):
        item.against = -10.0
    ending = _ENDING.search(trimmed)
    if ending:
        stem = trimmed[: ending.start()]
        if len(stem) < 2 or _GENERIC.fullmatch(stem):
            item.against = (
                -10.0
                if len(stem) < 2 or not _STRONG_ENDING.search(trimmed) or len(trimmed) < 6
                else item.against
            )
        item.listed = max(
            item.listed,
            2.8 if _STRONG_ENDING.search(trimmed) else 2.4 if _FIRM_ENDING.search(trimmed) else 1.5,
        )
    elif len(trimmed) > 8:
        return
    if right in _STRONG_ACTS or any(right.startswith(word) for word in _STRONG_ACTS):
        item.after = max(item.after, 1.8)
    elif right in _ACTS:
        item.after = max(item.after, 0.9)
    if left.removesuffix("了") in _STRONG_TAKES:
        item.before = max(item.before, 1.5)
    elif left in _TOGETHER and any(
        right.startswith(word) for word in ("合作", "携手", "签署", "达成", "共同", "联合", "联手")
    ):
        item.before = max(item.before, 2.4 if len(trimmed) > 2 else 1.4)


_TRAILING = re.compile(r"(?<=[\u3400-\u9fff])\d+(?:\.\d+)?$")
_LEADING = re.compile(
    r"^(?:\d[\d.\-]*(?:万|亿|千|百)*(?:多)?(?:元|美元|人民币|人|家|名|年|月|日)?|亿元|美元|人民币|季度|财报|晚间|晚|早间|昨|医疗战略咨询|医疗AI|旗下|投资方|创业|著名|第三方|-)+"
)


def _trim(piece: str) -> str:
    """A piece without time words and numbers at its start, and without a tail behind its ending."""
    piece = _LEADING.sub("", piece)
    endings = list(_STRONG_INSIDE.finditer(piece))
    if endings and endings[-1].end() < len(piece) and len(piece) - endings[-1].end() <= 6:
        return piece[: endings[-1].end()]
    return _TRAILING.sub("", piece).strip(".-+&·")


def _add(weighed: dict[str, Weighed], text: str, start: int) -> Weighed:
    item = weighed.setdefault(text, Weighed(text))
    if not item.places or item.places[-1] != (start, start + len(text)):
        item.places.append((start, start + len(text)))
    return item


_LIST = re.compile(r"[^,。;:\n(]{2,28}(?:、[^,。;:\n、(]{2,28}){1,14}")


def _lists(weighed: dict[str, Weighed], text: str) -> None:
    """Names that stand in a list with companies are companies."""
    for match in _LIST.finditer(text):
        parts = [match.start() + part.start() for part in re.finditer(r"[^、]+", match[0])]
        spans = [*zip(parts, [*(stop - 1 for stop in parts[1:]), match.end()], strict=True)]
        pieces = [
            _listed_piece(text, first, last, place, len(spans)) for place, (first, last) in enumerate(spans)
        ]
        flat = [piece for group in pieces for piece in group]
        sure = sum(
            _KNOWN.search(piece) is not None or (piece in weighed and _kept(weighed[piece])) or piece.isascii()
            for piece in flat
        )
        if sure < max(1, len(flat) / 2):
            continue
        for piece in flat:
            item = weighed.get(piece)
            if item is not None and not _GENERIC.fullmatch(piece):
                item.listed += 2.4


_AND_OTHERS = re.compile(
    r"([^,。;:\n(]{2,30}(?:、[^,。;:\n、(]{2,20})+)等[^,。;:\n]{0,10}?(?:巨头|企业|公司|厂商|药企|机构|投资者|资本|玩家|大厂|投资方|品牌)"
)


def _and_others(weighed: dict[str, Weighed], text: str) -> None:
    """ "甲、乙、丙等企业": what is listed are companies."""
    for match in _AND_OTHERS.finditer(text):
        first = match.start(1)
        parts = [(first + part.start(), first + part.end()) for part in re.finditer(r"[^、]+", match[1])]
        for place, (start, end) in enumerate(parts):
            for piece in _listed_piece(text, start, end, place, len(parts)):
                item = weighed.get(piece)
                if item is not None and 1 < len(piece) < 9 and not _GENERIC.fullmatch(piece):
                    item.listed += 2.4


def _listed_piece(text: str, first: int, last: int, place: int, total: int) -> list[str]:
    """The name in one part of a list: the first part has words before it, the last one behind it."""
    pieces = [_trim(text[start:end]) for start, end in _split(text, first, last)]
    if not pieces:
        return []
    if place == 0:
        return pieces[-1:]
    return pieces[:1] if place < total - 1 or not re.search(r"[和及与]", text[first:last]) else pieces[:2]
