"""The step mode where it gets difficult: long sums, long traces, small windows, infinite numbers."""

from __future__ import annotations

import random
import time

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.explanation import Explanation, Factor, Ref
from core.layers.dense import Dense
from core.losses import CategoricalCrossEntropy
from core.start import example
from gui import theme
from gui.panels.step.formula import NOBODY, FormulaLine
from gui.panels.step.shorten import readable
from tests.core.networks import bank, project_of, slopes_example
from tests.gui.step_shown import W21, Show, Shown, unit

BLANK = 10
"""Pixels of a blank at the end of a line."""


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return lambda project, size=(1440, 900): Shown(qtbot, project, size)


def test_long_sums_show_the_largest_terms_and_the_rest(show: Show) -> None:
    values, weights = np.arange(1.0, 11.0), [-1, -0.5, -0.9, -0.1, 0.1, 0.1, 0.2, 0.4, 0.6, 0.8]
    given = {"output.weight": [[w] for w in weights], "output.bias": [0.5]}
    shown = show(project_of([(*values, 0.0)], given, None, Dense(1, "identity")))
    shown.go(0)
    assert shown.text("step.symbols") == "x₃ × w₃₁ + x₇ × w₇₁ + x₈ × w₈₁ + x₉ × w₉₁ + x₁₀ × w₁₀₁ + … 5 more + b₁"
    assert shown.text("step.numbers").endswith(" + 9 × 0.6 + 10 × 0.8 + (… 5 more = −1.3) + 0.5")
    assert shown.text("step.result") == "14.5"
    assert shown.mode.bottom.arithmetic.table.rows.rowCount() == 21


@pytest.mark.parametrize("seed", range(20))
def test_a_shortened_sum_adds_up(seed: int) -> None:
    rng = np.random.default_rng(seed)
    count = int(rng.integers(7, 40))
    pairs = rng.normal(size=(count, 2))
    factors = tuple(Factor(f"n{i}", float(v), "") for i, v in enumerate(pairs.ravel()))
    terms = tuple((2 * k, " × ", 2 * k + 1) for k in range(count))
    tokens = [token for k, term in enumerate(terms) for token in ((" + ",) if k else ()) + term]
    total = float(pairs.prod(axis=1).sum())
    cut = readable(Explanation("forward", "", "", "z", tuple(tokens), factors, total, unit("a", 0), terms))
    shown = [t for t in cut.explanation.equation if isinstance(t, int)]
    kept = sum(cut.explanation.factors[a].value * cut.explanation.factors[b].value
               for a, b in zip(shown[:-1:2], shown[1:-1:2], strict=True))  # fmt: skip
    assert kept + cut.explanation.factors[-1].value == pytest.approx(total)
    assert len(shown) == 11


def test_a_formula_without_terms_is_cut_too(show: Show) -> None:
    project = example("digits")
    assert isinstance(project.config.loss, CategoricalCrossEntropy)
    shown = show(project)
    shown.at(unit("output", 3), "forward", "a")
    assert "more numbers …" not in shown.text("step.symbols")
    wide = tuple(Factor(f"z{i}", 0.0, "") for i in range(40))
    tokens = tuple(t for i in range(40) for t in ("e^", i, " + "))
    cut = readable(Explanation("forward", "", "", "a", (*tokens, ")"), wide, 0.0, unit("a", 0)))
    assert "".join(text for text, _ in cut.symbols).endswith("… 32 more numbers …)")


@pytest.mark.parametrize("kind", ["bank", "xor", "iris", "digits", "spirals"])
@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_every_step_can_be_shown_and_nothing_is_cut_off(show: Show, kind: str, size: tuple[int, int]) -> None:
    shown, rng = show(example(kind), size), random.Random(2)
    steps = len(shown.session.stepping.walk)
    for index in sorted(rng.sample(range(steps), min(steps, 12))):
        shown.go(index)
        for label in shown.mode.bottom.arithmetic.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.objectName()
        for name in ("step.symbols", "step.numbers"):
            line = shown.find(name)
            assert isinstance(line, FormulaLine)
            # What stands between factors stays on their line; it may end with a blank that nobody sees.
            right = [(piece.box.right(), BLANK if piece.factor == NOBODY else 1) for piece in line.pieces()]
            assert all(end <= line.width() + over for end, over in right)
            assert max(piece.box.bottom() for piece in line.pieces()) <= line.height() + 1


def test_infinite_numbers_are_shown_and_break_nothing(show: Show) -> None:
    project = slopes_example()
    huge = project.with_weights(project.weights.with_value("output.weight", (0, 0), 1e200))
    shown = show(huge)
    for index in range(len(shown.session.stepping.walk)):
        shown.go(index)
    shown.at(Ref("loss", ""), "loss")
    assert shown.text("step.result") == "∞"


@pytest.mark.alone
def test_a_long_trace_stays_fast(show: Show) -> None:
    rng = np.random.default_rng(0)
    hidden, output = Dense(160, "relu"), Dense(1, "identity")
    weights = {
        "hidden1.weight": rng.normal(size=(300, 160)), "hidden1.bias": np.zeros(160),
        "output.weight": rng.normal(size=(160, 1)), "output.bias": [0.0],
    }  # fmt: skip
    shown = show(project_of([(*rng.normal(size=300), 1.0)], weights, hidden, output))
    steps = len(shown.session.stepping.walk)
    assert steps > 90_000
    started = time.perf_counter()
    for index in np.linspace(0, steps - 1, 10).astype(int):
        shown.go(int(index))
    assert (time.perf_counter() - started) / 10 < 0.5


def test_no_work_is_done_while_another_mode_is_on(show: Show) -> None:
    shown = show(slopes_example())
    shown.go(3)
    shown.session.set_mode("train")
    before = shown.seen
    shown.go(5)
    assert shown.seen == before
    shown.session.set_mode("step")
    shown.settle()
    assert shown.seen != before


def test_a_network_that_does_not_fit_is_told(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = show(slopes_example())
    monkeypatch.setattr(type(shown.session.stepping), "walk", property(lambda _: None))
    monkeypatch.setattr(type(shown.session.stepping), "now", property(lambda _: None))
    shown.session.stepping.moved.emit()
    shown.settle()
    assert shown.text("step.title") == "Nothing to step through"
    assert shown.lines == []
    assert shown.text("stat.pass.value") == "?"


def test_every_control_has_a_name_and_explains_itself(show: Show) -> None:
    shown = show(bank("relu"))
    for name in ("step.row", "step.row_back", "step.row_forward", "step.trace", "step.factors", "inspector.value"):
        widget = shown.find(name)
        assert widget.toolTip()
        assert widget.accessibleName()


def test_it_follows_the_theme(show: Show, qapp: QApplication) -> None:
    shown = show(slopes_example())
    shown.at(W21, "backward")
    theme.apply(qapp, "dark")
    shown.settle()
    parts = [shown.find(name) for name in ("step.trace", "step.numbers", "step.factors")]
    before = [part.grab().toImage() for part in parts]
    theme.apply(qapp, "light")
    shown.settle()
    same = [part.objectName() for part, image in zip(parts, before, strict=True) if part.grab().toImage() == image]
    theme.apply(qapp, "dark")
    assert same == []
