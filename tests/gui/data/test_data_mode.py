"""The Data mode: columns, rows, split, checks and the suggested network follow the project and change it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QToolButton, QWidget

from core.data.catalogue import GROUPS, all_sets
from core.data.csv_file import read_csv
from core.data.dataset import Check
from core.data.plan import suggest
from core.start import new_project
from gui.panels.data.columns_model import ENCODING, KIND, MISSING, NAME, TITLES, USE
from gui.panels.data.columns_view import shared
from gui.panels.data.describe import grouped
from gui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 3000


def test_the_bar_gives_rows_inputs_and_target(bank, churn):
    assert [bank.find(QLabel, f"stat.{name}.value").text() for name in ("rows", "inputs", "target")] == [
        "12", "2", "transactions · number",
    ]  # fmt: skip
    assert churn.find(QLabel, "stat.target.value").text() == "churn · 2 classes"
    assert churn.find(QLabel, "stat.inputs.value").text() == str(churn.session.data.x.shape[1])


def test_columns_tell_what_each_becomes(bank, churn):
    assert bank.line("children") == ["input", "children", "number", "as it is", "0", "", "1 node"]
    assert bank.line("transactions")[6] == "1 identity node"
    assert churn.line("customer") == ["ignore", "customer", "text · 200 distinct", "—", "0", "", "—"]
    assert churn.line("charges")[4] == "2 → mean"
    assert churn.line("contract")[2:5] == ["category · 3", "one-hot", "1 → own category"]
    assert churn.line("contract")[6].endswith("binary nodes")
    assert churn.line("senior")[KIND] == "binary"
    assert churn.line("churn")[6] == "1 sigmoid node"


def test_another_use_changes_the_data_and_undo_restores_them(churn):
    before = churn.session.data
    churn.put("tenure", USE, "ignore")
    assert "tenure" not in churn.session.data.pipeline.feature_names
    assert churn.line("tenure")[USE] == "ignore"
    assert churn.session.project.spec.shapes()["input"] == (before.x.shape[1] - 1,)
    churn.session.undo()
    assert churn.line("tenure")[USE] == "input"
    np.testing.assert_array_equal(churn.session.data.x, before.x)
    assert churn.session.project.spec.shapes()["input"] == (before.x.shape[1],)


def test_another_target_gives_the_network_another_output(churn):
    churn.put("tenure", USE, "target")
    churn.put("charges", USE, "another target")
    assert [churn.line(name)[USE] for name in ("tenure", "charges")] == ["target", "target"]
    spec = churn.session.project.spec
    assert spec.shapes()[spec.output.name] == (2,)
    churn.put("charges", USE, "input")
    assert spec != churn.session.project.spec
    assert churn.session.project.spec.shapes()[spec.output.name] == (1,)


def test_a_new_target_replaces_the_old_one(churn):
    churn.put("tenure", USE, "target")
    assert [churn.line(name)[USE] for name in ("tenure", "churn")] == ["target", "input"]
    assert churn.find(QLabel, "stat.target.value").text() == "tenure · number"
    churn.session.undo()
    assert churn.find(QLabel, "stat.target.value").text() == "churn · 2 classes"


def test_another_encoding_changes_the_numbers_and_undo_restores_them(bank):
    assert bank.session.data.x[0, 0] == 2
    bank.put("children", ENCODING, "minmax")
    assert bank.session.data.x[0, 0] == pytest.approx(2 / 5)
    assert bank.line("children")[ENCODING] == "0 to 1"
    bank.session.undo()
    assert bank.session.data.x[0, 0] == 2
    assert bank.line("children")[ENCODING] == "as it is"


def test_an_encoding_that_knows_no_such_rule_takes_its_usual_one(churn):
    assert churn.session.project.plan.column("senior").missing == "mean"
    churn.put("senior", ENCODING, "onehot")
    plan = churn.session.project.plan.column("senior")
    assert (plan.encoding, plan.missing) == ("onehot", "own category")
    assert churn.line("senior")[6] == "2 binary nodes"


def test_another_rule_for_missing_values_changes_rows_and_undo_restores_them(churn):
    assert len(churn.session.data.used) == 200
    churn.put("charges", MISSING, "drop row")
    assert len(churn.session.data.used) == 198
    assert churn.row(5)[0] == "left out"
    assert churn.line("charges")[MISSING] == "2 → drop row"
    churn.session.undo()
    assert len(churn.session.data.used) == 200
    assert churn.row(5)[0] != "left out"


def test_ignoring_the_only_input_shows_a_sentence_and_changes_nothing(bank):
    bank.put("children", USE, "ignore")
    plan, data = bank.session.project.plan, bank.session.data
    bank.put("accounts", USE, "ignore")
    assert "no column is an input" in bank.problems[-1]
    assert bank.session.project.plan is plan
    assert bank.session.data is data
    assert bank.line("accounts")[USE] == "input"
    bank.put("transactions", USE, "ignore")
    assert "no column is the target" in bank.problems[-1]
    assert bank.session.project.plan is plan


def test_only_offered_values_can_be_put(bank):
    bank.put("children", ENCODING, "nonsense")
    bank.put("children", NAME, "x")
    assert bank.session.undo_stack.count() == 0


def test_keys_open_a_combo_box_and_choose(churn, qtbot):
    columns = churn.columns
    columns.setFocus()
    columns.setCurrentIndex(churn.cell("tenure", ENCODING))
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(columns, key)
        editor = churn.find(QComboBox, "data.columns.editor")
        qtbot.waitUntil(editor.view().isVisible, timeout=WAIT)
        assert [editor.itemText(i) for i in range(editor.count())][:3] == ["as it is", "standardise", "0 to 1"]
        assert editor.currentText() == "standardise"
        qtbot.keyClick(editor.view(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: columns.findChild(QComboBox) is None, timeout=WAIT)
    assert churn.session.undo_stack.count() == 0
    qtbot.keyClick(columns, Qt.Key.Key_F2)
    editor = churn.find(QComboBox, "data.columns.editor")
    qtbot.waitUntil(editor.view().isVisible, timeout=WAIT)
    qtbot.keyClick(editor.view(), Qt.Key.Key_Down)
    qtbot.keyClick(editor.view(), Qt.Key.Key_Return)
    assert churn.session.project.plan.column("tenure").encoding == "minmax"
    qtbot.waitUntil(lambda: columns.findChild(QComboBox) is None, timeout=WAIT)
    assert churn.session.undo_stack.count() == 1


def test_a_click_opens_a_combo_box_only_where_there_is_a_choice(bank, qtbot):
    columns = bank.columns
    for column, opens in ((NAME, False), (USE, True)):
        place = columns.visualRect(bank.cell("children", column)).center()
        qtbot.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert (columns.findChild(QComboBox) is not None) == opens
    editor = bank.find(QComboBox, "data.columns.editor")
    qtbot.waitUntil(editor.view().isVisible, timeout=WAIT)
    editor.hidePopup()
    qtbot.waitUntil(lambda: columns.findChild(QComboBox) is None, timeout=WAIT)


def test_tab_leaves_the_table_behind_the_last_cell(bank, qtbot):
    bank.window.activateWindow()
    columns, last = bank.columns, bank.cell("transactions", len(TITLES) - 1)
    columns.setFocus()
    columns.setCurrentIndex(bank.cell("transactions", len(TITLES) - 2))
    qtbot.keyClick(columns, Qt.Key.Key_Tab)
    assert columns.currentIndex() == last
    qtbot.keyClick(columns, Qt.Key.Key_Tab)
    assert columns.currentIndex() == last
    assert not columns.hasFocus()


def test_the_split_is_an_undoable_edit(churn):
    field = churn.find(QWidget, "data.split.train")
    field.setFocus()
    churn.mode.right.split.changed.emit(churn.session.project.plan.with_split(train=50).split, "train")
    assert len(churn.session.data.train) == round(200 * 50 / 80)
    churn.session.undo()
    assert len(churn.session.data.train) == 140
    assert churn.mode.right.split.instance().train == 70


def test_only_settings_of_the_split_that_play_a_part_can_be_changed(bank, churn):
    names = ("shuffle", "seed", "stratified")
    assert [churn.find(QWidget, f"data.split.{name}").isEnabled() for name in names] == [True, True, True]
    assert [bank.find(QWidget, f"data.split.{name}").isEnabled() for name in names] == [True, False, False]
    bank.mode.right.split.changed.emit(bank.session.project.plan.with_split(shuffle=True).split, "shuffle")
    assert [bank.find(QWidget, f"data.split.{name}").isEnabled() for name in names] == [True, True, False]


def test_checks_are_shown_with_their_sign(churn, bank):
    texts = churn.mode.right.checks.texts()
    assert any("training rows alone" in text for text in texts)
    cards = [churn.find(QLabel, f"data.checks.{i}.text") for i in range(len(texts))]
    assert all(card.isVisibleTo(churn.window) for card in cards)
    assert all("✓" in card.text() or "!" in card.text() or "✕" in card.text() for card in cards)
    assert "All rows are for training" in " ".join(bank.mode.right.checks.texts())


def test_fewer_checks_leave_no_old_card(churn):
    before = len(churn.mode.right.checks.texts())
    churn.session.open_example("bank")
    now = churn.mode.right.checks.texts()
    assert len(now) < before
    assert not churn.find(QLabel, f"data.checks.{len(now)}.text").isVisibleTo(churn.window)


def test_a_column_at_the_start_of_a_sentence_is_bold_and_no_markup(bank):
    found = (Check("warning", "<b>c</b>: 3 < 4."), Check("bad", "cost is large."))
    bank.mode.right.checks.show_checks(found, ("<b>c</b>", "c", "cost"))
    texts = [bank.find(QLabel, f"data.checks.{i}.text").text() for i in range(2)]
    assert texts[0].endswith("<b>&lt;b&gt;c&lt;/b&gt;</b>: 3 &lt; 4.")
    assert texts[1].endswith("<b>cost</b> is large.")


def test_the_suggested_network_is_taken_and_undone(bank, qtbot):
    button = bank.find(QPushButton, "data.suggest")
    before = bank.session.project
    assert bank.find(QLabel, "data.suggestion.network").text() == "2 inputs → 4 ReLU → 1 identity"
    assert bank.find(QLabel, "data.suggestion.settings").text() == "loss: squared error · Adam 0.01"
    assert "2 inputs → 2 ReLU → 1 identity" in bank.find(QLabel, "data.suggestion.present").text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bank.session.project.spec.shapes()["hidden1"] == (4,)
    assert (button.isEnabled(), button.text()) == (False, "In use")
    bank.session.undo()
    assert bank.session.project.spec == before.spec
    assert button.isEnabled()


def test_examples_are_opened(bank, monkeypatch):
    opened = []
    monkeypatch.setattr(bank.session, "open_example", opened.append)
    menu = bank.find(QToolButton, "data.examples").menu()
    parts = [menu.findChild(QMenu, f"data.examples.group.{group}") for group in GROUPS]
    actions = [action for part in parts for action in part.actions()]
    assert menu.actions()[0].objectName() == "data.examples.all"
    assert len(actions) == len(all_sets())
    for action in actions:
        source = all_sets()[action.objectName().removeprefix("data.examples.")]
        assert action.toolTip().startswith(source.summary)
        action.trigger()
    assert sorted(opened) == sorted(all_sets())


def test_another_project_is_shown_whole(churn):
    churn.session.open_example("bank")
    assert churn.columns.model().rowCount() == 3
    assert churn.titles() == ["part", "children", "accounts", "transactions"]
    assert churn.find(QLabel, "stat.rows.value").text() == "12"


def test_nothing_is_done_while_another_mode_is_shown(churn, monkeypatch):
    churn.session.set_mode("train")
    calls = []
    monkeypatch.setattr(churn.mode.right, "show_data", lambda data: calls.append(data))
    churn.put("tenure", USE, "ignore")
    churn.session.set_row(3)
    assert not calls
    assert churn.rows.currentIndex().row() != 3
    churn.session.set_mode("data")
    assert calls == [churn.session.data]
    assert churn.line("tenure")[USE] == "ignore"
    assert churn.rows.currentIndex().row() == 3


def test_the_output_node_follows_the_network(bank, qtbot):
    assert bank.line("transactions")[6] == "1 identity node"

    def change(project):
        layer = dataclasses.replace(project.spec["output"].layer, activation="relu")
        return project.with_spec(project.spec.replace("output", layer))

    bank.session.edit("Change", change)
    assert bank.line("transactions")[6] == "1 ReLU node"


def test_controls_can_be_found_and_explained(churn):
    for name in ("data.columns", "data.rows", "data.rows.view.read", "data.rows.view.network", "data.examples",
                 "data.suggest", "data.split.train", "button.file.import_csv"):  # fmt: skip
        assert churn.find(QWidget, name).accessibleName(), name
    for name in ("data.rows.view.read", "data.examples", "data.suggest", "data.split.train", "stat.rows"):
        assert churn.find(QWidget, name).toolTip(), name
    model = churn.columns.model()
    for row in range(model.rowCount()):
        assert all(model.index(row, i).data(Qt.ItemDataRole.ToolTipRole) for i in range(len(TITLES)))
    assert all(model.headerData(i, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) for i in range(len(TITLES)))


@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_the_columns_fit_the_width(show, csv_path, size):
    table = read_csv(csv_path)
    shown = show(Session(new_project("churn", table, suggest(table, "churn"))), size)
    columns = shown.columns
    assert columns.horizontalHeader().length() <= columns.viewport().width()
    assert not columns.verticalScrollBar().isVisible()


def test_elastic_columns_give_way_first():
    needed = [80, 150, 170, 120, 160, 150, 140]
    assert sum(shared(needed, 1100)) == 1100
    tight = shared(needed, 880)
    assert sum(tight) <= 880
    assert [tight[i] for i in (0, 3, 6)] == [80, 120, 140]
    assert shared(needed, 100)[5] == 96


def test_numbers_are_grouped_with_thin_gaps():
    assert [grouped(n) for n in (7, 7043, 1_000_000)] == ["7", "7\u202f043", "1\u202f000\u202f000"]
