"""Lines that say nothing of a market: cookie notices, order forms, prices of licences, phone numbers."""

from __future__ import annotations

import re

__all__ = ["is_debris"]

_DEBRIS = re.compile(
    r"""(?ix)
      \b(?:we|this\ (?:web)?site)\ uses?\ cookies | \baccept\ (?:all\ )?cookies | \bcookie\ (?:policy
      |settings|preferences)
    | \bprivacy\ policy\b | \bterms\ (?:of|and)\ (?:use|service|conditions) | \ball\ rights\ reserved | ©
    | \b(?:single|multi|enterprise|corporate|global)[\ -]?(?:user|site)?\ licen[cs]e\b | \blicen[cs]e\ type\b
    | \b(?:request|download|get|buy|order|purchase)\b[^.]{0,25}\b(?:sample\ (?:copy
    |pages?|report|pdf|of)|brochure|pdf|report\ now|this\ report|full\ report)\b
    | \b(?:add\ to\ cart|buy\ now|pre-?book|purchase\ options|inquire\ before|enquire\ before
    |speak\ to\ (?:an?\ )?analyst|ask\ (?:an\ )?analyst)\b
    | \b(?:tel|phone|fax|telefon|t[ée]l[ée]fono|call\ us|toll[\ -]free|whats\ ?app)\b\s*[.:]?\s*\+?\(?\d
    | \b(?:toll[\ -]free|VAT|MwSt)\b[^.]{0,40}\d | \bcaptcha\b | \breport\ code\b
    | \b(?:in\ den\ warenkorb|ajouter\ au\ panier|añadir\ al\ carrito|(?:report|article)\ code:)
    | \bchat\ with\ us\b
    | \bdiscount\ on\ next\ purchase
    | 版权所有|隐私政策|索取样本|免费样本|下载样本|联系电话|好评率|行业经验|客服热线|许可证类型
    """
)
# What asks a reader to join, and what prose may tell of others: "raised $5 million to sign up therapists".
_JOINING = re.compile(
    r"(?i)\bsubscribe\s(?:to|now)|\bsign\s(?:in|up)\b|\blog\s?in\b|\bnewsletter\b"
    r"|\b(?:request|download|get|buy|order|purchase)\b[^.]{0,25}\b(?:sample|discount)\b"
)
_PROSE_WORDS, _PROSE_START = 12, 40
_PROSE_ENDS = (".", "!", "?", '"', "”", "。")
# A line that has none of these words is not worth the pattern above.
_HINTS = frozenset(
    """cookies cookie privacy terms rights © license licence request download get buy order purchase add
    pre-book prebook inquire enquire speak ask tel phone fax telefon teléfono telefono téléphone call
    toll whatsapp whats subscribe sign log login newsletter discount
    chat vat mwst captcha code warenkorb panier carrito""".split()
)
_CHINESE_HINTS = ("版权", "隐私", "样本", "电话", "好评", "行业经验", "热线", "许可证", "©")
_WORD = re.compile(r"[^\W\d_]+")
_PRICES = re.compile(r"(?:[$€£]\s?\d{1,2}[,.]\d{3}(?![\d,.])[^\d$€£]{0,12}){2,}")


# A paragraph of any length that opens so is a notice of lawyers.
_NOTICE = re.compile(
    r"(?i)(?:disclaimer\b|safe\sharbou?r\b|(?:cautionary\s\w+\s\w+\s)?forward-looking\sstatements?\b"
    r"|(?:this|certain\sstatements\sin\sthis)\s(?:press\s|news\s)?release\s(?:\w+\s){0,4}forward-looking)"
)
_LONGEST = 300


def is_debris(line: str) -> bool:
    """Whether a line is an order form, a notice or contact data, and no statement.

    >>> is_debris("Single User License  $4,950"), is_debris("The market grew to $4.9 billion in 2023.")
    (True, False)
    >>> is_debris("Sign up here."), is_debris(f"{'Alder raised $5 million ' * 3}to sign up nurses.")
    (True, False)
    """
    if len(line) > _LONGEST:
        return _NOTICE.match(line) is not None
    if not _HINTS.isdisjoint(_WORD.findall(line.lower())) or (
        not line.isascii() and any(term in line for term in _CHINESE_HINTS)
    ):
        return _DEBRIS.search(line) is not None or _asks_to_join(line)
    return _has_price(line) and _PRICES.search(line) is not None


def _asks_to_join(line: str) -> bool:
    """Whether a line asks its reader to join; a sentence of prose that only speaks of that late does not."""
    found = _JOINING.search(line)
    if found is None:
        return False
    prose = line.rstrip().endswith(_PROSE_ENDS) and len(line.split()) >= _PROSE_WORDS
    return not prose or found.start() < _PROSE_START


def _has_price(line: str) -> bool:
    return "$" in line or "€" in line or "£" in line
