from __future__ import annotations

import inspect
import pickle

import pytest

from kg import errors
from kg.errors import InputError, KgError, Place, UsageError

CLASSES = [cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, KgError)]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_the_tree_is_the_one_that_is_drawn(cls: type[KgError]) -> None:
    assert cls.__name__ in str(errors.__doc__)
    assert cls.__doc__
    assert cls.__name__ in errors.__all__
    expected = 2 if cls is UsageError else 3 if issubclass(cls, InputError) else 1
    assert cls.exit_code == expected


def test_an_error_names_place_problem_and_remedy() -> None:
    error = InputError("it is broken", place=Place(file="a.yaml", line=3), remedy="mend it")
    assert str(error) == "a.yaml, line 3: it is broken; mend it."
    assert (error.problem, error.remedy) == ("it is broken", "mend it")


def test_place_and_remedy_may_be_unknown() -> None:
    assert str(InputError("it is broken")) == "it is broken."
    assert str(Place(file="a.yaml")) == "a.yaml"


@pytest.mark.parametrize("cls", [cls for cls in CLASSES if issubclass(cls, InputError)])
def test_an_error_of_another_process_says_the_same(cls: type[InputError]) -> None:
    error = cls("it is broken", place=Place(file="a.yaml", line=3), remedy="mend it")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is cls
    assert (str(again), vars(again)) == (str(error), vars(error))
