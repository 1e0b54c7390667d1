"""`screenshot`: draw a picture of the window."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from core.catalogues import LANGUAGES
from core.cli._command import Command
from core.errors import UserError
from core.files import check_writable

ORDER = 50
MODES = ("data", "build", "train", "step")
THEMES = ("dark", "light", "contrast")
NETWORK_ENDINGS = (".png", ".svg", ".pdf", ".tex")
SMALLEST, LARGEST = 200, 10_000


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "out", metavar="OUT", help="The picture to write: .png; with --network also .svg, .pdf or .tex."
    )
    parser.add_argument("file", metavar="FILE", nargs="?", help="A project or CSV file to open; else the start.")
    parser.add_argument("--mode", choices=MODES, default="train", help="What the window shows.")
    parser.add_argument("--network", action="store_true", help="Draw the network alone, cropped.")
    parser.add_argument("--transparent", action="store_true", help="With --network: leave the ground out.")
    parser.add_argument("--theme", choices=THEMES, default="dark", help="Dark, light or high contrast.")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en", help="What the window speaks.")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="1440x900", help="Width × height in pixels.")


def run(arguments: argparse.Namespace) -> int:
    """Let the window draw itself."""
    endings = NETWORK_ENDINGS if arguments.network else (".png",)
    if Path(arguments.out).suffix.lower() not in endings:
        raise UserError(f"{Path(arguments.out).name}: a picture's name has to end in {' or '.join(endings)}.")
    if arguments.network and arguments.mode == "data":
        raise UserError("--mode data: there is no network to draw; choose build, train or step.")
    check_writable(arguments.out)
    if arguments.draw is None:
        raise UserError("pictures of the window need the window; start main.py or run.py.")
    code: int = arguments.draw(arguments)
    print(f"picture of the {'network' if arguments.network else 'window'} in {arguments.out}")
    return code


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise argparse.ArgumentTypeError(f"{text!r} is no size like 1440x900 ({SMALLEST} to {LARGEST} each)")
    return size


COMMANDS = (Command("screenshot", "Draw a picture of the window.", declare, run),)
