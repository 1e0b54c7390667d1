"""`diagnose`: say what is wrong with the training that a project file holds."""

from __future__ import annotations

import argparse

from core.cli._command import Command, note, print_json
from core.diagnosis import diagnose, evidence_of
from core.diagnosis.telling import lines, to_json
from core.project_file import load_project

ORDER = 41
FAULTY = 4
"""The exit code where a fault was found and the user asked for it."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="A project file (.deepstep).")
    parser.add_argument("--all", action="store_true", help="Tell what was dismissed in the window too.")
    parser.add_argument(
        "--strict", action="store_true", help=f"Exit with {FAULTY} where there is a fault or a warning, for scripts."
    )
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Look and tell."""
    project = load_project(arguments.file)
    if not project.progress.step:
        note(f"{project.name} is not trained yet: only its data can be looked at.")
    found = diagnose(evidence_of(project))
    dismissed = frozenset() if arguments.all else project.dismissed
    if arguments.json:
        print_json({"name": project.name, "updates": project.progress.step, **to_json(found, dismissed)})
    else:
        print("\n".join(lines(found, dismissed)))
    grave = any(finding.severity != "hint" for finding in found.shown(dismissed))
    return FAULTY if arguments.strict and grave else 0


COMMANDS = (Command("diagnose", "Say what is wrong with a training, since when, and what helps.", declare, run),)
