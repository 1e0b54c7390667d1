"""Whether network, loss and data go together."""

from __future__ import annotations

from core import numbers
from core.activations import ACTIVATIONS
from core.data.dataset import Dataset
from core.errors import UserError
from core.program import check_rows, compile_network
from core.project import Project


def check_fit(project: Project, data: Dataset) -> None:
    """Refuse a network that does not fit its data.

    Raises:
        UserError: naming the layer and the remedy.
    """
    spec, shapes = project.spec, project.spec.shapes()
    if len(data.train) == 0:
        raise UserError("Data: there are no training rows; give the training part of the split a larger share.")
    if spec.n_inputs != data.x.shape[1]:
        layers = "its units" if len(spec.inputs) == 1 else f"the units of {' and '.join(spec.inputs)} together"
        raise UserError(f"{spec.inputs[-1]}: the data have {data.x.shape[1]} inputs; set {layers} to that.")
    if shapes[spec.output.name] != (data.y.shape[1],):
        raise UserError(f"{spec.output.name}: the target needs {data.y.shape[1]} outputs; set its units to that.")
    check_rows(spec, data.x)
    loss = project.config.loss
    compile_network(spec, loss)
    problem = loss.target_problem(*data.target_span)
    if problem:
        raise UserError(f"{spec.output.name}: {problem}")


def remark(project: Project, data: Dataset) -> str:
    """Say why this loss learns badly with this output activation though it can be trained, or nothing."""
    output, loss = project.spec.output, project.config.loss
    kind = output.layer.output_activation()
    if loss.logits_of:  # calculated together, so they fit
        return ""
    function = ACTIVATIONS[kind]
    if kind == "step":
        return f"{output.name}: {function.label} has no slope, so nothing learns; choose another activation there."
    ends, (low, high) = data.target_span, function.limits
    if ends[0] < low or ends[1] > high:
        found = f"{numbers.text(ends[0], 3)} to {numbers.text(ends[1], 3)}"
        return (
            f"{output.name}: {function.label} gives {function.span}, and the targets go from {found}, so some are "
            "never reached; choose identity there, or another scaling of the target."
        )
    if kind in ("sigmoid", "softmax"):
        return (
            f"{output.name}: behind {function.label} the slope of {loss.label} is next to 0 where the prediction is "
            "sure and wrong; a cross-entropy learns faster there."
        )
    return ""
