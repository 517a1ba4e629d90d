"""The kind of the factors in a list to which a line leads: "This growth is chiefly fuelled by:"."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.rules.factor_words import NAMES

__all__ = ["lead_kind"]

_GROWTH = (
    r"(?:growth|rise|surge|demand|expansion|adoption|uptake|popularity|boom|momentum|markets?|industry|sector|upswing|increase|trend"
    r"|tele-?[a-z]{4,}|(?:virtual|remote|digital|online)\s(?:health(?:care)?|care|monitoring)|usage|use|shift|development|acceptance)"
)
_MOVED = (
    r"(?:driven|fuell?ed|propelled|spurred|boosted|supported|underpinned|powered|shaped|accelerated|influenced|sustained|stimulated|bolstered"
    r"|backed|helped|caused|explained|determined|lifted|fostered|pushed|facilitated|aided|encouraged)"
)
_HELD = (
    r"(?:held\sback|hampered|hindered|limited|restrained|slowed|impeded|constrained|restricted|curbed|challenged|inhibited|dampened"
    r"|stifled|obstructed|tempered|threatened)"
)
_SEVERAL = (
    r"(?:(?:(?:an?|the|these|following|several|many|multiple|various|numerous|some|two|three|four|five|six|key|main|major|primary|important"
    r"|interconnected|converging|critical|number\sof|combination\sof|variety\sof|range\sof|couple\sof|few)\s){0,4}"
    r"(?:factors|reasons|forces|drivers|elements|trends|developments|things|catalysts|causes|aspects|issues|conditions)?"
    r"|the\sfollowing)"
)
_END = r"(?:,?\s(?:namely|including|such\sas|like|as\sfollows|below))?\s?:$"
_LEADS = (
    # "Still, the market is held back by:", "Growth may be slowed by the following issues:"
    (
        "restraint",
        Late(
            rf"(?i)\b{_GROWTH}\b[^:]{{0,60}}?\b(?:is|are|be|been|being|remains?)\s(?:\w+ly\s|also\s|still\s)?{_HELD}\s(?:\w+ly\s)?by\s?{_SEVERAL}{_END}"
        ),
    ),
    # "This growth is primarily fuelled by:", "The market is driven by several key factors:"
    (
        "driver",
        Late(rf"(?i)\b{_GROWTH}\b[^:]{{0,80}}?\b{_MOVED}\s(?:\w+ly\s|in\spart\s)?by\s?{_SEVERAL}{_END}"),
    ),
    # "The market is expanding due to several factors:", "Its rise can be attributed to:"
    (
        "driver",
        Late(
            rf"(?i)\b{_GROWTH}\b[^:]{{0,90}}?\b(?:due\sto|owing\sto|thanks\sto|because\sof|as\sa\sresult\sof|on\saccount\sof|(?:attribut|ascrib|credit|link|ti)(?:ed|able)\sto"
            rf"|(?:result|stem|aris)(?:s|es|ed|ing)?\sfrom|(?:rests?|depends?|hinges?)\son|owes?\s(?:its|this|much\sof\sits)\s\w+\sto)\s?{_SEVERAL}{_END}"
        ),
    ),
    # "The primary catalysts are:", "What is behind this surge:"
    (
        "driver",
        Late(
            r"(?i)\b(?:catalysts?|tailwinds?|growth\s(?:factors|engines|levers)|success\sfactors|enablers|accelerators)\b[^:]{0,50}?(?:\s(?:are|include|is))?"
            rf"{_END}|^(?:so,?\s)?what(?:['’]s|\sis|\slies)?\s(?:driving|behind|fuell?ing|propelling|pushing)\s[^:]{{3,60}}:$"
            rf"|\b(?:behind|for|driving|fuell?ing|of)\s(?:this|the|its|such)\s(?:[\w-]+\s){{0,3}}?{_GROWTH}\s(?:are|include)(?:\sthe\sfollowing)?:$"
        ),
    ),
)
# "Trends shaping the market:", "Opportunities include:": a noun that names the kind leads the line.
_NAMED = Late(
    r"(?i)^(?:(?:but|yet|and|however|still|meanwhile|the|these|its|some|other|key|main|major|top|emerging|recent|notable|potential|significant|current|market|industry|growth"
    r"|latest|new|future|common|primary|biggest|important|several),?\s){0,4}"
    r"(?P<name>drivers|restraints|barriers|obstacles|hurdles|challenges|opportunities|trends|threats)\s?(?:(?:shaping|facing|driving|in|for|of|within|to|that|which|affecting|behind|across)\s[^:]{3,70}?)?"
    rf"(?:\s(?:are|include|comprise))?{_END}"
)
_NO_LEAD = Late(
    r"(?i)\b(?:ways|tips|steps|strategies|solutions|suggestions|companies|players|vendors|providers|examples|segments|regions|questions|how\sto|methods|overcome|address|tackle)\b"
)


_ENDS = re.compile(r"(?<=[a-z\d)%”\"])\.\s(?=[A-Z])|[!?]\s")


def lead_kind(flat: str) -> str | None:
    """The kind of what the last sentence of a line leads to, if it is one of factors.

    >>> lead_kind("This growth is chiefly fuelled by:"), lead_kind("Still, use is held back by two issues:")
    ('driver', 'restraint')
    >>> lead_kind("The market is segmented by:"), lead_kind("Trends shaping the market:")
    (None, 'trend')
    """
    sentence = _ENDS.split(flat)[-1]
    if not sentence.endswith(":") or _NO_LEAD.search(sentence):
        return None
    if (named := _NAMED.search(sentence)) is not None:
        return next((kind for kind, name in NAMES.items() if name.search(named["name"])), None)
    return next((kind for kind, pattern in _LEADS if pattern.search(sentence)), None)
