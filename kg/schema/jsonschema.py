"""JSON Schemas of the files that people write, by which editors complete and check them.

Draft 7, the newest that every YAML editor reads.  A schema sees one value at a time: references, hashes and
duplicates are the reader's to check.
"""

from __future__ import annotations

import copy
import inspect
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from kg.model.base import Frozen
from kg.model.decision import Alignment, Decision
from kg.model.entity import ENTITY_TYPES, Names
from kg.model.evidence import Evidence, Range
from kg.model.fields import KEY_PATTERN, Day, Ref, Text, Texts, Unnamed
from kg.model.kinds import KINDS
from kg.model.source import Source
from kg.namespaces import BASE
from kg.schema.forms import FORMS
from kg.schema.inventory import Kinds, Use, entity_uses, kind_uses
from kg.schema.notes import FIELD_NOTES
from kg.values.currencies import CURRENCIES

__all__ = ["alignment_schema", "claims_schema", "decisions_schema"]

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_LANGUAGE = FORMS["dcterms:language"].pattern
_SHARED: Mapping[str, Any] = {"key": Ref, "text": Text, "texts": Texts, "names": Names, "date": Day}
# Regular expressions of JSON Schema know \W for ASCII alone; this class holds the same and all other scripts.
_PORTABLE = {r"[^\W_A-Z]": r"[0-9a-z\u0080-\uffff]"}
_REFERENCE = "#/definitions/"


def claims_schema(kinds: Kinds = KINDS) -> bytes:
    """The schema of a claim file: entities told apart by `type`, claims by `kind`."""
    claims = {f"claim.{name}": _model(kind, kind_uses(kind, kinds)) for name, kind in kinds.items()}
    entities = {f"entity.{n}": _model(cls, entity_uses(cls, kinds)) for n, cls in ENTITY_TYPES.items()}
    for schema in claims.values():
        schema["required"] = ["kind", *schema.get("required", ())]
    definitions = {
        "document": _model(Source),
        **entities,
        **claims,
        "evidence": _model(Evidence),
        "range": _model(Range),
        "unnamed": _model(Unnamed),
        **_shared(),
    }
    properties = {
        "document": {"$ref": f"{_REFERENCE}document"},
        "entities": {
            "type": ["object", "null"],
            "description": FIELD_NOTES["entities"],
            "propertyNames": {"$ref": f"{_REFERENCE}key"},
            "additionalProperties": _told_apart("type", "entity", ENTITY_TYPES),
        },
        "claims": {
            "type": ["array", "null"],
            "description": FIELD_NOTES["claims"],
            "items": _told_apart("kind", "claim", kinds),
        },
    }
    says = "Reviewed claims of one source: its metadata, the things it names, and what it states of them."
    return _written("claims", says, properties, required=["document"], definitions=definitions)


def decisions_schema() -> bytes:
    """The schema of the file of recorded decisions."""
    return _rows("decisions", Decision)


def alignment_schema() -> bytes:
    """The schema of the file that matches publishers' segments to the taxonomy."""
    return _rows("alignment", Alignment, section="alignments")


def _rows(name: str, row: type[Frozen], *, section: str = "") -> bytes:
    section = section or name
    items = {"$ref": f"{_REFERENCE}row"}
    properties = {section: {"type": "array", "description": FIELD_NOTES[section], "items": items}}
    definitions = {"row": _model(row), **_shared()}
    says = FIELD_NOTES[section]
    return _written(name, says, properties, required=[section], definitions=definitions)


def _written(
    name: str, says: str, properties: Schema, *, required: list[str], definitions: Mapping[str, Schema]
) -> bytes:
    schema = {
        "$schema": _DRAFT,
        "$id": f"{BASE}schema/{name}.schema.json",
        "description": says,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
        "definitions": definitions,
    }
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()


