"""A net below the phrasings: what reports name for nothing else than as a cause, as "rising demand for care".

These are tried last, where nothing else was found in a sentence, and say with little confidence what drives.
"""

from __future__ import annotations

import re

from kg.claims.extraction.causes.cause import NET, Cause, cause
from kg.claims.extraction.causes.english_parts import STAFF

__all__ = ["NOUNS"]

_RISING = (
    r"(?:rising|growing|increasing|increased|surging|escalating|expanding|soaring|mounting"
    r"|accelerating|burgeoning|heightened|heightening|widening"
    r"|ever-increasing|ever-growing)"
)
_OF_NEED = (
    r"(?:prevalence|incidences?|burden|demand|adoption|awareness|penetration|numbers?|cases|costs?"
    r"|geriatric|ag(?:e)?ing|elderly|use|usage|need|popularity"
    r"|acceptance|preferences?|investments?|spending|expenditures?|focus|availability|populations?"
    r"|proliferation|digiti[sz]ation|digitali[sz]ation"
    r"|interest|pressure|integration|inclination|reliance)"
)
_STAFF = rf"(?:{STAFF}|providers)"
# "A study of the growing demand", "the firm experienced a surge in demand": no cause of anything.
_TOLD = "".join(
    rf"(?<!{re.escape(words)}\s)"
    for words in (
        *("this", "these", "targeting the", "overview of the", "study of the", "fold", "lead to a"),
        *(
            f"{led} {an}"
            for led in (
                "leads to",
                "leading to",
                "led to",
                "results in",
                "resulted in",
                "contributing to",
                "contributes to",
            )
            for an in ("the", "an", "a")
        ),
        *("experienced an", "experienced a", "experiencing a", "witnessing a", "witnessed a", "witnessing"),
        *("saw a", "seen a", "reported a", "reported an", "underscores the"),
        *(
            "underscored the",
            "underscoring the",
            "underlines the",
            "shows the",
            "illustrates the",
            "reflecting the",
        ),
    )
)
# What is left without its object is rather what the causes bring about: "have led to an increase in demand".
_OF = r"(?<!demand)(?<!adoption)(?<!usage)(?<!use)(?<!need)(?<!needs)(?<!popularity)"
_END = (
    # "demand for cheap and reliable care" does not end in its first adjective.
    r"(?=[.;:,]|\s\(|(?<!able)(?<!ible)(?<!ient)(?<!ive)(?<!ous)(?<!cheap)(?<!better)(?<!faster)(?<!safer)\sand\b|\s(?:is|are|was|were|has|have|had|went|goes|won['’]t|keeps?|grows?|grew|left"
    r"|leaves?|makes?|made|means?|meant|forces?|forced|pushe[sd]|drives?|drove|lets?|led|leads?"
    r"|will|would|can|could|may|that|which|who|as"
    r"|making|leading|thereby|while|so|to\sthe\spoint"
    r"|in\sthe\s(?:region|country|market))\b|$)"
)

# "Before the pandemic", "the implications of the pandemic": what it moved is not told.
_NO_CAUSE = "".join(
    rf"(?<!{re.escape(words)}\s)"
    for words in (
        "outbreak of the",
        "onset of the",
        "start of the",
        "before the",
        "prior to the",
        "until the",
        "before the novel",
        "to before the",
    )
)
_PANDEMIC = (
    rf"(?<!post-)(?<!pre-)(?<!covid-19\s)(?<!coronavirus\s)(?<!implications\sof\sthe\s){_NO_CAUSE}"
    r"(?P<what>\b(?:(?:covid(?:-?\s?19)?|coronavirus)(?:\s(?:pandemic|crisis|outbreak))?"
    r"|pandemic|lockdowns?"
    r"|social\sdistancing)\b)(?!-?\s?19|\s(?:impact|public\shealth\semergency|era\b|period)|-era)"
)
_ROSE = (
    r"\b(?:surg|ris|rose|boost|accelerat|increas|grow|grew|adopt|popular|momentum|soar|spik|boom"
    r"|uptake|forced|push"
    r"|driv)\w*"
)
_NO_FIGURE = r"(?!(?:[^.;]|\.\d){0,200}(?:\d\s?%|\$|\bCAGR|million|billion|\bimpact\s(?:analysis|on)))"

_HELD = (
    r"(?:infrastructure|connectivity|internet|broadband|bandwidth|networks?|reimbursement"
    r"|awareness|literacy|interoperability|standards?"
    r"|standardi[sz]ation|funding|financing|training|political\swill|trust|electricity"
    r"|frameworks?|regulations?|guidelines|skills)"
)

