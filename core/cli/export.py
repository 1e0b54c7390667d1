"""`export`: write the trained network of a project for other programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.cli._command import Command, print_json, table
from core.cli._training import check_outputs, write_outputs
from core.export import exporters
from core.export.bundle import WEIGHTS
from core.export.proof import prove
from core.project_file import load_project

ORDER = 30


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--project", metavar="FILE", required=True, help="The project file (.deepstep).")
    parser.add_argument("out", metavar="OUT", nargs="+", help="Files to write; how the name ends chooses the format.")
    parser.add_argument(
        "--weights", choices=tuple(WEIGHTS), default="current", help="Which weights: as they are, best, or the first."
    )
    parser.add_argument(
        "--verify", action="store_true", help="Read each file back, let its program calculate it, and tell differences."
    )
    parser.add_argument("--json", action="store_true", help="Print the result as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Write each file and name it."""
    check_outputs(None, arguments.out)
    project = load_project(arguments.project)
    write_outputs(project, None, arguments.out, arguments.weights)
    proofs = {path: prove(Path(path)) for path in arguments.out if arguments.verify}
    if arguments.json:
        found = {path: proof.to_json() for path, proof in proofs.items()}
        print_json({"name": project.name, "exported": arguments.out, **({"proofs": found} if found else {})})
    else:
        for path in arguments.out:
            print("\n    ".join([f"exported {path}", *(proofs[path].sentences() if path in proofs else [])]))
    return 2 if any(proof.problems for proof in proofs.values()) else 0


def formats() -> str:
    """List the formats, one line each."""
    return "formats:\n" + table((exporter.suffix, exporter.label) for exporter in exporters().values())


COMMANDS = (Command("export", "Write the trained network of a project for other programs.", declare, run, formats),)
