"""Corpora: archives, WARC files and JSON Lines, each a stream of documents that is never held as a whole."""

from kg.documents.corpora.member import Found, Member, PassedOver, Stated, shown
from kg.documents.corpora.names import CORPUS_SUFFIXES
from kg.documents.corpora.opening import is_corpus, is_crawl, is_offered, members

__all__ = [
    "CORPUS_SUFFIXES",
    "Found",
    "Member",
    "PassedOver",
    "Stated",
    "is_corpus",
    "is_crawl",
    "is_offered",
    "members",
    "shown",
]
