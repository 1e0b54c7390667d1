"""A project's file while it is open: who has it, and whether somebody else has written it since.

Beside the file lies a lock, `.name.deepstep.lock`, which names the process that has it open. One whose process has
ended counts as none. Where no lock can be written (a folder for reading only), the file's mark still tells what was
changed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakValueDictionary

from core.atomic import PlaceError, folder_held, write_bytes
from core.errors import UserError
from core.files import json_text, read_json
from core.language import tr
from core.owner import Owner, me, owner_from
from core.project import Project
from core.project_file import save_project

LOCK_BYTES = 4000
PIECE = 2**20


@dataclass(frozen=True)
class Mark:
    """What tells one content of a file from another: size, time of change, SHA-256."""

    size: int
    changed: int
    digest: str


class InTheWay(UserError):
    """Saving would take somebody else's work away; nothing was written.

    `kind` is "changed" (another program wrote the file since it was opened), "gone" (it is no longer there) or
    "owned" (`owner` has it open).
    """

    def __init__(self, words: str, kind: str, owner: Owner | None = None) -> None:
        """Say `words`."""
        super().__init__(words)
        self.kind, self.owner = kind, owner


def mark_of(path: Path) -> Mark | None:
    """Give the mark of a file; None where there is none or it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                digest.update(piece)
            found = os.fstat(file.fileno())
    except OSError:
        return None
    return Mark(found.st_size, found.st_mtime_ns, digest.hexdigest())


def lock_path(path: Path) -> Path:
    """Give the name of a file's lock."""
    target = Path(os.path.realpath(path))
    return target.with_name(f".{target.name}.lock")


def owner_of(path: Path) -> Owner | None:
    """Give who has a file open, this process included; None where nobody does, or its owner has ended."""
    try:
        with lock_path(path).open("rb") as file:
            data = file.read(LOCK_BYTES)
        owner = owner_from(read_json(data, "lock"))
    except (OSError, UserError):
        return None
    return owner if owner is not None and owner.alive() else None


_here: WeakValueDictionary[str, Opened] = WeakValueDictionary()
"""What this process has open, by its real path: a process may have several windows."""


def _key(path: Path) -> str:
    return os.path.realpath(path)


def other_owner(path: Path, mine: Opened | None) -> Owner | None:
    """Give who else than `mine` has a file open."""
    found = owner_of(path)
    if found is None or not found.is_me:
        return found
    here = _here.get(_key(path))
    return found if here is not None and here is not mine else None


class Opened:
    """One open file; the lock is given back by `close`."""

    def __init__(self, path: Path, mark: Mark | None = None, held: bool = False, force: bool = False) -> None:
        """Take the lock of `path` if nobody has it; `mark`: of the content that was read; `held`: the folder is."""
        self.path, self.mark = path, mark
        self.owner: Owner | None = None
        self.locked = False
        with contextlib.suppress(PlaceError), contextlib.nullcontext() if held else folder_held(path.parent):
            self._take(force)

    def _take(self, force: bool) -> None:
        """Take the lock; `owner` is the other one that has it otherwise."""
        self.owner = None if force else other_owner(self.path, self)
        if self.owner is not None:
            self.locked = False
            return
        _here[_key(self.path)] = self
        try:
            write_bytes(lock_path(self.path), json_text(me().to_json()).encode())
            self.locked = True
        except PlaceError:
            self.locked = False  # a folder for reading only

    def close(self) -> None:
        """Give the lock back."""
        mine = _here.get(_key(self.path)) is self
        if mine:
            del _here[_key(self.path)]
        if self.locked:
            self.locked = False
            if not mine:
                return
            found = owner_of(self.path)
            if found is not None and found.is_me:
                with contextlib.suppress(OSError):
                    lock_path(self.path).unlink()

    def look(self) -> InTheWay | None:
        """Say what stands in the way of saving here, if anything does."""
        found = other_owner(self.path, self)
        if found is not None:
            self.locked, self.owner = False, found
            return InTheWay(_owned(self.path, found), "owned", found)
        if self.mark is None:
            return None
        now = mark_of(self.path)
        if now is None:
            return None if self.path.parent.is_dir() and not self.path.exists() else _unreadable(self.path)
        if now.digest != self.mark.digest:
            name = self.path.name
            return InTheWay(tr("{file} was changed by another program since it was opened here.", file=name), "changed")
        return None

    def save(self, project: Project, force: bool = False) -> None:
        """Save the project here; no other Deepstep of this machine can save between the look and the writing.

        Raises:
            InTheWay: when that would take away what somebody else wrote; with `force` it is done all the same.
            UserError: when it cannot be written.
        """
        if not self.path.parent.is_dir():
            save_project(self.path, project)  # which says what is wrong
        with folder_held(Path(os.path.realpath(self.path)).parent):
            found = None if force else self.look()
            if found is not None:
                raise found
            save_project(self.path, project)
            self.mark = mark_of(self.path)
            if not self.locked:
                self._take(force)


def first_saved(path: Path, project: Project, force: bool = False) -> Opened:
    """Save under a name that was chosen just now, and have it open from then on.

    Raises:
        InTheWay: when another Deepstep has that file open.
        UserError: when it cannot be written.
    """
    if not path.parent.is_dir():
        save_project(path, project)  # which says what is wrong
    with folder_held(Path(os.path.realpath(path)).parent):
        found = other_owner(path, None)
        if found is not None and not force:
            raise InTheWay(_owned(path, found), "owned", found)
        save_project(path, project)
        return Opened(path, mark_of(path), held=True, force=force)


def _unreadable(path: Path) -> InTheWay:
    return InTheWay(tr("{file} can no longer be read where it was opened.", file=path.name), "gone")


def _owned(path: Path, owner: Owner) -> str:
    if owner.is_me:
        return tr("{file} is open in another window.", file=path.name)
    if owner.here:
        return tr("{file} is open in another Deepstep, process {pid}.", file=path.name, pid=owner.pid)
    return tr("{file} is open in Deepstep on {host}, by {user}.", file=path.name, host=owner.host, user=owner.user)
