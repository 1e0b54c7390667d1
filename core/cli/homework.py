"""`homework`: check numbers that were worked out by hand."""

from __future__ import annotations

import argparse

from core.cli._command import Command, table
from core.data.catalogue import all_sets
from core.errors import UserError
from core.homework import check
from core.homework.check import KINDS, result_table
from core.homework.labels import LABELS
from core.homework.sheet import read_file
from core.homework.walks import walks_for
from core.judging.judge import DIGITS
from core.judging.record import save_csv
from core.project import Project
from core.project_file import load_project
from core.start import example

ORDER = 46


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="The project (.deepstep), or a bundled data set such as bank.")
    parser.add_argument(
        "answers", metavar="ANSWERS", help="The answers: CSV, or a number or label and number per line."
    )
    parser.add_argument("--row", metavar="N", type=int, help="The row of the first line of answers, from 1.")
    parser.add_argument("--batch", action="store_true", help="The numbers are those of the batch, not of one row.")
    parser.add_argument(
        "--digits", metavar="N", type=int, default=DIGITS, help=f"Digits that have to be right (1 to 15; {DIGITS})."
    )
    parser.add_argument("--out", metavar="CSV", help="Write the result there too.")
    parser.add_argument("--hide", action="store_true", help="Leave the right numbers out of the result.")


def run(arguments: argparse.Namespace) -> int:
    """Check, tell, write; the exit code is 1 where something is wrong."""
    if not 1 <= arguments.digits <= 15:
        raise UserError("--digits: give a number from 1 to 15.")
    project = _project(arguments.file)
    entries = read_file(arguments.answers)
    report = check(walks_for(project, entries, arguments.row, arguments.batch), entries, arguments.digits)
    rows = [
        (c.label or c.title, c.text, KINDS[c.kind], c.told(not arguments.hide) if c.kind != "right" else "")
        for c in report.cells
    ]
    print(table(rows))
    print(report.words)
    if report.first is not None:
        print(report.explanation(not arguments.hide))
    if arguments.out:
        save_csv(arguments.out, result_table(report, not arguments.hide))
        print(f"written to {arguments.out}")
    return int(any(cell.kind not in ("right", "close") for cell in report.cells))


def _project(file: str) -> Project:
    return example(file) if file in all_sets() else load_project(file)


def labels_help() -> str:
    """List the labels."""
    return "labels:\n" + table((label, meaning) for label, meaning in LABELS.items())


COMMANDS = (
    Command("homework", "Check numbers worked out by hand, and explain the first mistake.", declare, run, labels_help),
)
