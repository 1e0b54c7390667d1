"""Random starts, reports and the commands `runs`, `report` and `train --run`: what they say is what training gives."""

from __future__ import annotations

import dataclasses
import json
import re
import shlex
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest

from core.backend import cpu
from core.cli import main
from core.data.table import Cancelled
from core.errors import UserError
from core.optimizers import OPTIMIZERS
from core.project import Project
from core.project_file import load_project, save_project
from core.report_writing.charts import Curve, dots, lines
from core.report_writing.command import command_for
from core.report_writing.content import paper, run_of
from core.report_writing.page import check_ending, inline, page
from core.runs.gallery import by_loss, chosen, seeds_from, spread, train_starts
from core.start import example
from core.trainer import Trainer


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two runs: the example's own settings, and then from the start again with another rate."""
    path = tmp_path_factory.mktemp("runs") / "a.deepstep"
    assert main(["train", "--example", "circles", "--epochs", "4", "--save", str(path)]) == 0
    words = ["train", "--project", str(path), "--reset", "--lr", "0.1", "--batch", "16", "--save", str(path)]
    assert main(words) == 0
    return path


def test_the_command_line_lists_filters_and_sorts(trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "runs", trained)
    assert code == 0
    assert "Learning rate" in out.splitlines()[0]
    assert "Momentum" not in out
    assert [line.split()[0] for line in out.splitlines()[1:]] == ["1", "2"]
    found = json.loads(run(capsys, "runs", trained, "--filter", "learning_rate > 0.05", "--json")[1])
    assert [entry["number"] for entry in found["runs"]] == [2]
    assert found["runs"][0]["val_loss"] > 0
    assert run(capsys, "runs", trained, "--sort", "learning_rate:down", "--columns", "number")[1].split() == [
        "#",
        "2",
        "1",
    ]
    assert "val_loss" in run(capsys, "runs", trained, "--filter", "los < 1")[2]


