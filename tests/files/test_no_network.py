"""Start, training, exports, pictures and lessons open no connection, as the traced system calls show."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
USE = """
import os, sys, time
from pathlib import Path
seen = []
TALKS = ("socket.", "urllib.", "http.", "ftp")
sys.addaudithook(lambda event, args: seen.append((event, args)) if event.startswith(TALKS) else None)
from PySide6.QtWidgets import QApplication
from gui import create_window
from core.export import export_project, exporters
from core.project_file import save_project
folder = Path(sys.argv[1])
window = create_window(None)
window.resize(1200, 800)
window.show()
def turn(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
turn(0.3)
for mode in ("data", "build", "step", "train"):
    window.session.set_mode(mode)
    turn(0.2)
window.actions_by_id["train.start"].trigger()
turn(0.8)
window.actions_by_id["train.start"].trigger()
turn(0.5)
window.grab().save(str(folder / "picture.png"))
save_project(folder / "p.deepstep", window.session.project)
for exporter in exporters().values():
    if not exporter.problems(window.session.project):
        export_project(folder / f"m{exporter.suffix}", window.session.project)
window.actions_by_id["help.lessons"].trigger()
turn(0.5)
window.learning.show_lessons("02-one-neuron")
turn(0.5)
window.session.training.abandon()
window.session.undo_stack.setClean()
for each in QApplication.topLevelWidgets():
    each.close()
turn(0.2)
print("EVENTS", seen, flush=True)
os._exit(0)  # the order in which an interpreter lets go of things is none of this test
"""
_FAMILY = re.compile(r"(?:socket|connect|bind|sendto|getpeername)\(.*?\b(AF_\w+)")
LOCAL = {"AF_UNIX", "AF_UNSPEC"}
"""Within this machine: the display's socket, the message bus, and a pair of ends by which a loop is woken."""


def traced(program: list[str], folder: Path, variables: dict[str, str]) -> tuple[str, list[str]]:
    """Run a program under strace; give its output, and the calls that are about a network."""
    log = folder / "calls"
    screen = ["xvfb-run", "-a"] if variables["QT_QPA_PLATFORM"] == "xcb" else []
    done = subprocess.run(
        [*screen, "strace", "-f", "-qq", "-e", "trace=network", "-o", str(log), *program], cwd=ROOT, text=True,
        timeout=300,
        env={**os.environ, **variables}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    calls = [line for line in log.read_text(errors="replace").splitlines() if _FAMILY.search(line)]
    return done.stdout, calls


def outside(calls: list[str]) -> list[str]:
    return [call for call in calls if (found := _FAMILY.search(call)) and found[1] not in LOCAL]


needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@needs_strace
@pytest.mark.long
@pytest.mark.parametrize("platform", ["offscreen", "xcb"])
def test_the_window_opens_no_connection(tmp_path: Path, platform: str) -> None:
    if platform == "xcb" and shutil.which("xvfb-run") is None:
        pytest.skip("xvfb-run is not installed")
    script = tmp_path / "use.py"
    script.write_text(USE)
    variables = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": platform, "DEEPSTEP_COMPILED": "off"}
    told, calls = traced([sys.executable, str(script), str(tmp_path)], tmp_path, variables)
    kinds = sorted({_FAMILY.search(call)[1] for call in calls})  # type: ignore[index]
    print(
        f"\nFIGURE network, window ({platform}): {len(calls)} calls in families {kinds}, "
        f"outside {len(outside(calls))}; {told.strip()}"
    )
    assert (tmp_path / "m.onnx").exists()
    assert outside(calls) == []
    assert "EVENTS []" in told


@needs_strace
@pytest.mark.long
def test_the_command_line_opens_no_connection(tmp_path: Path) -> None:
    for words in (
        ["train", "--example", "iris", "--epochs", "3", "--save", str(tmp_path / "p.deepstep")],
        ["export", str(tmp_path / "m.onnx"), "--project", str(tmp_path / "p.deepstep")],
        ["screenshot", str(tmp_path / "s.png"), str(tmp_path / "p.deepstep")],
    ):
        _, calls = traced([sys.executable, "main.py", *words], tmp_path, {"QT_QPA_PLATFORM": "offscreen"})
        print(f"\nFIGURE network, {words[0]}: {len(calls)} calls, outside {len(outside(calls))}")
        assert outside(calls) == []


def test_nothing_of_deepstep_can_open_one() -> None:
    """No module of the product brings in what talks to a network."""
    talks = re.compile(
        r"^\s*(?:import|from)\s+(socket|ssl|http|urllib\.request|ftplib|smtplib|requests|asyncio|PySide6\.QtNetwork|"
        r"PySide6\.QtWebEngine\w*)\b", re.MULTILINE,
    )  # fmt: skip
    found = [
        f"{path.relative_to(ROOT)}: {match[1]}"
        for folder in ("core", "gui")
        for path in (ROOT / folder).rglob("*.py")
        for match in talks.finditer(path.read_text())
    ]
    assert [each for each in found if each not in KNOWN] == []


KNOWN = ("gui/application.py: socket",)  # a pair of ends within the process, by which Ctrl+C wakes the window
