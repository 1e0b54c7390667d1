"""`exercises`: random exercises for paper, with a key."""

from __future__ import annotations

import argparse
from pathlib import Path

from core import fields
from core.cli._command import Command, add_setting
from core.errors import UserError
from core.files import check_writable
from core.teaching.exercises import ExerciseSettings, exercises
from core.teaching.sheets import write_pages, write_projects

ORDER = 47


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options: the settings of the exercises."""
    parser.add_argument("out", metavar="OUT.html", help="Where the exercises go; the key stands beside them.")
    for info in fields.settings_of(ExerciseSettings):
        add_setting(parser, info, f"--{info.name}")
    parser.add_argument("--projects", action="store_true", help="Write a project and a table for answers for each.")


def run(arguments: argparse.Namespace) -> int:
    """Draw, check, write, tell."""
    path = Path(arguments.out)
    if path.suffix.lower() not in (".html", ".htm"):
        raise UserError(f"{path.name}: the name has to end in .html.")
    check_writable(path)
    given = {i.name: getattr(arguments, i.name) for i in fields.settings_of(ExerciseSettings)}
    settings = ExerciseSettings(**{name: value for name, value in given.items() if value is not None})
    fields.check(settings, "Exercises")
    found = exercises(settings)
    for written in write_pages(path, found, settings) + (write_projects(path, found) if arguments.projects else []):
        print(f"written to {written}")
    return 0


COMMANDS = (Command("exercises", "Draw exercises for paper with a key, by a seed.", declare, run),)
