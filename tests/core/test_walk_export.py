"""Walks written down: solutions that can be read, receipts that are checked and cannot be changed unnoticed."""

from __future__ import annotations

import dataclasses
import itertools
import json
import math
from pathlib import Path

import pytest

from core.cli import main
from core.errors import UserError
from core.layers.dense import Dense
from core.levels import back_from, call_stack, coarser, finer, forward_from, span
from core.notation import NOTATIONS, in_words, written
from core.optimizers import OPTIMIZERS, Adam
from core.params import Weights
from core.terms import term_at, term_count
from core.walk import Walk
from core.walk_export.files import FORMATS, write_walk
from core.walk_export.receipts import receipts, verify
from core.walk_export.solution import html_page, markdown, solution
from tests.core.batches_of_rows import batch_walk, project_on
from tests.core.flat_networks import SINGLE, between, branched
from tests.core.networks import bank, slopes_example
from tests.core.test_walk_batch import CASES


def walk_on(project) -> Walk:
    return Walk(project, project.dataset(), 0)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("whole_batch", [False, True])
def test_receipts_of_every_layer_hold(name: str, whole_batch: bool) -> None:
    project = project_on(CASES[name])
    walk = batch_walk(project) if whole_batch else walk_on(project)
    found = verify(receipts(walk))
    assert found.problems == ()
    assert found.steps == len(walk)
    assert found.worst < 1e-12


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_receipts_of_every_optimizer_hold(kind: str) -> None:
    found = verify(receipts(walk_on(project_on(between(Dense(3, "selu")), optimizer=OPTIMIZERS[kind]()))))
    assert found.problems == ()


def test_a_changed_number_is_noticed() -> None:
    lines = list(receipts(walk_on(slopes_example())))
    for number in range(1, len(lines)):
        line = json.loads(lines[number])
        line["result"] += 0.5
        changed = [*lines[:number], json.dumps(line), *lines[number + 1 :]]
        assert verify(changed).problems, line["title"]
        line["result"] -= 0.5
        for place, operand in enumerate(line["operands"]):
            if "step" in operand:
                # Keep the sum right and the operand wrong: the step that it names tells.
                line["operands"][place]["value"] += 1
                line["result"], line["equation"] = line["operands"][place]["value"], [place]
                changed = [*lines[:number], json.dumps(line), *lines[number + 1 :]]
                assert any("is not what step" in problem for problem in verify(changed).problems)
                break


@pytest.mark.parametrize(
    "bad",
    ["", "{}", "[]", "no json", '{"format": "deepstep walk", "schema": 1}',
     '{"format": "deepstep walk", "schema": 1}\n{"step": 1}',
     '{"format": "deepstep walk", "schema": 1}\n{"step": 1, "parts": [], "operands": [{"symbol": "a", "value": true}], '
     '"equation": [0], "result": 1}',
     '{"format": "deepstep walk", "schema": 1}\n{"step": 1, "parts": [], "operands": [], '
     '"equation": ["__import__(1)"], "result": 1}'],
)  # fmt: skip
def test_other_files_are_refused_in_one_sentence(bad: str) -> None:
    with pytest.raises(UserError):
        verify(bad.splitlines())


def test_infinite_numbers_are_written_and_read() -> None:
    project = project_on(CASES["dropout"])
    huge = Weights({name: array * 1e200 for name, array in project.weights.items()})
    walk = walk_on(dataclasses.replace(project, weights=huge))
    lines = list(receipts(walk))
    assert any('"inf"' in line or '"-inf"' in line for line in lines)
    assert verify(lines).problems == ()


@pytest.mark.parametrize("notation", NOTATIONS)
def test_solutions_hold_every_step(notation: str) -> None:
    walk = walk_on(bank("relu", target=12))
    paper = solution(walk, notation)
    text, page = markdown(paper), html_page(paper)
    for step in range(len(walk)):
        told = walk[step]
        assert told.title in text
        assert f"{step + 1}. " in page
        assert told.numbers in text or notation == "delta"
    assert "&lt;" not in page
    assert "= 2 × 1 + 3 × 1" in text


def test_long_walks_are_cut_and_say_so() -> None:
    walk = walk_on(project_on(between(Dense(30, "tanh"), units=30)))
    paper = solution(walk, most=50)
    assert sum(len(group.lines) for group in paper.groups) < 80
    assert sum(len(group.lines) + group.left_out for group in paper.groups) == len(walk)
    assert "more steps of the same kind" in markdown(paper)


