"""The worked examples of the lessons: right, close and the typical wrong answer of each."""

from __future__ import annotations

import numpy as np
import pytest

from core.explanation import Ref
from core.judging import judge
from core.layers.dense import Dense
from core.losses import LOSSES
from core.optimizers import SGD
from core.project import Project
from core.walk import Walk, start_frame
from tests.core.networks import bank, project_of, slopes_example

LINE = ("output.weight", [[1], [2]])


def _one_neuron(bias: float) -> Project:
    weights = {"output.weight": [[-1], [1]], "output.bias": [bias]}
    return project_of([(2, 3, 0)], weights, None, Dense(1, "identity"))


def _plain(rate: float = 0.01, rows: tuple = ((3, 4, 6),)) -> Project:
    out = Dense(1, "identity", bias=False)
    return project_of(list(rows), {LINE[0]: LINE[1]}, None, out, optimizer=SGD(learning_rate=rate))


def _sigmoid(z: float, loss: str) -> Project:
    out = Dense(1, "sigmoid", bias=False)
    return project_of([(z, 1)], {"output.weight": [[1]]}, None, out, LOSSES[loss]())


def _softmax() -> Project:
    weights = {"output.weight": [[2, 1, 0]]}
    return project_of([(1, 0)], weights, None, Dense(3, "softmax", bias=False), LOSSES["categorical_cross_entropy"]())


def _walk(project: Project, batch: bool = False) -> Walk:
    data = project.dataset()
    if project.spec.shapes()[project.spec.output.name] == (3,):
        import dataclasses

        data = dataclasses.replace(data, y=np.array([[0.0, 1.0, 0.0]]))
    return Walk(project, data, 0, start_frame(project), whole_batch=batch)


def unit(layer: str, index: int) -> Ref:
    return Ref("unit", layer, (index - 1,))


def weight(layer: str, i: int, j: int) -> Ref:
    return Ref("weight", layer, (i - 1, j - 1))


LOSS = Ref("loss", "")
SENT = Ref("loss", "", (0,))
BANK = ("activation_not_applied", "activation_too_early", "sums_for_values")

# lesson, project, place, phase, part, right answers, close ones, typical wrong ones with their slip
CASES = [
    (2, lambda: _one_neuron(0.5), unit("output", 1), "forward", "z", ["1.5", "3/2"], [],
     {"1": "bias_left_out", "−1.5": "sign_turned"}),
    (3, lambda: bank("relu"), unit("hidden1", 1), "forward", "z", ["5"], ["5.04"], {"2": "term_left_out"}),
    (3, lambda: bank("relu"), unit("output", 1), "forward", "z", ["9", "9.0"], [], {"11": "lost_minus"}),
    (7, lambda: bank("tanh"), unit("output", 1), "forward", "z", ["1.2382242526", "1.238"], ["1.24", "1.2"],
     {"9": "sums_for_values", "1.999818408525": "term_left_out"}),
    (7, lambda: bank("tanh"), unit("hidden1", 2), "forward", "a", ["0.7615941560"], ["0.76", "0.7615"],
     {"1": "activation_not_applied", "0.6420149920": "activation_twice"}),
    (7, lambda: bank("sigmoid"), unit("hidden1", 2), "forward", "a", ["0.731058579"], ["0.73"],
     {"1.3678794412": "sigmoid_brackets"}),
    (9, lambda: bank("relu", 4, 3, 16), unit("hidden1", 2), "forward", "a", ["0"], [],
     {"−1": "activation_not_applied"}),
    (9, lambda: bank("relu", 4, 3, 16), SENT, "loss", "", ["−4", "-4"], [],
     {"−2": "two_missing", "4": "target_minus_prediction"}),
    (9, lambda: bank("relu", 4, 3, 16), unit("hidden1", 1), "backward", "da", ["−8"], [],
     {"−28": "weight_slope_for_node_slope"}),
    (9, lambda: bank("relu", 4, 3, 16), weight("hidden1", 1, 2), "backward", "", ["0"], [],
     {"16": "activation_slope_left_out"}),
    (10, _softmax, unit("output", 1), "forward", "a", ["0.665241", "0.6652"], ["0.67"],
     {"7.389056": "softmax_not_divided"}),
    (12, lambda: _plain(0.01, ((10, 0, 20),)), LOSS, "loss", "", ["100"], [],
     {"−10": "not_squared", "50": "two_missing", "−20": "not_squared"}),
    (13, lambda: _sigmoid(0, "binary_cross_entropy"), LOSS, "loss", "", ["0.693147"], ["0.69"],
     {"0.30103": "log_base"}),
    (13, lambda: _sigmoid(2, "binary_cross_entropy"), unit("output", 1), "forward", "a", ["0.880797"], ["0.88"],
     {"0.119203": "sigmoid_brackets", "2": "activation_not_applied"}),
    (15, _plain, weight("output", 1, 1), "backward", "", ["30"], [], {"15": "two_missing", "10": "factor_left_out"}),
    (15, _plain, weight("output", 1, 1), "update", "", ["0.7", "7/10"], [],
     {"1.3": "added_for_subtracted", "−29": "learning_rate_left_out", "0.3": "only_the_step", "1": "only_the_step"}),
    (17, slopes_example, weight("output", 2, 1), "backward", "", ["18"], [],
     {"6": "factor_left_out", "9": "two_missing"}),
    (18, slopes_example, unit("hidden1", 2), "backward", "da", ["12"], ["12.04"],
     {"18": "weight_slope_for_node_slope"}),
    (18, slopes_example, weight("hidden1", 2, 2), "backward", "", ["12"], [],
     {"18": "weight_slope_for_node_slope", "6": "two_missing"}),
    (18, slopes_example, weight("hidden1", 2, 2), "update", "", ["2.88"], ["2.9"],
     {"3.12": "added_for_subtracted", "0.12": "only_the_step"}),
    (19, lambda: bank("relu"), unit("hidden1", 1), "backward", "da", ["−12"], [],
     {"−30": "weight_slope_for_node_slope"}),
    (19, lambda: bank("relu"), unit("hidden1", 2), "backward", "da", ["6"], [],
     {"−6": "weight_slope_for_node_slope", "3": "two_missing"}),
    (19, lambda: bank("relu"), weight("hidden1", 2, 1), "backward", "", ["−36"], [],
     {"36": "lost_minus", "−18": "two_missing"}),
    (23, lambda: _sigmoid(4, "squared_error"), unit("output", 1), "backward", "dz", ["−0.00063535"], ["−0.00064"],
     {"−0.0359724": "activation_slope_left_out"}),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[2].kind}-{case[4] or case[3]}")
def test_right_close_and_typical_wrong_answers(case) -> None:
    _, project, place, phase, part, right, close, wrong = case
    walk = _walk(project())
    step = walk.find(place, phase, part)
    assert step is not None
    for text in right:
        assert judge(walk, step, text).kind == "right", (text, walk[step].line)
    for text in close:
        assert judge(walk, step, text).kind == "close", (text, walk[step].line, judge(walk, step, text))
    for text, slip in wrong.items():
        found = judge(walk, step, text)
        assert slip in found.slips, (text, walk[step].line, found)


def test_lesson_21_the_mean_over_rows() -> None:
    walk = _walk(_plain(0.01, ((3, 4, 6), (1, 2, 1))), batch=True)
    step = walk.find(weight("output", 2, 1), "backward")
    assert step is not None
    assert judge(walk, step, "28").is_right
    assert "not_mean_of_rows" in judge(walk, step, "56").slips
