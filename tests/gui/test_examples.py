"""The dialog of data sets: cards, settings with a live preview, networks; a new project or the data of this one."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.data.catalogue import GROUPS, all_sets
from core.layers.conv2d import Conv2D
from gui import background
from gui.examples.dialog import ExamplesDialog
from gui.main_window import MainWindow
from tests.gui.conftest import named

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot) -> ExamplesDialog:
    made = ExamplesDialog(None, "circles")
    qtbot.addWidget(made, before_close_func=lambda _: background.stop_all())
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: not made.preview.is_empty, timeout=3000)
    return made


def type_into(dialog: ExamplesDialog, name: str, text: str) -> None:
    field = named(dialog, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_every_set_stands_in_its_group_with_its_card(dialog: ExamplesDialog) -> None:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    heads = [item.text() for item in items if not item.flags() & Qt.ItemFlag.ItemIsSelectable]
    assert heads == [title.upper() for title in GROUPS.values()]
    assert len(items) == len(all_sets()) + len(GROUPS)
    for kind, source in all_sets().items():
        if kind != "mnist":
            dialog.choose(kind)
            assert dialog.title.text() == source.label
            for words in (source.card.good_for, source.card.licence):
                assert words.split("“")[0][:40] in dialog.card.text().replace("&quot;", '"').replace("&#x27;", "'")
    assert dialog.form.isVisible() == bool(dialog.form.has_fields())


def test_settings_change_the_preview_at_once(dialog: ExamplesDialog, qtbot: QtBot) -> None:
    before = dialog.preview.xy.copy()
    assert len(before) == 600
    type_into(dialog, "examples.settings.rows", "50")
    qtbot.waitUntil(lambda: len(dialog.preview.xy) == 50, timeout=3000)
    type_into(dialog, "examples.settings.noise", "0")
    qtbot.waitUntil(lambda: bool(np.isclose(np.hypot(*dialog.preview.xy.T).max(), 1)), timeout=3000)
    type_into(dialog, "examples.settings.rows", "1")
    assert "smallest allowed" in dialog.form.problem("rows")
    assert (dialog.chosen().settings.rows, dialog.chosen().settings.noise) == (50, 0)


def test_a_bad_formula_is_told_and_cannot_be_taken(dialog: ExamplesDialog, qtbot: QtBot) -> None:
    dialog.choose("formula")
    type_into(dialog, "examples.settings.formula", "x + w")
    qtbot.waitUntil(lambda: "'w' is not known" in dialog.problem.text(), timeout=3000)
    assert not dialog.take.isEnabled()
    type_into(dialog, "examples.settings.formula", "x * y")
    qtbot.waitUntil(dialog.take.isEnabled, timeout=3000)
    assert dialog.problem.text() == ""


def test_letters_find_sets_by_their_cards(dialog: ExamplesDialog) -> None:
    QTest.keyClicks(dialog.search, "petal")
    shown = [dialog.list.item(row) for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
    assert [item.data(Qt.ItemDataRole.UserRole) for item in shown] == ["iris"]


@pytest.mark.parametrize("here", [False, True])
def test_a_set_becomes_a_new_project_or_the_data_here(
    make_window: Callable[..., MainWindow], qtbot: QtBot, here: bool
) -> None:
    window = make_window("bank", mode="data")
    before = window.session.project

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExamplesDialog)
        dialog.choose("checkerboard")
        type_into(dialog, "examples.settings.rows", "80")
        qtbot.mouseClick(dialog.use if here else dialog.take, LEFT)

    QTimer.singleShot(50, window, answer)
    window.actions_by_id["file.new"].trigger()
    project = window.session.project
    assert project.table.rows == 80
    assert project.name == ("bank" if here else "checkerboard")
    assert len(project.spec.layers) == (3 if here else 4)
    if here:
        assert "Checkerboard" in window.session.undo_stack.undoText()
        window.session.undo()
        assert window.session.project.table is before.table


def test_mnist_offers_two_networks_and_shows_images(dialog: ExamplesDialog, qtbot: QtBot) -> None:
    dialog.choose("mnist")
    qtbot.waitUntil(lambda: dialog.preview.kind == "images", timeout=8000)
    assert dialog.preview.images.shape[1:] == (28, 28)
    assert dialog.network.current() == "CNN"
    dialog.network.setFocus()
    QTest.keyClick(dialog.network, Qt.Key.Key_Down)
    chosen = dialog.chosen()
    assert (chosen.kind, chosen.network) == ("mnist", "MLP")
    spec, _ = all_sets()["mnist"].networks["CNN"](all_sets()["iris"].prepare())
    assert any(isinstance(layer.layer, Conv2D) for layer in spec.layers)
