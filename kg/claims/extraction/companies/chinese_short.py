"""The bare name under which a Chinese text goes on speaking of a company: "青枫云" of "青枫云科技"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from kg.claims.extraction.companies.chinese_aliases import apart, cores
from kg.claims.extraction.companies.chinese_pieces import STRANGE, famous
from kg.claims.extraction.companies.chinese_weights import GENERIC
from kg.claims.extraction.companies.ordinary import place_length, unfamiliar
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.page import Page
from kg.values.names import in_order

__all__ = ["bare_names"]

_SAID = said("chinese")

_TAIL = _SAID.one("tail")
_JOINS = _SAID.one("joins")


def bare_names(page: Page, weighed: Sequence[Weighed]) -> Mapping[str, tuple[Weighed, str]]:
    """The bare names that stand alone in a page, each with the fuller name that it shortens, or itself."""
    names = {item.text for item in weighed}
    fuller: dict[str, list[str]] = {}
    for name in sorted(names):
        bare = _TAIL.sub("", name)
        known = name in famous() and bare not in names
        if bare != name and not known and _may_stand_alone(bare):
            fuller.setdefault(bare, []).append(name)
        for core in cores(name):
            if core not in names and core not in famous() and not GENERIC.fullmatch(core):
                fuller.setdefault(core, []).append(name)
    found: dict[str, tuple[Weighed, str]] = {}
    for bare, longer in fuller.items():
        places = list(_alone(page.plain, bare, longer))
        if places and (len(longer) == 1 or all(_JOINS.fullmatch(name, len(bare)) for name in longer)):
            parted = any(apart(bare, name, page.plain, names) for name in longer)
            found[bare] = (Weighed(bare, places=places), bare if parted else longer[0])
    return found | _doctors(page.plain, names) | _contracted(page.plain, names | found.keys())


# "春雨" may be rain, but not where it takes a round or announces something.
_DOCTOR = re.compile(r"好?(?:医生|大夫)$")
_AGENT = re.compile(rf"{_SAID.one('agent').pattern}|已经?获得?|的?第[一二三四五六]轮|的?[A-G]轮")
_OFTEN = 2


def _doctors(plain: str, names: set[str]) -> dict[str, tuple[Weighed, str]]:
    """The bare names of those called "doctor", ordinary words too where they act."""
    found: dict[str, tuple[Weighed, str]] = {}
    for name in sorted(names):
        bare = _DOCTOR.sub("", name)
        if bare == name or len(bare) < _OFTEN or bare in names or GENERIC.fullmatch(bare):
            continue
        places = [] if bare in famous() else list(_alone(plain, bare, [name]))
        acts = any(_AGENT.match(plain, end) for _, end in places)
        if acts and len(places) >= _OFTEN and not apart(bare, name, plain, names):
            found[bare] = (Weighed(bare, places=places), name)
    return found


# What leads a house or says something, behind three signs with which a clause or a line begins.
_ACTS = re.compile(
    r"(?<![\u3400-\u9fff])(?=(?P<short>.{3})"
    r"(?:(?:副?董事长|总经理|执行长|总裁|财务长|发言人|创办人|创始人)"
    r"|[也亦于]?(?:表示|指出|宣布|强调|说明|预计|旗下)|[亦也于将]\d))"
)
_LONG_NAME = 5
_TRADES = ("科技", "生技", "生医", "医疗", "金控", "医学", "电子")


def _contracted(plain: str, names: Set[str]) -> dict[str, tuple[Weighed, str]]:
    """What a paper makes of a long name that it has given once: "青医科" of "青枫医电科技", where it acts."""
    acting: defaultdict[str, set[str]] = defaultdict(set)
    for match in _ACTS.finditer(plain):
        acting[match["short"][0]].add(match["short"])
    found: dict[str, tuple[Weighed, str]] = {}
    for name in sorted(names):
        if len(name) < _LONG_NAME or not name.endswith(_TRADES):
            continue
        signs = set(name[1:])
        shorts = sorted(one for one in acting[name[0]] - names if signs.issuperset(one[1:]))
        short = next((one for one in shorts if in_order(one, name) and one not in name), None)
        if short is not None and short not in famous():
            found[short] = (Weighed(short, places=list(_alone(plain, short, [name]))), name)
    return found


def _may_stand_alone(bare: str) -> bool:
    strange = unfamiliar(bare)
    return (
        len(bare) > 1
        and bare not in famous()
        and place_length(bare) < len(bare)
        and (strange >= STRANGE or (strange > 0 and len(bare) > STRANGE))
    )


# "“青枫医生”App": what a house makes bears its name.
_APP = re.compile(
    r"[\"“「『][\u3400-\u9fffA-Za-z]{3,12}[\"”」』](?:App|APP|app|小程序|客户端|应用(?!场景)|手机|软件|公众号)"
)


def _alone(plain: str, bare: str, longer: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of a bare name where none of the fuller ones stands."""
    place = plain.find(bare)
    while place >= 0:
        if not any(plain.startswith(name, place) for name in longer) and not _APP.match(plain, place - 1):
            yield place, place + len(bare)
        place = plain.find(bare, place + 1)
