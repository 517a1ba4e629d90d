"""Which reasons are those of a company, and move no market, and which labels only name who acts."""

from __future__ import annotations

import re

from kg.claims.extraction.causes.cause import Cause
from kg.claims.extraction.deals.european_clauses import EUROPEAN
from kg.claims.extraction.page import Page, Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["is_actor", "is_of_company"]

# What moves more than one company: "Grâce à la pandémie, Alder a triplé ses appels".
_OF_THE_WORLD = re.compile(
    r"(?i)pand[eé]mi|covid|corona|[ée]pid[eé]mi|confin|lockdown|cri[s]e\b|crisis|krise\b|\b(?:loi|ley|réforme|reforma|décret)\b|\w*gesetz|rembours"
    r"|reembols|erstatt|pénurie|mangel\b|escasez|manque|falta\b|vieilliss|envejec|\w*alter|demograf|démograph|demand|nachfrage"
    r"|digital|numéri|désert|besoins?\b|bedarf|necesidad|smartphone|\b5g\b|internet|int[ée]lig|künstlich|progrès|fortschritt|avances?\b"
    r"|te[ck]h?nolog|vaccin|vacuna|impf|lockerung|freigabe|\bstaat|\bétat|gobierno|gouvernement|maladies|enfermedad|krankheit|grippe|hiver|virus"
)
# Who acts in a clause without a name: "Elle a pris de l'avance grâce à …".
_SHE = re.compile(
    r"(?i)^\W*(?:mais\s|et\s|pero\s|y\s|aber\s|doch\s)?(?:elle|il(?!\s(?:y\sa|faut|s['’]agit|est\s(?:possible|donc)))|ils|elles|nous|on|wir|sie|nosotros"
    r"|(?:la|cette|l['’]|notre|nuestra|die|unsere)\s?(?:start-?up|entreprise|société|plateforme|plate-forme|jeune\spousse|compagnie|licorne|empresa|compañía|firma|plataforma|firma|plattform|gruppe)"
    r"|(?:le|ce|el|este|der|das)\s(?:groupe|grupo|konzern|unternehmen|start-?up|anbieter|dienst|service|site|leader))\b"
)
_ITS = re.compile(r"(?i)(?:sus?|s[ae]s?|son|leurs?|seine?[nrsm]?|ihre?[nrsm]?)\s")
# "Grâce à une équipe soudée, la start-up …": the clause behind the reason with which a sentence opens.
_THEN = re.compile(r"[^,.;]{3,120},\s")
_OPENING, _NEAR = 4, 50
_BOUNDS = re.compile(r"[.;:!?]\s|[«»“”\"]")


def is_of_company(reading: Reading, sentence: Sentence, cause: Cause, start: int, words: str) -> bool:
    """Whether what a reason explains is what a company did, and the reason is one of its own."""
    owned = cause.side == "within" and _ITS.match(words)
    if cause.chinese or not (owned or cause.side == "after") or _OF_THE_WORLD.search(words):
        return False
    if reading.page.language_of(words) not in EUROPEAN:
        return False
    begin = max((bound.end() for bound in _BOUNDS.finditer(sentence.plain, 0, start)), default=0)
    if sentence.plain[begin:start].strip().count(" ") < _OPENING and (
        then := _THEN.match(sentence.plain, start)
    ):
        return _tells_of_company(reading, sentence, then.end(), then.end() + _NEAR)
    return _tells_of_company(reading, sentence, begin, start)


def _tells_of_company(reading: Reading, sentence: Sentence, begin: int, end: int) -> bool:
    """Whether a clause has a company for its subject, or a word that stands for one."""
    if _SHE.match(sentence.plain[begin:end]):
        return True
    return bool(reading.companies.within(*_span(sentence, begin, end)))


def _span(sentence: Sentence, begin: int, end: int) -> Span:
    return Span(sentence.start + begin, sentence.start + end)


# Who acts is no force: "医院正加速转型".
_ACTOR = re.compile(
    r"(?:直指|各|多家|部分|不少|许多|越来越多的?|大型|三甲|公立|基层|民营)*(?:医院|企业|机构|平台|厂商|业者|公司|药店|药企|医疗机构|诊所|部门)们?"
)


def is_actor(page: Page, span: Span) -> bool:
    """Whether all that a Chinese label names are those who act in a trade."""
    return _ACTOR.fullmatch(page.plain, *span) is not None
