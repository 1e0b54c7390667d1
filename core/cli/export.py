"""`export`: write the trained network of a project for other programs."""

from __future__ import annotations

import argparse

from core.cli._command import Command, print_json, table
from core.cli._training import check_outputs, write_outputs
from core.export import exporters
from core.project_file import load_project

ORDER = 30


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--project", metavar="FILE", required=True, help="The project file (.deepstep).")
    parser.add_argument("out", metavar="OUT", nargs="+", help="Files to write; the ending chooses the format.")
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Write each file and name it."""
    check_outputs(None, arguments.out)
    project = load_project(arguments.project)
    write_outputs(project, None, arguments.out)
    if arguments.json:
        print_json({"name": project.name, "exported": arguments.out})
    else:
        print("\n".join(f"exported {path}" for path in arguments.out))
    return 0


def formats() -> str:
    """List the formats, one line each."""
    return "formats:\n" + table((exporter.suffix, exporter.label) for exporter in exporters().values())


COMMANDS = (Command("export", "Write the trained network of a project for other programs.", declare, run, formats),)
