"""`sweep`: train one project with many settings, in several processes, and find the best."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from core import fields
from core.cli import _settings
from core.cli._command import Command, add_setting, note, print_json, table
from core.cli._progress import Meter, time_text
from core.cli._streams import open_project
from core.cli._training import stoppable
from core.data.catalogue import all_sets
from core.errors import UserError
from core.files import check_writable
from core.project import Project
from core.project_file import SUFFIX, save_project
from core.start import example
from core.sweeps import axes
from core.sweeps.address import Address, beside, newest_beside
from core.sweeps.board import Board, read_board
from core.sweeps.knobs import knobs
from core.sweeps.plan import LOSS, SweepPlan, SweepSettings, checked, objectives
from core.sweeps.record import NAME, Sweep, create, open_sweep
from core.sweeps.runner import Workers, run_to_end, usual_jobs
from core.sweeps.taking import result_of

ORDER = 12
JOIN, SHOW = "join", "show"
FLAGS = {"seed": "--search-seed"}
WAIT_SECONDS = 0.3


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "what", metavar="FILE | join ADDRESS | show ADDRESS", nargs="*",
        help="The project to vary; or `join` and the address of a sweep, to take work from it; or `show` and it.",
    )  # fmt: skip
    parser.add_argument("--example", metavar="KIND", choices=tuple(all_sets()), help="Vary a bundled set's project.")
    group = parser.add_argument_group("sweep")
    group.add_argument(
        "--vary", metavar="SETTING=RANGE", action="append", default=[],
        help="What is varied, such as learning_rate=log:1e-4..1, hidden1.units=4,8,16, batch_size=8..64, "
        "optimizer=all, layers=1..4; LOW..HIGH/5 gives a grid 5 points. Can be given several times.",
    )  # fmt: skip
    group.add_argument("--knobs", action="store_true", help="List all that can be varied, and do nothing else.")
    group.add_argument("--objective", metavar="KIND", default=LOSS, help="What counts: loss or a metric.")
    for info in fields.settings_of(SweepSettings):
        add_setting(group, fields_named(info), FLAGS.get(info.name, f"--{info.name.replace('_', '-')}"))
    group.add_argument("--jobs", metavar="N", type=int, help="How many processes work; usually all processors but one.")
    group.add_argument(
        "--storage", metavar="ADDRESS",
        help="Where the record is kept: a folder (by default NAME-sweep beside FILE), or a database such as "
        "postgresql://user:password@host/name that other machines can join.",
    )  # fmt: skip
    group.add_argument("--name", metavar="NAME", default="", help="The sweep's name in a storage that holds several.")
    group.add_argument("--resume", action="store_true", help="Go on with the newest sweep beside FILE or in --storage.")
    group.add_argument("--save", metavar="OUT.deepstep", help="Save the project of the best trial, trained.")
    group.add_argument("--json", action="store_true", help="Print the result as one JSON object.")
    _settings.declare(parser)


def fields_named(info: fields.FieldInfo) -> fields.FieldInfo:
    """Give a setting of the search a name that none of training has."""
    import dataclasses

    return dataclasses.replace(info, name=f"sweep_{info.name}")


def run(arguments: argparse.Namespace) -> int:
    """Sweep, join or show, and tell."""
    _check(arguments)
    words = arguments.what
    if words and words[0] in (JOIN, SHOW):
        if len(words) != 2:
            raise UserError(
                f"sweep {words[0]}: one address is expected, such as a folder or postgresql://user@host/name."
            )
        sweep = open_sweep(Address(words[1]), arguments.name)
        return _tell(sweep, arguments) if words[0] == SHOW else _work(sweep, arguments)
    project = _project(arguments)
    if arguments.knobs:
        print(table(_knob_lines(project)))
        return 0
    return _work(_resumed(arguments) if arguments.resume else _begun(project, arguments), arguments)


def _check(arguments: argparse.Namespace) -> None:
    """Find out before the work whether its end can be reached."""
    if arguments.jobs is not None and not 1 <= arguments.jobs <= 1000:
        raise UserError(f"--jobs: {arguments.jobs} processes are not possible; it can be 1 to 1000.")
    if arguments.save is not None:
        if Path(arguments.save).suffix.lower() != SUFFIX:
            raise UserError(f"{Path(arguments.save).name}: a project file's name has to end in {SUFFIX}.")
        check_writable(arguments.save)


def _project(arguments: argparse.Namespace) -> Project:
    if (len(arguments.what) == 1) == (arguments.example is not None):
        raise UserError("sweep: one project file is expected, or --example; or join and an address.")
    project = example(arguments.example) if arguments.example is not None else open_project(arguments.what[0])
    return _settings.applied(project, arguments)


def _begun(project: Project, arguments: argparse.Namespace) -> Sweep:
    known = knobs(project)
    varied = tuple(axes.parse(text, known) for text in arguments.vary)
    given = {info.name: getattr(arguments, f"sweep_{info.name}") for info in fields.settings_of(SweepSettings)}
    settings = SweepSettings(**{name: value for name, value in given.items() if value is not None})
    plan = checked(SweepPlan(varied, arguments.objective, settings), project)
    address = Address(arguments.storage or str(beside(_place(arguments))))
    sweep = create(address, project, plan, arguments.name or NAME)
    note(f"the sweep lies in {address}; sweep join, show or --resume find it there.")
    return sweep


def _place(arguments: argparse.Namespace) -> Path:
    return Path(arguments.what[0]) if arguments.what else Path(f"{arguments.example}{SUFFIX}")


def _resumed(arguments: argparse.Namespace) -> Sweep:
    if arguments.vary:
        raise UserError("--resume goes on with what was varied; leave --vary out, or begin another sweep.")
    given = arguments.storage or newest_beside(_place(arguments))
    if given is None:
        raise UserError(f"{_place(arguments).name}: no sweep lies beside it; begin one without --resume.")
    sweep = open_sweep(Address(str(given)), arguments.name)
    sweep.fill()
    return sweep


def _work(sweep: Sweep, arguments: argparse.Namespace) -> int:
    lost = sweep.mend()
    if lost:
        note(f"{lost} trials whose process had ended are run again.")
    minutes = sweep.plan.settings.minutes if arguments.sweep_minutes is None else arguments.sweep_minutes
    jobs, began, before = arguments.jobs or usual_jobs(), time.perf_counter(), read_board(sweep).finished
    workers = Workers(sweep.address, sweep.name, jobs, 60 * minutes)
    with stoppable() as stop, Meter() as meter:

        def look() -> bool:
            board = read_board(sweep)
            meter.show_text(board.words(), board.finished / max(len(board.rows), 1))
            return not stop.asked

        try:
            run_to_end(workers, look, WAIT_SECONDS)
        finally:
            workers.end()
    if workers.problem:
        raise UserError(workers.problem)
    board, seconds = read_board(sweep), time.perf_counter() - began
    done = board.finished - before
    here = f"{jobs} process{'es' * (jobs > 1)} here"
    note(f"{done} trials in {time_text(seconds)}, {60 * done / seconds:.0f} a minute with {here}.")
    if not board.complete:
        note(f"{len(board.rows) - board.finished} trials are left; --resume goes on with them.")
    return _tell(sweep, arguments)


def _tell(sweep: Sweep, arguments: argparse.Namespace) -> int:
    board = read_board(sweep)
    best = board.best
    if arguments.save is not None and best is not None:
        save_project(arguments.save, result_of(sweep, best))
    if arguments.json:
        print_json({**board.to_json(), "storage": str(sweep.address), "saved": arguments.save if best else None})
        return 0
    _print_board(board)
    if arguments.save is not None and best is not None:
        print(f"saved {arguments.save}: trial {best.number}")
    return 0


def _print_board(board: Board) -> None:
    print(board.words())
    if board.ranking:
        print(table(board.lines()))
    for row in board.rows:
        if row.state in ("failed", "lost"):
            print(f"trial {row.number} {row.state}: {row.said}", file=sys.stderr)


def _knob_lines(project: Project) -> list[tuple[str, ...]]:
    lines = [("setting", "now", "for example")]
    for knob in knobs(project).values():
        now = "–" if knob.current is None else axes.value_text(knob.current)
        lines.append((knob.name, now, f"{knob.name}={axes.usual(knob).text()}"))
    return [*lines, ("", "", ""), ("what can count", "", ", ".join(objectives(project)))]


COMMANDS = (
    Command(
        "sweep", "Train a project with many settings in several processes, and find the best.", declare, run,
        lambda: "Docs: docs/sweeps.md. --knobs lists all that can be varied.",
    ),
)  # fmt: skip
