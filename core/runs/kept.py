"""Runs in the project file: JSON values, and arrays named by what they hold, so that shared ones are kept once."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Mapping
from typing import Any

import numpy as np

from core import fields, spec
from core.backend import HostArray
from core.config import config_from_json
from core.course import check_course
from core.errors import UserError
from core.language import tr
from core.measured import MOST_POINTS as ASKED_POINTS
from core.memory import check_memory
from core.metrics import METRICS
from core.optimizers import OPTIMIZERS, Optimizer
from core.params import layout
from core.progress import Progress
from core.runs.run import ENDINGS, MOST, MOST_POINTS, MOST_TURNS, Data, Label, Run, Runs, Standing, checked
from core.spec import NetworkSpec
from core.timeline.moment import Turn

HASH = re.compile(r"[0-9a-f]{16}")
LARGEST = 2**53
PARTS = ("train", "validation", "test")
CURVE_COLUMNS = 5
_PLACE = ("epoch", "batch", "step")
_TEXTS = {"branch": 1000, "backend": 1000, "version": 1000, "when": 1000, "outcome": 1000, "sentence": 10_000}
_COUNTS = ("number", "begun", "epochs", "steps", "parent")


def to_json(runs: Runs) -> tuple[dict[str, Any], dict[str, HostArray]]:
    """Give runs as plain JSON values, and their arrays by name."""
    arrays: dict[str, HostArray] = {}
    names: dict[int, str] = {}
    made = [_run_json(run, arrays, names) for run in runs]
    return {"next": runs.next, "runs": made}, dict(sorted(arrays.items()))


def _run_json(run: Run, arrays: dict[str, HostArray], names: dict[int, str]) -> dict[str, Any]:
    def put(array: HostArray) -> str:
        if id(array) not in names:
            names[id(array)] = _name(array)
            arrays[names[id(array)]] = array
        return names[id(array)]

    return {
        **{name: getattr(run, name) for name in (*_COUNTS, *_TEXTS)},
        "label": vars(run.label),
        "network": run.spec.to_json(),
        "training": run.config.to_json(),
        "data": vars(run.data),
        "start": None if run.start is None else _standing_json(run.start, put),
        "end": None if run.end is None else _standing_json(run.end, put),
        "curve": put(run.curve),
        "course": None if not run.course.size else put(run.course),
        "asked": {kind: put(array) for kind, array in sorted(run.asked.items())},
        "metrics": {part: dict(found) for part, found in run.metrics.items()},
        "turns": [_turn_json(turn) for turn in run.turns],
        "seconds": run.seconds,
        "repeatable": run.repeatable,
    }


def _standing_json(standing: Standing, put: Any) -> dict[str, Any]:
    groups = {group: {name: put(a) for name, a in sorted(getattr(standing, group).items())} for group in _GROUPS}
    return {**{name: getattr(standing, name) for name in _PLACE}, "weights": put(standing.weights), **groups}


_GROUPS = ("state", "memory")


def _turn_json(turn: Turn) -> dict[str, Any]:
    return {
        "at": turn.at, "compiled": turn.compiled,
        "optimizer": {"kind": turn.optimizer.kind, **fields.to_dict(turn.optimizer)},
    }  # fmt: skip


def _name(array: HostArray) -> str:
    digest = hashlib.sha256(f"{array.dtype.str} {array.shape}".encode())
    digest.update(np.ascontiguousarray(array).data if array.size else b"")
    return digest.hexdigest()[:16]


def from_json(data: Any, arrays: Mapping[str, HostArray]) -> Runs:
    """Read runs back; nothing of them is trusted.

    Raises:
        UserError: naming what does not fit.
    """
    if not isinstance(data, dict) or set(data) != {"next", "runs"} or not isinstance(data["runs"], list):
        raise UserError(tr("the next number and a list of runs are expected."))
    if len(data["runs"]) > MOST:
        raise UserError(tr("there are {n_runs} runs; a project can have {most}.", n_runs=len(data["runs"]), most=MOST))
    used: set[str] = set()
    runs = [_run(each, place, arrays, used) for place, each in enumerate(data["runs"], 1)]
    if spare := set(arrays) - used:
        raise UserError(tr("the part {min_spare} belongs to no run.", min_spare=min(spare)))
    numbers = [run.number for run in runs]
    following = _count(data["next"], tr("the next number"))
    if len(set(numbers)) < len(numbers) or following <= max([0, *numbers]):
        raise UserError(tr("two runs have the same number."))
    return Runs(tuple(runs), following)


def _run(data: Any, place: int, arrays: Mapping[str, HostArray], used: set[str]) -> Run:
    wanted = {
        *_COUNTS, *_TEXTS, "label", "network", "training", "data", "start", "end", "curve", "course", "asked",
        "metrics", "turns", "seconds", "repeatable",
    }  # fmt: skip
    if not isinstance(data, dict) or set(data) != wanted:
        raise UserError(tr("run {place}: it lacks a part, or has one that is not known.", place=place))

    def take(name: Any) -> HostArray:
        if not isinstance(name, str) or not HASH.fullmatch(name) or name not in arrays:
            raise UserError(tr("run {place}: the array {name!r} is missing.", place=place, name=name))
        used.add(name)
        return arrays[name]

    try:
        return _checked(data, take)
    except UserError as error:
        raise UserError(tr("run {place}: {error}", place=place, error=error)) from None


def _checked(data: dict[str, Any], take: Any) -> Run:
    network, config = spec.from_json(data["network"]), config_from_json(data["training"])
    texts: dict[str, Any] = {name: _text(data[name], name, most) for name, most in _TEXTS.items()}
    counts: dict[str, Any] = {name: _count(data[name], name) for name in _COUNTS}
    if texts["outcome"] not in ENDINGS or type(data["repeatable"]) is not bool:
        raise UserError(tr("how it ended is not known."))
    turns = data["turns"]
    if not isinstance(turns, list) or len(turns) > MOST_TURNS:
        raise UserError(tr("a list of up to {most_turns} turns is expected.", most_turns=MOST_TURNS))
    return Run(
        label=_label(data["label"]), spec=network, config=config, data=_data(data["data"]),
        start=_standing(data["start"], network, config.run.precision, take),
        end=_standing(data["end"], network, config.run.precision, take), curve=_curve(take(data["curve"])),
        course=_course(data["course"], network, take), asked=_asked(data["asked"], take),
        metrics=_metrics(data["metrics"]), turns=tuple(_turn(turn, config.optimizer) for turn in turns),
        seconds=_number(data["seconds"], tr("the duration")), repeatable=data["repeatable"], **counts, **texts,
    )  # fmt: skip


def _standing(data: Any, network: NetworkSpec, dtype: str, take: Any) -> Standing | None:
    if data is None:
        return None
    if not isinstance(data, dict) or set(data) != {*_PLACE, "weights", *_GROUPS}:
        raise UserError(tr("a start or end with its arrays is expected."))
    order = layout(network)
    groups: list[dict[str, HostArray]] = []
    for group in _GROUPS:
        if not isinstance(data[group], dict):
            raise UserError(tr("its {group} has to be a list of arrays.", group=group))
        groups.append({str(name): take(array) for name, array in data[group].items()})
    state, memory = groups
    weights = _floats(take(data["weights"]), "weights", order.size, dtype)
    for name, array in state.items():
        _floats(array, name, order.trained_size, dtype)
    check_memory(memory, order)
    return Standing(weights, state, memory, *(_count(data[name], name) for name in _PLACE))


def _floats(array: HostArray, what: str, size: int, dtype: str) -> HostArray:
    if array.shape != (size,) or array.dtype != np.dtype(dtype) or not np.isfinite(array).all():
        raise UserError(tr("{what} have to be {size} finite numbers in {dtype}.", what=what, size=size, dtype=dtype))
    return array


def _curve(curve: HostArray) -> HostArray:
    if curve.ndim != 2 or curve.shape[1] != CURVE_COLUMNS or len(curve) > MOST_POINTS or curve.dtype != np.float64:
        raise UserError(
            tr(
                "its curve has to be up to {most_points} points of {curve_columns} numbers in float64.",
                most_points=MOST_POINTS,
                curve_columns=CURVE_COLUMNS,
            )
        )
    return curve


def _course(name: Any, network: NetworkSpec, take: Any) -> HostArray:
    if name is None:
        return Progress().course
    course: HostArray = take(name)
    check_course(course, network)
    return course


def _asked(data: Any, take: Any) -> dict[str, HostArray]:
    if not isinstance(data, dict) or not set(data) <= set(METRICS):
        raise UserError(tr("its other metrics are not known."))
    found = {kind: take(name) for kind, name in data.items()}
    if any(a.shape != (len(a), 3) or len(a) > ASKED_POINTS or a.dtype != np.float64 for a in found.values()):
        raise UserError(tr("its other metrics have to be points of 3 numbers."))
    return found


def _label(data: Any) -> Label:
    if not isinstance(data, dict) or set(data) != {"name", "notes", "star", "color"} or type(data["star"]) is not bool:
        raise UserError(tr("name, notes, star and colour are expected."))
    name, notes = _text(data["name"], "name", 1000), _text(data["notes"], "notes", 100_000)
    return checked(Label(name, notes, data["star"], _count(data["color"], "color")))


def _data(data: Any) -> Data:
    if not isinstance(data, dict) or set(data) != {"name", "hash", "rows"}:
        raise UserError(tr("name, hash and rows of its data are expected."))
    return Data(_text(data["name"], "data", 1000), _text(data["hash"], "hash", 100), _count(data["rows"], "rows"))


def _metrics(data: Any) -> dict[str, dict[str, float | None]]:
    known = {"rows", "loss", *METRICS}
    if not isinstance(data, dict) or not set(data) <= set(PARTS):
        raise UserError(tr("its metrics have to be those of train, validation and test."))
    for found in data.values():
        if not isinstance(found, dict) or not set(found) <= known:
            raise UserError(tr("one of its metrics is not known."))
        for name, value in found.items():
            if value is not None:
                _number(value, name)
    return {part: dict(found) for part, found in data.items()}


def _turn(data: Any, own: Optimizer) -> Turn:
    if not isinstance(data, dict) or set(data) != {"at", "compiled", "optimizer"} or type(data["compiled"]) is not bool:
        raise UserError(tr("a turn is damaged."))
    made = data["optimizer"]
    if not isinstance(made, dict) or made.get("kind") != own.kind:
        raise UserError(tr("a turn has another kind of optimizer than the run."))
    settings = {name: value for name, value in made.items() if name != "kind"}
    optimizer = fields.from_dict(OPTIMIZERS[own.kind], settings, "Optimizer")
    return Turn(_count(data["at"], "at"), data["compiled"], optimizer)


def _count(value: Any, what: str) -> int:
    if type(value) is not int or not 0 <= value <= LARGEST:
        raise UserError(tr("{what} is {value!r}; it has to be a whole number.", what=what, value=value))
    return value


def _number(value: Any, what: str) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise UserError(tr("{what} is {value!r}; it has to be a finite number.", what=what, value=value))
    return float(value)


def _text(value: Any, what: str, most: int) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise UserError(tr("{what} has to be a text of at most {most} characters.", what=what, most=most))
    return value
