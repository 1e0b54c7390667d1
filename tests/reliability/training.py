"""What happens to a machine in training: it sleeps, its GPU is lost or full. The weights are those of a calm run."""

from __future__ import annotations

import dataclasses
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from unittest import mock

from core import fallback
from core.backend import Backend, cpu
from core.fallback import Keeper, somewhere
from core.progress import Progress
from core.project import Project
from core.project_file import load_project, project_bytes, save_project
from core.runs.run import NO_RUNS
from core.start import example
from core.trainer import Trainer
from tests.core.stand_in import stand_in
from tests.reliability.processes import ROOT
from tests.reliability.trials import GPU, Outcome, Trial

EPOCHS = 4


def _command(folder: Path, name: str, epochs: int) -> list[str]:
    saved = ["--save", str(folder / f"{name}.deepstep")]
    begin = ["train", "--project", str(folder / "start.deepstep"), "--epochs", str(epochs)]
    return [sys.executable, str(ROOT / "main.py"), *begin, *saved, "--backend", "cpu"]


def _sleep(tries: int, folder: Path) -> Outcome:
    """Stop and continue a training in a process of its own at moments by chance."""
    project = example("digits")
    save_project(folder / "start.deepstep", project)
    epochs, variables = 60, {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time.monotonic()
    subprocess.run(_command(folder, "calm", epochs), env=variables, check=True, capture_output=True)
    length = time.monotonic() - began
    calm, wrong, stops = _bits(load_project(folder / "calm.deepstep")), [], 0
    for number in range(tries):
        chance = random.Random(number)
        process = subprocess.Popen(
            _command(folder, "slept", epochs), env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        while process.poll() is None:
            time.sleep(chance.uniform(0.02, length / 6))
            if process.poll() is None:
                process.send_signal(signal.SIGSTOP)
                time.sleep(chance.uniform(0.02, 0.3))
                process.send_signal(signal.SIGCONT)
                stops += 1
        if process.returncode or _bits(load_project(folder / "slept.deepstep")) != calm:
            wrong.append(f"try {number}: exit code {process.returncode}, or other bits")
        (folder / "slept.deepstep").unlink(missing_ok=True)
    if not stops:
        wrong.append("it was never stopped")
    return Outcome(f"{tries - len(wrong)}/{tries} equal bit for bit, after {stops} stops", tuple(wrong))


def _made(name: str) -> Project:
    project = example(name)
    run = dataclasses.replace(project.config.run, epochs=EPOCHS, batch_size=32)
    return project.with_config(dataclasses.replace(project.config, run=run))


def _bits(project: Project) -> bytes:
    """Give weights, optimizer and curve as bytes; records of runs hold times, and a GPU looks at layers less often."""
    progress = dataclasses.replace(project.progress, course=Progress().course)
    return project_bytes(dataclasses.replace(project, progress=progress, runs=NO_RUNS), work_alone=True)


def _train(wanted: str, project: Project) -> tuple[Project, int]:
    """Train as window and command line do; give the result and the epoch at which the last device began."""
    keeper, begun = Keeper(project), [0]

    def work(backend: Backend, _note: str) -> Project:
        trainer = Trainer(backend, keeper.project, project.dataset())
        begun.append(trainer.epoch)
        while trainer.advance(trainer.limit(epochs=EPOCHS - trainer.epoch), 0.0):
            keeper.look(trainer)
        return trainer.result()

    return somewhere(wanted, work), begun[-1]


def _gpu(tries: int, folder: Path) -> Outcome:
    """Let a stand-in for the GPU fail at every n-th call, lost or full by turns, so that the whole run is covered."""
    del folder
    project, wrong, ages = _made("moons"), [], []
    backend, counts = stand_in()
    with (
        mock.patch.object(fallback, "choose", lambda wanted: (backend if wanted == "gpu" else cpu(), "")),
        mock.patch.object(fallback, "KEEPING_SHARE", 1.0),
    ):
        calm = _train("cpu", project)[0]
        whole = _bits(calm)
        counts.clear()
        _train("gpu", project)
        calls = len(counts.kernels)
        for number in range(tries):
            counts.clear()
            counts.fail_at, counts.lost = max(1, round((number + 0.5) * calls / tries)), bool(number % 2)
            found, begun = _train("gpu", project)
            if _bits(found) != whole:
                wrong.append(f"failing at call {counts.fail_at} of {calls}: other bits")
            reached = int(counts.fail_at / calls * EPOCHS)
            ages.append(reached - begun)
    if max(ages, default=0) > 1:
        wrong.append(f"{max(ages)} epochs were trained anew")
    figure = f"{tries - len(wrong)}/{tries} calls of {calls}: weights, optimizer and curve equal bit for bit"
    return Outcome(figure, tuple(wrong))


TRIALS = (
    Trial("gpu", GPU, "a stand-in for the GPU fails at every n-th call, full or lost by turns", 12, 400, _gpu),
    Trial("sleep", GPU, "stop and continue signals at random moments of a training", 1, 20, _sleep),
)  # fmt: skip
