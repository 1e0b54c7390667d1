"""One trial: the project with the chosen values is trained, tells on the way what it has come to, and is measured."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.errors import UserError
from core.evaluation import measure
from core.language import tr
from core.place import Limit
from core.project import Project
from core.sweeps import alive
from core.sweeps.keeping import pack
from core.sweeps.knobs import active, applied, knobs
from core.sweeps.plan import LOSS, in_order
from core.sweeps.record import BEAT, CHOSEN, RESULT, SAID, WORKER, Sweep
from core.trainer import Diverged, Trainer

if TYPE_CHECKING:
    from optuna import Trial
    from optuna.trial import TrialState

BEAT_SECONDS = 10.0
CURVE_POINTS = 60
PIECE_SECONDS = 0.05
DIGITS = 7


class GivenBack(Exception):
    """The process has to stop before the trial is done."""


class _Pruned(Exception):
    """The trial looks bad beside the others."""


def run_trial(sweep: Sweep, trial: Trial, wanted: Callable[[], bool]) -> None:
    """Carry a trial out and tell its result to the storage; `wanted` says whether to go on.

    Raises:
        GivenBack: when it was no longer wanted; the trial is then in the queue again.
    """
    from optuna.trial import TrialState

    frozen = sweep.storage.get_trial(trial._trial_id)
    if sweep.is_superfluous(frozen):
        trial.set_user_attr(SAID, tr("another trial stands for it"))
        sweep.study.tell(trial, state=TrialState.FAIL)
        return
    trial.set_user_attr(WORKER, alive.myself())
    try:
        state, value = _carry_out(sweep, trial, wanted)
    except GivenBack:
        sweep.give_back(sweep.storage.get_trial(trial._trial_id))
        raise
    except Diverged as error:
        state, value = _say(trial, "diverged", str(error)), None
    except UserError as error:
        trial.set_user_attr(SAID, str(error))
        state, value = TrialState.FAIL, None
    except MemoryError:
        trial.set_user_attr(SAID, tr("There is not enough memory for this trial."))
        state, value = TrialState.FAIL, None
    sweep.study.tell(trial, value, state)
    if state == TrialState.COMPLETE:
        _forget_worse(sweep)


def _say(trial: Trial, key: str, words: str) -> TrialState:
    """Note why a trial ended early; the search then takes it for a bad one and looks elsewhere."""
    from optuna.trial import TrialState

    trial.set_user_attr(key, True)
    trial.set_user_attr(SAID, words)
    return TrialState.PRUNED


def chosen(sweep: Sweep, trial: Trial) -> dict[str, Any]:
    """Let the search choose a value for all that means something beside the values before."""
    from core.sweeps.study import suggest

    known, values = knobs(sweep.project), dict[str, Any]()
    for axis, knob in in_order(sweep.plan, known):
        if active(knob, values, sweep.project):
            values[axis.name] = suggest(trial, axis)
    trial.set_user_attr(CHOSEN, values)
    return values


def _carry_out(sweep: Sweep, trial: Trial, wanted: Callable[[], bool]) -> tuple[TrialState, float | None]:
    from optuna.trial import TrialState

    project = applied(sweep.project, chosen(sweep, trial))
    began, said = time.perf_counter(), ""
    trainer = Trainer(cpu(), project, project.dataset())
    try:
        _train(sweep, trial, trainer, wanted)
    except _Pruned:
        said = tr("worse than the others after {epoch} epochs", epoch=trainer.epoch)
    result = trainer.result()
    measured = {part: found.to_json() for part, found in measure(result, project.dataset()).items()}
    about = {"metrics": measured, "curve": thinned(result.progress.curve), "epochs": trainer.epoch}
    trial.set_user_attr(RESULT, {**about, "seconds": round(time.perf_counter() - began, 3)})
    if said:
        return _say(trial, "pruned", said), None
    value = measured[sweep.part][sweep.plan.objective]
    if value is None:
        raise UserError(
            tr(
                "{plan}: it is not defined for the {part} rows; let something else count.",
                plan=sweep.plan.label,
                part=sweep.part,
            )
        )
    _keep(sweep, trial, result, value)
    return TrialState.COMPLETE, value


def _train(sweep: Sweep, trial: Trial, trainer: Trainer, wanted: Callable[[], bool]) -> None:
    from core.sweeps.study import interval

    end, every = trainer.limit(), interval(sweep.most_epochs)
    prunes = sweep.plan.settings.pruning != "none"
    trainer.settle(end)
    beat = _Beat(trial)
    while trainer.epoch < end.epoch and not trainer.reason:
        goal = Limit(end.step, min(end.epoch, trainer.epoch - trainer.epoch % every + every))
        while trainer.advance(goal, PIECE_SECONDS):
            if not wanted():
                raise GivenBack
            beat.tell()
        value = _value(sweep, trainer.result(), trainer)
        if math.isfinite(value):
            trial.report(value, trainer.epoch)
            if prunes and trainer.epoch < end.epoch and trial.should_prune():
                raise _Pruned
        if not wanted():
            raise GivenBack


def _value(sweep: Sweep, project: Project, trainer: Trainer) -> float:
    found = measure(project, project.dataset(), parts=(sweep.part,))[sweep.part]
    return found.loss if sweep.plan.objective == LOSS else found.others[sweep.plan.objective]


class _Beat:
    """Tells now and then that the trial is being worked on."""

    def __init__(self, trial: Trial) -> None:
        self._trial, self._count, self._next = trial, 0, time.monotonic() + BEAT_SECONDS

    def tell(self) -> None:
        """Tell it where it is time."""
        if time.monotonic() >= self._next:
            self._count, self._next = self._count + 1, time.monotonic() + BEAT_SECONDS
            self._trial.set_user_attr(BEAT, self._count)


def thinned(curve: HostArray, most: int = CURVE_POINTS) -> list[list[float | None]]:
    """Give some points of a curve, the last one among them, as JSON has them; what was not measured is null."""
    if not len(curve):
        return []
    places = np.unique(np.linspace(0, len(curve) - 1, min(most, len(curve))).round().astype(int))
    return [[_plain(value) for value in curve[place]] for place in places]


def _plain(value: float) -> float | None:
    return float(f"{value:.{DIGITS}g}") if math.isfinite(value) else None


def file_of(slot: int) -> str:
    """Name the file with a trial's weights."""
    return f"trial{slot + 1}.npz"


