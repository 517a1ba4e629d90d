from __future__ import annotations

import time
from contextlib import suppress

import pytest

from kg.documents import html as reader
from kg.documents import libraries, read_bytes, read_bytes_with_layout
from kg.errors import DocumentError
from kg.values.dates import PartialDate

from .made import PAGE, ZH

TEXT = """# Telehealth market 2024

The market was worth 12.1 billion dollars in 2024, and it is growing in every region. \
Acme Care bought a rival in the spring.

Figures in dollars.
Rounded.

## Players

- Acme Care
- Beta Health
- Beta Home

### Sizes

| Year | USD billion |
| 2023 | 10.1 |
| 2024 | 12.1 |
- CAGR: 9.4%

We expect another good year."""


def test_the_main_text_keeps_headings_lists_and_tables_and_drops_the_rest() -> None:
    assert read_bytes(PAGE.encode(), name="a.html").text == TEXT


def test_each_block_has_its_label() -> None:
    found = read_bytes_with_layout(PAGE.encode(), name="a.html")
    labels = {found.document.text[start:end]: label for start, end, label in found.layout.ranges}
    assert labels["## Players"] == "heading 2"
    assert labels["- Beta Health"] == "list 1, item 2"
    assert labels["| 2023 | 10.1 |"] == "table 1, row 2"
    assert labels["We expect another good year."] == "quote 1"


def test_the_metadata_comes_from_the_meta_elements() -> None:
    source = read_bytes(PAGE.encode(), name="a.html").source
    assert source.title == "Telehealth market 2024"
    assert source.publisher == "Acme Research"
    assert source.issued == PartialDate("2024-03-05")
    assert source.address == "https://research.example/telehealth-2024"


@pytest.mark.parametrize(
    "script",
    [
        '{"headline": "Sizes", "datePublished": "2023-11", "publisher": {"name": "Beta"}}',
        '{"@graph": [{"x": 1}, {"headline": "Sizes", "datePublished": "2023-11", "publisher": "Beta"}]}',
        '[{"headline": "Sizes", "datePublished": "2023-11", "publisher": {"name": "Beta"}}]',
    ],
)
def test_or_from_linked_data(script: str) -> None:
    source = read_bytes(_page(f'<script type="application/ld+json">{script}</script>'), name="a.html").source
    assert (source.title, source.publisher, source.issued) == ("Sizes", "Beta", PartialDate("2023-11"))


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="date" content="last spring">',
        '<meta name="date" content="2024-02-31">',
        '<meta name="date" content="20240305">',
        '<script type="application/ld+json">{"datePublished": 7</script>',
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        '<script type="application/ld+json">{"datePublished": "soon", "headline": {}}</script>',
        '<link rel="canonical" href="javascript:alert(1)">',
    ],
)
def test_metadata_that_is_rubbish_is_left_out(head: str) -> None:
    source = read_bytes(_page(head), name="a.html").source
    assert (source.title, source.publisher, source.issued, source.address) == (None, None, None, None)


def test_a_fragment_is_a_page_too() -> None:
    assert read_bytes(b"<p>Acme bought Beta.</p>", name="a.html").text == "Acme bought Beta."


@pytest.mark.parametrize(
    "declared", ['charset="gb2312"', 'http-equiv="Content-Type" content="text/html; charset=gbk"', ""]
)
def test_the_declared_encoding_or_the_one_told(declared: str) -> None:
    page = f"<html><head><meta {declared}></head><body><p>{ZH[0]}</p><p>{ZH[1]}</p></body></html>"
    assert read_bytes(page.encode("gb18030"), name="a.html").text == f"{ZH[0]}\n\n{ZH[1]}"


