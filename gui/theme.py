"""Dark and light: palette and style sheet made from the tokens. Panels repaint on `notifier().changed`."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from gui.tokens import CONTROL_HEIGHT, DARK, RADIUS, THEMES, Tokens


class Notifier(QObject):
    """Tells whoever draws with colours of its own that the theme is another one now."""

    changed = Signal()

    def __init__(self) -> None:
        """Start dark."""
        super().__init__()
        self.tokens = DARK


@cache
def notifier() -> Notifier:
    """Give the one notifier."""
    return Notifier()


def current() -> Tokens:
    """Give the tokens in force."""
    return notifier().tokens


def system_theme(app: QApplication) -> str:
    """Give "light" or "dark" as the desktop wishes it; dark where it does not say."""
    return "light" if app.styleHints().colorScheme() == Qt.ColorScheme.Light else "dark"


def apply(app: QApplication, name: str) -> None:
    """Put the whole application into theme `name` ("dark" or "light")."""
    tokens = THEMES[name]
    notifier().tokens = tokens
    app.setStyle("Fusion")
    app.setPalette(palette(tokens))
    app.setStyleSheet(style_sheet(tokens))
    notifier().changed.emit()


def color(name: str, alpha: int = 255) -> QColor:
    """Give the colour of a token, e.g. `color("accent")`; `alpha` from 0 to 255."""
    value = QColor(getattr(current(), name))
    value.setAlpha(alpha)
    return value


def sign_color(value: float) -> QColor:
    """Give the colour for a number's sign."""
    return color("negative" if value < 0 else "positive")


def class_color(index: int) -> QColor:
    """Give the colour of class or curve `index`."""
    classes = current().classes
    return QColor(classes[index % len(classes)])


def mono(points: float = 9.5) -> QFont:
    """Give the fixed-pitch font for numbers and code."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(points)
    return font


def palette(tokens: Tokens) -> QPalette:
    """Make the palette: without it the desktop's own colours shine through."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.window, role.WindowText: tokens.text, role.Base: tokens.card,
        role.AlternateBase: tokens.raised, role.Text: tokens.text, role.Button: tokens.card,
        role.ButtonText: tokens.text, role.BrightText: tokens.bad, role.Highlight: tokens.accent,
        role.HighlightedText: tokens.accent_text, role.ToolTipBase: tokens.raised, role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted, role.Link: tokens.accent, role.Light: tokens.raised,
        role.Midlight: tokens.raised, role.Mid: tokens.line, role.Dark: tokens.line, role.Shadow: tokens.line,
        role.Accent: tokens.accent,
    }  # fmt: skip
    made = QPalette()
    for place, value in colors.items():
        made.setColor(place, QColor(value))
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, _blend(tokens.muted, tokens.window))
    return made


def _blend(one: str, other: str) -> QColor:
    a, b = QColor(one), QColor(other)
    return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2)


def style_sheet(t: Tokens) -> str:
    """Make the style sheet. Spin boxes get a height only: a border from here hides their number."""
    return f"""
    QWidget {{ font-size: 10pt; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
    QMenuBar {{ background: {t.window}; border-bottom: 1px solid {t.line}; padding: 2px 6px; }}
    QMenuBar::item {{ padding: 4px 8px; background: transparent; border-radius: {RADIUS}px; }}
    QMenuBar::item:selected {{ background: {t.raised}; }}
    QMenu {{ background: {t.window}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.accent_text}; }}
    QMenu::item:disabled {{ color: {_blend(t.muted, t.window).name()}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QPushButton, QToolButton[look="button"] {{
        background: {t.card}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
        padding: 4px 10px; min-height: {CONTROL_HEIGHT - 10}px; color: {t.text}; }}
    QPushButton:hover, QToolButton[look="button"]:hover {{ background: {t.raised}; }}
    QPushButton:disabled, QToolButton[look="button"]:disabled {{ color: {_blend(t.muted, t.window).name()}; }}
    QPushButton:focus, QToolButton[look="button"]:focus {{ border-color: {t.accent}; }}
    QPushButton[look="primary"], QToolButton[look="primary"] {{
        background: {t.accent}; color: {t.accent_text}; border: 1px solid {t.accent}; border-radius: {RADIUS}px;
        padding: 4px 12px; font-weight: 600; min-height: {CONTROL_HEIGHT - 10}px; }}
    QToolButton[look="primary"]:disabled, QPushButton[look="primary"]:disabled {{
        background: {t.raised}; border-color: {t.line}; color: {t.muted}; }}
    QComboBox, QAbstractSpinBox, QLineEdit {{ min-height: {CONTROL_HEIGHT - 6}px; }}
    QFrame#card {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {RADIUS}px; }}
    QStatusBar {{ background: {t.window}; border-top: 1px solid {t.line}; }}
    QStatusBar::item {{ border: 0; }}
    QLabel[look="muted"] {{ color: {t.muted}; }}
    QLabel[look="section"] {{ color: {t.muted}; font-size: 8pt; font-weight: 600; }}
    QLabel[look="value"] {{ font-weight: 600; }}
    QSplitter::handle {{ background: {t.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QTableView, QTableWidget, QListView {{
        background: {t.canvas}; border: 1px solid {t.line}; gridline-color: {t.line}; }}
    QHeaderView::section {{
        background: {t.window}; color: {t.muted}; border: 0; border-bottom: 1px solid {t.line}; padding: 4px 6px; }}
    QProgressBar {{ background: {t.raised}; border: 0; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    """
