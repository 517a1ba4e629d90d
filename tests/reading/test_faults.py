from __future__ import annotations

import pytest
from pydantic import ValidationError

from kg.errors import ClaimFileError
from kg.model.decision import Decision
from kg.reading.faults import Fault, invalid, refused
from kg.reading.yaml_lines import read_yaml

ROW = """decisions:
  - judgement: positive
    left: company/a
    right: company/b
    by: x
    when: "2026"
    why: y
"""


def fault(text: str) -> ClaimFileError:
    value, lines = read_yaml(text, file="d.yaml")
    with pytest.raises(ValidationError) as caught:
        Decision.model_validate(value["decisions"][0])
    return invalid(caught.value, ("decisions", 0), file="d.yaml", lines=lines)


def test_a_fault_stands_at_the_line_of_its_value() -> None:
    _, lines = read_yaml("a:\n  b: 1\n", file="x.yaml")
    error = refused(Fault(("a", "b"), "it is wrong", "mend it"), file="x.yaml", lines=lines)
    assert str(error) == "x.yaml, line 2: it is wrong; mend it."


def test_a_misspelt_key_comes_before_the_key_that_is_missing_for_it() -> None:
    assert str(fault(ROW.replace("right", "rihgt"))) == (
        "d.yaml, line 4: decisions.0.rihgt: this key is unknown; remove it or mend its spelling."
    )


def test_a_missing_key_stands_at_the_line_of_its_mapping() -> None:
    assert str(fault(ROW.replace("    by: x\n", ""))) == (
        "d.yaml, line 2: decisions.0.by: this key is missing; add it."
    )


def test_a_check_of_ours_brings_its_own_remedy() -> None:
    assert str(fault(ROW.replace('"2026"', "soon"))) == (
        "d.yaml, line 6: decisions.0.when: 'soon' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."
    )


def test_a_check_of_pydantic_gets_a_remedy() -> None:
    assert str(fault(ROW.replace("company/a", "a"))).endswith("; mend the value.")


def test_an_unprintable_key_is_shown_in_quotes() -> None:
    error = fault(ROW.replace("    by: x\n", '    by: x\n    "a\\nb": 1\n'))
    assert str(error).startswith("d.yaml, line 6: decisions.0.'a\\nb': this key is unknown")
