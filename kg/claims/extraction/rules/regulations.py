"""Laws and rules that a page names: known ones by name, others by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.claims.extraction.found import Found, Regulation
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SHORT = (
    "HIPAA GDPR HITECH CCPA CPRA PIPEDA PIPL LGPD POPIA DSGVO RGPD LOPD LOPDGDD PHIPA MACRA MDR IVDR "
    "ADPPA DVG DVPMG EPCS FISMA PDPA DPDP DPDPA EHDS COPPA FERPA EMTALA ERISA TCPA NIS2 DiGAV DigiG GDNG KHZG"
).split()
_W = r"[A-Z][\w'-]*"
_KIND = r"(?:Act|ACT|Law|Regulations?|Directive|Rule|Ordinance|Bill|Compact|Guidelines)"
_LATIN = cued(
    rf"(?<![A-Za-z0-9-])(?P<short>(?:UK\s)?(?:{'|'.join(_SHORT)}))(?![A-Za-z0-9-])"
    rf"|\b(?P<bill>{_W}(?:[.,]?\s(?:{_W}|of|and|for|on|&|the)){{0,9}}?\s\((?P<letters>[A-Z]{{3,8}})\)\sAct)\b"
    r"|\b(?P<number>(?:Federal\s)?(?:Law|Act|Decree|Regulation)\s(?:No\.?\s?\d[\d.,/-]*\b|\(E[UC]\)\s(?:No\.?\s)?\d[\d/]+)"
    r"(?:\sof\s(?:19|20)\d\d)?|\d\d\sCFR\sPart\s\d{1,3})\b"
    rf"|(?:\b|(?<=\bthe)(?=[A-Z]))(?P<long>(?:21st\s)?{_W}(?:\s(?:{_W}|of|and|for|on|to|&|the)){{0,8}}?"
    rf"(?:\s\([A-Z][^()]{{4,60}}\))?\s(?:{_KIND}|Rules(?=,?\s(?:19|20)\d\d))"
    rf"(?:,?\s(?:of\s)?(?:19|20)\d\d)?)\b(?!\s[A-Z][a-z])"
    rf"(?:\s\((?P<abbr>[A-Z][A-Z-]{{2,8}})\))?"
    r"|\b(?P<german>[A-ZÄÖÜ][\w-]+(?:[Gg]esetz|[Vv]erordnung|[Rr]ichtlinie)(?:es|s)?)\b"
    r"(?:\s\((?P<kurz>[A-Z][A-Za-z-]{1,8})\))?"
)
_CHINESE = cued(
    r"《(?P<title>[^《》]{2,40}?(?:法|条例|办法|规范|规定|法案|意见|(?<!操作)(?<!临床)(?<!诊疗)指南|准则|细则|原则|规程|标准|规划|纲要))(?:\([^)]*\)){0,2}》(?:\((?P<abbr>[A-Z]{3,8})\))?"
    # In a table of contents the mark that opens a title may be lost behind the number of a page.
    r"|(?<![《\u3400-\u9fff“”\"])(?P<bare>[\u3400-\u9fff]{2,20}?(?:法|条例|办法|细则|规定|规范|意见|纲要))》"
    r"|(?:美国|英国|德国|法国|欧盟|日本|韩国|印度|加拿大|澳大利亚|新加坡)的?(?P<act>(?!法|的)[\u3400-\u9fff]{3,12}?法案)"
)
_GROUPS = ("short", "bill", "number", "long", "german", "title", "bare", "act")
_OPENING = re.compile(
    r"^(?:(?:[A-Z][\w-]+'s?|The|the|Under|In|By|This|That|While|When|With|Through|Since|As|According\sto|Thanks\sto|Due\sto|Owing\sto|Prior\sto|Pursuant\sto|An?|Its|And|US|EU's|New)\s)+"
)
_GENERIC = re.compile(
    r"(?i)^(?:government|new|federal|state|the|a|of|this|privacy|data|medical\sdevice|health(?:care)?"
    r"|international|common|civil|case)?\s?(?:act|law|regulation|directive|rule|ordinance|regulations|bill|guidelines|compact)$|(?:in)law$"
    r"|^(?:clinical|treatment|care|practice)\s(?:[\w]+\s)?guidelines$"
)
# "India the Telecare Act", "the Care Plan and the Telecare Act": the name begins behind the article.
_OTHER = re.compile(
    r"(?:\w[\w'-]*\s)*?(?:and|(?!(?:of|for|to|on|in|by|with|under)\s)\w[\w'-]*)\sthe\s(?=[A-Z\d])"
)
_JOINED = re.compile(rf"(?:and|&|of|the)\s{_KIND}$")
# A headline in large letters says something: "Alder Must Ease Regulations".
_HEADLINE = re.compile(r"\s(?:Must|Should|Will|Can|May|Could|Would|Is|Are|Has|Have|To|How|Why|Amid)\s")
# A firm of lawyers is named as a law is: "Alder Law advised the buyer".
_FIRM = re.compile(r"\s(?:advis|act(?:s|ed|ing)\sas|represent|serv(?:es|ed|ing)\sas|counsel)")
# The European Union's on medical devices is one of a name that is else too general.
_EUROPEAN = re.compile(r"\b(?:EU|European|EU's|Europe's|Union's|Europe)\s$")


@dataclass(frozen=True, slots=True)
class _Named:
    """A law where a page names it: its span, its sentence, and its forms, the fullest first."""

    span: Span
    sentence: Span
    forms: tuple[str, ...]


def _regulations(reading: Reading) -> Iterator[Found]:
    """The laws of a page, each with all the forms that the page gives it."""
    named = [one for sentence in reading.page.sentences for one in _in_sentence(reading, sentence)]
    forms = _forms(named)
    for one in named:
        yield Found(
            kind="mention",
            values={"entity": Regulation(forms[one.forms[0]])},
            proof=(one.sentence,),
            subject=one.span,
        )


def _in_sentence(reading: Reading, sentence: Sentence) -> Iterator[_Named]:
    for pattern in (_LATIN, _CHINESE) if sentence.chinese else (_LATIN,):
        for match in pattern.finditer(sentence.plain):
            group = next(name for name in _GROUPS if match.groupdict().get(name))
            one = _named(reading, sentence, match, group)
            if one is not None:
                yield one


def _named(reading: Reading, sentence: Sentence, match: re.Match[str], group: str) -> _Named | None:
    start, end = match.span(group)
    opening = _OPENING.match(match[group])
    start += opening.end() if opening else 0
    if group == "long" and (other := _OTHER.match(sentence.plain, start, end)) is not None:
        start = other.end()
    span = Span(sentence.start + start, sentence.start + end)
    name = reading.page.read(span) if group in ("title", "bare", "act") else sentence.plain[start:end]
    if (
        (_GENERIC.match(name) and not match["abbr"] and not _EUROPEAN.search(sentence.plain, 0, start))
        or _JOINED.search(name)
        or _HEADLINE.search(name)
        or (len(name.split()) < 2 and group == "long")
        or (name.endswith(" Law") and _FIRM.match(sentence.plain, end))
    ):
        return None
    words = match.groupdict()
    short = words.get("abbr") or words.get("letters") or words.get("kurz")
    spelt = f"{name} ({short})"
    full = (spelt,) if short and short not in name and not has_cjk(name) else ()
    forms = (*full, name, short) if short else (name,)
    return _Named(span, sentence.span, forms)


def _forms(named: list[_Named]) -> dict[str, tuple[str, ...]]:
    """Every form of each law by any of them, "HIPAA" being what the page has spelled out."""
    groups: dict[str, set[str]] = {}
    for one in sorted(named, key=lambda one: -len(one.forms)):
        keys = (*one.forms, *filter(None, map(_initials, one.forms)))
        group = next((groups[key] for key in keys if key in groups), set())
        group.update(one.forms)
        for key in keys:
            groups.setdefault(key, group)
    return {form: tuple(sorted(group, key=_rank)) for form, group in groups.items()}


def _rank(form: str) -> tuple[bool, int, str]:
    """Orders forms: those that documents in any language share come first, then the fullest."""
    return has_cjk(form), -len(form), form


def _initials(name: str) -> str | None:
    """The first letters of the large words of a name.

    >>> _initials("Health Insurance Portability and Accountability Act")
    'HIPAA'
    """
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    return letters if len(letters) >= _FEWEST_LETTERS else None


_FEWEST_LETTERS = 3


RULES = (PageRule(name="regulation", find=_regulations),)
