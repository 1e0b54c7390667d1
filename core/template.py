"""What a template is, and how it is put on the data of a project.

Adding one: a file in `core/templates/` with `TEMPLATES = (Template(...),)`; menu, dialog and tests find it.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import core.templates
from core.config import RunSettings, TrainConfig
from core.data.dataset import Dataset
from core.data.suggestion import MANY_ROWS, OUTPUTS
from core.errors import UserError
from core.fitting import check_fit
from core.language import tr
from core.layer import Layer
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import Loss
from core.optimizers import Adam, Optimizer
from core.project import Project
from core.registry import discover
from core.spec import NetworkSpec, stack
from core.start import example, fresh

Network = tuple[NetworkSpec, TrainConfig]
STEPS = 2000
"""About how many updates the number of epochs is for."""


@dataclass(frozen=True)
class Template:
    """A network that is fitted to data.

    Attributes:
        fit: gives network and settings for the prepared data, or raises a UserError that says what it needs.
        brings: the bundled data set that is taken where the present data do not fit.
        always: whether it is that data set's in any case, with its own network and weights.
        data: changes the project's data first, as an autoencoder's need its inputs as targets.
    """

    kind: str
    label: str
    summary: str
    fit: Callable[[Dataset], Network]
    brings: str
    always: bool = False
    data: Callable[[Project], Project] | None = None


@cache
def all_templates() -> dict[str, Template]:
    """Give all templates by kind, in the order in which they are listed."""
    return discover(core.templates, "TEMPLATES")


def why_not(project: Project, template: Template) -> str:
    """Say why a template does not fit the project's data; "" where it does."""
    try:
        if template.always or template.data is not None:
            fitted(project, template)
        else:  # without looking at every row
            template.fit(project.dataset())
    except UserError as error:
        return str(error)
    return ""


def fitted(project: Project, template: Template) -> Project:
    """Put a template on the project's own data, untrained.

    Raises:
        UserError: when the data do not fit, with the reason.
    """
    if template.always:
        raise UserError(tr("{template}: it comes with its own data.", template=template.label))
    on = project if template.data is None else template.data(project)
    spec, config = template.fit(on.dataset())
    made = fresh(on, spec, config)
    check_fit(made, made.dataset())
    return made


def started(template: Template) -> Project:
    """Make a new project from a template with the data set that it brings."""
    project = example(template.brings)
    return project if template.always else fitted(project, template)


def applied(project: Project, template: Template) -> Project:
    """Put a template on the project's data where it fits, else take the data set that it brings; for an undoable edit.

    Breakpoints and watches stay where their layers do.
    """
    if not template.always:
        try:
            return fitted(project, template)
        except UserError:
            pass
    new = started(template)
    return dataclasses.replace(new, watched=project.watched)


# What templates are made of.


def needs(dataset: Dataset, label: str, *tasks: str) -> None:
    """Refuse a target that a network is not for.

    Raises:
        UserError: naming what it needs.
    """
    words = {"regression": tr("a number"), "binary": tr("one of two classes"), "classes": tr("one of several classes"),
             "labels": tr("several labels")}  # fmt: skip
    if dataset.pipeline.task not in tasks:
        wanted = " or ".join(words[task] for task in tasks)
        raise UserError(
            tr(
                "{label}: the target has to be {wanted}, and here it is {words}.",
                label=label,
                wanted=wanted,
                words=words[dataset.pipeline.task],
            )
        )


def run_for(dataset: Dataset, rate: float = 0.01, optimizer: Optimizer | None = None) -> TrainConfig:
    """Give loss, optimizer and a number of epochs that suit data and target."""
    rows = len(dataset.train)
    batch = 4 if rows < MANY_ROWS else 32 if rows < 20_000 else 128
    epochs = max(10, min(500, STEPS // math.ceil(max(rows, 1) / batch)))
    return TrainConfig(loss_for(dataset), optimizer or Adam(learning_rate=rate), RunSettings(batch, epochs))


def loss_for(dataset: Dataset) -> Loss:
    """Give the loss that belongs to the target."""
    return OUTPUTS[dataset.pipeline.task][1]()


def output_for(dataset: Dataset) -> Dense:
    """Give the output layer that belongs to the target."""
    return Dense(dataset.y.shape[1], OUTPUTS[dataset.pipeline.task][0])


def mlp(dataset: Dataset, *hidden: tuple[str, Layer]) -> NetworkSpec:
    """Give input → hidden layers → the output for the target."""
    return stack(("input", Input(dataset.x.shape[1])), *hidden, ("output", output_for(dataset)))