NOUNS: tuple[Cause, ...] = (
    cause(
        "restraint",
        "within",
        "lack absence scarcity poor limited weak inadequate insufficient low unreliable shortage",
        rf"(?<!\bin\sthe\s)(?<!areas\swith\s)(?<!regions\swith\s)(?<!places\swith\s)(?<!patients\swith\s)(?<!people\swith\s)"
        rf"(?P<what>\b(?:(?:lack|absence|scarcity|shortage)\sof|poor|limited|weak"
        rf"|inadequate|insufficient|low|unreliable)\s"
        rf"(?:[\w-]+\s){{0,4}}?{_HELD}\b[^.;:,]{{0,60}}?){_END}",
        confidence=NET,
    ),
    cause(
        "restraint",
        "within",
        ("privacy security regulatory interoperability resistance initial upfront implementation unclear"),
        r"(?P<what>\b(?:(?:data\s|patient\s)?(?:privacy|security)(?:\sand\s(?:privacy|security))?"
        r"\s(?:concerns|risks|breaches)"
        r"|regulatory\s(?:hurdles|uncertainty|barriers|complexity|restrictions)|interoperability"
        r"\s(?:issues|problems|gaps)"
        r"|resistance\sto\s(?:change|technology|adoption)|high\s(?:initial|upfront|up-front"
        r"|implementation|set-?up)\s(?:costs?|investments?)"
        rf"|unclear\s(?:rules|regulations|reimbursement|policies))\b[^.;:,]{{0,60}}?){_END}",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        (
            "burgeoning rising growing increas surging escalating expanding soaring mounting "
            "heightened widening ever"
        ),
        rf"{_TOLD}(?P<what>\b{_RISING}\s(?!in\s)(?:(?!(?:the|its|their|our|his|her|this|these|your)"
        rf"\s)[\w-]+\s){{0,2}}?{_OF_NEED}\b[^.;:,]{{0,120}}?){_OF}{_END}",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "rise increase surge growth advance advancement improvement",
        rf"{_TOLD}(?P<what>\b(?:rise|increase|surge|growth|advance(?:ment)?s|improvements?)\sin\s"
        rf"(?:the\s)?(?:[\w-]+\s){{0,3}}?(?:prevalence|incidences?|burden|demand"
        r"|adoption|awareness|penetration|number|cases|technolog\w+|telecommunications?|ag"
        r"(?:e)?ing|elderly|use|usage|need|preference|investments?|spending|expenditure|population"
        r"|diseases?|needs"
        rf"|smartphones?|connectivity)\b[^.;:,]{{0,120}}?){_OF}{_END}",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "shortage dearth scarcity lack inadequate insufficient limited low",
        rf"(?P<what>\b(?:(?:severe\s|acute\s|chronic\s)?shortages?|dearth|scarcity|lack|(?:inadequate"
        rf"|insufficient|limited|low)\s(?:supply"
        rf"|numbers?|availability|density))\sof\s(?:[\w-]+"
        rf"\s){{0,3}}?{_STAFF}\b[^.;:,]{{0,80}}?){_END}",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "technological technology digital favourable favorable supportive government",
        rf"{_TOLD}(?P<what>\b(?:(?:technological|technology)\s(?:advance(?:ment)?s"
        r"|progress)|(?:favou?rable|supportive|friendly)\s(?:[\w-]+\s){0,2}"
        r"(?:polic(?:y|ies)|regulations?|initiatives?|reimbursements?|government\w*|legislation)"
        r"|government\s(?:initiatives|support|funding|programs"
        rf"|programmes|policies|backing|subsidies))\b[^.;:,]{{0,120}}?){_END}",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "pandemic covid coronavirus lockdown distancing",
        rf"{_PANDEMIC}(?=[^.;]{{0,160}}{_ROSE}){_NO_FIGURE}",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "pandemic covid coronavirus lockdown distancing",
        rf"{_ROSE}(?<!post)\b[^.;]{{0,120}}?{_PANDEMIC}{_NO_FIGURE}",
        confidence=NET,
    ),
    # "nurse shortages", "few surgeons a head"
    cause(
        "driver",
        "within",
        "shortage few fewer enough",
        r"(?P<what>\b(?:intensivist|doctor|physician|specialist|nurse|clinician|workforce|staff"
        r"|staffing|provider|labou?r|pharmacist"
        r"|therapist|psychiatrist|radiologist|veterinarian|vet|caregiver|dermatologist)\sshortages?\b"
        rf"|\b(?:too\sfew|few(?:er)?|not\senough)\s(?:[\w-]+"
        rf"\s){{0,2}}?{_STAFF}\b[^.;:,]{{0,60}}?){_END}",
        confidence=NET,
    ),
    # "the burden of gout is rising", "asthma is on the rise"
    cause(
        "driver",
        "within",
        "rise rising increasing growing surging soaring climbing increased risen grown",
        r"(?P<what>\b(?:(?:burden|prevalence|incidence|number|need|demand|awareness|cost|popularity"
        r"|penetration)s?\s(?:of|for)\s[^.;:,]{4,80}?"
        r"|(?:chronic|infectious|cardiovascular|skin|mental)\s(?:[\w-]+\s)?(?:diseases?|conditions"
        r"|illness(?:es)?|disorders))\s"
        r"(?:is|are|has\sbeen|have\sbeen|has|have)\s(?:also\s)?(?:\w+ly\s)?(?:on\sthe\srise|rising"
        r"|increasing|growing|surging|soaring|climbing"
        r"|increased|risen|grown))(?!\s(?:to|at|by)\b)",
        confidence=NET,
    ),
    # What tells why a region leads: "a well-developed hospital network", "the presence of large vendors"
    cause(
        "driver",
        "within",
        "developed advanced robust strong sophisticated established mature presence high booming",
        rf"(?P<what>\b(?:(?:well-developed|highly\sdeveloped|developed|advanced|robust|strong"
        rf"|sophisticated|well-established|established|mature)\s"
        r"(?:[\w-]+\s){0,3}?(?:infrastructures?|(?:health|healthcare|medical|hospital|reimbursement"
        r"|insurance)\s(?:systems?|networks?|structures?|polic(?:y|ies)|coverage))"
        r"|(?:strong\s|high\s)?presence\sof\s(?:[\w-]+\s){0,4}?(?:players|vendors|companies"
        r"|manufacturers|providers|firms|infrastructures?|structures|polic(?:y|ies))"
        r"|high\s(?:[\w/-]+\s){0,3}?penetration|booming\s(?:[\w-]+\s){0,2}?(?:industry|sector"
        r"|economy|population))"
        rf"\b[^.;:,]{{0,80}}?){_END}",
        confidence=NET,
    ),
)
