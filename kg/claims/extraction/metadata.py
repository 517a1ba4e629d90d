"""Title, publisher and date of a document, where they stand in its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.claims.extraction.grammar.cued import CuedGroup, cued
from kg.claims.extraction.grammar.dates import find_dates
from kg.claims.extraction.page import Block, Page
from kg.values.dates import PartialDate

__all__ = ["Metadata", "read_metadata"]

_HEAD = 1500
_NAME = r"[A-Z][\w&.'’-]*(?:[ ](?:of|and|for|the|&|[A-Z0-9][\w&.'’-]*)){0,5}"
_STUDY = (
    r"(?:(?:a|the|its)\s+)?(?:(?:new|recent|latest)\s+)?(?:report|study|research|analysis)\s+"
    r"(?:(?:published|conducted|released)\s+)?(?:by|from)\s+"
)
_HOUSE = (
    r"(?:[\w\u3400-\u9fff& ]{0,16}(?:研究院|研究所|研究中心|咨询|顾问|顧問|智库|情报网|资讯|数据)"
    r"|[A-Z][A-Za-z0-9&.-]*(?: [A-Z][A-Za-z0-9&.-]*){0,4})"
)
# What stands behind a label is a house, whatever it is called.
_LABELLED = r"[\w\u3400-\u9fff&·-]{2,20}"
# Houses that research markets, by their names.
_RESEARCH = (
    r"(?:[A-Z][\w&.]*[ ]){1,3}(?:Research|Insights?|Intelligence|Consulting|Analytics)\b"
    r"|Research\s+and\s+Markets|Reports\s+and\s+Data|MarketsandMarkets|Technavio|GlobalData"
)
_PUBLISHER = CuedGroup(
    (
        cued(
            r"(?:[Pp]ublished\s+by|[Pp]ress\s+[Rr]elease\s+from:?|[Ss]ource:|(?:[Pp]ublisher|PUBLISHER):"
            rf"|[Rr]eported\s+by|Herausgeber(?:in)?:|[Hh]erausgegeben\s+von|Éditeur\s?:|[Pp]ublié\s+par|[Ee]ditado\s+por"
            rf"|[Pp]ublicado\s+por|Editor:)\s*({_NAME})"
        ),
        cued(
            rf"(?:发布机构|出版机构|研究机构|发布单位|出版者|發布機構|發布單位)\s*[::]\s*({_HOUSE}|{_LABELLED})"
        ),
        cued(rf"(?m)^({_HOUSE})\s{{1,2}}(?:发布|發布)(?=\s|$)"),
        cued(rf"({_NAME}),?\s+a\s+(?:leading\s+)?(?:global\s+)?market\s+research\s+(?:company|firm|agency)"),
        cued(
            rf"(?:[Aa]s\s+per|[Aa]ccording\s+to)\s+(?:{_STUDY})?({_NAME})(?:\s+\([A-Z]{{2,6}}\))?"
            r"(?:\s+analysis)?,\s+(?:the\s+)?(?:[\w-]+\s+){0,5}?[Mm]arket"
        ),
        cued(
            r"(?:[Aa]ccording\s+to|[Ll]aut|[Pp]redicts|[Rr]eport|[Ss]tudy|[Aa]nalysis|[Mm]arktstudie|[Mm]ercado[\w\s]{0,30})"
            rf"\s+(?:{_STUDY}|by\s+|from\s+|von\s+|por\s+)?({_RESEARCH})"
        ),
        cued(
            rf"({_RESEARCH})\s+(?:has\s+)?(?:published|released|added|projects|predicts|estimates|expects|forecasts|says)\b"
        ),
        cued(rf"(?:根据|据)\s*({_HOUSE})\s*(?:发布的?)?的?(?:最新|相关)?(?:数据|报告|研究|分析)"),
        cued(r"^([\u3400-\u9fff]{2,9}[^资])讯"),
    )
)
_PICTURES = frozenset(("Getty Images", "Shutterstock", "Unsplash", "Adobe Stock", "Pexels", "Pixabay"))
"""They sell the pictures beside a text."""
_PUBLISHED = CuedGroup(
    (
        cued(
            r"(?i)(?:published(?:\s+date)?|publication\s+date|release\s+date|posted|date|veröffentlicht|erschienen"
            r"|publié|publicado|发布时间|发布日期|日期)\b(?:\s(?:on|date|am|le|el))?[\s:|-]{0,5}"
        ),
    )
)
_CRUMBS = re.compile(
    r"(?i)^home\b|\s[/>»]\s.*\s[/>»]\s|^(?:您?(?:现在的?|当前|的)位置|首页\s*[->»|]|\S{2,8}\s?>\s?\S{2,8}$)"
)
# Lines of the page that carries a text, and headings that any report has.
_FRAME = re.compile(
    r"""(?ix)
      !?\[[^\]]*\]\(?.{0,80} | [\W\d]*
    | (?:skip\ to|jump\ to|back\ to|top\ of|search\ this|share|main\ (?:content|layout)
      |press\ (?:cent|release)|news\ (?:&|and)\ |table\ of\ contents|report\ (?:already\ )?added
      |pdf\ cover|company\ logo|advertisement|sponsored|follow\ us|read\ more|listen\ to|close$|menu$).{0,30}
    | (?:edition|source|post\ date|publisher|product\ code|report\ id|photo|image|illustration|credit|picture
      |by|por|par|von|(?:published|publié|publicado|editado|herausgegeben)\ (?:by|par|por|von))\b[\s:].{0,120}
    | \S{2,20}\s{1,2}发布(?:\s.{0,20})?
    | (?:industry\ insights|executive\ summary|market\ analysis\ and\ insights|dive\ brief|what\ happened
      |key\ (?:takeaways|points)|overview|summary|introduction|abstract
      |(?:report|research|market)\ (?:outline|overview|synopsis|snapshot|summary|introduction))
    | 版权说明.* | 跳[到至].* | 查看.* | 热搜.*
    | 发布(?:时间|日期|机构|单位).* | 证券代码.* | 来源.* | 商品编码.*
    | \d{6}\s.{0,20} | .{0,20}(?:用户|评委|自动)登录.* | .{0,12}信息披露.* | 市场调查报告书
    | ai导读 | 目录 | 摘要 | .{0,12}记者.{0,30}
    | .{0,60}\s\S{1,4}\s?摄 | .*[(（【](?:.{0,24}摄影?|图片[/／].{0,12})[)）】]"""
)
_ORIGINAL = re.compile(r"^原标题\s*[:：]\s*")
_TITLE_END = re.compile(r"[\s\-–—|:*]+$")
_STATEMENT_END = re.compile(r"[a-z)]{3}[.!?]\s+[A-Z]|。.")
_LONGEST_TITLE = 480
_BLOCKS = 8
_SHORTEST = 5
_BESIDE_DATE = 12
_DAY, _MONTH = len("2024-03-12"), len("2024-03")
# How far into a line a date tells of the text; a month alone in a short line, or at the end of an imprint.
_LINE, _SHORT, _WIDE = 60, 40, 160
_CLOSES = ("", ".", ";", "|", ")")
# What leads to the day of an event, and what goes on to tell of it behind the day.
_WHEN = re.compile(
    r"(?:^|\s)(?:[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|[Dd]uring|[Aa]s\sof"
    r"|[Aa]m|[Ii]m|[Ss]eit|[Bb]is|[Vv]om|[Nn]ach|[Vv]or|[Aa]b|[Ll]e|[Ee]n|[Dd]u|[Dd]epuis|[Dd]ès|[Ee]l|[Dd]esde|[Hh]asta|[Dd]el)"
    r"\s(?:(?:early|late|mid)[\s-])?$|[在于於自从從至截]\s?$"
)
_ISSUES = re.compile(
    r"(?i)^\W*(?:published|posted|released|updated|publié|publicado|editado|veröffentlicht|erschienen)\b"
)
_IMPRINT = re.compile(
    r"(?i)^\W*(?:published|released|issued|herausgegeben|veröffentlicht|publié|publicado|editado)\s"
    r"(?:by|von|par|por)\b"
)
_TELLS_ON = re.compile(r"[,，]\s?(?=[^\W\d]).{12,}[.。!?]|[,，][\u3400-\u9fff].{8,}")
_SITE = re.compile(rf".{{15,}}\s\|\s({_NAME})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a document says of itself."""

    title: str | None = None
    publisher: str | None = None
    issued: PartialDate | None = None


def read_metadata(page: Page) -> Metadata:
    """Title, publisher and date as far as the first lines state them."""
    told = _publisher(page.plain)
    # The house may stand above the title.
    title = _title(page, above=told) or _title(page, above=None)
    return Metadata(title=title, publisher=told or _site(title), issued=_issued(page.plain))


def _title(page: Page, *, above: str | None) -> str | None:
    for block in page.blocks[:_BLOCKS]:
        words = page.read(block.span)
        flat = page.plain[block.start : block.end].strip()
        if block.kind == "debris" or len(words) < _SHORTEST or _frames(flat) or words == above:
            continue
        if block.kind == "heading" or _is_title(words, block):
            return _TITLE_END.sub("", _ORIGINAL.sub("", words))
        return None
    return None


def _frames(line: str) -> bool:
    """Whether a line belongs to the page around a text."""
    if _CRUMBS.search(line) is not None:
        return True
    return len(line) <= _LONGEST_TITLE and (_FRAME.fullmatch(line) is not None or _dated(line))


def _dated(line: str) -> bool:
    """Whether a line holds a day and next to nothing else."""
    return any(
        len(str(date.value)) == _DAY and len(line) - (date.end - date.start) < _BESIDE_DATE
        for date in find_dates(line[:60])
    )


def _is_title(words: str, block: Block) -> bool:
    if block.kind != "paragraph" or len(words) > _LONGEST_TITLE or words[-1] in ".。!！":
        return False
    return _STATEMENT_END.search(words) is None and not find_dates(words[:12])


def _publisher(text: str) -> str | None:
    match = _PUBLISHER.search_once(text[:_HEAD])
    told = match[1].strip(" .,") if match else ""
    return told if told and told not in _PICTURES else None


def _site(title: str | None) -> str | None:
    site = _SITE.fullmatch(title or "")
    return site[1] if site and " " in site[1] else None


def _issued(text: str) -> PartialDate | None:
    head = text[:_HEAD]
    for match in _PUBLISHED.finditer_once(head):
        dates = find_dates(head[match.end() - 1 : match.end() + 30])
        if dates and dates[0].start <= 12:
            return dates[0].value
    lines = [line for line in head.split("\n") if line.strip()][:4]
    for line in lines:
        imprint = _IMPRINT.search(line) is not None
        for date in find_dates(line[: _WIDE if imprint else _LINE]):
            if _is_of_event(line, date.start, date.end):
                continue
            precision, closed = len(str(date.value)), line[date.end : date.end + 1] in _CLOSES
            if precision == _DAY or (precision == _MONTH and (len(line) < _SHORT or (imprint and closed))):
                return date.value
    return None


def _is_of_event(line: str, start: int, end: int) -> bool:
    """Whether a date tells when that happened which its line goes on to tell, as in "In May 2021, Alder"."""
    if _ISSUES.search(line, 0, start):
        return False
    return _WHEN.search(line, 0, start) is not None or _TELLS_ON.match(line, end) is not None
