"""Export, import and share with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.export import export_project, exporters
from core.export.model import read_model
from core.optimizers import OPTIMIZERS
from core.project_file import load_project
from core.start import example
from gui.exchange.exporting import KIND, ExportDialog
from gui.exchange.mapping import MappingDialog
from gui.exchange.sharing import ShareDialog
from gui.main_window import MainWindow
from tests.core.export_networks import layer_project
from tests.core.test_importing import foreign_onnx

Make = Callable[..., MainWindow]


def opened(window: MainWindow, qtbot: QtBot, action: str, kind: type) -> QDialog:
    if action == "file.export":
        qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    else:
        window.actions_by_id[action].trigger()
    dialog = window.findChild(kind)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


@pytest.fixture
def export(make_window: Make, qtbot: QtBot) -> ExportDialog:
    window = make_window("iris", mode="build")
    dialog = opened(window, qtbot, "file.export", ExportDialog)
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(lambda: bool(dialog._problems), timeout=5000)
    return dialog


@pytest.mark.parametrize("kind", ["onnx", "keras", "npz", "numpy", "c", "markdown", "torch_project", "notebook"])
def test_a_format_is_chosen_written_and_proven(export: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch, kind):
    exporter = exporters()[kind]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    export.choose(kind)
    assert export.title.text() == exporter.label
    assert "It can be written" in export.fit.text()
    qtbot.mouseClick(export.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: export.job is None, timeout=60000)
    assert "read back: 10 test rows, largest difference" in export.outcome.text(), export.outcome.text()
    assert export.proof is not None
    assert export.proof.problems == ()
    assert export.proof.to_project is not None
    assert export.proof.to_project <= 1e-6
    path = tmp_path / f"mine{exporter.suffix}"
    assert read_model(path).spec == export._session.project.spec


def test_every_format_stands_in_the_list_with_its_words(export: ExportDialog) -> None:
    kinds = [export.formats.item(k).data(KIND) for k in range(export.formats.count())]
    assert [kind for kind in kinds if kind] == list(exporters())
    for kind in exporters():
        export.choose(kind)
        assert export.kind == kind
        assert exporters()[kind].suffix in export.summary.text()


def test_what_cannot_be_written_is_said_live(export: ExportDialog, qtbot: QtBot) -> None:
    session = export._session
    export.choose("notebook")
    assert export.go.isEnabled()
    session.tune(OPTIMIZERS["lbfgs"](), "optimizer")
    qtbot.waitUntil(lambda: "cannot have" in export.fit.text(), timeout=5000)
    assert not export.go.isEnabled()
    assert "because" in export.fit.text()
    export.choose("onnx")
    assert export.go.isEnabled()


def test_best_weights_are_refused_where_none_are_kept(export: ExportDialog, qtbot: QtBot) -> None:
    export.weights.choose("best")
    export.weights.chosen.emit("best")
    assert "No best weights are kept" in export.fit.text()
    assert not export.go.isEnabled()


def test_nothing_in_the_dialogs_is_cut_off(export: ExportDialog, qtbot: QtBot) -> None:
    for kind in exporters():
        export.choose(kind)
        qtbot.wait(5)
        for label in export.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.heightForWidth(label.width()) <= label.height() + 1, (kind, label.text())
        for button in export.findChildren(QPushButton):
            assert button.toolTip()
            assert button.objectName()


def test_a_network_of_another_program_goes_into_the_open_data(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    project = layer_project("dense")
    path = foreign_onnx(tmp_path / "other.onnx", project)
    window = make_window("xor")
    window.session.open(project, None)
    window.exchange.read(path)
    qtbot.waitUntil(lambda: "input" in window.session.project.spec and window.session.undo_stack.count() == 1)
    assert window.session.mode == "build"
    window.actions_by_id["edit.undo"].trigger()
    assert window.session.project.spec == project.spec


def test_a_network_that_does_not_fit_the_data_comes_with_a_stand_in(make_window: Make, qtbot: QtBot, tmp_path: Path):
    window = make_window("xor")
    path = foreign_onnx(tmp_path / "other.onnx", layer_project("conv"))
    window.exchange.read(path)
    qtbot.waitUntil(lambda: window.session.project.table.name == "stand-in", timeout=5000)
    assert "stand-in" in window.problem.problem()
    window.session.set_mode("step")
    assert window.session.stepping.walk is not None


def test_a_dropped_network_is_imported(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    project = layer_project("prelu")
    path = foreign_onnx(tmp_path / "other.onnx", project)
    window = make_window("xor")
    window.session.open(project, None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert window.documents.dropped_file(data) == path
    window.open_path(path)
    qtbot.waitUntil(lambda: window.session.undo_stack.count() == 1, timeout=5000)


def test_a_hostile_file_changes_nothing(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window("xor")
    before = window.session.project
    (tmp_path / "m.pt").write_bytes(b"cos\nsystem\n(S'touch x'\ntR.")
    window.exchange.read(tmp_path / "m.pt")
    qtbot.waitUntil(lambda: "nothing of it was run" in window.problem.problem(), timeout=5000)
    assert window.session.project is before


def test_weights_alone_are_mapped_in_a_table(make_window: Make, qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:
    window = make_window("xor")
    name, array = next(iter(window.session.weights.items()))
    np.savez(tmp_path / "w.npz", first=np.full(array.shape, 0.5), odd=np.ones((9, 9)))
    seen: list[MappingDialog] = []

    def answer(dialog: MappingDialog) -> int:
        seen.append(dialog)
        dialog.show()
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        dialog.choose(name, "odd")
        assert not ok.isEnabled()
        assert "it has the shape (9, 9)" in dialog.table.item(0, 3).text()
        dialog.choose(name, "first")
        assert ok.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(MappingDialog, "exec", answer)
    window.exchange.read(tmp_path / "w.npz")
    qtbot.waitUntil(lambda: bool(seen) and window.session.undo_stack.count() == 1, timeout=5000)
    assert np.array_equal(window.session.weights[name], np.full(array.shape, 0.5))
    window.actions_by_id["edit.undo"].trigger()
    assert not np.array_equal(window.session.weights[name], np.full(array.shape, 0.5))


def test_a_link_is_copied_and_opened(make_window: Make, qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:
    window = make_window("iris")
    dialog = opened(window, qtbot, "file.share", ShareDialog)
    assert isinstance(dialog, ShareDialog)
    qtbot.waitUntil(lambda: dialog.link.toPlainText().startswith("deepstep:1:"), timeout=5000)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    link = QGuiApplication.clipboard().text()
    dialog.save_to(tmp_path / "x.deepstep")
    qtbot.waitUntil(lambda: "Written" in dialog.state.text(), timeout=5000)
    assert load_project(tmp_path / "x.deepstep").spec == window.session.project.spec
    dialog.link.setPlainText("nonsense")
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert "no link of Deepstep" in dialog.state.text()
    spec = window.session.project.spec
    window.session.open(example("xor"), None)
    dialog.link.setPlainText(link)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert window.session.project.spec == spec
    assert window.session.project.table.name == example("iris").table.name


def test_the_playground_is_asked_only_where_it_can_show_the_network(make_window: Make, qtbot: QtBot, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    window = make_window("iris")
    dialog = opened(window, qtbot, "file.share", ShareDialog)
    assert isinstance(dialog, ShareDialog)
    assert not dialog.play.isEnabled()
    assert "two inputs" in dialog.why_not.text()
    window.session.open(example("xor"), None)
    dialog.refresh()
    if dialog.play.isEnabled():
        qtbot.mouseClick(dialog.play, Qt.MouseButton.LeftButton)
        assert asked[0].startswith("https://playground.tensorflow.org/#")


def test_exported_weights_can_be_opened_again(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window("iris")
    export_project(tmp_path / "m.keras", window.session.project)
    spec = window.session.project.spec
    window.session.edit("other", lambda p: p.with_new_weights(9))
    window.exchange.read(tmp_path / "m.keras")
    qtbot.waitUntil(lambda: window.session.undo_stack.count() == 2, timeout=5000)
    assert window.session.project.spec == spec
