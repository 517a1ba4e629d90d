"""What the fields of claim files say that are not written as properties."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["FIELD_NOTES"]

FIELD_NOTES: Mapping[str, str] = MappingProxyType(
    {
        "Market.subject": "What is sold, by language: telemedicine, virtual care.",
        "address": "Where the source can be had.",
        "alignments": "Segments of publishers, each with the concept of the taxonomy that it meets.",
        "anchor": "A short piece of the range, at most eight words.",
        "at": "Start and end in code points, the end not included.",
        "by": "Who judged.",
        "claims": "What the source states, in the order of the text.",
        "concept": "The path of the concept below …/id/taxonomy/.",
        "container": "The name of the archive or crawl file that holds the source, without a folder.",
        "confidence": "How sure the claim is, from 0 to 1.",
        "decisions": "Which names are one thing, and which only look alike.",
        "document": "What is known of the source document.",
        "entities": "Everything the claims speak of, by a key of this file.",
        "Decision.evidence": "The names that were weighed, with the files that hold them.",
        "Naming.name": "The name as the file has it.",
        "Naming.side": "Which side of the decision bears the name.",
        "Naming.words": "A few words around the name, at most eight.",
        "evidence": "The places where the source states the claim.",
        "file": "The name of the source file, without a folder.",
        "issued": "The day, month or year of publication.",
        "retrieved": "The day, month or year in which the document was fetched.",
        "judgement": "Whether the two are one: positive, negative, unsure or no_opinion.",
        "key": "A name by which other claims of this file can point to this one.",
        "kind": "The kind of claim; it says which fields follow.",
        "language": "The languages of the source; the title is in the last one.",
        "left": "The path of the thing that stays, as in company/amwell.",
        "length": "The number of code points of the text.",
        "licence": "The terms under which the source may be used.",
        "match": "exact: the same notion; close: read together with it.",
        "Source.member": "The name of the source within its container.",
        "names": "Every form of the name by language, the preferred one first.",
        "note": "A remark of the reviewer; never published as a fact.",
        "object": "The characters that name the object, or the figure.",
        "proof": "The sentence, list item, heading or table row that states the claim.",
        "publisher": "Who publishes the source.",
        "right": "The path of the other thing.",
        "segment": "The key of the segment in its report's file.",
        "sha256": "The SHA-256 in hexadecimal: of the file's bytes, or of a range's text in UTF-8.",
        "subject": "The characters that name the subject.",
        "text_sha256": "The SHA-256 of the text in UTF-8, where it differs from that of the bytes.",
        "title": "The title of the source.",
        "type": "The type of entity; it says which fields follow.",
        "unnamed": "The source's own short description of a side that it does not name.",
        "unsure": "True keeps the claim out of the graph: the source leaves it open.",
        "when": "The day of the judgement.",
        "why": "The reason in one sentence.",
    }
)
"""Shown by editors that know the JSON Schema, by the name of the field, with its model where two differ."""
