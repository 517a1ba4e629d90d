from __future__ import annotations

import pytest

from kg.claims.files import read_claim_file
from kg.claims.grounding import cite_reviewed
from kg.entities.decisions import ALIGNMENT_FILE, DECISION_FILE, read_alignments, read_decisions
from kg.entities.knowledge import resolve
from kg.ledger.ledger import Ledger, ledger
from kg.model.knowledge import Knowledge
from kg.resources import seeds_folder

from .making import concepts


@pytest.fixture(scope="session")
def seeds() -> Knowledge:
    folder = seeds_folder()
    reports = [
        cite_reviewed(read_claim_file(path), document=None, file=path.name)
        for path in sorted(folder.glob("[0-9]*.yaml"))
    ]
    return resolve(
        reports,
        decisions=read_decisions(folder / DECISION_FILE),
        alignments=read_alignments(folder / ALIGNMENT_FILE),
        concepts=concepts(),
    )


@pytest.fixture(scope="session")
def books(seeds: Knowledge) -> Ledger:
    """The ledger of the seeds."""
    return ledger(seeds)
