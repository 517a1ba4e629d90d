from __future__ import annotations

import subprocess
import sys
from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from kg.values import fingerprint as module
from kg.values.fingerprint import SLOTS, fingerprint, likeness, slots

CORPUS = Path(__file__).parents[1] / "corpus"
TEXTS = {path.name: path.read_text("utf-8") for path in sorted(CORPUS.glob("*.txt"))}


def alike(one: str, other: str) -> float:
    return likeness(*(slots(str(fingerprint(text))) for text in (one, other)))


def test_different_documents_of_one_genre_are_far_apart() -> None:
    signed = {name: slots(str(fingerprint(text))) for name, text in TEXTS.items()}
    highest = max(likeness(signed[a], signed[b]) for a, b in combinations(signed, 2))
    assert highest < 0.1


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_copy_with_a_head_a_foot_and_a_cut_is_near(name: str) -> None:
    text = TEXTS[name]
    copied = f"London, 3 May (Wire) - {text[: len(text) * 4 // 5]} Contact the newsroom at any time."
    assert alike(text, copied) > 0.5


def test_the_estimate_is_near_the_jaccard_index() -> None:
    random = Random(3)
    words = [f"word{number}" for number in range(1204)]
    for _ in range(20):
        kept = random.randint(200, 1000)
        index = (kept - 4) / 1200
        assert abs(alike(" ".join(words), " ".join(words[:kept])) - index) < 0.15


def test_case_and_punctuation_do_not_count() -> None:
    text = TEXTS["en-report-01.txt"]
    assert alike(text, text.upper().replace(",", ";")) == 1


def test_a_text_of_a_few_words_has_no_signature() -> None:
    assert fingerprint("one two three " * 30) is None
    assert fingerprint("") is None


def test_a_signature_does_not_depend_on_the_process() -> None:
    text = TEXTS["zh-report-01.txt"]
    code = (
        "import sys; from kg.values.fingerprint import fingerprint;"
        "print(fingerprint(sys.stdin.buffer.read().decode()))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], input=text.encode(), capture_output=True, check=True,
        env={"PYTHONHASHSEED": "77"},
    )  # fmt: skip
    assert run.stdout.decode().strip() == fingerprint(text)
    assert len(slots(str(fingerprint(text)))) == SLOTS


@pytest.mark.parametrize("batch", [1, 7, 100])
def test_a_long_text_taken_in_batches_has_the_same_signature(
    batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = {name: fingerprint(text) for name, text in TEXTS.items()}
    monkeypatch.setattr(module, "_BATCH", batch)
    assert {name: fingerprint(text) for name, text in TEXTS.items()} == whole
    assert fingerprint("over and over again " * 500) is None
