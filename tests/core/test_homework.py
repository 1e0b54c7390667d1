"""Homework: the first mistake is found, and what follows from it is no mistake of its own."""

from __future__ import annotations

import numpy as np
import pytest

from core.errors import UserError
from core.homework import Entry, check, read_sheet
from core.homework.check import result_table
from core.homework.labels import LABELS, step_of
from core.walk import Walk, start_frame
from tests.core.networks import bank, slopes_example
from tests.core.planted import sample


def walk_of(project) -> Walk:
    return Walk(project, project.dataset(), 0, start_frame(project))


@pytest.fixture(scope="module")
def slopes() -> Walk:
    return walk_of(slopes_example())


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("h1", 1), ("a2", 3), ("z₂", 3), ("out", 7), ("ŷ", 7), ("prediction", 7), ("z_out", 7), ("L", 9), ("loss", 9),
        ("∂L/∂ŷ", 6), ("dL/dout", 6), ("dL/dv2", 18), ("dv1", 6), ("dL/dh2", 12), ("dL/da1", 6), ("delta2", 12),
        ("dL/dw22", 12), ("dw21", 6), ("dL/dw_{2,1}", 6), ("w22'", 2.88), ("new v2", 1.82), ("v1 new", 0.94),
        ("hidden1 z2", 3), ("output w21 new", 1.82), ("output.dL/dw21", 18), ("#11", 18), ("slope w22", 12),
        ("dL/dw₁₂", 0),
    ],
)  # fmt: skip
def test_labels_as_people_write_them(slopes: Walk, label: str, value: float) -> None:
    assert slopes[step_of(slopes, label)].result == pytest.approx(value)


@pytest.mark.parametrize("label", ["q7", "h9", "w99'", "z0", "", "dL/dw", "#99", "hidden7 z1"])
def test_labels_that_name_nothing(slopes: Walk, label: str) -> None:
    with pytest.raises(UserError, match="names no number"):
        step_of(slopes, label)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("5\n1\n9", [("", "5"), ("", "1"), ("", "9")]),
        ("h1 = 5\nh2: 1\n", [("h1", "5"), ("h2", "1")]),
        ("h1\t5\nh2\t1", [("h1", "5"), ("h2", "1")]),
        ("label,value\nh1,5\nout,9", [("h1", "5"), ("out", "9")]),
        ("h1;0,5\nout;1,25", [("h1", "0,5"), ("out", "1,25")]),
        ("0,5\n1,25", [("", "0,5"), ("", "1,25")]),
        ("h1 5\nout −9", [("h1", "5"), ("out", "−9")]),
        ("h1\th2\tout\n5\t1\t9\n6\t0\t8",
         [("h1", "5"), ("h2", "1"), ("out", "9"), ("h1", "6"), ("h2", "0"), ("out", "8")]),
        ("h1\t5\nh2\t", [("h1", "5"), ("h2", "")]),
    ],
)  # fmt: skip
def test_what_spreadsheets_and_people_paste(text: str, entries: list[tuple[str, str]]) -> None:
    assert [(entry.label, entry.text) for entry in read_sheet(text)] == entries


def kinds(walk: Walk, text: str) -> list[str]:
    return [cell.kind for cell in check([walk], read_sheet(text)).cells]


def test_the_textbook_network_all_right(slopes: Walk) -> None:
    text = "h1 1\nh2 3\nout 7\nL 9\ndL/dŷ 6\ndv1 6\ndv2 18\ndL/dh1 6\ndL/dh2 12\ndw21 6\ndw22 12\nnew w22 2.88"
    report = check([slopes], read_sheet(text))
    assert {cell.kind for cell in report.cells} == {"right"}
    assert report.first is None


def test_eighteen_for_twelve_and_what_follows(slopes: Walk) -> None:
    """0, 6, 0, 18: one mistake, at the node's slope; the rest was worked out rightly from it."""
    text = "h1 1\nh2 3\nout 7\ndL/dh1 6\ndL/dh2 18\ndw11 0\ndw21 6\ndw12 0\ndw22 18\nnew w22 2.82"
    report = check([slopes], read_sheet(text))
    assert [cell.kind for cell in report.cells] == [
        "right", "right", "right", "right", "wrong", "right", "right", "right", "follows", "follows",
    ]  # fmt: skip
    assert "the node's slope is weight × slope of the next node = 12" in report.explanation()


