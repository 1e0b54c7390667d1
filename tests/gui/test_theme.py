"""The themes can be read, and nothing in them is left to the desktop."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox

from gui import settings, theme
from gui.look_commands import choose_theme
from gui.tokens import THEMES, Tokens


@pytest.fixture(params=sorted(THEMES))
def tokens(request, qapp) -> Tokens:
    theme.apply(qapp, request.param)
    yield THEMES[request.param]
    theme.apply(qapp, "dark")


@pytest.mark.parametrize("name", THEMES)
def test_classes_differ(name):
    assert len(set(THEMES[name].classes)) == len(THEMES[name].classes) == 10


def test_apply_tells_everyone_and_sets_the_palette(qapp, qtbot):
    with qtbot.waitSignal(theme.notifier().changed, timeout=1000):
        theme.apply(qapp, "light")
    assert qapp.palette().window().color() == theme.color("window") == QColor(THEMES["light"].window)
    theme.apply(qapp, "dark")
    assert theme.color("window").name() == THEMES["dark"].window


def test_the_system_is_followed_while_it_runs(qapp):
    theme.follow_system(qapp)
    hints = qapp.styleHints()
    theme.apply(qapp, "system")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert (theme.current().name, theme.choice()) == ("light", "system")
    assert qapp.palette().window().color() == QColor(THEMES["light"].window)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current().name == "dark"


def test_a_theme_that_was_chosen_stays_when_the_system_changes(qapp):
    theme.follow_system(qapp)
    for chosen in THEMES:
        theme.apply(qapp, chosen)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert theme.current().name == theme.choice() == chosen
    theme.apply(qapp, "dark")


def test_the_system_asks_for_high_contrast(qapp, monkeypatch):
    class Hints:
        contrast = Qt.ContrastPreference.HighContrast

        def accessibility(self):
            return self

        def contrastPreference(self):
            return self.contrast

        def colorScheme(self):
            return Qt.ColorScheme.Light

    monkeypatch.setattr(type(qapp), "styleHints", lambda _: Hints())
    assert theme.system_theme(qapp) == "contrast"
    Hints.contrast = Qt.ContrastPreference.NoPreference
    assert theme.system_theme(qapp) == "light"


def test_the_choice_is_kept(qapp):
    assert settings.theme_name() == "system"
    for chosen in theme.CHOICES:
        choose_theme(chosen)
        assert settings.theme_name() == theme.choice() == chosen
    settings.store().setValue("theme", "pink")
    assert settings.theme_name() == "system"
    theme.apply(qapp, "dark")


def test_style_sheet_reads_without_a_complaint(tokens, qtbot, capfd):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert "Could not parse" not in capfd.readouterr().err
    assert field.palette().text().color() == QColor(tokens.text)


def test_pictures_of_the_style_sheet_exist_and_have_the_colours_of_the_theme(tokens):
    paths = set(re.findall(r'url\("([^"]+)"\)', theme.style_sheet(tokens)))
    pictures = {path.rsplit("/", 1)[1]: Path(path).read_text(encoding="utf-8") for path in paths}
    wanted = {"down.svg": tokens.muted, "check.svg": tokens.accent_text, "tick.svg": tokens.accent}
    assert set(pictures) == set(wanted)
    assert all(color in pictures[name] for name, color in wanted.items())
    assert not any(QPixmap(path).isNull() for path in paths)


def test_spin_boxes_have_no_border_from_the_style_sheet(tokens):
    rules = re.findall(r"([^{}]*)\{([^}]*)\}", theme.style_sheet(tokens))
    own = [body for names, body in rules if "SpinBox" in names and "QLineEdit" not in names]
    assert own
    assert all("border" not in body for body in own)


def test_a_number_in_a_spin_box_can_be_seen(tokens, qtbot):
    box = QSpinBox(value=88)
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    empty = box.grab().toImage()
    box.setSpecialValueText(" ")
    box.setRange(88, 99)
    assert box.grab().toImage() != empty


def test_mark_over_a_letter_is_drawn(tokens, qtbot):
    plain, hat = QLabel("m"), QLabel("m\u0302")
    for label in (plain, hat):
        qtbot.addWidget(label)
        label.resize(40, 30)
    assert plain.grab().toImage() != hat.grab().toImage()


def test_looks_follow_their_property(tokens, qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    label.ensurePolished()
    theme.set_look(label, "error")
    assert label.palette().windowText().color() == QColor(tokens.bad)
    theme.set_look(label, "muted")
    assert label.palette().windowText().color() == QColor(tokens.muted)


def test_colours_by_sign_and_class(tokens):
    assert theme.sign_color(-0.1).name() == tokens.negative
    assert theme.sign_color(0.0).name() == tokens.positive
    assert theme.class_color(12).name() == tokens.classes[2]
    assert theme.color("accent", 40).alpha() == 40


def test_fonts(tokens):
    assert theme.mono().pointSizeF() == pytest.approx(9.5 * theme.POINT)
    assert theme.ui_font().pointSizeF() == pytest.approx(10 * theme.POINT)
