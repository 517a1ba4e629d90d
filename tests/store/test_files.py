from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.store.files import Statement, parse_file, quads_by_subject, read_quads

TURTLE = '<https://x.org/a> <https://x.org/p> "v"@en , <https://x.org/b> .\n'


def test_a_file_as_plain_statements(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(TURTLE)
    a, p, b = (f"https://x.org/{name}" for name in "apb")
    assert set(parse_file(path)) == {Statement(a, p, "v", "en"), Statement(a, p, b, None)}
    assert {subject: len(quads) for subject, quads in quads_by_subject([path]).items()} == {a: 2}


@pytest.mark.parametrize("suffix", ["ttl", "nt", "nq", "trig"])
def test_a_format_is_told_by_the_suffix(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_text("<https://x.org/a> <https://x.org/p> <https://x.org/b> .\n")
    assert len(read_quads(path)) == 1


def test_faults_name_the_file(tmp_path: Path) -> None:
    for name, problem in (
        ("a.doc", "the suffix names no RDF format"),
        ("a.nq", "the file is no N-Quads"),
        ("b.ttl", "cannot be read"),
    ):
        if name != "b.ttl":
            (tmp_path / name).write_text("nonsense")
        with pytest.raises(InputError, match=problem) as caught:
            read_quads(tmp_path / name)
        assert str(caught.value).startswith(str(tmp_path / name))
