"""Icons take the colours of the theme and follow it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtSvg import QSvgRenderer

from gui import icons, theme


@pytest.fixture(autouse=True)
def dark(qapp):
    theme.apply(qapp, "dark")
    yield
    theme.apply(qapp, "dark")


def inks(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    """Give the colours of all opaque pixels."""
    image = icon.pixmap(24, mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", icons.names())
def test_each_picture_is_valid_and_shows_something(name):
    assert QSvgRenderer(str(icons.FOLDER / f"{name}.svg")).isValid()
    assert inks(icons.icon(name))


@pytest.mark.parametrize("name", [name for name in icons.names() if name != "app"])
def test_line_icons_have_no_colour_of_their_own(name):
    text = (icons.FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert "#" not in text
    assert "currentColor" in text
    assert 'viewBox="0 0 24 24"' in text


def test_asked_for_are_there():
    wanted = (
        "play pause stop step back first last layer reset undo redo open save export csv plus minus fit "
        "sun_moon dice chart check warning close chevron_left chevron_right app"
    )
    assert set(wanted.split()) <= set(icons.names())


def test_disabled_is_paler():
    icon = icons.icon("stop")
    assert inks(icon) == {theme.color("text").name()}
    assert inks(icon, QIcon.Mode.Disabled) == {theme.disabled_color().name()}


def test_bound_icon_follows_the_theme(qapp):
    action = QAction()
    icons.bind(action, "stop")
    before = inks(action.icon())
    theme.apply(qapp, "light")
    assert inks(action.icon()) == {theme.color("text").name()} != before


def test_binding_again_replaces(qapp):
    action = QAction()
    icons.bind(action, "play")
    icons.bind(action, "stop", "accent")
    theme.apply(qapp, "light")
    assert icons.bound(action) == "stop"
    assert inks(action.icon()) == {theme.color("accent").name()}
    assert len(action.findChildren(icons._Tint)) == 1


def test_a_target_that_is_gone_does_not_matter(qapp):
    action = QAction()
    icons.bind(action, "play")
    del action
    theme.apply(qapp, "light")


def test_unknown_icon_is_named():
    with pytest.raises(KeyError, match="no icon 'nonsense'"):
        icons.icon("nonsense")


def test_sharp_on_fine_screens():
    picture = icons.pixmap("play", 16, QColor("#ff0000"), 2.0)
    assert picture.width() == 32
    assert picture.deviceIndependentSize().width() == 16


def test_app_icon_is_colourful():
    assert len(inks(icons.app_icon())) > 4
