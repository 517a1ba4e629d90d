"""Files anywhere: written whole, listed in order, refused in one sentence."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from kg.errors import DocumentError, OutputError, UsageError
from kg.scale.addresses import Folder, absolute, address_bytes, find, version_of


@pytest.fixture(params=["path", "file", "memory"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    places = {
        "path": str(tmp_path / "a"),
        "file": f"file://{tmp_path}/a",
        "memory": f"memory://{uuid4().hex}",
    }
    return places[request.param]


def test_what_is_put_is_read_and_listed(address: str) -> None:
    folder = Folder(address)
    assert folder.names() == []
    assert not folder.has("b/two")
    folder.put("b/two", b"2")
    folder.put("one", b"1")
    folder.put("one", b"one")
    assert folder.names() == ["b/two", "one"]
    assert folder.has("b/two")
    assert (folder.read("one"), folder.read("b/two")) == (b"one", b"2")
    folder.keep(["one"])
    assert folder.names() == ["one"]


def test_stages_lie_beside(tmp_path: Path) -> None:
    assert Folder("s3://bucket/out/").stages == Folder("s3://bucket/.stages-out")
    assert Folder(absolute(str(tmp_path / "out"))).stages.address == str(tmp_path / ".stages-out")


def test_documents_are_found_and_read(address: str) -> None:
    folder = Folder(address)
    folder.put("x/b.txt", b"text")
    folder.put("a.txt", b"more")
    found = find(address)
    assert [address_bytes(each) for each in found] == [b"more", b"text"]
    assert [each[-6:] for each in found] == ["/a.txt", "/b.txt"]
    assert find(f"{address}/x/*.txt") == found[1:]
    before = version_of(found[1])
    folder.put("x/b.txt", b"other")
    assert version_of(found[1]) != before


def test_what_is_not_there_is_one_sentence(address: str) -> None:
    with pytest.raises(DocumentError, match="there is no such file"):
        find(f"{address}/none")
    with pytest.raises(DocumentError, match=r"there is no such file|cannot be read"):
        address_bytes(f"{address}/none.txt")
    assert version_of(f"{address}/none.txt") == ""
    with pytest.raises(OutputError, match=r"the folder cannot be read .*check the address, space and rights"):
        Folder(address).read("none")


def test_an_unknown_scheme_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="'nowhere://a' cannot be opened here"):
        find("nowhere://a")


def test_a_folder_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="the folder cannot be written"):
        Folder(str(tmp_path / "file")).put("a", b"")
