"""Chinese words by which a sentence denies, doubts, supposes or only asks what it tells of a market."""

from __future__ import annotations

import re

__all__ = ["is_unheld_in_chinese"]

_NOT = (
    r"(?:不会|不可能|不太可能|不大可能|未能|没能|没有|并未|尚未|从未|还未|未曾|很难|难以|无法|不能|并不|并非|远未|绝不|未必"
    r"|不及|远不及)"
)
_REACH = r"(?:达|到|超|突破|超过|增|升|涨|扩|跨|冲|触|实现|等于|是|有|占|成为|高于|为)"
# "不会达到", "并未达到", "很难突破"; "不会低于" holds
_DENIED = re.compile(
    rf"{_NOT}[^,。;:低少]{{0,8}}?{_REACH}[^,。;:]{{0,12}}$|(?:远)?(?:达不到|未达|未及|到不了)[^,。;:]{{0,8}}$"
)
_DENIED_BEHIND = re.compile(r"[^,。;:]{0,8}?(?:未能|没有|无法|难以|不会|不可能)(?:实现|达成|达到|出现)")
_CLAIMED = r"(?:说法|数字|数据|预测|预期|猜测|传言|观点|目标|估计|结论|规模|报道|论断|增速|看法)"
_FALSE = (
    r"(?:毫无(?:根据|依据)|没有(?:任何)?(?:根据|依据)|缺乏(?:根据|依据)|站不住脚|言过其实|夸大其词|不切实际|无稽之谈"
    r"|并?不(?:准确|属实|真实|实|成立|可信|现实|靠谱|正确)|(?:系|是|属|纯属|属于)(?:谣言|误解|谎言|虚构|神话|误传)|被(?:严重)?夸大|有所夸大|过于乐观|有误|是错误的|遭到?质疑)"
)
_TOLD_FALSE = re.compile(rf"[^。;]{{0,40}}?(?:{_CLAIMED}|[这此该])[^,。;]{{0,6}}?{_FALSE}")
_NO_PROOF = re.compile(
    r"[^。;]{0,40}?[,;](?:但|不过|然而|可|而)?[^,。;]{0,12}?(?:没有|并未|未能|未|无法)(?:找到|发现|见到|看到|查到|提供)(?:任何|充分|可靠|相关|的)*(?:依据|证据|根据|佐证)"
)
_SO_CALLED = re.compile(rf"所谓[^。;]{{0,60}}?{_CLAIMED}[^,。;]{{0,6}}{_FALSE}")
_IF = re.compile(
    r"(?:^|[,;。:、\"“(])[^,;。:]{0,4}?(?:如果|假如|假设|倘若|要是|假使|假若|若是|试想|设想|除非|一旦|(?<![\u3400-\u9fff])若(?!干|羌|说|按|照))"
    r"(?!说|按|照|以|继续|保持|维持)(?P<what>[^,;。]{1,40})"
)
_CONTINUES = re.compile(
    r"保持|维持|延续|持续|继续|不变|照此|按此|这一(?:速度|增速|趋势)|目前的?(?:速度|增速|趋势)"
)
_ANSWERED = re.compile(
    r"(?:受访|被访|被调查|参与调查|调查对象|调研对象|答卷|网友|被问)[^,。;]{0,14}?(?:认为|相信|预计|预期|表示|觉得|估计|猜测|看好|希望)[^。;]{0,70}$"
)
_ASKED = re.compile(r"(?:吗|么|呢)?\?$|是否|会不会|能不能|能否|可否")


def is_unheld_in_chinese(flat: str, start: int, end: int) -> bool:
    """Whether the words around two offsets deny, doubt, suppose or ask what stands between them.

    >>> is_unheld_in_chinese("规模不会达到5亿元", 6, 9), is_unheld_in_chinese("规模不会低于5亿元", 6, 9)
    (True, False)
    """
    near = max(0, start - 90)
    if (
        _DENIED.search(flat, near, start)
        or _DENIED_BEHIND.match(flat, end)
        or _ANSWERED.search(flat, 0, start)
    ):
        return True
    if _TOLD_FALSE.match(flat, end) or _NO_PROOF.match(flat, end) or _SO_CALLED.search(flat):
        return True
    return _is_asked(flat, start) or _is_supposed(flat, start)


def _is_asked(flat: str, start: int) -> bool:
    """Whether the clause or the sentence only asks."""
    if flat.endswith("?") and re.search(r"(?:吗|么|呢)\?$|是否|会不会|能否|能不能", flat):
        return True
    return re.search(r"(?:是否|会不会|能不能|能否|可否)[^,。;]{0,40}$", flat[:start]) is not None


def _is_supposed(flat: str, start: int) -> bool:
    supposed = [match for match in _IF.finditer(flat, 0, start) if not _CONTINUES.search(match["what"])]
    return bool(supposed) and not any(mark in flat[supposed[-1].end() : start] for mark in "。;")
