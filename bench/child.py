"""A contestant's process: `python -m bench.child NAME` answers one JSON object a line, in and out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from bench import memory
from bench.contestant import Contestant
from bench.workloads import Workload


def make(name: str) -> Contestant:
    """Import what the contestant needs, and nothing else, into this process."""
    if name in ("compiled", "numpy", "gpu"):
        from bench.deepstep import Deepstep

        return Deepstep(on_gpu=name == "gpu")
    if name == "sgemm":
        from bench.deepstep import Product

        return Product()
    if name in ("torch", "torch-compile"):
        from bench.peers_torch import Torch

        return Torch(with_compile=name == "torch-compile")
    if name == "jax":
        from bench.peers_jax import Jax

        return Jax()
    if name == "sklearn":
        from bench.peers_sklearn import ScikitLearn

        return ScikitLearn()
    if name == "headless":
        from bench.window import Headless

        return Headless()
    if name == "window":
        from bench.window import Window

        return Window()
    raise ValueError(f"there is no contestant {name}")


def answer(contestant: Contestant, command: dict[str, Any]) -> dict[str, Any]:
    """Carry out one command."""
    wanted = command["do"]
    if wanted == "open":
        contestant.open(Workload.from_json(command["workload"]))
    elif wanted == "first_step":
        for name, array in zip(("slopes", "params"), contestant.first_step(), strict=True):
            np.asarray(array, np.float64).tofile(Path(command[name]))
    elif wanted == "tune":
        contestant.tune()
    elif wanted == "close":
        contestant.close()
    elif wanted == "train":
        steps, seconds = contestant.train(command["seconds"])
        return {"steps": steps, "seconds": seconds}
    else:
        return {"setting": contestant.setting(), "peak": memory.peak(), "details": contestant.details()}
    return {}


def main(name: str) -> None:
    """Answer until the input ends."""
    out = sys.stdout
    sys.stdout = sys.stderr  # whatever a library prints is no answer

    def say(words: dict[str, Any]) -> None:
        print(json.dumps(words), file=out, flush=True)

    try:
        contestant = make(name)
    except Exception as error:
        say({"problem": f"{type(error).__name__}: {error}"})
        return
    say({"ready": True, "idle": memory.peak()})
    for line in sys.stdin:
        try:
            say(answer(contestant, json.loads(line)))
        except Exception as error:
            say({"problem": f"{type(error).__name__}: {error}"})


if __name__ == "__main__":
    main(sys.argv[1])