@pytest.mark.parametrize("suffix", FORMATS)
def test_files_are_written(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"walk{suffix}"
    assert write_walk(path, walk_on(slopes_example()))
    assert "18" in path.read_text(encoding="utf-8")
    with pytest.raises(UserError, match="end in"):
        write_walk(tmp_path / "walk.doc", walk_on(slopes_example()))
    assert not write_walk(tmp_path / "never.jsonl", walk_on(slopes_example()), report=lambda _: False)
    assert not (tmp_path / "never.jsonl").exists()


def test_the_command_line_writes_and_verifies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "walk.jsonl"
    assert main(["walk", "--example", "slopes", str(path)]) == 0
    assert main(["verify", str(path)]) == 0
    assert "every step is right" in capsys.readouterr().out
    path.write_text(path.read_text(encoding="utf-8").replace('"result": 18.0', '"result": 12.0'), encoding="utf-8")
    assert main(["verify", str(path)]) == 2
    assert "12.0" in capsys.readouterr().err
    assert main(["walk", "--example", "slopes", str(tmp_path / "walk.doc")]) == 2
    assert main(["verify", str(tmp_path / "none.jsonl")]) == 2
    assert main(["walk", "--example", "spirals", "--batch", "--epoch", "2", str(path)]) == 0
    assert main(["verify", str(path), "--json"]) == 0


def test_terms_run_up_to_the_result() -> None:
    walk = walk_on(bank("relu"))
    assert term_count(walk[0]) == 2
    first, second = term_at(walk[0], 0), term_at(walk[0], 1)
    assert (first.numbers, first.result) == ("2 × 1", 2)
    assert (second.numbers, second.result) == ("2 × 1 + 3 × 1", 5)
    for spec in (branched(), between(SINGLE["layer_norm"]), CASES["images"]):
        walk = walk_on(project_on(spec, optimizer=Adam()))
        for step in range(0, len(walk), 3):
            told = walk[step]
            count = term_count(told)
            assert term_at(told, count - 1) is told
            for term in range(count):
                assert math.isfinite(term_at(told, term).result)


def test_a_product_comes_apart_into_its_three_factors() -> None:
    walk = walk_on(slopes_example())
    step = next(k for k in range(len(walk)) if walk[k].title.startswith("Slope of weight w₂₁: hidden1"))
    told = walk[step]
    assert [term_at(told, k).result for k in range(term_count(told))] == [3, 18, 18]


def test_levels_hold_one_another() -> None:
    walk = batch_walk(project_on(between(Dense(3, "tanh"))))
    for step in range(len(walk)):
        lines = call_stack(walk, step)
        spans = [(line.start, line.stop) for line in lines if line.start >= 0]
        for (a, b), (c, d) in itertools.pairwise(spans):
            assert a <= c <= step <= d <= b, [line.text for line in lines]
        for granularity in ("neuron", "layer", "phase"):
            first, last = span(walk, step, granularity)
            assert first <= step <= last
            assert forward_from(walk, first - 1, granularity) == last
            assert back_from(walk, last, granularity) == first - 1
    texts = [line.text for line in call_stack(walk, len(walk) // 2)]
    assert texts[:4] == ["Run", "Epoch 1", "Batch 1 of 2", "Update 1"]
    assert finer("neuron") == "term"
    assert finer("term") == "term"
    assert coarser("phase") == "batch"


def test_notations_change_letters_alone() -> None:
    walk = walk_on(bank("relu", target=12))
    for step in range(len(walk)):
        told = walk[step]
        words = written(told, "words")
        assert words.numbers == told.numbers
        assert words.result == told.result
        assert "∂" not in words.symbols
    assert in_words("∂L/∂w₁₂") == "slope of weight₁₂"
    assert in_words("w₁₂") == "weight₁₂"
    step = next(k for k in range(len(walk)) if walk[k].title.startswith("Slope of weight w₁₂: input"))
    delta = written(walk[step], "delta")
    assert delta.symbols == "x₁ × δ₂"
    assert delta.numbers == "2 × 6"


@pytest.mark.parametrize("name", CASES)
def test_the_terms_of_every_sum_add_up_to_what_the_engine_recorded(name: str) -> None:
    walk = batch_walk(project_on(CASES[name], optimizer=Adam()))
    summed = 0
    for step in range(len(walk)):
        told = walk[step]
        count = term_count(told)
        if not told.terms or told.parts or count < max(2, len(told.terms)):
            continue
        before = term_at(told, count - 2).result
        last = [t for t in told.equation[len(term_at(told, count - 2).equation) :] if isinstance(t, int)]
        added = math.prod(told.factors[t].value for t in last)
        assert before + added == pytest.approx(told.result, rel=1e-9, abs=1e-12), told.line
        summed += 1
    assert summed > 5
