"""Each language as a window shows it: menus, modes, a lesson, an error; and numbers keep their point.

The window is made in a process of its own, since a language is chosen before the rest of the program is imported.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from core import catalogues
from core.lessons.catalogue import FOLDER
from core.lessons.glossary import FILE

ROOT = Path(__file__).resolve().parents[2]
CODES = [code for code in catalogues.LANGUAGES if code != catalogues.ENGLISH]
LESSON = "03-forward-propagation"
KNOWN = {
    "de": {"menu": "Datei", "modes": ["Daten", "Bauen", "Trainieren", "Schritt"], "neuron": "Neuron"},
    "zh_CN": {"menu": "文件", "modes": ["数据", "搭建", "训练", "单步"], "neuron": "神经元"},
}
"""What has to stand there, written down apart from the catalogues."""
SHOW = """
import json, pathlib, sys, time
import main
main.choose_language()
import gui
from core.lessons.glossary import glossary
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
window = gui.create_window()
window.show()
window.open_path(pathlib.Path("nowhere.deepstep"))
end = time.monotonic() + 20
while not window.problem.problem() and time.monotonic() < end:  # a file is read beside the window
    QApplication.processEvents()
problem = window.problem.problem()
window.session.set_mode("step")
for _ in range(40):
    window.actions_by_id["step.forward"].trigger()
QApplication.processEvents()
told = window.session.stepping.now
window.session.set_mode("train")
rate = window.findChild(QLineEdit, "config.optimizer.learning_rate").text()
lessons = window.learning.show_lessons(sys.argv[1])
print("SHOWN", json.dumps({
    "menus": [action.text().replace("&", "") for action in window.menuBar().actions() if action.menu()],
    "modes": [button.text() for button in window.top.switch.findChildren(QAbstractButton)],
    "entries": [action.text() for action in window.actions_by_id.values()],
    "problem": problem, "title": told.title, "line": told.line,
    "rate": rate,
    "lesson": lessons.findChild(QLabel, "lesson.title").text(),
    "glossary": [glossary().find(word).term for word in ("neuron", "slope", "training rows")],
}))
sys.stdout.flush()
import os
os._exit(0)  # nothing is saved, and nobody is asked
"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, Any]]:
    """Make a window in a language, once for each, and give what it shows."""

    @cache
    def show(code: str) -> dict[str, Any]:
        home = str(tmp_path_factory.mktemp(code))
        done = subprocess.run(
            [sys.executable, "-c", SHOW, LESSON], cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
            env={
                **os.environ, catalogues.VARIABLE: code, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1",
                "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home,
            },
            timeout=120, check=False,
        )  # fmt: skip
        line = next((line for line in done.stdout.splitlines() if line.startswith("SHOWN ")), "")
        assert line, done.stdout[-2000:] + done.stderr[-2000:]
        found: dict[str, Any] = json.loads(line.removeprefix("SHOWN "))
        return found

    return show


@pytest.mark.parametrize("code", CODES)
def test_menus_and_modes_speak_it(code: str, shown: Callable[[str], dict[str, Any]]) -> None:
    found, english = shown(code), shown(catalogues.ENGLISH)
    assert found["menus"][0] == KNOWN[code]["menu"]
    assert found["modes"] == KNOWN[code]["modes"]
    assert len(found["menus"]) == len(english["menus"])
    same = [text for text in found["entries"] if text in english["entries"]]
    assert len(same) < len(found["entries"]) / 20, same
    if code == "zh_CN":
        assert [text for text in found["menus"] + found["entries"] if not re.search("[一-鿿]", text)] == []


@pytest.mark.parametrize("code", CODES)
def test_a_lesson_has_its_title(code: str, shown: Callable[[str], dict[str, Any]]) -> None:
    path = FOLDER / code / f"{LESSON}.json"
    source = path if path.is_file() else FOLDER / "en" / path.name
    title = json.loads(source.read_text(encoding="utf-8"))["title"]
    assert shown(code)["lesson"].endswith(title)
    assert shown(catalogues.ENGLISH)["lesson"].endswith(title) != path.is_file()


@pytest.mark.parametrize("code", CODES)
def test_the_glossary_and_an_error_speak_it(code: str, shown: Callable[[str], dict[str, Any]]) -> None:
    found, english = shown(code), shown(catalogues.ENGLISH)
    if FILE.with_suffix(f".{code}.json").is_file():
        assert found["glossary"][0] == KNOWN[code]["neuron"]
        assert not set(found["glossary"]) & set(english["glossary"])
    assert "nowhere.deepstep" in found["problem"]
    assert found["problem"] != english["problem"]
    assert " file " not in found["problem"]


@pytest.mark.parametrize("code", CODES)
def test_numbers_keep_their_point(code: str, shown: Callable[[str], dict[str, Any]]) -> None:
    found, english = shown(code), shown(catalogues.ENGLISH)
    assert found["line"] == english["line"]
    assert re.search(r"\d\.\d", found["line"])
    assert found["rate"] == english["rate"] == "0.01"
    assert found["title"] != english["title"]
