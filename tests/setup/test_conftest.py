"""The watch over every test finds what it looks for: tried on tests that leave something behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CONFTEST = Path(__file__).resolve().parents[1] / "conftest.py"
TESTS = """
import os
import threading

from PySide6.QtCore import QSettings, QThread
from PySide6.QtWidgets import QWidget

stop = threading.Event()
kept = []


class Worker(QThread):
    def run(self):
        stop.wait(5)


def test_tidy(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()


def test_leaves_a_window(qapp):
    kept.append(QWidget(objectName="forgotten"))
    kept[0].show()


def test_leaves_a_thread_of_qt(qapp):
    kept.append(Worker(objectName="busy"))
    kept[-1].start()


def test_leaves_a_thread():
    kept.append(threading.Thread(target=stop.wait, name="idle"))
    kept[-1].start()


def test_end_of_the_threads():
    stop.set()
    assert kept[1].wait(1000)


def test_settings_are_written():
    QSettings("Deepstep", "Deepstep").setValue("a", 1)


def test_settings_are_fresh():
    assert QSettings("Deepstep", "Deepstep").value("a") is None
    assert QSettings().format() == QSettings.Format.IniFormat


def test_folders_are_not_the_users():
    assert os.environ["XDG_DATA_HOME"] != os.environ["BEFORE"]
"""


def test_what_is_left_behind_is_found(tmp_path):
    short = CONFTEST.read_text(encoding="utf-8").replace("GRACE_SECONDS = 1.0", "GRACE_SECONDS = 0.05")
    (tmp_path / "conftest.py").write_text(short, encoding="utf-8")
    (tmp_path / "test_leaks.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nqt_api = pyside6\n", encoding="utf-8")
    output = run_pytest(tmp_path)
    assert "8 passed, 3 errors" in output, output
    assert "left behind by the test: window QWidget 'forgotten'" in output
    assert "left behind by the test: QThread 'busy'" in output
    assert "left behind by the test: thread 'idle'" in output


def run_pytest(folder: Path) -> str:
    environ = {**os.environ, "BEFORE": os.environ.get("XDG_DATA_HOME", "")}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"]
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr
