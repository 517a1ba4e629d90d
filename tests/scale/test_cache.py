"""Entries are whole or absent, whatever happens to their files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import OutputError
from kg.scale.cache import Cache

KEY = "ab" + "0" * 62
OTHER = "cd" + "1" * 62


def test_what_was_put_is_got(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    assert cache.get(KEY) is None
    assert not cache.has(KEY)
    cache.put(KEY, b"found")
    assert cache.has(KEY)
    assert cache.get(KEY) == b"found"


@given(place=st.integers(0, 10_000), change=st.integers(1, 255), cut=st.booleans())
def test_an_entry_with_any_byte_changed_is_none(
    tmp_path_factory: pytest.TempPathFactory, place: int, change: int, *, cut: bool
) -> None:
    cache = Cache(tmp_path_factory.mktemp("cache"))
    cache.put(KEY, b"found " * 50)
    path = next(path for path in cache.folder.rglob("*") if path.is_file())
    data = bytearray(path.read_bytes())
    place %= len(data)
    if cut:
        del data[place:]
    else:
        data[place] ^= change
    path.write_bytes(data)
    assert cache.get(KEY) is None


def test_only_what_is_kept_stays(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    for key in (KEY, OTHER):
        cache.put(key, key.encode())
    (cache.folder / "ab" / ".new-torn").write_bytes(b"half")
    cache.keep([OTHER])
    assert (cache.get(KEY), cache.get(OTHER)) == (None, OTHER.encode())
    assert [path.name for path in cache.folder.glob("*/*")] == [OTHER[2:]]
    cache.clear()
    assert not cache.folder.exists()


def test_a_cache_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(OutputError, match=r"the cache cannot be written .*; check space and rights"):
        Cache(tmp_path / "cache").put(KEY, b"found")


def test_an_entry_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    (cache.folder / KEY[:2] / KEY[2:]).mkdir(parents=True)
    with pytest.raises(OutputError, match="the cache cannot be written"):
        cache.put(KEY, b"found")
    assert [path.name for path in cache.folder.glob("*/*")] == [KEY[2:]]


def test_what_was_laid_stays_until_entries_are_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    cache.put(KEY, b"found")
    path = cache.lay(b"said", name="said.txt")
    assert (path.name, path.read_bytes()) == ("said.txt", b"said")
    assert cache.lay(b"said", name="said.txt") == path
    cache.keep([KEY])
    assert [path.name for path in cache.folder.iterdir()] == [KEY[:2]]
