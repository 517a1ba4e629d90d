"""Claim files and records of a build, changed by their lines, words and values."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from kg.reading.yaml_lines import read_yaml
from tests.fuzzing.tokens import mutated_tokens

__all__ = ["mutated_claim_file", "mutated_records", "mutated_row"]

_WORD = re.compile(r"(\n *(?:- )?|[\[\]{},:] ?|\"[^\"\n]*\")")
_ODD = (
    "\n", "\n  ", "\n- ", "\n---\n", "\n...\n", "\t", ": ", "- ", "? ", "[", "]", "{", "}", ",", "&a ",
    "*a", "!!float ", "!x ", "| ", ">-\n", "'", '"', "#", "%YAML 1.1\n", "~", "null", "true", ".nan",
    ".inf", "1e999", "-0", "0x1F", "0o17", "1_000", "12:30:45", "2024-02-30", "0000", "9" * 40,
    "-" + "9" * 29 + ".9", "1e-99", "\\ud800", "\ud800", "\u2028", "\ufeff", "\x85", "\x00", "é", "𝟙",
    "kind: merger", "unsure: true", "at: [5, 1]", "at: [0, 99999999999]", '"[[["', '"\\x00"', '"<script>"',
    '"a> <b"', '" "', '""', "company", "iberia", "de-CH-x-y", "currency: ZZZ", "document:", "claims:",
    "<<: ",
)  # fmt: skip
_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 10**40, 1e308, float("nan"), "", " ", "\ud800", "\x00", "a" * 5000, [], [[]], {},
    {"": {}}, "2024", "2024-02-30", "company", "claim/x", "0" * 64, "\u202e", [None], {"en": None}, "en",
    "percent", "-0", "1e999", "٣",
)  # fmt: skip


def mutated_claim_file(text: str, generator: random.Random) -> str:
    """The text of a claim file with some of its words and lines, or of its values, changed."""
    if generator.random() < 0.6:
        # JSON is YAML too.
        value = copy.deepcopy(_value(text))
        for _ in range(generator.choice((1, 1, 1, 2, 5))):
            value = _changed(value, generator)
        return json.dumps(value, default=float)
    return mutated_tokens(_WORD.split(text), _ODD, generator)


@cache
def _value(text: str) -> Any:
    return read_yaml(text, file="a.yaml")[0]


def mutated_records(files: Mapping[str, bytes], generator: random.Random) -> dict[str, bytes]:
    """The files of JSON Lines with some rows changed, mostly such that they are still JSON."""
    out = dict(files)
    for name in generator.choices(sorted(out), k=generator.choice((1, 1, 2, 4))):
        lines = out[name].decode("utf-8", "surrogatepass").split("\n")
        place = generator.randrange(len(lines))
        lines[place] = mutated_row(lines[place], generator)
        if generator.random() < 0.1:
            del lines[generator.randrange(len(lines))]
        out[name] = "\n".join(lines).encode("utf-8", "surrogatepass")
    return out


def mutated_row(line: str, generator: random.Random) -> str:
    """A line of JSON Lines with some of its values, or of its signs, changed."""
    if not line or generator.random() < 0.2:
        return mutated_tokens(re.split(r"([\[\]{},:])", line), _ODD, generator).replace("\n", " ")
    try:
        row = json.loads(line)
    except ValueError:  # it has been changed before
        return line
    for _ in range(generator.choice((1, 1, 2, 5))):
        row = _changed(row, generator)
    return json.dumps(row)


def _changed(value: Any, generator: random.Random) -> Any:
    """The value with one of its parts changed, at any depth."""
    if generator.random() < 0.15 or not value or not isinstance(value, list | dict):
        return copy.deepcopy(generator.choice(_VALUES))
    keys: list[Any] = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = generator.choice(keys)
    changes: list[Callable[[], Any]] = [
        lambda: value.__setitem__(key, _changed(value[key], generator)),
        lambda: value.pop(key),
        lambda: value.__setitem__(key, copy.deepcopy(value[generator.choice(keys)])),
    ]
    generator.choices(changes, weights=(8, 1, 1))[0]()
    return value
