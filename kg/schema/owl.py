"""The ontology: classes, properties and direct edges, in two languages, aligned to other vocabularies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.model.kinds import KINDS
from kg.model.naming import DATATYPES
from kg.model.terms import DirectEdge, Property, Term
from kg.namespaces import BASE, PREFIXES
from kg.schema.alignments import ALIGNMENTS, EDGE_ALIGNMENTS, RANGES
from kg.schema.cube import COMPONENT_CLASSES, component_roles, cube_blocks
from kg.schema.inventory import Kinds, Shortcut, Use, ancestors, classes, edges, uses
from kg.schema.turtle import Block, Object, Pairs, Words, written

__all__ = ["ontology"]

_TITLE = "The ontology of the telehealth market; written by `make schema` from kg/model, never edited."
_ONTOLOGY = f"<{BASE}ontology>"
_VERSION = "1.0"
_ANNOTATIONS = (
    "dcterms:description",
    "dcterms:license",
    "dcterms:title",
    "schema:domainIncludes",
    "schema:rangeIncludes",
    "skos:definition",
    "skos:scopeNote",
    "vann:preferredNamespacePrefix",
    "vann:preferredNamespaceUri",
)


def ontology(kinds: Kinds = KINDS) -> bytes:
    """The ontology as Turtle."""
    terms = classes(kinds)
    blocks = [
        _header(),
        *_titled("Classes", (_class(term) for term in terms)),
        *_titled("Datatypes", (_datatype(term) for term in DATATYPES)),
        *_titled("Properties", _properties(kinds)),
        *_titled("Direct edges", _edges(kinds)),
        *_titled("The figures as data cubes", cube_blocks(kinds)),
    ]
    return written([*blocks, *_titled("Terms of other vocabularies", _foreign(blocks))], title=_TITLE)


def _titled(title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    for number, block in enumerate(blocks):
        yield replace(block, title=title) if number == 0 else block


def _header() -> Block:
    return Block(
        _ONTOLOGY,
        (
            ("a", ("owl:Ontology",)),
            ("dcterms:title", (Words("Telehealth market ontology", "en"), Words("远程医疗市场本体", "zh"))),
            (
                "dcterms:description",
                (
                    Words("What market reports claim of companies, deals, figures and markets.", "en"),
                    Words("市场报告关于公司、交易、数字与市场的断言。", "zh"),
                ),
            ),
            ("dcterms:license", ("<http://www.apache.org/licenses/LICENSE-2.0>",)),
            ("owl:versionInfo", (Words(_VERSION),)),
            ("vann:preferredNamespacePrefix", (Words("tkg"),)),
            ("vann:preferredNamespaceUri", (Words(PREFIXES["tkg"]),)),
        ),
    )


def _told(item: Term | Property | DirectEdge) -> Pairs:
    return (
        ("rdfs:label", (Words(item.en, "en"), Words(item.zh, "zh"))),
        ("skos:definition", (Words(item.says, "en"), Words(item.says_zh, "zh"))),
    )


def _defined() -> Pairs:
    return (("rdfs:isDefinedBy", (_ONTOLOGY,)),)


def _some(predicate: str, objects: Iterable[str]) -> Pairs:
    found: tuple[Object, ...] = tuple(objects)
    return ((predicate, found),) if found else ()


def _class(term: Term) -> Block:
    parents = _some("rdfs:subClassOf", term.parents)
    return Block(term.curie, (("a", ("owl:Class",)), *_told(term), *parents, *_defined()))


def _datatype(term: Term) -> Block:
    return Block(term.curie, (("a", ("rdfs:Datatype",)), *_told(term), *_defined()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Declared:
    """A property with all its uses."""

    iri: str
    uses: tuple[Use, ...]

    @property
    def bearers(self) -> tuple[str, ...]:
        return tuple(sorted({use.on for use in self.uses}))

    @property
    def is_object(self) -> bool:
        return not any(use.values.datatypes for use in self.uses)

    @property
    def choices(self) -> tuple[str, ...]:
        return tuple(sorted({choice for use in self.uses for choice in use.values.choices}))


def _properties(kinds: Kinds) -> Iterator[Block]:
    terms = {term.curie: term for term in classes(kinds)}
    roles = component_roles(kinds)
    by_iri: dict[str, list[Use]] = defaultdict(list)
    for use in uses(kinds):
        if use.property.iri.startswith("tkg:"):
            by_iri[use.property.iri].append(use)
    for iri in sorted(by_iri):
        declared = _Declared(iri=iri, uses=tuple(by_iri[iri]))
        yield _property(declared, terms, roles.get(iri))


def _property(declared: _Declared, terms: Mapping[str, Term], role: str | None) -> Block:
    spec = declared.uses[0].property
    types = ["owl:ObjectProperty" if declared.is_object else "owl:DatatypeProperty"]
    types += [COMPONENT_CLASSES[role]] if role else []
    parents = dict.fromkeys((*spec.parents, *ALIGNMENTS.get(declared.iri, ())))
    note = f"One of: {', '.join(declared.choices)}."
    return Block(
        declared.iri,
        (
            ("a", tuple(types)),
            *_told(spec),
            *((("skos:scopeNote", (Words(note, "en"),)),) if declared.choices else ()),
            *_some("rdfs:subPropertyOf", parents),
            *_domain(declared.bearers, terms),
            *_range(declared),
            *_defined(),
        ),
    )


def _domain(bearers: tuple[str, ...], terms: Mapping[str, Term]) -> Pairs:
    """The nearest class above all that bear the property, where there is one that says something."""
    named = [name for name in bearers if name]
    shared = [
        name
        for name in (ancestors(named[0], terms) if named else ())
        if all(name in ancestors(other, terms) for other in named)
    ]
    telling = [name for name in shared if name != "tkg:Statement" or named == ["tkg:Statement"]]
    domain = telling[:1] if "" not in bearers else []
    includes = named if named != domain else []
    return (*_some("rdfs:domain", domain), *_some("schema:domainIncludes", includes))


def _range(declared: _Declared) -> Pairs:
    """One range where all uses agree; a side that a source leaves unnamed has no class, so no range holds."""
    if declared.iri in RANGES:
        return _some("rdfs:range", (RANGES[declared.iri],))
    names = dict.fromkeys(n for use in declared.uses for n in (*use.values.classes, *use.values.datatypes))
    unnamed = any(use.values.unnamed for use in declared.uses)
    if len(names) == 1 and not unnamed:
        return _some("rdfs:range", names)
    return _some("schema:rangeIncludes", names)


def _edges(kinds: Kinds) -> Iterator[Block]:
    for shortcut in edges(kinds):
        types = ("owl:ObjectProperty", *(("owl:SymmetricProperty",) if shortcut.edge.symmetric else ()))
        yield Block(
            shortcut.edge.iri,
            (
                ("a", types),
                *_told(shortcut.edge),
                *_some("rdfs:subPropertyOf", EDGE_ALIGNMENTS.get(shortcut.edge.iri, ())),
                *_ends(shortcut),
                *_defined(),
            ),
        )


def _ends(shortcut: Shortcut) -> Pairs:
    found: Pairs = ()
    for name, ends in (("domain", shortcut.subjects), ("range", shortcut.objects)):
        predicate = f"rdfs:{name}" if len(ends) == 1 else f"schema:{name}Includes"
        found = (*found, *_some(predicate, ends))
    return found


def _foreign(blocks: Iterable[Block]) -> Iterator[Block]:
    """Declarations of what the ontology builds on, so that it reads as OWL without the other vocabularies."""
    kinds: dict[str, str] = dict.fromkeys(_ANNOTATIONS, "owl:AnnotationProperty")
    for block in blocks:
        pairs = dict(block.pairs)
        for name in pairs.get("rdfs:subClassOf", ()):
            kinds[str(name)] = "owl:Class"
        for name in pairs.get("rdfs:subPropertyOf", ()):
            kinds[str(name)] = str(pairs["a"][0])
        for name in pairs.get("rdfs:range", ()):
            if str(name).startswith("oa:"):
                kinds[str(name)] = "owl:Class"
    for name in sorted(kinds):
        if not name.startswith("tkg:"):
            yield Block(name, (("a", (kinds[name],)),))
