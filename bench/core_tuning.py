"""The two highest layers used of an encoder, trained on to tell the relation of two companies.

The layers below stay as they are, so what they make of the sentences is computed once.  Of the highest layer
only five places are needed: before and behind each of the two companies, and the start of the sentence.  The
same seed gives the same scores.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from core_encoder import DEPTH, Encoder, Read

__all__ = ["tuned"]

ROUNDS, BATCH, RATE, WARM = 3, 16, 1e-4, 0.1
TOP = 10
"""What is new learns so many times quicker."""
DECAY, STEEPEST = 0.01, 1.0
DROPPED, DROPPED_TOP, SMOOTH = 0.1, 0.2, 0.1
BALANCE = 0.5
"""How much more a rare relation weighs: 0 not at all, 1 in full."""
LENGTHS = (32, 48, 64, 80, 112, 160)
"""Sentences are filled up to one of these lengths in pieces, for each length is compiled once."""
FIRST, SECOND = 0.9, 0.999

Array = Any
Arrays = dict[str, Array]


class Batch(NamedTuple):
    """What the layers below make of sentences, what is added to the heed of each place, the five places."""

    states: Array
    shift: Array
    places: Array


class Learned(NamedTuple):
    """The parameters, and the running means of their slopes and of the squares of these."""

    parameters: Arrays
    slopes: Arrays
    squares: Arrays


def tuned(encoder: Encoder, read: Read, relations: Sequence[str], *, seed: int) -> Callable[..., Array]:
    """From the numbers of the pairs to learn from, and of those to tell, to the scores of the latter by
    relation in alphabetical order: logarithms of probabilities."""
    names, numbers = np.unique(relations, return_inverse=True)
    layers = _Layers(encoder)

    def told(train: Sequence[int], test: Sequence[int]) -> Array:
        learned = layers.learn(read, np.array(train), numbers, seed=seed)
        scores = np.zeros((len(numbers), len(names)))
        for rows in _batches(read, test):
            scores[rows] = layers.tell(learned, layers.batch(read, rows))
        return scores[list(test)]

    return told


class _Layers:
    """The layers, and a linear model of what they make of the five places."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._numbers = encoder.kind.layers[-DEPTH:]
        self._step = jax.jit(self._stepped, donate_argnums=0)
        self.tell = jax.jit(
            lambda parameters, batch: jax.nn.log_softmax(self._scores(parameters, batch, None))
        )

    def learn(self, read: Read, train: Array, numbers: Array, *, seed: int) -> Arrays:
        """The parameters after some rounds over the pairs to learn from."""
        dice, key = np.random.default_rng(seed), jax.random.key(seed)
        count = numbers.max() + 1
        weights = np.bincount(numbers[train], minlength=count).clip(1) ** -BALANCE
        weights = (weights / weights[numbers[train]].mean()).astype(np.float32)
        learned = self._begun(count, dice)
        batches = [rows for _ in range(ROUNDS) for rows in _mixed(read, train, dice)]
        for number, rows in enumerate(batches, 1):
            done = number / len(batches)
            rate = RATE * min(done / WARM, (1 - done) / (1 - WARM))
            wanted = np.eye(count, dtype=np.float32)[numbers[rows]] * (1 - SMOOTH) + SMOOTH / count
            wanted *= weights[numbers[rows], None]
            moment = (float(number), rate, jax.random.fold_in(key, number))
            learned = self._step(learned, self.batch(read, rows), wanted, moment)
        return learned.parameters

    def batch(self, read: Read, rows: Array) -> Batch:
        length = _filled(max(len(read.states[row]) for row in rows))
        states = np.zeros((len(rows), length, read.states[rows[0]].shape[1]), np.float32)
        mask = np.full((len(rows), 1, 1, length), -1e9, np.float32)
        for number, row in enumerate(rows):
            states[number, : len(read.states[row])] = read.states[row]
            mask[number, ..., : len(read.states[row])] = 0
        places = read.places[rows]
        return Batch(states, mask + self._encoder.relative(length), places)

    def _begun(self, count: int, dice: np.random.Generator) -> Learned:
        parameters = {
            f"{number}.{name}": jnp.array(array)
            for number in self._numbers
            for name, array in self._encoder.layer(number).items()
        }
        width = parameters[f"{self._numbers[-1]}.output.LayerNorm.bias"].size * 5
        parameters["top.weight"] = jnp.asarray(dice.normal(0, 0.02, (count, width)), jnp.float32)
        parameters["top.bias"] = jnp.zeros(count)
        return Learned(
            parameters, *({name: jnp.zeros_like(array) for name, array in parameters.items()} for _ in "12")
        )

    def _scores(self, p: Arrays, batch: Batch, key: Array) -> Array:
        states, shift = batch.states, batch.shift
        keys = _split(key, len(self._numbers) + 1)
        for number, own in zip(self._numbers, keys, strict=False):
            asking = states
            if number == self._numbers[-1]:
                asking = jnp.take_along_axis(states, batch.places[..., None], 1)
                shift = jnp.take_along_axis(shift, batch.places[:, None, :, None], 2)
            states = self._made(p, f"{number}.", asking, states, shift, own)
        return _linear(p, "top", _dropped(keys[-1], states.reshape(len(states), -1), DROPPED_TOP))

    def _made(self, p: Arrays, name: str, asking: Array, states: Array, shift: Array, key: Array) -> Array:
        """What a layer makes of some places, which heed all."""
        kind, (one, two) = self._encoder.kind, _split(key, 2)

        def split(part: str, source: Array) -> Array:
            made = _linear(p, f"{name}attention.self.{part}", source)
            return made.reshape(*made.shape[:2], kind.heads, -1).transpose(0, 2, 1, 3)

        query, key_, value = split("query", asking), split("key", states), split("value", states)
        heed = jax.nn.softmax(query @ key_.transpose(0, 1, 3, 2) / query.shape[-1] ** 0.5 + shift)
        seen = (heed @ value).transpose(0, 2, 1, 3).reshape(asking.shape)
        seen = _dropped(one, _linear(p, f"{name}attention.output.dense", seen), DROPPED)
        asking = _normal(p, f"{name}attention.output.LayerNorm", asking + seen, kind.epsilon)
        inner = jax.nn.gelu(_linear(p, f"{name}intermediate.dense", asking))
        inner = _dropped(two, _linear(p, f"{name}output.dense", inner), DROPPED)
        return _normal(p, f"{name}output.LayerNorm", asking + inner, kind.epsilon)

    def _stepped(self, learned: Learned, batch: Batch, wanted: Array, moment: tuple[Array, ...]) -> Learned:
        """After one step of Adam (Kingma and Ba, 2015) with decay of the weights."""
        number, rate, key = moment
        slopes = jax.grad(
            lambda p: -(jax.nn.log_softmax(self._scores(p, batch, key)) * wanted).sum(-1).mean()
        )(learned.parameters)
        steep = sum((slope**2).sum() for slope in slopes.values()) ** 0.5
        slopes = {name: slope * jnp.minimum(1, STEEPEST / steep) for name, slope in slopes.items()}
        first = {n: FIRST * learned.slopes[n] + (1 - FIRST) * slope for n, slope in slopes.items()}
        second = {n: SECOND * learned.squares[n] + (1 - SECOND) * slope**2 for n, slope in slopes.items()}

        def moved(name: str, array: Array) -> Array:
            way = first[name] / (1 - FIRST**number)
            way /= (second[name] / (1 - SECOND**number)) ** 0.5 + 1e-8
            return array - rate * (TOP if name.startswith("top") else 1) * (way + DECAY * array)

        return Learned({n: moved(n, array) for n, array in learned.parameters.items()}, first, second)


