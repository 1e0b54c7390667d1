"""The log: what went wrong, in a file of bounded size in the platform's place for such. Nothing is ever sent."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import sys
import tempfile
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

from core import VERSION

NAME = "deepstep"
FILE, CRASHES = "deepstep.log", "crashes.log"
MOST_BYTES, OLD_ONES = 500_000, 3
"""Bytes of one file, and how many older ones are kept."""
_state: dict[str, IO[str] | Path] = {}


def state_folder() -> Path | None:
    """Give the platform's folder for logs, or None where there is no home."""
    home = Path.home() if os.environ.get("HOME") or os.environ.get("USERPROFILE") else None
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "Deepstep" / "Logs" if local else None
    if sys.platform == "darwin":
        return home / "Library" / "Logs" / "Deepstep" if home else None
    given = os.environ.get("XDG_STATE_HOME")
    if given and Path(given).is_absolute():
        return Path(given) / NAME
    return home / ".local" / "state" / NAME if home else None


def begin() -> Path | None:
    """Write the log from now on; gives its file, None where there is no place for one: then nothing is written.

    It is called once, at the start of the window, and takes about a millisecond.
    """
    folder = _usable()
    if folder is None:
        return None
    handler = RotatingFileHandler(
        folder / FILE, maxBytes=MOST_BYTES, backupCount=OLD_ONES, encoding="utf-8", errors="replace", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    handler.handleError = lambda record: None  # type: ignore[method-assign]  # a full disk is no reason for more faults
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for name in ("numba", "PIL", "optuna"):
        logging.getLogger(name).setLevel(logging.WARNING)
    _tell_crashes(folder)
    _state["folder"] = folder
    return folder / FILE


def _usable() -> Path | None:
    folder = state_folder()
    if folder is None:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return None


def _tell_crashes(folder: Path) -> None:
    """Let the interpreter write where it was when it is ended by a fault of compiled code."""
    path = folder / CRASHES
    with contextlib.suppress(OSError):
        if path.is_file() and path.stat().st_size > MOST_BYTES:
            os.replace(path, folder / f"{CRASHES}.1")
        before = _state.pop("crashes", None)
        file = path.open("a", encoding="utf-8")  # it stays open until the end
        _state["crashes"] = file
        faulthandler.enable(file)
        if before is not None and not isinstance(before, Path):
            before.close()


def folder() -> Path | None:
    """Give the folder of the log that is being written."""
    found = _state.get("folder")
    return found if isinstance(found, Path) else None


def end() -> None:
    """Close the log; crashes are told to the very end."""
    _state.pop("folder", None)
    for handler in list(logging.getLogger().handlers):
        if isinstance(handler, RotatingFileHandler):
            logging.getLogger().removeHandler(handler)
            handler.close()


def last_lines(count: int = 200) -> str:
    """Give the newest lines of the log."""
    place = folder()
    texts = []
    for name in (CRASHES, FILE):
        if place is not None and (place / name).is_file():
            with contextlib.suppress(OSError):
                texts += (place / name).read_text(encoding="utf-8", errors="replace").splitlines()[-count:]
    return "\n".join(texts)


def about() -> str:
    """Say on what the program runs: version, system, Python, processors, libraries."""
    modules = ("numpy", "PySide6", "pyqtgraph", "numba", "cupy")
    known = {name: getattr(sys.modules[name], "__version__", "") for name in modules if name in sys.modules}
    lines = [
        f"Deepstep {VERSION}{' (installed)' if getattr(sys, 'frozen', False) else ''}",
        f"{platform.platform()}, {os.cpu_count()} processors",
        f"Python {platform.python_version()}",
        ", ".join(f"{name} {version}" for name, version in known.items()),
        time.strftime("%Y-%m-%d %H:%M:%S %z"),
    ]
    return "\n".join(line for line in lines if line)
