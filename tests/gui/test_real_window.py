"""The application as it is started, in a real window of an X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent.parent

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import gui
window = gui.create_window()
window.resize(1440, 900)
window.show()
window.welcome()
def finish():
    QApplication.primaryScreen().grabWindow(0).save(sys.argv[1])
    window.session.training.finish()
    curve = window.session.training.curve()
    print(QApplication.platformName(), curve[-1, 4], window.session.project.progress.epoch)
    window.session.undo_stack.setClean()
    window.close()
QTimer.singleShot(8000, finish)
sys.exit(QApplication.exec())
"""


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb (Debian: apt install xvfb); other tests use Qt's offscreen platform")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def test_the_window_opens_and_shows_a_trained_network(display: str, tmp_path: Path) -> None:
    picture = tmp_path / "screen.png"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", SCRIPT, str(picture)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90)
    assert done.returncode == 0, done.stderr
    platform, accuracy, epoch = done.stdout.split()
    assert platform == "xcb"
    assert float(accuracy) > 0.9, "the network on screen has learnt"
    assert int(epoch) > 20
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1440, 900)
    colors = {image.pixel(x, y) for x in range(0, 1440, 9) for y in range(0, 900, 9)}
    assert len(colors) > 200, "the picture shows plots and a diagram"
