"""What the figures were measured on: processor, cores, versions. Neither names nor paths of the machine."""

from __future__ import annotations

import datetime
import os
import platform
import shutil
import subprocess
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

CPUINFO = Path("/proc/cpuinfo")
PACKAGES = ("numpy", "numba", "torch", "jax", "scikit-learn", "PySide6-Essentials", "cupy-cuda12x")


def processor() -> str:
    """Name the processor."""
    if CPUINFO.is_file():
        lines = CPUINFO.read_text(encoding="utf-8", errors="replace").splitlines()
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
        if names:
            return names[0]
    return platform.processor() or platform.machine()


def versions(packages: Iterable[str] = PACKAGES) -> str:
    """List the versions of what is installed, beginning with Python's."""
    found = [f"Python {platform.python_version()}"]
    for package in packages:
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            continue
    node = shutil.which("node")
    if node is not None:
        told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip()
        found.append(f"node {told.removeprefix('v')}")
    return ", ".join(found)


def heading(command: str) -> list[str]:
    """Give the lines above the tables."""
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    cores = os.cpu_count() or 1
    return [
        f"Written by `{command}` on {today}.",
        "",
        f"{processor()}, {cores} core{'s' * (cores > 1)}, {platform.system()} {platform.machine()}; {versions()}.",
    ]
