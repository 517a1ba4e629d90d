"""The parts of the benchmark, and how large each is."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["PARTS", "SIZES", "Part"]

SIZES = ("small", "medium", "full")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A script, and what it is given for each size."""

    title: str
    script: str
    small: str
    medium: str
    full: str
    core: str = ""
    needs_core: bool = False
    pictures: tuple[str, ...] = ()

    def arguments(self, size: str, core: str) -> list[str]:
        """The arguments for a size; `core` names the data of CORE, where it is at hand."""
        given: dict[str, str] = {"small": self.small, "medium": self.medium, "full": self.full}
        return [*([self.core, core] if self.core and core else []), *given[size].split()]


PARTS = {
    "extraction": Part(
        title="Extraction beside spaCy's small pipeline",
        script="extraction.py",
        small="--documents 10 50",
        medium="--documents 10 100 1000",
        full="--documents 10 100 1000 10000",
    ),
    "core": Part(
        title="Relations between two companies, on CORE",
        script="core.py",
        small="--folds 2",
        medium="",
        full="",
        core="--data",
        needs_core=True,
    ),
    "identity": Part(
        title="Telling companies apart, beside rapidfuzz and nomenklatura",
        script="identity.py",
        small="--names 1000 10000",
        medium="--names 10000 100000",
        full="--names 10000 100000 1000000",
        core="--core",
    ),
    "rdf": Part(
        title="Building and loading, beside bare Oxigraph and plain rdflib",
        script="rdf.py",
        small="--reports 20 --rounds 1",
        medium="--reports 200",
        full="--reports 1600",
    ),
    "shapes": Part(
        title="SHACL, beside pySHACL",
        script="shapes.py",
        small="--reports 1 5 --rounds 1",
        medium="--reports 1 10 50",
        full="--reports 1 10 50 200",
    ),
    "explorer": Part(
        title="The page, beside raw pyvis",
        script="explorer.py",
        small="60 500",
        medium="60 500 2000",
        full="60 500 2000 10000 50000",
    ),
    "serve": Part(
        title="The service, beside the Oxigraph server",
        script="serve.py",
        small="--triples 20000 --seconds 1",
        medium="--triples 100000",
        full="--triples 1000000",
    ),
    "scale": Part(
        title="Growth over reports",
        script="scale.py",
        small="--reports 10 30 100 --picture bench/growth.svg",
        medium="--reports 100 300 1000 --picture bench/growth.svg",
        full="--reports 100 1000 10000 100000 --picture bench/growth.svg",
        pictures=("growth.svg",),
    ),
    "cluster": Part(
        title="Spark, beside a pool of processes",
        script="cluster.py",
        small="--reports 100",
        medium="--reports 1000",
        full="--reports 10000",
    ),
}
