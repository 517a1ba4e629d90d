"""English phrasings that name a risk where a heading has said that risks follow."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["RISKS"]

# Their kind is that of the heading.
RISKS: tuple[Cause, ...] = (
    cause(
        "driver",
        "before",
        "can may could might",
        r"\b(?:can|may|could|might)\s(?:also\s|further\s)?(?:expose|undermine|compromise|delay|erode|deter|discourage"
        r"|complicate|overwhelm|lead\sto|result\sin|cause|leave)\b",
    ),
    cause(
        "driver",
        "before",
        "add",
        r"\badd(?:s|ing)?\s(?:further\s)?to\s(?:the\s)?(?:[\w-]+\s){0,2}(?:challenges?|complexity|costs?|burden|concerns?"
        r"|uncertainty)\b",
    ),
    cause(
        "driver",
        "within",
        "requir demand need",
        r"\b(?:require|demand|need)s?\s(?P<what>(?:strict|full|constant|costly|heavy|significant|substantial|continuous)\s"
        r"[^.;,]{4,100}?)(?=[.;,]|\s(?:such\sas|like)\s)",
    ),
    cause(
        "driver",
        "within",
        "requir need",
        r"\b(?:require|need)s?\s(?P<what>[^.;]{6,100}?)\s(?:that|which)\s(?:cannot|can't|can\snot|can\sonly)\b",
    ),
    cause("driver", "within", "without", r"^(?P<what>Without\s[^,.]{6,100}),"),
    cause(
        "driver",
        "before",
        "remain",
        r"\bremains?\s(?:limited|low|scarce|uneven|patchy|difficult|unclear|fragmented|unresolved)\b",
    ),
)
