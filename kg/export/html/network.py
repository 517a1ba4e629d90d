"""A pyvis network that keeps every edge, adds in constant time, and renders our own page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pyvis.network import Network

from kg.errors import UsageError

__all__ = ["MarketNetwork"]

_ASSETS = Path(__file__).parent / "assets"
_STILL = {
    "physics": {"enabled": False},
    "interaction": {"hideEdgesOnDrag": True, "hover": True, "tooltipDelay": 200},
    "edges": {"smooth": False, "arrows": {"to": {"enabled": True, "scaleFactor": 0.5}}},
    "nodes": {"borderWidth": 1, "font": {"size": 12}},
}


class MarketNetwork(Network):  # type: ignore[misc]
    """A `pyvis.network.Network` of things and links, directed, with physics off and positions given.

    Nodes and edges stay the plain dictionaries that pyvis uses, so every pyvis call works on it.  Unlike
    pyvis it keeps parallel edges, gives every edge an id and refuses a second node or edge of one id.

    >>> net = MarketNetwork()
    >>> net.add_node("a", "A"), net.add_node("b", "B")
    (None, None)
    >>> net.add_edge("a", "b", id="1"), net.add_edge("a", "b", id="2")
    (None, None)
    >>> len(net.edges)
    2
    """

    def __init__(self, *, heading: str = "") -> None:
        super().__init__(directed=True, cdn_resources="in_line", heading=heading, height="100%")
        self._edge_ids: set[str] = set()
        self._renderer: Callable[[MarketNetwork], str] | None = None
        self.options = dict(_STILL)
        self.set_template_dir(str(_ASSETS), "template.html")

    def set_template_dir(self, template_directory: str, template_file: str = "template.html") -> None:
        """Read the template from another folder; unlike in pyvis it escapes what it prints."""
        self.path = template_file
        self.template_dir = template_directory
        self.templateEnv = Environment(
            loader=FileSystemLoader(template_directory, encoding="utf-8"),
            autoescape=True,
            undefined=StrictUndefined,
            keep_trailing_newline=True,
        )

    def add_node(
        self, n_id: str | int, label: str | None = None, shape: str = "dot", color: str = "", **options: Any
    ) -> None:
        """Add a node; raises UsageError where another node has its id."""
        if n_id in self.node_map:
            raise UsageError(f"the network already has a node {n_id!r}; give every node its own id.")
        node = {"id": n_id, "label": label if label is not None else str(n_id), "shape": shape, **options}
        if color:
            node["color"] = color
        self.nodes.append(node)
        self.node_ids.append(n_id)
        self.node_map[n_id] = node

    def add_edge(self, source: str | int, to: str | int, **options: Any) -> None:
        """Add an edge, parallel ones too; without an `id` it gets the next number.

        Raises UsageError for an end that is no node, or an id that is taken.
        """
        for end in (source, to):
            if end not in self.node_map:
                raise UsageError(f"the network has no node {end!r}; add it before its edges.")
        edge_id = str(options.pop("id", len(self.edges)))
        if edge_id in self._edge_ids:
            raise UsageError(f"the network already has an edge {edge_id!r}; give every edge its own id.")
        self._edge_ids.add(edge_id)
        self.edges.append({"id": edge_id, "from": source, "to": to, "arrows": "to", **options})

    def render_with(self, renderer: Callable[[MarketNetwork], str]) -> None:
        """Let `generate_html` return what this function makes of the network."""
        self._renderer = renderer

    def generate_html(self, name: str = "index.html", local: bool = True, notebook: bool = False) -> str:
        """The page as text; pyvis's own `write_html`, `save_graph` and `show` go through here."""
        if self._renderer is None:
            raise UsageError("the network has no page yet; make it with kg.export.html.network_of.")
        self.html = self._renderer(self)
        return self.html

    def write_html(
        self, name: str, local: bool = True, notebook: bool = False, open_browser: bool = False
    ) -> None:
        """Write the page as UTF-8, whatever encoding the platform prefers; no folder is left beside it."""
        Path(name).write_bytes(self.generate_html(name, local, notebook).encode())
