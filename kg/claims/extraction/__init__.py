"""Extraction by rules: a document in, cited claims out, without a network or a model.

::

    Document -> Page (blocks, sentences) -> Reading (market, regions, companies) -> rules -> Found -> assembly

A rule is one small function in `rules/`; what rules share (figures, dates, names) stands in `grammar/`.
"""

from kg.claims.extraction.extract import Extraction, extract

__all__ = ["Extraction", "extract"]
