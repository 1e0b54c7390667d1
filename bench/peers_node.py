"""TensorFlow Playground's engine and ConvNetJS, run by node from checkouts that lie outside this repository."""

from __future__ import annotations

import shutil
from pathlib import Path

from core.errors import UserError

DRIVERS = Path(__file__).resolve().parent / "node"
ROOT = DRIVERS.parents[1]
SOURCES = {"playground": "src/nn.ts", "convnetjs": "src/convnet_net.js"}
"""A file by which a checkout is known."""


def command(kind: str, checkout: Path) -> list[str]:
    """Give the command that runs the driver of "playground" or "convnetjs".

    Raises:
        UserError: without node, or when the folder is no such checkout or lies in this repository.
    """
    node, checkout = shutil.which("node"), checkout.resolve()
    if node is None:
        raise UserError(f"--{kind}: node was not found; install Node.js 18 or newer, or leave the option out.")
    if not (checkout / SOURCES[kind]).is_file():
        raise UserError(f"--{kind}: {checkout} has no {SOURCES[kind]}; give the folder of a checkout.")
    if checkout.is_relative_to(ROOT):
        raise UserError(f"--{kind}: {checkout} lies in this repository; keep the checkout outside of it.")
    return [node, str(DRIVERS / f"{kind}.js"), str(checkout)]