def _linear(p: Arrays, name: str, states: Array) -> Array:
    return states @ p[f"{name}.weight"].T + p[f"{name}.bias"]


def _normal(p: Arrays, name: str, states: Array, epsilon: float) -> Array:
    centred = states - states.mean(-1, keepdims=True)
    scaled = centred * jax.lax.rsqrt((centred**2).mean(-1, keepdims=True) + epsilon)
    return scaled * p[f"{name}.weight"] + p[f"{name}.bias"]


def _split(key: Array, count: int) -> Sequence[Array]:
    return (None,) * count if key is None else jax.random.split(key, count)


def _dropped(key: Array, states: Array, share: float) -> Array:
    if key is None:
        return states
    return jnp.where(jax.random.bernoulli(key, 1 - share, states.shape), states / (1 - share), 0)


def _filled(length: int) -> int:
    return next(each for each in LENGTHS if length <= each)


def _batches(read: Read, rows: Sequence[int]) -> Iterator[Array]:
    """The pairs by length, so many at a time; a last few stand there several times."""
    lengths = np.array([_filled(len(read.states[row])) for row in rows])
    for length in LENGTHS:
        alike = np.asarray(rows)[lengths == length]
        for start in range(0, len(alike), BATCH):
            yield np.resize(alike[start : start + BATCH], BATCH)


def _mixed(read: Read, rows: Array, dice: np.random.Generator) -> list[Array]:
    batches = list(_batches(read, dice.permutation(rows)))
    return [batches[number] for number in dice.permutation(len(batches))]