def _told_apart(key: str, group: str, members: Mapping[str, Any]) -> Schema:
    """One of several models by the value of a key; a fault is named for the model that was meant."""
    return {
        "type": "object",
        "required": [key],
        "properties": {key: {"enum": list(members), "description": FIELD_NOTES[key]}},
        "allOf": [
            {
                "if": {"properties": {key: {"const": name}}, "required": [key]},
                "then": {"$ref": f"{_REFERENCE}{group}.{name}"},
            }
            for name in members
        ],
    }


def _shared() -> dict[str, Schema]:
    """Forms of value that many fields share."""
    schemas = {name: copy.deepcopy(form) for name, form in _forms()}
    for name in ("names", "texts"):
        schemas[name]["propertyNames"] = {"pattern": _LANGUAGE}
    schemas["names"]["additionalProperties"]["items"] |= {"minLength": 1, "maxLength": 500}
    schemas["key"]["pattern"] = _portable(KEY_PATTERN)
    return schemas


def _portable(pattern: str) -> str:
    for ours, theirs in _PORTABLE.items():
        pattern = pattern.replace(ours, theirs)
    return pattern


def _model(model: type[Any], uses: tuple[Use, ...] = ()) -> Schema:
    """The schema of one model, its fields described, bounded and told by shared definitions."""
    full: Schema = TypeAdapter(model).json_schema()
    by_name = {use.name: use for use in uses if use.name}
    fields = {}
    for name, spec in full["properties"].items():
        use = by_name.get(name)
        note = FIELD_NOTES.get(f"{model.__name__}.{name}") or FIELD_NOTES.get(name, "")
        fields[name] = {"description": use.property.says if use else note} | _field(name, spec, use)
    says = " ".join((inspect.getdoc(model) or "").split("\n\n")[0].split())
    schema = {"description": says, "type": "object", "properties": fields}
    schema |= {"required": full["required"]} if "required" in full else {}
    return schema | {"additionalProperties": False}


def _field(name: str, spec: Schema, use: Use | None) -> Schema:
    plain: Schema = _referring(_plain(spec))
    if use is not None and use.values.datatypes == ("xsd:decimal",):
        plain = _bounded(plain, use)
    if name == "currency":
        plain = _in_currencies(plain)
    if name == "language":
        plain["items"]["pattern"] = _LANGUAGE
    if "$ref" in plain:
        plain = {"allOf": [plain]}
    return plain


def _bounded(spec: Schema, use: Use) -> Schema:
    bounds = {"minimum": use.values.minimum, "maximum": use.values.maximum}
    return spec | {name: bound for name, bound in bounds.items() if bound is not None}


def _in_currencies(spec: Schema) -> Schema:
    codes: list[str | None] = [*sorted(CURRENCIES)]
    return {"enum": [*codes, None] if "anyOf" in spec else codes}


def _plain(value: Any) -> Any:
    """A schema in Draft 7, without titles and defaults."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _plain(item) for key, item in value.items() if key not in ("title", "default", "$defs")}
    if "prefixItems" in kept:
        kept["items"] = kept.pop("prefixItems")[0]
    if "$ref" in kept:
        kept["$ref"] = _REFERENCE + str(kept["$ref"]).rsplit("/", 1)[1].lower()
    return kept


@cache
def _forms() -> tuple[tuple[str, Schema], ...]:
    return tuple((name, _plain(TypeAdapter(kind).json_schema())) for name, kind in _SHARED.items())


def _referring(value: Any) -> Any:
    """A schema in which the shared forms are references."""
    for name, whole in _forms():
        if value == whole:
            return {"$ref": f"{_REFERENCE}{name}"}
        if name == "date" and isinstance(value, dict) and value.get("anyOf", [])[:2] == whole["anyOf"]:
            return {"anyOf": [{"$ref": f"{_REFERENCE}date"}, *value["anyOf"][2:]]}
    if isinstance(value, list):
        return [_referring(item) for item in value]
    return {k: _referring(v) for k, v in value.items()} if isinstance(value, dict) else value
