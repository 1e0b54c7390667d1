"""`walk`: write one update of a project down, step by step; `verify`: check such receipts."""

from __future__ import annotations

import argparse
from pathlib import Path

from core import numbers
from core.cli._command import Command, note, print_json
from core.data.catalogue import all_sets
from core.errors import UserError
from core.files import check_writable
from core.fitting import check_fit
from core.goto import Target
from core.moments import find
from core.next_batch import start_frame
from core.notation import NOTATIONS
from core.project_file import load_project
from core.start import example
from core.walk import Walk
from core.walk_export.files import FORMATS, write_walk
from core.walk_export.receipts import verify
from core.walk_export.solution import MOST_STEPS

ORDER = 45


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--project", metavar="FILE", help="The project file (.deepstep).")
    source.add_argument("--example", metavar="KIND", choices=tuple(all_sets()), help="A bundled data set.")
    parser.add_argument("--row", metavar="N", type=int, help="The row that is stepped through, from 1.")
    parser.add_argument("--batch", action="store_true", help="Walk through the batch that training takes next.")
    parser.add_argument("--epoch", metavar="N", type=int, help="Train to the beginning of this epoch first, from 1.")
    parser.add_argument("--notation", choices=tuple(NOTATIONS), default="calculus", help="How formulas are written.")
    parser.add_argument("--most", metavar="N", type=int, default=MOST_STEPS, help="Most steps of a worked solution.")
    parser.add_argument("out", metavar="OUT", nargs="+", help="Files to write; the ending chooses the format.")


def run(arguments: argparse.Namespace) -> int:
    """Walk, write, tell."""
    for path in arguments.out:
        if Path(path).suffix.lower() not in FORMATS:
            raise UserError(f"{Path(path).name}: the name has to end in {', '.join(FORMATS)}.")
        check_writable(path)
    walk = _walk(arguments)
    for path in arguments.out:
        write_walk(path, walk, arguments.notation, max(1, arguments.most))
        print(f"{len(walk)} steps written to {path}")
    return 0


def _walk(arguments: argparse.Namespace) -> Walk:
    project = example(arguments.example) if arguments.example is not None else load_project(arguments.project)
    data = project.dataset()
    check_fit(project, data)
    row = project.row if arguments.row is None else arguments.row - 1
    if not 0 <= row < data.rows or row not in data.used:
        raise UserError(f"--row: {row + 1} is no row with a target; there are rows 1 to {data.rows}.")
    frame = start_frame(project)
    if arguments.epoch is not None:
        if arguments.epoch < 1:
            raise UserError("--epoch: epochs count from 1.")
        found = find(project, data, frame, Target(epoch=arguments.epoch))
        assert found is not None
        frame = found
    return Walk(project, data, row, frame, whole_batch=arguments.batch)


def declare_verify(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="Receipts of a walk (.jsonl).")
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run_verify(arguments: argparse.Namespace) -> int:
    """Check every line and tell; 2 when something is wrong."""
    path = Path(arguments.file)
    try:
        with path.open(encoding="utf-8") as file:
            found = verify(file)
    except (OSError, UnicodeDecodeError):
        raise UserError(f"{path.name}: the file cannot be read as text; choose receipts of a walk (.jsonl).") from None
    if arguments.json:
        print_json(
            {"project": found.head.get("project"), "steps": found.steps, "operands": found.operands,
             "worst": found.worst, "problems": list(found.problems)}
        )  # fmt: skip
    else:
        worst = numbers.text(found.worst)
        print(f"{found.steps} steps, {found.operands} operands; largest relative difference {worst}")
    for problem in found.problems:
        note(problem)
    if not arguments.json:
        print("wrong" if found.problems else "every step is right")
    return 2 if found.problems else 0


def formats() -> str:
    """List the formats, one line each."""
    return "formats:\n" + "\n".join(f"  {suffix:7} {label}" for suffix, label in FORMATS.items())


COMMANDS = (
    Command("walk", "Write one update down, step by step, as a worked solution or as receipts.", declare, run, formats),
    Command("verify", "Work the receipts of a walk out again and check every number.", declare_verify, run_verify),
)
