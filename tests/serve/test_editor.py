"""The page at `/sparql` for people, read as text and in a browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from kg.resources import ontology_folder
from tests.serve.awaiting import LONG, until
from tests.serve.running import Service
from tests.serve.test_linked import BROWSER

QUESTIONS = sorted(path.stem for path in (ontology_folder() / "queries").glob("*.rq"))


def _page(service: Service, **fields: str) -> str:
    reply = service.ask("/sparql", fields=fields or None, accept=BROWSER)
    assert reply.kind == "text/html"
    return reply.body.decode()


def test_the_questions_are_offered(service: Service) -> None:
    page = _page(service)
    assert all(f'value="{name}"' in page for name in QUESTIONS)


@pytest.mark.parametrize("name", QUESTIONS[::8])
def test_a_question_is_shown_and_answered(service: Service, name: str) -> None:
    text = (ontology_folder() / "queries" / f"{name}.rq").read_text("utf-8")
    assert text.partition("\n")[0] in _page(service, example=name)
    page = _page(service, query=text)
    assert 'role="alert"' not in page
    assert any(word in page for word in ("</table>", "truth", "turtle"))


def test_an_error_keeps_the_query(service: Service) -> None:
    reply = service.ask("/sparql", fields={"query": "SELECT <oops"}, accept=BROWSER)
    assert reply.status == 400
    assert "SELECT &lt;oops" in reply.body.decode()
    assert 'role="alert"' in reply.body.decode()


def test_many_rows_are_cut_and_said(service: Service) -> None:
    page = _page(service, query="SELECT * { ?s ?p ?o }")
    assert "The first 1000 are shown." in page


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    page = chromium.new_page()
    page.set_default_timeout(1000 * LONG)
    yield page
    page.close()


def test_a_person_asks_in_a_browser(service: Service, tab: Page) -> None:
    messages: list[str] = []
    requests: list[str] = []
    tab.on("console", lambda message: messages.append(message.text))
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto(f"{service.address}sparql")
    tab.select_option("#example", "who-acquired-whom")
    tab.click("text=Show the query")
    # The page forbids evaluation, so its state is read from outside until it is there.
    until(lambda: (tab.text_content("#lines") or "").startswith("1\n2\n3"))
    assert "tkg:Acquisition" in tab.input_value("#query")
    tab.press("#query", "Control+Enter")
    tab.wait_for_selector("table")
    tab.click("td a >> nth=0")
    tab.wait_for_url("**/id/**")
    assert messages == []
    assert all(url.startswith((service.address, "data:")) for url in requests)


def test_a_row_leads_to_the_words_that_prove_it(service: Service, tab: Page) -> None:
    tab.goto(f"{service.address}sparql?example=who-acquired-whom")
    tab.press("#query", "Control+Enter")
    tab.wait_for_selector("td.proofs a")
    assert "char=2789,2916" in (tab.get_attribute("td.proofs a >> nth=0", "href") or "")
    tab.click("td.proofs a >> nth=0")
    tab.wait_for_url("**/document/**")


def test_numbers_are_drawn_as_a_chart(service: Service, tab: Page) -> None:
    messages: list[str] = []
    tab.on("console", lambda message: messages.append(message.text))
    tab.goto(f"{service.address}sparql?example=players-named-by-several-publishers")
    tab.press("#query", "Control+Enter")
    tab.click("#draw")
    assert tab.locator("#chart rect").count() == tab.locator("#answer tbody tr").count()
    assert tab.input_value("#example") == "players-named-by-several-publishers"
    assert "publishers by" in (tab.get_attribute("#chart svg", "aria-label") or "")
    assert Axe().run(tab).violations_count == 0
    tab.click("#draw")
    assert tab.is_hidden("#chart svg")
    assert messages == []


@pytest.mark.parametrize(
    "path",
    [
        "sparql",
        "sparql?query=SELECT*%7B?s+?p+?o%7DLIMIT+5",
        "id/company/teladoc-health",
        "ontology",
        "id/none",
    ],
)
def test_pages_are_accessible(service: Service, tab: Page, path: str) -> None:
    tab.goto(f"{service.address}{path}")
    found = Axe().run(tab)
    assert found.violations_count == 0, found.generate_report()
