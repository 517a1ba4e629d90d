"""Who acts in a sentence whose subject has names of others in its aside."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["OF_OWNER", "outside_asides"]

# "Alder, best known for its work with firms like Birch, announced plans to": up to the verb asked about.
_ASIDE = re.compile(
    "(?:[^\ue000-\uefff;:]{0,40}[\\s(])?(?P<first>[\ue000-\uefff])(?:\\s\\([^()]{1,60}\\))?,\\s"
    "(?P<aside>(?P<opens>which|who|whose|best|known|an?|the|one|part)\\b[^;:]{3,300}?),"
    "\\s(?!(?:and|or|but|which|who|whose|with|an?|the|as|such|including|like|where|when)\\b)"
    "(?:(?:[a-z'-]+|[\uf400-\uf7ff])\\s){0,6}"
)
OF_OWNER = re.compile(
    r"(?:'s?)?\s(?:[a-z-]+\s){0,2}?(?:shareholder|investor|owner|backer|parent(?:\scompany)?|rival|competitor),?\s"
)
"""What stands between a name and whoever holds or rivals it: "Alder shareholder, Birch"."""
_OWNER_OF = re.compile(f"{OF_OWNER.pattern}([\ue000-\uefff])(?=[,\\s])")
_NOUN_OPENS = frozenset(("a", "an", "the", "one", "part"))
_NEW_SUBJECT = re.compile(r",?\s(?:and|or)\s(?:[a-z-]+\s){0,3}$")


def outside_asides(text: str, sign: str, signs: Sequence[str], verb: int) -> str:
    """The sign of who acts at a verb: not a name within what is said between commas of the first one."""
    if not signs:
        return sign
    if signs[0] == sign:
        # "Alder shareholder, Birch, has agreed": it is Birch that has.
        owner = _OWNER_OF.match(text, text.find(sign) + 1)
        return owner[1] if owner is not None and owner.end() <= verb else sign
    found = _ASIDE.fullmatch(text, 0, verb)
    place = text.find(sign)
    if found is None or not found.start("aside") < place < found.end("aside"):
        return sign
    if found["opens"] in _NOUN_OPENS and _NEW_SUBJECT.search(text, found.start("aside"), place):
        return sign
    return found["first"]
