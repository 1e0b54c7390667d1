"""Copies of unsaved work in a folder of the program's own, for the time after a crash or a power cut.

Of every open project there is at most one copy: `key.json` says whose it is, `key-N.deepstep` holds it. A new copy gets
the next N; only when it is whole, `key.json` names it, and only then the old one goes. So one is always whole.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.atomic import PlaceError, clear_left, write_bytes
from core.errors import UserError
from core.files import json_text, read_bytes, read_json
from core.language import tr
from core.owner import Owner, me, owner_from
from core.project import Project
from core.project_file import SUFFIX, load_project, save_project

META = ".json"
MOST_META = 20_000
MOST_FOUND = 50
MOST_EDITS = 5


@dataclass(frozen=True)
class Copy:
    """A copy that was found.

    Attributes:
        name: of the project.  path: its file, None where it was never saved.
        when: seconds since 1970 at which it was kept.  update, epoch: how far training had come.
        edits: the last edits in words, the newest first.
    """

    key: str
    file: Path
    name: str
    path: Path | None
    when: int
    owner: Owner
    update: int = 0
    epoch: int = 0
    edits: tuple[str, ...] = ()

    def load(self) -> Project:
        """Read it.

        Raises:
            UserError: when it is damaged.
        """
        return load_project(self.file)


class Keeping:
    """Where one open project is kept; used by one thread at a time."""

    def __init__(self, folder: Path) -> None:
        """Keep in `folder`, which is made when there is something to keep."""
        self.folder, self.key = folder, secrets.token_hex(8)
        self._count = 0

    def keep(self, project: Project, path: Path | None, edits: tuple[str, ...] = ()) -> None:
        """Keep the project as it is now in place of the copy before.

        Raises:
            UserError: when it cannot be written; the copy before is as it was.
        """
        _make(self.folder)
        self._count += 1
        file = self.folder / f"{self.key}-{self._count}{SUFFIX}"
        save_project(file, project, quick=True)
        progress = project.progress
        meta = {
            "format": 1, "file": file.name, "name": project.name, "path": str(path) if path is not None else "",
            "when": int(time.time()), "owner": me().to_json(), "update": progress.step, "epoch": progress.epoch,
            "edits": list(edits[:MOST_EDITS]),
        }  # fmt: skip
        write_bytes(self.folder / f"{self.key}{META}", json_text(meta, indent=1).encode())
        _remove_others(self.folder, self.key, file.name)

    def forget(self) -> None:
        """Let the copy go: the work is saved, or given up."""
        discard(self.folder, self.key)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise PlaceError(tr("{folder}: nothing can be kept there ({reason}).", folder=folder, reason=error)) from error


def found(folder: Path) -> tuple[Copy, ...]:
    """List the copies whose program has ended without saving them, the newest first."""
    copies = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(META):
                copy = _copy(Path(entry.path))
                if copy is not None and not copy.owner.alive():
                    copies.append(copy)
    return tuple(sorted(copies, key=lambda copy: -copy.when)[:MOST_FOUND])


def discard(folder: Path, key: str) -> None:
    """Let a copy go; what cannot be deleted stays."""
    with contextlib.suppress(OSError):
        (folder / f"{key}{META}").unlink()
    _remove_others(folder, key, "")


def clear(folder: Path) -> None:
    """Remove what an end in the middle of keeping left: copies that nothing names."""
    clear_left(folder)
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        names = {entry.name for entry in entries}
        for name in names:
            key, _, rest = name.partition("-")
            old = rest.endswith(SUFFIX) and f"{key}{META}" not in names
            if old and time.time() - (folder / name).stat().st_mtime > 3600:
                (folder / name).unlink()


def _remove_others(folder: Path, key: str, kept: str) -> None:
    with contextlib.suppress(OSError):
        for file in folder.glob(f"{key}-*{SUFFIX}"):
            if file.name != kept:
                with contextlib.suppress(OSError):
                    file.unlink()


def _copy(meta: Path) -> Copy | None:
    try:
        data = read_json(read_bytes(meta, MOST_META), meta.name)
    except UserError:
        return None
    if not isinstance(data, dict):
        return None
    texts = [data.get(name) for name in ("file", "name", "path")]
    owner, when = owner_from(data.get("owner")), _count(data.get("when"))
    if owner is None or not all(isinstance(text, str) and len(text) < 5000 for text in texts):
        return None
    file = meta.with_name(Path(str(texts[0])).name)
    if not file.name.startswith(f"{meta.stem}-") or not file.is_file():
        return None
    path = Path(str(texts[2])) if texts[2] else None
    update, epoch = _count(data.get("update")), _count(data.get("epoch"))
    return Copy(meta.stem, file, str(texts[1])[:200], path, when, owner, update, epoch, _edits(data.get("edits")))


def _count(value: Any) -> int:
    return value if type(value) is int and 0 <= value < 2**53 else 0


def _edits(value: Any) -> tuple[str, ...]:
    return tuple(str(text)[:200] for text in value[:MOST_EDITS]) if isinstance(value, list) else ()
