"""Which company "the company", "it" or "该公司" means: the one that the last sentences were about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.claims.extraction.deals.asides import OF_OWNER
from kg.claims.extraction.deals.described import Described
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.page import Sentence, Span

__all__ = ["Stage", "bought_it", "dropped", "left_out", "pronouns"]

_SAID = phrasings("coreference")

_LATIN = _SAID.cued("latin")
_CHINESE = _SAID.one("chinese")
_SUBJECT = 90


class Stage:
    """The company that the text is speaking of, as it goes from sentence to sentence.

    `introduced` is the other one of two that the last sentence named.
    """

    def __init__(self) -> None:
        self.topic: Company | None = None
        self.introduced: Company | None = None
        self.founded: Company | None = None
        self._block = -1

    def hear(
        self, sentence: Sentence, named: Sequence[tuple[Span, Company]], meant: Sequence[tuple[Span, Company]]
    ) -> None:
        """Take in the companies of a sentence: the one near its beginning becomes the topic."""
        kept = self._kept(sentence, named) if named else None
        if kept is None:
            self._turn(sentence, named, meant)
        else:
            self.topic = kept
        others = list(dict.fromkeys(company for _, company in named if company != self.topic))
        self.introduced = others[0] if len(others) == 1 else None
        founded = sentence.chinese and _FOUNDS.search(sentence.plain)
        self.founded = self.introduced if founded else None

    def _turn(
        self, sentence: Sentence, named: Sequence[tuple[Span, Company]], meant: Sequence[tuple[Span, Company]]
    ) -> None:
        if not named or (meant and meant[0][0] < named[0][0]):
            return
        if self.topic is not None and sentence.chinese and _TO_IT.search(sentence.plain):
            return
        if self.topic is not None and _LISTS.search(_left(sentence, named[0][0])):
            # "Partners include Birch and Cedar" goes on speaking of whose partners they are.
            return
        opens, self._block = sentence.block != self._block, sentence.block
        acting = [pair for pair in named if not _aside(sentence, pair[0], alone=opens and len(named) == 1)]
        if self.topic is not None and (not acting or _invests(sentence, acting[0][0])):
            self.topic = self._taker(sentence, named) if acting else self.topic
            return
        # Who only gives money is not who the text speaks of.
        taking = [
            pair for pair in acting or named if self.topic is not None or not _invests(sentence, pair[0])
        ]
        if not taking:
            self.topic = next((pair[1] for pair in named if _FOR.search(_left(sentence, pair[0]))), None)
            return
        span, company = next(
            (pair for pair in taking[1:] if _FOLLOWS.fullmatch(_left(sentence, pair[0]))), taking[0]
        )
        goes_on = not opens or _GOES_ON.match(sentence.plain)
        if self.topic is not None and goes_on and _is_behind_verb(sentence, span):
            return
        if self.topic is not None and (len(named) == 1 or sentence.chinese) and _is_object(sentence, span):
            return
        if len(named) > 1 and (_OWNING_ZH if sentence.chinese else _OWNING).fullmatch(
            sentence.plain[span.end - sentence.start : named[1][0].start - sentence.start]
        ):
            # In "Alder's clinic network, Birch, opens" it is Birch that acts.
            span, company = named[1]
        if self.topic is None or span.start - sentence.start <= (_SUBJECT if not sentence.chinese else 30):
            self.topic = company

    def _kept(self, sentence: Sentence, named: Sequence[tuple[Span, Company]]) -> Company | None:
        """Who is spoken of after "Birch is a unit of Cedar", "Birch and Cedar are customers of Alder"."""
        span, company = named[0]
        if self.topic is None or company == self.topic or sentence.chinese:
            return None
        if span.start == sentence.start and company == self.introduced:
            return self.topic if _OWNED.match(sentence.plain, span.end - sentence.start) else None
        if not _several(sentence, named):
            return None
        beside = (other for other in named[2:] if _THEIRS.search(_left(sentence, other[0])))
        whose = next((other for _, other in beside), None)
        return self.topic if any(other == self.topic for _, other in named[2:]) else whose

    def _taker(self, sentence: Sentence, named: Sequence[tuple[Span, Company]]) -> Company | None:
        """Who is spoken of after "Alder led a round for Birch": Birch, if it was Alder before."""
        taking = (pair[1] for pair in named[1:] if _FOR.search(_left(sentence, pair[0])))
        return next(taking, self.topic) if named[0][1] == self.topic else self.topic


# "青枫集团成立了一家名为红松的新公司。该公司…": whoever was founded or bought last.
_FOUNDS = re.compile("(?:成立|设立|创办|组建)了|名为")
_FOR = _SAID.one("for")
_OWNED, _THEIRS = _SAID.one("owned"), _SAID.one("theirs")
_TO_IT = _SAID.one("to_it")
_OWNING = _SAID.one("owning")
_OWNING_ZH = _SAID.one("owning_zh")
_OBJECT = _SAID.one("object")
_OBJECT_LATIN = _SAID.one("object_latin")
_LISTS = _SAID.one("lists")
_EXAMPLE = _SAID.one("example")
_BESIDE = _SAID.one("beside")
_SOURCE = _SAID.one("source")
_BRACKET = _SAID.one("bracket")
_MATTER = _SAID.one("matter")
_BACKS = re.compile("-(?:backed|funded|financed|owned)\\b")


def _left(sentence: Sentence, span: Span) -> str:
    return sentence.plain[: span.start - sentence.start]


def _aside(sentence: Sentence, span: Span, *, alone: bool) -> bool:
    """Whether a company is only an example, or stands beside what a sentence is about.

    The only company of a sentence that opens a paragraph stands beside nothing.
    """
    left, end = _left(sentence, span), span.end - sentence.start
    if _BACKS.match(sentence.plain, end) or _SOURCE.match(sentence.plain, end) or _BRACKET.search(left):
        return True
    if left.endswith(("The ", "the ")) and _MATTER.match(sentence.plain, end):
        return True
    return bool(_EXAMPLE.search(left)) or (not alone and bool(_BESIDE.search(left)))


def _is_object(sentence: Sentence, span: Span) -> bool:
    """Whether a sentence tells of a company what somebody else, left unnamed, did with it."""
    pattern = _OBJECT if sentence.chinese else _OBJECT_LATIN
    return pattern.search(_left(sentence, span)) is not None


_VERB, _PRESENTS = _SAID.one("verb"), _SAID.one("presents")
_CLAUSE = _SAID.one("clause")
_GOES_ON = _SAID.one("goes_on")


def _is_behind_verb(sentence: Sentence, span: Span) -> bool:
    """Whether somebody else acts in the clause of a company, as in "The chain will sell it through Alder".

    In "It comes after Alder's move" it is Alder that acts.
    """
    if sentence.plain.startswith(("'s ", "' "), span.end - sentence.start):
        return False
    left = "" if sentence.chinese else _left(sentence, span)
    if _PRESENTS.fullmatch(left):
        return False
    begins = max((found.end() for found in _CLAUSE.finditer(left)), default=0)
    return _VERB.search(left, begins) is not None


_ROUND, _LED_BY, _INVESTS = _SAID.cued("round"), _SAID.one("led_by"), _SAID.one("invests")


def _invests(sentence: Sentence, span: Span) -> bool:
    """Whether a sentence about a round names first who put money into it."""
    if not _ROUND.search(sentence.plain):
        return False
    left = _left(sentence, span)
    right = sentence.plain[span.end - sentence.start :]
    return bool(_LED_BY.search(left)) or (not right.startswith("'s ") and bool(_INVESTS.match(right)))


_DROPPED = _SAID.cued("dropped")


def dropped(
    sentence: Sentence, before: Sentence | None, topic: Company | None, spoken_of: Company | None
) -> list[tuple[Span, Company]]:
    """The place, of no length, of the subject that a Chinese sentence leaves out: "青枫云成立。同年推出…".

    It goes on about the topic where the sentence before it spoke of that, in its own block or up to a
    semicolon.
    """
    if before is None or topic is None or spoken_of != topic or not sentence.chinese:
        return []
    goes_on = before.block == sentence.block or before.plain.endswith((";", ","))
    if not goes_on or not _DROPPED.may_match(sentence.plain) or not _DROPPED.pattern.match(sentence.plain):
        return []
    return [(Span(sentence.start, sentence.start), topic)]


_DROPPED_ES = _SAID.cued("dropped_es")


def left_out(
    sentence: Sentence,
    named: Sequence[tuple[Span, Company]],
    *,
    before: Sentence | None,
    topic: Company | None,
) -> list[tuple[Span, Company]]:
    """The place, of no length, of the subject that a Spanish sentence leaves out: "En 2021, compró …".

    It is the company that the sentence before spoke of.
    """
    if before is None or topic is None or sentence.chinese or not _DROPPED_ES.may_match(sentence.plain):
        return []
    found = _DROPPED_ES.pattern.match(sentence.plain)
    place = sentence.start + found.end() if found is not None else sentence.start
    if found is None or sentence.block - before.block > 1 or any(span.start < place for span, _ in named):
        return []
    return [] if any(company == topic for _, company in named) else [(Span(place, place), topic)]


_IT = _SAID.cued("it")
_SEATED = _SAID.one("seated")
_FOLLOWS = _SAID.one("follows")


def pronouns(
    sentence: Sentence, named: Sequence[tuple[Span, Company]], *, stage: Stage, described: Described
) -> list[tuple[Span, Company]]:
    """The places of a sentence that mean a company without naming it.

    It is the sentence's own first company or else the topic, unless the words describe another one.
    """
    pattern = _CHINESE if sentence.chinese else _LATIN
    found: list[tuple[Span, Company]] = []
    several = stage.topic is not None and _several(sentence, named)
    unknown = False
    for match in pattern.finditer(sentence.plain):
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        if any(other.start < span.end and span.start < other.end for other, _ in named):
            continue
        own = None if several or unknown else _own(sentence, named, span)
        if own is not None and _TAKES_MONEY.search(_left(sentence, span)):
            # "Birch pumped $2 million into the company" is said of whom the text speaks of.
            own = stage.topic if stage.topic not in (None, own) else own
        if found and (not named or found[0][0].start < named[0][0].start):
            # A sentence that opens with "Its" or "the company" goes on speaking of the topic.
            own = found[0][1]
        usual = own or stage.topic
        if " " in match[0] and not sentence.chinese:
            usual = described.meant(span, own, stage.topic)
        if (
            stage.introduced is not None
            and own is None
            and usual == stage.topic
            and _SEATED.match(sentence.plain, match.start())
        ):
            usual = stage.introduced
        if own is None and stage.founded is not None and match[0].startswith(("该", "这家")):
            usual = stage.founded
        company = _saying(sentence, named, span) or usual
        if company is not None and _is_met(sentence, named, span, company):
            company = None
        if company is not None:
            found.append((span, company))
        else:
            # In "In 2019 it bought Alder, and later it merged with Birch" it is not Alder that did.
            unknown = True
    return found


_TAKES_MONEY = re.compile(
    r"\b(?:invest|pump|pour|inject|put|plough|plow|sank|sunk)\w*\s(?:in\s)?(?:[\w-]+\s){0,3}?[$€£₹]?\d[^.;,]{0,24}\s(?:in|into|behind)\s$"
    # "2031年,青枫成为公司控股股东"
    r"|成为$"
)
_MET = re.compile(
    r"\b(?:with|from|of|acquired|acquires|bought|buys|sold|to)\s(?:(?:the|its)\s)?(?:[a-z-]+\s){0,3}$"
)


def _is_met(sentence: Sentence, named: Sequence[tuple[Span, Company]], span: Span, company: Company) -> bool:
    """Whether a company has to do with "the company", and is none: "the company signed with Alder"."""
    if sentence.chinese or not sentence.plain[: span.end - sentence.start].endswith("ompany"):
        return False
    behind = next((other for other, one in named if other.start >= span.end and one == company), None)
    return behind is not None and _MET.search(_left(sentence, behind)) is not None


_BY_LAST_WORD = _SAID.cued("by_last_word")


def called(
    sentence: Sentence, named: Sequence[tuple[Span, Company]], described: Described
) -> list[tuple[Span, Company]]:
    """The places that mean a company by the last word of its name: "the foundry" after "Alder Foundry"."""
    found: list[tuple[Span, Company]] = []
    for match in () if sentence.chinese else _BY_LAST_WORD.finditer(sentence.plain):
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        company = described.bearing(match["word"], span.start)
        if company is not None and not any(
            other.start < span.end and span.start < other.end for other, _ in named
        ):
            found.append((span, company))
    return found


def _own(sentence: Sentence, named: Sequence[tuple[Span, Company]], span: Span) -> Company | None:
    """The company of which a sentence speaks before a pronoun."""
    if not named or named[0][0].end > span.start or not _leads(sentence, named[0][0]):
        return None
    if (
        not sentence.chinese
        and _LED_BY.search(_left(sentence, named[0][0]))
        and _ROUND.search(sentence.plain)
    ):
        # In "Leading the round was Birch, with the company's first backer" it is not Birch's.
        return None
    if not sentence.chinese and _WITH.search(_left(sentence, named[0][0])):
        # "Under its contract with Birch, it", "After a pilot with Birch, it".
        return None
    if _AMONG.search(_left(sentence, span)):
        # "Birch, Cedar and Oak are among the company's backers".
        return None
    if not sentence.chinese and _DONE_BY.search(_left(sentence, named[0][0])):
        # Nor in "Owned by Birch, it".
        return None
    if not sentence.chinese and _BESIDE_IT.fullmatch(sentence.plain[: span.start - sentence.start]):
        # Nor in "With Birch, it runs a clinic".
        return None
    if not sentence.chinese and _WHAT_IT.search(_left(sentence, span)):
        # In "Birch, the company it bought, runs a clinic" it is not Birch that did.
        return None
    apposed = _APPOSED.fullmatch(sentence.plain[: span.start - sentence.start])
    if len(named) > 1 and named[1][0].end <= span.start and not sentence.chinese:
        between = sentence.plain[named[0][0].end - sentence.start : named[1][0].start - sentence.start]
        if OF_OWNER.fullmatch(between):
            # In "Birch shareholder, Cedar, said it had" it is Cedar that has.
            return named[1][1]
    return None if apposed else named[0][1]


_WITH = re.compile(r"\b(?:[Ww]ith|[Aa]longside)\s(?:(?:the|its)\s)?(?:[\w-]+\s)?$")
_AMONG = re.compile(r"\bamong(?:st)?\s$")
_DONE_BY = re.compile(
    r"(?i)\b(?:owned|bought|acquired|purchased|controlled|held|run|operated|founded)\sby\s(?:[\w'-]+\s){0,3}$"
)
_BESIDE_IT = re.compile(
    r"(?:With|Together\swith|Along\swith|Alongside|Unlike|Like|For|Through|Via|Besides|Beyond)\s[^,;:.]{2,80},\s"
)
_WHAT_IT = re.compile(
    r",\s(?:the|an?|another)\s(?:[\w-]+\s){0,4}?(?:company|firm|business|start-?up|provider|platform)\s(?:that\s|which\s)?$"
)
_SAYS_THAT = re.compile(
    r"(?:'s?)?\s(?:[\w'-]+\s){1,4}that\s"
    r"|\s(?:(?!(?:and|but|then|or|who|which)\b)[\w'-]+\s){0,3}?(?:said|says|announced|confirmed|disclosed|revealed)"
    r"\s(?:(?:on|last|this)\s\w+\s|today\s|yesterday\s)?"
)


def _saying(sentence: Sentence, named: Sequence[tuple[Span, Company]], span: Span) -> Company | None:
    """Who says something of itself, as in "Alder raised a round, and Birch disclosed that it …"."""
    last = next((pair for pair in reversed(named) if pair[0].end <= span.start), None)
    between = sentence.plain[last[0].end - sentence.start : span.start - sentence.start] if last else ""
    return last[1] if last and _SAYS_THAT.fullmatch(between) else None


_AND = re.compile(r",?\s(?:and|&|et|und|y)\s(?:(?:the|an?)\s)?")


def _several(sentence: Sentence, named: Sequence[tuple[Span, Company]]) -> bool:
    """Whether companies joined by "and" open a sentence: "the company" is then none of them."""
    if not named or sentence.chinese or named[0][0].start != sentence.start:
        return False
    for (one, _), (other, _) in pairwise(named):
        between = sentence.plain[one.end - sentence.start : other.start - sentence.start]
        if between != ", ":
            return _AND.fullmatch(between) is not None
    return False


# As in "A spin-off of Birch, it …": what is said to be of somebody else is not that.
_APPOSED = _SAID.one("apposed")


def _leads(sentence: Sentence, span: Span) -> bool:
    return span.start - sentence.start <= (_SUBJECT if not sentence.chinese else 30)


def bought_it(sentence: Sentence, named: Sequence[tuple[Span, Company]]) -> list[tuple[Span, Company]]:
    """The "it" of "before it was acquired by …": the first company of its own sentence."""
    if not named or _DONE_BY.search(_left(sentence, named[0][0])):
        return []
    return [
        (Span(sentence.start + match.end() - 2, sentence.start + match.end()), named[0][1])
        for match in _IT.finditer(sentence.plain)
        if named[0][0].end <= sentence.start + match.start()
    ]
