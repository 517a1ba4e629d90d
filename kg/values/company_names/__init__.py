"""Names of companies taken apart: core, legal form, asides in brackets, earlier and trading names."""

from kg.values.company_names.letters import fold
from kg.values.company_names.name import CompanyName, company_name
from kg.values.company_names.variants import acronym, bare_key, halves, site_key, skeleton, stem_key

__all__ = [
    "CompanyName",
    "acronym",
    "bare_key",
    "company_name",
    "fold",
    "halves",
    "site_key",
    "skeleton",
    "stem_key",
]
