"""What a start of the window loads: nothing that costs much time or memory and is not seen yet."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

LIBRARIES = (
    "alembic", "cupy", "llvmlite", "numba", "optuna", "PIL", "pyarrow", "pyqtgraph", "scipy", "sklearn", "sqlalchemy",
)  # fmt: skip
STANDARD = ("asyncio", "email", "multiprocessing", "sqlite3", "ssl", "unittest", "urllib.request", "xml")
QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets"}
OWN = (
    "core.compiled.code", "core.export", "core.homework", "core.importing.reading", "core.lessons.catalogue",
    "core.project_file", "core.report_writing", "core.sweeps", "core.walk_export", "gui.exchange.exporting",
    "gui.panels.bench", "gui.panels.build_mode", "gui.panels.data_mode", "gui.panels.step_mode", "gui.pdf",
    "gui.reports", "gui.runs.window", "gui.sweeps.dialog", "gui.walk_export",
)  # fmt: skip
"""Parts of Deepstep that are loaded when they are shown or asked for first."""
MOST_MODULES = 930
"""Modules of all kinds; each costs a third of a millisecond and 30 kB. There were 900 when this was written."""

SHOW = """
import gc, json, os, sys
import main
from gui import first_paint, lean

def usable(painted):
    collects = gc.isenabled()
    lean.settled()
    print(json.dumps({"modules": sorted(sys.modules), "collects": [collects, gc.isenabled()]}), flush=True)
    os._exit(0)

first_paint.tell = lambda window: first_paint._Waiting(window, usable)
main.main([])
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list]:
    """Start the window as a user does the first time, until it is painted: nothing comes back from other tests."""
    home = str(tmp_path_factory.mktemp("home"))
    folders = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
    environ = os.environ | dict.fromkeys(folders, home)
    words = [sys.executable, "-c", SHOW]
    done = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_no_large_library_is_loaded(started):
    assert [name for name in (*LIBRARIES, *STANDARD) if name in started["modules"]] == []


def test_of_qt_only_what_is_on_screen_is_loaded(started):
    loaded = {name for name in started["modules"] if name.startswith("PySide6.Qt")}
    assert loaded == QT


def test_what_is_not_shown_is_not_loaded(started):
    assert [name for name in OWN if name in started["modules"]] == []
    missing = [name for name in OWN if not _exists(name)]
    assert missing == []  # a part that has moved would be guarded no more


def test_the_number_of_modules_is_bounded(started):
    assert 400 < len(started["modules"]) < MOST_MODULES


def test_forgotten_objects_are_looked_for_once_the_start_is_over(started):
    assert started["collects"] == [False, True]


def _exists(name: str) -> bool:
    path = ROOT / name.replace(".", "/")
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()
