"""After any history of add, edit, rename, delete, review, merge and undo a build equals a fresh one."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from conftest import SOAK

from kg.claims.files import parse_claim_file
from kg.claims.writing import claim_file
from kg.documents import read
from kg.errors import InputError
from kg.pipeline import build
from kg.scale.cache import Cache
from kg.scale.extraction import extract_files, propose

HISTORIES = 1000 if SOAK else 12
STEPS = 8
FILES = 6
NAMES = ("Alder", "Birch", "Cedar", "Elder", "Hazel")
ENDS = ("Health", "Health Inc.", "Care", "Labs")
DEALS = ("acquired", "merged with", "partnered with", "plans to acquire", "did not acquire")
# One company that no text names: reading the registry of the package would take most of the time.
REGISTRY = (
    "id\tname\tcountry\tkind\taliases\tformer\tticker\twikidata\tlei\tsource\tcandidates\n"
    "juniper\tJuniper Clinics\tUS\ttelehealth\t\t\t\t\t\tcompany website\t\n"
)
MARKET = "The telehealth market was valued at USD {} billion in 2023 and will grow at a CAGR of {}%."


class History:
    """A folder of inputs that changes step by step, and the cache that has seen every step."""

    def __init__(self, work: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.folder = work / "in"
        self.cache = Cache(work / "cache")
        self.decisions: list[dict[str, str]] = []
        self.folder.mkdir()
        (self.folder / "registry.tsv").write_text(REGISTRY, "utf-8")

    @property
    def texts(self) -> list[Path]:
        return sorted(self.folder.glob("*.txt"))

    def company(self) -> str:
        return f"{self.dice.choice(NAMES)} {self.dice.choice(ENDS)}"

    def text(self) -> str:
        deals = [
            f"{self.company()} {self.dice.choice(DEALS)} {self.company()} in {self.dice.randint(2018, 2024)}."
            for _ in range(self.dice.randint(1, 3))
        ]
        return "\n".join([*deals, MARKET.format(self.dice.randint(5, 8), self.dice.randint(9, 12))]) + "\n"

    def add(self) -> None:
        (self.folder / f"{self.dice.randrange(FILES)}.txt").write_text(self.text(), "utf-8")

    def copy(self) -> None:
        (self.folder / f"{self.dice.randrange(FILES)}.txt").write_bytes(self.one().read_bytes())

    def one(self) -> Path:
        if not self.texts:
            self.add()
        return self.dice.choice(self.texts)

    def edit(self) -> None:
        path = self.one()
        path.write_text(path.read_text("utf-8").replace("acquired", "merged with", 1), "utf-8")

    def delete(self) -> None:
        self.one().unlink()

    def rename(self) -> None:
        self.one().rename(self.folder / f"r{self.dice.randrange(FILES)}.txt")

    def review(self) -> None:
        """Leave one of the claims about a document out, and put the others down as reviewed."""
        report = propose(read(self.one())).report
        kept = report.claims[self.dice.randrange(2) :]
        text = claim_file(report.model_copy(update={"claims": kept}))
        (self.folder / f"{report.document.sha256[:8]}.yaml").write_text(text, "utf-8")

    def take_review_back(self) -> None:
        for path in sorted(self.folder.glob("????????.yaml"))[:1]:
            path.unlink()

    def decide(self) -> None:
        """That two companies are one, or that they are not."""
        left, right = self.dice.sample(sorted(self.known()), 2)
        judgement = self.dice.choice(("positive", "positive", "negative"))
        row = {"judgement": judgement, "left": left, "right": right, "by": "t", "when": "2026", "why": "x"}
        self.decisions.append(row)

    def known(self) -> set[str]:
        """The companies of the texts as decisions name them, and two that no text may name."""
        reports = [propose(read(path)).report for path in self.texts]
        named = (item for report in reports for item in report.entities.items())
        keys = {key for key, entity in named if entity.type == "company"}
        return {f"company/{key}" for key in keys} | {"company/alder-care", "company/birch-labs"}

    def undo(self) -> None:
        if self.decisions:
            self.decisions.pop(self.dice.randrange(len(self.decisions)))

    def step(self) -> None:
        self.dice.choice(STEPS_OF)(self)
        (self.folder / "decisions.yaml").write_text(yaml.safe_dump({"decisions": self.decisions}), "utf-8")

    def pass_by(self) -> None:
        """What a build leaves for the next one: what it extracts of documents that nobody has reviewed."""
        files = self.folder.glob("????????.yaml")
        reviewed = [parse_claim_file(path.read_text("utf-8"), file=path.name) for path in files]
        covered = [report.document.sha256 for report in reviewed]
        for _ in extract_files(self.texts, covered=covered, cache=self.cache):
            pass


STEPS_OF: tuple[Callable[[History], None], ...] = (
    History.add,
    History.add,
    History.copy,
    History.edit,
    History.delete,
    History.rename,
    History.review,
    History.take_review_back,
    History.decide,
    History.decide,
    History.undo,
)


def outcome(folder: Path, cache: Cache | None) -> dict[str, bytes] | str:
    """The files of a build, or the sentence with which it refuses its inputs."""
    try:
        return dict(build([folder], cache=cache).files)
    except InputError as error:
        return str(error)


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_after_any_history_a_build_equals_a_fresh_one(seed: int, tmp_path: Path) -> None:
    history = History(tmp_path, seed)
    for _ in range(2):
        history.add()
    for _ in range(history.dice.randint(1, STEPS)):
        history.step()
        history.pass_by()
    if not history.texts:
        history.add()
    assert outcome(history.folder, history.cache) == outcome(history.folder, None)
