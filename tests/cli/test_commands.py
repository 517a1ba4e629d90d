"""Every command does what its help says; its example runs."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import rdflib
from conftest import ROOT, Command

from kg import pipeline
from kg.claims.files import parse_claim_file
from kg.cli import (
    app,
    build,
    conflicts,
    diff,
    evaluate,
    explain,
    extract,
    ledger,
    link,
    mcp,
    publish,
    query,
    review,
    serve,
    show,
    validate,
)
from kg.resources import ontology_folder

COMMAND_MODULES = (
    build,
    conflicts,
    diff,
    evaluate,
    explain,
    extract,
    ledger,
    link,
    mcp,
    publish,
    query,
    review,
    serve,
    show,
    validate,
)
COMMANDS = {module.NAME: module for module in COMMAND_MODULES}
# What serves, or speaks to a service, is run by the tests of the service.
ALONE = [name for name in COMMANDS if name not in ("link", "mcp", "publish", "serve")]


@pytest.fixture(scope="session")
def workplace(tmp_path_factory: pytest.TempPathFactory, sample_text: Path) -> Path:
    """A folder like a user's own: seeds, a report, and the graph of the seeds."""
    folder = tmp_path_factory.mktemp("work")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    shutil.copy(sample_text, folder / "report.txt")
    pipeline.build([folder / "seeds"]).write(folder / "output")
    return folder


