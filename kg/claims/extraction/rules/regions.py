"""The regions and countries that a page names, and those that a market report says it covers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.companies.nationalities import nationalities_in
from kg.claims.extraction.found import Found, Region
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.page import Block, Page, Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.exclusions import is_excluded

__all__ = ["RULES"]

_COVERED = cued(
    r"(?i)\b(?:by\s(?:region|geography|country)|region(?:s|al)?\s(?:insights?|outlook|analysis|coverage"
    r"|covered|segmentation|scope|breakdown)?|geograph(?:y|ic(?:al)?)|countries\scovered|regions?)\b|按(?:地区"
    r"|地域|区域|国家)|(?:地区|区域|地域)(?:划分|分析|展望|细分)|涵盖.{0,4}(?:地区|国家)|\b(?:nach|par|por)\s(?:region|région|región"
    r"|land|pays|país)"
)
# "The U.S. Food and Drug Administration" names a body, not a market.
_BODY = re.compile(
    r"\s(?:Food\sand\sDrug|Departments?\sof|Centers?\sfor|Census\sBureau|Bureau\sof|Preventive"
    r"\sServices|Supreme\sCourt"
    r"|Securities\sand|Federal\s[A-Z]|Commission\b|Parliament\b|Medicines\sAgency|Environmental"
    r"\sProtection|Patent\sand)"
    r"|\s(?:(?:[A-Z][\w&-]*|of|for|and|the)\s){0,5}?(?:Council|Association|Society|Academy|College|Federation|Foundation|Institute|Congress|University"
    r"|Alliance|Journal)\b"
)
# "加拿大心脏学会" too.
_CHINESE_BODY = re.compile(
    r"(?:(?![的和与及在是对向])[\u3400-\u9fff]){0,8}?"
    r"(?:学会|协会|大学|科学院|社科院|信通院|研究院|研究所|基金会|委员会|卫生部|监督?管理?局|总局|疾控中心|时报)"
)
# "美国人", and where shares are listed: "在香港首次上市".
_OF_PEOPLE_OR_STOCK = re.compile(
    r"人(?![口工均群才民])|(?:主板|联交所|首次|正式|成功|挂牌|证券市场|资本市场|进行|纳斯达克|本土)*(?:上市|IPO|挂牌|敲钟)"
    r"|[\u3400-\u9fff]{0,3}(?:智权|周|晚|日)报(?![告道销])"
)
# "Galway, Ireland, May 4, 2031 (NEWSWIRE)" tells where a release was written.
_DATELINE = re.compile(
    r",?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}\s?(?:\(|/|--|–|—|:)"
    r"|,?\s\d{1,2}(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s\d{4}\s?(?:\(|/|--|–|—|:|-)"
)
# "OAKVILLE, USA – The market"
_DASH = re.compile(r"\s?(?:\([^)]{2,20}\)\s)?(?:[–—]|--?)\s(?=[A-Z])")


def _in_dateline(plain: str, sentence: Sentence, span: Span) -> bool:
    """Whether a place stands in capitals before the dash with which a sentence of news opens."""
    return plain[sentence.start : span.end].isupper() and _DASH.match(plain, span.end) is not None


_OWNED = re.compile(
    r"^(?:'s|s')?\s(?:government|president|ministry|prime\sminister|dollars?|army|citizens?)\b", re.IGNORECASE
)


def _covered(reading: Reading) -> Iterator[Found]:
    """Regions in a list under "By Region", or in a sentence that divides the market by region."""
    if reading.market is None:
        return
    page = reading.page
    for sentence in page.sentences:
        regions = [pair for pair in reading.regions.within(sentence.start, sentence.end) if _noun(pair[1])]
        if not regions:
            continue
        head = _region_heading(page, sentence)
        if head is None and (len(regions) < 2 or not _COVERED.search(sentence.plain)):
            continue
        for span, region in regions:
            if is_excluded(sentence.plain, 0, span.start - sentence.start):
                continue
            yield Found(
                kind="membership",
                values={"member": region, "role": "region"},
                proof=(sentence.span, head) if head else (sentence.span,),
                subject=span,
                object=head,
            )


def _region_heading(page: Page, sentence: Sentence) -> Span | None:
    block = page.block(sentence)
    heading = page.heading(block)
    if block.kind not in ("item", "row") or heading is None or not _is_regional(page, heading):
        return None
    return heading.span


def _is_regional(page: Page, heading: Block) -> bool:
    return (
        heading.end - heading.start < 120
        and _COVERED.search(page.plain[heading.start : heading.end]) is not None
    )


def _noun(region: Region) -> bool:
    place = gazetteer().forms.get(region.form)
    return region.key != "world" and not (place is not None and place.adjective)


def _mentioned(reading: Reading) -> Iterator[Found]:
    companies = [span for span, _ in reading.companies]
    place = 0
    for span, region in reading.regions:
        while place < len(companies) and companies[place].end <= span.start:
            place += 1
        inside = (
            place < len(companies)
            and companies[place].start <= span.start
            and span.end <= companies[place].end
        )
        sentence = reading.page.at(span.start)
        if (
            inside
            or (place and _seat(reading.page.plain, companies[place - 1].end, span))
            or _in_brackets(reading.page.plain, span)
            or (place < len(companies) and _whence(reading.page.plain, span, companies[place].start))
            or sentence is None
            or (sentence.chinese and not reading.is_report and not _dealt_with(reading.page.plain, span))
            or not (_noun(region) or _names_market(reading.page.plain, span, region))
            or _OWNED.match(reading.page.plain[span.end : span.end + 20])
            or _BODY.match(reading.page.plain, span.end)
            or _CHINESE_BODY.match(reading.page.plain, span.end)
            or _OF_PEOPLE_OR_STOCK.match(reading.page.plain, span.end)
            or _DATELINE.match(reading.page.plain, span.end)
            or _in_dateline(reading.page.plain, sentence, span)
            or _at_war(reading.page.plain, span)
        ):
            continue
        yield Found(
            kind="mention", values={"entity": region}, proof=(sentence.span,), subject=span, confidence=0.8
        )


# "the Norland-Sudland war"
_WAR = re.compile(r"(?:[-–/][A-Z]\w+)?\s(?:war|conflict|crisis|invasion)\b")
_BESIDE_IN_WAR = re.compile(r"[A-Z]\w+[-–/]$")


def _at_war(plain: str, span: Span) -> bool:
    """Whether a place only names a war."""
    joined = plain[span.end : span.end + 1] in "-–/" or _BESIDE_IN_WAR.search(
        plain, max(0, span.start - 20), span.start
    )
    return bool(joined) and _WAR.match(plain, span.end) is not None


# Chinese news names countries as places of what happens more often than as those where business is done.
_INTO = re.compile(
    r"(?:进[军入驻攻]|[抢前]进|[抢主]攻|[拓扩]展[至到]?|布局|覆盖|[销带转前行]往|登陆|开拓|深耕|落地|出海|出口|输出到?|外销|行销|瞄准|锁定|切入"
    r"|[一两几\d][家间名]|(?:与|旗下))(?:了|包括|整个)?"
    # A list of places is dealt with as a whole: "带往荷兰和比利时".
    r"(?:[\u3400-\u9fff]{2,5}(?:、|和|与|及)){0,2}$"
)
_AT, _DOES = (
    re.compile(r"[在于]$"),
    re.compile(r"(?:各地|全境|当地)?(?:推出|经营|运营|开[设展]|设[有立]|销售|提供|拥有|建立)"),
)
_FIELD = re.compile(
    r"(?:(?![的在,。;])[\u3400-\u9fff]){0,10}?(?:市场|[行产]业|赛道)|[\u3400-\u9fff]{0,2}公司"
    r"|(?:、(?:(?![的在,。;])[\u3400-\u9fff]){2,6}){0,4}为(?:首要|主要|重点|第一|优先|[\u3400-\u9fff]{0,2}目标|首[个站])"
    r"|[\u3400-\u9fff]{0,2}(?:[逾超近约])?\d[\d,.]*[余多]?[万千百]?[家间所名位](?:[\u3400-\u9fff]{0,4})(?:机构|医院|诊所|药[房局店]|用户|院所)"
    # "居中国慢病平台之首", "中国最大的一家", "在中国服务商中位列前五": a rank within a place.
    r"|(?:规模)?(?:最大|第一大|首[家个款张创])(?![股届次批])|(?:(?![的,。;])[A-Za-z\u3400-\u9fff]){2,20}?(?:之首|第[一二三四五]|首位|中?(?:规模)?(?:居首|位列|位居|排[在名]|最大))"
)


def _dealt_with(plain: str, span: Span) -> bool:
    """Whether news speaks of a place as of one where business is done: "进军荷兰", "在荷兰推出"."""
    before = plain[max(0, span.start - 12) : span.start]
    if _FIELD.match(plain, span.end) is not None:
        return True
    if _AT.search(before):
        return _DOES.match(plain, span.end) is not None
    return _INTO.search(before) is not None


def _seat(plain: str, before: int, span: Span) -> bool:
    """Whether a place between commas only tells where the company before it is: "Wren, Ireland, opened"."""
    return plain[before : span.start] == ", " and plain[span.end : span.end + 1] == ","


# "荷兰同业红松", "来自荷兰的远程监护新创红松".
_WHENCE = re.compile(
    r"的?[A-Za-z\u3400-\u9fff]{0,14}?(?:公司|企业|业者|厂商?|[同新]业|新创|初创|龙头|巨头|大厂|平台|集团|[软硬]件商)[\"“「]?"
)


def _whence(plain: str, span: Span, company: int) -> bool:
    """Whether a place only tells where the company comes from that is named right behind it."""
    return company - span.end > 1 and _WHENCE.fullmatch(plain, span.end, company) is not None


def _in_brackets(plain: str, span: Span) -> bool:
    """Whether a place stands alone in brackets, as behind the name of a company."""
    return plain[max(span.start - 1, 0) : span.start] == "(" and plain[span.end : span.end + 1] == ")"


_OF_MARKET = re.compile(r"\s(?:[\w-]+\s){0,3}?(?:market|industry)\b")
# The adjective of a market, small in German, French and Spanish.
_ADJECTIVE = cued(
    r"(?P<before>[a-zäöü]{4,20})\s(?:[\w-]+\s)?[Mm]arkt(?:es|s)?\b|\b(?:marché|mercado)\s"
    r"(?P<behind>[\wéèñç]{4,20})"
)
_EUROPEAN = re.compile(r"europäische[nrsm]?|européenn?e?s?|europe[oa]s?")


def _names_market(plain: str, span: Span, region: Region) -> bool:
    return region.key != "world" and _OF_MARKET.match(plain, span.end, span.end + 60) is not None


def _of_markets(reading: Reading) -> Iterator[Found]:
    """The countries whose adjective stands with the word for a market, as in "le marché belge"."""
    page = reading.page
    if not any(word in page.plain for word in ("arkt", "marché", "mercado")):
        return
    for match in _ADJECTIVE.finditer(page.plain):
        start, end = match.span("before" if match["before"] else "behind")
        sentence = page.at(start)
        key = "europe" if _EUROPEAN.fullmatch(page.plain, start, end) else _country(page.plain, start, end)
        if key is not None and sentence is not None:
            region = Region(key, key != "europe")
            yield Found(
                kind="mention",
                values={"entity": region},
                proof=(sentence.span,),
                subject=Span(start, end),
                confidence=0.8,
            )


def _country(plain: str, start: int, end: int) -> str | None:
    found = next(nationalities_in(plain, start, end), None)
    return found[1].key if found else None


RULES = (
    PageRule(name="region-of-market", find=_of_markets),
    PageRule(name="region-covered", find=_covered),
    PageRule(name="region-mentioned", find=_mentioned),
)
