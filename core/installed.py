"""What differs between the program from its sources and the one that was installed as a bundle (packaging/).

A bundle holds its own Python and no pip: `sys.executable` is Deepstep itself, so a process of a sweep is asked for with
a word of its own, and further packages (CuPy, pyarrow) are taken from a folder of the user, in which they alone lie.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FROZEN: bool = getattr(sys, "frozen", False)
NAME = "deepstep" if FROZEN else "python3 run.py"
"""How the command line is called."""
WORKER = "--sweep-worker"
"""The only argument of a process that works on a sweep; its orders come on its standard input."""
EXTRAS = "DEEPSTEP_EXTRAS"
"""The environment variable that names another folder for further packages."""


def worker_command() -> list[str]:
    """Give the command that starts a process of a sweep."""
    return [sys.executable, WORKER] if FROZEN else [sys.executable, "-m", "core.sweeps.worker"]


def extras_folder() -> Path:
    """Give the folder from which a bundle takes further packages; it holds those for one version of Python."""
    if os.environ.get(EXTRAS):
        return Path(os.environ[EXTRAS])
    home = Path.home() if os.environ.get("HOME") or os.environ.get("USERPROFILE") else Path()
    if sys.platform == "win32":
        data = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = home / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return data / "deepstep" / f"python{_python()}"


def install_line(package: str) -> str:
    """Say what the user types to add a package."""
    if not FROZEN:
        return f"{NAME} pip install {package}"
    return f'python{_python()} -m pip install --target "{extras_folder()}" {package}'


def prepare() -> None:
    """Set a bundle up; from its sources there is nothing to do. What is in the bundle goes before what was added."""
    if not FROZEN:
        return
    folder = extras_folder()
    if folder.is_absolute() and folder.is_dir():
        sys.path.append(str(folder))
    _let_children_begin_anew()
    for name in ("stdout", "stderr"):  # Windows gives none to a program without a console
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def _let_children_begin_anew() -> None:
    """Let programs that we start, a browser say, find the system's libraries and not those of the bundle; and let
    Deepstep itself find those of the bundle again, which it would take for done by its parent.
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)


def _python() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"
