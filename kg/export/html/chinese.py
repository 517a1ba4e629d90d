"""Chinese names that the taxonomy has, for things whose sources name them in English alone."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model.knowledge import Concept, Knowledge, Node, ResolvedEntity

__all__ = ["chinese_names"]

_ZH, _EN = "zh", "en"


def chinese_names(knowledge: Knowledge) -> dict[str, str]:
    """Names by path of what has no Chinese name of its own: regions, subjects, and markets made of the two.

    Segments and dimensions are found by their English name, so another word for the same one finds it too.
    """
    concepts = knowledge.concepts
    known = _by_name(concepts)
    found: dict[str, str] = {}
    for path, entity in knowledge.entities.items():
        if entity.names.get(_ZH):
            continue
        name = _market(entity, knowledge, known) if entity.type == "market" else _own(entity, concepts, known)
        if name:
            found[path] = name
    return found


def _by_name(concepts: Mapping[str, Concept]) -> dict[str, str]:
    """Chinese by English name; the preferred names win over the others, and subjects over all."""
    found: dict[str, str] = {}
    order = sorted(concepts.values(), key=lambda c: (not c.path.startswith("subject/"), c.path))
    for preferred in (True, False):
        for concept in order:
            chinese = concept.names.get(_ZH)
            english = concept.names.get(_EN, ())
            for name in english[:1] if preferred else english[1:]:
                if chinese:
                    found.setdefault(_plain(name), chinese[0])
    return found


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").replace("&", "and").split())


def _own(entity: ResolvedEntity, concepts: Mapping[str, Concept], known: Mapping[str, str]) -> str:
    concept = concepts.get(entity.path)
    if concept is not None and concept.names.get(_ZH):
        return concept.names[_ZH][0]
    if entity.type not in ("segment", "dimension"):
        return ""
    return known.get(_plain(entity.label), "")


def _market(entity: ResolvedEntity, knowledge: Knowledge, known: Mapping[str, str]) -> str:
    """`subject，region` where both have a Chinese name."""
    for spec, value in entity.links:
        if spec.iri != "tkg:region" or not isinstance(value, Node):
            continue
        region = _name(value.path, knowledge)
        subject, comma, _ = entity.label.rpartition(", ")
        chinese = known.get(_plain(subject if comma else entity.label), "")
        if chinese and region:
            return f"{chinese}，{region}"
    return ""


def _name(path: str, knowledge: Knowledge) -> str:
    for holder in (knowledge.entities.get(path), knowledge.concepts.get(path)):
        if holder is not None and holder.names.get(_ZH):
            return holder.names[_ZH][0]
    return ""
