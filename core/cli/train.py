"""`train`: train a network and save or export it."""

from __future__ import annotations

import argparse

from core.cli import _settings
from core.cli._command import Command, note, print_json
from core.cli._table import declare_read, read_table
from core.cli._training import (
    STOPPED,
    check_outputs,
    outcome_json,
    outcome_text,
    sweep,
    sweep_json,
    sweep_text,
    train,
    watched_of,
    write_outputs,
)
from core.data.catalogue import all_sets
from core.data.plan import suggest
from core.data.table import Table, listing
from core.errors import UserError
from core.fitting import remark
from core.project import Project
from core.project_file import load_project
from core.start import example, new_project

ORDER = 10


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    source = parser.add_argument_group("data").add_mutually_exclusive_group(required=True)
    source.add_argument("--project", metavar="FILE", help="Go on with the training of a project file.")
    source.add_argument("--data", metavar="FILE", help="Train on a file of your own; --target names its column.")
    source.add_argument(
        "--example",
        choices=tuple(all_sets()),
        metavar="KIND",
        help="Train on a bundled data set; listed below.",
    )
    parser.add_argument(
        "--target", metavar="NAME", nargs="+", help="The column of --data to predict; several where all are numbers."
    )
    parser.add_argument("--reset", action="store_true", help="Begin anew from the project's initial weights.")
    declare_read(parser)
    _settings.declare(parser)
    watching = parser.add_argument_group(
        "watching", "Expressions over named numbers, such as 'norm(dW2) > 100 and epoch >= 3'; see docs/watching.md."
    )
    watching.add_argument(
        "--break",
        dest="breaks",
        metavar="EXPR",
        action="append",
        default=[],
        help=f"Stop after the update at which this comes to hold, and exit with {STOPPED}; can be given several times.",
    )
    watching.add_argument(
        "--watch",
        dest="watches",
        metavar="EXPR",
        action="append",
        default=[],
        help="Print the value while training and at the end; can be given several times.",
    )
    parser.add_argument(
        "--backend",
        choices=("auto", "cpu", "gpu"),
        default="auto",
        help="Where to calculate (auto: GPU if usable).",
    )
    parser.add_argument(
        "--find-rate",
        action="store_true",
        help="Only try learning rates on a copy, and suggest one; nothing is trained.",
    )
    parser.add_argument("--save", metavar="OUT.deepstep", help="Save the trained project.")
    parser.add_argument(
        "--export", metavar="OUT.npz", nargs="+", action="extend", default=[],
        help="Export the trained network; the ending chooses the format (.npz, .json).",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Train, write, tell."""
    save, exports = arguments.save, arguments.export
    check_outputs(save, exports)
    project = _settings.applied(_project(arguments), arguments)
    if arguments.reset:
        project = project.reset()
    if arguments.find_rate:
        return _find_rate(project, arguments)
    if project.progress.epoch >= project.config.run.epochs:
        note(
            f"{project.name} is trained for {project.progress.epoch} epochs already; "
            f"go on with --epochs {2 * project.progress.epoch}, or begin anew with --reset."
        )
    if words := remark(project, project.dataset()):
        note(words)
    watched = watched_of(project, arguments.breaks, arguments.watches)
    outcome = train(project, arguments.backend, watched)
    write_outputs(outcome.project, save, exports)
    if arguments.json:
        print_json(outcome_json(outcome, save, exports))
    else:
        print(outcome_text(outcome, save, exports))
    return STOPPED if outcome.hit else 0


def _find_rate(project: Project, arguments: argparse.Namespace) -> int:
    if arguments.save or arguments.export:
        raise UserError("--find-rate trains nothing, so there is nothing for --save or --export.")
    found = sweep(project, arguments.backend)
    if arguments.json:
        print_json(sweep_json(found))
    else:
        print(sweep_text(found))
    return 0


def _project(arguments: argparse.Namespace) -> Project:
    if arguments.target is not None and arguments.data is None:
        raise UserError("--target goes with --data only; a project or an example has its own.")
    if arguments.project is not None:
        return load_project(arguments.project)
    if arguments.example is not None:
        return example(arguments.example)
    return _from_table(read_table(arguments.data, arguments.read), arguments.target)


def _from_table(table: Table, target: list[str] | None) -> Project:
    if target is None:
        raise UserError(f"--data needs --target with the column to predict; there are {listing(table.names)}.")
    plan = suggest(table, tuple(target))
    ignored = [column.name for column in plan.columns if column.use == "ignore"]
    if ignored:
        note(f"not used as inputs, since they hold ids, free text or one value only: {listing(ignored)}.")
    return new_project(table.name, table, plan)


COMMANDS = (
    Command("train", "Train a network on a project, an example or your own file.", declare, run, _settings.choices),
)
