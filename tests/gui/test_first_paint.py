"""The start is measured from outside: the window says when it could be used first."""

from __future__ import annotations

import json
import time

from PySide6.QtWidgets import QWidget

from gui import first_paint


def test_the_first_painting_is_told_once_in_a_file(qtbot, monkeypatch, tmp_path):
    file = tmp_path / "paint.json"
    monkeypatch.setenv(first_paint.VARIABLE, str(file))
    window = QWidget()
    qtbot.addWidget(window)
    first_paint.tell(window)
    qtbot.wait(30)
    assert not file.exists()
    before = time.time()
    window.show()
    qtbot.waitUntil(file.exists)
    told = json.loads(file.read_text(encoding="utf-8"))
    assert before <= told["painted"] <= told["usable"] <= time.time()
    file.unlink()
    window.repaint()
    qtbot.wait(30)
    assert list(tmp_path.iterdir()) == []
