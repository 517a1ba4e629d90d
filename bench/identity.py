"""Telling companies apart: quality beside other matchers in one run, and cost as the number of names grows.

    python bench/identity.py --core core-train.json            quality, on the third that is kept aside
    python bench/identity.py --names 10000 100000 1000000      cost

The set takes companies and their other names from the lines of seeds/registry.tsv that pages bear out, and
fills up with companies of CORE; what is one company in it is known.  With --candidates it also takes the
lines and names that nobody has checked: then it measures how names from memory are treated, and its truth is
not certain.  Candidates never help the matching.  rapidfuzz and nomenklatura are compared where installed.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from identity_set import Bearer, made_set
from measuring import exponent, fresh, python, row

from kg.entities.clustering import join, match
from kg.entities.profile import profile
from kg.entities.registry import EMPTY, Registry, checked, read_registry
from kg.model.registry import RegistryEntry
from kg.resources import seeds_folder

try:
    from rapidfuzz import fuzz, process, utils
except ImportError:
    fuzz = None
try:
    from followthemoney import model
    from nomenklatura.matching import LogicV2
except ImportError:
    LogicV2 = None

Clusters = dict[int, int]
_PLAUSIBLE = 50


def ours(bearers: Sequence[Bearer], known: Registry) -> Clusters:
    """The cluster of each name by our own table."""
    made = [profile(f"{number:07}", [each.name], known=known) for number, each in enumerate(bearers)]
    stays = join(match(made), made).stays
    return {number: int(stays.get(each.id, each.id)) for number, each in enumerate(made)}


def linked(count: int, pairs: Iterable[tuple[int, int]]) -> Clusters:
    """The clusters that some pairs make."""
    parent = list(range(count))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for left, right in pairs:
        parent[root(left)] = root(right)
    return {number: root(number) for number in range(count)}


def scores(bearers: Sequence[Bearer], clusters: Clusters) -> tuple[float, float, float, float]:
    """B-cubed precision, recall and F1, and the share of joined pairs that are wrong."""
    companies = Counter(each.company for each in bearers)
    sizes = Counter(clusters.values())
    both = Counter((clusters[number], each.company) for number, each in enumerate(bearers))
    precision = sum(n * n / sizes[cluster] for (cluster, _), n in both.items()) / len(bearers)
    recall = sum(n * n / companies[company] for (_, company), n in both.items()) / len(bearers)
    joined = sum(n * (n - 1) // 2 for n in sizes.values())
    right = sum(n * (n - 1) // 2 for n in both.values())
    wrong = (joined - right) / joined if joined else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall), wrong


def told(name: str, result: tuple[float, float, float, float], seconds: float, note: str = "") -> None:
    """One row of the table."""
    cells = dict(zip(("precision", "recall", "B-cubed F1", "wrong merges"), map(_exact, result), strict=True))
    row("Quality on names of known companies", matcher=name, **cells, **{"CPU s": seconds}, note=note)


def _exact(share: float) -> str:
    return f"{share:.4f}"


def timed(run: Callable[[], Clusters]) -> tuple[Clusters, float]:
    """What a run gives, and how long it took."""
    start = time.process_time()
    return run(), time.process_time() - start


def fuzzy(bearers: Sequence[Bearer]) -> None:
    """token_set_ratio at the threshold that suits it best on this very set, and with few wrong merges."""
    if fuzz is None:
        print("rapidfuzz is not installed")
        return
    start = time.process_time()
    texts = [utils.default_process(each.name) for each in bearers]
    matrix = process.cdist(texts, texts, scorer=fuzz.token_set_ratio, score_cutoff=70)
    spent = time.process_time() - start
    results = []
    for threshold in range(70, 101):
        pairs = zip(*(matrix >= threshold).nonzero(), strict=True)
        clusters = linked(len(bearers), ((int(a), int(b)) for a, b in pairs if a < b))
        results.append((scores(bearers, clusters), threshold))
    best = max(results, key=lambda each: each[0][2])
    told("rapidfuzz token_set_ratio", best[0], spent, f"at its best threshold, {best[1]}")


def logic(bearers: Sequence[Bearer]) -> None:
    """nomenklatura's logic matcher at its best threshold, on every pair that is plausible at all."""
    if LogicV2 is None:
        print("nomenklatura is not installed")
        return
    start = time.process_time()
    things = [
        model.get_proxy({"id": str(number), "schema": "Company", "properties": {"name": [each.name]}})
        for number, each in enumerate(bearers)
    ]
    texts = [utils.default_process(each.name) for each in bearers]
    plausible = zip(
        *(process.cdist(texts, texts, scorer=fuzz.token_set_ratio) >= _PLAUSIBLE).nonzero(), strict=True
    )
    config = LogicV2.default_config()
    found = [
        (LogicV2.compare(things[int(a)], things[int(b)], config).score, int(a), int(b))
        for a, b in plausible
        if a < b
    ]
    spent = time.process_time() - start
    results = []
    for hundredth in range(50, 101, 2):
        pairs = ((a, b) for score, a, b in found if score >= hundredth / 100)
        results.append((scores(bearers, linked(len(bearers), pairs)), hundredth / 100))
    best = max(results, key=lambda each: each[0][2])
    told("nomenklatura logic-v2", best[0], spent, f"at its best threshold, {best[1]}; {len(found):,} pairs")


