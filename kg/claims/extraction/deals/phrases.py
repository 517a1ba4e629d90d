"""The building blocks of deal patterns, written with the signs of masked sentences.

`{C}` is one company, `{L}` a list of them, `{S}` one that must close with "and", `{P}` the few words that may stand before a name ("the virtual
care provider"), `{G}` those between a subject and its verb, `{A}` an apposition, `{M}` a sum, `{D}` a date.
"""

from __future__ import annotations

import re
from pathlib import Path

from kg.claims.extraction.grammar.phrasings import Phrasings, read_phrasings

__all__ = ["phrasings", "signs_of"]

C = "[\ue000-\uefff]"
M = "[\uf000-\uf3ff]"
D = "[\uf400-\uf7ff]"
_AND = r"(?:,?\s(?:and|&|et|und|y|e|sowie|as\swell\sas|and\s(?:existing|returning|new|previous)\s(?:investors?|backers?)|along\swith|ainsi\sque|as[íi]\scomo)\s(?:the\s|de\s|d'|by\s|die\s|der\s|das\s|la\s|le\s|l'|el\s)?|,\s(?:the\s)?|\s?/\s?)"
L = rf"{C}(?:{_AND}{C})*"
S = rf"{C}(?:(?:,\s{C}){{0,8}},?\s(?:and|&|et|und|y|e)\s(?:the\s)?{C})?"
L2 = rf"{C}(?:{_AND}{C})+"
_STOP = (
    "from|with|by|after|through|against|for|to|as|than|that|which|who|when|while|following|including|because|amid|over|via|under|into|about|before|since|until|among|where|alongside|stake|stakes|of"
    "|competitor|competitors|rivals|shareholders|investors|customers|clients|users|alumni|executives?|fraud"
)
_WORD = rf"[\w$€£%'&+/.-]+|{M}|{D}"
P = rf"(?:(?!(?:{_STOP})\b)(?:(?:{_WORD})|[a-z][\w-]*,)\s){{0,9}}?"
_GAP_STOP = r"who|whose|from|against|than|unlike|by|rival|competitor|after|before|when|if|because|amid|despite|without|never|not|isn't|wasn't|didn't|doesn't|won't|like|whether|until|unless|that(?!\s(?:it|they)\b)|instead|could\shave"
G = rf"(?:(?:,\s(?![A-Z])|\s)(?!(?:{_GAP_STOP})\b)(?:{_WORD})){{0,12}}?,?\s"
A = r"(?:,\s(?:an?|the|one\sof|which|whose|formerly|based|headquartered|founded|backed|part\sof|owned|led|le|la|l'|un|une|el|der|die|das|ein|eine|spécialiste|leader|matriz|filial|propiedad|parent|owner|maison|Mutter|Tochter|empresa|compañía|sociedad|société|start-up|plataforma|plateforme|filiale|filial)\b[^,;:]{2,110},)?"
_Z = "[^\ue000-\uefff,。;:!?]"
_PARTS = {
    "C": C,
    "M": M,
    "D": D,
    "L": L,
    "S": S,
    "L2": L2,
    "P": P,
    "G": G,
    "A": A,
    "Z": _Z,
    "ZL": rf"{C}(?:(?:、|和|及|与|以及|,|/){C})*",
    "ZL2": rf"{C}(?:(?:、|和|及|与|以及|/){C})+",
}


_FILES = Path(__file__).resolve().parent / "phrasings"


def phrasings(rule: str) -> Phrasings:
    """The phrasings in the file of a rule, which may use the building blocks of this module."""
    return read_phrasings(_FILES / f"{rule}.txt", _PARTS)


def signs_of(text: str) -> list[str]:
    """The signs of companies in a matched stretch."""
    return re.findall(C, text)
