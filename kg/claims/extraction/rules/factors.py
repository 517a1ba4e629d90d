"""What moves a market: drivers, restraints, opportunities, trends and challenges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from kg.claims.extraction.causes import CAUSES, Cause
from kg.claims.extraction.causes.cause import NET, factors_of
from kg.claims.extraction.causes.english_risks import RISKS
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.contents import contents_end
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.grammar.phrases import clause_label, factor_label
from kg.claims.extraction.page import Page, Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.continued_factors import continued
from kg.claims.extraction.rules.factor_fragments import fragments
from kg.claims.extraction.rules.factor_items import factor_items, factor_spans
from kg.claims.extraction.rules.factor_news import least_sure, of_company
from kg.claims.extraction.rules.factor_owners import is_actor, is_of_company
from kg.claims.extraction.rules.factor_reversals import explains_trouble, holds_back
from kg.claims.extraction.rules.factor_sections import section_kinds
from kg.claims.extraction.rules.factor_sifting import told_apart
from kg.claims.extraction.rules.factor_words import factors, labelled
from kg.claims.extraction.rules.numbered_factors import numbered
from kg.claims.extraction.rules.resulting_factors import moves_market, told_before

__all__ = ["RULES"]

_RISKY = ("restraint", "challenge")
_NAME = 25
_SURE = 0.7
# How sure a clause is that only says how things stand: "licensing is patchy".
_STATED = 0.72
_SURE_OF_LIST = 0.9
_PHRASINGS = {
    (chinese, report): CuedGroup(
        one.cue for one in CAUSES if one.chinese == chinese and (report or one.named)
    )
    for chinese in (False, True)
    for report in (False, True)
}
"""The phrasings by script, and by whether the text is a report, which need not name the kind of a factor."""
_CAUSES = {one.cue: one for one in CAUSES}
_LONGEST_STEM = max(len(stem) for one in CAUSES for stem in one.stems)


def _stated(reading: Reading) -> Iterator[Found]:
    report = reading.is_of_field
    sections = section_kinds(reading) if report else {}
    lists = numbered(reading.page) if report else None
    told = {reading.page.blocks[number].start for number in sections if number is not None}
    bare = fragments(reading.page) if report else {}
    for sentence in reading.page.sentences:
        block = reading.page.block(sentence)
        if block.start in told:
            continue
        listed = lists.of(sentence) if lists is not None else None
        if listed is not None:
            for numbered_kind, span in listed:
                yield from _of_list(reading.page, sentence, numbered_kind, span)
            continue
        if sentence.start in bare:
            yield from _listed(reading.page, sentence, *bare[sentence.start])
            continue
        if report and (told_on := continued(reading.page, sentence)) is not None:
            yield from _listed(reading.page, sentence, *told_on)
            continue
        kind = sections.get(block.heading)
        found = _told_in(reading, sentence, kind, report=report)
        prose = report and kind is None and block.kind != "heading" and not _NO_PROSE.search(sentence.plain)
        moves = any(one.kind == "trend" for one in found) and moves_market(reading.page, sentence)
        told_of = list(told_apart(_sure(found, prose=prose), moves=moves))
        yield from told_of or _of_result(reading, sentence, report=report)


def _of_result(reading: Reading, sentence: Sentence, *, report: bool) -> Iterator[Found]:
    """The factor of which a sentence tells the result, as the sentence before it names it."""
    before = told_before(reading.page, sentence)
    if before is None or not (report or reading.topic is not None):
        return
    label = clause_label(reading.page, before)
    if label is None or reading.companies.within(before.start, before.end):
        return
    yield labelled(reading.page, "driver", label, (before,), confidence=_SURE)


def _told_in(reading: Reading, sentence: Sentence, kind: str | None, *, report: bool) -> list[Found]:
    """What the phrasings say of a sentence under a heading of a kind."""
    least = NET if report else least_sure(reading, sentence)
    causes = chain(_wanted(sentence, report=report, least=least), RISKS if kind in _RISKY else ())
    sure = report or least is None
    return _once(
        one
        for cause in causes
        for one in _found(reading, sentence, cause, kind)
        if sure or cause.named or not of_company(reading, sentence, one)
    )


def _once(found: Iterable[Found]) -> list[Found]:
    """The factors that phrasings find, each once, as the surest of them says it."""
    best: dict[tuple[str, Span | None], Found] = {}
    for one in found:
        key = one.kind, one.subject
        if key not in best or one.confidence > best[key].confidence:
            best[key] = one
    return list(best.values())


def _listed(page: Page, sentence: Sentence, kind: str, listed: Span) -> Iterator[Found]:
    """The factors of a list, all of one kind."""
    for item in factor_items(page, listed.start, listed.end):
        yield from _of_list(page, sentence, kind, item)


def _of_list(page: Page, sentence: Sentence, kind: str, item: Span) -> Iterator[Found]:
    return factors(page, kind, item, (sentence.span,), confidence=_SURE_OF_LIST)


# A question, or a line that opens with a label: "Restraints: thin staffing".
_NO_PROSE = re.compile(r"^[^:]{2,60}:|\?$")


def _sure(found: list[Found], *, prose: bool) -> list[Found]:
    """The factors of a sentence without those of the net, which count where prose states nothing else."""
    sure = [one for one in found if one.confidence > NET]
    return sure if sure or not prose else found


def _wanted(sentence: Sentence, *, report: bool, least: float | None) -> Iterator[Cause]:
    """The phrasings of which a word stands in a sentence; only those surer than `least` where news tells."""
    likely = _PHRASINGS[sentence.chinese, least is not None].likely(sentence.plain)
    begun = _beginnings(sentence.words) if likely and not sentence.chinese else frozenset[str]()
    for cue in likely:
        cause = _CAUSES[cue]
        if sentence.chinese:
            wanted = any(term in sentence.plain for term in cause.stems)
        else:
            wanted = not begun.isdisjoint(cause.stems)
        if wanted and (report or cause.named or (least is not None and cause.confidence > least)):
            yield cause


def _beginnings(words: Iterable[str]) -> frozenset[str]:
    """All that some words begin with, up to the longest stem."""
    return frozenset(word[:end] for word in words for end in range(1, min(len(word), _LONGEST_STEM) + 1))


def _found(reading: Reading, sentence: Sentence, cause: Cause, section: str | None) -> Iterator[Found]:
    """The factors by one phrasing; what drives on under "Opportunities" is itself an opportunity."""
    page = reading.page
    if cause.why and _OF_FIELD.search(sentence.plain) is None:
        return
    kind = section if section and _turns(cause, section) else cause.kind
    floor = contents_end(sentence.plain) if sentence.chinese else 0
    for start, end in factors_of(cause, sentence.plain):
        if start < floor:
            continue
        for item in factor_spans(page, sentence.start + start, sentence.start + end, cause):
            label = (clause_label if cause.clause else factor_label)(page, Span(*item))
            told = _kind_of(reading, sentence, cause, kind, (start, end), label) if label else None
            if label is not None and told is not None:
                yield labelled(page, told, label, (sentence.span,), confidence=cause.confidence)


def _kind_of(
    reading: Reading,
    sentence: Sentence,
    cause: Cause,
    kind: str,
    bounds: tuple[int, int],
    label: tuple[str, Span],
) -> str | None:
    """The kind that a factor turns out to be which a phrasing tells between two offsets, if any."""
    words, span = label
    if _names_none(reading, kind, words, span, cause):
        return None
    other = _other_kind(reading.page, kind, words, span, chinese=cause.chinese)
    if other is not None:
        return other
    if kind == "driver" and explains_trouble(sentence, cause, bounds[0]):
        return "challenge"
    if kind == "driver" and holds_back(sentence, cause, bounds, words):
        return "restraint"
    return None if _moves_none(reading, sentence, cause, kind, bounds[0], label) else kind


def _moves_none(
    reading: Reading, sentence: Sentence, cause: Cause, kind: str, start: int, label: tuple[str, Span]
) -> bool:
    """Whether what is named moves something else than a market: a project, a company, an illness."""
    words, span = label
    if kind == "opportunity":
        return _is_region(reading, span) or (cause.side == "before" and _opens_with_company(reading, span))
    return kind == "driver" and (
        (cause.chinese and is_actor(reading.page, span))
        or _OF_SOMETHING.search(sentence.plain, 0, start) is not None
        or _DEATHS.search(sentence.plain, 0, start) is not None
        or _TIDINGS.search(words) is not None
        or _CAUGHT_EYE.search(sentence.plain) is not None
        or _opens_with_company(reading, span)
        or is_of_company(reading, sentence, cause, start, words)
        or _UNSURE.search(sentence.plain) is not None
        or (cause.side == "before" and _NO_ONE.match(words) is not None)
        or _is_region(reading, span)
    )


# "Ousted in light of allegations", "in the wake of its annual conference": what happened moves no market.
_TIDINGS = re.compile(
    r"(?i)\b(?:allegations?|accus(?:ed|ations?)|harass\w*|verbally\sabus\w*|indictments?|annual\s(?:conference|meeting|summit|congress)"
    r"|earnings\scall)\b|^Wall\sStreet$"
)
_CAUGHT_EYE = re.compile(
    r"\b(?:drew|draws|caught|attracted|piqued)\s[A-Z][\w.-]+['’]s\s(?:interest|attention|eye)\b"
)
# "It comes as virtual care may be hitting the mainstream" is how things turn.
_TURNS_COMMON = re.compile(r"\b(?:hitting|entering|reaching|joining|going)\s(?:the\s)?mainstream\b")
# "The pandemic will open up opportunities": it drives the market.
_PANDEMIC = re.compile(
    r"(?i)(?:(?:the\s)?(?:covid-?\s?19|coronavirus|ongoing|current|recent)\s)*(?:pandemic|covid-?\s?19|coronavirus|outbreak|epidemic)"
)


def _other_kind(page: Page, kind: str, words: str, span: Span, *, chinese: bool) -> str | None:
    """The kind that the words themselves tell: what troubles the sick makes them want care."""
    if kind == "driver" and ((chinese and _PLAYERS.match(page.plain, *span)) or _TURNS_COMMON.search(words)):
        return "trend"
    if kind in ("trend", "opportunity") and _PANDEMIC.fullmatch(words):
        return "driver"
    return "driver" if kind == "challenge" and _NEED.search(words) else None


# "头部企业将通过并购加速洗牌": what those do who sell is how a market turns, and no reason for it.
_PLAYERS = re.compile(
    r"(?:头部|龙头|大型|中小|科技|互联网|领先|各大?)*(?:企业|公司|平台|厂商|玩家|巨头|机构)们?"
    r"(?:将|正|也|都|纷纷|通过|透过|加速|持续|不断|陆续)"
)
# What a reason must explain to be one of a market: that it grows, or something of care at a distance.
_OF_FIELD = re.compile(
    r"(?i)^(?:this|that|it|the\s(?:dip|slump|drop|decline|slowdown|setback)|dies|das|cela|ceci|c['’]est|ce|esto|ello|eso)\b|\b(?:markets?|industry|sector|segment|demand|adopt\w*|uptake|usage|utili[sz]\w*|popular\w*|gr[eo]w\w*|r[io]s(?:e|es|ing)|increas\w*"
    r"|surg(?:e|es|ed|ing)|soar\w*|jump\w*|tripl\w*|doubl\w*|apps?|awareness|boom\w*|expan\w*|gain\w*|momentum|traction|tele[a-z]{3,}|health-?\s?tech\w*|e-?pharmac\w+|favou?rs?|virtual|remote\w*|digital\w*|online|domina\w*|leading|leads?"
    r"|largest|highest|fastest|shares?|attract\w*|accept\w*|prefer\w*|accelerat\w*|trends?|shift\w*|m-?health|e-?health|invest\w*|opportunit\w*"
    r"|lucrative|promising|interest|needs?|held|holds|wachs\w*|wächst|nachfrage|\w*markt\w*|steig\w*|stieg\w*|nutz\w*|beliebt\w*|branche|zun(?:ehm|ahm|imm)\w*"
    r"|video\w*|marché|croissance|essor|demande|recours|télé\w*|numérique|hausse|secteur|développ\w*|accélér\w*|e-santé|succès|augment\w*|mercado|crec\w*"
    r"|demanda|aument\w*|auge|uso|impuls\w*|aceler\w*|disparad\w*|en\slínea|en\sligne|(?:à|a)\sdistanc(?:e|ia)|sector\ssanitario|consultas?|consultations?|atención|gesundheit\w*|marchés?|digitalis\w*|médecins|usages?|remot\w*|appels?|nutzerzahlen)\b"
)


def _is_field(page: Page, kind: str, words: str, span: Span) -> bool:
    """Whether a label is nothing but the name of the field, or of a trade that would drive itself."""
    if kind == "driver":
        return _TRADE.fullmatch(page.plain, *span) is not None
    return _FIELD.fullmatch(words) is not None


def _names_none(reading: Reading, kind: str, words: str, span: Span, cause: Cause) -> bool:
    """Whether a label names the field itself, or a company where a trend should stand."""
    return (
        _is_field(reading.page, kind, words, span)
        or _is_topic(reading, words)
        or (
            kind == "trend"
            and cause.side != "within"
            and (_is_company(reading, span) or (cause.chinese and _opens_with_company(reading, span)))
        )
    )


def _is_topic(reading: Reading, words: str) -> bool:
    """Whether a label is the name of what the text is about, which does not drive itself."""
    about = (reading.market, reading.topic)
    names = {name.lower() for one in about if one for _, name in one.subject}
    return words.lower() in names or (words.endswith(_TRADES) and words[:-2].lower() in names)


def _opens_with_company(reading: Reading, span: Span) -> bool:
    """Whether a company is named at the beginning of a label, however long its name is."""
    named = reading.companies.within(span.start, span.end)
    return bool(named) and named[0][0].start < span.start + _NAME


def _is_company(reading: Reading, span: Span) -> bool:
    """Whether a company, and where it is based, is all that is named."""
    named = reading.companies.within(span.start, span.end)
    if len(named) != 1 or named[0][0].end != span.end:
        return False
    lead = reading.page.plain[span.start : named[0][0].start].strip()
    return not lead or lead.endswith(("-based", "company", "firm", "start-up", "startup"))


def _is_region(reading: Reading, span: Span) -> bool:
    """Whether a place is all that is named: "Alderland was the largest contributor" is a rank."""
    return any(span == place for place, _ in reading.regions.within(span.start, span.end))


def _turns(cause: Cause, section: str) -> bool:
    """Whether a heading changes what a phrasing says: that of trends not what is plainly called a driver."""
    if cause.kind == "driver":
        return section != "trend" or cause.confidence <= _SURE
    if cause.kind == "challenge" and cause.confidence <= _STATED:
        return section == "restraint"
    return cause.kind == "restraint" and section == "challenge"


# "The rise of diabetes is a major concern": what troubles the sick makes them want care.
_NEED = re.compile(
    r"(?i)\b(?:(?:chronic|non-communicable|cardiovascular|infectious|mental)\s(?:diseases?|conditions|illness(?:es)?|disorders?)"
    r"|diseases|disorders|diabetes|obesity|prevalence|incidences?|ag(?:e)?ing\s(?:\w+\s)?populations?)\b"
)


# "No law has driven demand" names what does not; "no need to travel" and "no queues" drive it.
_NO_ONE = re.compile(
    r"(?i)(?:no|neither|kein\w*|aucune?|ning[uú]na?)\s(?!(?:need|wait|cost|travel|queue|commut|longer|more|matter|wartezeit|besoin|necesidad))"
)
# "A third of the deaths were due to strokes": the reason for an illness is none for a market.
_DEATHS = re.compile(
    r"(?i)\b(?:deaths|fatalities|mortality|hospitali[sz]ations|injuries)\b[^;]{0,120}\b(?:due|owing|attributed|attributable|caused|because)\s"
    r"[\w\s]{0,12}$"
    r"|\b(?:disparit(?:y|ies)|inequalit(?:y|ies)|inequit(?:y|ies)|difference|discrepanc(?:y|ies)|gap\sbetween)\b[^.;]{0,90}\b(?:due|owing|attributed|attributable|caused|because|driven|explained)\s[\w\s]{0,12}$"
    r"|\b(?:errors|mistakes|falls|complications|delays|accidents)\s(?:(?:are|were|caused|made|occurring|include)\s)?(?:\w+ly\s)?(?:due\sto|owing\sto|because\sof)\s$"
    r"|\b(?:strokes?|attacks?|infections?|symptoms|functions?|diseases?|seizures?|ulcers?)\s(?:(?:is|are|was|were)\s)?(?:\w+ly\s)?"
    r"(?:triggered|caused)\sby\s$"
)


# "Owing to many rules, confusion remains": the reason for trouble is no driver.
_UNSURE = re.compile(
    # "As most funds are run by men, there has been a lack of interest"
    r"^(?:[A-Z]\w+,\s)?(?:[Aa]s|[Ss]ince|[Bb]ecause)\s[^;,]*,\s(?:there\s(?:is|are|has\sbeen|have\sbeen|was|were)\s(?:still\s)?(?:an?\s)?(?:lack|shortage|dearth|little|few|limited|no)\b|(?:new\s|some\s|many\s)?(?:challenges|hurdles|doubts|problems|concerns)\s)|^(?:Due|Owing|Thanks|Because)\s(?:to|of)\s[^;]*,\s(?:much\s|some\s|great\s)?(?:confusion|uncertainty|doubts?|frustration"
    r"|misunderstandings?|barriers|concerns)\s(?:\w+\s)?(?:exists?|remains?|persists?|abounds?|lingers?|arises?|reigns?)\b"
)


# A whole trade moves nothing: "医疗产业".
_TRADES = ("产业", "行业", "市场", "產業", "行業", "市場")
_TRADE = re.compile(r"[\u3400-\u9fff]{0,6}(?:产业|行业|市场)")
# "Telehealth offers many opportunities": the field is none of its own.
_FIELD = re.compile(
    r"(?i)(?:(?:tele-?(?:health|medicine|care)|[em]-?health|(?:digital|virtual|remote|connected)\s(?:health|care|healthcare)"
    r"|telemedizin|télémédecine|télésanté|telemedicina|salud\sdigital)(?:\s(?:and|&|und|et|y)\s)?)+"
    r"(?:\s(?:services?|solutions?|technolog(?:y|ies)|platforms?|care|monitoring))?"
)


# "This initiative is supported by a grant": what stands behind a thing of somebody is no driver of a market.
_OF_SOMETHING = re.compile(
    r"(?i)\b(?:initiatives?|programs?|programmes?|projects?|platforms?|app|stud(?:y|ies)|research|trials?|website|blog|entry"
    r"|network|events?|teams?|papers?|articles?|rounds?|fundings?|financing|fundraise)\s(?:(?:is|was|are|were|has\sbeen)\s)?(?:also\s|partly\s)?"
    r"(?:supported|backed|aided|facilitated|powered|led)\s(?:in\spart\s)?by\s$"
    r"|^[^,;.]{3,60}?\s(?:is\san?\s(?:abbreviation|term|form|branch|type|subset)|refers\sto)\b[^.;]*\s(?:supported|backed|aided|facilitated|powered)\sby\s$"
)


RULES = (PageRule(name="factor-stated", find=_stated),)
