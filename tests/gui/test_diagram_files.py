"""Pictures of the network as files and on the clipboard."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.canvas import Canvas
from core.errors import UserError
from core.picture import Picture
from gui import theme
from gui.diagram import tikz
from gui.diagram.export import FORMATS, Look, image, write
from gui.diagram.view import DiagramView
from gui.diagram_files import PictureDialog
from gui.main_window import MainWindow
from tests.gui.conftest import named
from tests.gui.diagram_pictures import net, random_picture, worked

Make = Callable[..., MainWindow]
ODD = ("50 % of $x_1 & {more}~^\\", '<b>é</b> "#|\x07')


@pytest.fixture
def view(qtbot: QtBot) -> DiagramView:
    made = DiagramView()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def odd() -> Picture:
    return worked(inputs=ODD, focus=None, operands=())


@pytest.mark.parametrize("end", FORMATS)
@pytest.mark.parametrize("units", [(2, 2, 1), (70, 300, 20, 3)])
def test_every_format_is_written_and_holds_what_it_should(
    view: DiagramView, tmp_path: Path, end: str, units: tuple[int, ...]
) -> None:
    view.set_picture(random_picture(net(*units)), "build")
    path = tmp_path / f"net{end}"
    write(view, path, Look())
    data = path.read_bytes()
    if end == ".png":
        assert not QImage(str(path)).isNull()
    elif end == ".svg":
        root = ElementTree.fromstring(data)
        texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
        assert "hidden1" in " ".join(filter(None, texts))
        assert len(list(root.iter("{http://www.w3.org/2000/svg}path"))) > 4
    elif end == ".pdf":
        assert data.startswith(b"%PDF")
        assert b"/FontFile" in data, "fonts are embedded"
    else:
        assert_well_formed(data.decode())


def assert_well_formed(text: str) -> None:
    """Hold TeX to its brackets, environments and statements; every edge and node is on the page."""
    body = re.sub(r"(?<!\\)%.*", "", text).replace("\\{", "").replace("\\}", "")
    assert body.count("{") == body.count("}")
    assert body.count("[") == body.count("]")
    for name in ("document", "tikzpicture"):
        assert text.count(f"\\begin{{{name}}}") == text.count(f"\\end{{{name}}}") == 1
    lines = [line.strip() for line in text.splitlines() if line.startswith("  \\")]
    assert all(line.endswith(";") for line in lines)
    names = re.findall(r"\\node\[[^]]*\] \(([^)]*)\)", text)
    assert len(names) == len(set(names))
    assert all(ord(sign) < 128 or sign.isalpha() for sign in text)


def test_tikz_has_a_node_for_each_unit_and_a_line_for_each_edge(view: DiagramView, tmp_path: Path) -> None:
    view.set_picture(worked(focus=None, operands=()), "build")
    write(view, tmp_path / "net.tex", Look())
    text = (tmp_path / "net.tex").read_text()
    assert len(re.findall(r"\\node\[unit,", text)) == 5
    assert len(re.findall(r"\\draw\[(positive|negative)", text)) == 6


def test_odd_names_are_escaped_everywhere(view: DiagramView, tmp_path: Path) -> None:
    view.set_picture(odd(), "build")
    for end in FORMATS:
        write(view, tmp_path / f"net{end}", Look())
    texts = ElementTree.parse(tmp_path / "net.svg").iter("{http://www.w3.org/2000/svg}text")
    assert any("50 %" in (element.text or "") for element in texts)
    tex = (tmp_path / "net.tex").read_text()
    assert_well_formed(tex)
    assert r"50 \% of \$x\_1 \& \{more\}\textasciitilde{}\textasciicircum{}\textbackslash{}" in tex
    assert tikz.escape("a\nb\x00\\input{x}") == r"a b \textbackslash{}input\{x\}"


def test_the_whole_network_is_in_the_picture_whatever_the_window_shows(view: DiagramView) -> None:
    view.set_picture(worked(focus=None, operands=()), "build")
    before = image(view, Look("light", False, 1.0))
    view.zoom_at(8, view.viewport().rect().center())
    assert image(view, Look("light", False, 1.0)).size() == before.size()
    double = image(view, Look("light", False, 2.0))
    assert abs(double.width() - 2 * before.width()) <= 2


def test_look_and_ground_are_as_chosen_and_the_window_keeps_its_own(view: DiagramView) -> None:
    view.set_picture(worked(focus=None, operands=()), "build")
    shown, tokens = view.grab().toImage(), theme.current()
    light, dark = (image(view, Look(name, False, 1.0)).pixelColor(2, 2).lightness() for name in ("light", "dark"))
    assert light > 200 > 60 > dark
    assert image(view, Look("light", True, 1.0)).pixelColor(2, 2).alpha() == 0
    assert theme.current() is tokens
    assert view.grab().toImage() == shown


def test_what_cannot_be_written_is_told_and_leaves_nothing(view: DiagramView, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no network"):
        write(view, tmp_path / "net.tex", Look())
    view.set_picture(worked(), "build")
    with pytest.raises(UserError, match=r"end with \.svg, \.pdf, \.png, \.tex"):
        write(view, tmp_path / "net.gif", Look())
    with pytest.raises(UserError, match="smaller scale"):
        write(view, tmp_path / "net.png", Look("light", False, 100.0))
    with pytest.raises(UserError):
        write(view, tmp_path / "no" / "net.svg", Look())
    assert list(tmp_path.iterdir()) == []


def test_the_dialog_writes_what_is_chosen(
    make_window: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window("bank", mode="build")
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = named(window, "dialog.network_picture")
    assert isinstance(dialog, PictureDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=2000)
    assert not dialog.scale_row.isVisible()
    for _ in range(2):
        QTest.keyClick(dialog.format, Qt.Key.Key_Down)
    assert dialog.format.current() == ".png"
    assert dialog.scale_row.isVisible()
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    save = named(dialog, "dialog.network_picture.save")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert not QImage(str(tmp_path / "mine.png")).isNull()
    assert not dialog.isVisible()


def test_a_fault_is_told_in_the_dialog(
    make_window: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window("bank", mode="build")
    window.actions_by_id["file.network_picture"].trigger()
    dialog = named(window, "dialog.network_picture")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "net.svg"), ""))
    qtbot.mouseClick(named(dialog, "dialog.network_picture.save"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert named(dialog, "dialog.network_picture.problem").isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_picture_goes_onto_the_clipboard(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="build")
    QGuiApplication.clipboard().clear()
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().image().width() > 300


@pytest.mark.long
def test_the_command_line_draws_the_network(tmp_path: Path) -> None:
    out = tmp_path / "net.svg"
    call = [sys.executable, "main.py", "screenshot", "--network", "--mode", "build", str(out)]
    subprocess.run(call, check=True, cwd=Path(__file__).parents[2])
    assert "hidden1" in out.read_text(encoding="utf-8")


def test_folded_groups_and_cables_are_in_the_text_too(view: DiagramView, tmp_path: Path) -> None:
    picture = random_picture(net(2, 3, 4, 5, 1))
    canvas = Canvas().grouped(("hidden1", "hidden2"), "first & second").folded("first & second", True)
    view.set_arrangement({}, canvas)
    view.set_picture(picture, "build")
    for end in FORMATS:
        write(view, tmp_path / f"net{end}", Look())
    text = (tmp_path / "net.tex").read_text()
    assert_well_formed(text)
    assert r"\textbf{first \& second}" in text
    assert len(re.findall(r"\\node\[unit,", text)) == 2 + 5 + 1
