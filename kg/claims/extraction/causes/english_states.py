"""English clauses that say how things stand with what moves care at a distance: "midwives are scarce"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import STAFF

__all__ = ["STATES_IN_ENGLISH"]

_STAFF = rf"(?:{STAFF}|clinics|wards|hospitals|practices)"
_SCARCE = (
    r"(?:scarce|rare(?!\s\w)|in\sshort\ssupply|hard(?:er)?\s(?:still\s)?to\s(?:find|come\sby|get|hire)"
    r"|thin\son\sthe\sground|few\sand\sfar\sbetween|overstretched|stretched(?:\sthin)?|overworked"
    r"|overloaded|lacking|wanting"
    r"|understaffed|retiring|leaving(?!\sthe\s(?:platform|app)\b)|quitting|closing(?!\s\w)|full(?!\s\w)"
    r"|overcrowded|swamped|booked\sout)"
)
_RULES = (
    r"(?:licensing|licensure|coverage|reimbursement|payment|tariffs?|rules|regulations?|legislation"
    r"|guidelines|standards|broadband|connectivity|connections|bandwidth|networks?|internet\saccess"
    r"|evidence|interoperability"
    r"|funding|supply|data\s(?:protection|privacy)|integration|uptake\samong\s[\w-]+|trust|adherence"
    r"|retention|engagement|margins)"
)
_BAD = (
    r"(?:patchy|uneven|unclear|thin|slow|shaky|limited(?!\sto\b)|costly|murky|fragmented|inconsistent"
    r"|lacking|missing|absent|poor|weak|scarce|low|unreliable|unsettled|uncertain|incomplete|cumbersome"
    r"|outdated|divided|thorny"
    r"|spotty|lagging|a\spatchwork|far\sfrom\s(?:certain|uniform|complete))"
)

STATES_IN_ENGLISH: tuple[Cause, ...] = (
    # "Midwives are scarce in whole valleys"
    cause(
        "driver",
        "within",
        (
            "scarce rare short hard thin few overstretched stretched overwork overload lacking wanting "
            "understaff retir leav quit clos full overcrowd swamp booked"
        ),
        r"(?:^|[.;,]\s|\s(?:and|as|because|that|while|where|with)\s)(?P<what>(?:the\s)?(?:(?!(?:and|that|as"
        rf"|because|with|where)\s)[\w'’-]+\s){{0,3}}?{_STAFF}\s(?:in\s[\w\s-]{{3,30}}?\s)?(?:are|is|remain"
        rf"|remains|stay|have\sbecome|grow|become)\s(?:\w+\s)?{_SCARCE}\b[^.;,]{{0,40}})",
        confidence=0.72,
        clause=True,
    ),
    # "The wards are running short of nurses"
    cause(
        "driver",
        "within",
        "short lack want enough",
        r"\b(?P<what>(?:running\sshort\sof|runs?\sshort\sof|ran\sshort\sof|short\sof|starved\sof|in\swant\sof"
        rf"|for\swant\sof|for\slack\sof)\s(?:[\w-]+\s){{0,3}}?{_STAFF}\b[^.;,]{{0,40}})",
        confidence=0.72,
        clause=True,
    ),
    # "Radiologists number no more than 0.6 per 100,000 residents"
    cause(
        "driver",
        "within",
        "per",
        rf"(?P<what>\b(?:(?:[\w-]+\s){{0,2}}{_STAFF}\snumber\s(?:no\smore\sthan|fewer\sthan|only|just|barely"
        r"|about)\s[\d.,]+\sper\s[\d,.]+|(?:no\smore\sthan|fewer\sthan|only|just|barely"
        rf"|less\sthan)\s(?:[\d.,]+|one|two|three)\s(?:[\w-]+\s){{0,3}}?{_STAFF}\s(?:per|for\severy)\s[\d,.]+))",
        confidence=0.72,
        clause=True,
    ),
    # "Waiting lists keep growing", "queues are getting longer"
    cause(
        "driver",
        "within",
        "wait queue backlog",
        r"(?:^|[.;,]\s|\s(?:and|as|because|that|while|where"
        r"|with)\s)(?P<what>(?:the\s)?(?:[\w-]+\s){0,2}?(?:waiting\s(?:lists?|times?)|waits|queues?"
        r"|backlogs?)\s(?:for\s[\w\s-]{3,40}?\s)?(?:keeps?\sgrowing|(?:is|are|were"
        r"|have\sbeen)\s(?:getting\s)?(?:long(?:er)?|growing|lengthening|mounting|endless|at\sa\srecord)"
        r"|grow|grows|lengthen|lengthens|stretch|stretches|mount|drag\son)\b[^.;,]{0,40})",
        confidence=0.72,
        clause=True,
    ),
    # "Admissions for falls have climbed"
    cause(
        "driver",
        "within",
        "admission readmission diagnos case burnout premium bill cost visit death",
        r"(?:^|[.;]\s|\s(?:as|because|that|while)\s)[“\"]?(?P<what>(?:the\s)?(?:[\w-]+\s){0,2}?(?:admissions"
        r"|readmissions|diagnoses|cases|burnout|premiums|drug\sbills|medical\sbills|hospital\sbills"
        r"|healthcare\scosts|care\scosts|treatment\scosts|emergency\svisits)(?:\s(?:for|of|from|among"
        r"|due\sto)\s[^.;,]{3,50}?)?\s(?:have|has|are|is|keeps?|continue)\s"
        r"(?:(?:been|to|now|also|sharply|steadily|again|still)\s)*(?:climb|ris|gr[eo]w|increas|soar|surg|jump"
        r"|doubl|tripl|spik|mount|swell)\w*\b)(?!\s(?:by|to)\s\d)",
        confidence=0.72,
        clause=True,
    ),
    # "Licensing is patchy"
    cause(
        "challenge",
        "within",
        (
            "patchy uneven unclear thin slow shaky limited costly murky fragment inconsistent lacking "
            "missing absent poor weak scarce low unreliable unsettled uncertain incomplete cumbersome "
            "outdated divided thorny spotty lagging patchwork far"
        ),
        r"(?:^|[.;,]\s|\s(?:and|as|because|that|while|where)\s)[“\"]?(?P<what>(?:the\s)?(?:(?!(?:and|that|as"
        rf"|because|with|where)\s)[\w'’-]+\s){{0,3}}?{_RULES}(?:\sof\s[\w\s-]{{3,30}}?"
        rf"|\sin\s[\w\s-]{{3,30}}?)?\s(?:is|are|remains?|stays?|looks?)\s(?:still\s|often\s|too\s|very\s"
        rf"|rather\s|also\s|mostly\s)?{_BAD}\b)",
        confidence=0.72,
        clause=True,
    ),
)
