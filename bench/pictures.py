"""Takes the pictures of the README from the built page, in headless Chromium.

Usage: python bench/pictures.py OUTPUT_FOLDER PICTURE_FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
]
PICTURES = {
    "graph.png": ("", "light"),
    "market-size.png": ("#v=sizes", "light"),
}


def main(output: Path, pictures: Path) -> None:
    """Write one picture a view."""
    pictures.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        for name, (fragment, scheme) in PICTURES.items():
            context = browser.new_context(
                viewport={"width": 1440, "height": 900}, color_scheme=scheme, offline=True
            )
            page = context.new_page()
            page.goto((output / "graph.html").resolve().as_uri() + fragment)
            page.wait_for_timeout(1500)
            page.screenshot(path=str(pictures / name))
            context.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
