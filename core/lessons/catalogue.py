"""Finds the lessons: those that come with the application, in a language, and the user's own."""

from __future__ import annotations

from pathlib import Path

from core.errors import UserError
from core.lessons.lesson import Lesson
from core.lessons.reading import read_lesson

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lessons"
LANGUAGE, TOUR = "en", "tour"
MOST = 500


def bundled(language: str = LANGUAGE) -> dict[str, Lesson]:
    """Read the bundled lessons by kind, in the order of their numbers; a lesson without a translation is English.

    Raises:
        UserError: when one is damaged.
    """
    paths = {path.stem: path for path in sorted((FOLDER / LANGUAGE).glob("*.json"))}
    if language != LANGUAGE:
        paths |= {path.stem: path for path in sorted((FOLDER / language).glob("*.json")) if path.stem in paths}
    found = [read_lesson(path) for path in paths.values()]
    return {lesson.kind: lesson for lesson in sorted(found, key=lambda lesson: (lesson.number, lesson.kind))}


def in_folder(folder: Path) -> tuple[dict[str, Lesson], list[str]]:
    """Read the lessons of a user's folder, and give a sentence for each file that is none."""
    found: dict[str, Lesson] = {}
    problems: list[str] = []
    for path in sorted(folder.glob("*.json"))[:MOST] if folder.is_dir() else ():
        try:
            lesson = read_lesson(path, own=True)
            found[f"own:{lesson.kind}"] = lesson
        except UserError as error:
            problems.append(str(error))
    return dict(sorted(found.items(), key=lambda pair: (pair[1].number, pair[0]))), problems
