"""How far the learner has come: a small file of the user, written all of it or nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import UserError
from core.files import atomic_write, json_text, read_bytes, read_json
from core.language import tr

LARGEST, MOST = 1_000_000, 10_000


@dataclass(frozen=True)
class Done:
    """What was done of one lesson: the page to go on with, pages that were finished, and whether all of it was."""

    page: int = 0
    finished: tuple[int, ...] = ()
    whole: bool = False


@dataclass(frozen=True)
class Progress:
    """What was done of every lesson, by kind."""

    lessons: Mapping[str, Done] = field(default_factory=dict)

    def of(self, kind: str) -> Done:
        """Give what was done of a lesson."""
        return self.lessons.get(kind, Done())

    def at(self, kind: str, page: int) -> Progress:
        """Note the page on show."""
        return self._with(kind, page=page)

    def finished(self, kind: str, page: int, whole: bool) -> Progress:
        """Note a page that is done, and whether it was the last one."""
        old = self.of(kind)
        return self._with(kind, finished=tuple(sorted({*old.finished, page})), whole=old.whole or whole)

    def without(self, kind: str = "") -> Progress:
        """Forget a lesson, or all of them."""
        return Progress({k: done for k, done in self.lessons.items() if kind and k != kind})

    def _with(self, kind: str, **what: Any) -> Progress:
        return Progress({**self.lessons, kind: dataclasses.replace(self.of(kind), **what)})


def load(path: Path) -> Progress:
    """Read the file; one that is not there, or damaged, is a beginning: no lesson is lost with it."""
    try:
        data = read_json(read_bytes(path, LARGEST), path.name) if path.is_file() else {}
    except UserError:
        return Progress()
    lessons = data.get("lessons") if isinstance(data, dict) else None
    if not isinstance(lessons, dict) or len(lessons) > MOST:
        return Progress()
    return Progress({kind: done for kind, entry in lessons.items() if (done := _done(entry)) is not None})


def save(path: Path, progress: Progress) -> None:
    """Write the file.

    Raises:
        UserError: when it cannot be written there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            tr("{parent}: progress cannot be kept there ({strerror}).", parent=path.parent, strerror=error.strerror)
        ) from error
    data = {"format": 1, "lessons": {kind: dataclasses.asdict(done) for kind, done in progress.lessons.items()}}

    def write(file: BinaryIO) -> None:
        file.write(json_text(data, indent=1).encode())

    atomic_write(path, write)


def _done(entry: Any) -> Done | None:
    if not isinstance(entry, dict):
        return None
    page, finished, whole = entry.get("page"), entry.get("finished"), entry.get("whole")
    if type(page) is not int or not 0 <= page < 100 or not isinstance(finished, list) or not isinstance(whole, bool):
        return None
    return Done(page, tuple(k for k in finished if type(k) is int and 0 <= k < 100), whole)
