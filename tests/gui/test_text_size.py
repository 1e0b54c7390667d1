"""Writing of 80 to 200 %: nothing is cut at 150 % in a window of 1440 × 900, and all of it comes back to its size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui import settings, sizes, theme
from gui.main_window import MainWindow
from gui.widgets import ElidedLabel

SHORTENS = ("Heading", "TextButton", "Picker")
"""Kinds that write "…" where room is missing and tell all of it in a tooltip."""


@pytest.fixture
def large(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """Write half as large again."""
    settings.set_value("text_size", 150)
    sizes.apply()
    qtbot.wait(50)
    yield window
    settings.set_value("text_size", 100)
    sizes.apply()


@pytest.mark.parametrize("mode", ["data", "build", "train", "step"])
def test_nothing_is_cut_at_150_percent(large: MainWindow, qtbot: QtBot, mode: str) -> None:
    large.session.set_mode(mode)
    qtbot.wait(250)
    if mode == "step":
        large.actions_by_id["step.forward"].trigger()
        qtbot.wait(50)
    shown = [w for w in large.findChildren(QWidget) if w.isVisible() and not w.visibleRegion().isEmpty()]
    assert [told for widget in shown if (told := cut(widget))] == []


def cut(widget: QWidget) -> str:
    """Say how the text of a widget does not fit; "" where it does."""
    metrics, name = widget.fontMetrics(), widget.objectName() or type(widget).__name__
    wide, lines = 0, 1
    if isinstance(widget, ElidedLabel) or type(widget).__name__ in SHORTENS:
        return ""
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.RichText and widget.text():
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"{name}: {needed} high in {widget.height()}" if needed > widget.height() + 2 else ""
        lines = widget.text().count("\n") + 1
        wide = max(metrics.horizontalAdvance(line) for line in widget.text().split("\n"))
    elif isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    elif isinstance(widget, QAbstractButton) and widget.text():
        wide = metrics.horizontalAdvance(widget.text().replace("&", ""))
    elif isinstance(widget, QComboBox):
        wide = metrics.horizontalAdvance(widget.currentText()) + 20
    elif isinstance(widget, QLineEdit) and widget.text():
        wide = metrics.horizontalAdvance(widget.text())
    else:
        return ""
    if wide > widget.width() + 1:
        return f"{name}: {wide} wide in {widget.width()}"
    high = metrics.height() * lines
    return f"{name}: {high} high in {widget.height()}" if high > widget.height() + 2 else ""


def test_keys_make_it_larger_step_by_step_up_to_200(window: MainWindow) -> None:
    usual = theme.ui_font().pointSizeF()
    larger, smaller = (window.actions_by_id[f"access.text_{way}"] for way in ("larger", "smaller"))
    settings.set_value("text_size", 175)
    for _ in range(2):
        larger.trigger()
    assert theme.ui_font().pointSizeF() == pytest.approx(2 * usual)
    assert settings.value("text_size") == 200
    settings.set_value("text_size", 90)
    for _ in range(2):
        smaller.trigger()
    assert theme.ui_font().pointSizeF() == pytest.approx(0.8 * usual)
    window.actions_by_id["access.text_usual"].trigger()
    assert theme.ui_font().pointSizeF() == pytest.approx(usual)


def test_fields_and_rows_grow_and_shrink_again(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("train")
    field = window.findChild(QLineEdit, "config.run.epochs")
    assert field is not None
    before = field.width()
    settings.set_value("text_size", 150)
    sizes.apply()
    assert field.width() == round(1.5 * before)
    settings.set_value("text_size", 100)
    sizes.apply()
    assert field.width() == before


def test_presentation_size_comes_on_top(window: MainWindow) -> None:
    settings.set_value("text_size", 125)
    sizes.apply()
    window.actions_by_id["teach.presentation"].trigger()
    assert theme.scale() > 1.25 * 1.1
    window.actions_by_id["teach.presentation"].trigger()
    assert theme.scale() == pytest.approx(1.25)
    settings.set_value("text_size", 100)
    sizes.apply()


@pytest.mark.parametrize(
    ("screen", "window_size"),
    [((1366, 768), (1366, 736)), ((1440, 900), (1440, 868)), ((1920, 1080), (1440, 900)), ((800, 800), (1440, 900))],
)
def test_the_first_window_is_seen_whole(screen: tuple[int, int], window_size: tuple[int, int]) -> None:
    assert sizes.of_first_window(QSize(*screen), QSize(1000, 640)) == QSize(*window_size)
