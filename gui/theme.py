"""Dark, light, high contrast: palette and style sheet made from the tokens. Panels repaint on `notifier().changed`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from core import catalogues
from gui.plain_text import PlainTextStyle
from gui.style_sheet import POINT, blend, style_sheet
from gui.tokens import BODY, CODE, DARK, THEMES, Tokens

SYSTEM = "system"
CHOICES = ("dark", "light", "contrast", SYSTEM)
"""What can be chosen: a theme, or the one that the desktop wishes."""
PREFERRED = ("Inter", "Noto Sans", "Cantarell", "Ubuntu")
"""Narrower fonts that are taken where the desktop offers nothing but DejaVu."""
SCRIPTS = {
    "zh_CN": (
        "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC",
        "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
    ),
}  # fmt: skip
"""Fonts for the writing of a language; without one of them shapes of another country, or bold ones, are taken."""


class Notifier(QObject):
    """Tells whoever draws with colours of its own that the theme is another one now."""

    changed = Signal()

    def __init__(self) -> None:
        """Start dark."""
        super().__init__()
        self.tokens, self.scale, self.choice = DARK, 1.0, SYSTEM


@cache
def notifier() -> Notifier:
    """Give the one notifier."""
    return Notifier()


def current() -> Tokens:
    """Give the tokens in force."""
    return notifier().tokens


def choice() -> str:
    """Give what was chosen: a theme's name or "system"."""
    return notifier().choice


def system_theme(app: QApplication) -> str:
    """Give the theme that the desktop wishes: "contrast", "light" or "dark"; dark where it does not say."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return _of_scheme(hints.colorScheme())


def _of_scheme(scheme: Qt.ColorScheme) -> str:
    return "light" if scheme == Qt.ColorScheme.Light else "dark"


def follow_system(app: QApplication) -> None:
    """Change with the desktop from now on, as long as "system" is what is chosen."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda scheme: _wished(app, scheme))
    hints.accessibility().contrastPreferenceChanged.connect(lambda _: _wished(app, hints.colorScheme()))


def _wished(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Take what the desktop says in its message: on some of them the hints follow later."""
    wants_contrast = system_theme(app) == "contrast"
    if choice() == SYSTEM and not wants_contrast and current().name != _of_scheme(scheme):
        _dress(app, _of_scheme(scheme))
    elif choice() == SYSTEM and wants_contrast and current().name != "contrast":
        _dress(app, "contrast")


def apply(app: QApplication, name: str) -> None:
    """Put the whole application into theme `name`, or with "system" into the one that the desktop wishes."""
    notifier().choice = name
    if sys.platform in ("win32", "darwin"):  # the bars with the windows' titles are the desktop's there
        schemes = {SYSTEM: Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light}
        app.styleHints().setColorScheme(schemes.get(name, Qt.ColorScheme.Dark))
    _dress(app, system_theme(app) if name == SYSTEM else name)


def _dress(app: QApplication, name: str) -> None:
    tokens = THEMES[name]
    notifier().tokens = tokens
    if app.property("fusion") is None:  # once: every style that is set goes through all widgets
        app.setStyle(PlainTextStyle("Fusion"))
        app.setProperty("fusion", True)
    app.setFont(ui_font())
    app.setPalette(palette(tokens))
    _keeper()
    app.setStyleSheet(style_sheet(tokens, scale()))
    notifier().changed.emit()


@contextmanager
def undressed() -> Iterator[None]:
    """Take the style sheet off while many widgets are made, and put it on all of them at once.

    With one in force Qt goes through all descendants of a widget each time it is put into another one, which takes
    longer than everything else about a window.

    Only for the first window: beside one that is on show Qt would come to widgets of closed windows that are no more.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if any(widget.isVisible() for widget in app.topLevelWidgets()):
        yield
        return
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


@cache
def _keeper() -> QWidget:
    """Give a widget whose own style sheet keeps Qt's list of dressed widgets alive while the application has none.

    Qt drops that list with the last style sheet, but lets hidden widgets believe that they are still on it: they would
    not be taken off the next one when they go, and the theme after that would be told to widgets that are no more.
    """
    widget = QWidget()
    widget.setStyleSheet("QWidget {}")
    return widget


def scale() -> float:
    """Give how many times as large writing and lines are as usual."""
    return notifier().scale


def set_scale(app: QApplication, factor: float) -> None:
    """Write and draw everything larger, as a room full of people needs it."""
    if factor != scale():
        notifier().scale = factor
        _dress(app, current().name)
        _lay_out_anew(app)


def _lay_out_anew(app: QApplication) -> None:
    """Let every layout ask for sizes again: those of pages out of sight keep the ones of the writing before."""
    for widget in app.allWidgets():
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()
            widget.updateGeometry()


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


def disabled_color() -> QColor:
    """Give the colour of writing that cannot be used now."""
    return blend(current().muted, current().window)


def ui_font(points: float = BODY, weight: int = QFont.Weight.Normal) -> QFont:
    """Give the font of the window; all figures have one width, so that numbers stand still while changing."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontInfo(font).family().startswith("DejaVu"):
        font.setFamilies([*_preferred(), font.family()])
        # DejaVu Sans loses the hat of m̂ by its own table of marks; without the table it is drawn.
        font.setFeature(QFont.Tag("mark"), 0)
    _write_language(font)
    font.setPointSizeF(points * POINT * scale())
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@cache
def _preferred() -> list[str]:
    """List the preferred families that are there: asking takes a tenth of a millisecond each time."""
    return [name for name in PREFERRED if QFontDatabase.hasFamily(name)]


def _write_language(font: QFont) -> None:
    """Let what the font lacks be written by one for the language of the window."""
    found = _of_language(catalogues.current())
    if found:
        # A name such as Sans Serif is no family: Qt would go on to the next one for Latin letters too.
        families = [name for name in font.families() if QFontDatabase.hasFamily(name)]
        font.setFamilies([*families, QFontInfo(font).family(), found])


@cache
def _of_language(code: str) -> str:
    return next((name for name in SCRIPTS.get(code, ()) if QFontDatabase.hasFamily(name)), "")


def mono(points: float = CODE) -> QFont:
    """Give the fixed-pitch font for numbers and code."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    _write_language(font)
    font.setPointSizeF(points * POINT * scale())
    return font


def set_look(widget: QWidget, look: str) -> None:
    """Give `widget` another dynamic property `look` and draw it anew."""
    set_property(widget, "look", look)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet reads; nothing happens where it is set already."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def palette(tokens: Tokens) -> QPalette:
    """Make the palette: without it the desktop's own colours shine through."""
    role = QPalette.ColorRole
    colors: dict[QPalette.ColorRole, str] = {
        role.Window: tokens.window, role.WindowText: tokens.text, role.Base: tokens.card,
        role.AlternateBase: tokens.raised, role.Text: tokens.text, role.Button: tokens.card,
        role.ButtonText: tokens.text, role.BrightText: tokens.bad, role.Highlight: tokens.accent,
        role.HighlightedText: tokens.accent_text, role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted, role.Link: tokens.accent, role.Light: tokens.raised,
        role.Midlight: tokens.raised, role.Mid: tokens.line, role.Dark: tokens.line, role.Shadow: tokens.line,
        role.Accent: tokens.accent,
    }  # fmt: skip
    made = QPalette()
    for place, value in colors.items():
        made.setColor(place, QColor(value))
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, blend(tokens.muted, tokens.window))
    return made
