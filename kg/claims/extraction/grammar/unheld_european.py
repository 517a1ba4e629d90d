"""German, French and Spanish words by which a sentence denies, doubts or supposes what it tells."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.cued import cued

__all__ = ["is_unheld_in_european"]

_FAR = 200
_GAP = r"(?:(?!\b(?:sondern|sino|mais|pero|aber|und|et|y|bis\szu)\b)[^,;:()]){0,70}"
_ES_VERB = (
    r"(?:alcanz|super|lleg|val[eií]|valdr|ser[áí]|es\b|crec|sobrepas"
    r"|exced|rebas|represent|tien|tuv|situar|registr|sum)"
)
_DENIED = cued(
    r"(?i)(?:\b(?:nicht|kaum|nie|niemals|keineswegs|keinesfalls)\b(?!\s(?:nur|bloß|allein|zuletzt|weniger|unter|mehr|(?:mit|ein)\w+et\b|enthalten|berücksichtigt|einbezogen))"
    rf"{_GAP}|\bn(?:e\s|['’])(?:[\w'’]+\s){{1,4}}?(?:pas|jamais|guère|plus)\b(?!\s(?:seulement|moins|que)){_GAP}"
    rf"|\b(?:no|nunca|jamás|difícilmente|tampoco)\s(?!s[oó]l|menos|obstante)(?:[\wáéíóú]+\s){{0,4}}?{_ES_VERB}\w*{_GAP})$"
)
_DENIED_BEHIND = re.compile(
    r"(?i)[^,;:.]{0,60}?\s(?:(?:nicht|kaum|nie)\s(?:erreich|überschreit|übertreff|übersteig|wert|wachs|zuleg|halten|betrag)\w*|verfehl\w+|bestreit\w+)"
)
_UNSAID = cued(
    r"(?i)(?:\b(?:niemand|kaum\sjemand|keine?r?)\s(?:\w+\s){0,2}?(?:glaubt?|erwartet?|rechnet?|denkt?)\b|\b(?:bezweif|bestreit|bestritt|dementier)\w+"
    r"|\b(?:personne|aucune?\s\w+|peu\sd\S+)\s(?:\w+\s)?n(?:e\s|['’])(?:croi|pens|s['’]attend|prévoi|imagin)\w*|\b(?:démen|contest|dout)\w+\sque\b"
    r"|\b(?:nadie|ning[uú]n\s\w+|pocos)\s(?:\w+\s)?(?:cree|crea|piens|esper|prev|imagin)\w*|\b(?:no\shay|sin)\s(?:pruebas|evidencias?|indicios)\sde\sque\b"
    r"|\b(?:niega|negó|desmint\w+|desmiente|dud\w+)\sque\b|\b(?:keine?|kein)\s(?:beleg|beweis|hinweis|anzeichen)\w*\sdafür\b"
    r"|\b(?:aucune?|pas\sde)\s(?:preuve|indice)s?\sque\b)[^.;]{0,140}$"
)
_ANSWERED = cued(
    r"(?i)\b(?:befragte[nr]?|umfrageteilnehm\w+|répondants?|sondée?s?|personnes\sinterrogées|encuestad[oa]s|entrevistad[oa]s)\b[^.;]{0,60}?"
    r"\b(?:glaub|erwart|mein|denk|rechne|pens|cro[iy]|cre|estim|s['’]attend|prévoi|espera|opin)\w*[^.;]{0,140}$"
)
_IF = cued(r"(?i)(?:\b(?:wenn|falls)\s|^sollten?\s|\bs(?:i\s|['’]ils?\s))[^.;]{2,120}")
_CONTINUES = re.compile(
    r"(?i)\b(?:anhält|anhalten|fortsetz\w+|bleib\w+|weitergeh\w+|poursui\w+|maintien\w+|continu\w+|confirm\w+|mantien\w+|sigu\w+|sigue|persist\w+)\b"
)
_WOULD = re.compile(
    r"(?i)\b(?:würden?|wären?|lägen?|käme[n]?|hätten?|betrüge[n]?)\b|\b\w{2,}(?:rait|raient)\b|\b\w{2,}(?:ría|rían)\b"
)
_YES_OR_NO = re.compile(
    r"(?:Wird|Würde|Kann|Könnte|Erreicht|Werden|Est-ce\sque|¿\s?(?!(?:Cu|Qu|C[óo]mo|D[óo]nde)))[^?]*\?$"
)
_FALSE = re.compile(
    r"(?i)[^.;,]{0,100}?\b(?:ist|sind|war|waren|est|sont|était|semble|es|son|era|resulta|parece)\s(?:(?!nicht\b|pas\b)[\wä]+\s){0,2}?"
    r"(?:unrealistisch|falsch|übertrieben|überzogen|unbegründet|haltlos|irréalistes?|fau(?:x|sse)|exagér\w+|infondé\w*|irreal\w*|fals[oa]s?|exagerad\w+|infundad\w+"
    r"|(?:ein|un|une|eine)\s(?:mythos|märchen|illusion|mythe|mito|fantasía))\b"
)


def is_unheld_in_european(flat: str, start: int, end: int) -> bool:
    """Whether the words around two offsets deny, doubt, suppose or ask what stands between them.

    >>> is_unheld_in_european("Der Markt wird nicht 5 Milliarden Euro erreichen", 21, 38)
    True
    """
    near = max(0, start - _FAR)
    if any(form.search(flat, near, start) for form in (_DENIED, _UNSAID, _ANSWERED)):
        return True
    if _DENIED_BEHIND.match(flat, end) or _FALSE.match(flat, end) or _YES_OR_NO.match(flat):
        return True
    return _IF.search(flat) is not None and not _CONTINUES.search(flat) and _WOULD.search(flat) is not None
