"""The journal of a sweep: a line of JSON for each event, each with a check over itself and all lines before it.

A line that was changed, taken out, doubled or moved is found, with its number. A journal that ends earlier, at the end
of a line, is an earlier moment of the sweep. Lines of journals from before there were checks have none.
"""

from __future__ import annotations

import json
import os
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from optuna.storages.journal import JournalFileBackend, JournalFileOpenLock
from optuna.storages.journal._file import BaseJournalFileLock
from optuna.storages.journal._storage import JournalOperation

from core.errors import UserError
from core.language import tr

CHECK = "check"
_BLOCK = 65_536


class Journal(JournalFileBackend):
    """A journal that goes on behind a line that was cut short when its writer, or the machine, came to an end."""

    def __init__(self, path: Path) -> None:
        """Use the file at `path`; it is made where there is none."""
        super().__init__(str(path), _FileLock(path) if os.name == "posix" else JournalFileOpenLock(str(path)))
        self._path = path
        self._ends: list[int] = []
        self._checks: list[str] = []

    def append_logs(self, logs: list[dict[str, Any]]) -> None:
        """Write whole lines behind whole lines; what a power cut may not take is on the disk when this returns."""
        self._lock.acquire()
        try:
            with self._path.open("rb+") as file:
                _behind_whole_lines(file)
                file.write(_lines(logs, _last_check(file)))
                file.flush()
                if any(log["op_code"] in _LASTING for log in logs):
                    os.fsync(file.fileno())
        finally:
            self._lock.release()

    def read_logs(self, log_number_from: int) -> Iterator[dict[str, Any]]:  # type: ignore[override]
        """Give the events from a number on, each held to its check; a line that is still being written is left out.

        Raises:
            UserError: naming the line that is not as it was written.
        """
        number = min(log_number_from, len(self._ends))
        end, size = self._ends[number - 1] if number else 0, self._path.stat().st_size
        with self._path.open("rb") as file:
            file.seek(end)
            for line in file:
                end += len(line)
                if end > size or not line.endswith(b"\n"):
                    return
                log, check = self._read(line, number)
                if number == len(self._ends):
                    self._ends.append(end)
                    self._checks.append(check)
                number += 1
                if number > log_number_from:
                    yield log

    def _read(self, line: bytes, number: int) -> tuple[dict[str, Any], str]:
        before = self._checks[number - 1] if number else ""
        try:
            log = json.loads(line)
            given = log.pop(CHECK, "")
            sound = type(log["op_code"]) is int and (given == check_of(log, before) if given or before else True)
        except (ValueError, RecursionError, AttributeError, KeyError, TypeError):
            sound = False
        if not sound:
            raise UserError(
                tr(
                    "{file}, line {line}: the journal is damaged there; use another copy of it.",
                    file=self._path.name,
                    line=number + 1,
                )
            )
        return log, given


def check_of(log: dict[str, Any], before: str) -> str:
    """Give the check of an event behind one with the check `before`."""
    return f"{zlib.crc32((before + _text(log)).encode()):08x}"


def _text(log: dict[str, Any]) -> str:
    return json.dumps(log, separators=(",", ":"))


def _lines(logs: list[dict[str, Any]], before: str) -> bytes:
    made = []
    for log in logs:
        before = check_of(log, before)
        made.append(f"{_text({**log, CHECK: before})}\n")
    return "".join(made).encode()


def _last_check(file: BinaryIO) -> str:
    """Give the check of the last line, "" where there is none; the file then stands at its end again."""
    end, tail = file.tell(), b""
    start = end
    while start and tail.count(b"\n") < 2:
        start = max(0, start - _BLOCK)
        file.seek(start)
        tail = file.read(end - start)
    file.seek(end)
    lines = tail.splitlines()
    try:
        return str(json.loads(lines[-1]).get(CHECK, "")) if lines else ""
    except (ValueError, AttributeError, RecursionError):
        return ""


_PASSING = (JournalOperation.SET_TRIAL_PARAM, JournalOperation.SET_TRIAL_USER_ATTR,
            JournalOperation.SET_TRIAL_INTERMEDIATE_VALUE, JournalOperation.SET_TRIAL_SYSTEM_ATTR)  # fmt: skip
_LASTING = frozenset(JournalOperation) - frozenset(_PASSING)
"""What is written through to the disk at once; the rest goes with the next of it, such as the end of its trial."""


def _behind_whole_lines(file: BinaryIO) -> None:
    """Go to the end of the last whole line; half a line behind it, of a writer that was killed, is cut off."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 1))
    if size == 0 or file.read(1) == b"\n":
        return
    file.seek(0)
    end = file.read().rfind(b"\n") + 1
    file.truncate(end)
    file.seek(end)


class _FileLock(BaseJournalFileLock):
    """A lock of the system: it ends with the process that holds it, so nobody waits for one that was killed."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f"{path.name}.lock")
        self._held = threading.local()

    def acquire(self) -> bool:
        """Wait until nobody else writes."""
        import fcntl

        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        fcntl.flock(handle, fcntl.LOCK_EX)
        self._held.handle = handle
        return True

    def release(self) -> None:
        """Let others write."""
        os.close(self._held.handle)
