"""A page in the browser, with everything it asked for and said."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Page

__all__ = ["Opened", "opened", "overlapping"]


@dataclass
class Opened:
    page: Page
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)


def opened(context: BrowserContext, address: str, *, wait: bool = True) -> Opened:
    page = context.new_page()
    one = Opened(page)
    own = ("data:", "blob:", address.partition("#")[0])
    page.on(
        "request", lambda request: None if request.url.startswith(own) else one.requests.append(request.url)
    )
    page.on("console", lambda message: one.messages.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: one.messages.append(f"error: {error}"))
    page.on("dialog", lambda dialog: (one.messages.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    page.goto(address)
    if wait:
        page.wait_for_selector("html[data-started=yes]", state="attached")
        page.wait_for_timeout(60)
    return one


def overlapping(page: Page) -> list[tuple[str, str]]:
    """Pairs of labels that lie on one another."""
    page.wait_for_timeout(200)
    boxes = page.evaluate("explorer.labels()")
    return [
        (a["text"], b["text"])
        for number, a in enumerate(boxes)
        for b in boxes[:number]
        if a["x"] < b["x"] + b["w"]
        and b["x"] < a["x"] + a["w"]
        and a["y"] < b["y"] + b["h"]
        and b["y"] < a["y"] + a["h"]
    ]