def test_csv_differences_and_parting(trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "runs.csv"
    assert run(capsys, "runs", trained, "--csv", out, "--columns", "number,learning_rate")[0] == 0
    assert out.read_text() == "number,learning_rate\n1,0.01\n2,0.1\n"
    said = run(capsys, "runs", trained, "--diff", 1, 2)[1]
    assert [line.split("  ")[0] for line in said.splitlines()[1:]] == ["Learning rate", "Batch size"]
    assert json.loads(run(capsys, "runs", trained, "--part", 1, 2, "--json")[1])["update"] == 1
    assert run(capsys, "runs", trained, "--diff", 1, 9)[0] == 2


def test_restoring_needs_a_file_and_gives_the_run(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "--save" in run(capsys, "runs", trained, "--restore", 1)[2]
    out = tmp_path / "b.deepstep"
    assert run(capsys, "runs", trained, "--restore", 1, "--save", out)[0] == 0
    back = load_project(out)
    assert back.config.optimizer.learning_rate == pytest.approx(0.01)
    assert len(back.runs) == 2


def losses(capsys: pytest.CaptureFixture[str], words: list[str]) -> dict[str, float]:
    code, out, _ = run(capsys, *words, "--json")
    assert code == 0
    return {part: found["loss"] for part, found in json.loads(out)["metrics"].items()}


@pytest.mark.parametrize("number", [1, 2])
def test_the_command_of_a_report_gives_the_same_loss(
    trained: Path, number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    project, kept = run_of(load_project(trained), number)
    command = command_for(project, kept, str(trained))
    assert command is not None
    words = shlex.split(command.text)[2:]
    assert "--example" in words
    measured = {part: found["loss"] for part, found in kept.metrics.items()}
    assert losses(capsys, words) == pytest.approx(measured, rel=1e-5)
    again = losses(capsys, ["train", "--project", str(trained), "--run", str(number)])
    assert again == measured  # to the last bit


def test_what_no_options_say_is_done_again_from_the_file(trained: Path, tmp_path: Path) -> None:
    """Weights typed by hand, other data, a run that went on: then the command names the file and the run."""
    start = load_project(trained)
    project, kept = run_of(start, 1)
    typed = kept.start
    assert typed is not None
    weights = np.array(typed.weights)
    weights[0] += 1
    by_hand = dataclasses.replace(kept, start=dataclasses.replace(typed, weights=weights))
    for other in (by_hand, dataclasses.replace(kept, begun=5)):
        command = command_for(project, other, "my file.deepstep")
        assert command is not None
        assert command.text == "python3 run.py train --project 'my file.deepstep' --run 1"
    moved = dataclasses.replace(project.plan, split=dataclasses.replace(project.plan.split, seed=99))
    command = command_for(dataclasses.replace(project, plan=moved), kept, "a.deepstep")
    assert command is not None
    assert "--run" in command.words


def test_nothing_goes_with_a_run(trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no setting goes with it" in run(capsys, "train", "--project", trained, "--run", 1, "--lr", "0.5")[2]
    assert "--project" in run(capsys, "train", "--example", "circles", "--run", 1)[2]
    assert "no run 7" in run(capsys, "train", "--project", trained, "--run", 7)[2]


class Checker(HTMLParser):
    """Collects tags and texts; every tag has to be closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in ("meta", "br", "rect", "line", "circle", "polyline"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("rect", "line", "circle", "polyline"):
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_is_whole_says_all_and_escapes_what_files_hold(trained: Path) -> None:
    evil = "<script>alert(1)</script>&\"'"
    kept = load_project(trained)
    runs = kept.runs.labelled(2, lambda label: dataclasses.replace(label, name=evil[:40], notes=evil))
    project, found = run_of(dataclasses.replace(kept, name=evil, runs=runs), 2)
    text = page(paper(project, found, "a.deepstep", "<svg xmlns='x'><title>net</title></svg>"))
    assert "<script" not in text
    checker = Checker()
    checker.feed(text)
    assert checker.open == []
    assert evil in checker.text
    for words in ("Confusion matrix", "Learning rate", "0.1", "Training", "Validation", "Test", found.data.hash,
                  "How to do it again", "--learning-rate 0.1"):  # fmt: skip
        assert words in checker.text, words
    assert "http://" not in text.replace("http://www.w3.org/2000/svg", "")
    assert "https://" not in text


def test_reports_of_numbers_and_of_states_that_no_run_led_to() -> None:
    start = example("sine")
    data = start.dataset()
    trainer = Trainer(cpu(), start, data)
    trainer.advance(trainer.limit(batches=3), 60)
    project, found = run_of(trainer.result())
    assert found.number == 0
    text = page(paper(project, found, "x.deepstep"))
    assert "Predictions against targets" in text
    assert "There is no command for it" in text
    assert "Predictions of" in text


def test_charts_are_xml_and_hold_every_point() -> None:
    x = np.arange(1.0, 6.0)
    chart = lines([Curve("a<b", x, np.array([1.0, 0.5, np.nan, 0.1, 0.02]))], "epoch", "loss", log=True)
    tree = ElementTree.fromstring(chart)
    [line] = tree.findall("{http://www.w3.org/2000/svg}polyline")
    assert len(line.attrib["points"].split()) == 4
    heights = [float(point.split(",")[1]) for point in line.attrib["points"].split()]
    assert heights == sorted(heights)
    assert "a&lt;b" in chart
    assert len(re.findall("<circle", dots(x, x + 1, "y"))) == 5
    assert lines([], "x", "y") == ""
    assert inline("<?xml?><svg><script>x</script></svg>") == ""
    assert inline("<?xml?><!DOCTYPE svg><svg><g/></svg>") == "<svg><g/></svg>"
    with pytest.raises(UserError, match=r"\.html or \.pdf"):
        check_ending(Path("a.txt"))


def few_epochs(kind: str, epochs: int) -> Project:
    project = example(kind)
    run = dataclasses.replace(project.config.run, epochs=epochs)
    return project.with_config(dataclasses.replace(project.config, run=run))


def test_random_starts_are_the_trainings_of_their_seeds() -> None:
    project = few_epochs("circles", 6)
    seen: list[float] = []
    starts = train_starts(project, seeds_from(project, 4), lambda all: bool(seen.append(len(all)) or True))
    assert seen
    assert [start.seed for start in starts] == [1, 2, 3, 4]
    assert all(start.done == 1 and start.regions is not None for start in starts)
    for start in starts:
        alone = Trainer(cpu(), project.with_new_weights(start.seed), project.dataset())
        alone.advance(alone.limit(), 60)
        assert start.project is not None
        assert alone.result().weights.same(start.project.weights)
    best = by_loss(starts)
    assert [s.loss for s in best] == sorted(s.loss or 0 for s in starts)
    epochs, bands = spread(starts)
    last = [float(start.losses[-1]) for start in starts]
    assert bands[2][-1] == pytest.approx(np.median(last))
    assert (bands[0][-1], bands[4][-1]) == (min(last), max(last))
    assert epochs[-1] == 6
    taken = chosen(project, best[0])
    assert [(kept.steps, kept.config.run.seed) for kept in taken.runs] == [(taken.progress.step, best[0].seed)]
    assert taken.weights is best[0].project.weights if best[0].project else False


def test_starts_can_be_given_up_and_their_number_is_bounded() -> None:
    project = few_epochs("sine", 100_000)
    with pytest.raises(Cancelled):
        train_starts(project, seeds_from(project, 3), lambda _: False)
    with pytest.raises(UserError, match="from 2 to 96"):
        seeds_from(project, 1)


def test_a_start_that_diverges_comes_last_with_its_reason() -> None:
    project = few_epochs("sine", 3)
    wild = project.with_config(project.config.with_learning_rate(10.0))
    sgd = dataclasses.replace(wild.config, optimizer=OPTIMIZERS["sgd"](10.0))
    starts = by_loss(train_starts(wild.with_config(sgd), (1, 2), lambda _: True))
    assert any(start.failed for start in starts)
    assert starts[-1].failed


def test_saved_runs_survive_and_the_present_one_is_known(trained: Path, tmp_path: Path) -> None:
    project = load_project(trained)
    save_project(tmp_path / "c.deepstep", project)
    assert run_of(load_project(tmp_path / "c.deepstep"))[1].number == 2
