"""Where compiled code is kept between starts: a folder of the user, one below it for each version of the sources."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
from importlib import metadata
from pathlib import Path

NAME = "deepstep"


def folder() -> Path | None:
    """Give a folder that can be written to, for these very sources and this numba; None where there is none."""
    for base in cache_folders():
        place = base / f"compiled-{_version()}"
        with contextlib.suppress(OSError):
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
            with tempfile.TemporaryFile(dir=place):
                return place
    return None


def cache_folders() -> list[Path]:
    """List the folders to try: the system's place for caches, then one for temporary files that is the user's own."""
    home = Path.home() if os.environ.get("HOME") or os.environ.get("USERPROFILE") else None
    found: list[Path] = []
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        found += [Path(local) / NAME / "cache"] if local else []
    elif sys.platform == "darwin":
        found += [home / "Library" / "Caches" / NAME] if home else []
    else:
        given = os.environ.get("XDG_CACHE_HOME")
        found += [Path(given) / NAME] if given else [home / ".cache" / NAME] if home else []
    owner = os.getuid() if hasattr(os, "getuid") else "user"
    temporary = Path(tempfile.gettempdir()) / f"{NAME}-{owner}"
    return found + ([temporary] if _is_own(temporary) else [])


def _is_own(place: Path) -> bool:
    """Tell whether nobody else could have put code there: it is missing, or the user's and closed to others."""
    try:
        found = place.lstat()
    except OSError:
        return not place.is_symlink()
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and found.st_mode & 0o077 == 0)


def _version() -> str:
    """Name the sources and the tools: numba itself looks at one file only when it asks whether code is still valid."""
    digest = hashlib.sha256(f"{sys.version} {metadata.version('numba')} {metadata.version('llvmlite')}".encode())
    core = Path(__file__).parents[1]
    for file in sorted([*core.glob("compiled/*.py"), *core.glob("data/text/*.py")]):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
