"""English phrasings in which news tells what moves care at a distance, also where no market is named.

They hold on pages about companies too, so that the field stands in them.
"""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["NEWS"]

_FIELD = (
    r"(?:telehealth|telemedicine|telecare|tele-?(?:consultations?|visits?|therapy|psychiatry|medical)|e-?health|m-?health"
    r"|virtual\s(?:care|primary[\s-]care|visits?|consultations?|health(?:care)?|doctor\svisits)"
    r"|digital\shealth(?:care)?|health-?tech|online\s(?:consultations?|care|therapy|doctors?|visits|appointments)"
    r"|remote\s(?:care|monitoring|patient\smonitoring|consultations?|visits)|video\s(?:visits|consultations?))\b"
)
_PANDEMIC = (
    r"(?P<what>(?:ongoing\s|global\s)?\b(?:covid(?:-?\s?19)?|coronavirus|pandemic)"
    r"(?:\s(?:pandemic|crisis|outbreak|lockdowns?))?)(?!-era|\sera\b|\shit\b)"
)
_GREW = (
    r"\b(?:gain|boom|surg|soar|accelerat|grow|grew|jump|ris|rose|spik|explod|skyrocket|climb|transform|multipl|evolv|expand|flourish|proliferat|thriv)"
    r"\w*\b"
)
_MOVED = (
    r"\b(?:accelerat|increas|fuell?|boost|spurr?|propell?|transform|fast-forward|hasten|heighten|intensif|driv|drove|push"
    r"|sped\sup|speeding\sup|prompt|trigger|demonstrat|underscor|highlight)(?:ed|ing|s|en|ies|ied)?\b"
)

NEWS: tuple[Cause, ...] = (
    cause(
        "driver",
        "within",
        "pandemic covid coronavirus",
        rf"\b{_FIELD}[^.;]{{0,60}}?{_GREW}[^.;]{{0,60}}?\b(?:during(?:\sand\s(?:post|after|beyond))?|post|amid|due\sto|thanks\sto|because\sof"
        rf"|as\sa\sresult\sof|in\sresponse\sto)\s(?:the\s)?{_PANDEMIC}",
        confidence=0.7,
        named=True,
    ),
    cause(
        "driver",
        "within",
        "pandemic covid coronavirus",
        rf"(?<!before\sthe\s)(?<!until\sthe\s)(?<!prior\sto\sthe\s)(?<!covid-19\s)(?<!coronavirus\s){_PANDEMIC}\s"
        rf"(?:[\w-]+\s){{0,3}}?(?:has\s|have\s|had\s)?(?:also\s|greatly\s|only\s|further\s|significantly\s)?{_MOVED}[^.;]{{0,110}}?\b{_FIELD}",
        confidence=0.7,
        named=True,
    ),
    cause(
        "driver",
        "within",
        "spurred fueled fuelled driven prompted boosted propelled accelerated",
        rf"^(?:Spurred|Fuell?ed|Driven|Prompted|Boosted|Propelled|Accelerated)\s(?:on\s)?by\s"
        rf"(?:the\s)?(?P<what>[^,.;]{{4,90}}),(?=[^.;]{{0,160}}\b{_FIELD})",
        confidence=0.7,
        named=True,
    ),
)
