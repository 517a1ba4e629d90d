"""English phrasings for trends: what gathers pace or fades, and who enters."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD

__all__ = ["TIDES"]

_ACTIVITY = (
    r"(?:consolidation|concentration|deal[\s-]?making|deals|mergers|takeovers|tie-?ups|buyouts"
    r"|M&A(?:\sactivity)?|competition|rivalry|price\s(?:wars?|competition)|price\spressure"
    r"|(?:venture\s|foreign\s|private\s|public\s|outside\s|new\s|fresh\s|big\s|institutional"
    r"\s)?(?:money|capital|investments?|funding)|fund-?raising|digiti[sz]ation|digitali[sz]ation"
    r"|automation|bundling|outsourcing|partnerships|alliances"
    r"|collaborations?|speciali[sz]ation|integration|convergence|personali[sz]ation|localisation"
    r"|regionali[sz]ation|vertical\sintegration|listings|public\sofferings|experimentation"
    r"|self-testing|home\stesting)"
)
_RISES = (
    r"(?:(?:(?:is|are|has\sbeen|have\sbeen|was|were)\s(?:(?:now|also|fast|clearly|again|already"
    r"|still|steadily|rapidly|visibly|getting|growing|becoming)\s){0,2}"
    r"(?:picking\sup|heating\sup|speeding\sup|accelerating|intensifying|gathering\s(?:pace|speed"
    r"|momentum|steam|force)|gaining\s(?:pace|speed|momentum|ground|steam)|spreading|on\sthe"
    r"\srise|rising|growing|increasing|mounting|under\s?way|in\sfull\sswing"
    r"|fierc(?:e|er)|stiff(?:er)?|tough(?:er)?|keen(?:er)?|rife|brisk(?:er)?|drying\sup"
    r"|cooling(?:\sdown)?|slowing(?:\sdown)?|falling|returning|coming\sback|flowing|pouring"
    r"|flooding|streaming|rushing|moving|going|shifting|finding\s(?:its|their)\sway))"
    r"|(?:(?:has|have|had)\s(?:also\s|since\s|again\s|already\s)?)?(?:picked\sup|heated\sup|sped"
    r"\sup|accelerated|intensified|gathered\s(?:pace|speed|momentum|steam|force)|gained\s(?:pace"
    r"|speed|momentum|steam)|set\sin|dried\sup|cooled|slumped|surged|returned|poured|flooded"
    r"|flowed|found\s(?:its|their)\sway)"
    r"|gathers?\s(?:pace|speed|momentum|steam|force)|gains?\s(?:pace|speed|momentum|steam)"
    r"|picks?\sup|heats?\sup|intensif(?:y|ies)|accelerates?|pours?|floods?|flows?|finds?\s(?:its"
    r"|their)\sway)"
)
_TRADE = (
    r"(?:vendors|suppliers|providers|platforms|hospitals|clinics|insurers|payers|employers"
    r"|start-?ups|firms|companies|ventures|founders|operators|players|pharmacies|retailers"
    r"|grocers|supermarkets|chains|groups|giants|makers|manufacturers"
    r"|developers|practices|systems|plans|investors|funds|ministries|doctors|physicians"
    r"|clinicians|nurses|outsiders|newcomers|entrants|rivals|carmakers|telcos|banks|carriers"
    r"|networks|buyers|municipalities|specialists|incumbents|towns|councils|states|regions"
    r"|agencies)"
)
_DOING = (
    r"(?:gaining|buying|snapping|entering|moving|pushing|betting|doubling|turning|flocking"
    r"|piling|pouring|rushing|racing|switching|shifting|branching|diversifying|venturing"
    r"|expanding|opening|adding|experimenting|testing|piloting|trialling|trying|putting|building"
    r"|bundling|weaving|folding|joining|teaming|pooling|merging|consolidating|linking|tying"
    r"|forging|striking|outsourcing|automating|equipping|exploring|collecting|attracting|rolling"
    r"|bringing|setting|replacing|scaling|courting|wooing|cutting|walking|snatching|poaching"
    r"|grabbing|winning|taking(?!\spart)|squeezing|crowding|offering|selling|dropping|abandoning|giving"
    r"|chasing|hunting|stepping)"
)
_NO_ONE = (
    r"(?!(?:the\s(?:company|firm|two|group|startup|start-up)|well\sbefore|before|after|until"
    r"|both|it|they|we|he|she|these|those|its|their|our|his|her|this|that|which|who)\b)"
)

TIDES: tuple[Cause, ...] = (
    # "Consolidation has picked up among online pharmacies"
    cause(
        "trend",
        "within",
        (
            "pick heat speed sped accelerat intensif gather gain spread rise rising grow increas "
            "mount under full fierc stiff tough keen rife brisk dry dried "
            "cool slow fall return coming flow pour flood stream rush mov going shift find found "
            "set slump surg"
        ),
        rf"(?:^(?:[\w’'-]+,\s|(?:In|On|Since|As|But|And|Yet|After)\s(?:[\w’'-]+\s){{0,4}}?)?|[.;]\s|,"
        rf"\s(?:and|while|as|but)\s|\s(?:and|as|because|while|that)\s)(?P<what>(?:the\s|an?"
        rf"\s)?(?:(?!(?:and|as|because|while|that|of|in|to|for)\s)[\w'’-]+\s){{0,2}}?{_ACTIVITY}"
        rf"(?:\s(?:of|in|for|among|between|on|around|with|from|into)\s[^.;,]{{3,60}}?)?\s{_RISES}(?!"
        rf"\s(?:to|at|by)\s\d)\b[^.;,$€£]{{0,50}}(?=[.;,]|$))",
        confidence=0.75,
        clause=True,
    ),
    # "Landline alarms are giving way to watches", "are losing ground", "are on the way out"
    cause(
        "trend",
        "before",
        (
            "giving gave give losing lose lost way retreat wane decline fade fading phased "
            "replaced vanish disappear obsolete dying yield ced"
        ),
        r"(?<!Europe\s)(?<!America\s)\b(?:(?:is|are|has\sbeen|have\sbeen|was|were)\s(?:(?:now|also"
        r"|fast|gradually|slowly|steadily|rapidly|increasingly|being|clearly)\s){0,2}(?:giving\sway"
        r"|losing\sground(?!\sto\s(?-i:[A-Z]))|on\s(?:the|its|their)\sway\sout|in\sretreat|on\sthe"
        r"\swane"
        r"|in\sdecline|on\sthe\sdecline|fading|phased\sout|replaced\sby|supplanted\sby|vanishing"
        r"|disappearing|obsolete|dying\sout|yielding\sto|ceding\sground)"
        r"|(?:has|have)\s(?:given\sway|lost\sground|fallen\sout\sof\s(?:favou?r|fashion)|had\s(?:its"
        r"|their)\sday)|gives?\sway|gave\sway|fades?|falls?\sout\sof\s(?:favou?r|fashion))\b",
        confidence=0.75,
    ),
    # "Foreign chains are gaining a foothold", "insurers are buying up practices"
    cause(
        "trend",
        "within",
        (
            "gaining buying snapping entering moving pushing betting doubling turning flocking "
            "piling pouring rushing racing switching shifting branching diversif "
            "venturing expanding opening adding adopting embracing experimenting testing piloting "
            "trialling trying putting using building bundling weaving folding "
            "joining teaming pooling merging consolidating linking tying forging striking "
            "outsourcing automating equipping exploring investing collecting attracting "
            "rolling bringing setting replacing scaling courting wooing hiring training cutting "
            "walking snatching poaching grabbing winning taking squeezing crowding offering "
            "selling dropping abandoning giving raising chasing seeking hunting looking striving "
            "stepping"
        ),
        rf"(?:^(?:[\w’'-]+,\s|(?:In|On|At|Since|As|But|And|Yet|After|Across)\s[^.;,]{{3,60}}?,\s)?"
        rf"|[.;]\s|,\s(?:and|while|but)\s)(?P<what>{_NO_ONE}(?:(?!(?:and|that|as|because|which|who"
        rf"|of)\s)[\w'’&-]+\s){{0,4}}?(?:and\s(?:other\s)?(?:[\w'’-]+\s){{0,2}}?)?{_TRADE}\s(?:(?:all"
        rf"|too|alike|everywhere|elsewhere|now|also|alone|themselves)\s){{0,2}}"
        rf"(?:are|have\sbeen)\s(?:(?:now|also|increasingly|all|already|still|even|busy|fast|rapidly"
        rf"|quickly)\s){{0,2}}{_DOING}\b[^.;,$€£]{{4,120}}?(?=[.;,]|\s(?:as|because|since|while|so"
        rf"\sthat|now\sthat|and\sthe)\s|$))",
        confidence=0.72,
        clause=True,
    ),
    # "Vendors stop insisting on costly meters", "ministries now use software for triage"
    cause(
        "trend",
        "within",
        "stop ceas begin began begun start now increasingly today ever",
        rf"(?:^(?:[\w’'-]+,\s|(?:In|On|At|Since|But|And|Yet|After|Across)\s[^.;,]{{3,60}}?,\s)?|[.;]"
        rf"\s|,\s(?:and|while|but)\s|\s(?:as|now\sthat|because)\s)(?P<what>{_NO_ONE}(?:(?!(?:and|that"
        rf"|as|because|which|who)\s)[\w'’&-]+\s){{0,4}}?{_TRADE}(?:\s(?:in|of|across)"
        rf"\s[\w\s-]{{3,30}}?)?\s(?:(?:have\s(?:stopped|begun|started|ceased)|are\s(?:stopping"
        rf"|beginning|starting)|stop|begin|start)\s(?:to\s)?(?!(?:shut|clos|leav|clear|retir"
        rf"|quit))[a-z]{{3,}}|(?:increasingly|ever\smore|more\sand\smore)\s(?:use|offer|buy|bundle|sell|run"
        rf"|pay|cover|ship|include|link|combine|rely|demand|build|put|add|hire|send|prescribe|ask"
        rf"|require|turn|look|choose|prefer|seek|favou?r|integrate|adopt|employ|deploy|pair|treat"
        rf"|serve|share|outsource))\b[^.;,$€£]{{4,110}}?(?=[.;,]|\s(?:as|because|since|while|so\sthat"
        rf"|now\sthat|and\sthe)\s|$))",
        confidence=0.72,
        clause=True,
    ),
    # "Grocers and other outsiders have entered telecare"
    cause(
        "trend",
        "within",
        (
            "outsider newcomer giant retailer grocer supermarket carmaker insurer chain telco "
            "investor fund bank entrant"
        ),
        r"(?:^(?:[\w’'-]+,\s)?|[.;]\s|,\s(?:and|while|but)\s)(?P<what>(?!(?:the\s(?:company|firm"
        r"|two)|both|it|they|we|which|who)\b)[^.;]{0,100}?\b(?:outsiders|newcomers|giants|retailers"
        r"|grocers|supermarkets|carmakers|insurers|chains|telcos|investors|funds|banks|entrants)(?:"
        r"\s(?:such\sas|like)\s[^.;,]{3,40})?\s"
        rf"(?:(?:have|has)\s(?:also\s|now\s|all\s|since\s|begun\sto\s|started\sto\s)?(?:enter(?:ed)?"
        rf"|mov(?:ed|e)\sinto|push(?:ed)?\sinto|pil(?:ed|e)\sinto|discover(?:ed)?|turn(?:ed)?\sto"
        rf"|join(?:ed)?|bought\sinto|buy\sinto|warmed\sto|pour(?:ed)?\s[^.;,]{{0,30}}?into|built"
        rf"|build|launch(?:ed)?)|enter|move\sinto|push\sinto|pile\sinto|(?:want|seek)\s(?:in|a"
        rf"\s(?:share|piece|slice)))\s?"
        rf"(?=[^.;]{{0,80}}?\b(?:{FIELD}|market|field|sector|industry|trade|business|care"
        rf"|health)\b)[^.;,]{{0,80}})",
        confidence=0.75,
        clause=True,
    ),
    # "Towns no longer see the pendant as an end in itself", "is no longer a niche"
    cause(
        "trend",
        "within",
        "longer",
        r"(?:^(?:[\w’'-]+,\s)?|[.;]\s|[“\"])(?P<what>(?!(?:the\s(?:company|firm|report|study|page|chart|table|figure)|it\sis|he|she|we"
        r"|I)\b)[^.;,]{3,60}?\s(?:(?:is|are|do|does)\sno\slonger\s|no\slonger\s(?=(?:see|want|ask"
        r"|buy|treat|regard|view|think|look|talk|chase|expect|accept|come|go|pay"
        r"|settle)))[^.;,]{4,80})",
        confidence=0.72,
        clause=True,
    ),
    # "Pooling night doctors has become the way of all small hospitals"
    cause(
        "trend",
        "before",
        "way rule custom habit fashion practice norm strategy answer recipe",
        r"\b(?:has|have|is|are)\s(?:now\s|fast\s|quickly\s)?(?:become|becoming|turned\sinto|turning"
        r"\sinto)\s(?:the|a|an)\s(?:[\w-]+\s){0,2}?(?:way|rule|custom|habit|fashion|practice|norm"
        r"|strategy|recipe|exception|everyday\s\w+|matter\sof\scourse|household\sname|fact\sof"
        r"\slife)(?=[.;,]|$|\s(?:of|for|in|among|with|at|across)\b)",
        confidence=0.8,
    ),
    # "Telecare is leaving the wards and entering homes"
    cause(
        "trend",
        "within",
        "leav enter mov shift migrat reach conquer win find",
        rf"(?:^(?:[\w’'-]+,\s)?|[.;]\s)(?P<what>(?:[\w'’-]+\s){{0,3}}?{FIELD}(?:\s[\w'’-]+){{0,2}}?"
        rf"\s(?:is|are|has\sbeen|have\sbeen)\s(?:now\s|fast\s|slowly\s|gradually\s|steadily\s"
        rf"|increasingly\s|also\s)?(?:leaving|entering|conquering|reaching|winning\sover|finding"
        rf"\s(?:its|their)\sway|making\s(?:its|their)\sway|coming\sof\sage|growing\sup|going"
        rf"\smainstream)\b[^.;,]{{0,80}})",
        confidence=0.75,
        clause=True,
    ),
    # "The online pharmacy trade has seen large consolidations"
    cause(
        "trend",
        "within",
        "consolidation",
        r"\b(?:market|field|space|sector|industry|trade|business)\s(?:has|have)\s(?:also\s)?(?:witnessed|seen|undergone|experienced)"
        r"\s(?P<what>(?:[a-z-]+\s){0,2}?consolidations?)\b",
        confidence=0.8,
        named=True,
    ),
)
