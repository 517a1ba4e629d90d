"""Names of companies and things: what may stand in one, its normal form, its slug."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["UNSEEN", "check_name", "in_order", "normal_form", "short_form", "slug", "visible"]

UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
    "|(?<![\u0600-\u109f\u1780-\u18af\ua840-\uabff\ufb50-\ufefe])[\u200c\u200d]"
)
"""A sign of format that nobody sees, as a soft hyphen; joiners are kept behind letters that they shape."""

# Endings that say the legal form of a company, not its name, in the spelling left after folding.
# After the lists in ISO 20275 (Entity Legal Forms), narrowed to those that company names carry.
_LEGAL_FORMS = frozenset(
    """
    ab ag aps as asa bhd bv co company corp corporation gmbh inc incorporated kg kgaa kk limited llc llp
    lp ltd ltda nv oy oyj plc pte pty pvt sa sarl sas sdn se spa srl
    """.split()
)
_CHINESE_LEGAL_FORMS = re.compile(r"(?:股份有限公司|有限责任公司|有限責任公司|有限公司|控股公司)$")
_MAX_LENGTH = 500
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_DOTTED = re.compile(r"\b(?:\w\.){2,}")
_NO_WORD = re.compile(r"[^\w]+|_")
# Names come again and again, and folding one takes longer than looking it up.
_REMEMBERED = 16_384


def check_name(name: str) -> str:
    """The name itself; raises ValueError when it is empty, too long, or holds control characters.

    Markup is no fault: a name is text, and every exporter writes it as text.

    >>> check_name("Doxy.me <Inc>")
    'Doxy.me <Inc>'
    """
    if not name.strip():
        raise ValueError("a name is empty; write the words of the source")
    if len(name) > _MAX_LENGTH:
        raise ValueError(f"a name has {len(name)} characters; at most {_MAX_LENGTH} are allowed")
    if _BREAKS.search(name):
        raise ValueError(f"the name {name!r} holds a line break or control character; write it on one line")
    return name


def visible(text: str) -> str:
    r"""The text without signs of format that nobody sees.

    >>> visible("Tele\u200bdoc"), visible("Am\u00adwell") == visible("Amwell")
    ('Teledoc', True)
    """
    return text if text.isascii() else UNSEEN.sub("", text)


def _folded(name: str) -> list[str]:
    name = visible(name)
    undotted = _DOTTED.sub(lambda match: match[0].replace(".", ""), name) if "." in name else name
    if undotted.isascii():
        return _NO_WORD.sub(" ", undotted.lower().replace("&", " and ")).split()
    text = unicodedata.normalize("NFKD", undotted).casefold().replace("&", " and ")
    bare = "".join(c for c in text if not unicodedata.combining(c))
    return _NO_WORD.sub(" ", unicodedata.normalize("NFC", bare)).split()


def _words(name: str) -> list[str]:
    words = _folded(name)
    while fewer := _without_form(words):
        words = fewer
    return words


def _without_form(words: list[str]) -> list[str]:
    """The words without one article or legal form; empty where none can go."""
    if len(words) > 1 and words[0] == "the":
        return words[1:]
    if len(words) > 1 and words[-1] in _LEGAL_FORMS:
        return words[:-1]
    bare = _CHINESE_LEGAL_FORMS.sub("", words[-1]) if words else ""
    if not words or bare == words[-1]:
        return []
    return [*words[:-1], bare] if bare else words[:-1]


@lru_cache(maxsize=_REMEMBERED)
def normal_form(name: str) -> str:
    """The form under which two spellings of one name are equal.

    Case, accents, punctuation, signs that nobody sees and a trailing legal form do not count; a number in
    brackets does.  A name of signs alone keeps them.

    >>> normal_form("Teladoc Health, Inc.") == normal_form("TELADOC HEALTH")
    True
    >>> normal_form("Aerotel Medical Systems (1998) Ltd.")
    'aerotel medical systems 1998'
    """
    return " ".join(_words(name)) or " ".join(name.casefold().split())


def short_form(name: str) -> str:
    """The name as written, without its trailing legal form.

    >>> short_form("Tundra Care AB"), short_form("Twilio Inc"), short_form("Amwell")
    ('Tundra Care', 'Twilio', 'Amwell')
    """
    words = (_CHINESE_LEGAL_FORMS.sub("", name.strip()) or name).split()
    while len(words) > 1 and "".join(_folded(words[-1])) in _LEGAL_FORMS:
        words = words[:-1]
    return " ".join(words).rstrip(",") or name.strip()


@lru_cache(maxsize=_REMEMBERED)
def slug(name: str) -> str:
    """The last part of an IRI: the normal form in kebab case; Chinese characters stay.

    >>> slug("MédecinDirect"), slug("Ping An Good Doctor (平安好医生)")
    ('medecindirect', 'ping-an-good-doctor-平安好医生')
    """
    return "-".join(_words(name)) or "x" + name.encode().hex()[:16]


def in_order(short: str, name: str) -> bool:
    """Whether the signs of a short name stand in a longer one in the same order.

    >>> in_order("vrad", "virtual rad group"), in_order("abc", "acb")
    (True, False)
    """
    rest = iter(name)
    return all(sign in rest for sign in short)
