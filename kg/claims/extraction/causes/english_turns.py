"""English phrasings in which the growth comes first, or the sentence is turned: "driving this is ..."."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import IS, MARKET, RISE

__all__ = ["TURNS"]

_ADVERB = r"(?:(?:[\w-]+ly|still|further|also|in\s(?:large\s)?part|in\sturn|largely|being|been)\s){0,3}"
_KIND = r"(?:[\w-]+\s){0,3}"
_LINK = (
    r"(?:is|are|was|were|remains?|include[sd]?|comprise[sd]?|has\sbeen|have\sbeen)\s"
    r"(?!(?:\w+ly\s)?(?:expected|projected|anticipated|likely|set|driving|boosting|fuell?ing|propelling"
    r"|helping|listed|described|discussed|covered|explained|given|as\sfollows|also)\b)"
)

TURNS: tuple[Cause, ...] = (
    # "The market is buoyed by", "expansion has been lifted by"
    cause(
        "driver",
        "after",
        (
            "lifted buoyed anchored sustained prompted powered sparked ignited hastened intensified "
            "heightened raised enabled enhanced expedited pushed necessitated motivated swelled led "
            "shaped energis helped assisted cushioned catapulted kept elevated favoured favored"
        ),
        rf"\b(?:{RISE}|{MARKET})\b[^.;]{{0,60}}?\b{IS}\s{_ADVERB}(?:lifted|buoyed|anchored"
        rf"|sustained|prompted|powered"
        r"|sparked|ignited|hastened|intensified|heightened|raised|enabled|enhanced|expedited"
        r"|pushed|necessitated"
        r"|motivated|swelled|led|shaped|helped|assisted|cushioned|catapulted|elevated|favou?red"
        r"|kept\s(?:up|alive|going))\s(?:forward\s|along\s|up\s|on\s|higher\s)?(?:\w+ly\s)?by\s"
        r"(?!20\d\d|USD|[A-Z]\w+\sInc)",
        confidence=0.9,
    ),
    # "Growth stems from", "momentum comes from", "can be traced back to"
    cause(
        "driver",
        "after",
        "stem com came aris arose result deriv emanat originat draw drew flow spring",
        rf"\b(?:{RISE}|impetus|tailwinds?|support)\b[^.;]{{0,60}}?\b(?:stem|com|aris|result|deriv"
        rf"|emanat|originat|draw|flow"
        r"|spring)(?:e|s|es|ed|ing|med|ming)?\s(?:\w+ly\s)?(?:strength\s|support\s|momentum\s)?from\s",
    ),
    cause(
        "driver",
        "after",
        "trace link credit tied tie owe explain down pinned relat chalk",
        rf"\b{RISE}\b[^.;]{{0,60}}?\b(?:traced|linked|credited|tied|related|owed|put\sdown|chalked"
        rf"\sup|pinned|connected)"
        r"\s(?:\w+ly\s|back\s){0,2}(?:to|on)\s",
    ),
    cause(
        "driver",
        "after",
        "explain accounted",
        rf"\b{RISE}\b[^.;]{{0,60}}?\b(?:explained|accounted\sfor)\s(?:\w+ly\s)?by\s",
    ),
    cause(
        "driver",
        "after",
        "owe",
        r"\bowe(?:s|d)?\s(?:its|their|much\sof\sits|this|most\sof\sits)\s[^.;,]{3,60}?\sto\s",
    ),
    cause(
        "driver",
        "after",
        "result outcome consequence product function reflection response testament",
        rf"\b(?:{RISE}|use)\b[^.;]{{0,60}}?\b{IS}\s{_ADVERB}(?:an?\s|the\s)?(?:direct\s|natural\s)?"
        rf"(?:result|outcome|consequence|product"
        r"|function|reflection|response)\s(?:of|to)\s",
    ),
    cause(
        "driver",
        "after",
        "strength heels light view virtue consequence courtesy backdrop account spurt",
        r"\b(?:on\sthe\s(?:strength|heels)\sof|in\s(?:the\s)?(?:light|view|face)\sof|by\svirtue"
        r"\sof|as\sa\sconsequence\sof|courtesy"
        r"\sof|against\s(?:the|a)\sbackdrop\sof)\s",
        confidence=0.7,
    ),
    cause(
        "driver",
        "after",
        "attributable attributed due owing",
        r"\b(?:attributable|attributed|due|owing)\sin\s(?:large|great|no\ssmall|good)\s(?:part"
        r"|measure)\sto\s",
    ),
    cause(
        "driver",
        "after",
        "hinge rest depend rel built predicated found",
        rf"\b{RISE}\b[^.;,]{{0,40}}?\s(?:hinges?|rests?|depends?|relies|rely|is\sbuilt|is"
        rf"\spredicated|is\sfounded)\s"
        r"(?:\w+ly\s)?(?:up)?on\s",
        confidence=0.7,
    ),
    cause(
        "driver",
        "after",
        "reflect mirror",
        rf"\b{RISE}\s(?!trends)[^.;,]{{0,40}}?(?:reflects?|reflecting|mirrors?)\s(?!(?:an?|the)"
        rf"\s(?:[\w-]+\s)"
        rf"{{0,2}}?(?:CAGR|compound|growth|value|shift|demand|trend|move)\b|shifts?\b)",
        confidence=0.9,
    ),
    cause(
        "driver",
        "after",
        "benefit",
        r"^(?:The\s)?(?:[A-Z][\w.-]+\s){1,3}(?:\w+\s){0,2}benefits\sfrom\s",
        confidence=0.7,
    ),
    # "Driving the market are ...", "Behind this growth lie ..."
    cause(
        "driver",
        "after",
        "driv fuel propel boost support underpin behind contribut add power accelerat",
        r"^(?:Also\s|Further\s|Chiefly\s)?(?:Driving|Fuell?ing|Propelling|Boosting|Supporting"
        r"|Underpinning|Behind(?=\s(?:this|that|these|those|all|its|their|such|much|most|it)\b"
        r"|\sthe\s(?:[\w'-]+\s){0,4}?"
        rf"(?:{RISE}|markets?|shift|trend|success|spread|jump|push|wave|gains?|numbers|move"
        r"|margins?|results?|profits?|figures?|sales|revenues?)\b)"
        r"|Powering|Accelerating"
        r"|Contributing\sto|Adding\sto)\s(?:[\w'-]+\s){1,7}?(?:is|are|was|were|lies?|stands?)\s(?!"
        r"(?:expected|likely|a\sCAGR)\b)",
    ),
    cause(
        "restraint",
        "after",
        "restrain hinder hamper limit hold weigh slow temper imped constrain curb",
        r"^(?:Also\s|Further\s)?(?:Restraining|Hindering|Hampering|Limiting|Holding\sback|Weighing"
        r"\son|Slowing(?:\sdown)?|Tempering"
        r"|Impeding|Constraining|Curbing)\s(?:[\w'-]+\s){1,7}?(?:is|are|was|were)\s",
    ),
    cause(
        "driver",
        "after",
        "among chief foremost first prominent",
        rf"^(?:Chief|Foremost|First|Prominent|Key|Notable)?\s?(?:Among|among)\sthe\s{_KIND}"
        rf"(?:forces|factors|reasons|drivers|catalysts"
        rf"|tailwinds|engines)\b(?:\s(?!(?:restrain|hinder|hamper|limit|imped|challeng"
        rf"|slow)\w*)[\w'-]+){{0,9}}?\s(?:is|are)\s",
    ),
    cause(
        "driver",
        "after",
        "heart core root cent",
        rf"^At\sthe\s(?:heart|core|root|cent(?:re|er))\sof\s[^.;,]{{0,60}}?"
        rf"(?:{RISE})\b[^.;,]{{0,40}}?\s(?:is|are|lies?)\s",
    ),
    cause(
        "driver",
        "after",
        "what",
        r"^What\s(?:is\s|has\s)?(?:drives?|driving|propels?|fuels?|boosts?|keeps|sustains"
        r"|underpins|lifts)\s[^.;,]{2,70}?\s(?:is|are)\s",
    ),
    cause(
        "restraint",
        "after",
        "what",
        r"^What\s(?:holds?|keeps|limits?|hinders?|hampers?|restrains?|slows?)\s[^.;,]{2,70}?\s(?:is"
        r"|are)\s",
    ),
    cause(
        "driver",
        "after",
        (
            "driver catalyst engine accelerator enabler contributor pillar stimulus tailwind motor "
            "reason cause factor force"
        ),
        rf"\b(?:main|key|primary|major|chief|principal|leading|important|biggest|largest|strongest"
        rf"|central|core|other|second|further|significant"
        rf"|prime|critical|crucial|essential|underlying|pivotal|vital|decisive|fundamental|another)\s(?:market\s|growth\s|demand\s)*"
        rf"(?:drivers?|catalysts?|engines?|accelerators?"
        rf"|enablers?|contributors?|stimulus|tailwinds?|(?:driving\s)?(?:factors?|forces?|reasons?)"
        rf"\s(?:behind|for(?!\s(?:the\s)?(?:high\s)?(?:incidence|death))|of|in|driving|fuell?ing"
        rf"|propelling|boosting|supporting|that|contributing|responsible))\b(?:(?!\bthat"
        rf"\sis\b)[^.;:,]){{0,80}}?\s{_LINK}",
    ),
    cause(
        "restraint",
        "after",
        "brake drag headwind damper obstacle barrier hurdle inhibitor deterrent",
        rf"\b(?:main|key|primary|major|chief|principal|leading|important|biggest|largest|other"
        rf"|another|significant|serious)\s"
        rf"(?:market\s|growth\s)*(?:brakes?|drags?|headwinds?|dampers?|obstacles?|barriers?"
        rf"|hurdles?|inhibitors?|deterrents?)\b"
        rf"[^.;:,]{{0,60}}?\s{_LINK}",
    ),
    cause(
        "driver",
        "after",
        "tailwind force factor driver catalyst reason trend",
        r"\b(?:several|various|many|multiple|numerous|two|three|four|five|a\snumber\sof|a\shost"
        r"\sof|these|key|following)\s(?:[\w-]+\s){0,2}"
        r"(?:tailwinds|forces|factors|drivers|catalysts|reasons)\s"
        r"(?!(?:restrain|hinder|hamper|limit|imped|challeng|slow|hold)\w*)(?:[\w'-]+"
        r"\s){0,9}?[\w'-]+(?::|,\s(?:including|such\sas|namely|among\sthem))\s",
    ),
)