def test_the_first_wrong_cell_in_the_order_of_the_calculation(slopes: Walk) -> None:
    report = check([slopes], read_sheet("dL/dh2 12\nL 4\nout 6\nh2 3"))
    assert report.first == 2
    assert [cell.kind for cell in report.cells] == ["right", "follows", "wrong", "right"]


def test_a_mistake_carried_through_cells_that_are_not_written(slopes: Walk) -> None:
    """out = 6 (for 7): slope 4, so the first layer's slope is 1 × 2 × 4 = 8."""
    assert kinds(slopes, "out 6\ndw22 8") == ["wrong", "follows"]
    assert kinds(slopes, "out 6\ndw22 9") == ["wrong", "wrong"]


def test_a_slip_in_a_step_that_was_not_written_down() -> None:
    """Only the prediction is handed in: the bank net in tanh, whose second product was left out."""
    walk = walk_of(bank("tanh"))
    report = check([walk], read_sheet("out 1.999818408525"))
    assert "you left out a term" in report.explanation().lower()
    report = check([walk_of(slopes_example())], read_sheet("h1 1\nh2 3\nout 7\ndw22 18"))
    assert "weight's slope" in report.explanation()


def test_numbers_in_the_order_of_the_trace(slopes: Walk) -> None:
    assert kinds(slopes, "1\n3\n1\n3\n7") == ["right"] * 5
    assert kinds(slopes, "1\n3\n1\n3\n8") == ["right"] * 4 + ["wrong"]
    with pytest.raises(UserError, match="add labels"):
        check([slopes], read_sheet("\n".join("1" * 60)))


def test_rounded_on_the_way_is_close() -> None:
    walk = walk_of(bank("tanh"))
    report = check([walk], read_sheet("h1 0.9999\nh2 0.76\nout 1.24\nL 115.78"))
    assert [cell.kind for cell in report.cells] == ["right", "close", "close", "right"]


def test_several_rows() -> None:
    project = bank("relu")
    walks = [walk_of(bank("relu", children)) for children in (2, 3)]
    report = check(walks, read_sheet("h1\th2\tout\n5\t1\t9\n6\t0\t13"))
    assert [cell.kind for cell in report.cells] == ["right"] * 5 + ["wrong"]
    assert report.cells[5].row == 1
    assert project is not None


def test_unknown_labels_empty_cells_and_words(slopes: Walk) -> None:
    report = check([slopes], [Entry("h1", "one"), Entry("foo", "3"), Entry("h2", "")])
    assert [cell.kind for cell in report.cells] == ["unreadable", "unknown", "missing"]
    assert "foo" in result_table(report)
    assert "1 no number" in report.words
    with pytest.raises(UserError):
        read_sheet("\n\n")


@pytest.mark.parametrize("seed", range(12))
def test_one_mistake_anywhere_makes_one_wrong_cell(seed: int) -> None:
    """A learner who goes on rightly from any wrong number has made one mistake, not twenty."""
    walk = sample(seed).walk
    random = np.random.default_rng(seed)
    from core.homework.recompute import recomputed

    update = next(segment.start for segment in walk.segments if segment.phase == "update")
    wrong_step = int(random.integers(0, update))
    written = {wrong_step: walk[wrong_step].result * 1.37 + 0.211}
    for step in range(wrong_step + 1, len(walk)):
        told = recomputed(walk, step, written)
        if told is not None:
            written[step] = told.result
    entries = [Entry(f"#{step + 1}", repr(written.get(step, walk[step].result))) for step in range(len(walk))]
    report = check([walk], entries)
    assert [k for k, cell in enumerate(report.cells) if cell.kind == "wrong"] == [wrong_step]
    assert report.first == wrong_step
    assert {cell.kind for cell in report.cells} <= {"right", "wrong", "follows", "close"}
    assert len(written) == 1 or any(cell.kind == "follows" for cell in report.cells)


def test_every_label_of_the_help_is_understood() -> None:
    walk = walk_of(bank("relu", bias=True))
    for words in LABELS:
        for label in words.split(", "):
            assert label.startswith("hidden2") or step_of(walk, label) >= 0
