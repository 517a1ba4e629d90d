"""Words with which Latin sentences divide a market into segments, as pieces of their patterns."""

from __future__ import annotations

__all__ = ["COMPOSED", "INTO_WORD", "NO_CHANGE", "PARTED", "PARTS", "PIVOT", "PRACTICE", "SORTS", "VERB"]

# What may stand between "into" and the list itself.
SORTS = (
    r"(?:(?:two|three|four|five|several|various|different|key|main|major|multiple|many|distinct|broad)\s)*"
    r"(?:components|segments|categories|types|groups|classes|parts|concepts)\s?(?:[,:]?\s(?:including|such\sas"
    r"|like|namely|viz\.?|that\sinclude),?\s|[,:]\s|\s-\s)"
)
VERB = (
    r"(?:segmented|sub-?segmented|divided|sub-?divided|categori[sz]ed|classified|bifurcated|trifurcated|split(?:\sup)?"
    r"|fragmented|segregated|separated|partitioned|grouped|organi[sz]ed|sectioned|differentiated|distributed"
    r"|analy[sz]ed|assessed|studied|examined|evaluated|considered|segmental|broken(?:\sdown)?|falls?|breaks?(?:\sdown)?|sorted|reviewed|surveyed|arranged"
    r"|segmentiert|unterteilt|gegliedert|aufgeteilt|eingeteilt|untergliedert|kategorisiert|segmentée?|segmente|(?:sub)?divisée?|(?:sub)?divise"
    r"|répartie?|répartit|décomposée?|décompose|ventilée?|classée?|scindée?|catégorisée?|segmentado|(?:sub)?dividido|segmenta|(?:sub)?divide"
    r"|clasificado|clasifica|desglosado|desglosa|categorizado|categoriza)"
)
INTO_WORD = r"(?:into|in|across|under|among|between|en|as)"
COMPOSED = (
    r"(?:compris(?:es|ing)|consists?\sof|includes?|covers|encompass(?:es)?|contains|constitutes|spans"
    r"|(?:is|are)\s(?:composed|comprised|made\sup)\sof)"
)
PIVOT = (
    r"(?:by|based\son(?:\sthe)?|on\sthe\sbasis\sof|in\sterms\sof|with\srespect\sto|speaking\sof(?:\sthe)?"
    r"|as\s(?:to|for|regards)|regarding|concerning|when\sit\scomes\sto|in\srespect\sof|in\scontext\sto|depending\s(?:up)?on|according\sto|in\srelation\sto|with\sregards?\sto|nach"
    r"|auf\sder\sgrundlage\s(?:von|des|der)"
    r"|auf\sbasis\s(?:von|des|der)|anhand\sde[rs]|hinsichtlich\sde[rs]|je\snach|sur\sla\sbase\s(?:de\sla|de\sl['’]|du|des|de)|en\sterm(?:es|inos)\sde|en\stérminos\sde"
    r"|en\sbase\sa(?:l)?|con\sbase\sen|basad[oa]\sen|basierend\sauf(?:\sde[mnr])?|par|en\sfonction\s(?:de\sla|du|de|des)|selon|por|según|en\sfunción\s(?:de\sla|del"
    r"|de))"
)
# "by the integration of new tools into old wards" tells of no parts.
NO_CHANGE = (
    r"(?!(?:[\w-]+\s){0,3}?(?:integration|adoption|incorporation|introduction|shift|transition|entry)\b)"
)
# A market, or the practice that it is named for.
PRACTICE = (
    r"(?:market|industry|sector|landscape|tele[a-z]+|[em]-?health|remote\s(?:patient\s)?monitoring"
    r"|(?:digital|connected|virtual|mobile)\s(?:health(?:care)?|care|medicine))"
)
# How a German sentence divides: "ist nach Anwendung in A und B unterteilt".
PARTS = (
    r"(?:ist|wird|wurde|lässt\ssich|kann|gliedert(?:\ssich)?|unterteilt(?:\ssich)?|teilt\ssich"
    r"|unterteilen|segmentiert)"
)
PARTED = (
    r"(?:unterteilt|segmentiert|gegliedert|aufgeteilt|eingeteilt|untergliedert|kategorisiert|klassifiziert"
    r"|unterteilen|gliedern|einteilen|aufteilen)"
)
