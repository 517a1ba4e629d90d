"""Capitalised words that name a field, a crowd or an office, and no company: "Primary Care"."""

from __future__ import annotations

import re

__all__ = ["is_field", "tells_of_field"]

_SUCH = frozenset(
    """primary urgent virtual digital public emergency mental behavioral behavioural remote acute chronic
    rural urban local senior many most critical intensive clinical medical internal preventive specialty
    secondary tertiary long-term hybrid in-person population national federal native""".split()
)
_THING = frozenset(
    """care health healthcare medicine school schools department departments hospitals clinics services
    physician physicians doctors nurses providers practices patient patients visits monitoring
    telehealth telemedicine therapy psychiatry officer officers numbers results needs settings
    facilities employers payers payors insurers plans americans nations tribes communities agencies
    libraries universities colleges pharmacies""".split()
)
_OFFICE = re.compile(r"(?:[A-Z][a-z]+ )*(?:Officer|Director|President|Executive) [A-Z][a-z]+ [A-Z][a-z]+")


def is_field(text: str) -> bool:
    """Whether words say of what kind things are, or whom they are for, and nothing else.

    >>> is_field("Primary Care"), is_field("Public Schools"), is_field("Oak Care")
    (True, True, False)
    """
    *such, thing = text.lower().split(" ")
    return bool(such) and thing in _THING and all(word in _SUCH or word in _THING for word in such)


def tells_of_field(text: str) -> bool:
    """Whether words name a field or hold an office and its holder: "Medical Officer Mary Oak".

    >>> tells_of_field("Medical Officer Mary Oak"), tells_of_field("Officer Oak Group Holdings")
    (True, False)
    """
    return is_field(text) or _OFFICE.fullmatch(text) is not None
