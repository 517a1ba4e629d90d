"""A pretrained encoder, run forward in numpy, and what it makes of two marked companies.

Its weights (see `core_weights.py`) stay as they are here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from core_features import Pair
from core_weights import Architecture, weights
from tokenizers import Tokenizer

__all__ = ["DEPTH", "Encoder", "Read", "encoder"]

DEPTH = 2
"""How many of the highest layers that are used can be trained on."""

_BATCH = 32
_BEFORE = _AFTER = _HALF = 24
_NAME = 12
_LONG_NAME = 10
# Of the relative places: so many alone, then ever wider ranges up to the farthest.
_NEAR, _FAR, _SIDES = 8, 128, 16

Array = npt.NDArray[np.float32]


class Read(NamedTuple):
    """What an encoder makes of pairs."""

    features: Array
    """For each pair and each layer that is used a vector: at the signs before the two companies, and the
    means over the two, over what stands between them, and over all."""
    states: list[npt.NDArray[np.float16]]
    """For each pair the vectors of its pieces below the layers that can be trained on."""
    places: npt.NDArray[np.int_]
    """Of the signs before the two, of those behind them, and of the start."""


def encoder(kind: Architecture) -> Encoder | None:
    """The encoder, where the package that carries its weights is installed."""
    found = weights(kind)
    return Encoder(kind, *found) if found else None


class Encoder:
    """Layers of attention over the pieces of a sentence."""

    def __init__(self, kind: Architecture, arrays: dict[str, Array], tokens: bytes) -> None:
        self.kind, self._weights = kind, arrays
        self._tokens = Tokenizer.from_buffer(tokens)
        self._tokens.no_padding()
        self._tokens.no_truncation()
        self._first, self._second = self._pieces(["@"])[0], self._pieces(["#"])[0]

    def read(self, pairs: Sequence[Pair]) -> Read:
        size = self._weights["embeddings.LayerNorm.bias"].size
        found = np.zeros((len(pairs), len(self.kind.layers), 6 * size), np.float32)
        made = [self._marked(pair) for pair in pairs]
        states = [np.zeros((len(ids), size), np.float16) for ids, *_ in made]
        order = sorted(range(len(pairs)), key=lambda number: len(made[number][0]))
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            layers = list(self._forward([made[number][0] for number in batch], [made[n][1] for n in batch]))
            for row, number in enumerate(batch):
                ids, _, one, two = made[number]
                found[number] = [_drawn(layer[row, : len(ids)], one, two) for layer in layers]
                states[number][:] = layers[-1 - DEPTH][row, : len(ids)]
        places = [(one.start - 1, two.start - 1, one.stop, two.stop, 0) for *_, one, two in made]
        return Read(found, states, np.array(places))

    def layer(self, number: int) -> dict[str, Array]:
        """The arrays of one layer."""
        start = f"encoder.layer.{number}."
        return {
            name.removeprefix(start): array for name, array in self._weights.items() if name.startswith(start)
        }

    def _marked(self, pair: Pair) -> tuple[list[int], list[int], range, range]:
        """The pieces with signs around the companies, then both names in full; and where the two stand."""
        words = pair.words
        before, between, after = (
            self._pieces([words[p] for p in part]) for part in (pair.before, pair.between, pair.after)
        )
        names = [self._pieces([words[p] for p in part])[:_NAME] for part in (pair.one, pair.two)]
        if len(between) > 2 * _HALF:
            between = between[:_HALF] + between[-_HALF:]
        kind = self.kind
        ids = [kind.first, *before[-_BEFORE:], self._first]
        one = range(len(ids), len(ids) + len(names[0]))
        ids += [*names[0], self._first, *between, self._second]
        two = range(len(ids), len(ids) + len(names[1]))
        ids += [*names[1], self._second, *after[:_AFTER], *kind.parts]
        full = [
            *self._pieces(["@", pair.names[0]])[:_LONG_NAME],
            *self._pieces(["#", pair.names[1]])[:_LONG_NAME],
            kind.last,
        ]
        return ids + full, [0] * len(ids) + [1] * len(full), one, two

    def _pieces(self, words: Sequence[str]) -> list[int]:
        if not words:
            return []
        return list(self._tokens.encode(list(words), is_pretokenized=True, add_special_tokens=False).ids)

    def _forward(self, sentences: Sequence[list[int]], parts: Sequence[list[int]]) -> Iterator[Array]:
        """The output of each layer that is used."""
        longest = max(map(len, sentences))
        ids, kinds = (
            np.array([each + [0] * (longest - len(each)) for each in rows]) for rows in (sentences, parts)
        )
        lengths = np.array([len(each) for each in sentences])
        mask = np.where(np.arange(longest) < lengths[:, None], 0, -1e9).astype(np.float32)[:, None, None, :]
        state = self._embedded(ids, kinds)
        shift = mask + self.relative(longest)
        for number in range(self.kind.layers.stop):
            state = self._layer(state, shift, f"encoder.layer.{number}")
            if number in self.kind.layers:
                yield state

    def _embedded(self, ids: npt.NDArray[np.int_], kinds: npt.NDArray[np.int_]) -> Array:
        w, start = self._weights, self.kind.position
        state = w["embeddings.word_embeddings.weight"][ids]
        state = state + w["embeddings.position_embeddings.weight"][start : start + ids.shape[1]]
        if "embeddings.token_type_embeddings.weight" in w:
            state += w["embeddings.token_type_embeddings.weight"][kinds]
        return self._normal(state, "embeddings.LayerNorm")

    def relative(self, length: int) -> Array:
        """What the distance of two places adds to their heed, by head, where the encoder knows distances."""
        table = self._weights.get("encoder.relative_attention_bias.weight")
        if table is None:
            return np.zeros((1, length, length), np.float32)
        apart = np.arange(length)[None] - np.arange(length)[:, None]
        far = np.log(np.maximum(abs(apart), 1) / _NEAR) / np.log(_FAR / _NEAR) * (_SIDES - _NEAR)
        steps = np.where(abs(apart) < _NEAR, abs(apart), np.minimum(_NEAR + far.astype(int), _SIDES - 1))
        return np.asarray(table[steps + np.where(apart > 0, _SIDES, 0)].transpose(2, 0, 1))

    def _layer(self, state: Array, shift: Array, name: str) -> Array:
        rows, length, size = state.shape
        heads = self.kind.heads
        query, key, value = (
            self._linear(state, f"{name}.attention.self.{part}")
            .reshape(rows, length, heads, size // heads)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        heed = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(size // heads)) + shift
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
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + np.float32(self.kind.epsilon))
        return np.asarray(scaled * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"])


def _drawn(states: Array, one: range, two: range) -> Array:
    spans = (one, two, range(one.stop, two.start), range(len(states)))
    means = [states[span.start : span.stop].mean(0) for span in spans]
    return np.concatenate([states[one.start - 1], states[two.start - 1], *means])


def _gelu(x: Array) -> Array:
    """The smooth step by its usual approximation with a hyperbolic tangent."""
    return np.asarray(0.5 * x * (1 + np.tanh(np.float32(0.7978845608) * (x + 0.044715 * x * x * x))))
