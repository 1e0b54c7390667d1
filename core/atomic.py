"""Files that are never half written: all of the new one stands there, or the old one as it was.

The new content goes into a file without a name where the system has such (Linux), so that a program that is ended in
the middle leaves nothing; elsewhere into one beside the target. It is on the disk (fsync) before it gets the target's
name.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from core.errors import UserError
from core.language import tr

PREFIX, SUFFIX = ".deepstep-", ".part"
YOUNG_SECONDS = 2.0
"""A file beside the target that is younger may be one that is just being made."""
HOLD_SECONDS = 5.0
"""So long it is waited for another Deepstep that is saving in the same folder."""


class PlaceError(UserError):
    """It cannot be written at this place; at another it may be."""


def atomic_write(path: str | Path, write: Callable[[BinaryIO], None]) -> None:
    """Write a file through `write`, all of it or nothing: until the end the old file stays as it was.

    Raises:
        PlaceError: when it cannot be written there, with the reason. What `write` raises is passed on.
    """
    check_writable(path)
    target = Path(os.path.realpath(path))
    part = target.with_name(f"{PREFIX}{secrets.token_hex(8)}{SUFFIX}")
    try:
        with told(target):
            clear_left(target.parent)
            _write_beside(part, target, write)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def write_bytes(path: str | Path, data: bytes) -> None:
    """Write these bytes, all of them or none.

    Raises:
        PlaceError: when it cannot be written there.
    """
    atomic_write(path, lambda file: _put(file, data))


def _put(file: BinaryIO, data: bytes) -> None:
    file.write(data)


def check_writable(path: str | Path) -> None:
    """Find out before long work whether a file can be written at `path`.

    Raises:
        PlaceError: when it cannot, with the reason.
    """
    target = Path(os.path.realpath(path))
    with told(target):
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        if target.exists() and not target.is_file():
            raise PlaceError(tr("{file}: this is a device and no file; choose another name.", file=target.name))
        if not target.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "")
        written = target if target.exists() else target.parent
        if not os.access(written, os.W_OK) or not os.access(target.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "")


def _write_beside(part: Path, target: Path, write: Callable[[BinaryIO], None]) -> None:
    handle = _nameless(target.parent)
    nameless = handle is not None
    with os.fdopen(_named(part) if handle is None else handle, "w+b") as file:
        held = os.dup(file.fileno())
        try:
            _hold(held)
            write(file)
            file.flush()
            os.fsync(file.fileno())
            if nameless:
                _give_name(file.fileno(), part)
            elif os.name == "nt":
                os.close(held)  # an open file cannot be renamed there
                held = -1
                file.close()
            if target.exists():
                os.chmod(part, stat.S_IMODE(target.stat().st_mode))
            os.replace(part, target)
        finally:
            if held >= 0:
                os.close(held)
    sync_folder(target.parent)


def _named(part: Path) -> int:
    return os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o666)


def _nameless(folder: Path) -> int | None:
    """Open a file without a name in `folder`; None where the system or the drive has none."""
    flag = getattr(os, "O_TMPFILE", 0)
    if not flag or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.open(folder, flag | os.O_RDWR, 0o666)
    except OSError as error:
        if error.errno in (errno.EOPNOTSUPP, errno.EISDIR, errno.ENOENT, errno.EINVAL):
            return None
        raise


def _give_name(handle: int, part: Path) -> None:
    """Link the file without a name into its folder; a folder's handle makes Python follow the link in /proc."""
    folder = os.open(part.parent, os.O_RDONLY)
    try:
        os.link(f"/proc/self/fd/{handle}", part, src_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)


def _hold(handle: int) -> bool:
    """Tell other Deepsteps that somebody is at this file; the system lets go when the process ends, however it does."""
    try:
        import fcntl
    except ImportError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def clear_left(folder: Path) -> None:
    """Remove what a program that was ended in the middle of saving left in `folder`."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(PREFIX) and entry.name.endswith(SUFFIX) and entry.is_file(follow_symlinks=False):
                _clear(Path(entry.path))


def _clear(left: Path) -> None:
    with contextlib.suppress(OSError):
        if time.time() - left.stat().st_mtime < YOUNG_SECONDS:
            return
        handle = os.open(left, os.O_RDWR)
        try:
            if _hold(handle):
                left.unlink()
        finally:
            os.close(handle)


@contextlib.contextmanager
def folder_held(folder: Path) -> Iterator[None]:
    """Let no other Deepstep of this machine save in `folder` meanwhile; where the system cannot, nothing is held.

    Raises:
        PlaceError: when another one does not come to an end.
    """
    handle = _folder(folder)
    try:
        if handle is not None:
            _wait_for(handle, folder)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _folder(folder: Path) -> int | None:
    if os.name == "nt":
        return None
    with contextlib.suppress(OSError):
        return os.open(folder, os.O_RDONLY)
    return None


def _wait_for(handle: int, folder: Path) -> None:
    import fcntl

    end = time.monotonic() + HOLD_SECONDS
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise PlaceError(
                    tr("{folder}: another Deepstep is saving there and does not end; save elsewhere.", folder=folder)
                ) from None
            time.sleep(0.005)
        except OSError:  # a drive that knows no locks
            return
        else:
            return


def sync_folder(folder: Path) -> None:
    """Make new names in `folder` survive a power cut, where the system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn errors of the system into a sentence."""
    try:
        yield
    except OSError as error:
        raise PlaceError(tr("{file}: {reason}", file=path.name or path, reason=reason(error, path))) from error


def reason(error: OSError, path: Path) -> str:
    """Say why a file cannot be written at `path`, and what helps."""
    known = _reasons(path.parent).get(errno.errorcode.get(error.errno or 0, ""))
    return known or tr("it cannot be written ({reason}); save it elsewhere.", reason=error.strerror or error)


def _reasons(folder: Path) -> dict[str, str]:
    """Give the sentence for each error of the system, by its name: not every system has every number."""
    denied = tr("it may not be written in {folder}; choose another folder or ask for permission.", folder=folder)
    full = tr("the disk is full; free some space and save again, or save elsewhere. The old file is as it was.")
    gone = tr("the drive of {folder} does not answer; connect it again or save elsewhere.", folder=folder)
    return {
        "EACCES": denied,
        "EPERM": denied,
        "EISDIR": tr("this is a folder; give the name of a file."),
        "ENOENT": tr("the folder {folder} does not exist; make it first or choose another.", folder=folder),
        "ENOTDIR": tr("{folder} is no folder; choose another place.", folder=folder),
        "ENOSPC": full,
        "EDQUOT": full,
        "EFBIG": tr("it would be larger than a file may be there; save it elsewhere. The old file is as it was."),
        "EROFS": tr("{folder} is read-only; choose another folder.", folder=folder),
        "ENAMETOOLONG": tr("the name is too long; choose a shorter one."),
        "EIO": gone,
        "ENXIO": gone,
        "ENODEV": gone,
        "ESTALE": gone,
    }
