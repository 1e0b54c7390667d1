"""`report`: write a run down as a web page or PDF."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.cli._command import Command, note
from core.cli._streams import open_project
from core.errors import UserError
from core.files import check_writable
from core.report_writing.content import paper, run_of
from core.report_writing.page import check_ending, write_page

ORDER = 52


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="A project (.deepstep).")
    parser.add_argument("out", metavar="OUT", help="The report: .html (one file that needs nothing else) or .pdf.")
    parser.add_argument(
        "--run", dest="number", type=int, default=0, metavar="N", help="Of this run; else of the present state."
    )
    parser.add_argument("--source", metavar="FILE", help="Where the file is now whose rows the project streams.")


def run(arguments: argparse.Namespace) -> int:
    """Write the report; the diagram draws the network."""
    path = Path(arguments.out)
    check_ending(path)
    check_writable(path)
    arguments.project, arguments.report_run = run_of(open_project(arguments.file, arguments.source), arguments.number)
    try:
        if arguments.draw is None:
            raise ImportError("no window")
        arguments.draw(arguments)
    except ImportError:
        if path.suffix.lower() != ".html":
            raise UserError(f"{path.name}: a PDF needs PySide6; start run.py, or write .html.") from None
        note("PySide6 cannot be used here, so the report has no picture of the network.")
        write_page(path, paper(arguments.project, arguments.report_run, Path(arguments.file).name))
    print(f"report of {arguments.report_run.name} in {arguments.out}")
    return 0


COMMANDS = (Command("report", "Write a run down as a web page or PDF.", declare, run),)
