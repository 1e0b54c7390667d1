"""Processes of the application for trials: with folders of their own, and found again whatever they have become."""

from __future__ import annotations

import json
import os
import secrets
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MARK = "DEEPSTEP_TRIAL"


class Home:
    """Folders of an imagined user."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.mark = folder, secrets.token_hex(8)
        folder.mkdir(parents=True, exist_ok=True)

    def variables(self) -> dict[str, str]:
        names = {"HOME": ".", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
        places = {name: str(self.folder / place) for name, place in names.items()}
        # What is compiled is kept for all homes: making it anew takes a processor for half a minute.
        cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
        ours = {"XDG_CACHE_HOME": cache, "QT_QPA_PLATFORM": "offscreen", MARK: self.mark, "PYTHONPATH": str(ROOT)}
        return {**os.environ, **places, **ours}

    def start(self, script: str, journal: Path, *words: str, **more: str) -> subprocess.Popen[str]:
        """Start the application with a script of tests.reliability.driven; not as at the first start of all."""
        settings = self.folder / "config" / "Deepstep" / "Deepstep.conf"
        if not settings.exists() and not more:
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text("[General]\nstarted=yes\n", encoding="utf-8")
        command = [sys.executable, "-m", "tests.reliability.driven", script, str(journal), *words]
        if "TRIAL_MOUNT" in more:  # a home of its own kind, in a name space of its own
            space = ["unshare", "-m" if os.geteuid() == 0 else "-rm"]
            command = [*space, sys.executable, "-m", "tests.reliability.mounted_home", str(self.folder), *command]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(command, cwd=ROOT, env={**self.variables(), **more}, text=True, **pipes)

    def left(self) -> list[int]:
        """List the processes that were begun in this home and still live."""
        found = []
        for place in Path("/proc").iterdir():
            if place.name.isdigit() and int(place.name) != os.getpid():
                try:
                    if f"{MARK}={self.mark}".encode() in (place / "environ").read_bytes():
                        state = (
                            (place / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0]
                        )
                        found += [int(place.name)] if state not in "ZX" else []
                except OSError:
                    continue
        return found


def starved() -> float:
    """Give the seconds that this thread was ready to work and had no processor: others had them."""
    return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9


def lines(journal: Path, what: str = "") -> list[dict[str, Any]]:
    """Read a journal; a last line that is cut short is left out."""
    found = []
    for line in journal.read_text(encoding="utf-8").splitlines() if journal.exists() else []:
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if not what or entry["what"] == what:
            found.append(entry)
    return found


def wait_for(journal: Path, what: str, process: subprocess.Popen[str], seconds: float = 240.0) -> dict[str, Any] | None:
    """Wait until something stands in the journal."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = lines(journal, what)
        if found:
            return found[0]
        if process.poll() is not None:
            return None
        time.sleep(0.02)
    return None


def end(process: subprocess.Popen[str]) -> str:
    """Kill a process and give what it wrote to the console."""
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
    return process.communicate()[1]
