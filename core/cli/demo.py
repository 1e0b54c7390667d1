"""`demo`: train a bundled example without a window and leave its results in a folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.cli._command import Command
from core.cli._training import outcome_text, train, write_outputs
from core.errors import UserError
from core.start import example

ORDER = 60
EXAMPLE = "spirals"
FOLDER = "deepstep-demo"


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--folder", default=FOLDER, help=f"Where the results go (./{FOLDER}).")


def run(arguments: argparse.Namespace) -> int:
    """Train, write project, weights and picture, and say where they are."""
    folder = Path(arguments.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder}: this folder cannot be made ({error.strerror}); choose --folder.") from error
    project = example(EXAMPLE)
    print(f"training the bundled example {project.name!r} without a window", flush=True)
    outcome = train(project, "auto")
    save, exports = (
        str(folder / f"{EXAMPLE}.deepstep"),
        [str(folder / f"{EXAMPLE}{end}") for end in (".npz", ".json")],
    )
    write_outputs(outcome.project, save, exports)
    print(outcome_text(outcome, save, exports), flush=True)
    if arguments.draw is None:
        return 0
    picture = str(folder / "window.png")
    wanted = argparse.Namespace(out=picture, file=save, mode="train", theme="dark", size=(1440, 900))
    code: int = arguments.draw(wanted)
    print(f"picture of the window in {picture}")
    return code


COMMANDS = (Command("demo", "Train a bundled example and write project, weights and a picture.", declare, run),)
