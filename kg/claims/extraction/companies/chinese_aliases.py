"""Which Chinese names of a document are names of one company."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.claims.extraction.companies.chinese_pieces import STRANGE, famous
from kg.claims.extraction.companies.chinese_weights import ENDING, GENERIC
from kg.claims.extraction.companies.ordinary import is_word, place_length, unfamiliar
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.grammar.late import Late
from kg.values.names import in_order

__all__ = ["apart", "chinese_pairs", "cores"]

_END = said("aliases").one("chinese_end")
_BEGINS_CHINESE = re.compile(r"[\u3400-\u9fff]")
_HEAD = 2
_LONGEST_HEAD, _LONGEST_SHORT = 3, 4
_SHORTEST_AT_A_PLACE = 3
_MOST_MORE = 3
# What hospitals drop from their full names.
_DROPPED = re.compile(r"纪念|基督教?|综合|附设|总")
_HOSPITAL = re.compile(r"(?:纪念|综合|总|基督教)?医院|电信|制药(?:公司|集团)?")
_OFFICE = re.compile(r"(?:联合)?(?:会计师|律师)事务所")
_CARE = ("医院", "诊所", "大学")
# What parts two houses of one family, and how far from each other they are told then.
_APART = r"(?:[与和及、]|旗下|子公司|控股|参股|投资|收购|设立|成立|孵化|分拆|母公司|股东)"
_BETWEEN = r"[^,。;:\n]{0,4}?"
_JOINT = re.compile(_BETWEEN + _APART + _BETWEEN)
_PARTS = re.compile(rf"{_JOINT.pattern}|(?:分拆|拆分)[^,。;\n]{{0,16}}?")
_ASIDE = re.compile(r"[^。;\n]{0,12}?")
_OWNING = re.compile(r"(?:旗下|分拆|拆分|的?(?:全资|控股)?子公司|控股|孵化|投资的)")
_REACH = 18


def chinese_pairs(names: Sequence[str], text: str) -> Iterator[tuple[str, str]]:
    """Pairs of names of one company, told by how one shortens the other."""
    chinese = [name for name in names if _BEGINS_CHINESE.match(name)]
    yield from _by_stem(chinese, text)
    by_first: dict[str, list[str]] = {}
    for name in chinese:
        by_first.setdefault(name[0], []).append(name)
    for short in chinese:
        longer = [name for name in by_first[short[0]] if len(name) > len(short)]
        fuller = (
            *_formal_of(short, longer),
            *_abbreviated(short, longer, text),
            *_fuller(short, longer, text),
        )
        yield from ((name, short) for name in fuller if not _is_called(short, name, text))
        yield from ((name, short) for name in longer if name == short + "控")
    yield from _of_hospitals(chinese)
    yield from ((name, bare) for name, bare in _of_places(chinese) if not _owns(bare, name, text))
    yield from _of_registered(chinese)


_CALLED = re.compile(r"(?P<form>公司|\(有限合伙\))\((?:以?下)?(?:统?简称|称)[:为]?[^()]{0,12}?[\"'「“]$")


def _is_called(short: str, name: str, text: str) -> bool:
    """Whether a text says that a short name is that of another registered name.

    >>> _is_called("青枫", "青枫(江州)有限公司", "江州青枫合伙企业(有限合伙)(以下简称“青枫”)")
    True
    """
    if not name.endswith(("公司", ")")):
        return False
    said = [_CALLED.search(text, max(0, at - 60), at) for at in _places(short, text)]
    return any(said) and not any(text.endswith(name, 0, match.end("form")) for match in said if match)


def _by_stem(chinese: Sequence[str], text: str) -> Iterator[tuple[str, str]]:
    stems: dict[str, str] = {}
    cut = {name: _END.sub("", name) or name for name in chinese}
    for name in sorted(chinese, key=len):
        stem = cut[name]
        if _is_family(stem, set(cut.values())):
            # "青枫集团", "青枫科技", "青枫健康", "青枫投资": each is a house of its own.
            stem = _FORMAL.sub("", name)
        if stem in stems and not apart(stems[stem], name, text, chinese):
            yield stems[stem], name
        stems.setdefault(stem, name)


_KIN = 3


def _is_family(stem: str, stems: set[str]) -> bool:
    """Whether so many names of a text begin with a stem that no word behind it is without meaning."""
    return sum(other.startswith(stem) and other != stem for other in stems) >= _KIN


_FORMAL = re.compile(r"(?:\([^()]{2,4}\))?(?:股份)?有限(?:责任)?公司$")
_TRADE = re.compile(
    r"(?:医疗|健康|信息|科技|技术|网络|软件|生物|医药|数字|智能|互联网|数据|管理|咨询|服务|发展|集团|控股|\([^()]{2,4}\))*"
)


def _formal_of(short: str, longer: Sequence[str]) -> list[str]:
    """The names that are a short one with its trade and legal form: "青枫云" of "青枫云医疗科技有限公司"."""
    if len(short) <= _HEAD:
        return []
    return [name for name in longer if _is_formal(short, name)]


def _is_formal(short: str, name: str) -> bool:
    body = _FORMAL.sub("", name)
    return name.startswith(short) and body != name and _TRADE.fullmatch(body[len(short) :]) is not None


_REGISTERED = Late(r"(?:股份|有限|责任){1,3}公司$")
_STEM_AND_TRADE = Late(
    r"(?:[^\u3400-\u9fff]|(?P<core>(?P<stem>[\u3400-\u9fff]{2,4}?)(?:投资|零售|科技|医疗|健康|生物|医药|药业|资本|创投|软件|网络|信息|传媒|文化"
    r"|商贸|贸易|实业|控股|集团|电子|智能|数据|保险|医学|基因|诊断|器械|数科|互联|康养|养老|物流|环球|教育|大药房|药房|生技|资讯)))"
)


def cores(name: str) -> Iterator[str]:
    """A registered name without its town, trade and form: "青枫投资" of "江州青枫投资管理有限公司"."""
    if _REGISTERED.search(name) is None:
        return
    core = _STEM_AND_TRADE.match(name, place_length(name))
    if core is not None and core["core"] and not GENERIC.fullmatch(core["stem"]):
        yield core["core"]


def _abbreviated(short: str, longer: Sequence[str], text: str) -> list[str]:
    """The only name whose signs a short one takes in order: "青枫医" of "青枫云医疗"."""
    if not _HEAD < len(short) <= _LONGEST_SHORT or _END.search(short):
        return []
    more = [name for name in longer if len(name) >= len(short) + 2 and not name.endswith("基金会")]
    fitting = [
        name
        for name in more
        if short not in name and in_order(short, name) and not _joins_another(short, name, text)
    ]
    return fitting if len(fitting) == 1 else []


def _fuller(short: str, longer: Sequence[str], text: str) -> list[str]:
    """The names of the one house that a short name stands for: its first signs, or all but a word of it."""
    fuller = [name for name in longer if _heads(short, name) or _lacks_a_word(short, name)]
    fuller = [name for name in fuller if not _joins_another(short, name, text)]
    rest = {name for name in longer if name.startswith(short)} - set(fuller)
    if not fuller or rest or any(apart(short, name, text, longer) for name in fuller):
        return []
    shortest, *others = sorted(fuller, key=len)
    one_house = all(_lacks_a_word(shortest, name) or _is_formal(shortest, name) for name in others)
    return fuller if one_house else []


def _heads(short: str, name: str) -> bool:
    """Whether a name is a short one with the words of its trade: "青枫" of "青枫纪念医院"."""
    behind = name[len(short) :]
    if len(short) > _LONGEST_HEAD + 1 or not name.startswith(short) or not ENDING.search(behind):
        return False
    if short in famous():
        return _HOSPITAL.fullmatch(behind) is not None
    if _OFFICE.fullmatch(behind):
        return True
    least = 1 if len(short) == _HEAD and not is_word(short) else STRANGE
    return unfamiliar(short) >= least and len(short) <= _LONGEST_HEAD and not place_length(short)


def _lacks_a_word(short: str, name: str) -> bool:
    """Whether a name only has a word more inside: "青枫纪念医院" and "青枫医院"."""
    more = len(name) - len(short)
    if len(short) <= _LONGEST_HEAD or not 0 < more <= _MOST_MORE or not ENDING.search(short):
        return False
    places = range(_HEAD, len(short) - 1)
    inside = [name[at : at + more] for at in places if short[:at] + name[at : at + more] + short[at:] == name]
    if short.endswith(_CARE):
        return any(_DROPPED.fullmatch(word) for word in inside)
    return bool(inside) and unfamiliar(short[:_HEAD]) >= STRANGE and not place_length(short)


def _joins_another(short: str, name: str, text: str) -> bool:
    """Whether what a name has more inside is another house: "红松医疗", alone or in "青枫红松医疗"."""
    head = next(at for at in range(len(short), -1, -1) if name.startswith(short[:at]))
    inner = (_END.sub("", name) or name)[head:]
    return head >= _HEAD and len(inner) > _HEAD and text.count(inner) > text.count(name[:head] + inner)


def apart(short: str, name: str, text: str, names: Iterable[str]) -> bool:
    """Whether a text speaks of two houses: "青枫与青枫健康", "青枫健康是青枫旗下平台".

    >>> apart("青枫", "青枫健康", "青枫健康是青枫旗下平台", ["青枫", "青枫健康"])
    True
    """
    told = [end for start in _places(name, text) for end in _told_at(start, short, name, text)]
    if not told:
        return False
    tails = tuple(known[len(short) :] for known in names if known.startswith(short) and known != short)
    return not all(text.startswith(tails, end) for end in told)


def _told_at(start: int, short: str, name: str, text: str) -> Iterator[int]:
    """Where a short name ends whose house a text parts from that of a longer one at a place."""
    end, reach = start + len(name), len(short) + _REACH
    first = max(0, start - reach)
    for at in _places(short, text[first:start]):
        if _PARTS.fullmatch(text, first + at + len(short), start):
            yield first + at + len(short)
    for at in _places(short, text[end : end + reach]):
        told = end + at + len(short)
        aside = _ASIDE.fullmatch(text, end, end + at) is not None
        if _JOINT.fullmatch(text, end, end + at) or (aside and _OWNING.match(text, told)):
            yield told


def _places(name: str, text: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _of_places(chinese: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The names that stand with their place elsewhere: "青枫集团" of "江州青枫集团"."""
    known = set(chinese)
    placed: dict[str, list[str]] = {}
    for name in chinese:
        bare = name[place_length(name) :]
        long_enough = len(bare) >= _SHORTEST_AT_A_PLACE or unfamiliar(bare) >= STRANGE
        if bare != name and bare in known and long_enough:
            placed.setdefault(bare, []).append(name)
    yield from ((names[0], bare) for bare, names in placed.items() if len(names) == 1)


def _owns(owner: str, name: str, text: str) -> bool:
    """Whether a text says that a house with a place in its name is one of its namesake's.

    >>> _owns("青枫集团", "江州青枫集团", "青枫集团将通过子公司江州青枫集团收购")
    True
    """
    unit = rf"{re.escape(owner)}[^。;\n]{{0,40}}?(?:子公司|附属公司|旗下(?:的|公司)?|分公司){re.escape(name)}"
    return re.search(unit, text) is not None


def _of_hospitals(chinese: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The one hospital of a town for which two signs stand: "北榆" of "台北榆民总医院"."""
    fuller: dict[str, list[str]] = {}
    for name in chinese:
        if name.endswith("医院") and place_length(name) == _HEAD:
            fuller.setdefault(name[1:3], []).append(name)
    yield from ((names[0], short) for short, names in fuller.items() if short in chinese and len(names) == 1)


def _of_registered(chinese: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The one registered name that another shortens to its stem and its trade."""
    known = set(chinese)
    fuller: dict[str, list[str]] = {}
    for name in chinese:
        for core in known.intersection(cores(name)):
            fuller.setdefault(core, []).append(name)
    yield from ((names[0], core) for core, names in fuller.items() if len(names) == 1)
