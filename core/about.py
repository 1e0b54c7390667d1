"""What this program is made of: versions of what runs now, and the licences of all that goes along."""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from core import VERSION
from core.backend import gpu_package
from core.installed import FROZEN
from core.language import tr

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "licences"
SHOWN = ("numpy", "numba", "scipy", "scikit-learn", "optuna", "pyqtgraph")
"""Packages whose versions a report about a problem should hold."""


@dataclass(frozen=True)
class Part:
    """Something that goes along: its name, version, licence by name, and the file with the licence's text."""

    name: str
    version: str
    licence: str
    file: Path

    def text(self) -> str:
        """Read the text of the licence."""
        return self.file.read_text(encoding="utf-8")


def parts() -> tuple[Part, ...]:
    """List Deepstep, the data sets, and every package that it stands on."""
    own = Part("Deepstep", VERSION, "MIT", ROOT / "LICENSE")
    sets = ROOT / "resources" / "datasets" / "LICENCES.md"
    data = Part(tr("Bundled data sets"), "", tr("various, named for each"), sets)
    others = (
        Part(one["name"], version(one["name"], one["version"]), one["licence"], FOLDER / one["file"])
        for one in listed()
    )
    return (own, data, *others)


def listed() -> list[dict[str, str]]:
    """Read what packaging/licences.py has gathered: "name", "version", "licence" and "file" of each package."""
    found: list[dict[str, str]] = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))
    return found


def version(name: str, fallback: str = "") -> str:
    """Give the version of a package that is installed; in a bundle that of the packages it was made of."""
    if name == "python":
        return platform.python_version()
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return fallback


def versions() -> tuple[tuple[str, str], ...]:
    """List what runs now, by name: Deepstep, Python, packages, GPU, system. What is missing says so."""
    known = {part.name: part.version for part in parts()}
    gpu = gpu_package()
    return (
        ("Deepstep", f"{VERSION} ({tr('installed') if FROZEN else tr('from its sources')})"),
        ("Python", f"{platform.python_version()} ({platform.python_implementation()})"),
        ("PySide6", known.get("pyside6-essentials", "")),
        *((name, known.get(name, "")) for name in SHOWN),
        ("CuPy", f"{gpu[0]} {gpu[1]}" if gpu else tr("not installed")),
        (tr("System"), platform.platform()),
        (tr("Processor"), platform.machine() or sys.platform),
    )
