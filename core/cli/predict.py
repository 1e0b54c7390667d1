"""`predict`: let a trained network predict the rows of a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from core.cli._command import Command, note, print_json
from core.cli._progress import Meter
from core.cli._table import declare_read, read_table
from core.data.stream.opening import SUFFIXES
from core.errors import UserError
from core.export.model import read_model
from core.files import check_writable
from core.predicting.asked import Asked
from core.predicting.files import csv_text, first_line, predict_table, write
from core.predicting.in_pieces import predict_in_pieces

ORDER = 20
LARGE = 200_000_000


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--model",
        metavar="FILE",
        required=True,
        help="An exported network (.onnx, .npz, .json …) or a project (.deepstep).",
    )
    parser.add_argument("--data", metavar="FILE", required=True, help="The rows; its columns are found by their names.")
    declare_read(parser)
    parser.add_argument("--out", metavar="OUT.csv", help="Write the predictions there instead of printing them.")
    parser.add_argument(
        "--stream",
        action="store_true",
        help=f"Read, predict and write a piece at a time, for files larger than memory; needs --out. From "
        f"{LARGE // 10**6} MB on this is done anyway.",
    )
    parser.add_argument("--keep", action="store_true", help="Write the columns of the file before the predictions.")
    parser.add_argument("--json", action="store_true", help="Print the predictions as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Predict, write, tell."""
    out = Path(arguments.out) if arguments.out is not None else None
    if out is not None:
        check_writable(out)
    if arguments.stream or (out is not None and _is_large(arguments)):
        return _in_pieces(arguments, out)
    model, table = read_model(arguments.model), read_table(arguments.data, arguments.read)
    with Meter() as meter:
        asked = Asked(model.spec, model.weights, model.pipeline)
        found = predict_table(asked, table, meter.part, first_line(Path(arguments.data), table.rows))
    for sentence in found.notes:
        note(sentence)
    kept = table if arguments.keep else None
    if out is not None:
        write(out, found.rows, kept)
    if arguments.json:
        told = {"model": model.name, "task": model.pipeline.task, "predictions": found.rows, "out": arguments.out}
        print_json(told)
    elif out is not None:
        print(f"{len(found.rows)} predictions written to {arguments.out}")
    else:
        sys.stdout.write(csv_text(found.rows, kept))
    return 0


def _is_large(arguments: argparse.Namespace) -> bool:
    path, plain = Path(arguments.data), not (arguments.json or arguments.read)
    return plain and path.name.lower().endswith(SUFFIXES) and path.is_file() and path.stat().st_size > LARGE


def _in_pieces(arguments: argparse.Namespace, out: Path | None) -> int:
    if out is None or arguments.json or arguments.read:
        raise UserError("--stream needs --out, and goes neither with --json nor with --read.")
    model = read_model(arguments.model)
    asked = Asked(model.spec, model.weights, model.pipeline)
    with Meter() as meter:
        rows, notes = predict_in_pieces(asked, Path(arguments.data), out, arguments.keep, meter.part)
    for sentence in notes:
        note(sentence)
    print(f"{rows} predictions written to {arguments.out}")
    return 0


COMMANDS = (Command("predict", "Predict the rows of a table with a trained network.", declare, run),)
