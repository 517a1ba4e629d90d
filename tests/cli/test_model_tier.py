"""`kg extract --model` against a server on this machine: late, wrong, over the budget, and asked again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Command

from kg.cli import model_tier
from kg.errors import UsageError
from tests.claims.llm.server import Model, serving, statements

TEXT = (
    "Nordic Telecardiology Market 2024-2031\n\n"
    "The Nordic telecardiology market was valued at EUR 640 million in 2024.\n"
    "The keys of Halvard Care went to Medisund in March 2024 against EUR 12 million.\n"
)
DEAL = {
    "kind": "acquisition", "acquirer": "Medisund", "target": "Halvard Care", "date": "2024-03",
    "quote": "The keys of Halvard Care went to Medisund in March 2024 against EUR 12 million.",
    "status": "completed", "amount": 12000000, "currency": "EUR",
}  # fmt: skip
INVENTED = {"kind": "company", "quote": "Apple bought everybody.", "name": "Apple"}


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "nordic.txt"
    path.write_text(TEXT, "utf-8")
    return path


def _methods(out: str) -> list[tuple[str, str]]:
    return [(row["kind"], row["method"]) for row in map(json.loads, out.splitlines())]


def test_what_a_model_finds_is_marked_as_its_own(report: Path, kg_command: Command) -> None:
    with serving(Model(lambda _: statements(DEAL, INVENTED))) as model:
        ran = kg_command("extract", report, "--model", "tiny", "--address", model.address, "--price", "1/2.5")
    assert ran.code == 0
    assert ("acquisition", "model") in _methods(ran.out)
    assert ("market_size", "rules") in _methods(ran.out)
    before, after, refused = ran.err.strip().splitlines()
    assert before.startswith("tiny: 1 request, at most ")
    assert after == ("tiny: spent 1,000 tokens in and 200 out, US$ 0.0015, 0 replies kept from earlier runs.")
    assert refused == "1 claim did not hold in its document and was refused."
    asked = model.asked[0]
    assert (asked["path"], asked["temperature"], asked["seed"]) == ("/v1/chat/completions", 0, 0)
    assert asked["response_format"]["type"] == "json_schema"
    assert TEXT.strip() in asked["messages"][-1]["content"]


def test_a_second_run_asks_nothing_and_says_the_same(report: Path, kg_command: Command) -> None:
    with serving(Model(lambda _: statements(DEAL))) as model:
        options = ("--model", "tiny", "--address", model.address)
        first = kg_command("extract", report, *options)
        second = kg_command("extract", report, *options)
        other = kg_command("extract", report, "--model", "other", "--address", model.address)
    assert first.out == second.out == other.out
    assert len(model.asked) == 2
    assert "at most 0 tokens in and 0 out, 1 reply kept" in second.err
    assert "spent 0 tokens in and 0 out, 1 reply kept" in second.err


def test_the_budget_stops_it_before_it_is_spent(report: Path, kg_command: Command) -> None:
    with serving(Model(lambda _: statements(DEAL))) as model:
        ran = kg_command(
            "extract", report, "--model", "tiny", "--address", model.address, "--most-tokens", "100"
        )
    assert (ran.code, ran.out, model.asked) == (3, "", [])
    assert "the budget of 100 tokens ends here: 0 are spent and the next part may take" in ran.err


@pytest.mark.parametrize(("seconds", "status"), [(3.0, 200), (0.0, 404)])
def test_no_answer_is_one_sentence(
    seconds: float, status: int, report: Path, kg_command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.claims.llm.client._RETRIES", 0)
    with serving(Model(lambda _: statements(DEAL), seconds=seconds, status=status)) as model:
        ran = kg_command("extract", report, "--model", "tiny", "--address", model.address, "--seconds", "0.5")
    assert (ran.code, ran.out) == (3, "")
    assert f"tiny at {model.address} gave no answer" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("reply", ["I am sorry.", "", statements(INVENTED)])
def test_a_wrong_answer_costs_no_claim_of_the_rules(reply: str, report: Path, kg_command: Command) -> None:
    with serving(Model(lambda _: reply)) as model:
        ran = kg_command("extract", report, "--model", "tiny", "--address", model.address)
    assert ran.code == 0
    assert ran.out == kg_command("extract", report).out
    assert "1 claim did not hold in its document and was refused." in ran.err


def test_a_price_of_another_form_is_wrong_usage(report: Path, kg_command: Command) -> None:
    ran = kg_command("extract", report, "--model", "tiny", "--price", "cheap")
    assert ran.code == 2
    assert "--price 'cheap' is no pair of prices; write it as in 0.15/0.60" in ran.err


def test_without_the_library_it_says_what_to_install(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "openai", None)
    with pytest.raises(UsageError, match=r"pip install 'telehealth-kg\[llm\]'"):
        model_tier.ModelTier.of("tiny", address="", price="", most_tokens=1, seconds=1, replies=report.parent)
