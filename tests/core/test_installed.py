"""What a bundle does otherwise than the sources."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core import installed
from core.sweeps.address import Address
from core.sweeps.board import read_board
from core.sweeps.record import create
from tests.core.sweeps import sweeping

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let this be a bundle; give its folder for further packages."""
    folder = tmp_path / "extras"
    monkeypatch.setattr(installed, "FROZEN", True)
    monkeypatch.setenv(installed.EXTRAS, str(folder))
    monkeypatch.setattr(sys, "path", list(sys.path))
    for name in ("PYINSTALLER_RESET_ENVIRONMENT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "")  # whatever a test makes of it is taken back
    return folder


def test_the_word_of_a_bundle_starts_a_process_of_a_sweep_and_nothing_else(tmp_path: Path, frozen: Path) -> None:
    """A bundle has no `python -m`: the program itself is started again, and main.py answers."""
    project = sweeping.small(epochs=2)
    plan = sweeping.plan_of(project, "learning_rate=0.01..0.1", method="random", trials=2)
    sweep = create(Address(str(tmp_path / "sweep")), project, plan)
    program, *words = installed.worker_command()
    assert (program, words) == (sys.executable, [installed.WORKER])
    order = {"address": sweep.address.given, "name": sweep.name, "seconds": 0.0}
    command = [program, str(ROOT / "main.py"), *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(order) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline()) == {"done": 2}
    assert [row.state for row in read_board(sweep).rows] == ["done"] * 2


def test_packages_that_were_added_come_after_those_of_the_bundle(frozen: Path) -> None:
    before = list(sys.path)
    installed.prepare()
    assert sys.path == before
    frozen.mkdir()
    installed.prepare()
    assert sys.path == [*before, str(frozen)]


def test_the_line_that_adds_a_package_names_python_and_folder(frozen: Path) -> None:
    line = installed.install_line("pyarrow==1.2")
    assert line == f'python{sys.version_info[0]}.{sys.version_info[1]} -m pip install --target "{frozen}" pyarrow==1.2'


def test_programs_that_a_bundle_starts_find_the_libraries_of_the_system(frozen, monkeypatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/mine")
    installed.prepare()
    assert os.environ["LD_LIBRARY_PATH"] == "/mine"
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    installed.prepare()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_a_program_without_a_console_can_print(frozen, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    installed.prepare()
    print("to nobody", flush=True)
    sys.stdout.close()


def test_from_its_sources_nothing_changes(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv(installed.EXTRAS, str(tmp_path))
    monkeypatch.setenv("LD_LIBRARY_PATH", "/mine")
    before = list(sys.path)
    installed.prepare()
    assert (sys.path, os.environ["LD_LIBRARY_PATH"]) == (before, "/mine")
