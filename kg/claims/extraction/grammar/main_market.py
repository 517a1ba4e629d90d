"""The market that a document is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.claims.extraction.found import Market, Region
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.market_words import of_the_field
from kg.claims.extraction.grammar.markets import as_written, markets_in
from kg.claims.extraction.page import Page, Span

__all__ = ["main_market", "names_topic", "topic"]

_HEAD = 30_000
_OPENING = 400
_TITLE, _HEADING, _PLAIN = 8, 3, 1
"""What naming a market weighs: in the first heading that names one, in others or early on, elsewhere."""
_FOREIGN = 4
"""The votes that a market of no word of the field needs."""


@dataclass(slots=True)
class _Named:
    """How often a market is named, as what, and with which regions."""

    words: str
    votes: int = 0
    regions: Counter[str] = field(default_factory=Counter)


def main_market(page: Page) -> Market | None:
    """The market named most in the head of the page, titles counting more."""
    named: dict[str, _Named] = {}
    places: dict[str, Region] = {}
    short_names: dict[str, str] = {}
    for span, subject, region, weight in _naming(page):
        key, short = _parted(subject)
        if not key:
            continue
        if short:
            short_names[short] = key
        key = short_names.get(key, key)
        one = named.setdefault(key, _Named(as_written(page, span, key)))
        one.votes += weight
        if region is not None:
            one.regions[region.key] += weight
            places.setdefault(region.key, region)
    best = _elected(page, named)
    if not best:
        return None
    region = _region([named[key] for key in best.values()], places)
    return Market(tuple(sorted((language, named[key].words) for language, key in best.items())), region)


def _naming(page: Page) -> Iterator[tuple[Span, str, Region | None, int]]:
    """Each place in the head that names a market, with what it weighs."""
    titled = False
    for block in page.blocks:
        if block.start > _HEAD:
            return
        if block.kind == "debris":
            continue
        heading = block.kind == "heading"
        weight = _HEADING if heading or block.start < _OPENING else _PLAIN
        found = markets_in(page.plain[block.start : block.end][:_HEAD])
        for within, subject, region in found:
            span = Span(block.start + within.start, block.start + within.end)
            first = heading and not titled and of_the_field(subject)
            yield span, subject, region, _TITLE if first else weight
        titled = titled or bool(found)


def _parted(subject: str) -> tuple[str, str]:
    """A subject without what stands in brackets, and the short name that does, if any."""
    short = re.search(r"\(([^)]*)\)", subject)
    return re.sub(r"\s*\([^)]*\)", "", subject).strip(" .,;"), short[1] if short else ""


def _elected(page: Page, named: dict[str, _Named]) -> dict[str, str]:
    """The market with the most votes in each language, of the field before any other."""
    if any(map(of_the_field, named)):
        eligible = [key for key in named if of_the_field(key)]
    else:
        eligible = [key for key in named if named[key].votes >= _FOREIGN]
    best: dict[str, str] = {}
    for key in sorted(eligible, key=lambda key: (-named[key].votes, key)):
        best.setdefault(page.language_of(key), key)
    return best


def _region(best: list[_Named], places: dict[str, Region]) -> Region | None:
    """The region named with the market: the world once it is said, another only where it prevails."""
    counts: Counter[str] = sum((one.regions for one in best), Counter())
    if not counts:
        return None
    key = min(counts, key=lambda one: (-counts[one], one != "world", one))
    if key != "world" and 2 * counts[key] < sum(one.votes for one in best):
        key = "world" if "world" in counts else ""
    return places.get(key)


_TOPIC = cued(
    r"(?i)tele-?(?:health|medicine|care|radiolog|psychiatr|dermatolog|stroke|pharmac|rehab|icu\b|therap|consult|monitor|patholog"
    r"|cardiolog|neurolog)\w*|virtual\s(?:health|visits?)|hospital[\s-]at[\s-]home|remote\s(?:health)?care|mobile\shealth"
    r"|online\s(?:therapy|doctors?|consultations?|pharmac\w+)|mental\shealth\sapps?|e-?pharmac\w+|digital\stherapeutics?"
    r"|fem-?tech|patient\sengagement\ssolutions?|wearable\s(?:medical|health)\sdevices?|clinical\sdecision\ssupport"
    r"|video-?sprechstunde\w*|telesalud|teleconsulta\w*|télésanté|virtual\scare|digital\shealth|mhealth"
    r"|remote\s(?:patient\s)?monitoring|remotely\smonitored|connected\scare|patients\smonitored|e-?health|health\stech|telemedizin|e-?santé|télémédecine"
    r"|téléconsultation|telemedicina\b|salud\sdigital"
    r"|(?:远[程距端]|遥距|互联网|数[字位]|智[慧能]|在线|线上|移动|电子)(?:医疗|健康|问诊|照护|监[测护]|会诊|诊疗)"
    r"|医疗产业|医疗健康|digitale\sgesundheit|大健康|健康险|健康管理|健康产业|医药电商|互联网医院|慢病管理|心理(?:健康|咨询)"
    r"|(?:可穿戴|穿戴式)(?:医疗)?设备|医疗(?:AI|科技|信息化|大数据|机器人|影像)|AI医疗|长照"
    r"|数字疗法|(?:手术|康复)机器人|医学影像|电子病历|智慧养老|居家(?:护理|照护|医疗|监测)|慢性病管理|视[像讯](?:诊症|诊疗|看诊)"
    r"|(?:血糖|心电|睡眠|生理)监[测护]|处方(?:流转|外流)|医院信息化|智能穿戴|健康科技|银发经济|(?:网上|线上|在线)药"
)


# What only German, French and Spanish news calls the field.
_MORE_TOPIC = cued(
    r"(?i)v[ií]d[eé]o-?consulta\w*|télésurveillance|téléexpertise|santé\s(?:numérique|connectée)"
    r"|(?:consultations?|consultas?|citas?|rendez-vous)\s(?:médica(?:les?|ux|s)\s|médicas?\s)?(?:à\sdistance|en\sligne|en\slínea|online|a\sdistancia|virtual(?:es)?)"
    r"|online-?sprechstunde\w*|online-?arzt\w*|fernbehandlung\w*|telekonsultation\w*|telemonitoring|gesundheits-?apps?"
    r"|(?:ecosistema|sector|industria)\shealth-?tech|医疗(?:服务|器[材械])"
)


def topic(page: Page) -> Market | None:
    """What a document without a market of its own is about: the first telehealth word of its head."""
    match = _TOPIC.search(page.plain, 0, _HEAD) or _MORE_TOPIC.search(page.plain, 0, _HEAD)
    if match is None:
        return None
    subject = match[0].lower()
    return Market(((page.language_of(subject), subject),))


def names_topic(plain: str) -> bool:
    """Whether some words name telehealth or a part of it."""
    return _TOPIC.search(plain) is not None