@pytest.mark.parametrize(("label", "codec"), [("koi8-r", "koi8_r"), ("windows-1253", "cp1253")])
def test_an_encoding_that_only_the_page_can_tell(label: str, codec: str) -> None:
    text = {"koi8-r": "Рынок телемедицины вырос вдвое.", "windows-1253": "Η αγορά διπλασιάστηκε."}[label]
    for head in (f'<meta charset="{label}">', ""):
        start = "" if head else f'<?xml version="1.0" encoding="{label}"?>'
        page = f"{start}<html><head>{head}</head><body><p>{text}</p></body></html>"
        assert read_bytes(page.encode(codec), name="a.html").text == text


def test_a_page_with_a_broken_byte_is_shown_as_browsers_show_it() -> None:
    page = f'<html><head><meta charset="utf-8"></head><body><p>{ZH[0]}</p></body></html>'.encode()
    broken = page.replace("越来".encode(), b"\xff")
    assert read_bytes(broken, name="a.html").text == ZH[0].replace("越来", "\ufffd", 1)


def test_a_page_whose_encoding_nobody_knows() -> None:
    page = "<html><body><p>Рынок телемедицины вырос вдвое.</p></body></html>".encode("cp1251")
    with pytest.raises(DocumentError, match="encoding cannot be told"):
        read_bytes(page, name="a.html")


def test_an_xml_declaration_does_no_harm() -> None:
    page = b'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Acme.</p></body></html>'
    assert read_bytes(page, name="stdin").text == "Acme."


@pytest.mark.parametrize("page", [b"<html><body></body></html>", b"<script>1</script>"])
def test_a_page_without_text(page: bytes) -> None:
    with pytest.raises(DocumentError, match=r"holds no (main )?text"):
        read_bytes(page, name="a.html")


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 240 + "Acme grows." + "</div>" * 240,
        "<ul><li>x" * 120,
        "<div><div>Acme grows in the list</div></div>" * 30_000,
        "<p>x" * 30_000,
        "<table><tr><td>1</td><td>2</td></tr>" * 200,
        "<b>" * 5000 + "Acme",
    ],
    ids=["deep", "lists", "wide", "open", "tables", "inline"],
)
def test_hostile_markup_takes_little_time(body: str) -> None:
    start = time.process_time()
    with suppress(DocumentError):
        read_bytes(f"<html><body>{body}</body></html>".encode(), name="a.html")
    assert time.process_time() - start < 15


def test_nesting_that_the_parser_gives_up_on_is_refused_not_dropped() -> None:
    page = "<html><body>" + "<ul><li>Acme" * 300 + "</body></html>"
    with pytest.raises(DocumentError, match="nests its elements too deeply"):
        read_bytes(page.encode(), name="a.html")


def test_more_tags_than_a_page_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_TAGS", 9)
    with pytest.raises(DocumentError, match="more than 9 tags"):
        read_bytes(PAGE.encode(), name="a.html")


def test_a_library_that_fails_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing:
        def bare_extraction(self, *_: object, **__: object) -> None:
            raise RecursionError

        def HTMLParser(self, **_: object) -> object:
            return type("Parser", (), {"error_log": ()})()

        def document_fromstring(self, *_: object, **__: object) -> None:
            raise AssertionError

    monkeypatch.setattr(libraries.importlib, "import_module", lambda _: Failing())
    with pytest.raises(DocumentError, match="no main text"):
        read_bytes(PAGE.encode(), name="a.html")


def test_a_page_beyond_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_MARKUP", 2**20)
    with pytest.raises(DocumentError, match="larger than 1 MiB"):
        read_bytes(PAGE.encode() + b" " * 2**20, name="a.html")


@pytest.mark.parametrize(
    ("name", "data"), [("a.html", b"<p>x"), ("a.pdf", b"%PDF-1.7\n%%EOF"), ("a.docx", b"PK\x03\x04")]
)
def test_a_missing_library_is_named_with_the_remedy(
    name: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_: str) -> object:
        raise ImportError

    monkeypatch.setattr(libraries.importlib, "import_module", missing)
    with pytest.raises(DocumentError, match=r"not installed; pip install 'telehealth-kg\[documents\]'"):
        read_bytes(data, name=name)


