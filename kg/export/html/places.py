"""Where things lie: regions inside regions, markets in their regions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model.knowledge import Knowledge, Node, ResolvedEntity

__all__ = ["places"]


def places(
    entities: Sequence[ResolvedEntity], nodes: Mapping[str, int], knowledge: Knowledge
) -> dict[str, list[int]]:
    """For each thing that lies somewhere, the regions it lies in, nearest first."""
    found: dict[str, list[int]] = {}
    for number, entity in enumerate(entities):
        if entity.type in ("region", "country"):
            above = _above(entity.path, knowledge)
        elif entity.type == "market":
            said = [v.path for _, v in entity.links if isinstance(v, Node)]
            above = [path for each in said for path in (each, *_above(each, knowledge))]
        else:
            continue
        inside = [nodes[path] for path in dict.fromkeys(above) if path in nodes]
        if inside:
            found[str(number)] = inside
    return found


def _above(path: str, knowledge: Knowledge) -> list[str]:
    found: list[str] = []
    open_ = [path]
    while open_:
        concept = knowledge.concepts.get(open_.pop(0))
        for broader in concept.broader if concept else ():
            if broader not in found:
                found.append(broader)
                open_.append(broader)
    return found
