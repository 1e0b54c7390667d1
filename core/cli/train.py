"""`train`: train a network and save or export it."""

from __future__ import annotations

import argparse
import math

from core.cli import _columns, _made, _settings
from core.cli._command import Command, note, print_json, table
from core.cli._streams import open_project, stream_table
from core.cli._table import declare_read, read_table
from core.cli._training import (
    STOPPED,
    Outcome,
    again,
    check_outputs,
    fold_all,
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
from core.folds import metric_words
from core.project import Project
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
    parser.add_argument(
        "--stream",
        action="store_true",
        help="Leave the rows of --data in their file and read them while training, for files larger than memory: "
        "Parquet, .npy, a folder of .npy files, CSV (which is copied to such a folder first).",
    )
    parser.add_argument(
        "--source",
        metavar="FILE",
        help="Where the file is now whose rows --project streams; a changed one is taken too.",
    )
    parser.add_argument("--reset", action="store_true", help="Begin anew from the project's initial weights.")
    parser.add_argument(
        "--run",
        dest="number",
        type=int,
        metavar="N",
        help="Train run N of --project again, as it was trained.",
    )
    declare_read(parser)
    _columns.declare(parser)
    _made.declare(parser)
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
        help="Export the trained network; its ending chooses the format (`export --help` lists all).",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Train, write, tell."""
    save, exports = arguments.save, arguments.export
    check_outputs(save, exports)
    if arguments.number is not None:
        return _tell(again(_of_run(arguments), arguments.number), arguments)
    project = _settings.applied(project_of(arguments), arguments)
    if arguments.folds is not None:
        return _train_folds(project, arguments)
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
    return _tell(outcome, arguments)


def _tell(outcome: Outcome, arguments: argparse.Namespace) -> int:
    save, exports = arguments.save, arguments.export
    write_outputs(outcome.project, save, exports)
    if arguments.json:
        print_json(outcome_json(outcome, save, exports))
    else:
        print(outcome_text(outcome, save, exports))
    return STOPPED if outcome.hit else 0


def _of_run(arguments: argparse.Namespace) -> Project:
    """Give the project whose run is trained again; nothing else may be changed."""
    if arguments.project is None:
        raise UserError("--run goes with --project: the runs are in a project file.")
    project = open_project(arguments.project, arguments.source)
    same = _settings.applied(_columns.applied(project, arguments), arguments)
    others = arguments.reset or arguments.find_rate or arguments.folds is not None or arguments.breaks
    if same.config != project.config or same.spec != project.spec or same.plan != project.plan or others:
        raise UserError("--run trains as the run did, so no setting goes with it; leave it out to change something.")
    return project


def _train_folds(project: Project, arguments: argparse.Namespace) -> int:
    if arguments.save or arguments.export or arguments.find_rate or arguments.breaks:
        raise UserError(
            "--folds trains copies to compare, so --save, --export, --find-rate and --break do not go with it."
        )
    found = fold_all(project, arguments.folds, arguments.backend)
    if arguments.json:
        print_json({"name": project.name, **found.to_json()})
    else:
        print(table(found.lines(), ""))
        print("\n".join(metric_words(found.metrics)))
    return 0


def _find_rate(project: Project, arguments: argparse.Namespace) -> int:
    if arguments.save or arguments.export:
        raise UserError("--find-rate trains nothing, so there is nothing for --save or --export.")
    found = sweep(project, arguments.backend)
    if arguments.json:
        print_json(sweep_json(found))
    else:
        print(sweep_text(found))
    return 0


def project_of(arguments: argparse.Namespace) -> Project:
    """Give the project that the options of data choose, before those of network and settings."""
    if arguments.target is not None and arguments.data is None:
        raise UserError("--target goes with --data only; a project or an example has its own.")
    if (arguments.stream and arguments.data is None) or (arguments.source and arguments.project is None):
        raise UserError("--stream goes with --data, and --source with --project.")
    if arguments.example is not None:
        settings = _made.settings_of(all_sets()[arguments.example], arguments)
        return _columns.applied(example(arguments.example, settings, arguments.network), arguments)
    _made.refuse(arguments)
    if arguments.project is not None:
        return _columns.applied(open_project(arguments.project, arguments.source), arguments)
    source = stream_table(arguments.data) if arguments.stream else read_table(arguments.data, arguments.read)
    return _from_table(source, arguments.target, arguments)


def _from_table(source: Table, target: list[str] | None, arguments: argparse.Namespace) -> Project:
    others = source.names[math.prod(source.image) :] if source.image else source.names
    if target is None and source.image and len(others) == 1:
        target = list(others)  # images with their labels: nothing else can be meant
    if target is None:
        raise UserError(f"--data needs --target with the column to predict; there are {listing(others)}.")
    plan = _columns.planned(source, suggest(source, tuple(target)), arguments)
    ignored = [column.name for column in plan.columns if column.use == "ignore"]
    if ignored:
        note(f"not used as inputs, since they hold ids, free text or one value only: {listing(ignored)}.")
    return new_project(source.name, source, plan)


def choices() -> str:
    """List what the options of settings and columns can name."""
    return f"{_settings.choices()}\n\n{_columns.choices()}"


COMMANDS = (Command("train", "Train a network on a project, an example or your own file.", declare, run, choices),)
