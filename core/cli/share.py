"""`share`: hand a project on, as one file or as a link; and take a link."""

from __future__ import annotations

import argparse
import sys

from core.cli._command import Command, note
from core.cli._training import check_outputs
from core.data.stream.streamed import StreamedTable
from core.errors import UserError
from core.project_file import load_project, save_project
from core.share import playground
from core.share.link import WEIGHTS, example_of, link_of, project_of, without_data

ORDER = 47


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--project", metavar="P", help="The project to hand on (.deepstep).")
    source.add_argument("--link", metavar="LINK", help="A link to rebuild a project from; - reads it from the input.")
    parser.add_argument("--weights", choices=tuple(WEIGHTS), default="current", help="Which weights the link holds.")
    parser.add_argument("--no-data", action="store_true", help="Leave the data out of the file.")
    parser.add_argument("--playground", action="store_true", help="Print the address in the TensorFlow Playground.")
    parser.add_argument("--save", metavar="OUT.deepstep", help="The file to write; without, a link is printed.")


def run(arguments: argparse.Namespace) -> int:
    """Share, tell."""
    check_outputs(arguments.save, [])
    if arguments.link is not None:
        if arguments.save is None:
            raise UserError("--save is needed with --link: the file that the project is written to.")
        save_project(arguments.save, project_of(sys.stdin.read() if arguments.link == "-" else arguments.link))
        print(f"saved {arguments.save}")
        return 0
    project = load_project(arguments.project)
    if arguments.playground:
        problems = playground.problems(project)
        if problems:
            raise UserError(problems[0])
        note("weights do not travel: the Playground draws its own.")
        print(playground.address(project))
    elif arguments.save is not None:
        if isinstance(project.table, StreamedTable) and not arguments.no_data:
            note(f"the rows are not in it: whoever opens it needs {project.table.source.path} too.")
        save_project(arguments.save, without_data(project) if arguments.no_data else project)
        print(f"saved {arguments.save}")
    else:
        if not example_of(project.table):
            note("the data do not travel in a link; --save writes one file with them.")
        print(link_of(project, arguments.weights))
    return 0


COMMANDS = (Command("share", "Hand a project on, as one file or as a link; take a link.", declare, run),)
