"""The verbs by which something moves a market or holds it back, in all their forms."""

from __future__ import annotations

__all__ = ["BRAKES", "LIFTS", "Forms", "forms", "stems"]

from collections.abc import Iterable
from dataclasses import dataclass

# Verbs that do not form their past by "ed": the third person, the past, the participle, the "ing".
_STRONG = {
    "feed": ("feeds", "fed", "fed", "feeding"),
    "bear": ("bears", "bore", "borne", "bearing"),
    "draw": ("draws", "drew", "drawn", "drawing"),
    "drive": ("drives", "drove", "driven", "driving"),
    "speed": ("speeds", "sped", "sped", "speeding"),
    "undercut": ("undercuts", "undercut", "undercut", "undercutting"),
    "beset": ("besets", "beset", "beset", "besetting"),
    "spread": ("spreads", "spread", "spread", "spreading"),
    "fuel": ("fuels", "fuell?ed", "fuell?ed", "fuell?ing"),
}
# Those that double their last sign: "spurred".
_DOUBLED = frozenset("spur propel prop clip cap dog mar bar sap stir whet stop".split())

LIFTS = tuple(
    """lift buoy feed carry bear stoke fan swell boost spur propel power pump prop shore underpin
    undergird sustain bolster
    buttress brace advance foster nourish nurture spawn kindle ignite spark trigger unleash inspire
    provoke prompt
    excite whet sharpen heighten raise elevate hoist push pull draw speed quicken hasten hurry
    accelerate expedite
    intensify strengthen reinforce fortify deepen widen broaden enlarge amplify magnify augment bump
    jolt jump-start
    kick-start revive reinvigorate revitalize revitalise rekindle renew incentivize incentivise
    proliferate energize energise invigorate electrify catalyze catalyse galvanize
    galvanise stimulate
    drive fuel cement underwrite stir multiply spread""".split()
)
BRAKES = tuple(
    """check brake slow retard delay stall stop halt arrest block bar obstruct impede hinder hamper
    hobble cripple shackle
    stunt stifle smother choke throttle squeeze curb cap limit restrict restrain constrain confine
    contain clip crimp dent
    blunt dull dampen damp depress burden sap drain erode undermine undercut weaken threaten jeopardize
    jeopardise imperil
    endanger cloud overshadow darken mar plague dog beset discourage inhibit thwart frustrate foil
    stymie complicate temper
    mute offset derail disrupt""".split()
)


@dataclass(frozen=True, slots=True)
class Forms:
    """Alternations of the forms of some verbs: those of "should", "he", the past, "has" and "is"."""

    base: str
    third: str
    past: str
    done: str
    running: str


def forms(verbs: Iterable[str]) -> Forms:
    """The forms of some verbs.

    >>> forms(["feed", "spur", "carry"])
    Forms(base='(?:feed|spur|carry)', third='(?:feeds|spurs|carries)', past='(?:fed|spurred|carried)', \
done='(?:fed|spurred|carried)', running='(?:feeding|spurring|carrying)')
    """
    verbs = tuple(verbs)
    rows = [_STRONG.get(verb) or _weak(verb) for verb in verbs]
    return Forms(_any(verbs), *(_any(row[place] for row in rows) for place in range(4)))


def stems(verbs: Iterable[str]) -> str:
    """Beginnings of words of which one stands where one of the verbs does."""
    found = {form.replace("l?", "") for verb in verbs for form in (verb, *(_STRONG.get(verb) or ()))}
    return " ".join(sorted(_stem(form) for form in found))


def _stem(form: str) -> str:
    return form[:-1] if form.endswith(("e", "y")) and len(form) > 3 else form


def _weak(verb: str) -> tuple[str, str, str, str]:
    ended = _with(verb, "ed")
    return _third(verb), ended, ended, _with(verb, "ing")


def _with(verb: str, ending: str) -> str:
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}{ending}"
    if verb.endswith("e"):
        return verb[:-1] + ending
    if ending == "ed" and verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + ending


def _third(verb: str) -> str:
    if verb.endswith(("sh", "ch", "ss", "x")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"
