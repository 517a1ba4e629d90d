"""Pieces of bytes in a file without a name."""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import OutputError
from kg.store.spool import Pile, Spool


@given(pieces=st.lists(st.binary(max_size=200)), data=st.data())
def test_every_piece_comes_back_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[bytes], data: st.DataObject
) -> None:
    spool = Spool(tmp_path_factory.getbasetemp())
    places = [spool.add(piece) for piece in pieces]
    for number in data.draw(st.permutations(range(len(pieces)))):
        assert spool.get(places[number]) == pieces[number]


def test_threads_read_at_once(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    pieces = [bytes([number]) * 5000 for number in range(200)]
    places = [spool.add(piece) for piece in pieces]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(spool.get, places)) == pieces


def test_nothing_is_left_in_the_folder(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.add(b"words")
    assert not list(tmp_path.iterdir())


@pytest.fixture
def small_files() -> Iterator[None]:
    """Files of at most 4,096 bytes, as on a disk that is full."""
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.getsignal(signal.SIGXFSZ)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("small_files")
def test_what_the_disk_refuses_is_told_of_the_output(tmp_path: Path) -> None:
    spool = Spool(tmp_path, target=tmp_path / "out")
    spool.add(bytes(4000))
    with pytest.raises(OutputError, match=r"out: the output cannot be written \(File too large\)"):
        spool.add(bytes(4000))


def test_a_folder_that_is_gone_is_told_of_the_output(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="out: the output cannot be written"):
        Spool(tmp_path / "gone", target=tmp_path / "out")


@pytest.mark.parametrize("few", [0, 1, 3, 4, 9])
def test_a_pile_gives_back_what_it_took(tmp_path: Path, few: int) -> None:
    values = [{"a": 1}, {}, {"b": ["c"]}, {"d": None}]
    pile = Pile[dict[str, object]](Spool(tmp_path), few=few)
    assert [pile.add(value) for value in values] == [0, 1, 2, 3]
    assert [pile[number] for number in (3, 0, 2, 1)] == [values[number] for number in (3, 0, 2, 1)]
    assert len(pile) == len(values)
