"""Sentences that divide a market into segments, in Latin script: one pattern a phrasing."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.axes import AXIS
from kg.claims.extraction.grammar.chinese_counted import COUNTED
from kg.claims.extraction.grammar.cued import CuedGroup, cued
from kg.claims.extraction.grammar.division_words import (
    COMPOSED,
    INTO_WORD,
    NO_CHANGE,
    PARTED,
    PARTS,
    PIVOT,
    PRACTICE,
    SORTS,
    VERB,
)
from kg.claims.extraction.grammar.segment_turns import (
    TURNS,
    TURNS_OF_KNOWN_AXES,
    TURNS_WITH_MORE,
    TURNS_WITHOUT_AXIS,
)

__all__ = ["BARE", "LISTS_FIRST", "NEXT", "NEXT_FIRST", "OF_KNOWN_AXES", "PHRASINGS", "WITH_MORE"]

_INTO = cued(
    rf"(?i){PIVOT}\s(?:the\s|la\s|le\s|l'|el\s)?{NO_CHANGE}(?P<axis>{AXIS}?),?\s(?:(?:the\s[\w\s&-]{{2,60}}?|it|il|este"
    rf"|(?:le|el|la|l['’])\s?[\w\s'’&-]{{2,70}}?|[\w\s&-]{{2,40}}?\smarket)\s)?(?:(?:is"
    rf"|has\sbeen|was|are|can\sbe|wird|est|se|peut\sêtre|a\sété|ha\ssido|está|puede)\s(?:further\s|mainly\s|primarily\s|also\s|again\s"
    rf"|broadly\s)?)?"
    rf"(?:{VERB}\s(?:{INTO_WORD}|by)|into|en)\s(?:{SORTS})?(?P<list>(?:[^.]|\.(?=\d)){{4,600}}?)(?=\s(?:and|und|et|y)"
    rf"\s{PIVOT}\s|\.\s|[.。]?$)"
)
_AS = cued(
    rf"(?i){VERB}\s{PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?),?\s(?:as|in|across|under)\s(?P<list>[^.]{{4,500}}?)"
    rf"(?=\s(?:and|und|et|y)\s{PIVOT}\s|\.\s|[.。]?$)"
)
_HOLDS = cued(
    rf"(?i)(?:^|[,;]\s|\s){PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?),\s(?:the\s[\w\s&-]{{0,50}}?\b"
    rf"(?:markets?|segment"
    rf"|industry|sector)|it|this\smarket)\s(?:mainly\s|primarily\s)?{COMPOSED}\s"
    rf"(?P<list>[^.]{{4,500}}?)[.]?$"
)
_ENCOMPASSES = cued(
    rf"(?i)\b{PRACTICE}\s(?:also\s)?(?:encompasses|covers|comprises"
    rf"|includes|spans|offers)\s"
    r"(?:(?:an?\s|the\s)?(?:[\w-]+\s)?(?:range|array|spectrum|variety|set|mix)\sof\s|various\s"
    r"|several\s|different\s|diverse\s|multiple\s)(?!(?:[\w-]+\s)?(?:stakeholders|players|participants|parties|actors|companies|vendors)\b)"
    rf"(?P<axis>{AXIS}?),?\s(?:including|such\sas|like|namely|comprising)\s(?P<list>[^.]{{4,500}}?)(?:,?\samong\s(?:many\s)?others)?[.]?$"
)
# "encompasses care at a distance, including a, b, and c"
_SUCH_AS = cued(
    rf"(?i)\b{PRACTICE}\s(?:also\s)?(?:encompasses|covers|comprises|includes|spans)\s[^.,;:]{{3,90}}?"
    r"(?:,\s?|\s-\s)(?:including|such\sas|namely)\s(?P<list>[^.]{8,400}?)(?:,?\samong\s(?:many\s)?others)?[.]?$"
)
# What is told to come next: "a held the largest share, followed by b and c".
_FOLLOWED = cued(
    r"\b(?:(?:[Ll]argest|highest|biggest|dominant|leading|majority|fastest|most(?!\s(?:common|popular|frequent)\s(?:means|way|form|reason|mode)))\s[^.;]{3,120}?"
    r"|(?:faster|quicker)\sthan\sany\s[^.;]{3,80}?|(?:lead|leads|led|dominate[sd]?|top|tops|topped)\sthe\s(?:[\w-]+\s){0,5}?(?:way|market|industry|pack|list)(?:\s(?:in|by|with|at|during|over|throughout)\s[^.;]{3,60}?)?),?\sfollowed\s(?:closely\s)?by\s(?:the\s)?"
    r"(?P<list>[a-z][^.;%A-Z]{3,200}?)(?=\s(?:segments?|categories|in\s|with\s|at\s|during\s|over\s)|[.;]|$)"
)
_MARKET_BY = cued(
    rf"(?i)\b(?:market|industry),?\sby\s(?P<axis>{AXIS}?),?\s(?:{COMPOSED}|(?:is|are|has\sbeen|can\sbe)\s(?:further\s|mainly\s|broadly\s)?"
    rf"{VERB}\s{INTO_WORD})\s(?P<list>[^.]{{4,500}}?)[.]?$"
)
_WISE = cued(
    rf"(?i)^(?P<axis>{AXIS}?)-?wise,?\s(?:the\s[\w\s&-]{{0,50}}?\s)?(?:is\s|has\sbeen\s)?(?:{VERB}"
    rf"\s{INTO_WORD}|{COMPOSED})"
    r"\s(?P<list>[^.]{4,400}?)[.]?$"
)
_FIRST = cued(
    rf"(?i)(?:{VERB}|\b(?:segments|divides|splits|classifies|categori[sz]es|bifurcates|groups)\s"
    rf"(?:the\s)?(?:[\w-]+\s){{1,5}}?)"
    rf"\s?(?:mainly\s|primarily\s|further\s)?into\s(?P<list>[^.]{{4,400}}?)(?<!;)\s{PIVOT}\s(?:the\s)?"
    rf"(?P<axis>{AXIS})(?=[.,;]|$)"
)
# "is split into a and b by type, into c and d by payer": each list before its axis.
_AND_THEN = r"(?:,\s(?:(?:and|as\swell\sas)\s)?|\s(?:and|as\swell\sas)\s)(?:further\s)?"
_EACH = cued(
    rf"(?i){VERB}\s(?:mainly\s|primarily\s|further\s)?into\s(?P<list>[^.]{{4,300}}?)(?<![,;])\s{PIVOT}\s(?:the\s)?"
    rf"(?P<axis>{AXIS}?)(?={_AND_THEN}(?:into\s|[^.;,]{{2,40}}(?:,[^.;,]{{2,40}}){{0,5}}(?<!,)\s{PIVOT}\s))"
)
_ARE = cued(
    rf"(?i)(?:when\s{VERB}\s)?{PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?),\s(?:the\s)?"
    rf"(?:[\w\s&-]{{0,40}}\s)?(?:categories|segments|divisions|sub-?segments)\s(?:are|include"
    rf"|comprise)\s(?P<list>[^.]{{4,500}})"
)
# "As to component, there are hardware and software."
_THERE_ARE = cued(
    rf"(?i){PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?),\s(?:there\s(?:are|is|exist)|we\sfind|one\sfinds|these\sare)\s"
    r"(?:(?:two|three|four|five|several)\s(?:[\w-]+\s)?(?:segments|types|groups|kinds)[:,]\s)?(?P<list>[^.:;]{4,400}?)[.]?$"
)
# "In terms of applications, cuffs are widely used in wards, clinics, and homes."
_USED = cued(
    rf"(?i){PIVOT}\s(?:the\s)?(?P<axis>applications?|application\sareas?|end[\s-]users?|end[\s-]use|indications?|specialt(?:y|ies)),\s[\w\s&-]{{3,60}}?\s(?:is|are)\s"
    r"(?:\w+ly\s)?(?:used|adopted|applied|employed|utili[sz]ed|deployed)\s(?:in|for|by|across)\s(?P<list>[^.:;]{8,400}?)[.]?$"
)
# "the market for home care - comprising kits, cords and alarms - is"
_COMPRISING = cued(
    rf"(?i)\b(?:(?:market|industry)(?:\sfor\s[\w\s-]{{3,40}}?)?|{PRACTICE})(?:,|\s-)\s(?:comprising|consisting)\s(?:of\s)?(?P<list>[^.:;]{{6,300}}?)"
    r"(?=\s-\s|,?\s(?:is|are|was|has|will|presents?|offers?|grows?|continues?|remains?)\b|[.;]|$)"
)
# "Home care solutions comprise kits, cords, and alarms."
_COMPRISE = cued(
    r"^(?:The\s)?[A-Z][\w-]*(?:\s[\w/&-]+){0,5}?\s(?:solutions|services|products|systems|devices|apps|software|platforms|technologies|tools|offerings)"
    r"\s(?:comprise|consist\sof|fall\sinto|divide\sinto)\s"
    r"(?:(?:two|three|four|five|several|various)\s(?:main\s|broad\s)?(?:segments|types|groups|kinds|categories)(?::|,\snamely)\s)?"
    r"(?P<list>[^.:;]{6,300}?)[.]?$"
)
# "Two methods have become usual in home care, and these are kits and cords."
_THESE_ARE = cued(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\s(?:(?:main|major|key|distinct|different|broad)\s)?(?P<axis>types|methods|modes|models|modalities|approaches|techniques|forms"
    r"|kinds|categories|segments|technologies)\b[^.;:]{3,120}?,?\s(?:and\s)?(?:these|they|which)\sare\s(?P<list>[^.:;]{6,300}?)[.]?$"
)
_UNDER = cued(
    rf"(?P<list>[A-Z][^.:]{{6,400}}?)\sare\s(?:among\s)?(?:the\s)?(?:various\s|different\s|main\s"
    rf"|major\s|key\s|two\s"
    rf"|three\s|four\s)*(?:market\s)?(?:divisions|segments|categories|sub-?segments|types)\s(?:under|of|in"
    rf"|within|by)\s(?:the\s)?(?P<axis>{AXIS}?)(?:\ssegment|\scategory)?[.,]"
)
_AMONG_OTHERS = cued(
    r"(?P<list>[A-Z][^.:]{6,300}?)\sare\s(?:(?:among|some\sof|one\sof)\s)?(?:the\s)?(?:other\s|key"
    r"\s|major\s|main\s|various\s"
    r"|important\s|prominent\s|leading\s)*(?P<axis>[\w-]+?(?:\s[\w-]+?)?)(?:-based)?\s(?:sub-?)?segments\b"
)
_ARE_USERS = cued(
    r"^(?P<list>[A-Z][^.:]{6,200}?)\sare\s(?:the\s)?(?:(?:key|major|main|primary|leading|prominent|important)\s|(?=[a-z-]+(?:\s[a-z]+)?\s(?:studied|covered|considered|named)\b))"
    r"(?P<axis>end[-\s]users?|applications?|components?|delivery\smodes?|modalities|technologies)\b"
    r"(?!\s(?:of|for)\s(?:the\s)?[A-Z])"
)
_TYPES = cued(
    r"(?i)\b(?:two|three|four|five|six|several|many|various)\s(?:(?!(?:of|leading|new)\s)[\w-]+\s){0,2}?(?:types|kinds|categories|segments|groups"
    r"|modalities|classes|forms|components|modes|applications)\s?(?:of\s(?P<axis>[\w\s-]{3,40}?))?(?:\s?\b(?:to|make|form)\s[\w\s]{3,40})?"
    r"(?::|\s-)\s(?P<list>[^.:]{8,500})"
)
_PLAIN = cued(
    rf"(?i)(?:\b(?:market|industry)(?:\sfor\s[\w\s-]{{3,40}}?)?"
    rf"|^[A-Z][\w\s/()-]{{2,50}}?\b(?:apps|services|devices|solutions|products|systems|platforms|software))"
    rf"\s(?:is|are|has\sbeen|can\sbe)\s(?:further\s|mainly\s|primarily\s|traditionally\s"
    rf"|broadly\s)?{VERB}\sinto\s(?:{SORTS})?(?!.*\b{PIVOT}\s)(?P<list>[^.:]{{8,400}}?)[.]?$"
)
# "is divided into a and b, and by payer into c and d": a list without an axis before one with it.
_PLAIN_THEN = cued(
    rf"(?i)^(?:(?!\b{PIVOT}\s)[^.]){{0,200}}?\b(?:market|industry)\s(?:is|are|has\sbeen|can\sbe)\s(?:further\s|mainly\s|primarily\s|broadly\s)?{VERB}\sinto\s(?:{SORTS})?"
    rf"(?P<list>(?:(?!\b{PIVOT}\s)[^.:]){{6,300}}?)(?=[,;]?\s(?:and\s)?{PIVOT}\s(?:the\s)?{AXIS}?,?\s(?:it\sis\s)?into\s)"
)
# "is driven by three concepts that include a, b, and c"
_NUMBERED = cued(
    r"(?i)\b(?:two|three|four|five|six)\s(?:(?!(?:of|leading|new)\s)[\w-]+\s){0,2}?(?P<axis>types|kinds|categories|segments|modalities|concepts|forms|modes"
    r"|models|approaches|methods|technologies|components|applications|parts)(?:\s(?:that|which)\s(?:are|include|comprise)|[^.:;,]{0,60}?,\s(?:namely|including))\s"
    r"(?P<list>[^.:;]{8,400}?)[.]?$"
)
# "The report covers three product areas: a, b, and c."
_COVERS = cued(
    r"\b(?:covers|examines|analy[sz]es|spans|tracks|sizes)\s(?:two|three|four|five|six)\s(?:[\w-]+\s){0,2}?(?:areas|segments|categories|types|groups|classes|sectors)"
    r"(?:,|:|\s-)\s?(?P<list>[^.:;]{8,400}?)[.]?$"
)
# "The study splits home care into a, b, and c."
_SPLITS = cued(
    r"(?i)\b(?:study|report|research|analysts?|publisher|researchers)\s(?:segments?|divides?|splits?|classif(?:y|ies)|categori[sz]es?|breaks?)\s(?:the\s)?[\w\s-]{3,50}?"
    rf"\s(?:down\s)?into\s(?:{SORTS})?(?!.*\b{PIVOT}\s)(?P<list>[^.:;]{{8,300}}?)[.]?$"
)
# "Among the specialties covered are a, b, and c.", "Specialties covered: a, b, and c."
_ARE_COVERED = cued(
    rf"(?i)^(?:among\sthe\s)?(?P<axis>{AXIS}?)\s(?:covered|included|studied|analy[sz]ed|tracked|considered)(?:\sare|\sinclude|\s?:)\s(?P<list>[^.:;]{{6,300}}?)[.]?$"
)
# "The market comes in three parts (a, b, c)."
_IN_PARTS = cued(
    r"(?i)\b(?:two|three|four|five|six)\s(?:(?:main|key|major|broad)\s)?(?P<axis>parts|segments|categories|types|groups|classes|components|modes|modalities|forms)"
    r"\s\((?!US|USD|[$€£\d])(?P<list>[^().:;%]{6,200}?)\)"
)
# "The breakdown by component is a, b, and c.", "Among end users, the study lists a, b, and c."
_BREAKDOWN = cued(
    rf"(?i)\b(?:breakdown|split|segmentation|segments|division)(?:\sof\sthe\s[\w\s-]{{3,40}}?)?,?\s(?:by|based\son|on\sthe\sbasis\sof|in\sterms\sof|as\sper)\s(?:the\s)?(?P<axis>{AXIS}?),?\s(?:is|are|includes?|covers?|comprises?|consists?\sof|encompass(?:es)?|shows)\s(?P<list>[^.:;]{{6,300}}?)[.]?$"
)
_LISTS = cued(
    rf"(?i)(?:{PIVOT}|among)\s(?:the\s)?(?P<axis>{AXIS}?),\s(?:the\s)?(?:study|report|research|analysts?)\s(?:lists?|covers?|names?|counts?|includes?|considers?"
    r"|tells?\sapart)\s(?P<list>[^.:;]{6,300}?)[.]?$"
)
# "The market has two halves, a and b.", "The market, which is divided into a and b, grows."
_HALVES = cued(
    r"(?i)\b(?:market|industry|sector)\s(?:has|knows|consists\sof|comprises|is\smade\sup\sof)\s(?:two|three|four|five)\s(?:[\w-]+\s)?"
    r"(?:halves|parts|segments|sub-?segments|categories|groups|components|types|branches)(?:,|:|\s-)\s(?:namely\s)?(?P<list>[^.:;]{6,200}?)[.]?$"
)
_WHICH_IS = cued(
    rf"(?i)\b(?:market|industry|sector),\swhich\s(?:is|can\sbe|has\sbeen)\s{VERB}\sinto\s(?:{SORTS})?(?!.*\b{PIVOT}\s)(?P<list>[^.:;]{{6,200}}?)"
    r"(?=,\s(?:is|was|will|has|had|reached|stood|grew|grows|continues|remains|should|could|came|hit)\b)"
)
# "Among the several types of kits available are a, b and c."
_AMONG_TYPES = cued(
    r"(?i)\bamong\s(?:the\s)?(?:(?:several|various|different|many|main|major|key|common)\s)*types\sof\s(?P<axis>[\w\s-]{3,40}?)"
    r"\s(?:(?:available|offered|used|sold|covered)\s)?(?:are|include)\s(?P<list>[^.:]{8,400}?)[.]?$"
)
# "with home kits further segmented into a and b": parts of a part.
_FURTHER = cued(rf"(?i)\bfurther\s{VERB}\sinto\s(?:{SORTS})?(?!.*\b{PIVOT}\s)(?P<list>[^.:]{{8,400}}?)[.]?$")
_SEGMENTS_ARE = cued(
    r"(?i)(?:^(?=(?:market\s)?segments:[^(]*$)|(?:^|\b(?:the|its|market's|industry's|there\sare)\s)(?:key\s|core\s|main\s|major\s|primary\s|different\s|various\s"
    r"|two\s|three\s|four\s|five\s)+)"
    r"(?:market\s)?(?:sub-?)?segments(?:\s(?:of|in|within)\s(?:the\s)?[\w\s&-]{3,50}?)?(?:\s(?:are|include"
    r"|comprise)|:)\s"
    rf"(?!.*\b{PIVOT}\s)(?P<list>[^.:]{{6,300}}?)[.]?$"
)
# "Other categories include home kits and ward kits, with home kits to grow fastest."
_OTHERS_ARE = cued(
    r"(?i)\b(?:other|remaining)\s(?:[\w-]+\s){0,2}?(?:categories|(?:sub-?)?segments)\s(?:are|include|comprise)\s"
    r"(?P<list>[^.:;]{6,300}?)(?=,?\s(?:with|which|where|each|all)\s|[.;]|$)"
)
# "Other segments, including scales and cuffs, garnered less."
_OTHERS_LIKE = cued(
    r"(?i)\b(?:other|remaining)\s(?:[\w-]+\s){0,2}?(?:categories|(?:sub-?)?segments)(?:,|\s-)?\s?(?:including|such\sas|like|namely)\s"
    r"(?P<list>[^.:;]{6,300}?)(?=\s-\s|,?\s(?:are|is|was|were|have|has|had|stood|garner(?:ed)?|account(?:ed)?|contribut(?:ed?)|hold|held|will|also|grew|make|made"
    r"|represent(?:ed)?|remain(?:ed)?|continue(?:d)?|show(?:ed)?)\b|[.;]|$)"
)
# "The home care market includes visits, alarms, and meals", "the market, which comprises a and b, is"
_MARKET_HAS = cued(
    rf"\b(?:(?:market|industry),?\s(?:which\s)?|(?i:{PRACTICE}),?\swhich\s)"
    r"(?:includes|comprises(?:\sof)?|consists\sof)\s(?:(?:[\w-]+\s)?(?:devices|products|tools|systems|segments|categories|items)\s(?:such\sas|like|including)\s)?(?!(?:[\w-]+\s){0,3}?(?:players|companies|vendors"
    r"|suppliers|providers|manufacturers|firms|factors|regions|countries|data|range|array|variety|services\ssuch)\b)"
    r"(?!(?:the|an?|several|various|many|both|some|any|more|sales?|revenues?|entities)\s)"
    r"(?P<list>[^.:;]{3,90}?(?:,|\sand\s)[^.:;]{3,200}?)(?=,\s(?:will|is|are|was|has|could|should|continues|remains|grows|reached|accounts)\b|[.;]|$)"
)
_AXIS_IS = cued(
    rf"(?i)^(?:[^,.]{{3,60}},\s(?=the\s))?(?!the\sindustry\s)(?:the\s)?(?!(?:these|those|such|this)\s)(?P<axis>{AXIS}?)\s(?:(?:can\sbe|are|is|has\sbeen)\s(?:further\s|mainly"
    rf"\s)?{VERB}\s{INTO_WORD}"
    rf"|(?:in|of|for)\s[\w\s-]{{2,50}}?\s(?:includes?|are|comprises?|range\sfrom)"
    rf"|(?:(?:covered|offered|available|studied|analy[sz]ed)\s)?includes?|covers|encompass(?:es)?|(?:(?<=types\s)|(?<=channels\s)|(?<=modes\s)|(?<=components\s)|(?<=technologies\s)|(?<=users\s)"
    rf"|(?<=applications\s)|(?<=modalities\s))are(?!\s(?:\w+ly\s)?(?:[a-z]+ing(?!\sof\b)|expected|projected|likely|also|not|now|used|set|poised|proven|shown|known|designed|employed"
    rf"|adopted|deployed|needed|required|able|intended|meant|seen|being)\b)"
    rf"|range\sfrom|comprises?|spans?|consists?\sof)\s(?P<list>[^.:]{{6,300}}?)(?:\samong\sothers)?[.]?$"
)
# "Application segmentation that encompasses visits, calls, and alarms"
_SEGMENTATION = cued(
    rf"(?i)(?:^|[.;:]\s)(?:the\s)?(?P<axis>{AXIS}?)\ssegmentation\s(?:that\s|which\s)?(?:encompass|includ|cover|compris)\w+\s(?:the\s)?"
    r"(?P<list>[^.:]{6,400}?)[.]?$"
)
# "is segmented into channels of sale, which include a and b"
_WHICH = cued(
    rf"(?i)\b{VERB}\s{INTO_WORD}\s(?:the\s)?(?P<axis>{AXIS}?),?\s(?:which|that)\s(?:includes?|comprises?|are"
    rf"|consists?\sof)\s(?P<list>[^.:]{{6,300}}?)[.]?$"
)
# "Home kits, ward kits, and clinic kits are among the various kits available."
_AMONG_AVAILABLE = cued(
    r"^(?P<list>[A-Z][^.:;]{6,300}?)\sare\s(?:(?:among|some\sof)\s)?(?:the\s)?(?:(?:various|different|several|main|many|major|key|common|two|three|four|five|six)\s)+"
    r"(?:(?:types|kinds|sorts|forms)\sof\s)?(?:[\w-]+\s){1,4}(?:available|offered|used|sold|covered|studied|considered|tracked|analy[sz]ed)\b"
)
# "Home kits dominate, but ward kits and clinic kits are also growing segments."
_GROWING = cued(
    r"(?:^|,\s(?:but|while|and|whereas)\s)(?P<list>[\w-][^.,;:]{4,120}?)\sare\s(?:also\s|now\s|both\s)?(?:fast-?\s?|the\s)?"
    r"(?:growing|emerging|expanding|important|notable|key|other|main|major)\s(?:market\s)?segments\b(?!\sof)"
)
# "Based on type, home kits, ward kits and clinic kits are the main segments."
_BEFORE_ARE = cued(
    rf"(?i)\b{PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?),\s(?:the\s)?(?P<list>[^.;:]{{6,250}}?)\s(?:are|constitute|form|represent)\s(?:the\s)?"
    r"(?:[\w-]+\s){0,2}(?:segments|sub-?segments|categories|divisions|types|components|applications|parts)\b"
)
_SUCH_AXIS = cued(
    r"(?i)\b(?:covers|covering|analy[sz]es|considers|examines|assesses|studies|serves|caters\sto|across)\s(?:various\s|different\s|key\s|several\s)*"
    r"(?P<axis>end[- ]users?|applications?|components?|delivery\smodes?|modalities"
    r"|(?:product|service)\stypes?)\s"
    r"(?:such\sas|like|including)\s(?P<list>[^.;:]{6,250}?)[.]?$"
)
# "The home kits, ward kits, and clinic kits segments make up the market."
_LISTED_SEGMENTS = cued(
    r"(?:^|[Tt]he\s)(?P<list>(?:[\w/&-]+(?:\s[\w/&-]+){0,3},\s)+(?:and|or)\s[\w/&-]+(?:\s[\w/&-]+){0,3}?)\ssegments\b(?!\sof)"
)
# "Nach Anwendung gliedert sich der Markt in A, B und C", "Der Markt ist nach Anwendung in A und B unterteilt"
_GERMAN = cued(
    rf"(?:^|[,;]\s)(?i:{PIVOT})\s(?:(?:der|dem|den|die|das)\s)?(?P<axis>{AXIS}?),?\s{PARTS}\s(?:sich\s)?(?:(?:der|das|die)\s)?(?:[\w-]+\s){{1,6}}?"
    rf"in\s(?P<list>[^.;:]{{6,400}}?)(?:\s{PARTED}|\sauf)?(?=[.,;]?$)"
)
_GERMAN_THEN = cued(
    rf"\b{PARTS}\s(?:\w+\s)?(?:nach|basierend\sauf|auf\sBasis\s(?:von|der|des)|anhand\sde[rs]|je\snach)\s(?:(?:der|dem|den|die|das)\s)?(?P<axis>{AXIS}?)\s"
    rf"in\s(?P<list>[^.;:]{{6,400}}?)(?:\s{PARTED}|\sauf)?(?=[.,;]?$|\sund\snach\s)"
)
_TELL_APART = cued(
    rf"(?i){PIVOT}\s(?:the\s|la\s|le\s|l'|el\s|dem\s|der\s)?(?P<axis>{AXIS}?)\s(?:unterscheide[tn]"
    rf"|gliedert|werden"
    rf"|on\sdistingue|se\sdistinguen|se\sdiferencian|distingue)\s(?:(?:die|der|das|le|la|l'|el)\s[\w-]+\s)?"
    rf"(?:(?:in|entre)\s)?(?P<list>[^.]{{4,400}}?)(?:\sunterschieden)?[.]?$"
)
PHRASINGS = CuedGroup(
    (
        _PLAIN_THEN,
        _GERMAN,
        _GERMAN_THEN,
        _TELL_APART,
        _WHICH,
        _SEGMENTATION,
        _BEFORE_ARE,
        _EACH,
        _INTO,
        _AS,
        _HOLDS,
        _MARKET_BY,
        _ENCOMPASSES,
        _SUCH_AS,
        _WISE,
        _ARE,
        _THERE_ARE,
        _USED,
        _FIRST,
        _UNDER,
        _AMONG_OTHERS,
        _ARE_USERS,
        _TYPES,
        _AMONG_TYPES,
        _AMONG_AVAILABLE,
        _THESE_ARE,
        _NUMBERED,
        _BREAKDOWN,
        _LISTS,
        _HALVES,
        _WHICH_IS,
        _ARE_COVERED,
        _IN_PARTS,
        _SPLITS,
        _COVERS,
        _AXIS_IS,
        _PLAIN,
        _FURTHER,
        _SEGMENTS_ARE,
        _OTHERS_ARE,
        _OTHERS_LIKE,
        _MARKET_HAS,
        _COMPRISE,
        _COMPRISING,
        _SUCH_AXIS,
        _GROWING,
        _LISTED_SEGMENTS,
        _FOLLOWED,
        *TURNS,
    )
)
"""The phrasings in the order of trial; each has a group `list`, and `axis` but those of `BARE`."""

BARE = (
    _PLAIN_THEN,
    _PLAIN,
    _FURTHER,
    _SEGMENTS_ARE,
    _OTHERS_ARE,
    _OTHERS_LIKE,
    _COVERS,
    _SPLITS,
    _HALVES,
    _WHICH_IS,
    _MARKET_HAS,
    _COMPRISE,
    _COMPRISING,
    _AMONG_AVAILABLE,
    _SUCH_AS,
    _GROWING,
    _LISTED_SEGMENTS,
    _FOLLOWED,
    *TURNS_WITHOUT_AXIS,
)
"""Those that name no axis."""

OF_KNOWN_AXES = (
    _GERMAN,
    _GERMAN_THEN,
    _EACH,
    _BREAKDOWN,
    _LISTS,
    _ARE_COVERED,
    _THERE_ARE,
    _BEFORE_ARE,
    _SEGMENTATION,
    _WHICH,
    _AMONG_OTHERS,
    _AXIS_IS,
    _HOLDS,
    _MARKET_BY,
    _WISE,
    _ENCOMPASSES,
    *TURNS_OF_KNOWN_AXES,
)
"""Those that hold only where the axis is a usual one."""

WITH_MORE = (_PLAIN_THEN, *TURNS_WITH_MORE, *COUNTED)
"""Those beside which another phrasing may tell of more."""

LISTS_FIRST = (_EACH,)
"""Those whose further lists stand before their axes too."""

NEXT = re.compile(
    rf"(?i)[,;]?\s(?:and\s|while\s|whereas\s)?(?:{PIVOT}\s)?(?:the\s)?(?P<axis>[\w-]+(?:"
    rf"\s[\w-]+){{0,2}}?)(?:\ssegment)?,?\s"
    rf"(?:(?:it|the\smarket)\s)?(?:is\s|are\s)?(?:further\s)?(?:{VERB}\s)?(?:into|en)\s"
)
"""Where a list ends because the list of another axis begins."""

NEXT_FIRST = re.compile(
    rf"(?i){_AND_THEN}(?:into\s)?(?P<list>[^.]{{4,300}}?)(?<!,)\s{PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?)(?={_AND_THEN}|[.,;]|$)"
)
"""A further list before its axis."""
