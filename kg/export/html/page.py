"""The page: template, assets, data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from markupsafe import Markup

from kg.export.html.assets import page_script, page_style, policy, vis_network, words
from kg.export.html.blocks import Block, block, packed
from kg.export.html.dossier import dossier_blocks
from kg.export.html.drawing import Drawing, draw
from kg.export.html.graph_block import graph_block, numbers
from kg.export.html.links import link_kinds
from kg.export.html.network import MarketNetwork
from kg.export.html.quotes import quotes
from kg.export.html.rows import static_tables
from kg.export.html.selection import SHOWN, STATED, most_connected
from kg.model.conflict import Conflict
from kg.model.knowledge import Knowledge
from kg.store.spool import Spool
from kg.values.counting import counted
from kg.version import __version__

__all__ = ["VIS_UP_TO", "network_of", "page"]

VIS_UP_TO = 2000
"""Up to so many things vis-network draws; above, our own canvas renderer."""

_NO_TEXTS: Mapping[str, str] = MappingProxyType({})


def page(
    knowledge: Knowledge,
    *,
    texts: Mapping[str, str] = _NO_TEXTS,
    conflicts: Sequence[Conflict] = (),
    most: int = SHOWN,
    stated: int = STATED,
    spool: Spool | None = None,
) -> bytes:
    """The explorer of a build as UTF-8: one file that asks for nothing else.

    `texts` holds the texts of documents at hand by their SHA-256; of the others the page shows the
    recorded anchors.  `conflicts` are those that the page marks.  Of more than `most` things the page shows
    the most connected, and of more than `stated` statements the latest, and says so.  Many quotes wait in
    `spool`, where one is given.  The same input gives the same bytes.
    """
    network = network_of(knowledge, texts=texts, conflicts=conflicts, most=most, stated=stated, spool=spool)
    return network.generate_html().encode("utf-8", "replace")


def network_of(
    knowledge: Knowledge,
    *,
    texts: Mapping[str, str] = _NO_TEXTS,
    conflicts: Sequence[Conflict] = (),
    most: int = SHOWN,
    stated: int = STATED,
    spool: Spool | None = None,
) -> MarketNetwork:
    """The network of a build, laid out; pyvis's own calls work on it and write the explorer.

    Of more than `most` things it holds the most connected, of more than `stated` statements the latest; many
    quotes wait in `spool`.
    """
    shown = most_connected(knowledge, most=most, stated=stated)
    drawing = draw(shown)
    blocks = partial(_blocks, shown, drawing, texts, conflicts, whole=_whole(knowledge, shown), spool=spool)
    drawing.network.render_with(lambda network: _rendered(network, shown, drawing, blocks))
    return drawing.network


def _rendered(
    network: MarketNetwork, knowledge: Knowledge, drawing: Drawing, blocks: Callable[[], list[Block]]
) -> str:
    script, style = page_script(), page_style()
    drawn_by = [vis_network()] if len(network.nodes) <= VIS_UP_TO else []
    kinds = link_kinds(knowledge, Counter(link.predicate for link in drawing.links))
    template = network.templateEnv.get_template(network.path)
    rendered: str = template.render(
        title=network.heading or words()["en"]["title"],
        version=__version__,
        policy=policy([script, *drawn_by], [style]),
        style=_own(style.text),
        script=_own(script.text),
        blocks=[
            *(packed("vis-network", each.text) for each in drawn_by),
            *blocks(),
        ],
        tables=static_tables(knowledge, drawing.links, kinds),
        words=words()["en"],
        counts=_counts(network, knowledge),
    )
    return rendered


def _counts(network: MarketNetwork, knowledge: Knowledge) -> str:
    """What the page holds, in one line; of its links, the direct edges are what the build counts."""
    direct = counted(len(knowledge.edges), "direct edge")
    links = f"{counted(len(network.edges), 'link')} ({direct})"
    return " · ".join(
        (counted(len(network.nodes), "thing"), links, counted(len(knowledge.reports), "source"))
    )


def _blocks(
    knowledge: Knowledge,
    drawing: Drawing,
    texts: Mapping[str, str],
    conflicts: Sequence[Conflict],
    *,
    whole: Mapping[str, int],
    spool: Spool | None,
) -> list[Block]:
    known = numbers(knowledge, drawing)
    claims = quotes(knowledge, texts, spool=spool)
    evidence = list(dossier_blocks(knowledge, known, claims))
    graph = graph_block(knowledge, drawing, known, claims=claims, conflicts=conflicts)
    data = {"version": __version__, **whole, **graph}
    return [block("words", words()), block("graph-data", data), *evidence]


def _whole(knowledge: Knowledge, shown: Knowledge) -> dict[str, int]:
    """How many things there are, and how many statements where the page leaves some out."""
    more = len(knowledge.statements) > len(shown.statements)
    return {"whole": len(knowledge.entities), **({"stated": len(knowledge.statements)} if more else {})}


def _own(text: str) -> Markup:
    """Text of our own files, which goes into the page as it is."""
    return Markup(text)  # noqa: S704
