"""`import`: take a network or weights of another program into a project."""

from __future__ import annotations

import argparse

from core.cli._command import Command, note, print_json, table
from core.cli._table import declare_read, read_table
from core.cli._training import check_outputs
from core.errors import UserError
from core.importing.project import alone, into, with_table, with_weights
from core.importing.reading import SUFFIXES, read_any
from core.importing.weights import Arrays, paste, propose
from core.project import Project
from core.project_file import load_project, save_project

ORDER = 31


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help=f"A network or weights: {', '.join(SUFFIXES)}.")
    parser.add_argument("--project", metavar="P", help="The project that gets the network or weights (.deepstep).")
    parser.add_argument("--data", metavar="FILE", help="A table for the network to train on; with --target.")
    declare_read(parser)
    parser.add_argument("--target", metavar="NAME", default="", help="The column of --data that is predicted.")
    parser.add_argument(
        "--map", metavar="PARAMETER=ARRAY", action="append", default=[],
        help="Which array of the file a parameter gets; without, they are matched by name, then by shape.",
    )  # fmt: skip
    parser.add_argument("--save", metavar="OUT.deepstep", required=True, help="The project file to write.")
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Read, put together, save, tell."""
    check_outputs(arguments.save, [])
    found = read_any(arguments.file)
    mapping: dict[str, str] = {}
    if isinstance(found, Arrays):
        project, mapping = _pasted(arguments, found)
    elif arguments.map:
        raise UserError("--map is for weights alone, and this file holds a whole network.")
    elif arguments.project is not None:
        project = into(load_project(arguments.project), found)
    elif arguments.data is not None:
        project = with_table(found, read_table(arguments.data, arguments.read), arguments.target)
    else:
        project = alone(found)
        note("there are no data with it: its rows are a stand-in; give --project or --data to train it further.")
    for sentence in getattr(found, "notes", ()):
        note(sentence)
    save_project(arguments.save, project)
    if arguments.json:
        layers = [layer.layer.caption() for layer in project.spec.layers]
        print_json({"name": project.name, "network": layers, "mapping": mapping, "saved": arguments.save})
    else:
        lines = [table((target, source or "kept as it is") for target, source in mapping.items())] if mapping else []
        print("\n".join([*lines, *(f"  {s.name}: {s.layer.caption()}" for s in project.spec.layers)]))
        print(f"saved {arguments.save}")
    return 0


def _pasted(arguments: argparse.Namespace, found: Arrays) -> tuple[Project, dict[str, str]]:
    if arguments.project is None:
        raise UserError("This file holds weights alone; --project names the network that gets them.")
    project = load_project(arguments.project)
    rows = propose(project.spec, found)
    mapping = {row.target: row.source for row in rows}
    for words in arguments.map:
        target, sign, source = words.partition("=")
        if not sign:
            raise UserError(f"--map {words}: PARAMETER=ARRAY is expected.")
        mapping[target] = source
    if not any(mapping.values()):
        names = ", ".join(list(found.arrays)[:20])
        raise UserError(f"None of its arrays fits the network; --map names them. There are {names}.")
    return with_weights(project, paste(project.spec, project.weights, found, mapping)), mapping


COMMANDS = (Command("import", "Take a network or weights of another program into a project.", declare, run),)
