"""A lesson as one file to mail: a zip of lesson.json and the project. Opening one runs nothing.

```
lesson.json         the lesson, as in the folder of lessons
project.deepstep    the project that it was recorded on
seal                SHA-256 of both, see core/sealing.py; older files have none
```
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import UserError
from core.files import Limits, atomic_write, json_text, read_bytes, read_json, read_zip, write_zip
from core.language import tr
from core.lessons.lesson import Lesson
from core.project import Project
from core.project_file import load_project, save_project
from core.sealing import SEAL, sealed, unseal
from core.teaching.recording import check_lesson

SUFFIX = ".deepstep-lesson"
LESSON, PROJECT = "lesson.json", "project.deepstep"
LIMITS = Limits(entries=8, entry_bytes=2**26, total_bytes=2**27)


@dataclass(frozen=True)
class Package:
    """What such a file holds: the lesson, as data and read, and its project if there is one."""

    data: dict[str, Any]
    lesson: Lesson
    project: Project | None


def save_package(path: str | Path, data: dict[str, Any], project: Project | None) -> None:
    """Write a lesson with its project, all of it or nothing.

    Raises:
        UserError: when the lesson is wrong or the file cannot be written.
    """
    check_lesson(data, Path(path).stem)
    entries = {LESSON: json_text(data, indent=1).encode()}
    if project is not None:
        with tempfile.TemporaryDirectory() as folder:
            save_project(Path(folder) / PROJECT, project)
            entries[PROJECT] = read_bytes(Path(folder) / PROJECT)

    def write(file: BinaryIO) -> None:
        write_zip(file, sealed(entries), packed=lambda name: name == LESSON)

    atomic_write(path, write)


def load_package(path: str | Path) -> Package:
    """Read such a file: the lesson is held to the engine, the project is read whole.

    Raises:
        UserError: naming the file and what is wrong with it.
    """
    name = Path(path).name
    parts = read_zip(path, LIMITS)
    if SEAL in parts:
        unseal(parts, name)
    unknown = sorted(set(parts) - {LESSON, PROJECT})
    if LESSON not in parts or unknown:
        found = tr("it holds {unknown}", unknown=unknown[0]) if unknown else tr("it has no {lesson}", lesson=LESSON)
        raise UserError(tr("{name}: this is no lesson of Deepstep, {found}.", name=name, found=found))
    data = read_json(parts[LESSON], f"{name}, {LESSON}")
    lesson = check_lesson(data, Path(path).stem)
    project = None
    if PROJECT in parts:
        with tempfile.TemporaryDirectory() as folder:
            inside = Path(folder) / PROJECT
            inside.write_bytes(parts[PROJECT])
            project = load_project(inside)
    return Package(data, lesson, project)


def keep_lesson(package: Package, folder: Path, name: str) -> Path:
    """Put a lesson into the folder of own lessons; one of this name gets a number instead of being replaced.

    Raises:
        UserError: when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            tr("{folder}: lessons cannot be kept there ({strerror}).", folder=folder, strerror=error.strerror)
        ) from error
    text = json_text(package.data, indent=1).encode()
    stem = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip()[:80] or "lesson"
    for count in range(1, 1000):
        path = folder / (f"{stem}.json" if count == 1 else f"{stem} {count}.json")
        if path.is_file() and path.read_bytes() == text:
            return path
        if not path.exists():
            atomic_write(path, lambda file: _write(file, text))
            return path
    raise UserError(tr("{folder}: there are too many lessons of this name; delete some.", folder=folder))


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)
