"""The project file: a zip of `project.json` and NPY arrays, with a format number. Opening one runs nothing.

```
project.json                 what is not an array: network, training settings, data plan, progress, …
seal                         SHA-256 of all other parts, see core/sealing.py
weights/hidden1.weight.npy   float64, one for each parameter array; of more than 4,194,304 numbers also float32
initial/hidden1.weight.npy   the same, as they were before training
state/m.npy                  float64 (parameters,), the optimizer's memory
memory/stopping.npy          float64, what schedule, early stopping and accumulation remember: see core/memory.py
table/column0.npy            float64, or int32 codes of the categories that project.json lists
curve.npy                    float64 (points, 5): epoch, loss and metric of training and validation rows
metrics/f1.npy               float64 (points, 3): epoch, value of training and of validation rows; what was asked for
course.npy                   float64 (updates, …): what each layer did on the way, see core/course.py; may be missing
branch0/weights/…            weights, initial, state, memory and curve of another line of training, see core/branch.py
runs/0123456789abcdef.npy    weights, state, memory or curve of runs, named by what they hold, see core/runs/kept.py
```

Of a line of training its newest state and its curve are kept; moments before are trained anew when somebody asks.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import math
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from core import VERSION, measured, spec
from core.backend import HostArray
from core.branch import MOST, Branch, Line
from core.branching import all_lines, checked_name
from core.canvas import canvas_from_json
from core.config import TrainConfig, config_from_json
from core.course import HEAD, check_course, course_of
from core.data import plan as plans
from core.data.dataset import prepare
from core.data.stream import opening
from core.data.stream.source import Report, SourceMissing
from core.data.stream.streamed import StreamedTable
from core.data.table import Table, table_from_arrays, table_to_arrays
from core.errors import UserError
from core.files import atomic_write, json_text, read_head, read_json, read_zip, write_zip
from core.language import tr
from core.memory import check_memory
from core.metrics import METRICS
from core.npy import load_npy, save_npy
from core.params import WIDE, Weights, check_weights, layout
from core.progress import Progress
from core.project import Project
from core.runs import kept as runs_kept
from core.runs.run import NO_RUNS
from core.sealing import sealed, unseal
from core.spec import NetworkSpec
from core.watching.breakpoints import watched_from_json

FORMAT = 2
"""1: without a seal.  2: with one."""
SEALED = 2
SUFFIX = ".deepstep"
CURVE_COLUMNS = 5
MOST_POINTS = 100_000
LARGE = 2**18
"""Bytes from which an array of a run is not packed."""
MOST_DISMISSED = 1000
_MAIN = "project.json"
_BRANCH_KEYS = {"name", "number", "origin", "step", "network", "training", "progress"}
_KEYS = ("network", "training", "plan", "table", "row", "positions", "progress", "name")
_LARGEST_COUNT = 2**53

Upgrade = Callable[[dict[str, Any], dict[str, bytes]], tuple[dict[str, Any], dict[str, bytes]]]
UPGRADES: list[Upgrade] = [lambda main, parts: (main, parts)]
"""Entry i turns a file of format i + 1, (project.json, other parts), into one of format i + 2."""


def save_project(path: str | Path, project: Project, quick: bool = False) -> None:
    """Write a project file, all of it or nothing; the same project always gives the same bytes.

    `quick`: nothing is packed, for copies that do not stay.

    Raises:
        UserError: when it cannot be written there; an older file is then as it was.
    """
    entries = _entries(project)
    atomic_write(path, lambda file: _write(file, entries, quick))


def project_bytes(project: Project, work_alone: bool = False) -> bytes:
    """Give the bytes of a project file; `work_alone`: without its name and the row on show, for comparing."""
    if work_alone:
        project = dataclasses.replace(project, name="", row=0)
    file = io.BytesIO()
    _write(file, _entries(project), quick=True)
    return file.getvalue()


def _write(file: BinaryIO, entries: Mapping[str, bytes], quick: bool) -> None:
    # Weights hardly shrink and would only cost time; tables, texts and curves become much smaller.
    def packed(name: str) -> bool:
        if quick:
            return False
        return name.startswith(("table/", "project")) or (name.startswith("runs/") and len(entries[name]) < LARGE)

    write_zip(file, entries, packed)


def _looks_like_one(path: Path) -> bool:
    """Tell a project, be it damaged, from a file of another kind that was named by mistake."""
    return path.suffix.lower() == SUFFIX or read_head(path, 2) == b"PK"


def load_project(path: str | Path, rows: Path | None = None, report: Report | None = None) -> Project:
    """Read a project file; a project that comes back is whole and can be trained and stepped.

    `rows`: where the file of rows is now that the project streams from. `report` hears the finished share where that
    file has to be gone over anew, and gives False to cancel.

    Raises:
        SourceMissing: when that file is not where it was, or has changed.
        UserError: naming the file and the part that is missing, damaged or too new.
    """
    file = Path(path).name
    parts = read_zip(path) if _looks_like_one(Path(path)) else {}
    if _MAIN not in parts:
        raise UserError(tr("{file}: this is no Deepstep project, it has no {main}.", file=file, main=_MAIN))
    main = _main(file, parts)
    main, parts = _upgraded(main, parts, file)
    missing = [key for key in _KEYS if key not in main]
    if missing:
        raise UserError(
            tr(
                "{file}, {main}: {missing} is missing; use another copy of the file.",
                file=file,
                main=_MAIN,
                missing=missing[0],
            )
        )
    arrays = {name: _array(file, name, data) for name, data in parts.items()}
    return _project(file, main, arrays, lambda data, parts: _streamed(data, parts, rows, Path(path).parent, report))


def _streamed(
    data: dict[str, Any], arrays: dict[str, HostArray], rows: Path | None, beside: Path, report: Report | None
) -> StreamedTable:
    return opening.from_json(data, arrays, rows, beside, report)


def _entries(project: Project) -> dict[str, bytes]:
    kept = project.table
    arrays, table = opening.to_json(kept) if isinstance(kept, StreamedTable) else table_to_arrays(kept)
    progress = project.progress
    main = {
        "format": FORMAT,
        "application": f"Deepstep {VERSION}",
        "name": project.name,
        "network": project.spec.to_json(),
        "training": project.config.to_json(),
        "plan": project.plan.to_json(),
        "table": table,
        "row": min(project.row, project.table.rows - 1),
        "positions": {name: [float(x), float(y)] for name, (x, y) in sorted(project.positions.items())},
        "progress": _progress_json(progress),
        "watched": project.watched.to_json(),
        "canvas": project.canvas.to_json(),
    }
    if project.dismissed:
        main["dismissed"] = sorted(project.dismissed)
    groups = _arrays_of(project)
    groups["table/"] = arrays
    if project.branches or project.line != Line():
        main["line"] = vars(project.line)
        main["branches"] = [_branch_json(branch) for branch in project.branches]
    for place, branch in enumerate(project.branches):
        groups |= {f"branch{place}/{folder}": members for folder, members in _arrays_of(branch).items()}
    if project.runs.next > 1:
        main["runs"], groups["runs/"] = runs_kept.to_json(project.runs)
    entries = {_MAIN: json_text(main, indent=1).encode()}
    for folder, members in groups.items():
        entries |= {f"{folder}{name}.npy": save_npy(array) for name, array in members.items()}
    return sealed(entries)


def _progress_json(progress: Progress) -> dict[str, int]:
    return {"epoch": progress.epoch, "batch": progress.batch, "step": progress.step}


def _branch_json(branch: Branch) -> dict[str, Any]:
    parts = {"network": branch.spec.to_json(), "training": branch.config.to_json()}
    return {**vars(branch.line), **parts, "progress": _progress_json(branch.progress)}


def _arrays_of(line: Project | Branch) -> dict[str, Mapping[str, HostArray]]:
    progress = line.progress
    course = course_of(line.spec, progress.course).rows
    return {
        "weights/": line.weights,
        "initial/": line.initial,
        "state/": dict(sorted(progress.state.items())),
        "memory/": dict(sorted(progress.memory.items())),
        "metrics/": dict(sorted(progress.metrics.items())),
        "": {"curve": progress.curve, **({"course": _untimed(course)} if len(course) else {})},
    }


def _main(file: str, parts: dict[str, bytes]) -> dict[str, Any]:
    """Take out the main part once the file is known to be one that this Deepstep reads, and whole."""
    main = read_json(parts[_MAIN], f"{file}, {_MAIN}")
    version = main.get("format") if isinstance(main, dict) else None
    if type(version) is not int or version < 1:
        raise UserError(
            tr(
                "{file}, {main}: the format number is missing or wrong; use another copy of the file.",
                file=file,
                main=_MAIN,
            )
        )
    if version > FORMAT:
        raise UserError(
            tr(
                "{file} was written by a newer Deepstep (format {version}); this one reads up to {format}: "
                "update Deepstep.",
                file=file,
                version=version,
                format=FORMAT,
            )
        )
    if version >= SEALED:
        unseal(parts, file)
    del parts[_MAIN]
    found: dict[str, Any] = main
    return found


def _upgraded(main: dict[str, Any], parts: dict[str, bytes], file: str) -> tuple[dict[str, Any], dict[str, bytes]]:
    with _part(file, _MAIN):
        for upgrade in UPGRADES[main["format"] - 1 :]:
            main, parts = upgrade(main, parts)
    return main, parts


def _array(file: str, name: str, data: bytes) -> HostArray:
    if not name.endswith(".npy"):
        raise UserError(
            tr(
                "{file}: the part {name} does not belong to a project; use another copy of the file.",
                file=file,
                name=name,
            )
        )
    array = load_npy(data, f"{file}, {name}")
    array.setflags(write=False)
    return array


def _project(
    file: str, main: dict[str, Any], arrays: dict[str, HostArray], streamed: Callable[..., StreamedTable]
) -> Project:
    with _part(file, "name"):
        name = _text(main["name"])
    with _part(file, "network"):
        network = spec.from_json(main["network"])
    with _part(file, "training"):
        config = config_from_json(main["training"])
    weights = _weights(file, "weights", network, arrays)
    initial = _weights(file, "initial", network, arrays)
    with _part(file, "table"):
        parts, kept = _take(arrays, "table/"), main["table"]
        streams = isinstance(kept, dict) and "stream" in kept
        table = streamed(kept, parts) if streams else table_from_arrays(kept, parts)
    with _part(file, "plan"):
        plan = _plan(main["plan"], table)
    with _part(file, "row"):
        row = _count(main["row"], tr("the row"), table.rows - 1)
    with _part(file, "progress"):
        progress = _progress(main["progress"], network, config, arrays)
    with _part(file, "positions"):
        positions = _positions(main["positions"], network)
    with _part(file, "line"):
        line = _line(main.get("line", vars(Line())))
    branches = _branches(file, main.get("branches", []), arrays)
    with _part(file, "runs"):
        # Files from before runs were kept have none.
        runs = runs_kept.from_json(main["runs"], _take(arrays, "runs/")) if "runs" in main else NO_RUNS
    if arrays:
        raise UserError(
            tr("{file}: the part {iter} does not belong to the project.", file=file, iter=next(iter(arrays)))
        )
    with _part(file, "watched"):
        # Files from before there were breakpoints have none.
        watched = watched_from_json(main.get("watched", {}))
    with _part(file, "canvas"):
        canvas = canvas_from_json(main.get("canvas", {}), network)
    with _part(file, "dismissed"):
        dismissed = _dismissed(main.get("dismissed", []))
    project = Project(
        name, network, config, table, plan, weights, initial, row, progress, positions, line, branches, watched, canvas,
        dismissed, runs,
    )  # fmt: skip
    with _part(file, "branches"):
        _check_branches(project)
    return project


def _dismissed(data: Any) -> frozenset[str]:
    if not isinstance(data, list) or len(data) > MOST_DISMISSED:
        raise UserError(tr("a list of at most {most_dismissed} findings is expected.", most_dismissed=MOST_DISMISSED))
    return frozenset(_text(key) for key in data)


def _line(data: Any) -> Line:
    if not isinstance(data, dict) or set(data) != {"name", "number", "origin", "step"}:
        raise UserError(tr("name, number, origin and step are expected."))
    numbers = [_count(data[key], key, _LARGEST_COUNT) for key in ("number", "step")]
    origin = data["origin"] if data["origin"] == -1 else _count(data["origin"], "origin", _LARGEST_COUNT)
    return Line(checked_name(_text(data["name"])), numbers[0], int(origin), numbers[1])


def _branches(file: str, data: Any, arrays: dict[str, HostArray]) -> tuple[Branch, ...]:
    with _part(file, "branches"):
        if not isinstance(data, list) or len(data) >= MOST:
            raise UserError(tr("a list of fewer than {most} branches is expected.", most=MOST))
    return tuple(_branch(file, f"branch{place}", each, arrays) for place, each in enumerate(data))


def _branch(file: str, place: str, data: Any, arrays: dict[str, HostArray]) -> Branch:
    with _part(file, place):
        if not isinstance(data, dict) or set(data) != _BRANCH_KEYS:
            raise UserError(tr("line, network, training and progress are expected."))
        line = _line({key: data[key] for key in ("name", "number", "origin", "step")})
        network, config = spec.from_json(data["network"]), config_from_json(data["training"])
        own = {f"{name}.npy": array for name, array in _take(arrays, f"{place}/").items()}
    weights, initial = (_weights(f"{file}, {place}", group, network, own) for group in ("weights", "initial"))
    with _part(file, place):
        progress = _progress(data["progress"], network, config, own)
        if own:
            raise UserError(tr("the part {iter} does not belong to it.", iter=next(iter(own))))
    return Branch(line, network, config, weights, initial, progress)


def _check_branches(project: Project) -> None:
    """Hold every line to the data, and the lines to one another."""
    lines = [branch.line for branch in all_lines(project)]
    if len({line.number for line in lines}) < len(lines) or len({line.name for line in lines}) < len(lines):
        raise UserError(tr("two branches have the same name or number."))
    data = project.dataset()
    for branch in project.branches:
        shapes = branch.spec.shapes()
        ends = shapes[branch.spec.input.name], shapes[branch.spec.output.name]
        if ends != ((data.x.shape[1],), (data.y.shape[1],)):
            raise UserError(tr("the network of {line!r} does not fit the data.", line=branch.line.name))


def _weights(file: str, group: str, network: NetworkSpec, arrays: dict[str, HostArray]) -> Weights:
    with _part(file, group):
        found = _take(arrays, f"{group}/")
        for name, array in found.items():
            if array.dtype != np.float64 and not (array.dtype == np.float32 and array.size > WIDE):
                raise UserError(tr("{name} holds {dtype} and not float64.", name=name, dtype=array.dtype))
        return check_weights(network, found, tr("weights of the network"))


def _take(arrays: dict[str, HostArray], folder: str) -> dict[str, HostArray]:
    """Take the arrays of one folder out of `arrays`, by their names without the folder."""
    names = [name for name in arrays if name.startswith(folder)]
    return {name[len(folder) : -len(".npy")]: arrays.pop(name) for name in names}


def _plan(data: Any, table: Table) -> plans.DataPlan:
    plan = plans.from_json(data)
    if tuple(column.name for column in plan.columns) != table.names:
        raise UserError(tr("the columns of the plan are not those of the table."))
    prepare(table, plan)
    return plan


def _progress(data: Any, network: NetworkSpec, config: TrainConfig, arrays: dict[str, HostArray]) -> Progress:
    if not isinstance(data, dict) or set(data) != {"epoch", "batch", "step"}:
        raise UserError(tr("epoch, batch and step are expected."))
    epoch, batch, step = (_count(data[key], key, _LARGEST_COUNT) for key in ("epoch", "batch", "step"))
    size, state = layout(network).trained_size, _take(arrays, "state/")
    for name, array in state.items():
        if name not in config.optimizer.state_names:
            raise UserError(
                tr("the state {name!r} is none of {optimizer}'s.", name=name, optimizer=config.optimizer.label)
            )
        if array.shape != (size,) or array.dtype != np.float64 or not np.isfinite(array).all():
            raise UserError(tr("the state {name!r} has to be {size} finite numbers in float64.", name=name, size=size))
    memory = _take(arrays, "memory/")
    check_memory(memory, layout(network))
    course, metrics = _course(arrays.pop("course.npy", None), network), _take(arrays, "metrics/")
    for name, array in metrics.items():
        if name not in METRICS or array.shape != (len(array), 3) or len(array) > measured.MOST_POINTS:
            raise UserError(
                tr(
                    "the metric {name!r} is unknown, or not up to {most_points} points of 3 numbers.",
                    name=name,
                    most_points=measured.MOST_POINTS,
                )
            )
    return Progress(epoch, batch, step, state, _curve(arrays.pop("curve.npy", None)), memory, course, metrics)


def _untimed(course: HostArray) -> HostArray:
    """Leave out the seconds: the same training gives the same file."""
    kept = course.copy()
    kept[:, HEAD.index("seconds")] = np.nan
    return kept


def _course(course: HostArray | None, network: NetworkSpec) -> HostArray:
    """Take what the layers did; files from before there was a course have none."""
    if course is None:
        return Progress().course
    check_course(course, network)
    return course


def _curve(curve: HostArray | None) -> HostArray:
    if curve is None:
        raise UserError(tr("the part curve.npy is missing."))
    if curve.ndim != 2 or curve.shape[1] != CURVE_COLUMNS or len(curve) > MOST_POINTS or curve.dtype != np.float64:
        raise UserError(
            tr(
                "the curve has to be up to {most_points} points of {curve_columns} numbers in float64.",
                most_points=MOST_POINTS,
                curve_columns=CURVE_COLUMNS,
            )
        )
    return curve


def _positions(data: Any, network: NetworkSpec) -> dict[str, tuple[float, float]]:
    if not isinstance(data, dict):
        raise UserError(tr("a place for each layer's name is expected."))
    positions = {}
    for name, place in data.items():
        if name not in network or not isinstance(place, list) or len(place) != 2:
            raise UserError(tr("{name!r} is no layer of the network, or its place is not two numbers.", name=name))
        if not all(type(value) in (int, float) and math.isfinite(value) for value in place):
            raise UserError(tr("the place of {name!r} has to be two finite numbers.", name=name))
        positions[name] = (float(place[0]), float(place[1]))
    return positions


def _count(value: Any, what: str, largest: int) -> int:
    if type(value) is not int or not 0 <= value <= largest:
        raise UserError(
            tr(
                "{what} is {value!r}; it has to be a whole number from 0 to {largest}.",
                what=what,
                value=value,
                largest=largest,
            )
        )
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 1000:
        raise UserError(tr("a text of at most 1000 characters is expected."))
    return value


@contextlib.contextmanager
def _part(file: str, part: str) -> Iterator[None]:
    """Name file and part in every complaint, the unforeseen ones included: what is read may be anything."""
    try:
        yield
    except SourceMissing:
        raise
    except UserError as error:
        raise UserError(f"{file}, {part}: {error}") from error
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        raise UserError(
            tr("{file}, {part}: this part is damaged; use another copy of the file.", file=file, part=part)
        ) from error
