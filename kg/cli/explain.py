"""`kg explain`: the evidence of a claim, deal, figure or merge."""

from __future__ import annotations

from pathlib import Path

import typer

from kg.cli.screen import GRAPH, console
from kg.graph.citation import how
from kg.opening import open_graph

NAME = "explain"
HELP = "Explain a claim, deal, figure or entity: the evidence, the rule that found it, the decisions."
EXAMPLE = "kg explain acquisition/teladoc-health-medecindirect"


def command(
    about: str = typer.Argument(..., metavar="ID", help="The id of a claim, or a path or IRI of the graph."),
    other: str | None = typer.Argument(
        None, metavar="[NAME]", help="A second name of a company: why the two are one company, or two."
    ),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
) -> None:
    """Print the explanation."""
    built = open_graph(graph)
    explanation = built.explain(about) if other is None else built.explain_names(about, other)
    screen = console()
    screen.print(explanation.sentence)
    for citation in explanation.citations:
        screen.print(f"\n  {citation}")
        screen.print(
            f"  claim {citation.claim} · {how(citation.method, citation.rule)} · {citation.grounding}"
        )
        for iri in citation.iris:
            screen.print(f"  {iri}")
    for decision in explanation.decisions:
        screen.print(f"\n  {decision}")
