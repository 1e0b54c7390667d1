"""Which losses fit which output layers, targets and settings, and that files keep them."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path

import pytest

from core.activations import ACTIVATIONS
from core.cli import main
from core.config import TrainConfig, config_from_json
from core.errors import UserError
from core.fields import check
from core.fitting import remark
from core.losses import LOSSES, BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError, check_fit
from core.losses.categorical import KLDivergence, NegativeLogLikelihood
from core.losses.counts import Poisson
from core.losses.errors import AbsoluteError, Huber
from core.losses.margins import CategoricalHinge, Hinge
from core.start import example
from tests.core.reference_cases import VARIANTS, outputs_of


@pytest.mark.proves("misfits refused or explained", loss="loss")
@pytest.mark.parametrize(
    ("loss", "activation", "outputs", "words"),
    [
        (BinaryCrossEntropy(), "tanh", 1, "needs sigmoid in the output layer; choose sigmoid there"),
        (CategoricalCrossEntropy(), "sigmoid", 3, "needs softmax"),
        (CategoricalCrossEntropy(), "softmax", 1, "needs one output per class, so 2 or more"),
        (NegativeLogLikelihood(), "softmax", 3, "needs log-softmax"),
        (KLDivergence(), "identity", 3, "needs softmax"),
        (Hinge(), "sigmoid", 1, "needs identity"),
        (Hinge(), "identity", 3, "choose Categorical hinge for several classes"),
        (CategoricalHinge(), "identity", 1, "needs one output per class"),
        (CategoricalHinge(), "softmax", 3, "needs identity"),
        (Poisson(), "identity", 1, "needs exponential"),
        (CategoricalCrossEntropy((1.0, 2.0)), "softmax", 3, "has 2 class weights for 3 classes"),
        (CategoricalCrossEntropy((1.0, 0.0)), "softmax", 2, "class weights above 0"),
        (CategoricalCrossEntropy((1.0, math.inf)), "softmax", 2, "class weights above 0"),
        (CategoricalCrossEntropy(("a", "b")), "softmax", 2, "takes numbers as class weights"),  # type: ignore[arg-type]
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(loss: Loss, activation: str, outputs: int, words: str) -> None:
    with pytest.raises(UserError) as told:
        check_fit(loss, activation, outputs, "output")
    assert str(told.value).startswith(f"output: {loss.label} ")
    assert words in str(told.value)
    assert str(told.value).endswith(".")


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("kind", ["squared_error", "absolute_error", "huber", "log_cosh"])
def test_losses_on_numbers_fit_every_activation(kind: str, activation: str) -> None:
    check_fit(LOSSES[kind](), activation, 2, "output")


@pytest.mark.proves("misfits refused or explained", loss="loss")
@pytest.mark.parametrize(
    ("loss", "smallest", "largest", "words"),
    [
        (BinaryCrossEntropy(), -1.2, 1, "needs targets from 0 to 1, and there is -1.2"),
        (Hinge(), 0, 3, "there is 3"),
        (Poisson(), -0.5, 4, "needs targets 0 or more, and there is -0.5"),
    ],
)
def test_targets_that_make_no_sense_are_told(loss: Loss, smallest: float, largest: float, words: str) -> None:
    assert words in loss.target_problem(smallest, largest)
    assert not loss.target_problem(0, 1)
    assert not SquaredError().target_problem(smallest, largest)


@pytest.mark.parametrize("name", VARIANTS)
def test_settings_go_into_a_file_and_come_back(name: str) -> None:
    config = TrainConfig(loss=VARIANTS[name])
    assert config_from_json(json.loads(json.dumps(config.to_json()))).loss == VARIANTS[name]


@pytest.mark.parametrize("kind", LOSSES)
def test_files_without_the_new_settings_are_read(kind: str) -> None:
    data = TrainConfig().to_json() | {"loss": {"kind": kind}}
    assert config_from_json(data).loss == LOSSES[kind]()


@pytest.mark.parametrize(
    "loss",
    [Huber(delta=0), BinaryCrossEntropy(positive_weight=0), CategoricalCrossEntropy((), -0.1), AbsoluteError("x")],
)
def test_settings_out_of_range_are_refused(loss: Loss) -> None:
    with pytest.raises(UserError):
        check(loss, "Loss")


def test_every_loss_names_its_tasks() -> None:
    for kind, loss in LOSSES.items():
        assert loss.kind == kind
        assert set(loss.tasks) <= {"regression", "binary", "classes"}
        assert loss.label[0].isupper()
        assert not loss().problem(loss.logits_of or "identity", outputs_of(loss()))


def paired(kind: str, activation: str, loss: Loss) -> str:
    """Give the remark on a pair of loss and output activation for a bundled data set."""
    project = example(kind)
    output = project.spec["output"].layer
    spec = project.spec.replace("output", dataclasses.replace(output, activation=activation))  # type: ignore[call-arg]
    project = project.with_spec(spec).with_config(dataclasses.replace(project.config, loss=loss))
    return remark(project, project.dataset())


@pytest.mark.proves("misfits refused or explained", loss="kind")
@pytest.mark.parametrize("kind", ["squared_error", "absolute_error", "huber", "log_cosh"])
def test_pairs_that_learn_badly_are_explained(kind: str) -> None:
    loss = LOSSES[kind]()
    assert paired("diabetes", "identity", loss) == ""
    assert paired("diabetes", "relu", loss).startswith("output: ReLU gives 0 … ∞, and the targets go from −")
    assert "some are never reached; choose identity there" in paired("diabetes", "tanh", loss)
    assert "step function has no slope, so nothing learns" in paired("diabetes", "step", loss)
    assert "a cross-entropy learns faster there" in paired("circles", "sigmoid", loss)
    assert paired("circles", "sigmoid", BinaryCrossEntropy()) == ""


def test_the_command_line_tells_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "p.deepstep"
    words = ["train", "--example", "circles", "--epochs", "1", "--loss", "squared_error", "--save", str(path)]
    assert main(words) == 0
    capsys.readouterr()
    assert main(["info", str(path)]) == 0
    assert "a cross-entropy learns faster there" in capsys.readouterr().out
