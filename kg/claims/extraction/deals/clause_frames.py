"""Who does what to whom within one Chinese clause, told by the words before each name and by its verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.grammar.late import Late

__all__ = ["Frame", "bought", "given", "together"]

_SAID = phrasings("clause_frames")
_CLAUSE, _GROUP, _MARKED = _SAID.one("clause"), _SAID.one("group"), _SAID.one("marked")
_GIVE, _TAKE, _MONEY, _BUY = (_SAID.one(name) for name in ("give", "take", "money", "buy"))
_TIE, _UNTIED, _REFUTED, _LEADS = (_SAID.one(name) for name in ("tie", "untied", "refuted", "leads"))
_EXAMPLES, _BACKED, _HOLDS, _STAKE = (_SAID.one(name) for name in ("examples", "backed", "holds", "stake"))
_ACTS, _SUFFERS = frozenset("由被遭"), frozenset("对向将把给")
_GIVES = frozenset(("从", "自", "来自", "由", "获"))
_BESIDE = frozenset(("与", "和", "同", "跟", "联合", "携手", "联手", "牵手", "伙同", "会同", "偕同"))
_ANYBODY = re.compile('[\ue000-\uefff]|他|她|(?<!由)(?:创始人|董事长)|"(?=获|拿到|完成)')
_PLAIN = frozenset(("",))
_SUM = re.compile("[\uf000-\uf3ff]")


@dataclass(frozen=True, slots=True)
class Frame:
    """Who acts (`agents`) and what it is done to or with (`patients`), as signs, and in which clause.

    Without patients it is done to the company that the text speaks of.
    """

    agents: tuple[str, ...]
    patients: tuple[str, ...]
    sum: str | None
    match: re.Match[str]


@dataclass(frozen=True, slots=True)
class _Group:
    """Names that stand together, the word that tells their part, and where they stand in the sentence."""

    signs: tuple[str, ...]
    mark: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause with its names, and the names of the next one."""

    match: re.Match[str]
    groups: tuple[_Group, ...]
    next: tuple[_Group, ...]

    @property
    def leads(self) -> bool:
        """Whether it only leads to the next one."""
        return _LEADS.search(self.match[0]) is not None


# "受让青枫80%股权": who takes most of the shares buys a company.
_MOST = re.compile(r"受让[^%]{0,30}?(?<![\d.])(?:100|[5-9]\d)(?:\.\d+)?\s?%")


def given(masked: Masked) -> Iterator[Frame]:
    """The investments that its clauses tell."""
    for clause in _clauses(masked):
        take = _in(_TAKE, clause)
        frame = _taken(clause, take.end()) if take is not None else None
        verb = _in(_GIVE, clause) if frame is None and not _MOST.search(clause.match[0]) else None
        frame = _done(clause, verb) if verb is not None else frame
        frame = frame or _named_behind(clause) or _staked(clause)
        if frame is not None:
            yield frame


def bought(masked: Masked) -> Iterator[Frame]:
    """The purchases that its clauses tell."""
    for clause in _clauses(masked):
        verb = _in(_BUY, clause)
        frame = _done(clause, verb) if verb is not None else None
        if frame is not None:
            yield frame


def together(masked: Masked) -> Iterator[Frame]:
    """The partnerships that its clauses tell."""
    acting: _Group | None = None
    for clause in _clauses(masked):
        beside = _one(clause.groups, _BESIDE)
        if beside is None or _UNTIED.search(clause.match[0]):
            acting = next((group for group in clause.groups if not group.mark), acting)
            continue
        agent = _one([group for group in clause.groups if group.end <= beside.start], _PLAIN)
        agent = acting if agent is None and beside.mark in _ALONGSIDE else agent
        tie = _TIE.search(clause.match.string, beside.end, clause.match.end())
        frame = _frame(clause, agent, beside) if tie is not None or beside.mark in _HANDS else None
        if frame is not None:
            yield frame


# "松屿健康(由青枫大药房运营)": who runs a company takes no part in what it does.
_BRACKETED = 8
_HANDS = frozenset(("携手", "联手", "牵手"))
_ALONGSIDE = _HANDS | {"联合"}


def _in(verb: Late | re.Pattern[str], clause: _Clause) -> re.Match[str] | None:
    found = verb.search(clause.match.string, clause.match.start())
    return found if found is not None and found.end() <= clause.match.end() else None


def _clauses(masked: Masked) -> Iterator[_Clause]:
    """The clauses in which names stand and that nothing refutes."""
    clauses = [(clause, tuple(_groups(clause))) for clause in _CLAUSE.finditer(masked.text)]
    for (clause, groups), (_, behind) in pairwise([*clauses, (None, ())]):
        if clause is not None and groups and not _REFUTED.search(clause[0]):
            yield _Clause(clause, groups, behind)


