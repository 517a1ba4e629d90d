"""What every test may use: our own small report, the seeds, the originals where they are at hand."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright

from kg.claims.files import read_claim_file
from kg.claims.grounding import cite_reviewed
from kg.cli import main
from kg.entities.decisions import read_alignments, read_decisions
from kg.entities.knowledge import resolve
from kg.entities.taxonomy import FILES, read_concepts
from kg.export.rdf import Taxonomy, dataset
from kg.graph import Graph
from kg.inputs import Options
from kg.model.knowledge import Concept, Knowledge
from kg.model.report import Report
from kg.model.source import Document
from kg.pipeline import build
from kg.resources import ontology_folder
from kg.store.files import quads_by_subject
from kg.store.query import Store
from kg.store.terms import Quad

# Who starts the tests in the background may have interrupts ignored; the processes that tests interrupt would
# inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parent.parent
SOAK = os.environ.get("KG_SOAK") == "1"

settings.register_profile(
    "fast", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.register_profile("soak", parent=settings.get_profile("fast"), max_examples=2000, derandomize=False)
settings.load_profile("soak" if SOAK else "fast")


@pytest.fixture(scope="session")
def reports_folder() -> Path:
    """Our own report and its reviewed claims."""
    return ROOT / "tests" / "reports"


@pytest.fixture(scope="session")
def sample_text(reports_folder: Path) -> Path:
    return reports_folder / "iberian-remote-cardiology.txt"


@pytest.fixture(scope="session")
def sample_file(reports_folder: Path) -> Path:
    return reports_folder / "iberian-remote-cardiology.yaml"


@pytest.fixture(scope="session")
def sample(sample_file: Path) -> Report:
    return read_claim_file(sample_file)


@pytest.fixture(scope="session")
def sample_document(sample: Report, sample_text: Path) -> Document:
    return Document(source=sample.document, text=sample_text.read_bytes().decode())


@pytest.fixture(scope="session")
def concepts() -> dict[str, Concept]:
    return read_concepts(ontology_folder())


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    return quads_by_subject(ontology_folder() / name for name in FILES)


@pytest.fixture(scope="session")
def sample_knowledge(sample: Report, sample_document: Document, concepts: dict[str, Concept]) -> Knowledge:
    cited = cite_reviewed(sample, document=sample_document, file="sample.yaml")
    return resolve([cited], concepts=concepts)


@pytest.fixture(scope="session")
def sample_quads(sample_knowledge: Knowledge, taxonomy: Taxonomy) -> list[Quad]:
    return dataset(sample_knowledge, taxonomy)


@pytest.fixture(scope="session")
def sample_graph(sample_knowledge: Knowledge, sample_quads: list[Quad], sample_document: Document) -> Graph:
    texts = {sample_document.source.text_hash: sample_document.text}
    return Graph(sample_knowledge, lambda: Store(sample_quads), texts)


@pytest.fixture(scope="session")
def seed_files() -> list[Path]:
    """The reviewed claim files of the four reports."""
    return sorted((ROOT / "seeds").glob("0*.yaml"))


@pytest.fixture(scope="session")
def seed_reports(seed_files: list[Path]) -> dict[Path, Report]:
    return {path: read_claim_file(path) for path in seed_files}


@pytest.fixture(scope="session")
def seeds(seed_reports: dict[Path, Report], concepts: dict[str, Concept]) -> Knowledge:
    """The resolved content of the seeds."""
    return resolve(
        [cite_reviewed(report, document=None, file=path.name) for path, report in seed_reports.items()],
        decisions=read_decisions(ROOT / "seeds" / "decisions.yaml"),
        alignments=read_alignments(ROOT / "seeds" / "alignment.yaml"),
        concepts=concepts,
    )


@pytest.fixture(scope="session")
def seed_quads(seeds: Knowledge, taxonomy: Taxonomy) -> list[Quad]:
    return dataset(seeds, taxonomy)


@pytest.fixture(scope="session")
def seed_graph(seeds: Knowledge, seed_quads: list[Quad]) -> Graph:
    return Graph(seeds, lambda: Store(seed_quads))


@pytest.fixture(scope="session")
def originals() -> Path:
    """The folder with the seeds' original documents, which the project does not carry."""
    folder = Path(os.environ.get("KG_ORIGINALS") or ROOT.parent / "shared" / "seeds")
    if not folder.is_dir():
        pytest.skip(f"the original documents are not at hand: {folder} is missing (set KG_ORIGINALS)")
    return folder


@dataclass(frozen=True)
class Ran:
    """What a command returned and printed."""

    code: int
    out: str
    err: str


Command = Callable[..., Ran]


@pytest.fixture
def kg_command(capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    """The command `kg`, run in this process."""

    def run(*arguments: str | Path) -> Ran:
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as stop:
            main([str(word) for word in arguments])
        out, err = capfdbinary.readouterr()
        return Ran(code=int(str(stop.value.code)), out=out.decode(), err=err.decode())

    return run


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, sample_file: Path, sample_text: Path) -> Path:
    """An output folder: our report, built by the pipeline with its original at hand."""
    folder = tmp_path_factory.mktemp("built") / "output"
    build([sample_file], options=Options(originals=sample_text.parent)).write(folder)
    return folder


@pytest.fixture(scope="session")
def built_seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An output folder of the seeds, which all tests read and none writes to."""
    folder = tmp_path_factory.mktemp("seeds") / "output"
    build([ROOT / "seeds"], output=folder)
    return folder


_CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The one browser of a test process; a second one beside it cannot be driven."""
    if _CHROMIUM is None:
        message = "no Chromium found; install Debian's package chromium or set CHROMIUM to its path"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=_ARGUMENTS)
        yield browser
        browser.close()
