"""The building blocks: what they show, what they tell, what the keyboard does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.errors import UserError
from gui import theme
from gui.widgets import (
    Card,
    Choice,
    ElidedLabel,
    FormRow,
    NumberEdit,
    Pill,
    ProblemBar,
    ProgressStrip,
    Section,
    Segmented,
    Stat,
    Switch,
    time_left,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MODES = {"data": "Data", "build": "Build", "train": "Train", "step": "Step"}


@pytest.fixture(autouse=True)
def dark(qapp):
    theme.apply(qapp, "dark")
    yield
    theme.apply(qapp, "dark")


@pytest.fixture
def shown(qtbot):
    """Show widgets below one another in an active window, so that they can have the focus."""
    windows = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        with qtbot.waitActive(window, timeout=2000):
            window.show()
            window.activateWindow()
        return window

    yield show
    windows.clear()


def told(signal) -> list:
    """Collect what a signal says."""
    said: list = []
    signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
    return said


# Segmented


def test_segmented_by_mouse_tells_once(shown, qtbot):
    switch = Segmented("mode", MODES)
    shown(switch)
    said = told(switch.chosen)
    for _ in range(2):
        qtbot.mouseClick(switch.findChild(QToolButton, "mode.train"), Qt.MouseButton.LeftButton)
    assert said == ["train"]
    assert switch.current() == "train"
    assert [name for name in MODES if switch.segment(name).isChecked()] == ["train"]


def test_segmented_by_keys(shown, qtbot):
    switch = Segmented("mode", MODES)
    shown(switch)
    said = told(switch.chosen)
    switch.segment("data").setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert said == ["build", "train", "build", "step", "data"]
    assert QApplication.focusWidget() is switch.segment("data")


def test_segmented_keys_pass_over_what_is_disabled(shown, qtbot):
    switch = Segmented("mode", MODES)
    shown(switch)
    switch.segment("build").setEnabled(False)
    switch.segment("data").setFocus()
    qtbot.keyClick(switch.segment("data"), Qt.Key.Key_Right)
    assert switch.current() == "train"


def test_segmented_told_from_outside_does_not_echo(qtbot):
    switch = Segmented("mode", MODES, {"data": "Columns and rows (Ctrl+1)"})
    qtbot.addWidget(switch)
    said = told(switch.chosen)
    switch.choose("step")
    assert switch.current() == "step"
    assert said == []
    assert switch.segment("data").toolTip() == "Columns and rows (Ctrl+1)"
    with pytest.raises(KeyError):
        switch.choose("moon")


def test_segmented_does_not_move_when_it_changes(shown):
    switch = Segmented("mode", MODES)
    shown(switch)
    before = [switch.segment(name).geometry() for name in MODES]
    switch.choose("build")
    QApplication.processEvents()
    assert [switch.segment(name).geometry() for name in MODES] == before


def test_segmented_is_one_stop_for_tab(qtbot):
    switch = Segmented("mode", MODES)
    qtbot.addWidget(switch)
    switch.choose("train")
    stops = [name for name in MODES if switch.segment(name).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["train"]


# NumberEdit


@pytest.fixture
def field(shown) -> NumberEdit:
    made = NumberEdit("rate", "Learning rate", log=True)
    made.set_value(0.01)
    shown(made, QLineEdit())
    made.clearFocus()
    return made


def type_in(field: NumberEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_number_starts_unknown_and_shows_four_digits(field):
    assert NumberEdit().text() == "?"
    field.set_value(1 / 3)
    assert field.text() == "0.3333"
    assert "0.3333333333333333" in field.toolTip()


def test_number_has_all_digits_and_is_selected_while_typing(field):
    field.set_value(-1.2382242525694254)
    field.setFocus()
    assert field.text() == field.selectedText() == "−1.2382242525694254"
    said = told(field.edited)
    field.clearFocus()
    assert field.text() == "−1.238"
    assert said == []
    assert field.value() == -1.2382242525694254


def test_set_value_does_not_echo(field):
    said = told(field.edited)
    field.set_value(5)
    assert said == []
    assert field.text() == "5"
    assert field.value() == 5.0


@pytest.mark.parametrize(
    ("typed", "value"), [("-3", -3), ("−3", -3), ("1e-4", 1e-4), ("0,5", 0.5), (" 7 ", 7)]
)
def test_return_tells_what_was_typed(field, typed, value):
    said = told(field.edited)
    type_in(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.clearFocus()
    assert said == [value]


def test_leaving_tells_too_but_only_a_change(field):
    said = told(field.edited)
    field.setFocus()
    QTest.keyClicks(field, "0.5")
    field.clearFocus()
    field.setFocus()
    field.clearFocus()
    assert said == [0.5]


@pytest.mark.parametrize("typed", ["abc", "", "nan", "inf", "1e999", "1 2"])
def test_what_is_no_number_is_refused_in_words(field, typed):
    said, problems = told(field.edited), told(field.problem_changed)
    field.setFocus()
    field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said == []
    assert field.value() == 0.01
    assert field.problem().startswith("Learning rate has to be a number")
    assert problems == [field.problem()]
    assert field.property("invalid") is True
    assert field.problem() in field.toolTip()
    assert field.palette().text().color() == theme.color("bad")


def test_escape_brings_the_old_number_back(field):
    problems = told(field.problem_changed)
    type_in(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.01"
    assert field.problem() == problems[-1] == ""
    assert field.palette().text().color() == theme.color("text")


def test_check_decides(shown):
    def positive(value: float) -> None:
        if value <= 0:
            raise UserError("It has to be above 0.")

    field = NumberEdit("x", check=positive)
    shown(field)
    said = told(field.edited)
    type_in(field, "-1")
    assert field.problem() == "It has to be above 0."
    assert said == []
    type_in(field, "2")
    assert field.problem() == ""
    assert said == [2]


def test_keys_grow_by_a_tenth(field):
    said = told(field.edited)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "0.0121"
    assert said == []
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said == [0.011]


@pytest.mark.parametrize(
    ("start", "key", "end"), [(0, "Up", 0.001), (0, "Down", 0), (-1, "Up", -0.909), (-1, "Down", -1.1)]
)
def test_growing_from_zero_and_below(field, start, key, end):
    field.set_value(start)
    field.setFocus()
    QTest.keyClick(field, getattr(Qt.Key, f"Key_{key}"))
    field.clearFocus()
    assert field.value() == end


def test_keys_count_in_steps_without_dust(shown):
    field = NumberEdit("w", step=0.1)
    field.set_value(0.1)
    shown(field)
    field.setFocus()
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "0.3"


def test_whole_numbers(shown):
    field = NumberEdit("n", "Units", whole=True, unit="epochs")
    field.set_value(2147483646)
    shown(field, QLineEdit())
    field.clearFocus()
    assert field.text() == "2147483646 epochs"
    said = told(field.edited)
    type_in(field, "2.5")
    assert field.problem() == "Units has to be a whole number, and 2.5 is not."
    type_in(field, "50 epochs")
    field.clearFocus()
    assert said == [50]
    assert field.text() == "50 epochs"


def test_read_only_number_is_not_changed_by_keys(shown):
    field = NumberEdit("n")
    field.set_value(3)
    field.setReadOnly(True)
    shown(field)
    said = told(field.edited)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 3
    assert said == []


def test_click_selects_all(field, qtbot):
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert field.selectedText() == "0.01"


# Choice and Switch


def test_choice_speaks_of_values(shown, qtbot):
    choice = Choice("activation", {"relu": "ReLU", "tanh": "tanh"})
    shown(choice)
    said = told(choice.chosen)
    choice.choose("tanh")
    assert said == []
    assert choice.current() == "tanh"
    assert choice.currentText() == "tanh"
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert said == ["relu"]
    with pytest.raises(ValueError, match="'moon' is not among"):
        choice.choose("moon")


def test_choice_keeps_the_present_one_when_others_come(qtbot):
    choice = Choice("c", {"a": "A", "b": "B"})
    qtbot.addWidget(choice)
    choice.choose("b")
    said = told(choice.chosen)
    choice.set_choices({"x": "X", "b": "Bee"})
    assert choice.current() == "b"
    assert choice.currentText() == "Bee"
    choice.set_choices({})
    assert choice.current() == ""
    assert said == []


def test_disabled_choices_say_why(shown, qtbot):
    choice = Choice("loss", {"a": "A", "b": "B", "c": "C"})
    shown(choice)
    said = told(choice.chosen)
    choice.disable({"b": "B needs softmax."})
    assert choice.itemData(1, Qt.ItemDataRole.ToolTipRole) == "B needs softmax."
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert said == ["c"]
    choice.disable({})
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert said == ["c", "b"]
    assert choice.itemData(1, Qt.ItemDataRole.ToolTipRole) == "B"


def test_wheel_does_not_change_a_choice(shown):
    choice = Choice("c", {"a": "A", "b": "B"})
    shown(choice)
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, event)
    assert choice.current() == "a"


def test_switch_by_mouse_and_space(shown, qtbot):
    switch = Switch("bias")
    shown(switch)
    said = told(switch.clicked)
    off = switch.grab().toImage()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() - 3, 3))
    on = switch.grab().toImage()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert said == [True, False]
    assert on != off


# Labels and frames


def test_elided_label_tells_the_whole_text(shown):
    label = ElidedLabel("a long text that does not fit anywhere")
    label.setFixedWidth(80)
    label.setToolTip("what it is")
    shown(label)
    assert label.shown().endswith("…")
    assert label.text().endswith("anywhere")
    assert label.toolTip() == "a long text that does not fit anywhere\nwhat it is"
    label.setText("short")
    assert label.shown() == "short"
    assert label.toolTip() == "what it is"


def test_elided_label_in_the_middle(qtbot):
    label = ElidedLabel("/home/someone/data/transactions.csv", Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.resize(120, 20)
    assert label.shown().startswith("/h")
    assert label.shown().endswith("csv")


def test_section_shows_title_before_hint(shown):
    section = Section("Activations by layer", "hidden 1 · hidden 2 · output")
    section.setFixedWidth(230)
    shown(section)
    title, hint = section.findChildren(ElidedLabel)
    assert title.shown() == "ACTIVATIONS BY LAYER"
    assert hint.shown().endswith("…")
    section.set_hint("live")
    assert section.hint() == hint.text() == "live"
    assert section.title() == "Activations by layer"
    assert QFontMetrics(title.font()).horizontalAdvance("ACTIVATIONS BY LAYER") <= title.width()


def test_card_is_styled_and_named(qtbot):
    card = Card("card.run", QLabel("a"), QLabel("b"))
    qtbot.addWidget(card)
    assert card.objectName() == "card.run"
    assert card.property("look") == "card"
    assert card.body.count() == 2
    card.resize(80, 60)
    assert card.grab().toImage().pixelColor(40, 5) == theme.color("card")


def test_form_row(shown):
    field = NumberEdit("x")
    row = FormRow("Batch size", field, "How many rows.")
    window = shown(row)
    assert row.label.buddy() is field
    assert "How many rows." in field.toolTip()
    assert "How many rows." in row.label.toolTip()
    before = row.sizeHint().height()
    row.set_problem("It has to be above 0.")
    assert row.problem() == "It has to be above 0."
    assert row.sizeHint().height() > before
    row.set_problem("")
    assert row.sizeHint().height() == before
    assert window.isVisible()


def test_pill(qtbot):
    pill = Pill("ready", "good", "status.state")
    qtbot.addWidget(pill)
    pill.resize(120, 20)
    assert pill.grab().toImage().pixelColor(4, 10) == theme.color("good")
    pill.set("failed", "bad")
    assert pill.text() == pill.accessibleName() == "failed"
    assert pill.objectName() == "status.state"
    assert pill.grab().toImage().pixelColor(4, 10) == theme.color("bad")


def test_stat_keeps_its_room(shown):
    stat = Stat("Train loss", "stat.loss")
    shown(stat)
    assert stat.text() == "?"
    stat.set("0.0417")
    wide = stat.sizeHint().width()
    stat.set("1")
    assert stat.sizeHint().width() == wide
    assert stat.accessibleName() == "Train loss: 1"
    assert stat.findChild(QLabel, "stat.loss.value").text() == "1"


# Problem and progress


def test_problem_bar(shown, qtbot):
    bar = ProblemBar()
    shown(QLabel("x"), bar)
    assert bar.objectName() == "problem"
    assert not bar.isVisible()
    bar.show_problem("The column “age” is missing; choose another file.")
    assert bar.isVisible()
    assert bar.problem().startswith("The column")
    said = told(bar.closed)
    qtbot.mouseClick(bar.findChild(QToolButton, "problem.close"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert bar.problem() == ""
    assert len(said) == 1
    bar.show_problem("Again.")
    bar.show_problem("")
    assert not bar.isVisible()


def test_a_long_problem_is_never_cut(shown):
    bar = ProblemBar()
    window = shown(bar)
    window.setFixedWidth(320)
    bar.show_problem("word " * 60)
    QApplication.processEvents()
    text = bar.findChild(QLabel, "problem.text")
    assert text.height() >= text.heightForWidth(text.width()) > 60


def test_progress(shown, qtbot):
    strip = ProgressStrip()
    shown(QLabel("x"), strip)
    assert not strip.isVisible()
    strip.show_progress("Reading rows", 250, 1000, 125)
    left = strip.findChild(QLabel, "progress.left")
    assert strip.isVisible()
    assert strip.text() == "Reading rows"
    assert strip.fraction() == 0.25
    assert left.text() == "2 min left"
    said = told(strip.cancelled)
    cancel = strip.findChild(QToolButton, "progress.cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert len(said) == 1
    assert not cancel.isEnabled()
    strip.finish()
    assert not strip.isVisible()


def test_progress_of_unknown_length_shows_no_bar(shown):
    strip = ProgressStrip()
    shown(QLabel("x"), strip)
    strip.show_progress("Reading", 10, 0, cancellable=False)
    assert not strip._bar.isVisible()
    assert not strip._cancel.isVisible()
    assert not strip._left.isVisible()
    strip.show_progress("Reading", 30, 20)
    assert strip.fraction() == 1.0
    assert strip._bar.isVisible()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, ""), (0.2, "less than 1 s left"), (42, "42 s left"), (89.6, "90 s left"), (90, "2 min left"),
     (1800, "30 min left"), (11100, "3 h 5 min left")],
)  # fmt: skip
def test_time_left(seconds, text):
    assert time_left(seconds) == text


def test_everything_follows_the_theme(shown, qapp):
    parts = [
        Segmented("m", MODES), NumberEdit("n"), Choice("c", {"a": "A"}), Switch("s"), Section("T", "h"),
        Pill("p", "good"), Stat("c", "st"), Card("card", QLabel("x")), ElidedLabel("text"),
    ]  # fmt: skip
    shown(*parts)
    before = [part.grab().toImage() for part in parts]
    theme.apply(qapp, "light")
    QApplication.processEvents()
    same = [part for part, image in zip(parts, before, strict=True) if part.grab().toImage() == image]
    assert same == []


@pytest.mark.parametrize("kind", [Switch, NumberEdit, QLineEdit, QPushButton])
def test_focus_can_be_seen(shown, kind):
    part, other = kind(), QLineEdit()
    shown(part, other)
    other.setFocus()
    part.setCursor(Qt.CursorShape.ArrowCursor)
    before = part.grab().toImage()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    assert part.grab().toImage() != before
