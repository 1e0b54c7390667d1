"""`walk`: write one update of a project down, step by step."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.cli._command import Command
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
    if arguments.most < 1:
        raise UserError("--most: give a number from 1.")
    walk = _walk(arguments)
    for path in arguments.out:
        write_walk(path, walk, arguments.notation, arguments.most)
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


def formats() -> str:
    """List the formats, one line each."""
    return "formats:\n" + "\n".join(f"  {suffix:7} {label}" for suffix, label in FORMATS.items())


COMMANDS = (
    Command("walk", "Write one update down, step by step, as a worked solution or as receipts.", declare, run, formats),
)
