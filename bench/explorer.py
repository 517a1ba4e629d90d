"""The explorer against raw pyvis, side by side in one run: `python bench/explorer.py [NODES ...]`.

Each page is opened in headless Chromium with the network refused; figures are medians of `RUNS`.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from measuring import row
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright
from pyvis.network import Network

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from export.html.synthetic import Synthetic, knowledge_of

from kg.export.html import page as explorer_page
from kg.export.html.page import network_of

RUNS = 3
SIZES = (60, 500, 2000, 10_000, 50_000)
PYVIS_UP_TO = 10_000
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
]
# Every picture begins by setting the transform of its canvas; the last such moment is when it stood still.
_WATCH = """
window.lastPaint = 0;
for (const name of ["setTransform", "clearRect"]) {
  const plain = CanvasRenderingContext2D.prototype[name];
  CanvasRenderingContext2D.prototype[name] = function (...given) {
    window.lastPaint = performance.now();
    return plain.apply(this, given);
  };
}
"""
_FRAMES = """
() => { window.frames_ = []; let last = performance.now();
  const tick = now => {
    window.frames_.push(now - last);
    last = now;
    window.ticking = requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick); }
"""


def main() -> None:
    sizes = [int(each) for each in sys.argv[1:]] or list(SIZES)
    results = []
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_ARGUMENTS)
        for nodes in sizes:
            made = knowledge_of(nodes)
            results.append(_ours(browser, made, nodes, Path(folder)))
            if nodes <= PYVIS_UP_TO:
                results.append(_raw(browser, made, nodes, Path(folder)))
        browser.close()
    for each in results:
        row("Built and opened in a browser", **each)
    for each in ratios(results):
        row("Raw pyvis over the explorer", **each)


def _ours(browser: Browser, made: Synthetic, nodes: int, folder: Path) -> dict[str, Any]:
    began = time.perf_counter()
    content = explorer_page(made.knowledge, texts=made.texts)
    built = time.perf_counter() - began
    file = folder / f"ours-{nodes}.html"
    file.write_bytes(content)
    company = next(path for path in made.knowledge.entities if path.startswith("company/"))
    runs = [_visit(browser, file.as_uri(), _use_ours) for _ in range(RUNS)]
    deep = [_visit(browser, file.as_uri() + f"#n={company}", None)["stable"] for _ in range(RUNS)]
    hung = [_visit(browser, file.as_uri(), None, hang=True)["stable"] for _ in range(RUNS)]
    return {
        "page": "explorer",
        "nodes": nodes,
        "edges": len(made.knowledge.edges),
        "build_s": round(built, 2),
        "size_kb": len(content) // 1000,
        "deep_link_s": statistics.median(deep),
        "stable_hung": statistics.median(hung),
        **_medians(runs),
    }


def _raw(browser: Browser, made: Synthetic, nodes: int, folder: Path) -> dict[str, Any]:
    """pyvis as it comes, with the same positions and physics off: its best case."""
    network = network_of(made.knowledge)
    plain = Network(directed=True, cdn_resources="in_line", height="700px")
    plain.toggle_physics(False)
    began = time.perf_counter()
    for node in network.nodes:
        plain.add_node(
            node["id"], label=node["label"], x=node["x"] * 3, y=node["y"] * 3, shape="dot", size=node["size"]
        )
    for edge in network.edges:
        plain.add_edge(edge["from"], edge["to"], title=edge["kind"])
    content = plain.generate_html().encode()
    built = time.perf_counter() - began
    file = folder / f"pyvis-{nodes}.html"
    file.write_bytes(content)
    runs = [_visit(browser, file.as_uri(), None) for _ in range(RUNS)]
    return {
        "page": "raw pyvis",
        "nodes": nodes,
        "edges": len(plain.edges),
        "build_s": round(built, 2),
        "size_kb": len(content) // 1000,
        **_medians(runs),
    }


def _visit(
    browser: Browser, address: str, use: Callable[[Page], dict[str, float]] | None, *, hang: bool = False
) -> dict[str, float]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    if hang:
        context.route(lambda asked: asked.startswith("http"), lambda _: None)
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda r: asked.append(r.url) if r.url.startswith("http") else None)
    page.on("console", lambda m: said.append(m.text))
    page.add_init_script(_WATCH)
    page.goto(address)
    _still(page)
    found: dict[str, float] = {"stable": round(page.evaluate("lastPaint") / 1000, 3)}
    if use is not None:
        page.evaluate("explorer.state().all || explorer.go({all: '1'})")
        _still(page)
    client = context.new_cdp_session(page)
    client.send("Performance.enable", {"timeDomain": "threadTicks"})
    before = _busy(client)
    found |= _pan(page)
    found["main_ms"] = round(1000 * (_busy(client) - before) / max(found.pop("frames"), 1), 1)
    client.send("HeapProfiler.collectGarbage")
    found["heap_mb"] = round(client.send("Runtime.getHeapUsage")["usedSize"] / 1e6, 1)
    if use is not None:
        found |= use(page)
    found |= {"requests": len(asked), "messages": len(said)}
    context.close()
    return found


def _busy(client: CDPSession) -> float:
    """Seconds that the main thread has worked, which a busy machine lengthens less than the clock."""
    metrics = client.send("Performance.getMetrics")["metrics"]
    return next(each["value"] for each in metrics if each["name"] == "TaskDuration")


def _still(page: Page) -> None:
    """Wait until nothing was painted for 0.6 s."""
    end = time.monotonic() + 120
    while time.monotonic() < end and not page.evaluate(
        "lastPaint > 0 && performance.now() - lastPaint > 600"
    ):
        page.wait_for_timeout(100)


def _pan(page: Page) -> dict[str, float]:
    page.mouse.move(700, 450)
    page.mouse.down()
    page.evaluate(_FRAMES)
    for step in range(60):
        page.mouse.move(700 + 4 * step, 450 + 2 * (step % 20))
    page.mouse.up()
    frames = sorted(page.evaluate("(cancelAnimationFrame(window.ticking), window.frames_.slice(1))"))
    if not frames:
        return {"frames": 0, "fps": 0.0, "p95_ms": 0.0}
    return {
        "frames": len(frames),
        "fps": round(1000 * len(frames) / sum(frames), 1),
        "p95_ms": round(frames[int(0.95 * (len(frames) - 1))], 1),
    }


_TIMED = """async act => {
  const began = performance.now();
  await act();
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - began;
}"""
_READ = """
explorer.go({edge: wanted.id});
while (!document.querySelector('#panel blockquote')) await new Promise(done => setTimeout(done));
"""
_DEAL = "explorer.edges().find(e => e.kind === 'tkg:partnerOf')"


def _use_ours(page: Page) -> dict[str, float]:
    def timed(action: str) -> float:
        return round(page.evaluate(f"({_TIMED})(async () => {{ {action} }})"), 1)

    page.evaluate("window.wanted = " + _DEAL)
    search = timed(
        "const q = document.getElementById('query'); q.value = 'care'; q.dispatchEvent(new Event('input')); "
    )
    off = timed("document.querySelector(\"input[value='company']\").click();")
    back = timed("document.querySelector(\"input[value='company']\").click();")
    evidence = timed(_READ)
    return {"search_ms": search, "filter_off_ms": off, "filter_on_ms": back, "evidence_ms": evidence}


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


def ratios(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Raw pyvis over the explorer, for every size at which both were measured; for frames the other way."""
    found = []
    for ours, raw in pairwise(results):
        if ours["nodes"] != raw["nodes"]:
            continue
        made: dict[str, Any] = {"nodes": ours["nodes"]}
        for key in ("size_kb", "stable", "main_ms", "p95_ms", "heap_mb"):
            made[key] = round(raw[key] / max(ours[key], 1e-9), 1)
        found.append({**made, "fps (explorer / raw)": round(ours["fps"] / max(raw["fps"], 0.1), 1)})
    return found


if __name__ == "__main__":
    main()
