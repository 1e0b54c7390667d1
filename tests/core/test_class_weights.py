"""Class weights: one factor on every row's loss and slope, in training, measuring and stepping alike."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core.backend import cpu
from core.compiled import plan as compiled
from core.config import RunSettings, TrainConfig
from core.data.dataset import prepare
from core.data.plan import ColumnPlan, DataPlan, SplitPlan
from core.data.table import Table, category_column, number_column
from core.data.weighing import class_weights
from core.errors import UserError
from core.evaluation import measure
from core.explanation import Ref
from core.export.bundle import bundle_of
from core.losses import BinaryCrossEntropy, CategoricalCrossEntropy
from core.optimizers import SGD
from core.probe import Probe
from core.program import Engine, compile_network
from core.project import Project
from core.start import new_project
from core.trainer import Trainer
from core.walk import Walk
from tests.core.stand_in import stand_in


def project_of(classes: int, weigh: str = "balanced", **weights: float) -> Project:
    """Make a project of 40 rows whose classes are rare and frequent."""
    random = np.random.default_rng(5)
    names = ["rare", "often", "also"][:classes]
    given = [names[0] if row % 8 == 0 else names[1 + row % (classes - 1)] for row in range(40)]
    columns = (number_column("a", random.normal(size=40)), number_column("b", random.normal(size=40)))
    table = Table("t", (*columns, category_column("y", given)))
    target = ColumnPlan("y", "target", "binary" if classes == 2 else "onehot")
    plan = DataPlan((ColumnPlan("a"), ColumnPlan("b"), target), SplitPlan(80, 20, 0)).with_weights(weigh, **weights)
    project = new_project("w", table, plan)
    config = TrainConfig(project.config.loss, SGD(0.1), RunSettings(8, 3, precision="float64"))
    return project.with_config(config)


@pytest.mark.parametrize("classes", [2, 3])
def test_balanced_weights_give_every_class_the_same_say(classes: int) -> None:
    data = project_of(classes).dataset()
    assert data.weights is not None
    of_train = data.weights[data.train]
    names = np.array([data.table.cell(row, "y") for row in data.train])
    sums = {name: of_train[names == name].sum() for name in set(names)}
    assert list(sums.values()) == pytest.approx([32 / classes] * classes)
    assert of_train.sum() == pytest.approx(32), "so the loss keeps its size"
    changed = np.array(data.table.column("y").values)
    changed[data.validation] = 0
    other = Table("t", (*data.table.columns[:2], dataclasses.replace(data.table.columns[2], values=changed)))
    plan = dataclasses.replace(data.plan, split=dataclasses.replace(data.plan.split, stratified=False))
    same = [class_weights(d.pipeline, plan, d.y, data.train) for d in (data, prepare(other, data.plan))]
    assert same[0] == same[1], "counted in the training rows alone"


@pytest.mark.parametrize("classes", [2, 3])
def test_slopes_are_those_of_the_weighted_loss(classes: int) -> None:
    """∂L/∂w against central differences, for L = 1/n · Σ w_i·L_i."""
    project = project_of(classes)
    walk = Walk(project, project.dataset(), 0, whole_batch=True)
    probe = Probe(walk)
    for name in ("output.weight", "hidden1.weight", "output.bias"):
        layer, kind = name.split(".")
        ref = Ref("weight" if kind == "weight" else "bias", layer, (0, 0) if kind == "weight" else (0,))
        assert probe.numerical_slope(ref) == pytest.approx(probe.slope(ref), rel=1e-5, abs=1e-9)


@pytest.mark.parametrize("classes", [2, 3])
def test_the_loss_is_the_plain_one_times_the_weight_over_all_rows(classes: int) -> None:
    """Divided by the rows, not by the sum of the weights as PyTorch's weighted mean is."""
    project = project_of(classes)
    data = project.dataset()
    plain = dataclasses.replace(data, weights=None)
    walks = [Walk(project, d, int(data.train[k]), None, False) for k in range(8) for d in (data, plain)]
    for with_weight, without in zip(walks[::2], walks[1::2], strict=True):
        weight = data.weights[with_weight.row]
        assert with_weight.loss == pytest.approx(weight * without.loss)
    losses = [walk.loss for walk in (Walk(project, data, int(row)) for row in data.train)]
    assert measure(project, data)["train"].loss == pytest.approx(float(np.mean(losses)))
    held = [walk.loss for walk in (Walk(project, data, int(row)) for row in data.validation)]
    assert Trainer(cpu(), project, data).evaluate().validation_loss == pytest.approx(float(np.mean(held)))


