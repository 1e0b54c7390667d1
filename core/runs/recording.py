"""From a training that ended to a run: a new one, or the one that it went on with."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from core.backend import HostArray
from core.config import TrainConfig
from core.data.plan import DataPlan
from core.data.stream.streamed import StreamedTable
from core.data.table import Table, table_to_arrays
from core.evaluation import Measured
from core.events import Point
from core.files import json_text
from core.history import History
from core.language import tr
from core.params import layout
from core.project import Project
from core.runs.run import BUDGET, COLORS, MOST_POINTS, MOST_TURNS, Data, Label, Run, Runs, Standing
from core.timeline.moment import Turn

_hashes: WeakKeyDictionary[Table, tuple[DataPlan, str]] = WeakKeyDictionary()


@dataclass(frozen=True)
class Ended:
    """What whoever trained knows at the end of a training.

    Attributes:
        begun: the project with which it started.  data_hash: see `data_hash`.
        rows: training rows.  places: start and end where they are known already, see `places_of`.
        The others: see `core.runs.run.Run`.
    """

    begun: Project
    data_hash: str
    rows: int
    outcome: str
    sentence: str = ""
    turns: tuple[Turn, ...] = ()
    seconds: float = 0.0
    backend: str = "CPU"
    repeatable: bool = True
    metrics: Mapping[str, Measured] | None = None
    places: tuple[Standing | None, Standing | None] | None = None


def data_hash(table: Table, plan: DataPlan) -> str:
    """Give SHA-256 in hexadecimal over a table's columns and the plan: all that the prepared data depend on.

    Of a table that stays in its file: over the plan, and what tells whether that file is still the same.
    """
    found = _hashes.get(table)
    if found is None or found[0] != plan:
        found = plan, _hashed(table, plan)
        _hashes[table] = found
    return found[1]


def _hashed(table: Table, plan: DataPlan) -> str:
    digest = hashlib.sha256()
    arrays, meta = ({}, table.source.reference()) if isinstance(table, StreamedTable) else table_to_arrays(table)
    told = {key: value for key, value in meta.items() if key not in ("name", "notes", "path", "changed")}
    digest.update(json_text([told, plan.to_json()]).encode())
    for name in sorted(arrays):
        array = np.ascontiguousarray(arrays[name])
        digest.update(f"{name} {array.dtype.str} {array.shape}".encode())
        digest.update(array.data if array.size else b"")
    return digest.hexdigest()


def recorded(runs: Runs, after: Project, ended: Ended, known: int = 0, parent: int = 0) -> Runs:
    """Give the runs with the training that led from `ended.begun` to `after`.

    `known`: the number of the run that it went on with unchanged, 0 for a new one, which `parent` led to.
    """
    old = runs.find(known)
    if old is None:
        return runs.put(_new(runs, after, ended, parent))
    turns, end = _joined(old.turns, ended.turns), _end(after, ended)
    end["repeatable"] = old.repeatable and end["repeatable"] and len(turns) < MOST_TURNS
    config = _planned(old.config, ended.begun.config)
    return runs.put(dataclasses.replace(old, **end, config=config, turns=turns, seconds=old.seconds + ended.seconds))


def continued(runs: Runs, begun: Project, hash: str) -> int:
    """Give the number of the run whose end is where `begun` stands, with the same settings; 0 where there is none."""
    if not begun.progress.step:
        return 0
    for run in reversed(runs.kept):
        if goes_on(run, begun, hash) and run.end is not None:
            weights = standing(begun).weights
            if np.array_equal(weights, run.end.weights):
                return run.number
    return 0


def goes_on(run: Run, begun: Project, hash: str) -> bool:
    """Tell whether training on from `begun`, if it stands at the end of `run`, is still the same run."""
    progress = begun.progress
    return (
        run.outcome != "early"
        and (run.steps, run.epochs) == (progress.step, progress.epoch)
        and run.data.hash == hash
        and _planned(run.final, begun.config) == begun.config
        and run.spec == begun.spec
    )


def _planned(config: TrainConfig, other: TrainConfig) -> TrainConfig:
    """Plan as many epochs as `other` where nothing goes by their number: training longer is no other way."""
    if config.schedule.moves != "never":
        return config
    return dataclasses.replace(config, run=dataclasses.replace(config.run, epochs=other.run.epochs))


def before(runs: Runs, begun: Project) -> int:
    """Give the number of the run that ended with the weights of `begun`, whatever was changed since; 0 for none."""
    progress = begun.progress
    for run in reversed(runs.kept if progress.step else ()):
        if run.steps == progress.step and run.spec == begun.spec and run.end is not None:
            weights = begun.weights.flat(layout(begun.spec)).astype(run.end.weights.dtype)
            if np.array_equal(run.end.weights, weights):
                return run.number
    return 0


def standing(project: Project) -> Standing:
    """Give where a project stands, in the number format that it trains in."""
    order, progress = layout(project.spec), project.progress
    dtype = project.config.run.precision
    weights = _frozen(np.asarray(project.weights.flat(order), dtype=dtype))
    state = {name: _frozen(np.asarray(array, dtype=dtype)) for name, array in progress.state.items()}
    return Standing(weights, state, dict(progress.memory), progress.epoch, progress.batch, progress.step)


def thinned(curve: HostArray) -> HostArray:
    """Give a curve of at most `MOST_POINTS` points."""
    if len(curve) <= MOST_POINTS:
        return curve
    history = History(limit=MOST_POINTS)
    history.add(Point(*(float(value) for value in row)) for row in curve)
    return history.array()


def metrics_json(measured: Mapping[str, Measured]) -> dict[str, dict[str, float | None]]:
    """Give what was measured as a run keeps it."""
    return {part: found.to_json() for part, found in measured.items()}


def places_of(begun: Project, after: Project) -> tuple[Standing | None, Standing | None]:
    """Give where a training began and ended; None for a network that is too large to be kept for every run.

    Of some million parameters this takes some ten milliseconds.
    """
    arrays = 2 + 2 * len(begun.config.optimizer.state_names)
    size = layout(begun.spec).size * arrays * np.dtype(begun.config.run.precision).itemsize
    return (None, None) if size > BUDGET else (standing(begun), standing(after))


def _new(runs: Runs, after: Project, ended: Ended, parent: int) -> Run:
    begun, number = ended.begun, runs.next
    first, _ = ended.places or places_of(begun, after)
    start = None if first is None else _shared(runs, first)
    when = datetime.now(UTC).isoformat(timespec="seconds")
    rest = _end(after, ended)
    label = Label(tr("run {number}", number=number), color=(number - 1) % COLORS)
    data = Data(begun.table.name, ended.data_hash, ended.rows)
    return Run(
        number=number, label=label, spec=begun.spec, config=begun.config, data=data, start=start,
        begun=begun.progress.step, parent=parent, branch=begun.line.name, turns=ended.turns[:MOST_TURNS],
        seconds=ended.seconds, when=when, **rest,
    )  # fmt: skip


def _end(after: Project, ended: Ended) -> dict[str, Any]:
    progress, (_, end) = after.progress, ended.places or places_of(ended.begun, after)
    return {
        "end": end, "epochs": progress.epoch, "steps": progress.step, "curve": thinned(progress.curve),
        "course": progress.course, "asked": dict(progress.metrics),
        "metrics": metrics_json(ended.metrics) if ended.metrics else {}, "backend": ended.backend,
        "repeatable": ended.repeatable and len(ended.turns) < MOST_TURNS, "outcome": ended.outcome,
        "sentence": ended.sentence,
    }  # fmt: skip


def _joined(old: tuple[Turn, ...], new: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """Put the turns of going on behind those before; one that changes nothing is left out."""
    turns = list(old)
    for turn in new:
        last = turns[-1] if turns else None
        if last is None or (turn.compiled, turn.optimizer) != (last.compiled, last.optimizer):
            turns.append(turn)
    return tuple(turns[:MOST_TURNS])


def _shared(runs: Runs, made: Standing) -> Standing:
    """Take the very arrays of an earlier run where the numbers are equal: many begin alike, or where another ended."""
    for run in reversed(runs.kept):
        for other in (run.end, run.start):
            if other is not None and _alike(other.weights, made.weights):
                state = {name: _same(other.state.get(name), array) for name, array in made.state.items()}
                return dataclasses.replace(made, weights=other.weights, state=state)
    return made


def _same(known: HostArray | None, array: HostArray) -> HostArray:
    return known if known is not None and _alike(known, array) else array


def _alike(one: HostArray, other: HostArray) -> bool:
    same = one.dtype == other.dtype and one.shape == other.shape
    return same and np.array_equal(one[:64], other[:64]) and np.array_equal(one, other)


def _frozen(array: HostArray) -> HostArray:
    array.setflags(write=False)
    return array
