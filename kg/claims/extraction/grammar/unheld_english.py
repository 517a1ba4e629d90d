"""English words by which a sentence denies, doubts, supposes or only asks what it tells of a market."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.cued import cued

__all__ = ["is_taken_back", "is_unheld_in_english"]

_FAR = 200
_AUX = r"(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|may|might|should)"
_NOT = (
    rf"(?:{_AUX}(?:\snot|n['’]t)|won['’]t|can['’]t|cannot|not|never|nor|neither|hardly|scarcely|nowhere\snear"
    r"|in\sno\s(?:case|way|event)|by\sno\smeans|under\sno\scircumstances)"
    r"(?!\s(?:only|just|merely|simply|surprisingly|least|less|lower|below|under|far\sfrom|until|stop|before|long)\b)"
)
# "is not expected to be", "will not yet have"
_BETWEEN = (
    r"(?:\s(?:yet|now|likely|expected|projected|forecast|predicted|anticipated|estimated|going|set|thought|believed|seen"
    r"|supposed|said|be|been|have|had|has|to|even|quite|ever|actually|really|again|longer|any|soon|poised|able|will|\w+ly)){0,6}"
)
_VERB = (
    r"(?:worth|valued|(?:reach|exceed|surpass|hit|top|cross|climb|attain|total|grow|expand|advance|increase|rise|contract"
    r"|shrink|decline|fall|account|hold|represent|capture|command|generate|approach|stand|amount|touch|pass|come|get|sit"
    r"|become|lead|dominate|make|take|own|possess|register|record|post|show|see|near)(?:s|es|ed|ing)?"
    r"|h[eo]ld|grew|rose|fell|led|made|took|stood|came)"
)
_GAP = r"(?:(?!\b(?:but|until|rather|except|and|which|while)\b)[^,;:()]){0,70}"
# "will not reach", "is not expected to be worth", "is not"
_DENIED = cued(rf"(?i)\b{_NOT}{_BETWEEN}(?:\s{_VERB}\b{_GAP}|\s(?:[a-z]+\s){{0,2}})$")
# "fell short of the forecast of", "has failed to reach", "missed the mark of"
_MISSED = cued(
    rf"(?i)\b(?:(?:f[ae]ll(?:s|ing)?|c[ao]mes?|coming|stop(?:s|ped)?|remain(?:s|ed)?|end(?:s|ed)?)\s(?:\w+\s)?short\sof\b"
    r"|miss(?:ed|es|ing)?\s(?:the|its|a|an|that|all)\b|nowhere\snear|(?<!not\s)\b(?:far|a\slong\sway|miles)\s(?:away\s|off\s)?from"
    rf"|fail(?:s|ed|ing)?\sto\s{_VERB}|ha(?:s|ve|d)\syet\sto\s{_VERB}|(?:unlikely|unable|too\s\w+)\sto\s(?:be\s)?{_VERB}"
    rf"|refus(?:es|ed|ing)\sto\s{_VERB})\b{_GAP}$"
)
# "would have to grow at", "must grow by"
_REQUIRED = cued(
    rf"(?i)\b(?:(?:would|will)\s(?:have|need)\sto|must|need(?:s|ed)?\sto|ha(?:s|d|ve)\sto)(?:\s\w+ly)?\s(?:be\s)?{_VERB}\b{_GAP}$"
)
_THINK = (
    r"(?:believ(?:es?|ed|ing)|think(?:s|ing)?|thought|expect(?:s|ed|ing)?|guess(?:es|ed|ing)?|reckon(?:s|ed)?"
    r"|predict(?:s|ed|ing)?|anticipat(?:es?|ed)|imagin(?:es?|ed)|assum(?:es?|ed)|sa(?:y|ys|id)|feels?|felt|agree[sd]?"
    r"|estimat(?:es?|ed)|hop(?:es?|ed)|foresees?|foresaw)"
)
_CLAIM = (
    r"(?:claims?|reports?|rumou?rs?|forecasts?|estimates?|idea|notion|figures?|talk|suggestions?|projections?"
    r"|speculation|predictions?|view)"
)
# "nobody believes that", "there is no evidence that", "denied that": what governs the clause
_UNSAID = cued(
    rf"(?i)(?:\b(?:no(?:body|\sone|ne|\s(?!doubt\b|longer\b)[a-z]+)|few(?:\s[a-z]+)?|hardly\s(?:anyone|anybody))\s(?:\w+ly\s)?{_THINK}\b"
    r"|\b(?:no|little|scant|not\sany)\s(?:\w+\s)?(?:evidence|proof|sign|indication|chance|prospect|hope|likelihood|basis|truth|reason\sto\s\w+)"
    r"\s(?:that|for\sa|for\sthe|of\sa|in\sthe|the)\b"
    r"|(?<!nobody\s)(?<!one\s)(?<!few\s)(?<!no\s)(?<!not\s)(?<!n't\s)(?<!without\s)(?<!without\sa\s)\bdoubt(?:s|ed|ing)?\s(?:that|whether|if|the|a)\b"
    r"|\b(?:doubtful|questionable|unclear|uncertain|unproven|untrue|false|wrong|incorrect|improbable|impossible|unlikely)\s(?:that|whether|if)\b"
    r"|(?:\bnot|n['’]t)\s(?:\w+\s)?(?:true|certain|clear|correct|the\scase|realistic|plausible|credible|believe|think|expect|say|claim|foresee|anticipate)\b"
    rf"|\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)|debunk(?:s|ed)?|ridicul(?:es?|ed))\s(?:that|(?:(?:the|a|any|all|such)\s)?{_CLAIM})\b"
    rf"|\b(?:wrong(?:ly)?|mistaken(?:ly)?|false(?:ly)?|incorrectly|erroneous(?:ly)?)\s(?:{_CLAIM}|sa(?:id|ys)|stated|claimed|reported|assumed)\b"
    r"|\bwhether)[^.;,]{0,140}$"
)
_ASKED_PEOPLE = (
    r"(?:respondents?|(?<!market\s)(?<!industry\s)participants?|interviewees?|those\s(?:polled|surveyed|asked|questioned)"
    r"|[a-z-]+\s(?:polled|surveyed|questioned|interviewed)|surveyed\s[a-z-]+)"
)
_SOME_OF = (
    r"(?:(?:\d+\s?(?:%|percent|per\scent)|half|third|quarter|majority|most|thirds|many)\sof\s(?:the\s|all\s)?"
    r"|\b(?:one|two|three|four|\d+)\sin\s(?:\w+)\s|\b(?:one|two|three|four|\d+)\sout\sof\s(?:\w+)\s)(?:[a-z-]+\s){1,4}?"
)
# "Two in five respondents thought that the market would be worth"
_ANSWERED = cued(rf"(?i)(?:\b{_ASKED_PEOPLE}\b[^.;]{{0,50}}?\b|\b{_SOME_OF}){_THINK}\b[^.;]{{0,140}}$")
_SUPPOSED = re.compile(
    r"(?i)\W{0,3}(?:suppose|supposing|imagine|assume|picture|let\sus\s(?:say|assume|suppose|imagine)|what\sif"
    r"|in\s(?:a|the)\s(?:world|scenario)\s(?:where|in\swhich))\b"
)
_WOULD = re.compile(r"(?i)\b(?:would|could|might)\b|['’]d\b")
# "Were growth to slow, the market would be", "Should payers withdraw, it would"
_INVERTED = re.compile(
    r"(?:Were\s[^,;.?]{2,80}?\sto\s|Should\s(?!you\b)[^,;.?]{2,80},|Had\s[^,;.?]{2,80}\w(?:ed|en|t)\b)"
)
_IF = cued(
    r"(?i)\b(?:if|unless|provided(?:\sthat)?|in\scase)\s(?!(?:we|you|one)\s(?:consider|look|count|include|add)\b)[^.;]{2,120}"
)
_IN_IF = re.compile(
    r"(?i)\b(?:if|unless)\s(?!(?:we|you|one)\s(?:consider|look|count|include|add)\b)[^,;.]{2,120}$"
)
_CONTINUES = re.compile(
    r"(?i)\b(?:if|provided)\b[^.;,]{0,70}?\b(?:continu\w+|hold(?:s|ing)?|persist\w*|stays?|staying|remain\w*|sustain\w*|keeps?|kept"
    r"|maintain\w*|same|current|present)\b"
)
_YES_OR_NO = re.compile(
    r"(?:(?:But|And|So|Q:|Or)\s)?(?:Will|Would|Could|Can|Is|Are|Was|Were|Does|Do|Did|Has|Have|Should|Might|May)\s(?!(?:you|they)\sknow\b)[^?]*\?$"
)
# "anything from nothing to", "minus"
_NOTHING = re.compile(
    r"(?i)\b(?:nothing|zero|nil|nought)\s(?:to|and)\s$|\b(?:minus|negative)\s$|(?:^|[\s(])[-−]$"
)
# "No company holds more than 20%", "Nobody, not even Alder, holds 30%"
_NOBODY = cued(
    r"(?i)(?:^|[,;:]\s|\bthat\s)(?:no\s(?:single\s|one\s)?(?:[a-z-]+\s){0,2}?(?:company|vendor|player|provider|firm|supplier|operator"
    r"|manufacturer|insurer|segment|country|region)|nobody|no\sone|none\sof\s(?:the|these|them|its))\b(?!\s(?:other|doubt(?:s|ed)?|disput(?:es?|ed)|den(?:y|ies|ied)|question(?:s|ed)?)\b)[^.;:]{0,90}$"
)
_FALSE = (
    r"(?:unrealistic|unfounded|baseless|groundless|false|wrong|untrue|incorrect|inaccurate|exaggerated|overstated|overblown"
    r"|implausible|fanciful|fictitious|unsupported|nonsense|(?:too|overly)\s(?:high|optimistic|rosy)|out\sof\s(?:reach|the\squestion)"
    r"|an?\s(?:\w+\s)?(?:myth|fantasy|pipe\sdream|fiction|exaggeration|illusion|error|mistake|misconception)"
    r"|not\s(?:\w+\s)?(?:credible|realistic|true|so|the\scase|correct|plausible|supported|borne\sout)|disputed|unproven|discredited|debunked)"
)
_PROVES = (
    r"(?:is|are|was|were|(?:has|have)\s(?:been|proved|proven|turned\sout)"
    r"|proved|proves|seems?|looks?|appears?|sounds?|remains?|turned\sout)"
)
_TOLD_FALSE = cued(
    rf"(?i)^(?:(?!\b(?:and|but|while|which|although|because)\b)[^.;,]){{0,100}}?\b{_PROVES}\s(?:to\sbe\s)?(?:(?!not\b)\w+\s){{0,2}}?{_FALSE}\b"
)
_NO_PROOF = cued(
    r"(?i)(?:^|[;,]\s)(?:but\s|yet\s|however,\s|though\s|although\s)?(?:we|I|there|the\sauthors?|auditors?|this\sreport|nobody|no\sone)\s"
    r"(?:\w+\s){0,2}?(?:no|little|scant|any|not\sany)\s(?:\w+\s)?(?:evidence|proof|basis|support|grounds?|trace)\b"
)
# "That is false.", "It did not."
_TAKES_BACK = re.compile(
    r"(?i)(?:but\s|however,\s|yet\s|in\sfact,\s)?(?:(?:that|this|it|the\s(?:claim|figure|number|forecast|estimate|story|report|idea))"
    rf"\s(?:{_PROVES}\s(?:(?!not\b)\w+\s){{0,2}}?{_FALSE}\b|(?:did|does|will|is|was)(?:\snot|n['’]t)\.?$|never\s(?:did|will|was)\b)|(?:wrong|false|no|not\s(?:so|true))\.$)"
)
_IN_THAT_CASE = re.compile(
    r"(?i)(?:then|in\s(?:that|this|such\san?|the\slatter)\s(?:case|event|scenario|world)|otherwise)\b"
)


def is_unheld_in_english(flat: str, start: int, end: int) -> bool:
    """Whether the words around two offsets deny, doubt, suppose or ask what stands between them.

    >>> text = "The market will not reach $5 billion"
    >>> is_unheld_in_english(text, 26, 36), is_unheld_in_english("The market may reach $5 billion", 21, 31)
    (True, False)
    """
    near = max(0, start - _FAR)
    if _NOTHING.search(flat, near, start) or _YES_OR_NO.match(flat) or _SUPPOSED.match(flat):
        return True
    if any(
        form.search(flat, near, start) for form in (_DENIED, _MISSED, _REQUIRED, _UNSAID, _ANSWERED, _NOBODY)
    ):
        return True
    behind = flat[end:]
    if _TOLD_FALSE.search(behind) or _NO_PROOF.search(behind):
        return True
    return _is_conditional(flat, start)


def _is_conditional(flat: str, start: int) -> bool:
    """Whether what begins at an offset is only so if something else is that need not come."""
    if _INVERTED.match(flat) and _WOULD.search(flat):
        return True
    if not _IF.search(flat) or _CONTINUES.search(flat):
        return False
    return _IN_IF.search(flat, 0, start) is not None or _WOULD.search(flat) is not None


def is_taken_back(flat: str, before: str, after: str) -> bool:
    """Whether the sentence after one takes it back, or it goes on with what the one before supposes.

    >>> is_taken_back("It was $5 billion.", "", "That is false."), is_taken_back("It was $5 billion.", "", "")
    (True, False)
    """
    if _IN_THAT_CASE.match(flat) and _WOULD.search(flat):
        return bool(before) and (_IF.search(before) is not None or _SUPPOSED.match(before) is not None)
    return bool(after) and (_TAKES_BACK.match(after) is not None or _is_without_proof(after))


_OF_THAT = re.compile(
    r"(?i)\s(?:for|of|in|behind)\s(?:that|this|it|such|these|the\s(?:claim|figure|number|forecast))\b"
)


def _is_without_proof(after: str) -> bool:
    found = _NO_PROOF.search(after)
    return found is not None and found.start() == 0 and _OF_THAT.match(after, found.end()) is not None
