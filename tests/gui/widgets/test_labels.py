"""Writing and frames: nothing is cut off unseen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QLabel,
)

from gui import theme
from gui.widgets import (
    Card,
    ElidedLabel,
    FormRow,
    NumberEdit,
    Pill,
    Section,
    Stat,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


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