def ranked(sweep: Sweep) -> list[tuple[float, int, Mapping[str, Any]]]:
    """Give value, slot and attributes of all finished trials, the best first."""
    from core.sweeps.study import slot_of

    done = [trial for trial in sweep.trials() if trial.state.name == "COMPLETE" and trial.value is not None]
    sign = 1 if sweep.minimize else -1
    found = [(float(trial.value or 0.0), slot_of(trial), trial.user_attrs) for trial in done]
    return sorted(found, key=lambda each: (sign * each[0], each[1]))


def _keep(sweep: Sweep, trial: Trial, result: Project, value: float) -> None:
    """Keep the weights of a trial that is among the best up to now."""
    better = sum(not sweep.plan.better(value, other) and value != other for other, _, _ in ranked(sweep))
    if better < sweep.plan.settings.keep:
        slot = int(trial.user_attrs["slot"])
        try:
            trial.set_user_attr("kept", sweep.depot.put(file_of(slot), pack(result)))
        except UserError:
            return  # a full disk, or too many weights for a database: the trial can be trained again


def _forget_worse(sweep: Sweep) -> None:
    """Let the weights go of trials that are no longer among the best."""
    for _, slot, attrs in ranked(sweep)[sweep.plan.settings.keep :]:
        if "kept" in attrs:
            sweep.depot.drop(file_of(slot))


def train_again(project: Project, values: Mapping[str, Any], report: Callable[[float], bool]) -> Project:
    """Train a trial anew, for all its epochs: the same values, the same result.

    Raises:
        UserError: when its numbers become infinite, as they did.
        Cancelled: when `report` gave False.
    """
    from core.data.table import Cancelled

    made = applied(project, values)
    data: Dataset = made.dataset()
    trainer = Trainer(cpu(), made, data)
    limit = trainer.limit()
    trainer.settle(limit)
    try:
        while trainer.advance(limit, PIECE_SECONDS):
            if not report(trainer.epoch / max(limit.epoch, 1)):
                raise Cancelled
    except Diverged as error:
        raise UserError(tr("This trial has no weights: {error}", error=error)) from None
    return trainer.result()