def _groups(clause: re.Match[str]) -> Iterator[_Group]:
    text, begin = clause.string, clause.start()
    for found in _GROUP.finditer(text, *clause.span()):
        if text.endswith("(由", 0, found.start()) and ")" in text[found.end() : found.end() + _BRACKETED]:
            begin = found.end()
            continue
        mark = _MARKED.search(text[begin : found.start()])
        yield _Group(tuple(signs_of(found[0])), mark["mark"] if mark else "", found.start(), found.end())
        begin = found.end()


def _done(clause: _Clause, verb: re.Match[str]) -> Frame | None:
    """As in "Alder 对 Birch 投资", "Birch 被 Alder 收购", "Alder 连续投出 Birch、Cedar"."""
    before = [group for group in clause.groups if group.end <= verb.start()]
    behind = _object(clause, verb)
    agent = _one(before, _ACTS) or _one(before, _PLAIN)
    agent = _one(clause.next[:1], _PLAIN) if agent is None and clause.leads else agent
    patient = _one(before, _SUFFERS)
    if patient is None and behind is not None and _reaches(verb, behind):
        patient = behind
    if patient is None and agent is not None and agent.mark in _ACTS:
        patient = _one(before, _PLAIN)
    return _frame(clause, agent, patient)


def _object(clause: _Clause, verb: re.Match[str]) -> _Group | None:
    """The first names behind a verb, in "受让 Alder 持有的 Birch" those of what Alder holds."""
    behind = [group for group in clause.groups if group.start >= verb.end()]
    held = len(behind) > 1 and _HELD.match(verb.string, behind[0].end)
    return behind[1] if held else next(iter(behind), None)


_HELD = _SAID.one("held")
_FAR = 24
# "由青枫领投、白桦跟投": what a list goes on with is no object.
_APART = re.compile(
    "^、|、(?:战略)?(?:投资|入股|参股|收购|并购|合作|签约|携手)|由|后|以来|使|(?<![转出受])让"
)


def _reaches(verb: re.Match[str], group: _Group) -> bool:
    """Whether names are the object of a verb."""
    between = verb.string[verb.end() : group.start]
    return len(between) <= _FAR and not group.mark and not _APART.search(between)


def _taken(clause: _Clause, verb: int) -> Frame | None:
    """As in "Birch 从 Alder 拿到 …", "Birch 获得 Alder、Cedar 等机构的投资"."""
    taker = next((group for group in clause.groups if group.end <= verb and not group.mark), None)
    givers = next((group for group in clause.groups if group.start >= verb), None)
    if givers is None:
        givers = next((one for one in clause.groups if one.end <= verb and one.mark in _GIVES), None)
    elif givers.mark in _SUFFERS or not _MONEY.search(clause.match.string, givers.end, clause.match.end()):
        return None
    if givers is not None and taker is None and not _ANYBODY.search(clause.match.string, 0, verb):
        return Frame(givers.signs, (), _sum(clause), clause.match)
    return _frame(clause, givers, taker)


def _staked(clause: _Clause) -> Frame | None:
    """As in "Alder 以2亿元拿下9%的股份": whose shares they are, other sentences tell."""
    verb = _in(_STAKE, clause)
    agent = _one([group for group in clause.groups if group.end <= verb.start()], _PLAIN) if verb else None
    alone = agent is not None and len(clause.groups) == 1
    return Frame(agent.signs, (), _sum(clause), clause.match) if agent is not None and alone else None


# "原股东青枫退出,新增白桦为股东": the one who leaves is not what the other holds.
_LEAVES = re.compile("退出|^原股东")


def _named_behind(clause: _Clause) -> Frame | None:
    """As in "Birch 获多家机构加持,如 Alder", "Birch 递表,Alder 为股东": who gives is in the next clause."""
    taker = next((group for group in clause.groups if not group.mark), None)
    if taker is None or not clause.next or _LEAVES.search(clause.match[0]):
        return None
    text, begin, givers = clause.match.string, clause.match.end() + 1, clause.next[0]
    backed = _in(_TAKE, clause) is not None and _BACKED.search(clause.match[0]) is not None
    if backed and _EXAMPLES.search(text[begin : givers.start]):
        return _frame(clause, givers, taker)
    end = text.find(",", givers.end)
    holds = not givers.mark and _HOLDS.search(text[givers.end : end if end > 0 else len(text)])
    return _frame(clause, givers, taker) if holds else None


def _one(groups: Sequence[_Group], marks: frozenset[str]) -> _Group | None:
    """The last of some groups whose part is told by one of the marks."""
    return next((group for group in reversed(groups) if group.mark in marks), None)


def _frame(clause: _Clause, agent: _Group | None, patient: _Group | None) -> Frame | None:
    if agent is None or patient is None or agent is patient:
        return None
    return Frame(agent.signs, patient.signs, _sum(clause), clause.match)


def _sum(clause: _Clause) -> str | None:
    found = _in(_SUM, clause)
    return found[0] if found else None