def test_every_command_is_listed(kg_command: Command) -> None:
    names = {command.name for command in app.registered_commands}
    assert names == set(COMMANDS)
    tour = kg_command("--help")
    assert tour.code == 0
    for name in names:
        assert name in tour.out
    assert "Exit codes: 0 done" in tour.out
    assert "A first tour" in tour.out


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_has_an_example(
    name: str, kg_command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    ran = kg_command(name, "--help")
    assert ran.code == 0
    assert f"Example: {COMMANDS[name].EXAMPLE}" in " ".join(ran.out.split())
    assert COMMANDS[name].EXAMPLE.startswith(f"kg {name} ")


@pytest.mark.parametrize("name", ALONE)
def test_the_example_of_a_command_runs(
    name: str, kg_command: Command, workplace: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    here = workplace
    if name in ("build", "diff", "extract"):
        here = tmp_path / "work"
        shutil.copytree(workplace, here)
        shutil.copytree(workplace / "output", here / "output-2025")
    monkeypatch.chdir(here)
    ran = kg_command(*shlex.split(COMMANDS[name].EXAMPLE)[1:])
    assert (ran.code, ran.err.count("Traceback")) == (0, 0), ran.err
    assert ran.out or ran.err == "0 changes\n" or (here / "seeds" / "report.yaml").is_file()


def test_build_says_what_it_wrote(kg_command: Command, sample_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = kg_command("build", sample_file, "-o", out)
    assert ran.code == 0
    assert ran.err == "", "a pipe sees no progress"
    assert "Built 1 report: 19 claims," in ran.out
    assert f"Wrote 13 files into {out}." in ran.out
    assert "Refused" not in ran.out


def test_build_reads_the_originals_again(kg_command: Command, sample_file: Path, tmp_path: Path) -> None:
    ran = kg_command("build", sample_file, "-o", tmp_path / "out", "--originals", sample_file.parent)
    assert ran.code == 0
    counts = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["counts"]
    assert counts["grounding"] == {"reread": 19}


def test_build_keeps_going(kg_command: Command, sample_text: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(sample_text, tmp_path / "in")
    (tmp_path / "in" / "empty.txt").touch()
    assert kg_command("build", tmp_path / "in", "-o", tmp_path / "out").code == 3
    assert not (tmp_path / "out").exists()
    ran = kg_command("build", tmp_path / "in", "-o", tmp_path / "out", "--keep-going", "--web-annotations")
    assert ran.code == 0
    empty = tmp_path / "in" / "empty.txt"
    told = f"Left out {empty}: the document is empty; leave it out, or get it again.\n"
    assert told in ran.out.replace("\n", " ").replace("again. ", "again.\n")


@pytest.mark.parametrize("command", [("build", "-o", "out"), ("extract",)])
@pytest.mark.parametrize("name", ["folder", "folder/*"])
def test_a_folder_without_documents_is_refused(
    command: tuple[str, ...], name: str, kg_command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    (tmp_path / "folder" / "notes.xyz").write_text("nothing", "utf-8")
    if name.endswith("*"):
        (tmp_path / "folder" / "notes.xyz").unlink()
    ran = kg_command(command[0], name, *command[1:])
    assert ran.code == 3
    assert re.fullmatch(rf"kg: {re.escape(name)}: no document.* lies here; name another folder\.\n", ran.err)
    assert not (tmp_path / "out").exists()


def test_build_takes_no_empty_name(kg_command: Command, sample_text: Path, tmp_path: Path) -> None:
    for arguments in (("", "-o", tmp_path / "out"), (sample_text, "-o", "")):
        ran = kg_command("build", *arguments)
        assert (ran.code, ran.err.partition(";")[0]) == (2, "kg: an empty name is no path")


def test_extract_takes_no_claim_file(kg_command: Command, sample_file: Path) -> None:
    ran = kg_command("extract", sample_file)
    assert (ran.code, ran.out) == (3, "")
    assert "this is a claim file, which holds what was extracted already; name its document" in ran.err


@pytest.mark.parametrize("command", [("serve", "--port"), ("mcp", "--http")])
def test_a_port_that_is_none_is_wrong_usage(command: tuple[str, str], kg_command: Command) -> None:
    assert kg_command(*command, "65536").code == 2


def test_build_says_how_much_was_refused(built: Path) -> None:
    found = json.loads((built / "manifest.json").read_text("utf-8"))
    refused = {**found, "refused": [{"file": "a.txt", "claim": "driver", "reason": "x"}]}
    summary = build._summary(refused, str(built))
    assert f"Refused 1 claim; {built / 'manifest.json'} says why." in summary


def test_extract_writes_lines_by_default(kg_command: Command, sample_text: Path) -> None:
    ran = kg_command("extract", sample_text)
    rows = [json.loads(line) for line in ran.out.split("\n")[:-1]]
    assert ran.code == 0
    assert {row["method"] for row in rows} == {"rules"}
    assert {"acquisition", "market_size", "growth_rate"} <= {row["kind"] for row in rows}


def test_extract_writes_a_claim_file_to_review(
    kg_command: Command, sample_text: Path, tmp_path: Path
) -> None:
    target = tmp_path / "own.yaml"
    assert kg_command("extract", sample_text, "--format", "yaml", "-o", target).code == 0
    found = parse_claim_file(target.read_text("utf-8"), file=str(target))
    assert found.document.file == sample_text.name
    assert kg_command("build", target, "--originals", sample_text.parent, "-o", tmp_path / "out").code == 0


def test_extract_reads_standard_input(sample_text: Path) -> None:
    command = [sys.executable, "-m", "kg", "extract", "-"]
    ran = subprocess.run(command, input=sample_text.read_bytes(), cwd=ROOT, capture_output=True, check=True)
    assert b'"file":"standard-input.txt"' in ran.stdout


def test_extract_refuses_two_documents_in_one_claim_file(kg_command: Command, sample_text: Path) -> None:
    ran = kg_command("extract", sample_text, sample_text, "--format", "yaml")
    assert (ran.code, ran.err) == (2, "kg: a claim file holds one report; extract one document at a time.\n")


def test_extract_spares_a_file_that_somebody_may_have_reviewed(
    kg_command: Command, sample_text: Path, tmp_path: Path
) -> None:
    command = ("extract", sample_text, "--format", "yaml", "-o", tmp_path / "own.yaml")
    assert [kg_command(*command).code for _ in range(2)] == [0, 0]
    reviewed = (tmp_path / "own.yaml").read_text("utf-8") + "# checked\n"
    (tmp_path / "own.yaml").write_text(reviewed, "utf-8")
    ran = kg_command(*command)
    assert (ran.code, (tmp_path / "own.yaml").read_text("utf-8")) == (3, reviewed)
    assert "own.yaml: this claim file may have been reviewed; name another file, or delete" in ran.err


def test_extract_goes_on_without_unreadable_documents(
    kg_command: Command, sample_text: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    for documents in ((empty, sample_text), (sample_text, empty)):
        stopped = kg_command("extract", *documents)
        assert (stopped.code, stopped.out) == (3, "")
        ran = kg_command("extract", *documents, "--keep-going")
        assert (ran.code, ran.out) == (0, kg_command("extract", sample_text).out)
        assert ran.err == f"Left out {empty}: the document is empty; leave it out, or get it again.\n"


def test_extract_cannot_write(kg_command: Command, sample_text: Path, tmp_path: Path) -> None:
    ran = kg_command("extract", sample_text, "-o", tmp_path / "none" / "a.jsonl")
    assert ran.code == 3
    assert "a.jsonl: the file cannot be written (No such file or directory); name another file." in ran.err


def test_extract_leaves_an_older_file_whole_until_the_new_one_is(
    kg_command: Command, sample_text: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("older")
    (tmp_path / ".a.jsonl.part").mkdir()
    assert kg_command("extract", sample_text, "-o", path).code == 3
    assert path.read_text() == "older"


SELECT = "SELECT ?name { ?c a tkg:Company ; rdfs:label ?name } ORDER BY ?name"


def test_query_prints_a_table(kg_command: Command, built: Path) -> None:
    ran = kg_command("query", SELECT, "-g", built)
    assert ran.code == 0
    lines = [line.strip() for line in ran.out.strip().split("\n")]
    assert lines == ["name", "Corvalho Saúde", "Grupo Almenara", "Latido Medical SA", "Pulsera Labs"]
    assert ran.err == "4 rows\n"


def test_query_in_every_format(kg_command: Command, built: Path) -> None:
    as_csv = kg_command("query", SELECT, "-g", built, "--format", "csv").out
    assert [row[0] for row in csv.reader(io.StringIO(as_csv))][1:3] == ["Corvalho Saúde", "Grupo Almenara"]
    as_json = json.loads(kg_command("query", SELECT, "-g", built, "--format", "json").out)
    assert len(as_json["results"]["bindings"]) == 4
    root = ElementTree.fromstring(kg_command("query", SELECT, "-g", built, "--format", "xml").out)
    assert root.tag == "{http://www.w3.org/2005/sparql-results#}sparql"
    turtle = kg_command("query", "CONSTRUCT WHERE { ?c a tkg:Company }", "-g", built, "--format", "ttl").out
    assert len(rdflib.Graph().parse(data=turtle, format="turtle")) == 4


def test_query_answers_yes_or_no(kg_command: Command, built: Path) -> None:
    assert kg_command("query", "ASK { ?a tkg:plansToAcquire ?b }", "-g", built).out == "yes\n"
    assert kg_command("query", "ASK { ?a tkg:acquired ?b }", "-g", built).out == "no\n"


def test_query_from_a_file_and_by_name(kg_command: Command, built: Path, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_bytes(b"\xef\xbb\xbf" + SELECT.encode())
    assert "Pulsera Labs" in kg_command("query", "-f", tmp_path / "q.rq", "-g", built).out
    for path in sorted((ontology_folder() / "queries").glob("*.rq"))[:3]:
        form = "ttl" if "CONSTRUCT" in path.read_text("utf-8") else "csv"
        assert kg_command("query", "--name", path.stem, "-g", built, "--format", form).code == 0


def test_query_lists_its_questions(kg_command: Command) -> None:
    ran = kg_command("query", "--list")
    assert ran.code == 0
    for path in (ontology_folder() / "queries").glob("*.rq"):
        assert path.stem in ran.out


@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        ((), 2, "give one query: as text, with -f FILE or with --name NAME."),
        ((SELECT, "--name", "x"), 2, "give one query"),
        (("--name", "nonsense"), 2, "there is no question 'nonsense'; kg query --list names them."),
        (("-f", "none.rq"), 3, "kg: none.rq: the query cannot be read (No such file or directory); mend the"),
        (("-f", sys.executable), 3, "of the query is not UTF-8; save it as UTF-8."),
        (("SELECT",), 3, "the query cannot be answered"),
        (("CONSTRUCT WHERE { ?s ?p ?o }", "--format", "table"), 2, "a graph, not table; ask with --format"),
        (("CONSTRUCT WHERE { ?s ?p ?o }", "--format", "csv"), 2, "a graph, not csv; ask with --format ttl."),
        ((SELECT, "--format", "ttl"), 2, "ttl is no format for SELECT"),
        (("INSERT DATA { tkg:a tkg:b 1 }",), 3, "kg: updates are refused; "),
        ((SELECT, "--format", "pdf"), 2, "'pdf'"),
    ],
)
def test_query_refuses(
    arguments: tuple[str, ...], code: int, problem: str, kg_command: Command, built: Path
) -> None:
    ran = kg_command("query", *arguments, "-g", built)
    assert ran.code == code
    assert problem in ran.err


def test_show_a_company(kg_command: Command, built: Path) -> None:
    ran = kg_command("show", "Latido Medical", "-g", built)
    assert ran.code == 0
    for words in (
        "Latido Medical SA",
        "also called",
        "acquisition",
        "planned",
        "2025-05",
        "Marisma Insights",
        "remote cardiology",
    ):
        assert words in ran.out


def test_show_a_market_and_anything_else(kg_command: Command, built: Path) -> None:
    ran = kg_command("show", "remote cardiology", "-g", built)
    for words in (
        "EUR 640 million",
        "2024-2031",
        "8.7%",
        "forecast",
        "fastest_growing",
        "Players: Corvalho Saúde",
        "Regions: Iberia",
        "Segments: ",
        "Factors\n",
    ):
        assert words in ran.out
    assert kg_command("show", "MDR", "-g", built).out.startswith("MDR: regulation in 1 report.")


def test_show_what_nobody_knows(kg_command: Command, built: Path) -> None:
    ran = kg_command("show", "Pulsera Lab", "-g", built)
    assert (ran.code, ran.err) == (
        2,
        "kg: nothing here is called 'Pulsera Lab'; did you mean Pulsera Labs?\n",
    )


def test_explain_a_deal(kg_command: Command, built: Path) -> None:
    ran = kg_command("explain", "acquisition/corvalho-saude-latido-medical", "-g", built)
    assert ran.code == 0
    assert "acquirer Corvalho Saúde" in ran.out
    assert "reviewed · reread" in ran.out
    (claim,) = set(re.findall(r"claim ([0-9a-f]{16})", ran.out))
    assert "#char=481,570" in kg_command("explain", claim, "-g", built).out


def test_explain_tells_decisions(kg_command: Command, workplace: Path) -> None:
    assert (
        "company/american-well is company/amwell"
        in kg_command("explain", "Amwell", "-g", workplace / "output").out
    )


def test_validate_our_graph_and_a_broken_one(kg_command: Command, built: Path, tmp_path: Path) -> None:
    ran = kg_command("validate", built / "telehealth.nq")
    assert (ran.code, ran.out) == (0, f"{built / 'telehealth.nq'} conforms to the shapes.\n")
    broken = (built / "telehealth.nq").read_text("utf-8").replace('"EUR"', '"euro"')
    (tmp_path / "broken.nq").write_text(broken, "utf-8")
    ran = kg_command("validate", tmp_path / "broken.nq")
    assert ran.code == 1
    assert "currency" in ran.out
    assert ran.err.endswith(" faults\n")


def test_validate_takes_the_folder_of_a_build(kg_command: Command, built: Path, tmp_path: Path) -> None:
    ran = kg_command("validate", built)
    assert (ran.code, ran.out) == (0, f"{built / 'telehealth.nq'} conforms to the shapes.\n")
    assert kg_command("validate", tmp_path).code == 3


@pytest.mark.parametrize("name", ["none.nq", "a.doc", "b.nq"])
def test_validate_refuses_what_is_no_rdf(name: str, kg_command: Command, tmp_path: Path) -> None:
    if name != "none.nq":
        (tmp_path / name).write_text("nonsense")
    ran = kg_command("validate", tmp_path / name)
    assert ran.code == 3
    assert name in ran.err


def test_evaluate_a_build_against_its_claims(kg_command: Command, built: Path, sample_file: Path) -> None:
    ran = kg_command("evaluate", built, sample_file)
    assert ran.code == 0
    assert "1.0" in ran.out


def test_evaluate_tells_what_the_facts_it_found_have_wrong(
    kg_command: Command, sample_file: Path, tmp_path: Path
) -> None:
    text = sample_file.read_text("utf-8")
    changed = text.replace("status: planned", "status: rumoured")
    assert changed != text
    (tmp_path / "own.yaml").write_text(changed, "utf-8")
    plain = kg_command("evaluate", tmp_path / "own.yaml", sample_file)
    exact = kg_command("evaluate", tmp_path / "own.yaml", sample_file, "--exact", "--floor", "1")
    assert re.search(r"^\w+ +1 +1\.000 +1\.000 +1\.000 +status 1 *$", plain.out, re.MULTILINE)
    assert re.search(r"^\w+ +1 +0\.000 +0\.000 +0\.000 +status 1 *$", exact.out, re.MULTILINE)
    assert (plain.code, exact.code) == (0, 1)
    assert "kinds (without membership): 1.000" in plain.out


def test_evaluate_calls_nothing_precise_where_nothing_is_claimed(
    kg_command: Command, sample_file: Path, tmp_path: Path
) -> None:
    head = sample_file.read_text("utf-8").partition("entities:")[0]
    (tmp_path / "own.yaml").write_text(head, "utf-8")
    ran = kg_command("evaluate", tmp_path / "own.yaml", sample_file)
    assert "1.000" not in ran.out
    assert "\u2013" in ran.out


def test_evaluate_names_the_documents_that_are_missing(
    kg_command: Command, sample_file: Path, seed_files: list[Path]
) -> None:
    ran = kg_command("evaluate", sample_file, sample_file.parent)
    assert (ran.code, ran.err) == (0, "")
    ran = kg_command("evaluate", sample_file, seed_files[0].parent)
    assert ran.code == 0
    assert ran.err.startswith(f"4 of 4 documents are not in {sample_file}: 000_c2e384ef5ada6e02.txt, ")


def test_evaluate_what_was_extracted(kg_command: Command, sample_text: Path, tmp_path: Path) -> None:
    scores = []
    for name, form in (("claims.yaml", "yaml"), ("claims.jsonl", "jsonl")):
        kg_command("extract", sample_text, "--format", form, "-o", tmp_path / name)
        ran = kg_command("evaluate", tmp_path / name, tmp_path / "claims.yaml")
        scores.append((ran.code, ran.out))
    assert scores[0] == scores[1]
    assert (scores[0][0], "1.000" in scores[0][1]) == (0, True)


@pytest.mark.parametrize("arguments", [("show", "x"), ("explain", "x"), ("query", "ASK {}")])
def test_without_a_build_there_is_nothing_to_ask(
    arguments: tuple[str, ...], kg_command: Command, tmp_path: Path
) -> None:
    ran = kg_command(*arguments, "-g", tmp_path / "none")
    assert (ran.code, ran.err) == (3, f"kg: {tmp_path / 'none'}: no build lies here; run kg build first.\n")


def test_build_reads_standard_input(tmp_path: Path, sample_text: Path) -> None:
    output = tmp_path / "output"
    command = [sys.executable, "-m", "kg", "build", "-", "-o", output]
    ran = subprocess.run(command, input=sample_text.read_bytes(), capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr
    (report,) = json.loads((output / "manifest.json").read_bytes())["reports"]
    assert report["file"] == "standard-input.txt"


def test_documents_are_named_by_patterns_and_folders(
    tmp_path: Path, kg_command: Command, sample_text: Path
) -> None:
    for name in ("a.txt", "b.txt", "c.md"):
        (tmp_path / name).write_text(f"{name}\n{sample_text.read_text('utf-8')}", encoding="utf-8")
    pattern = kg_command("extract", f"{tmp_path}/*.txt")
    folder = kg_command("extract", tmp_path)
    named = [{json.loads(line)["document"] for line in ran.out.splitlines()} for ran in (pattern, folder)]
    assert [len(each) for each in named] == [2, 3]
    assert kg_command("build", f"{tmp_path}/*.txt", "-o", tmp_path / "output").code == 0


def test_a_pattern_that_matches_nothing_is_refused(tmp_path: Path, kg_command: Command) -> None:
    ran = kg_command("extract", f"{tmp_path}/*.pdf")
    assert ran.code == 3
    assert ran.err == f"kg: {tmp_path}/*.pdf: there is no such file or folder; mend the path.\n"
