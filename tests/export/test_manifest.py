from __future__ import annotations

import json
from typing import Any

from kg.claims.grounding import cite_extracted
from kg.entities.knowledge import resolve
from kg.export.files import Digest
from kg.export.manifest import FORMAT, Taken, manifest
from kg.model.knowledge import Knowledge
from kg.model.report import Report
from kg.model.source import Document
from kg.version import __version__


def read(knowledge: Knowledge, **changes: Any) -> dict[str, Any]:
    files = changes.pop("files", {})
    taken = Taken(**{"inputs": [], "unread": {}, **changes})
    found: dict[str, Any] = json.loads(manifest(knowledge, files, taken=taken))
    return found


def test_it_counts_what_was_built(sample_knowledge: Knowledge, sample: Report) -> None:
    found = read(sample_knowledge)
    assert (found["format"], found["version"]) == (FORMAT, __version__)
    assert sum(found["counts"]["claims"].values()) == len(sample.claims)
    assert found["counts"]["method"] == {"reviewed": 19}
    assert found["counts"]["grounding"] == {"reread": 19}
    assert found["counts"]["unsure"] == 1
    assert found["counts"]["entities"]["company"] == 4
    assert found["counts"]["direct_edges"]["tkg:plansToAcquire"] == 1
    assert found["reports"] == [
        {
            "file": sample.document.file,
            "sha256": sample.document.sha256,
            "report": f"report/{sample.document.slug}",
            "claims": 19,
            "refused": 0,
        }
    ]


def test_it_hashes_inputs_and_files_in_a_fixed_order(sample_knowledge: Knowledge) -> None:
    found = read(
        sample_knowledge,
        files={"b": Digest(2, "22"), "a": Digest(1, "11")},
        inputs=[("y", "1"), ("x", "2")],
        unread={"z": "no", "q": "no"},
    )
    assert found["inputs"] == [{"file": "x", "sha256": "2"}, {"file": "y", "sha256": "1"}]
    assert list(found["files"]) == ["a", "b"]
    assert found["files"]["a"] == {"bytes": 1, "sha256": "11"}
    assert list(found["unread"]) == ["q", "z"]


def test_it_lists_what_was_refused_and_why(sample: Report, sample_document: Document) -> None:
    changed = sample_document.model_copy(update={"text": sample_document.text.replace("largest", "LARGEST")})
    cited = cite_extracted(sample, document=changed, rules=["r"] * len(sample.claims))
    found = read(resolve([cited], concepts={}))
    (refused,) = found["refused"]
    assert (refused["file"], refused["claim"]) == (sample.document.file, "ranking")
    assert "LARGEST" in refused["reason"]
    assert found["reports"][0]["refused"] == 1
    assert found["counts"]["method"] == {"rules": 18}
