"""The distribution carries the ontology and the seeds, and works where no checkout is."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel has been unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(installed: Path, where: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-P", "-m", "kg", *arguments]
    return subprocess.run(command, cwd=where, env=environment, capture_output=True, text=True, check=False)


def test_builds_the_packaged_seeds_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    code = "import kg; print(kg.__file__)"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    found = subprocess.run(
        [sys.executable, "-P", "-c", code],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.startswith(str(installed)), "the wheel, not the checkout, is under test"
    built = run(installed, tmp_path, "build", "-o", "out/")
    assert built.returncode == 0, built.stderr
    assert (tmp_path / "out" / "telehealth.trig").stat().st_size > 100_000
    asked = run(installed, tmp_path, "query", "--name", "who-acquired-whom", "-g", "out", "--format", "csv")
    assert "MédecinDirect" in asked.stdout


def test_carries_no_source_report(installed: Path) -> None:
    texts = [path for path in installed.rglob("*.txt") if "dist-info" not in path.parts[-2]]
    assert not [path for path in texts if "kg/data" in path.as_posix()]
