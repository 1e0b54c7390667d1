"""`verify`: check an exported network, or the receipts of a walk."""

from __future__ import annotations

import argparse
from pathlib import Path

from core import numbers
from core.cli._command import Command, note, print_json
from core.errors import UserError
from core.export.bundle import WEIGHTS
from core.export.proof import prove
from core.files import read_head
from core.project_file import load_project
from core.walk_export.receipts import verify

ORDER = 46


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="An exported network, or receipts of a walk (.jsonl).")
    parser.add_argument("--project", metavar="P", help="Compare with this project's network on all its rows.")
    parser.add_argument(
        "--weights", choices=tuple(WEIGHTS), default="current", help="Which weights of the project to compare with."
    )
    parser.add_argument(
        "--peer", action=argparse.BooleanOptionalAction, default=True,
        help="Let the program that the file is for calculate it too, where it is installed.",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Check and tell; 2 when something is wrong."""
    path = Path(arguments.file)
    if path.suffix.lower() == ".jsonl":
        return _receipts(path, arguments.json)
    _look_at(path)
    project = load_project(arguments.project) if arguments.project is not None else None
    found = prove(path, project, arguments.peer, arguments.weights)
    if arguments.json:
        print_json(found.to_json())
    else:
        print("\n".join([f"{found.exporter.label}, {found.bundle.name}", *found.sentences()]))
        print("wrong" if found.problems else "it gives the same outputs")
    return 2 if found.problems else 0


def _look_at(path: Path) -> None:
    """Refuse what cannot be verified before its name is asked for a format."""
    if not path.is_dir():
        read_head(path, 1)
    if path.suffix.lower() == ".deepstep":
        raise UserError(f"{path.name}: this is a project; give an exported network, and the project with --project.")


def _receipts(path: Path, as_json: bool) -> int:
    try:
        with path.open(encoding="utf-8") as file:
            found = verify(file)
    except (OSError, UnicodeDecodeError):
        raise UserError(f"{path.name}: the file cannot be read as text; choose receipts of a walk (.jsonl).") from None
    if as_json:
        print_json(
            {"project": found.head.get("project"), "steps": found.steps, "operands": found.operands,
             "worst": found.worst, "problems": list(found.problems)}
        )  # fmt: skip
    else:
        worst = numbers.text(found.worst)
        print(f"{found.steps} steps, {found.operands} operands; largest relative difference {worst}")
    for problem in found.problems:
        note(problem)
    if not as_json:
        print("wrong" if found.problems else "every step is right")
    return 2 if found.problems else 0


COMMANDS = (Command("verify", "Check an exported network, or the receipts of a walk.", declare, run),)
