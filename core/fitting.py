"""Whether network, loss and data go together."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.activations import ACTIVATIONS
from core.data.dataset import Dataset
from core.errors import UserError
from core.language import tr
from core.program import check_rows, compile_network
from core.project import Project

LARGEST_SINGLE = float(np.finfo(np.float32).max)


def check_fit(project: Project, data: Dataset) -> None:
    """Refuse a network that does not fit its data.

    Raises:
        UserError: naming the layer and the remedy.
    """
    spec, shapes = project.spec, project.spec.shapes()
    if len(data.train) == 0:
        raise UserError(tr("Data: there are no training rows; give the training part of the split a larger share."))
    if spec.n_inputs != data.x.shape[1]:
        layers = (
            tr("its units")
            if len(spec.inputs) == 1
            else tr("the units of {inputs} together", inputs=" and ".join(spec.inputs))
        )
        raise UserError(
            tr(
                "{inputs}: the data have {shape} inputs; set {layers} to that.",
                inputs=spec.inputs[-1],
                shape=data.x.shape[1],
                layers=layers,
            )
        )
    if shapes[spec.output.name] != (data.y.shape[1],):
        raise UserError(
            tr(
                "{output}: the target needs {shape} outputs; set its units to that.",
                output=spec.output.name,
                shape=data.y.shape[1],
            )
        )
    check_rows(spec, data.x)
    _check_range(project, data)
    loss = project.config.loss
    compile_network(spec, loss)
    problem = loss.target_problem(*data.target_span)
    if problem:
        raise UserError(f"{spec.output.name}: {problem}")


def _check_range(project: Project, data: Dataset) -> None:
    """Refuse numbers that float32 does not have; what the rows of a file hold that are not read yet is found then."""
    if project.config.run.precision != "float32" or data.largest <= LARGEST_SINGLE:
        return
    column = data.pipeline.feature_names[int(np.argmax(np.abs(data.x).max(axis=0)))]
    raise UserError(
        tr(
            "{column}: some of its numbers are larger than float32 holds; standardise the column, or train in float64.",
            column=column,
        )
    )


def remark(project: Project, data: Dataset) -> str:
    """Say why this loss learns badly with this output activation though it can be trained, or nothing."""
    output, loss = project.spec.output, project.config.loss
    kind = output.layer.output_activation()
    if loss.logits_of:  # calculated together, so they fit
        return ""
    function = ACTIVATIONS[kind]
    if kind == "step":
        return tr(
            "{output}: {function} has no slope, so nothing learns; choose another activation there.",
            output=output.name,
            function=function.label,
        )
    ends, (low, high) = data.target_span, function.limits
    if ends[0] < low or ends[1] > high:
        found = tr("{ends} to {ends2}", ends=numbers.text(ends[0], 3), ends2=numbers.text(ends[1], 3))
        return tr(
            "{output}: {function} gives {span}, and the targets go from {found}, so some are never "
            "reached; choose identity there, or another scaling of the target.",
            output=output.name,
            function=function.label,
            span=function.span,
            found=found,
        )
    if kind in ("sigmoid", "softmax"):
        return tr(
            "{output}: behind {function} the slope of {loss} is next to 0 where the prediction is sure "
            "and wrong; a cross-entropy learns faster there.",
            output=output.name,
            function=function.label,
            loss=loss.label,
        )
    return ""
