from __future__ import annotations

import re
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import ClaimFileError
from kg.reading.yaml_lines import Lines, read_text, read_yaml

# An exponent without a sign is text in YAML 1.1 and a number in YAML 1.2.
EXPONENT = re.compile(r"[-+]?\d+\.\d+[eE]\d+")
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20).filter(
    lambda text: not EXPONENT.fullmatch(text)
)
SCALARS = st.none() | st.booleans() | st.integers(-(10**30), 10**30) | TEXTS
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(PLAIN, st.booleans())
def test_plain_data_is_read_as_pyyaml_reads_it(value: Any, flow: bool) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=flow)
    assert read_yaml(text, file="x")[0] == yaml.safe_load(text) == value


@given(st.decimals(-(10**9), 10**9, places=4))
def test_decimals_keep_their_digits(number: Decimal) -> None:
    assert read_yaml(f"a: {number:f}", file="x")[0] == {"a": number}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2019-03-05", "2019-03-05"),
        ("yes", "yes"),
        ("no", "no"),
        ("12:30:00", "12:30:00"),
        ("0x1f", "0x1f"),
        ("007", "007"),
        (".5", ".5"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1_000", "1_000"),
        ("1.5e3", Decimal(1500)),
        ("-0.25", Decimal("-0.25")),
        ("22.9%", "22.9%"),
        ('"5"', "5"),
        ("'true'", "true"),
        ("null", None),
        ("~", None),
        ("", None),
        ("true", True),
        ("-3", -3),
        ("9" * 31, int("9" * 31)),
        ("9" * 32, "9" * 32),
        ("1e999999999", "1e999999999"),
    ],
)
def test_scalars_of_the_core_schema(text: str, value: object) -> None:
    found = read_yaml(f"a: {text}", file="x")[0]["a"]
    assert found == value
    assert type(found) is type(value)


def test_an_empty_file_is_nothing() -> None:
    assert read_yaml("", file="x") == (None, Lines({}))
    assert read_yaml("# only a comment\n", file="x")[0] is None


def test_every_value_knows_its_line() -> None:
    text = "a: 1\nb:\n  - x\n  - c: [1,\n      2]\n    'd': >\n      folded\n"
    value, lines = read_yaml(text, file="x")
    assert value == {"a": 1, "b": ["x", {"c": [1, 2], "d": "folded\n"}]}
    wanted = {
        ("a",): 1,
        ("b",): 2,
        ("b", 0): 3,
        ("b", 1): 4,
        ("b", 1, "c"): 4,
        ("b", 1, "c", 1): 5,
        ("b", 1, "d"): 6,
    }
    assert {path: lines.of(path) for path in wanted} == wanted


def test_a_missing_value_has_the_line_of_what_is_around_it() -> None:
    _, lines = read_yaml("a:\n  b: 1\n", file="x")
    assert lines.of(("a", "b", "c")) == 2
    assert lines.of(("a", "z")) == 1
    assert Lines().of(("a",)) is None


HOSTILE = {
    "alias bomb": ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", 1, "an anchor or tag"),
    "alias": ("a: 1\nb: *a\n", 2, "an alias"),
    "merge key": ("a: {b: 1}\n<<: *x\n", 2, "an alias"),
    "tag": ("a: !!python/object/apply:os.system [id]\n", 1, "an anchor or tag"),
    "plain tag": ("a:\n  b: !!str 5\n", 2, "an anchor or tag"),
    "own tag": ("a: ! x\n", 1, "an anchor or tag"),
    "tagged key": ("!!str a: 1\n", 1, "an anchor or tag"),
    "duplicate key": ("a: 1\nb: 2\na: 3\n", 3, "the key 'a' stands twice"),
    "duplicate key by another spelling": ("a: 1\n'a': 3\n", 2, "the key 'a' stands twice"),
    "nested lists": ("a: " + "[" * 1000, 1, "nested more than 32 deep"),
    "nested mappings": ("\n".join(" " * i + "a:" for i in range(200)), 33, "nested more than 32 deep"),
    "key that is a list": ("? [a]\n: b\n", 1, "a key must be plain text"),
    "key that is a mapping": ("? {a: b}\n: b\n", 1, "a key must be plain text"),
    "two documents": ("a: 1\n---\nb: 2\n", 2, "a second document"),
    "control character": ("a: 1\nb: x\x07y\n", 2, "the character U+0007"),
    "null character": ("a: 1\n\n\x00", 3, "the character U+0000"),
    "lone surrogate": ("a: \ud800\n", 1, "the character U+D800"),
    "escaped surrogate": ('a: 1\nb: "\\ud800"\n', 2, "this is no YAML"),
    "tab as indent": ("a:\n\tb: 1\n", 2, "this is no YAML"),
    "open quote": ("a: 'x\n", 2, "this is no YAML"),
    "open bracket": ("a: [1, 2\n", 2, "this is no YAML"),
    "bad indent": ("a:\n    b: 1\n  c: 2\n", 3, "this is no YAML"),
    "colon in plain text": ("a: b: c\n", 1, "this is no YAML"),
    "directive": ("%TAG ! tag:x,2000:\n--- !x a\n", 2, "an anchor or tag"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_refused_with_its_line(case: str) -> None:
    text, line, problem = HOSTILE[case]
    with pytest.raises(ClaimFileError) as caught:
        read_yaml(text, file="x.yaml")
    error = caught.value
    assert error.place is not None
    assert (error.place.file, error.place.line) == ("x.yaml", line)
    assert problem in error.problem
    assert error.remedy
    assert "\n" not in str(error)


def read_or_refused(text: str) -> Any:
    try:
        return read_yaml(text, file="x.yaml")[0]
    except ClaimFileError as error:
        return error


@given(st.text(max_size=60) | st.text("[]{}:,-?&*!|>'\"%@` \n\tab1#", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    found = read_or_refused(text)
    if isinstance(found, ClaimFileError):
        assert found.remedy
    else:
        assert found is None or isinstance(found, str | int | bool | Decimal | list | dict)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        "a: " + "{a: " * 50_000,
        "- " * 100_000,
        "9" * 500_000,
        "a: '" + "x" * 500_000 + "'",
        "a: " + "\n".join(f"&a{i} [*a{i - 1}]" for i in range(20_000)),
        "? " * 50_000,
    ],
    ids=["brackets", "braces", "dashes", "digits", "text", "aliases", "questions"],
)
def test_a_hostile_file_costs_no_more_than_its_length(text: str) -> None:
    start = time.process_time()
    found = read_or_refused(text)
    assert not isinstance(found, ClaimFileError) or len(str(found)) < 1000
    assert time.process_time() - start < 5


def test_a_file_is_read_without_its_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: \xc3\xa9\n")
    assert read_text(path) == "a: é\n"


def test_a_file_that_is_not_utf8_is_refused_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\nb: caf\xe9\n")
    with pytest.raises(
        ClaimFileError, match=r"a\.yaml, line 2: byte 11 is not UTF-8; save the file as UTF-8\.$"
    ):
        read_text(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "a.yaml", tmp_path):
        with pytest.raises(ClaimFileError, match=r"the file cannot be read .*; check its path and rights"):
            read_text(path)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with path.open("wb") as out:
        out.truncate(65 * 2**20)
    with pytest.raises(ClaimFileError, match="larger than 64 MiB; split it"):
        read_text(path)
