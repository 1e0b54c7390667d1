"""Training from the command line: with progress, stopped cleanly by Ctrl+C, measured at the end."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import signal
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core import numbers
from core.backend import Backend, cpu
from core.cli._command import counted, note, table
from core.cli._progress import Meter, time_text
from core.data.table import Cancelled
from core.diagnosis import Diagnosed, diagnose, evidence_of
from core.diagnosis.telling import lines as diagnosis_lines
from core.diagnosis.telling import to_json as diagnosis_json
from core.errors import UserError
from core.evaluation import PARTS, Measured, measure
from core.export import export_project, exporter_for
from core.fallback import Keeper, somewhere
from core.files import check_writable
from core.folds import Folds, train_folds
from core.project import Project
from core.project_file import SUFFIX, save_project
from core.rate_finder import RateSweep, find_rate
from core.runs.again import trained_again
from core.runs.recording import Ended, before, continued, data_hash, recorded, standing
from core.runs.run import bounded
from core.trainer import Diverged, Trainer
from core.watching.breakpoints import Breakpoint, Watched
from core.watching.conditions.free import Written
from core.watching.program import check_value
from core.watching.quantities import Names

PIECE_SECONDS = 0.05
STOPPED = 3
"""The exit code of a training that a breakpoint stopped."""
SWEEP_LINES = 20


@dataclass(frozen=True)
class Outcome:
    """What a training run gave; `early` is why it ended by itself before its last epoch.

    `hit` is what the breakpoint said that stopped it; `watches` are the values of expressions at the end.
    """

    project: Project
    measured: dict[str, Measured]
    backend: str
    seconds: float
    stopped: bool
    early: str = ""
    hit: str = ""
    watches: Mapping[str, float] = field(default_factory=dict)
    diagnosed: Diagnosed | None = None


@dataclass
class Stop:
    """Whether the user asked to stop."""

    asked: bool = False


@contextlib.contextmanager
def stoppable() -> Iterator[Stop]:
    """Turn Ctrl+C (and SIGTERM) into a wish that training looks at; a second Ctrl+C ends at once."""
    stop = Stop()
    if threading.current_thread() is not threading.main_thread():
        yield stop
        return

    def on_signal(number: int, frame: object) -> None:
        if stop.asked:
            raise KeyboardInterrupt
        stop.asked = True

    before = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def watched_of(project: Project, breaks: list[str], watches: list[str]) -> Watched:
    """Read what the user wants to watch.

    Raises:
        UserError: naming the option and where its expression goes wrong.
    """
    names = Names(project.spec, project.dataset())
    for option, texts in (("--break", breaks), ("--watch", watches)):
        for text in texts:
            try:
                check_value(text, names)
            except UserError as error:
                raise UserError(f"{option} {text!r}: {error}") from None
    return Watched(tuple(Breakpoint(Written(text)) for text in breaks), tuple(watches))


def train(project: Project, backend: str, watched: Watched | None = None) -> Outcome:
    """Train until the configured epochs are done or the user stops it, and measure the result.

    A GPU that gives up under way hands over to the CPU, with the weights of its last epoch.

    Raises:
        UserError: when network and data do not fit, or the weights become infinite.
    """
    data, keeper = project.dataset(), Keeper(project)

    def run(backend: Backend, problem: str) -> tuple[Trainer, bool, Project]:
        if problem:
            note(keeper.told(problem, project))
        trainer = Trainer(backend, keeper.project, data)
        if watched is not None:
            trainer.watch(watched.breakpoints, texts=watched.watches)
        return trainer, _run(trainer, keeper), trainer.result()

    began = time.perf_counter()
    trainer, stopped, result = somewhere(backend, run)
    seconds = time.perf_counter() - began
    if stopped:
        note(f"stopped by the user at epoch {result.progress.epoch}; what was trained is kept.")
    if trainer.reason:
        note(trainer.reason)
    hit = trainer.hit.sentence if trainer.hit is not None else ""
    if hit:
        note(hit)
    measured, label = measure(result, data), trainer.backend.label
    result = _recorded(project, result, trainer, measured, seconds, stopped)
    diagnosed = diagnose(evidence_of(result))
    return Outcome(result, measured, label, seconds, stopped, trainer.reason, hit, trainer.read(), diagnosed)


def _recorded(
    begun: Project, result: Project, trainer: Trainer, measured: dict[str, Measured], seconds: float, stopped: bool
) -> Project:
    """Keep the training as a run of the project."""
    if result.progress.step == begun.progress.step:
        return result
    hit, hash = trainer.hit, data_hash(begun.table, begun.plan)
    outcome = "breakpoint" if hit is not None else "early" if trainer.reason else "paused" if stopped else "done"
    sentence = hit.sentence if hit is not None else trainer.reason
    ended = Ended(
        begun, hash, trainer.rows, outcome, sentence, tuple(trainer.turns), seconds, trainer.backend.label,
        trainer.backend.kind == "cpu", measured,
    )  # fmt: skip
    runs, said = bounded(
        recorded(begun.runs, result, ended, continued(begun.runs, begun, hash), before(begun.runs, begun))
    )
    if said:
        note(said)
    return dataclasses.replace(result, runs=runs)


def again(project: Project, number: int) -> Outcome:
    """Train a run of the project again as it was trained, and measure the result.

    Raises:
        UserError: when there is no such run, it cannot be trained here, or the user stopped it.
    """
    run, began = project.runs.get(number), time.perf_counter()
    with stoppable() as stop, Meter() as meter:
        try:
            result = trained_again(
                project, number, lambda done: not stop.asked and meter.part(done, f"training {run.name} again")
            )
        except Cancelled:
            raise UserError("Stopped by the user before the run was trained again; nothing was written.") from None
    seconds, data = time.perf_counter() - began, project.dataset()
    if run.end is not None and run.repeatable:
        same = bool((standing(result).weights == run.end.weights).all())
        note("the same bits as the first time." if same else "not the same bits as the first time; see docs/runs.md.")
    return Outcome(result, measure(result, data), cpu().label, seconds, False)


def _run(trainer: Trainer, keeper: Keeper) -> bool:
    """Train to the end; True when the user stopped it before."""
    limit = trainer.limit()
    with stoppable() as stop, Meter() as meter:
        trainer.settle(limit)
        try:
            more = trainer.advance(limit, PIECE_SECONDS)
            while more and not stop.asked:
                keeper.look(trainer)
                meter.show(trainer, limit)
                more = trainer.advance(limit, PIECE_SECONDS)
        except Diverged as error:
            told = diagnose(evidence_of(trainer.result(), str(error), error.layer))
            note("\n".join(diagnosis_lines(told)))
            raise UserError(f"{error} Use a smaller --lr; nothing was written.") from None
        meter.show(trainer, limit, last=True)
        return more


def sweep(project: Project, backend: str) -> RateSweep:
    """Try learning rates on a copy of the project.

    Raises:
        UserError: when network and data do not fit.
    """

    def run(backend: Backend, problem: str) -> RateSweep:
        if problem:
            note(problem)
        with stoppable() as stop:
            return find_rate(backend, project, project.dataset(), report=lambda _: not stop.asked)

    return somewhere(backend, run)


def fold_all(project: Project, folds: int, backend: str) -> Folds:
    """Train a copy of the project on every fold.

    Raises:
        UserError: when the rows cannot be folded, or the user stopped it.
    """

    def run(backend: Backend, problem: str) -> Folds:
        if problem:
            note(problem)
        with stoppable() as stop, Meter() as meter:
            return train_folds(
                backend, project, folds, lambda done: not stop.asked and meter.part(done, "training all folds")
            )

    try:
        return somewhere(backend, run)
    except Cancelled:
        raise UserError("Stopped by the user before all folds were trained; nothing was kept.") from None


def sweep_json(found: RateSweep) -> dict[str, Any]:
    """Give a sweep as plain JSON values."""
    suggestion = None if math.isnan(found.suggestion) else found.suggestion
    return {"rates": found.rates.tolist(), "losses": found.losses.tolist(), "suggestion": suggestion}


def sweep_text(found: RateSweep) -> str:
    """Tell a sweep as a table of at most about 20 rates and the suggestion."""
    every = max(1, len(found.rates) // SWEEP_LINES)
    rows = zip(found.rates[::every], found.losses[::every], strict=True)
    lines = [("rate", "loss"), *((numbers.text(rate, 3), numbers.text(loss)) for rate, loss in rows)]
    if math.isnan(found.suggestion):
        return f"{table(lines)}\nThe loss fell at no rate: there is nothing to suggest."
    return f"{table(lines)}\nSuggested: --lr {found.suggestion:.2g}"


def check_outputs(save: str | None, exports: list[str]) -> None:
    """Find out before training whether its results can be written.

    Raises:
        UserError: naming the file that cannot be.
    """
    if save is not None and Path(save).suffix.lower() != SUFFIX:
        raise UserError(f"{Path(save).name}: a project file's name has to end in {SUFFIX}.")
    for path in exports:
        exporter_for(path)
    for path in (*([save] if save else []), *exports):
        check_writable(path)


def write_outputs(project: Project, save: str | None, exports: list[str], which: str = "current") -> None:
    """Save and export; `which` weights are exported.

    Raises:
        UserError: when a file cannot be written.
    """
    if save is not None:
        save_project(save, project)
    for path in exports:
        export_project(path, project, which)


def outcome_json(outcome: Outcome, save: str | None, exports: list[str]) -> dict[str, Any]:
    """Give an outcome as plain JSON values."""
    progress = outcome.project.progress
    return {
        "name": outcome.project.name,
        "stopped": "user" if outcome.stopped else "breakpoint" if outcome.hit else "early" if outcome.early else "done",
        "epochs": progress.epoch,
        "steps": progress.step,
        "seconds": round(outcome.seconds, 3),
        "backend": outcome.backend,
        "network": [layer.layer.caption() for layer in outcome.project.spec.layers],
        "training": outcome.project.config.to_json(),
        "metrics": {part: measured.to_json() for part, measured in outcome.measured.items()},
        "diagnosis": diagnosis_json(outcome.diagnosed, outcome.project.dismissed) if outcome.diagnosed else None,
        "breakpoint": outcome.hit or None,
        "watches": {text: _plain(value) for text, value in outcome.watches.items()},
        "saved": save,
        "exported": exports,
    }


def outcome_text(outcome: Outcome, save: str | None, exports: list[str]) -> str:
    """Tell an outcome in words."""
    progress = outcome.project.progress
    done = f"{counted(progress.epoch, 'epoch')}, {counted(progress.step, 'update')}"
    lines = [f"{outcome.project.name}: {done} in {time_text(outcome.seconds)} on {outcome.backend}"]
    lines.append(metrics_text(outcome.measured))
    lines += [f"{text} = {numbers.text(value)}" for text, value in outcome.watches.items()]
    if outcome.diagnosed is not None:
        lines += diagnosis_lines(outcome.diagnosed, outcome.project.dismissed)
    lines += [f"saved {save}"] if save else []
    lines += [f"exported {path}" for path in exports]
    return "\n".join(lines)


def _plain(value: float) -> float | str:
    """Give a number as JSON has it; NaN and infinity, which it does not have, as words."""
    return value if math.isfinite(value) else str(value)


def metrics_text(measured: dict[str, Measured]) -> str:
    """Write loss and metric of each part of the data in columns."""
    return table(
        (PARTS[part], f"{m.rows} rows", f"loss {numbers.text(m.loss)}", _metric(m)) for part, m in measured.items()
    )


def _metric(measured: Measured) -> str:
    value = f"{measured.value:.1%}" if measured.metric.share else numbers.text(measured.value)
    return f"{measured.metric.label} {value}"
