"""English phrasings for trends in what a trade does: money, mergers, rivals and ways of care."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD

__all__ = ["FLOWS"]

_TRADE = (
    rf"(?:{FIELD}|(?:behaviou?ral|mental"
    rf"|women['’]s)\shealth|health(?:care)?|medicine"
    rf"|care|medtech|wellness|market|sector|industry"
    rf"|space|field"
    rf"|trade|start-?ups?|companies)"
)
_ACTIVITY = (
    r"(?:consolidation|(?:gender|funding|pay|digital|coverage)\sgaps?|M&A(?:\sactivity)?"
    r"|mergers(?:\sand\sacquisitions)?|acquisitions|takeovers"
    r"|buyouts|deals?|deal[\s-]?(?:making|activity|flow|volume)"
    r"|(?:venture|seed|growth|equity|private)?\s?(?:funding|financing|investments?"
    r"|capital)(?:\s(?:rounds|activity|levels|volumes?|deals))?"
    r"|partnerships|tie-?ups|alliances|collaborations?|competition|rivalry|valuations|listings|IPOs"
    r"|layoffs|bankruptcies|privati[sz]ation|digiti[sz]ation|digitali[sz]ation"
    r"|convergence|integration|speciali[sz]ation|hybrid\scare|value-based\scare)"
)
_WAVE = (
    r"(?:waves?|frenzy|spree|flurry|spate|boom|rush|race|craze|surge|rash|slew|string|gold\srush"
    r"|arms\srace|land\sgrab)"
)
_FROM = (
    r"(?:^(?:[\w’'-]+,\s|(?:In|On|Since|After|During|At|Over|Amid)\s[^.;,]{3,50},\s"
    r"|(?:Although|Though|While|But|And|Yet|As|Even\sas)\s)?|[.;]\s|,\s(?:and"
    r"|while|but|as)\s|\s(?:and|as|because|while|that|suggesting)\s)"
)
_TO = r"(?=[.;,]|\s(?:as|because|since|while|so\sthat|and\sthe)\s|$)"
_PEOPLE_OF = (
    r"(?:consumers|patients|users|doctors|physicians|clinicians|people|hospitals|providers|payers"
    r"|insurers|employers|parents|families|women|seniors|adults|clients|the\spublic)"
)

FLOWS: tuple[Cause, ...] = (
    # "The purchase is the latest in a wave of mergers in digital health"
    cause(
        "trend",
        "within",
        "latest wave frenzy spree flurry spate boom rush race craze surge rash slew string gold arms land",
        rf"\b(?:latest|newest|another|one|part|amid|middle|midst|example)\s(?:[\w'’]+\s){{0,2}}?(?:in|of"
        rf"|to\s\w+)?\s?(?P<what>(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}?(?:"
        rf"{_WAVE}\s(?:of|in)\s(?:[\w&-]+\s){{0,3}}?{_ACTIVITY}|{_ACTIVITY}\s{_WAVE})(?:\s(?:in|among"
        rf"|across|of|within|sweeping)\s[^.;,]{{3,60}}?)?)"
        r"(?=[.;,]|\s(?:as|and|that|which|with|because)\s|$)",
        confidence=0.8,
        named=True,
    ),
    # "A wave of mergers is sweeping digital health", "a digital health revolution is under way"
    cause(
        "trend",
        "within",
        (
            "wave frenzy spree flurry spate boom rush race craze surge revolution transformation "
            "renaissance reset shake"
        ),
        rf"{_FROM}(?P<what>(?:an?\s|the\s)(?:[\w-]+\s){{0,3}}?(?:{_WAVE}\s(?:of|in|for"
        rf"|towards?)\s[^.;,]{{3,60}}?|{_ACTIVITY}\s{_WAVE}|{FIELD}\s(?:revolution|boom|transformation"
        rf"|renaissance|reset|shake-?out))"
        r"\s(?:(?:that\s)?(?:is|has\sbeen|was)\s(?:well\s|now\s|already\s|still\s)?(?:under\s?way|on"
        r"|sweeping|building|rolling|gathering|in\sfull\sswing|unfolding|taking\sshape|spreading"
        r"|continuing)"
        r"|(?:that\s)?shows?\sno\ssigns?\sof\s(?:slowing|abating|stopping|letting\sup|ending)|(?:is"
        r"|has)\s(?:swept|hit|begun|started|sweeping|hitting|reaching|reached|reshaping"
        r"|reshaped))\b[^.;,]{0,50})",
        confidence=0.75,
        clause=True,
    ),
    # "Funding is becoming more modest", "deal activity rose quarter by quarter", "valuations have come down"
    cause(
        "trend",
        "within",
        (
            "consolidat merger acqui takeover buyout deal fund financ invest capital partner tie "
            "alliance collaborat compet rivalry valuation list ipo layoff bankrupt m&a gap"
        ),
        rf"{_FROM}(?P<what>(?:the\s|overall\s|global\s|average\s|median\s|total\s|new\s|more\s)?(?:(?:pace"
        rf"|number|volume|value|size|level|amount)\sof\s)?(?:{FIELD}\s|health(?:care)?\s)?{_ACTIVITY}"
        rf"(?:\s(?:in|for|to|of|into|among|across|by|on)\s(?:[\w-]+\s){{0,3}}?{_TRADE})?\s(?:"
        r"(?:is|are|has\sbeen|have\sbeen|was|were)\s(?:now\s|also\s|still\s)?(?:(?:becoming|getting|growing"
        r"|turning|staying)\s(?:more\s|less\s|ever\s|increasingly\s)?[a-z-]+|on\s(?:the|an?)\s(?:steady\s"
        r"|slow\s)?(?:rise|decline|wane"
        r"|upswing|horizon)|slowing(?:\sdown)?|rising|declining|falling|booming|accelerating|cooling"
        r"|shrinking"
        r"|picking\sup|heating\sup|drying\sup)"
        r"|(?:(?:is|are|has\sbeen|have\sbeen)\s)?(?:seeing|saw|sees|see|experienc(?:ed|ing)|caught"
        r"|suffer(?:ed|ing))\san?\s"
        r"(?:[\w-]+\s){0,2}?(?:slow\s?down|slump|decline|drop|dip|upswing|uptick|rebound|resurgence|rise"
        r"|surge|boom"
        r"|recovery|downturn|increase)"
        r"|(?:(?:has|have|had)\s)?(?:\w+ly\s)?(?:rose|risen|increased|grew|grown|jumped|surged|soared"
        r"|climbed|doubled"
        r"|tripled|rebounded|recovered|accelerated|picked\sup|slowed(?:\sdown)?|declined|fell|fallen"
        r"|dropped|plunged|plummeted|cooled|dried\sup|shrank|shrunk"
        r"|come\sdown|came\sdown|dipped|narrowed|widened|peaked|hit\s(?:a|an|new|record"
        r"|another)\s?[\w-]*(?:\shigh|\slow|\srecord)?|reached\s(?:a|an|new|record)\s?[\w-]*(?:\shigh"
        r"|\slow)?|broke\s(?:all\s)?records|continue[sd]?\sto\s(?:break\srecords|rise|grow|fall|decline"
        r"|shrink|climb|surge|accelerate|slow))"
        rf")\b[^.;,$€£%]{{0,60}}?){_TO}",
        confidence=0.72,
        clause=True,
    ),
    # "Telehealth saw a surge in investment", "the field is experiencing a convergence of drugs and apps"
    cause(
        "trend",
        "within",
        (
            "convergence consolidation shift boom surge move transition wave blurring fragmentation "
            "explosion flood influx rush pivot return"
        ),
        rf"\b(?:{_TRADE}|we|landscape|ecosystem|business|quarter|year|months)\b[^.;,]{{0,40}}?\s(?:is|are"
        rf"|has\sbeen|have\sbeen|saw|sees|seen|seeing|witness(?:es|ed|ing)?|experienc(?:es|ed|ing)"
        rf"|undergo(?:es|ing)?|underwent|usher(?:s|ed|ing)?\sin"
        r"|experiencing|witnessing|undergoing)\s(?:now\s|also\s)?(?:experiencing\s|witnessing\s"
        r"|undergoing\s|seeing\s)?(?P<what>(?:an?\s|the\s|more\s|further\s|much\s"
        r"|rapid\s)(?:[\w-]+\s){0,3}?"
        r"(?:convergence|consolidation|blurring|fragmentation|(?:boom|surge|explosion|flood|influx|rush"
        r"|wave|drop|decline|slump|slowdown|rebound|dip|downturn|upswing|uptick|spike|jump)\s(?:in|of)\s"
        r"(?:[\w&-]+\s){0,3}?(?:investments?|investors?|funding|capital|financing|deals|mergers"
        r"|acquisitions|M&A|start-?ups|entrants|partnerships|money|competitors|competition"
        r"|consolidation))\b[^.;,]{0,60})",
        confidence=0.75,
    ),
    # "A shift can be observed from wards to homes"
    cause(
        "trend",
        "within",
        "shift move transition trend pivot departure migration turn",
        r"(?P<what>\b(?:an?\s|the\s)?(?:\w+\s)?(?:shift|move|transition|pivot|migration|turn)\s(?:can\sbe"
        r"|is\sbeing|is|has\sbeen|was|could\sbe)\s(?:clearly\s|also\s|already\s|now\s)?(?:observed|seen"
        r"|noted|under\s?way|felt|visible|evident|apparent|taking\splace|occurring|happening)"
        r"\s?(?:from\s[^.;,]{3,60}?\sto(?:wards?)?|to(?:wards?)?|away\sfrom)\s[^.;,]{3,80}?)(?=[.;,]"
        r"|\s(?:as|because|since|while)\s|$)",
        confidence=0.85,
        clause=True,
    ),
    # "This evolution is moving healthcare towards patient-centric models", "illustrates the movement towards"
    cause(
        "trend",
        "after",
        (
            "moving steering pushing shifting illustrat reflect show underscor signal highlight point "
            "mark indicat"
        ),
        r"\b(?:(?:moving|steering|pushing|shifting|pulling|nudging|transforming|moves|shifts|pushes"
        r"|has\smoved|has\sshifted|have\smoved|have\sshifted|has\spushed"
        r"|have\spushed)\s(?:the\s)?(?:[\w-]+\s){0,2}?(?:health(?:care)?|care|medicine|market|industry"
        r"|sector|delivery|system|treatment|management"
        r"|models?)\s(?:away\sfrom\s[^.;,]{3,50}?\s)?(?:(?:in)?to(?!\s[a-z]+\s(?:the|an?|its|their)\b)"
        r"|towards?)"
        r"|(?:illustrat|underscor|signal|highlight|demonstrat)(?:e|es|s|ed|ing)\s(?:the"
        r"|an?)\s(?:[\w-]+\s){0,2}?(?:move(?:ment)?|shift|transition|trend|turn)\s(?:to|towards?))\s(?!\d)",
        confidence=0.8,
    ),
    # "Telecare has found wide acceptance among consumers"
    cause(
        "trend",
        "within",
        "accept favo audience takers fans follow",
        rf"{_FROM}[“\"]?(?P<what>[^.;]{{0,60}}?\b{FIELD}(?:[^.;]{{0,40}}?)\s(?:has|have|is|are)\s(?:also\s"
        rf"|now\s)?(?:found|finding|gained|gaining|won|winning|met\swith"
        rf"|meeting\swith)\s(?:[\w-]+\s){{0,2}}?(?:acceptance|favou?r|audiences?|takers|fans|followers"
        rf"|followings?)\b"
        rf"(?:\s(?:among|amongst|with|from|by|in)\s(?:[\w-]+\s){{0,2}}?{_PEOPLE_OF})?)",
        confidence=0.75,
        clause=True,
    ),
    # "Alder and other giants want to add telehealth", "retailers are making their way into care"
    cause(
        "trend",
        "within",
        (
            "giant heavyweight incumbent player outsider retailer titan behemoth innovator newcomer "
            "entrant investor insurer employer tech compan chain"
        ),
        r"\b(?P<what>(?:other\s|more\s|several\s|many\s|big\s|large\s|major\s|leading\s|global\s"
        r"|industry\s|tech(?:nology)?\s|retail\s|internet\s|e-commerce\s|pharma(?:ceutical)?\s|insurance\s"
        r"|pharmacy\s|consumer\s|health\s)+(?:giants|heavyweights|titans|behemoths|incumbents|outsiders"
        r"|innovators|newcomers|entrants|retailers|tech|players|insurers|investors|companies|chains"
        r"|brands)\s"
        r"(?:(?:are\s|have\sbeen\s)(?:\w+\s)?(?:looking|trying|seeking|hoping|racing|rushing|vying"
        r"|jostling|scrambling|keen|eager|moving|pushing|wading|muscling|edging|expanding|venturing"
        r"|barging|making\s(?:their\sway|inroads|forays|an?\s(?:\w+\s)?(?:push|play|move)))\s(?:to|into"
        r"|for)|(?:want|hope|seek|aim|strive|plan)\s(?:to|into))\s"
        rf"(?=[^.;]{{0,90}}?\b{_TRADE}\b)[^.;,]{{4,110}}?){_TO}",
        confidence=0.75,
        named=True,
        clause=True,
    ),
    # "Many telehealth start-ups have sprung up"
    cause(
        "trend",
        "within",
        "emerg sprung crop mushroom pop appear enter launched proliferat",
        rf"\b(?P<what>(?:many|several|dozens\sof|scores\sof|hundreds\sof|thousands\sof"
        rf"|an?\s(?:\w+\s)?(?:number|host|crop|wave|slew)\sof|new|numerous|more\sand\smore"
        rf"|countless)\s(?:[\w-]+\s){{0,2}}?(?:{FIELD}|health(?:care)?|medtech)(?:\s(?:start-?ups|companies"
        rf"|platforms|apps|firms|players|providers|vendors|services|ventures)){{1,2}}\s(?:(?:have|has"
        rf"|had)\s)?(?:emerged|sprung\sup|cropped\sup|crop\sup|sprouted|mushroomed|popped\sup|appeared"
        rf"|entered|proliferated)\b[^.;,]{{0,60}})",
        confidence=0.75,
        clause=True,
    ),
    # "Funding is at a record high", "investments in telehealth have declined 80% in two years"
    cause(
        "trend",
        "within",
        "fund financ invest capital deal money dollar valuation valuations",
        rf"(?:^(?:[\w’'-]+,\s)?|[.;]\s|,\s(?:and|while"
        rf"|but)\s|\sthat\s)(?P<what>(?:the\s|overall\s"
        rf"|global\s|total\s)?(?:[\w-]+\s){{0,2}}?"
        rf"(?:funding|financing|investments?|deals?"
        rf"|deal\s(?:activity|volume|count)"
        rf"|valuations)(?:\s(?:in|for|to|of|into|among"
        rf"|across)\s(?:[\w-]+\s){{0,3}}?{_TRADE})?\s(?:"
        rf"(?:is|are|was|were|has\sbeen|remains?"
        rf"|stands?)\s(?:still\s|now\s)?(?:at"
        rf"|near)\s(?:an?\s|its\s|their\s)?(?:all-time"
        rf"|record|historic|five-year|multi-year|new"
        rf"|\w+-year)\s?(?:high|low|peak|level)s?|(?:has"
        rf"|have)\s(?:declined|fallen|dropped|risen|grown"
        rf"|increased|jumped|surged|soared|slumped|plunged"
        rf"|plummeted|climbed|doubled|tripled|shrunk"
        rf"|slowed)(?=(?:\sby)?\s(?:nearly\s|almost\s"
        rf"|about\s|more\sthan\s)?(?:\d[\d.,]*\s?(?:%"
        rf"|percent|per\scent)|\w+fold)\s(?:in|over|since"
        rf"|from|between|during|this|year|compared)\b)))",
        confidence=0.72,
        named=True,
        clause=True,
    ),
    cause(
        "trend",
        "within",
        "flood pour flow stream rush pil surg",
        rf"(?:^(?:[\w’'-]+,\s)?|[.;]\s|,\s(?:and|while"
        rf"|but)\s)(?P<what>(?:(?:billions"
        rf"|millions)\sof\s(?:[\w-]+\s){{0,2}}?(?:dollars"
        rf"|euros|pounds)|(?:venture|investor|big"
        rf"|private)\s(?:money|capital|dollars|investors)"
        rf"|investors)\s(?:(?:are|have\sbeen|is|has\sbeen"
        rf"|continue\sto|keep)\s)?(?:flood|pour|flow|stream"
        rf"|rush|pil|surg)(?:ing|ed"
        rf"|e)?\s(?:\w+\s)?(?:in)?to\s"
        rf"(?:[\w-]+\s){{0,3}}?{_TRADE}\b[^.;,]{{0,40}})",
        confidence=0.75,
        named=True,
        clause=True,
    ),
    # "The market also reflects a clear shift in value creation"
    cause(
        "trend",
        "within",
        "shift move turn change transition",
        r"\b(?:reflects?|signals?|signal+ing|marks?|represents?|shows?|underscores?|reflecting|marking"
        r"|points?\sto|indicates?|illustrates?)\s(?P<what>(?:an?\s"
        r"|the\s)?(?!strategic\b)(?:[\w-]+\s){0,2}?(?:shift"
        r"|transition|turn|change)\sin\s(?!(?:capital|strategy|management|leadership|ownership|our"
        r"|its)\b)[^.;,]{4,90}?)(?=[.;,]|\s(?:as"
        r"|with|where|while|and\sthe)\s|$)",
        confidence=0.75,
    ),
    # "The market is therefore moving toward platforms"
    cause(
        "trend",
        "after",
        "moving shifting evolving transitioning heading migrating turning gravitating tilting",
        rf"\b(?:{_TRADE}|landscape|models?|providers|hospitals|payers|vendors|buyers|demand|spending"
        rf"|focus)\s(?:is|are|has\sbeen|have\sbeen)\s(?:[a-z]+\s){{1,2}}?(?:moving|shifting|evolving"
        rf"|transitioning|heading|migrating|gravitating|tilting)\s(?:\w+ly\s)?(?:towards?|into|beyond"
        rf"|away\sfrom)\s(?!\d)",
        confidence=0.85,
    ),
    # "Video visits are increasingly becoming part of retail care"
    cause(
        "trend",
        "within",
        "part feature staple fixture element standard norm",
        r"(?:^[“\"]?(?:[\w’'-]+,\s)?|[.;:]\s|,\s(?:and"
        r"|while|but)\s|\sthat\s)(?P<what>(?!(?:it|they"
        r"|this|that|he|she|we|the\scompany)\b)[^.;,:]{4,60}?\s(?:is|are|has|have)\s(?:\w+ly\s|now\s"
        r"|fast\s|also\s)?(?:becoming"
        r"|become)\s(?:an?\s|the\s)?(?:[\w-]+\s){0,2}?(?:part(?:\sand\sparcel)?|feature|staple|fixture"
        r"|element|component|pillar)\sof\b[^.;,]{0,60})",
        confidence=0.75,
        clause=True,
    ),
    # "Payers have increasingly turned to online care", "several insurers have introduced virtual-first plans"
    cause(
        "trend",
        "within",
        "increasing steadily several many number more host grow",
        rf"(?:^[“\"]?(?:[\w’'-]+,\s)?|[.;]\s"
        rf"|,\s)(?P<what>(?:(?:[\w-]+\s){{0,2}}?"
        rf"(?:{_PEOPLE_OF}|payers|vendors|retailers"
        rf"|pharmacies|companies|start-?ups|plans|systems"
        rf"|states|governments|schools)\s(?:have"
        rf"|are)\s(?:increasingly|steadily|rapidly"
        rf"|gradually|quickly)\s(?:turned|turning|embraced"
        rf"|embracing|adopted|adopting|moved|moving|shifted"
        rf"|shifting)\s"
        rf"|(?:several|many|an?\s(?:growing\s)?number\sof|more\sand\smore"
        rf"|a\shost\sof)\s(?:[\w-]+\s){{0,2}}?(?:insurers|payers|employers|retailers|pharmacies|hospitals"
        rf"|providers|health\ssystems|health\splans|states|governments|companies)\s(?:have|are)\s(?:now\s"
        rf"|also\s|already\s|recently\s)?(?:introduced|introducing|launched|launching|rolled\sout"
        rf"|rolling\sout|added|adding|begun\s(?:to\soffer|offering)|started\s(?:to\soffer|offering)"
        rf"|offering)\s)"
        rf"(?=[^.;]{{0,80}}?\b{FIELD})[^.;,]{{4,140}}?){_TO}",
        confidence=0.75,
        clause=True,
    ),
    # "Consolidation could be a bigger trend next year"
    cause(
        "trend",
        "before",
        "trend theme",
        r"\b(?:could|will|may|might|would|should|is\slikely\sto|are\slikely\sto|is\sexpected\sto"
        r"|is\sset\sto)\s(?:well\s|also\s|again\s)?(?:be|become|remain)\s(?:an?|the"
        r"|another)\s(?:[\w-]+\s){0,2}?(?:trends?|themes?)\b",
        confidence=0.8,
    ),
    # "Small vendors are being swallowed by larger ones"
    cause(
        "trend",
        "within",
        "absorb swallow snap bought gobbl acquir merg consolidat roll",
        r"(?:^[“\"]?(?:[\w’'-]+,\s)?|[.;]\s|,\s(?:and"
        r"|while|but)\s|\sthat\s)(?P<what>(?:"
        r"(?:[\w'’-]+\s){1,4}?(?:solutions|start-?ups"
        r"|firms|companies|vendors|platforms|players"
        r"|providers|practices|pharmacies"
        r"|apps))[^.;]{0,70}?\s(?:(?:have"
        r"|has)\sbegun\sto\sbe|are\sbeing"
        r"|are\sincreasingly(?:\sbeing)?|keep\sbeing"
        r"|are\soften)\s(?:absorbed|swallowed|snapped\sup"
        r"|bought\sup|gobbled\sup|acquired|merged"
        r"|consolidated|rolled\sup)\b[^.;,]{0,60})",
        confidence=0.75,
        clause=True,
    ),
    # "The scattered market is likely to be consolidated", "expect more consolidation"
    cause(
        "trend",
        "within",
        "consolidat converg shake merg",
        rf"{_FROM}(?:it\sseems\s(?:as\sif|that|likely\sthat)\s)?(?P<what>(?:the\s"
        rf"|this\s)?(?:[\w-]+\s){{0,4}}?\b{_TRADE}\s(?:is|are|will|looks?|seems?"
        rf"|appears?)\s(?:\w+\s){{0,2}}?(?:to\s)?(?:(?:be(?:come)?"
        rf"|be\sgetting)\s)?(?:more\s)?(?:consolidat(?:e|ed|ing)|converg(?:e|ing)"
        rf"|shaken\sout)\b[^.;,]{{0,60}})",
        confidence=0.75,
        clause=True,
    ),
    cause(
        "trend",
        "within",
        "consolidat",
        r"\b(?:usher(?:s|ing)?\sin|expects?|expected|expecting|predicts?|foresees?|anticipates?|see|sees"
        r"|brings?|lead(?:s|ing)?\sto|spell|a\swave\sof|signs?\sof|number\sof)\s(?P<what>(?:more\s"
        r"|further\s|additional\s|some\s|continued\s|increasing\s|rapid\s)?(?:(?:market"
        r"|industry)\s)?consolidation(?:\sdeals)?\b(?!\sof\s(?:its|the|their)\b)[^.;,]{0,60}?)(?=[.;,]"
        r"|\s(?:as|because|since|while|this|in\s20\d\d)\b|$)",
        confidence=0.75,
        named=True,
    ),
    # "Innovators look to use technology to close the gap in care"
    cause(
        "trend",
        "within",
        (
            "innovator start-up startup founder entrepreneur vendor provider hospital system insurer "
            "employer payer plan retailer compan"
        ),
        rf"^(?:[\w’'-]+,\s)?(?P<what>(?!(?:The\scompany|Both|These|Those|Its|Our)\b)(?:(?:More\sand\smore"
        rf"|Many|Several|Some|Most|Health|Digital|Care|Large|Tech(?:nology)?|Drug|Private|Other)\s){{0,3}}?"
        r"(?:innovators|start-?ups|founders|entrepreneurs|vendors|providers|hospitals|(?:health\s)?systems"
        r"|insurers|employers|payers|(?:health\s)?plans|retailers|companies|firms|pharmacies)\s"
        r"(?:are|have\sbeen)\s(?:\w+\s)?(?:looking|trying|seeking|working|racing|turning|striving|hoping"
        r"|hurrying)\s(?:to|for)\s"
        rf"(?=[^.;]{{0,90}}?\b(?:{FIELD}|technolog(?:y|ies)|AI|software|apps|care|patients|access"
        rf"|data)\b)[^.;,]{{4,120}}?){_TO}",
        confidence=0.75,
        clause=True,
    ),
)