def test_the_compiled_loop_leaves_weights_to_numpy() -> None:
    project = project_of(2)
    plain, weighted = (compile_network(project.spec, project.config.loss, w) for w in (False, True))
    assert compiled.serves(plain, project.config)
    assert not compiled.serves(weighted, project.config)


def test_recorded_training_steps_and_stepping_go_the_same_way() -> None:
    """Training (recorded calls) and a walk through the same batch end at the same weights."""
    project = project_of(3)
    data = project.dataset()
    walk = Walk(project, data, 0, whole_batch=True)
    trainer = Trainer(cpu(), project, data)
    trainer.advance(trainer.limit(batches=1), 10)
    after = trainer.result().weights
    for name, array in walk.weights_after.items():
        np.testing.assert_allclose(after[name], array, rtol=1e-12, atol=1e-15)
    unweighted = Trainer(cpu(), project, dataclasses.replace(data, weights=None))
    unweighted.advance(unweighted.limit(batches=1), 10)
    assert not np.allclose(unweighted.result().weights["output.weight"], after["output.weight"])


@pytest.mark.parametrize("classes", [2, 3])
def test_the_debugger_shows_the_weight_as_a_factor(classes: int) -> None:
    project = project_of(classes, "own", rare=4.0)
    data = project.dataset()
    row = next(int(row) for row in data.train if data.table.cell(row, "y") == "rare")
    walk = Walk(project, data, row)
    told = next(walk[s.start] for s in walk.segments if s.part == "loss")
    assert told.factors[-1].symbol == "w"
    assert told.factors[-1].value == 4
    assert told.symbols.startswith("w · (")
    slope = next(walk[s.start] for s in walk.segments if s.part == "slope")
    assert slope.symbols.startswith("w · (")
    for explained in (told, slope):
        assert explained.factors[explained.equation[0]].value == 4
    plain = Walk(project, dataclasses.replace(data, weights=None), row)
    assert walk.loss == pytest.approx(4 * plain.loss)


def test_own_weights_and_what_cannot_be_weighed() -> None:
    data = project_of(2, "own", rare=3.0).dataset()
    assert class_weights(data.pipeline, data.plan, data.y, data.train) == {"often": 1.0, "rare": 3.0}
    with pytest.raises(UserError, match="Class weights: there is no class 'never'; the classes are often, rare"):
        project_of(2, "own", never=3.0)
    table = Table("t", (number_column("x", [1, 2, 3]), number_column("y", [1.5, 2, 3])))
    with pytest.raises(UserError, match="Class weights: the target has no classes"):
        prepare(table, DataPlan((ColumnPlan("x"), ColumnPlan("y", "target")), weigh="balanced"))


def test_exports_predict_the_same_with_and_without() -> None:
    project = project_of(2)
    plain = dataclasses.replace(project, plan=project.plan.with_weights("none"))
    one, other = bundle_of(project), bundle_of(plain)
    np.testing.assert_array_equal(one.outputs, other.outputs)
    assert one.pipeline == other.pipeline


@pytest.mark.parametrize("loss", [BinaryCrossEntropy(), CategoricalCrossEntropy()])
def test_as_pytorch_does_but_for_what_it_divides_by(loss) -> None:
    torch = pytest.importorskip("torch")
    project = project_of(2 if loss.kind.startswith("binary") else 3)
    data = project.dataset()
    engine = Engine(cpu(), compile_network(project.spec, loss, True), len(data.x), "float64")
    engine.load(project.weights.flat(engine.program.order))
    tape = engine.tape(len(data.x))
    tape[engine.program.input][...], tape["y"][...], tape["weight"][...] = data.x, data.y, data.weights
    engine.step(tape)
    z, y, w = (torch.tensor(np.array(a)) for a in (tape["output.z"], data.y, data.weights))
    if data.y.shape[1] == 1:
        theirs = torch.nn.functional.binary_cross_entropy_with_logits(z, y, weight=w[:, None])
    else:
        per_class = torch.tensor(
            list(class_weights(data.pipeline, data.plan, data.y, data.train).values()), dtype=z.dtype
        )
        weighted = torch.nn.functional.cross_entropy(z, y.argmax(1), weight=per_class)
        theirs = weighted * float(w.sum()) / len(w)
    assert float(tape["loss"].mean()) == pytest.approx(float(theirs), rel=1e-9)


@pytest.mark.parametrize("classes", [2, 3])
def test_on_another_device_the_weights_are_there_too(classes: int) -> None:
    project = project_of(classes)
    results = []
    for backend in (cpu(), stand_in()[0]):
        trainer = Trainer(backend, project, project.dataset())
        while trainer.advance(trainer.limit(epochs=2), 10):
            pass
        results.append(trainer.result().weights)
    assert results[1].same(results[0])
