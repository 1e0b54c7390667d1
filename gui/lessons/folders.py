"""Where the user's lessons and progress lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def data_folder() -> Path:
    """Give the application's folder in the platform's place for a user's data."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def own_lessons() -> Path:
    """Give the folder of the user's own lessons."""
    return data_folder() / "lessons"


def progress_file() -> Path:
    """Give the file that keeps how far the learner has come."""
    return data_folder() / "lesson progress.json"
