"""Lessons recorded from a walk, lessons as one file, exercises with a key."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.cli import main
from core.errors import UserError
from core.homework import check, read_sheet
from core.homework.walks import walks_for
from core.lessons.set_up import prepare
from core.probe import Probe
from core.project_file import load_project
from core.start import example
from core.teaching.exercises import PARTS, ExerciseSettings, exercises
from core.teaching.package import LESSON, SUFFIX, keep_lesson, load_package, save_package
from core.teaching.recording import Draft, check_lesson, lesson_json, stop_at
from core.teaching.set_up import set_up_of
from core.teaching.sheets import key, sheet
from core.walk import Walk, start_frame
from tests.core.networks import bank, slopes_example
from tests.core.planted import sample


def walk_of(project, batch: bool = False) -> Walk:
    return Walk(project, project.dataset(), 0, start_frame(project), batch)


@pytest.mark.parametrize("kind", ["bank", "slopes", "xor", "iris"])
def test_a_project_as_a_set_up_gives_the_same_numbers(kind: str) -> None:
    project = example(kind)
    made = prepare(json.loads(json.dumps(set_up_of(project))), kind)
    old, new = walk_of(project), walk_of(made)
    seen = [[w[k].result for k in range(len(w)) if w.segment(k).phase != "encode"] for w in (old, new)]
    assert seen[0] == seen[1]


def test_what_a_lesson_cannot_hold_is_said() -> None:
    with pytest.raises(UserError, match="up to 1000 rows"):
        set_up_of(example("digits"))


@pytest.mark.parametrize("batch", [False, True])
def test_every_step_that_can_be_stopped_at_becomes_a_question_that_agrees(batch: bool) -> None:
    project = sample(2).walk.project
    walk = walk_of(project, batch)
    draft = Draft("A walk of mine", "About it.")
    stopped = 0
    for step in range(0, len(walk), 5):
        try:
            stop = stop_at(walk, step, 0)
        except UserError:
            continue
        stopped += 1
        lesson = check_lesson(lesson_json(draft.with_stop(stop), project), "mine")
        question = lesson.pages[0].question
        assert question is not None
        assert question.answer == walk[step].result
    assert stopped > 5


def recorded() -> tuple[dict, object]:
    project = slopes_example()
    walk = walk_of(project)
    draft = Draft("Eighteen and twelve", experiment="Type another weight.", check=("Why 12?", "weight × slope", "18"))
    for step, note in ((6, "Look at the **loss**."), (12, "Now the node's slope."), (24, "")):
        draft = draft.with_stop(dataclasses.replace(stop_at(walk, step, 0), note=note))
    return lesson_json(draft, project), project


def test_a_lesson_is_one_file_and_comes_back(tmp_path: Path) -> None:
    data, project = recorded()
    path = tmp_path / f"mine{SUFFIX}"
    save_package(path, data, project)
    found = load_package(path)
    assert found.lesson.title == "Eighteen and twelve"
    assert found.project is not None
    assert np.array_equal(found.project.weights["hidden1.weight"], project.weights["hidden1.weight"])
    kept = keep_lesson(found, tmp_path / "lessons", "mine")
    assert kept == keep_lesson(found, tmp_path / "lessons", "mine")
    assert json.loads(kept.read_text("utf-8")) == data


@pytest.mark.parametrize("spoil", ["answer", "missing", "stranger", "cut", "text"])
def test_a_file_that_is_no_lesson_is_refused(tmp_path: Path, spoil: str) -> None:
    data, project = recorded()
    path = tmp_path / f"bad{SUFFIX}"
    if spoil == "answer":
        data["steps"][1]["question"]["answer"] = 18
        with pytest.raises(UserError, match="the engine says"):
            save_package(path, data, project)
    with zipfile.ZipFile(path, "w") as archive:
        if spoil != "missing":
            archive.writestr(LESSON, "no json" if spoil == "text" else json.dumps(data))
        if spoil in ("stranger", "missing"):
            archive.writestr("run.py", "print(1)")
    if spoil == "cut":
        path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(UserError):
        load_package(path)


def test_a_draft_says_what_is_missing() -> None:
    project = slopes_example()
    with pytest.raises(UserError, match="no title"):
        lesson_json(Draft(), project)
    with pytest.raises(UserError, match="no steps"):
        lesson_json(Draft("t"), project)
    stop = stop_at(walk_of(project), 0, 0)
    full = Draft("t", stops=(stop,) * 8)
    with pytest.raises(UserError, match="up to 8"):
        full.with_stop(stop)


@pytest.mark.parametrize("asks", PARTS)
@pytest.mark.parametrize("bias", [False, True])
def test_exercises_are_nice_different_and_agree_with_the_engine(asks: str, bias: bool) -> None:
    settings = ExerciseSettings(variants=6, seed=11, asks=asks, bias=bias)
    found = exercises(settings)
    assert [e.blanks for e in found] == [e.blanks for e in exercises(settings)]
    assert len({tuple(b.answer for b in e.blanks) for e in found}) == 6
    for exercise in found:
        for blank in exercise.blanks:
            segment = exercise.walk.segment(blank.step)
            assert segment.phase == "update" or float(blank.answer).is_integer()
            assert abs(blank.answer) <= 150
            told = exercise.walk[blank.step]
            if asks == "update" and segment.part.startswith("slope."):
                assert Probe(exercise.walk).prove(told.focus).found == blank.answer


def test_the_key_passes_the_homework_checker() -> None:
    for exercise in exercises(ExerciseSettings(variants=5, seed=3, asks="update", bias=True)):
        lines = "\n".join(f"{blank.label}\t{blank.answer!r}" for blank in exercise.blanks)
        entries = read_sheet(lines)
        report = check(walks_for(exercise.project, entries, None, False), entries)
        assert {cell.kind for cell in report.cells} == {"right"}, report.cells
        steps = [(cell.step, blank.step) for cell, blank in zip(report.cells, exercise.blanks, strict=True)]
        assert all(made == asked or blank_is_output(exercise.walk, asked) for made, asked in steps)


def blank_is_output(walk: Walk, step: int) -> bool:
    """The prediction is asked for at its sum, where it is worked out; identity hands it on."""
    return walk.segment(step).layer == "output" and walk.segment(step).part == "z"


def test_the_sheet_hides_what_the_key_shows() -> None:
    settings = ExerciseSettings(variants=2, seed=5, asks="update")
    found = exercises(settings)
    blank, filled = sheet(found, settings), key(found, settings)
    assert blank.count("<section>") == filled.count("<section>") == 2
    assert filled.count("Sum of hidden1") >= 2
    assert "Sum of hidden1" not in blank
    assert blank.count("&nbsp;") == sum(len(e.blanks) for e in found)


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "e.html"
    assert main(["exercises", str(out), "--variants", "2", "--seed", "4", "--projects"]) == 0
    project = load_project(tmp_path / "e 1.deepstep")
    walk = walk_of(project)
    answers = tmp_path / "e 1 answers.csv"
    filled = answers.read_text("utf-8-sig").replace("z1,", f"z1,{walk[0].result:g}")
    answers.write_text(filled, "utf-8")
    assert main(["homework", str(tmp_path / "e 1.deepstep"), str(answers), "--out", str(tmp_path / "r.csv")]) == 1
    assert "1 right" in capsys.readouterr().out
    assert (tmp_path / "r.csv").is_file()
    answers.write_text(f"z1,{walk[0].result:g}\n", "utf-8")
    assert main(["homework", str(tmp_path / "e 1.deepstep"), str(answers)]) == 0
    assert main(["homework", "bank", str(answers), "--digits", "99"]) == 2
    assert bank("relu") is not None
