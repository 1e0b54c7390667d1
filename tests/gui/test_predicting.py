"""Predict, then reveal: through the window, by keys; the number that is asked for stands nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QGraphicsView, QListView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from core import numbers
from core.explanation import Ref
from core.layers.dense import Dense
from core.optimizers import SGD
from core.project import Project
from core.walk import Walk
from gui.main_window import MainWindow
from tests.core.networks import project_of
from tests.gui.step_hands import CTRL, SHIFT, Hands, Key, hands  # noqa: F401

Make = Callable[..., MainWindow]
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
         Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.WhatsThisRole)  # fmt: skip
METHODS = ("text", "toolTip", "accessibleName", "accessibleDescription", "whatsThis", "statusTip", "title",
           "placeholderText", "toPlainText", "windowTitle", "currentText")  # fmt: skip


def odd_network() -> Project:
    """Give a network on two rows in which all numbers are different and none is round."""
    random = np.random.default_rng(7)
    draw = lambda *shape: np.round(random.normal(0, 0.8, shape), 4) + 0.00013  # noqa: E731
    shapes = {"hidden1.weight": (2, 2), "hidden1.bias": (2,), "output.weight": (2, 1), "output.bias": (1,)}
    weights = {name: draw(*shape) for name, shape in shapes.items()}
    rows = [(0.71317, -1.30791, 0.91373), (1.11731, 0.40937, -0.23719)]
    return project_of(rows, weights, Dense(2, "tanh"), Dense(1, "tanh"), optimizer=SGD(learning_rate=0.0931))


def said(widget: QWidget, whole: bool) -> Iterator[str]:
    """Give all that a widget and what is below it say, to the eye, to the pointer and to a screen reader."""
    for part in (widget, *widget.findChildren(QWidget), *(widget.findChildren(QAction) if whole else ())):
        if not whole and isinstance(part, QWidget) and not part.isVisible():
            continue
        for name in METHODS:
            method = getattr(part, name, None)
            if callable(method):
                try:
                    yield str(method())
                except TypeError:
                    continue
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from cells(part)
        if isinstance(part, QGraphicsView) and part.scene() is not None:
            for item in part.scene().items():
                yield item.toolTip()
                for name in ("text", "toPlainText"):
                    method = getattr(item, name, None)
                    if callable(method):
                        yield str(method())
        if isinstance(part, QWidget):
            about = QAccessible.queryAccessibleInterface(part)
            if about is not None:
                for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
                    yield about.text(kind)


def cells(view: QAbstractItemView, parent: QModelIndex | None = None) -> Iterator[str]:
    model, parent = view.model(), parent or QModelIndex()
    columns = 1 if isinstance(view, QListView) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), 300)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role)) for role in ROLES)
            if column == 0 and isinstance(view, QTreeView) and model.rowCount(index):
                yield from cells(view, index)


def picture_numbers(window: MainWindow) -> Iterator[str]:
    """Give the numbers that the diagram and the matrices are given to paint, where they are known."""
    picture = window.session.picture()
    for values in (*picture.sums.values(), *picture.activations.values(), *picture.slopes.values()):
        known = np.broadcast_to(values.known, values.array.shape)
        yield from (numbers.text(float(v)) for v in values.array[known].ravel())


def tips(window: MainWindow) -> Iterator[str]:
    """Give what hovering says, all over the diagram."""
    size = window.diagram.viewport().size()
    for x in range(0, size.width(), 18):
        for y in range(0, size.height(), 18):
            yield window.diagram.tip_at(QPoint(x, y))


def leaks(window: MainWindow, walk: Walk, step: int, whole: bool) -> list[str]:
    """List where the number of a step can be read: with four digits or with all."""
    value = walk[step].result
    wanted = {numbers.text(value), f"{abs(value):.4g}", f"{abs(value):.6f}"[:8], f"{abs(value):.5g}"}
    wanted = {text.lstrip(numbers.MINUS) for text in wanted}
    seen = (*said(window, whole), *picture_numbers(window), *(tips(window) if whole else ()))
    return [text for text in seen if any(number in text for number in wanted)]


@pytest.fixture
def odd(make_window: Make, qtbot: QtBot) -> Hands:
    window = make_window("bank", mode="step")
    window.session.open(odd_network(), None)
    window.session.set_mode("step")
    return Hands(window, qtbot)


TABS = ("inspector", "why", "layer", "batch", "proof", "watch")


def told_apart(walk: Walk, step: int) -> bool:
    """Tell whether a number is no other one as well, which may be seen: an earlier result, an operand, the error."""
    told, shown = walk[step], {numbers.text(abs(walk[k].result)) for k in range(step)}
    shown |= {numbers.text(abs(f.value)) for f in told.factors}
    shown.add(numbers.text(abs(float(walk.tape["output.a"][0, 0] - walk.tape["y"][0, 0]))))
    return numbers.text(abs(told.result)) not in shown


def look_everywhere(odd: Hands, walk: Walk, step: int, whole: bool) -> None:
    """Look for the number on every tab at the right, the hints shown one after the other."""
    side, told = odd.window.modes["step"].right, walk[step]
    for tab in TABS if whole else TABS[:1]:
        side.show_tab(tab)
        if tab == "proof":
            odd.stepping.ask("proof")
        odd.settle()
        assert not leaks(odd.window, walk, step, False), (told.line, tab)
    for _ in range(3):
        odd.window.session.predicting.hint()
    odd.settle()
    assert not leaks(odd.window, walk, step, whole), told.line


@pytest.mark.parametrize("batch", [False, True])
def test_the_next_number_is_hidden_everywhere_until_it_is_revealed(odd: Hands, batch: bool) -> None:
    window, predicting, stepping = odd.window, odd.window.session.predicting, odd.stepping
    for watch in ("hidden1.a[1]", "hidden1.z[0]", "loss", "output.weight[0,0]"):
        window.session.watching.add_watch(watch)
    stepping.set_whole_batch(batch)
    predicting.set_every("5" if batch else "2")
    predicting.set_on(True)
    walk, asked = stepping.walk, 0
    assert walk is not None
    stepping.last()
    while predicting.asking is not None:
        step = predicting.asking
        if walk[step].focus.kind != "loss":
            window.session.select(walk[step].focus)
        if told_apart(walk, step):
            asked += 1
            look_everywhere(odd, walk, step, whole=asked % 4 == 2)
        assert stepping.known < step
        predicting.give_up()
        odd.settle()
        assert numbers.text(walk[step].result) in odd.text("step.result")
        stepping.last()
    assert asked > (4 if batch else 8)


def test_by_keys_alone(hands: Hands) -> None:  # noqa: F811
    hands.window.session.set_mode("step")
    hands.settle()
    predicting = hands.window.session.predicting
    hands.press(Key.Key_F3)
    hands.press(Key.Key_Right)
    assert hands.widget("step.answer").hasFocus()
    assert hands.text("step.question_title") == "What is the sum of hidden1 · neuron 1?"
    hands.type("0")
    assert "left out a term" in hands.text("step.verdict")
    hands.press(Key.Key_F3, SHIFT)
    assert hands.widget("step.hint0").isVisible()
    hands.type("1")
    assert not hands.widget("step.question").isVisible()
    assert "Right" in hands.text("step.last_verdict")
    assert hands.stepping.cursor == 0
    assert predicting.score.words == "1 of 1 right · 0 at once"
    hands.press(Key.Key_Right)
    hands.type("3")
    hands.press(Key.Key_Right)
    hands.press(Key.Key_F3, CTRL)
    assert hands.stepping.cursor == 2
    assert predicting.score.words == "2 of 3 right · 1 at once"
    assert [answer.verdict for answer in predicting.answers] == ["slip: term_left_out", "right", "right", "gave up"]
    hands.press(Key.Key_F3)
    assert not predicting.on
    hands.press(Key.Key_Right)
    assert hands.stepping.cursor == 3


def test_the_eighteen_for_twelve(hands: Hands) -> None:  # noqa: F811
    hands.window.session.set_mode("step")
    hands.stepping.go_to(11)
    hands.press(Key.Key_F3)
    hands.widget("step.answer").setFocus()
    hands.type("18")
    assert "node's slope is weight × slope of the next node = 12" in hands.text("step.verdict")
    hands.type("12")
    assert hands.stepping.cursor == 12


def test_nothing_leads_past_an_open_question(odd: Hands) -> None:
    stepping, predicting = odd.stepping, odd.window.session.predicting
    predicting.set_on(True)
    walk = stepping.walk
    ways = (
        stepping.last, stepping.to_end, stepping.run, stepping.out, lambda: stepping.forward("phase"),
        lambda: stepping.forward("batch"), lambda: stepping.go_to(20), lambda: stepping.go_to_words("upd"),
        lambda: stepping.run_to(Ref("loss", "")), stepping.keep, odd.window.session.player.toggle,
        lambda: stepping.forward("term"),
    )  # fmt: skip
    for way in ways:
        way()
        odd.settle()
        assert (stepping.walk, stepping.cursor, predicting.asking) == (walk, -1, 0)
    assert not odd.window.session.player.playing


def test_back_is_free_and_every_third_asks_every_third(odd: Hands) -> None:
    stepping, predicting = odd.stepping, odd.window.session.predicting
    predicting.set_every("3")
    predicting.set_on(True)
    stepping.forward()
    stepping.forward()
    assert (stepping.cursor, predicting.asking) == (1, None)
    stepping.forward()
    assert (stepping.cursor, predicting.asking) == (1, 2)
    stepping.back()
    odd.settle()
    assert stepping.cursor == 0
    assert not odd.widget("step.question").isVisible()
    stepping.forward()
    odd.settle()
    assert odd.widget("step.question").isVisible()
    predicting.set_every("results")
    stepping.last()
    walk = stepping.walk
    assert walk is not None
    assert predicting.asking is not None
    assert walk.segment(predicting.asking).layer == "output"
    assert walk.segment(predicting.asking).part == "a"


def test_beginning_again_asks_where_the_cursor_is(odd: Hands) -> None:
    stepping, predicting = odd.stepping, odd.window.session.predicting
    stepping.go_to(10)
    predicting.set_on(True)
    stepping.forward()
    predicting.set_on(False)
    stepping.go_to(3)
    predicting.set_on(True)
    stepping.last()
    assert (stepping.cursor, predicting.asking) == (3, 4)


def test_another_row_or_weight_asks_from_the_start(odd: Hands) -> None:
    stepping, predicting = odd.stepping, odd.window.session.predicting
    predicting.set_on(True)
    for _ in range(3):
        predicting.give_up()
        stepping.forward()
    assert (stepping.cursor, predicting.asking) == (2, 3)
    stepping.next_row(1)
    assert (stepping.cursor, predicting.asking) == (-1, 0)
    predicting.give_up()
    stepping.set_weight(Ref("weight", "hidden1", (0, 0)), 0.5)
    assert (stepping.cursor, predicting.asking) == (-1, 0)


def test_another_mode_sets_the_question_aside(odd: Hands) -> None:
    predicting = odd.window.session.predicting
    predicting.set_on(True)
    odd.window.session.set_mode("train")
    assert predicting.asking is None
    odd.window.session.set_mode("step")
    assert predicting.asking == 0
    assert not predicting.answers


def test_answers_as_a_table(hands: Hands, tmp_path) -> None:  # noqa: F811
    from gui.teach.answers import AnswersFile

    hands.window.session.set_mode("step")
    predicting = hands.window.session.predicting
    predicting.set_on(True)
    predicting.answer("=1+1")
    predicting.answer("−2")
    predicting.give_up()
    AnswersFile(hands.window, hands.window.session).write(tmp_path / "a.csv", "Ada")
    lines = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "name,lesson,step,answer,verdict,seconds,hints,tries"
    assert len(lines) == 3
    assert lines[1].startswith('Ada,by hand,"update 1, row 1: Sum of hidden1 · neuron 1",')
    assert "'-2" not in lines[1]
    assert QApplication.clipboard() is not None