SHORT = (
    "<h1>Global Telehealth Market</h1><p>The market was valued at USD 10 billion in 2024.</p>"
    "<h2>Key players</h2><ul><li>Acme Care</li><li>Beta Health</li></ul>"
)
SHORT_TEXT = """# Global Telehealth Market

The market was valued at USD 10 billion in 2024.

## Key players

- Acme Care
- Beta Health"""


@pytest.mark.parametrize("around", ["", "main", "article", "div", "section"])
@pytest.mark.parametrize("head", ["", "<html>", "<!DOCTYPE html><html><head><title>Sizes</title></head>"])
def test_a_short_page_keeps_its_outline_whatever_stands_around_it(head: str, around: str) -> None:
    body = f"<{around}>{SHORT}</{around}>" if around else SHORT
    assert read_bytes(f"{head}<body>{body}</body>".encode(), name="a.html").text == SHORT_TEXT


@pytest.mark.parametrize("around", ["", "div"])
def test_a_long_page_without_named_containers_keeps_its_outline_and_loses_its_menus(around: str) -> None:
    said = "The market of the region grew by 12 percent in 2024, and clinics expect more of the same in 2025."
    parts = "".join(
        f"<h2>Region {number}</h2><p>{number}: {said}</p><h3>Players</h3><ul><li>Acme {number}</li></ul>"
        for number in range(8)
    )
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/us'>About us</a></li></ul></nav>"
    text = f"<{around}>{parts}</{around}>" if around else parts
    page = f"<html><body>{menu}<h1>Regions</h1>{text}<footer><p>All rights</p></footer></body></html>"
    read = read_bytes(page.encode(), name="a.html").text
    assert [line for line in read.splitlines() if line.startswith("#")][-2:] == ["## Region 7", "### Players"]
    assert read.count("\n## Region ") + read.startswith("## Region") == 8
    assert read.count("\n- Acme ") == 8
    assert "Home" not in read
    assert "All rights" not in read


def test_a_list_beside_a_page_of_prose_does_not_make_its_menu_text() -> None:
    said = (
        "<p>The market of the region grew by 12 percent in 2024, and clinics expect more of the same.</p>" * 9
    )
    menu = "<ul>" + "".join(f"<li><a href='/{each}'>Topic {each}</a></li>" for each in range(9)) + "</ul>"
    page = f"<html><body><div class='menu'>{menu}</div><div>{said}</div></body></html>"
    assert "Topic" not in read_bytes(page.encode(), name="a.html").text


_PROSE = "".join(
    f"<p>The market of region {each} grew by 12 percent in 2024, and clinics expect more of the same.</p>"
    for each in range(6)
)


@pytest.mark.parametrize("before", ["{}", "<header>{}</header>", "<div class='top'><div>{}</div></div>"])
def test_a_heading_apart_from_the_text_is_read_and_is_the_title_of_a_page_without_one(before: str) -> None:
    heading = before.format("<h1>Telehealth <em>Market</em></h1>")
    page = f"<html><body>{heading}<div class='text'>{_PROSE}</div></body></html>"
    read = read_bytes(page.encode(), name="a.html")
    assert read.text.startswith("# Telehealth Market\n\nThe market of region 0 grew")
    assert read.source.title == "Telehealth Market"


@pytest.mark.parametrize(
    "before",
    [
        "<h1><a href='/'>Acme Research News</a></h1>",
        "<h1><img src='logo.png' alt='Acme'></h1>",
        "<nav><h1>Where to go next</h1></nav>",
        "<h1>First Part</h1><h1>Second Part</h1>",
    ],
)
def test_a_heading_of_the_site_is_none_of_the_page(before: str) -> None:
    page = f"<html><body>{before}<div class='text'>{_PROSE}</div></body></html>"
    read = read_bytes(page.encode(), name="a.html")
    assert read.text.startswith("The market of region 0 grew")
    assert read.source.title is None


def _page(head: str) -> bytes:
    return f"<html><head>{head}</head><body><p>The market grew by 12 percent.</p></body></html>".encode()
