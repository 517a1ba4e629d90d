"""Values in order and by name are the same wherever they wait."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.store.ordered import Catalog, Ordered, catalog, piled
from kg.store.spool import Spool

_PAIRS = st.lists(st.tuples(st.text(max_size=2), st.integers()), max_size=60)


@given(_PAIRS, st.integers(0, 9))
def test_the_order_is_stable_however_few_fit(pairs: list[tuple[str, int]], most: int) -> None:
    with TemporaryDirectory() as folder:
        found = Ordered[tuple[str, int]](Spool(Path(folder)), key=lambda pair: pair[0], most=most)
        assert list(found.update(pairs)) == list(found) == sorted(pairs, key=lambda pair: pair[0])


@given(_PAIRS)
def test_a_catalog_is_a_mapping(pairs: list[tuple[str, int]]) -> None:
    known = {name: (name, number) for name, number in sorted(pairs)}
    with TemporaryDirectory() as folder:
        found = Catalog(known.values(), Spool(Path(folder)), name=lambda pair: pair[0])
        assert list(found.items()) == list(known.items())
        assert len(found) == len(known)
        assert all(found.get(name) == known.get(name) for name, _ in pairs)
        assert all((f"{name}x" in found) == (f"{name}x" in known) for name in known)


def test_few_values_stay_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.ordered.MOST", 3)
    assert isinstance(catalog("ab", Spool(tmp_path), name=str), dict)
    assert not isinstance(catalog("abcd", Spool(tmp_path), name=str), dict)
    assert isinstance(catalog("abcd", None, name=str), dict)


@given(st.integers(0, 200), st.integers(0, 200), st.data())
def test_many_values_lie_together(length: int, few: int, data: st.DataObject) -> None:
    values = [str(number) for number in range(length)]
    with TemporaryDirectory() as folder:
        pile = piled(values, Spool(Path(folder)), few=few)
        assert pile == values
        assert list(pile) == values
        assert pile[length // 2 :] == values[length // 2 :]
        for number in data.draw(st.lists(st.integers(-length, length - 1), max_size=5)) if length else ():
            assert pile[number] == values[number]
    with pytest.raises(IndexError):
        pile[length]
