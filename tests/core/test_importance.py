"""Importance: networks whose slopes and shuffles are known by hand."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Cancelled, Table, category_column, number_column
from core.errors import UserError
from core.fields import from_dict
from core.importance import METHODS, Question
from core.importance.gradient import Gradient
from core.importance.integrated import IntegratedGradients, baseline_of, integrated, of_row
from core.importance.permutation import Permutation
from core.importance.saliency import MAPS, saliency
from core.layers.dense import Dense
from core.layers.embedding import Embedding
from core.layers.input import Input
from core.params import Weights, initial
from core.predicting.slopes import AnswerSlopes
from core.project import Project
from core.spec import stack
from core.start import example, new_project
from tests.core.networks import TrainConfig
from tests.core.networks import project_of as by_hand
from tests.measured import close


def going(share: float) -> bool:
    return True


def asked(project: Project, part: str = "train") -> Question:
    return Question(project, project.dataset(), part, project.weights)


def linear(rows: int = 12) -> Project:
    """y = 2a − 3b + 0·c, without an error."""
    a, b, c = np.random.default_rng(4).normal(size=(3, rows))
    table = [(float(p), float(q), float(r), float(2 * p - 3 * q)) for p, q, r in zip(a, b, c, strict=True)]
    return by_hand(table, {"output.weight": [[2], [-3], [0]], "output.bias": [0]}, None, Dense(1, "identity"))


def test_slopes_of_a_linear_network_are_its_weights() -> None:
    project = linear()
    found = Gradient().measure(asked(project), going)
    assert found.per_unit is not None
    assert close(found.per_unit[:, 0], [2, 3, 0], 1e-12)
    assert close(found.amounts[:, 0], np.array([2, 3, 0]) * project.dataset().x.std(axis=0), 1e-12)
    assert found.order() == sorted(range(3), key=lambda place: -found.amounts[place, 0])


def test_shuffling_raises_the_error_of_a_linear_network_by_what_theory_says() -> None:
    """Over all shuffles the mean of (aₚ − a)² is twice the variance of a."""
    project = linear()
    x = project.dataset().x
    found = Permutation(metric="loss", repeats=400).measure(asked(project), going)
    expected = np.array([4, 9, 0]) * 2 * x.var(axis=0)
    assert found.amounts[2, 0] == 0
    assert found.spread[2, 0] == 0
    error = 4 * found.spread[:2, 0] / np.sqrt(400)
    assert (np.abs(found.amounts[:2, 0] - expected[:2]) < error).all()


def test_a_metric_where_more_is_better_falls() -> None:
    found = Permutation(metric="r2").measure(asked(linear()), going)
    assert found.answers == ("R²",)
    assert (found.amounts[:2, 0] > 0).all()
    with pytest.raises(UserError, match="accuracy does not fit this target; choose loss, rmse"):
        Permutation(metric="accuracy").measure(asked(linear()), going)


def test_the_nodes_of_a_category_are_shuffled_together() -> None:
    """All three nodes have the same weight, so whichever category a row gets, the answer stays: exactly 0."""
    towns, size = ["a", "b", "c"] * 8, np.arange(24.0)
    columns = (category_column("town", towns), number_column("size", size), number_column("price", size + 5))
    plan = DataPlan(
        (ColumnPlan("town", "input", "onehot"), ColumnPlan("size", "input"), ColumnPlan("price", "target")), GIVEN
    )
    spec = stack(("input", Input(4)), ("output", Dense(1, "identity", bias=False)))
    project = new_project("towns", Table("t", columns), plan, (spec, TrainConfig()),
                          {"output.weight": np.array([[5.0], [5.0], [5.0], [1.0]])})  # fmt: skip
    question = asked(project)
    assert question.columns == {"town": slice(0, 3), "size": slice(3, 4)}
    found = Permutation(metric="loss").measure(question, going)
    assert found.columns == ("town", "size")
    assert found.amounts[0, 0] == 0 < found.amounts[1, 0]
    slopes = Gradient().measure(question, going)
    assert slopes.per_unit is not None
    assert np.isnan(slopes.per_unit[0, 0])
    assert close(slopes.per_unit[1, 0], 1, 1e-12)


def test_integrated_gradients_of_a_bend_by_hand() -> None:
    """answer = max(0, x − 1): from 0 to 3 it rises by 2, all of it from x; the bend needs more places."""
    rows = [(3.0, 0.0), (0.5, 0.0)]
    weights = {"hidden1.weight": [[1]], "hidden1.bias": [-1], "output.weight": [[1]]}
    project = by_hand(rows, weights, Dense(1, "relu"), Dense(1, "identity", bias=False))
    question = asked(project)
    found = integrated(AnswerSlopes(question.asked), question.data.x, np.zeros(1), 0)
    assert close(found.amounts[0, 0], 2, 5e-3)
    assert found.amounts[1, 0] == 0
    assert found.steps > 32
    assert close(found.answer - found.before, [2, 0], 1e-12)


@pytest.mark.parametrize("kind", ["iris", "diabetes", "penguins"])
def test_integrated_gradients_add_up(kind: str) -> None:
    project = example(kind)
    question = asked(project, "validation")
    for baseline in (baseline_of(question, "zero"), baseline_of(question, "mean"), baseline_of(question, "row", 3)):
        found = of_row(question, question.data.x[5], 0, baseline)
        rows = np.stack([baseline, question.data.x[5]])
        before, answer = question.asked.answers(rows)[:, 0]
        assert close([found.before, found.answer], [before, answer], rel=1e-6)
        assert abs(found.amounts.sum() + found.rest - (answer - before)) < 1e-6 * max(1, abs(answer))
        assert abs(found.rest) <= 2e-3 * np.abs(found.amounts).sum()
    with pytest.raises(UserError, match="no row 9999"):
        baseline_of(question, "row", 9999)


def test_the_slopes_of_the_first_of_two_classes_mirror_the_second() -> None:
    question = asked(example("breast_cancer"))
    slopes, x = AnswerSlopes(question.asked, 8), question.data.x[:20]
    (first, down), (second, up) = slopes.of(x, 0), slopes.of(x, 1)
    assert close(first, 1 - second, 1e-12)
    assert close(down, -up, 0)
    assert close(question.asked.answers(x)[:, 1], second, 1e-6)


@pytest.mark.parametrize("kind", METHODS)
def test_every_method_says_what_it_measured_and_can_be_given_up(kind: str) -> None:
    question, method = asked(example("penguins"), "validation"), METHODS[kind]()
    found = method.measure(question, going)
    assert found.columns == tuple(question.columns)
    assert found.rows == found.whole == len(question.data.validation)
    assert found.amounts.shape == (len(found.columns), len(found.answers)) == found.spread.shape
    assert np.isfinite(found.amounts).all()
    assert found.words
    assert method.formula
    assert method.summary
    with pytest.raises(Cancelled):
        method.measure(question, lambda share: False)
    few = from_dict(METHODS[kind], {"rows": 10}, kind).measure(question, going)
    assert (few.rows, few.whole) == (10, found.whole)


def test_what_is_looked_up_has_no_slope() -> None:
    columns = (number_column("word", [0, 1, 2, 1] * 3), number_column("y", np.arange(12.0)))
    plan = DataPlan((ColumnPlan("word", "input", "none"), ColumnPlan("y", "target", "none")), GIVEN)
    spec = stack(("input", Input(1)), ("words", Embedding(3, 2)), ("output", Dense(1, "identity")))
    project = new_project("words", Table("t", columns), plan, (spec, TrainConfig()))
    with pytest.raises(UserError, match="measure permutation importance"):
        Gradient().measure(asked(project), going)
    with pytest.raises(UserError, match="measure permutation importance"):
        IntegratedGradients().measure(asked(project), going)
    assert Permutation(metric="loss").measure(asked(project), going).spread[0, 0] > 0


def picture_project() -> Project:
    """A linear network over pictures of 4 × 4 pixels."""
    draw = np.random.default_rng(2)
    pixels, weights = draw.uniform(size=(9, 16)), draw.normal(size=(16, 1))
    names = [f"row{i}_col{j}" for i in range(4) for j in range(4)]
    columns = [number_column(name, pixels[:, n]) for n, name in enumerate(names)]
    table = Table("pictures", (*columns, number_column("y", (pixels @ weights)[:, 0])))
    uses = [ColumnPlan(name, "input", "none") for name in names]
    plan = DataPlan((*uses, ColumnPlan("y", "target", "none")), GIVEN)
    spec = stack(("input", Input(16)), ("output", Dense(1, "identity", bias=False)))
    project = new_project("pictures", table, plan, (spec, TrainConfig()))
    return project.with_weights(Weights({"output.weight": weights}))


def test_maps_of_a_linear_network_are_its_weights() -> None:
    project = picture_project()
    question = asked(project)
    x, w = question.data.x[4].reshape(4, 4), project.weights["output.weight"].reshape(4, 4)
    mean = question.data.x.mean(axis=0).reshape(4, 4)
    expected = {"gradient": np.abs(w), "smooth": np.abs(w), "times_input": w * x, "integrated": w * (x - mean),
                "occlusion": w * (x - mean)}  # fmt: skip
    assert set(expected) == set(MAPS)
    for kind, values in expected.items():
        found = saliency(question, 4, 0, kind, going)
        assert found is not None
        assert close(found.values, values, 1e-9, what=kind)
        assert MAPS[kind].signed == bool((values < 0).any())
    assert saliency(asked(linear()), 0, 0, "gradient", going) is None


def test_initial_weights_have_importances_too() -> None:
    """Nothing has to be trained to be asked."""
    project = example("iris")
    fresh = Question(project, project.dataset(), "train", initial(project.spec, 5))
    assert (Gradient().measure(fresh, going).amounts > 0).all()
