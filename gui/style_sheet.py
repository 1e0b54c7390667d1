"""The style sheet, made from the tokens of a theme."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QColor

from gui.tokens import CONTROL_HEIGHT, RADIUS, Tokens

POINT = 4 / 3 if sys.platform == "darwin" else 1.0
"""Size of one point: a Mac counts 72 of them to the inch, the others 96."""
_PICTURES = Path(__file__).resolve().parent.parent / "resources" / "icons"


def blend(one: str, other: str, share: float = 0.5) -> QColor:
    """Mix two colours; `share` of the first."""
    a, b = QColor(one), QColor(other)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(share * x + (1 - share) * y) for x, y in pairs))


def style_sheet(t: Tokens, scale: float = 1.0) -> str:
    """Make the style sheet, its writing `scale` times as large.

    Spin boxes get a height only: a border from here hides their number.
    Boxes of buttons have what is wanted at the right, as all other dialogs do, whatever the desktop has.
    """
    off = blend(t.muted, t.window).name()
    return "".join((_bars(t, off), _buttons(t, off), _fields(t, off), _labels(t, scale), _frames(t), _lists(t)))


def _bars(t: Tokens, off: str) -> str:
    pictures = (_PICTURES / t.name).as_posix()
    return f"""
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
    QMenuBar {{ background: {t.window}; border-bottom: 1px solid {t.line}; padding: 2px 6px; }}
    QMenuBar::item {{
        padding: 4px 8px; background: transparent; border-radius: {RADIUS}px; color: {t.muted}; }}
    QMenuBar::item:selected {{ background: {t.raised}; color: {t.text}; }}
    QMenu {{ background: {t.window}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 8px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.accent_text}; }}
    QMenu::item:disabled {{ color: {off}; background: transparent; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::indicator {{ width: 12px; height: 12px; left: 8px; }}
    QMenu::indicator:checked {{ image: url("{pictures}/tick.svg"); }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QToolBar {{
        background: {t.window}; border: 0; border-bottom: 1px solid {t.line}; spacing: 8px; padding: 4px 8px;
        qproperty-iconSize: 16px 16px; }}
    QStatusBar {{ background: {t.window}; border-top: 1px solid {t.line}; }}
    QStatusBar::item {{ border: 0; }}
    """


def _buttons(t: Tokens, off: str) -> str:
    height = CONTROL_HEIGHT - 10
    return f"""
    QPushButton, QToolButton[look="button"] {{
        background: {t.card}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
        padding: 4px 10px; min-height: {height}px; color: {t.text}; }}
    QPushButton:hover, QToolButton[look="button"]:hover {{ background: {t.raised}; }}
    QPushButton:pressed, QToolButton[look="button"]:pressed {{ background: {t.line}; }}
    QPushButton:checked, QToolButton[look="button"]:checked {{
        background: {t.raised}; border-color: {t.accent}; }}
    QPushButton:disabled, QToolButton[look="button"]:disabled {{ color: {off}; background: {t.window}; }}
    QPushButton:focus, QToolButton[look="button"]:focus {{ border-color: {t.accent}; }}
    QPushButton[look="primary"], QToolButton[look="primary"] {{
        background: {t.accent}; color: {t.accent_text}; border: 1px solid {t.accent};
        border-radius: {RADIUS}px; padding: 4px 12px; font-weight: 600; min-height: {height}px; }}
    QPushButton[look="primary"]:hover, QToolButton[look="primary"]:hover {{
        background: {blend(t.accent, t.text, 0.88).name()}; }}
    QPushButton[look="primary"]:focus, QToolButton[look="primary"]:focus {{ border-color: {t.text}; }}
    QPushButton[look="primary"]:disabled, QToolButton[look="primary"]:disabled {{
        background: {t.raised}; border-color: {t.line}; color: {off}; }}
    QPushButton[look="field"] {{ text-align: left; color: {t.muted}; background: {t.canvas}; }}
    QPushButton[look="flat"], QToolButton[look="flat"] {{
        background: transparent; border: 1px solid transparent; border-radius: {RADIUS}px;
        padding: 3px; min-height: 16px; }}
    QPushButton[look="flat"]:hover, QToolButton[look="flat"]:hover {{ background: {t.raised}; }}
    QPushButton[look="flat"]:focus, QToolButton[look="flat"]:focus {{ border-color: {t.accent}; }}
    QToolButton[look="segment"] {{
        background: transparent; border: 1px solid transparent; border-radius: {RADIUS - 1}px;
        padding: 2px 12px; min-height: {height}px; color: {t.muted}; }}
    QToolButton[look="segment"][slim="true"] {{ padding: 2px 4px; }}
    QToolButton[look="segment"]:hover {{ color: {t.text}; background: {t.raised}; }}
    QToolButton[look="segment"]:checked {{
        background: {t.accent}; color: {t.accent_text}; font-weight: 600; }}
    QToolButton[look="segment"]:focus {{ border-color: {t.text}; }}
    QToolButton[look="segment"]:disabled {{ color: {off}; }}
    QToolButton[look="segment"]:checked:disabled {{ background: {t.raised}; }}
    QToolButton[look="grip"] {{ background: transparent; border: 0; padding: 0; border-radius: 3px; }}
    QToolButton[look="grip"]:hover {{ background: {t.raised}; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QDialogButtonBox {{ button-layout: 3; }}
    """


def _fields(t: Tokens, off: str) -> str:
    pictures = (_PICTURES / t.name).as_posix()
    return f"""
    QAbstractSpinBox {{ min-height: {CONTROL_HEIGHT - 6}px; }}
    QLineEdit, QComboBox {{
        background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
        padding: 1px 7px; min-height: {CONTROL_HEIGHT - 4}px;
        selection-background-color: {t.accent}; selection-color: {t.accent_text};
        placeholder-text-color: {t.muted}; }}
    QLineEdit:hover, QComboBox:hover {{ border-color: {off}; }}
    QLineEdit:focus, QComboBox:focus, QComboBox:on {{ border-color: {t.accent}; }}
    QLineEdit:disabled, QComboBox:disabled {{ color: {off}; background: {t.window}; }}
    QLineEdit:read-only {{ background: {t.window}; }}
    QLineEdit[invalid="true"] {{ color: {t.bad}; border-color: {t.bad}; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
        border: 0; padding: 0; min-height: 0; background: transparent; }}
    QComboBox {{ padding-right: 2px; combobox-popup: 0; }}
    QComboBox::drop-down {{
        border: 0; width: 20px; subcontrol-origin: padding; subcontrol-position: center right; }}
    QComboBox::down-arrow {{ image: url("{pictures}/down.svg"); width: 11px; height: 11px; }}
    QComboBox QAbstractItemView {{
        background: {t.window}; border: 1px solid {t.line}; padding: 3px; outline: 0;
        selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
    QComboBox QAbstractItemView::item {{ min-height: {CONTROL_HEIGHT - 2}px; padding: 0 6px; }}
    QCheckBox {{ spacing: 7px; }}
    QCheckBox::indicator, QTreeView::indicator, QTableView::indicator {{
        width: 14px; height: 14px; border: 1px solid {off}; border-radius: 4px; background: {t.card}; }}
    QCheckBox::indicator:focus {{ border-color: {t.text}; }}
    QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked {{
        background: {t.accent}; border-color: {t.accent}; image: url("{pictures}/check.svg"); }}
    QCheckBox::indicator:disabled, QTreeView::indicator:disabled {{ background: {t.raised}; border-color: {t.line}; }}
    QRadioButton::indicator {{
        width: 12px; height: 12px; border: 1px solid {off}; border-radius: 7px; background: {t.card}; }}
    QRadioButton::indicator:focus {{ border-color: {t.text}; }}
    QRadioButton::indicator:checked {{
        width: 6px; height: 6px; border: 4px solid {t.accent}; background: {t.accent_text}; }}
    QCheckBox:focus {{ color: {t.accent}; }}
    QCheckBox:disabled {{ color: {off}; }}
    QPlainTextEdit, QTextEdit, QTextBrowser {{
        background: {t.canvas}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
        placeholder-text-color: {t.muted}; }}
    """


def _labels(t: Tokens, scale: float) -> str:
    small, tiny, title = (f"{points * POINT * scale:g}pt" for points in (9, 8, 12))
    return f"""
    QLabel[look="muted"] {{ color: {t.muted}; }}
    QLabel[look="small"] {{ color: {t.muted}; font-size: {tiny}; }}
    QLabel[look="section"] {{ color: {t.muted}; font-size: {tiny}; font-weight: 600; }}
    QLabel[look="value"] {{ font-weight: 600; }}
    QLabel[look="stale"] {{ color: {t.muted}; font-weight: 600; font-style: italic; }}
    QLabel[look="title"] {{ font-size: {title}; font-weight: 600; }}
    QLabel[look="bubble"] {{
        background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: {RADIUS}px; }}
    QLabel[look="error"] {{ color: {t.bad}; font-size: {small}; }}
    """


def _frames(t: Tokens) -> str:
    return f"""
    QFrame[look="card"], QFrame[look="segments"] {{
        background: {t.card}; border: 1px solid {t.line}; border-radius: {RADIUS}px; }}
    QFrame[look="panel"] {{ background: {t.window}; border: 0; }}
    QFrame[look="bar"] {{ background: {t.window}; border: 0; border-bottom: 1px solid {t.line}; }}
    QFrame[look="foot"] {{ background: {t.window}; border: 0; border-top: 1px solid {t.line}; }}
    QFrame[look="problem"] {{
        background: {blend(t.bad, t.window, 0.14).name()};
        border: 1px solid {blend(t.bad, t.window, 0.6).name()}; border-radius: {RADIUS}px; }}
    QFrame[look="line"] {{ background: {t.line}; border: 0; max-height: 1px; }}
    QSplitter::handle {{ background: {t.line}; }}
    QMainWindow::separator {{ background: {t.window}; width: 3px; height: 3px; }}
    QMainWindow::separator:horizontal {{ border-top: 1px solid {t.line}; }}
    QMainWindow::separator:vertical {{ border-left: 1px solid {t.line}; }}
    QMainWindow::separator:hover {{ background: {t.accent}; }}
    QDockWidget {{ background: {t.window}; border: 0; }}
    QSplitter[look="board"]::handle {{ background: transparent; }}
    QSplitter[look="board"]::handle:hover {{ background: {t.line}; border-radius: 2px; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QScrollArea, QScrollArea > QWidget > QWidget[look="panel"] {{ border: 0; background: transparent; }}
    QScrollBar {{ background: transparent; border: 0; margin: 0; }}
    QScrollBar:vertical {{ width: 10px; }}
    QScrollBar:horizontal {{ height: 10px; }}
    QScrollBar::handle {{
        background: {blend(t.muted, t.window, 0.4).name()}; border-radius: 3px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 24px; }}
    QScrollBar::handle:horizontal {{ min-width: 24px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QProgressBar {{ background: {t.raised}; border: 0; border-radius: 3px; max-height: 6px;
        min-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    """


def _lists(t: Tokens) -> str:
    return f"""
    QTableView, QListView, QTreeView {{
        background: {t.canvas}; border: 1px solid {t.line}; gridline-color: {t.line};
        selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
    QHeaderView {{ background: {t.window}; border: 0; }}
    QHeaderView::section {{
        background: {t.window}; color: {t.muted}; border: 0; border-bottom: 1px solid {t.line};
        padding: 4px 6px; font-weight: normal; }}
    QTableView[look="plain"], QListView[look="plain"], QTreeView[look="plain"] {{ border: 0; }}
    QListView::item {{ padding: 3px 4px; }}
    QTreeView::item {{ padding: 2px 0; }}
    QListView::item:disabled {{ color: {t.muted}; }}
    QTableCornerButton::section {{ background: {t.window}; border: 0; border-bottom: 1px solid {t.line}; }}
    """
