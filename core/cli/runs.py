"""`runs`: list the runs of a project, tell what differs, where two part, and have one back."""

from __future__ import annotations

import argparse
from typing import Any

from core.cli._command import Command, note, print_json, table
from core.cli._progress import Meter
from core.cli._streams import open_project
from core.cli._training import check_outputs, stoppable
from core.data.table import Cancelled
from core.errors import UserError
from core.files import atomic_write, check_writable
from core.project import Project
from core.project_file import save_project
from core.runs.parting import first_parting
from core.runs.restoring import restored
from core.runs.run import Run
from core.runs.settings import differences, network_difference
from core.runs.table import Column, columns, csv_rows, matching, usual
from core.spreadsheets import lines

ORDER = 46


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="A project (.deepstep).")
    parser.add_argument("--source", metavar="FILE", help="Where the file is now whose rows the project streams.")
    listed = parser.add_argument_group("the list")
    listed.add_argument(
        "--filter", metavar="TEXT", default="",
        help="Only runs that meet a condition, such as 'val_loss < 0.1 and optimizer == adam', or hold a text.",
    )  # fmt: skip
    listed.add_argument(
        "--sort", metavar="COLUMN", default="number", help="The column to sort by; COLUMN:down the other way."
    )
    listed.add_argument(
        "--columns", metavar="A,B,…", default="", help="The columns to show; else the usual ones and what differs."
    )
    listed.add_argument("--csv", metavar="OUT.csv", help="Write the list as CSV, with all digits and columns.")
    told = parser.add_argument_group("two runs, or one").add_mutually_exclusive_group()
    told.add_argument("--diff", metavar="N", type=int, nargs="+", help="Tell what differs between these runs.")
    told.add_argument(
        "--part",
        metavar="N",
        type=int,
        nargs=2,
        help="Train two runs again; tell at which update they part.",
    )
    told.add_argument("--restore", metavar="N", type=int, help="Make a run the present state; --save says where to.")
    parser.add_argument("--save", metavar="OUT.deepstep", help="With --restore: where to save the project.")
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Read the file and tell."""
    if (arguments.restore is None) != (arguments.save is None):
        raise UserError("--restore N needs --save OUT.deepstep, and --save goes with --restore only.")
    if arguments.save:
        check_outputs(arguments.save, [])
    if arguments.csv:
        check_writable(arguments.csv)
    project = open_project(arguments.file, arguments.source)
    if arguments.restore is not None:
        return _restore(project, arguments)
    if arguments.diff is not None:
        return _tell_differences(project, arguments)
    if arguments.part is not None:
        return _tell_parting(project, arguments)
    return _list(project, arguments)


def _restore(project: Project, arguments: argparse.Namespace) -> int:
    made = restored(project, arguments.restore)
    save_project(arguments.save, made)
    if arguments.json:
        print_json({"restored": arguments.restore, "saved": arguments.save})
    else:
        print(f"{project.runs.get(arguments.restore).name} is the present state of {arguments.save}")
    return 0


def _tell_differences(project: Project, arguments: argparse.Namespace) -> int:
    runs = [project.runs.get(number) for number in arguments.diff]
    if len(runs) < 2:
        raise UserError("--diff needs two or more numbers of runs.")
    rows = differences(runs)
    words = network_difference(runs[0].spec, runs[1].spec) if len(runs) == 2 else []
    if arguments.json:
        found = {row.name: dict(zip(map(str, arguments.diff), row.values, strict=True)) for row in rows}
        print_json({"differences": found, "network": words})
        return 0
    if not rows:
        print("Every setting, the network, the data and the beginning are the same.")
        return 0
    print(table([("", *(run.name for run in runs)), *((row.label, *row.values) for row in rows)], ""))
    if words:
        print(f"{runs[1].name}'s network: {'; '.join(words)}")
    return 0


def _tell_parting(project: Project, arguments: argparse.Namespace) -> int:
    one, other = arguments.part
    with stoppable() as stop, Meter() as meter:
        try:
            found = first_parting(
                project, one, other, lambda done: not stop.asked and meter.part(done, "training both again")
            )
        except Cancelled:
            raise UserError("Stopped by the user before it was found.") from None
    if arguments.json:
        values = {"update": found.update, "compared": found.compared, "array": found.array, "by": found.by}
        print_json({**values, "cause": found.cause, "sentence": found.sentence})
    else:
        print(found.sentence)
    return 0


def _list(project: Project, arguments: argparse.Namespace) -> int:
    found = columns(project.runs)
    runs = _sorted(matching(project.runs, arguments.filter, found), arguments.sort, found)
    names = _chosen(arguments.columns, found)
    if arguments.csv:
        _write_csv(arguments.csv, csv_rows(runs, names))
    if arguments.json:
        shown = [_json(run, found, names) for run in runs]
        print_json({"name": project.name, "runs": shown})
    elif not len(project.runs):
        note(f"{project.name} has no runs yet: they are kept when training ends.")
    else:
        chosen = [found[name] for name in names or usual(runs, found)]
        print(table([tuple(c.label for c in chosen), *(tuple(_one_line(c, r) for c in chosen) for r in runs)], ""))
    return 0


def _one_line(column: Column, run: Run) -> str:
    text = " ".join(column.text(run).split())
    return text if len(text) <= 60 else text[:59] + "…"


def _json(run: Run, found: dict[str, Column], names: list[str]) -> dict[str, Any]:
    values = {name: found[name].value(run) for name in names or found}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _sorted(runs: list[Run], by: str, found: dict[str, Column]) -> list[Run]:
    """Sort by a column, what is not known last."""
    column = found[_known([by.removesuffix(":down")], "--sort", found)[0]]
    known = [run for run in runs if column.value(run) is not None]
    known.sort(key=lambda run: (isinstance(column.value(run), str), column.value(run)), reverse=by.endswith(":down"))
    return known + [run for run in runs if column.value(run) is None]


def _chosen(text: str, found: dict[str, Column]) -> list[str]:
    return _known([name.strip() for name in text.split(",") if name.strip()], "--columns", found)


def _known(names: list[str], option: str, found: dict[str, Column]) -> list[str]:
    for name in names:
        if name not in found:
            raise UserError(f"{option}: {name!r} is no column; there are {', '.join(found)}.")
    return names


def _write_csv(path: str, rows: list[list[str]]) -> None:
    data = lines(rows).encode()

    def write(file: Any) -> None:
        file.write(data)

    atomic_write(path, write)


COMMANDS = (Command("runs", "List the runs of a project, compare them, have one back.", declare, run),)
