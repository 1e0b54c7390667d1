"""What a sweep is to do, as a frozen value: what is varied, how it is searched, what counts, and how long."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from core import fields
from core.errors import UserError
from core.fields import setting
from core.language import tr
from core.metrics import METRICS, metrics_for
from core.project import Project
from core.sweeps import axes
from core.sweeps.axes import Axis, Value
from core.sweeps.knobs import Knob, active, knobs, ordered

FORMAT = 1
LOSS = "loss"
MOST_TRIALS = 10_000
METHODS = {"tpe": tr("Bayesian (TPE)"), "random": tr("random"), "grid": tr("grid"), "quasi": tr("quasi-random")}
METHOD_HELP = tr(
    "How the next values are chosen. Bayesian: what was good so far says where to look next; random: "
    "every trial by itself; grid: every combination once; quasi-random: spread more evenly than by "
    "chance (Sobol)."
)
PRUNING = {
    "none": tr("none"),
    "median": tr("median"),
    "halving": tr("successive halving"),
    "hyperband": tr("Hyperband"),
}
PRUNING_HELP = tr(
    "Whether trials that look bad are ended early, by what counts, as it goes. Median: those worse than "
    "half of the others at the same epoch; successive halving: only the best quarter goes on, again and "
    "again; Hyperband: the same with several first looks."
)


@dataclass(frozen=True)
class SweepSettings:
    """How a sweep searches, and how long."""

    method: str = setting("tpe", tr("Method"), METHOD_HELP, choices=METHODS)
    pruning: str = setting("none", tr("Pruning"), PRUNING_HELP, choices=PRUNING)
    trials: int = setting(
        50, tr("Trials"), tr("How many trainings there are; a grid has as many as it has points."),
        minimum=1, maximum=MOST_TRIALS,
    )  # fmt: skip
    minutes: float = setting(
        0.0, tr("Minutes"), tr("After so long no further trial begins; 0: no limit."), minimum=0.0, maximum=1e6
    )
    keep: int = setting(
        3, tr("Keep weights"), tr("Of how many of the best trials the weights are kept."), minimum=0, maximum=100
    )
    seed: int = setting(1, tr("Search seed"), tr("Start of the search's random numbers."), minimum=0, maximum=2**31 - 1)


@dataclass(frozen=True)
class SweepPlan:
    """A sweep: pure values, written as JSON.

    `objective` is "loss" or the kind of a metric; it is measured on the validation rows, or where there are none on the
    training rows.
    """

    axes: tuple[Axis, ...]
    objective: str = LOSS
    settings: SweepSettings = field(default_factory=SweepSettings)

    @property
    def minimize(self) -> bool:
        """Whether a smaller value is better."""
        return self.objective == LOSS or METRICS[self.objective].low_is_good

    @property
    def label(self) -> str:
        """Name what counts."""
        return tr("loss") if self.objective == LOSS else METRICS[self.objective].label

    @property
    def share(self) -> bool:
        """Whether what counts is shown in percent."""
        return self.objective != LOSS and METRICS[self.objective].share

    def better(self, one: float, other: float) -> bool:
        """Tell whether the first value is better."""
        return one < other if self.minimize else one > other

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        return {
            "format": FORMAT,
            "axes": [axis.to_json() for axis in self.axes],
            "objective": self.objective,
            "settings": fields.to_dict(self.settings),
        }


def objectives(project: Project) -> dict[str, str]:
    """Give what can count in a project: kind → label."""
    return {LOSS: tr("loss")} | {metric.kind: metric.label for metric in metrics_for(project.dataset().pipeline.task)}


def part_of(project: Project) -> str:
    """Say on which rows trials are compared: "validation", or "train" where no rows are held out."""
    return "validation" if len(project.dataset().validation) else "train"


def plan_from_json(data: Any, project: Project) -> SweepPlan:
    """Read a plan back and hold it to the project.

    Raises:
        UserError: naming what is wrong.
    """
    if not isinstance(data, Mapping) or not {"format", "axes", "objective", "settings"} <= set(data):
        raise UserError(tr("Sweep: format, axes, objective and settings are expected."))
    if data["format"] != FORMAT:
        raise UserError(tr("Sweep: it was written by another Deepstep; use a newer one."))
    if not isinstance(data["axes"], list) or not isinstance(data["settings"], Mapping):
        raise UserError(tr("Sweep: axes and settings have to be lists."))
    known = knobs(project)
    found = tuple(axes.from_json(entry, known) for entry in data["axes"])
    plan = SweepPlan(found, data["objective"], fields.from_dict(SweepSettings, data["settings"], tr("Sweep")))
    return checked(plan, project)


def checked(plan: SweepPlan, project: Project) -> SweepPlan:
    """Give the plan back when it can be carried out.

    Raises:
        UserError: saying why it cannot.
    """
    fields.check(plan.settings, tr("Sweep"))
    if not plan.axes:
        raise UserError(tr("Sweep: nothing is varied; choose at least one setting and its range."))
    names = [axis.name for axis in plan.axes]
    if len(set(names)) < len(names):
        raise UserError(tr("Sweep: a setting is varied twice; leave one of them out."))
    allowed = objectives(project)
    if plan.objective not in allowed:
        raise UserError(
            tr(
                "Sweep: {objective!r} cannot be what counts here; it can be {allowed}.",
                objective=plan.objective,
                allowed=", ".join(allowed),
            )
        )
    varied = [name for name in names if name == LOSS or name.startswith(f"{LOSS}.")]
    if varied and plan.objective == LOSS:
        raise UserError(
            tr(
                "Sweep: where {varied} is varied the losses cannot be compared; let a metric count, such as {list}.",
                varied=varied[0],
                list=list(allowed)[1],
            )
        )
    if plan.settings.method == "grid" and grid_size(plan) > MOST_TRIALS:
        raise UserError(
            tr(
                "Sweep: the grid has {grid_size:,} points; take fewer values, at most {most_trials:,}.",
                grid_size=grid_size(plan),
                most_trials=MOST_TRIALS,
            )
        )
    return plan


def grid_size(plan: SweepPlan) -> int:
    """Count the combinations of a grid, with those that mean the same."""
    return math.prod(len(axis.grid()) for axis in plan.axes)


def points(plan: SweepPlan, project: Project) -> list[dict[str, Value]]:
    """Give for every trial the values that are settled ahead: all of a grid or of a quasi-random search, else none."""
    if plan.settings.method == "grid":
        return _grid(plan, project)
    if plan.settings.method == "quasi":
        return _quasi(plan)
    return [{} for _ in range(plan.settings.trials)]


def _grid(plan: SweepPlan, project: Project) -> list[dict[str, Value]]:
    """Give every combination that differs: what one optimizer lacks is not varied beside it."""
    known, found = knobs(project), {}
    for combination in itertools.product(*(axis.grid() for axis in plan.axes)):
        values = dict(zip((axis.name for axis in plan.axes), combination, strict=True))
        kept = {name: value for name, value in values.items() if active(known[name], values, project)}
        found[json.dumps(kept)] = kept
    return list(found.values())


def _quasi(plan: SweepPlan) -> list[dict[str, Value]]:
    """Give points of a scrambled Sobol sequence."""
    from scipy.stats import qmc

    count = plan.settings.trials
    sequence = qmc.Sobol(len(plan.axes), seed=plan.settings.seed)
    rows = sequence.random_base2(max(0, math.ceil(math.log2(count))))[:count]
    return [{axis.name: axis.at(float(u)) for axis, u in zip(plan.axes, row, strict=True)} for row in rows]


def in_order(plan: SweepPlan, known: Mapping[str, Knob]) -> Iterator[tuple[Axis, Knob]]:
    """Go through what is varied so that what others hang on comes first."""
    by_name = {axis.name: axis for axis in plan.axes}
    for knob in ordered({name: known[name] for name in by_name}):
        yield by_name[knob.name], knob