def by_kind(bearers: Sequence[Bearer], clusters: Clusters) -> None:
    """The share of names of each kind that stand with the most names of their company."""
    homes: dict[int, Counter[int]] = defaultdict(Counter)
    for number, each in enumerate(bearers):
        homes[each.company][clusters[number]] += 1
    right: Counter[str] = Counter()
    for number, each in enumerate(bearers):
        right[each.kind] += clusters[number] == homes[each.company].most_common(1)[0][0]
    total = Counter(each.kind for each in bearers)
    print(
        "   "
        + ", ".join(f"{kind} {right[kind] / total[kind]:.3f} of {total[kind]}" for kind in sorted(total))
    )


def borne_out(entries: Iterable[RegistryEntry]) -> tuple[RegistryEntry, ...]:
    """The checked entries without what nobody has checked."""
    return tuple(each.model_copy(update={"candidates": ()}) for each in entries if each.checked)


def quality(core: Path, *, part: str, seed: int, show: bool, candidates: bool) -> None:
    """The table of one part: the third kept aside, or the two thirds to develop on."""
    entries = read_registry(seeds_folder() / "registry.tsv")
    every = made_set(entries if candidates else borne_out(entries), core, seed=seed)
    bearers = [each for each in every if (each.company % 3 == 0) == (part == "aside")]
    companies = len({each.company for each in bearers})
    print(f"{len(bearers)} names of {companies} companies, {part}")
    for name, known in (("kg, with checked entries", checked(entries)), ("kg, without a registry", EMPTY)):
        clusters, spent = timed(lambda known=known: ours(bearers, known))
        told(name, scores(bearers, clusters), spent)
        by_kind(bearers, clusters)
        if show:
            faults(bearers, clusters)
    fuzzy(bearers)
    logic(bearers)


def faults(bearers: Sequence[Bearer], clusters: Clusters) -> None:
    """The names that were joined wrongly, and those that were left alone."""
    groups: dict[int, list[Bearer]] = defaultdict(list)
    for number, each in enumerate(bearers):
        groups[clusters[number]].append(each)
    for group in groups.values():
        if len({each.company for each in group}) > 1:
            print("   joined:", [(each.company, each.name) for each in group])
    split: dict[int, list[list[str]]] = defaultdict(list)
    for group in groups.values():
        for company, some in itertools.groupby(sorted(group, key=lambda b: b.company), lambda b: b.company):
            split[company].append([each.name for each in some])
    for some in split.values():
        if len(some) > 1:
            print("   split:", some)


_PARTS = """
ar el ti mo va re ni co lu san dor vel mar tek bio neo cura pha gen ix on um ora med al vi za ko ru fen
""".split()
_TAILS = ["Health", "Medical", "Group", "Technologies", "Care", "Systems", "Labs", "Ventures", "Clinic", ""]
_ENDS = ["Inc.", "Ltd", "GmbH", "LLC", "S.A.", "", "Corp", "(US)", ""]


def generated(count: int) -> list[Bearer]:
    """Names made of syllables, about three to a company."""
    dice = random.Random(count)
    made: list[Bearer] = []
    while len(made) < count:
        core = "".join(dice.choices(_PARTS, k=dice.randint(3, 5))).capitalize()
        base = " ".join(
            filter(None, [core, dice.choice(_PARTS).capitalize() * dice.randint(0, 1), dice.choice(_TAILS)])
        )
        for _ in range(3):
            name = f"{base} {dice.choice(_ENDS)}".strip()
            made.append(Bearer(len(made), dice.choice([name, name.upper(), name.replace(" ", "-")]), "made"))
    return made[:count]


def cost(count: int) -> float:
    """Seconds of matching and joining some names in this process; printed with the memory."""
    bearers = generated(count)
    start = time.process_time()
    clusters = ours(bearers, EMPTY)
    spent = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    found = len(set(clusters.values()))
    cells = {"CPU s": spent, "CPU µs a name": spent / count * 1e6, "peak GB": peak}
    row("Cost over the number of names", names=count, **cells, companies=found)
    return spent


def costs(counts: Sequence[int]) -> None:
    """The cost of each number of names, in a process of its own, and the power of growth."""
    points = []
    for count in counts:
        line = fresh(python(__file__, "--names", count)).output
        print(line, end="", flush=True)
        points.append((count, float(json.loads(line)["CPU s"])))
    row("Power of growth over names", power=exponent(points))


def main() -> None:
    """Run what the options name."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--core", type=Path, help="the training half of CORE")
    parser.add_argument("--part", choices=["aside", "develop"], default="aside")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", action="store_true", help="list every fault")
    parser.add_argument("--candidates", action="store_true", help="take names that nobody has checked too")
    parser.add_argument("--names", type=int, nargs="*", default=[])
    options = parser.parse_args()
    if options.core:
        quality(
            options.core,
            part=options.part,
            seed=options.seed,
            show=options.show,
            candidates=options.candidates,
        )
    if len(options.names) == 1:
        cost(options.names[0])
    elif options.names:
        costs(options.names)


if __name__ == "__main__":
    main()
