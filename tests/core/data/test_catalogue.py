from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core import fields
from core.data.catalogue import NoSettings, all_sets
from core.data.dataset import checks
from core.data.sets.bank import HIDDEN, OUTPUT
from core.errors import UserError
from core.params import layout

SIZES = {
    "bank": ((12, 2), 1, "regression"),
    "and": ((4, 2), 1, "binary"),
    "or": ((4, 2), 1, "binary"),
    "xor": ((4, 2), 1, "binary"),
    "circles": ((600, 2), 1, "binary"),
    "moons": ((600, 2), 1, "binary"),
    "gaussians": ((600, 2), 3, "classes"),
    "spirals": ((600, 2), 3, "classes"),
    "iris": ((150, 4), 3, "classes"),
    "wine": ((178, 13), 3, "classes"),
    "breast_cancer": ((569, 30), 1, "binary"),
    "diabetes": ((442, 10), 1, "regression"),
    "digits": ((1797, 64), 10, "classes"),
}
GENERATED = ("circles", "moons", "gaussians", "spirals")
GIVEN_SETS = ("bank", "and", "or", "xor")


def test_sets_in_order() -> None:
    assert [kind for kind in all_sets() if kind in SIZES] == list(SIZES)


@pytest.mark.parametrize("kind", SIZES)
def test_sizes(kind: str) -> None:
    data = all_sets()[kind].prepare()
    assert (data.x.shape, data.y.shape[1], data.pipeline.task) == SIZES[kind]


@pytest.mark.parametrize("kind", all_sets())
def test_set_prepares_and_fits_its_network(kind: str) -> None:
    source = all_sets()[kind]
    data = source.prepare()
    assert np.isfinite(data.x).all()
    assert np.isfinite(data.y).all()
    assert len(data.used) == data.rows
    spec, config = source.network(data)
    shapes = spec.shapes()
    assert (shapes["input"], shapes["output"]) == (data.x.shape[1:], data.y.shape[1:])
    assert not config.loss.problem(spec.output.layer.output_activation(), data.y.shape[1])
    assert not [check for check in checks(data) if check.level == "bad"]
    assert source.label
    assert source.summary.endswith(".")
    weights = source.weights()
    assert not weights or {e.name: e.shape for e in layout(spec).entries} == {k: w.shape for k, w in weights.items()}


@pytest.mark.parametrize("kind", GIVEN_SETS)
def test_given_sets_train_on_every_row_as_it_is(kind: str) -> None:
    data = all_sets()[kind].prepare()
    assert data.train.tolist() == list(range(data.rows))
    columns = [data.table.column(plan.name).values for plan in data.plan.columns]
    np.testing.assert_array_equal(np.concatenate([data.x, data.y], axis=1), np.stack(columns, axis=1))


def test_bank_rows_are_those_of_its_network() -> None:
    source = all_sets()["bank"]
    data = source.prepare()
    first = [(tuple(x), float(y[0])) for x, y in zip(data.x[:4].tolist(), data.y[:4], strict=True)]
    assert first == [((2, 3), 9), ((3, 3), 12), ((4, 3), 14), ((5, 3), 16)]
    hidden = np.maximum(data.x @ HIDDEN, 0)
    assert hidden[0].tolist() == [5, 1]
    np.testing.assert_array_equal(hidden @ OUTPUT, data.y)
    assert source.weights()["hidden1.weight"] is HIDDEN


def test_gates() -> None:
    found = {kind: all_sets()[kind].prepare().y[:, 0].tolist() for kind in GIVEN_SETS[1:]}
    assert found == {"and": [0, 0, 0, 1], "or": [0, 1, 1, 1], "xor": [0, 1, 1, 0]}


@pytest.mark.parametrize("kind", GENERATED)
def test_generated_sets(kind: str) -> None:
    source = all_sets()[kind]
    data = source.prepare()
    assert (len(data.train), len(data.validation), len(data.test)) == (420, 90, 90)
    counts = np.bincount(data.table.column("class").values)
    assert counts.max() - counts.min() <= 1
    other = source.make(dataclasses.replace(source.settings(), seed=2))
    again = source.make(source.settings())
    assert np.array_equal(again.column("x").values, data.table.column("x").values)
    assert not np.array_equal(other.column("x").values, data.table.column("x").values)


def test_generators_follow_their_equations() -> None:
    clean = {kind: dataclasses.replace(all_sets()[kind].settings(), noise=0.0) for kind in GENERATED}
    tables = {kind: all_sets()[kind].make(settings) for kind, settings in clean.items()}
    points = {kind: np.stack([t.column("x").values, t.column("y").values]) for kind, t in tables.items()}
    classes = {kind: t.column("class").values for kind, t in tables.items()}
    radius = {kind: np.hypot(*xy) for kind, xy in points.items()}
    np.testing.assert_allclose(radius["circles"], np.array([0.5, 1])[classes["circles"]])
    np.testing.assert_allclose(radius["gaussians"], 2)
    lower = classes["moons"] == 1
    x, y = points["moons"]
    np.testing.assert_allclose(np.hypot(x[~lower], y[~lower]), 1)
    np.testing.assert_allclose(np.hypot(x[lower] - 1, y[lower] - 0.5), 1)
    assert (y[~lower] >= 0).all()
    assert (y[lower] <= 0.5).all()
    x, y = points["spirals"]
    turned = np.arctan2(y, x) - 2 * np.pi * (classes["spirals"] / 3 + 0.75 * radius["spirals"])
    np.testing.assert_allclose(np.cos(turned), 1)


@pytest.mark.parametrize("kind", ["gaussians", "spirals"])
def test_number_of_classes(kind: str) -> None:
    source = all_sets()[kind]
    for classes, outputs in ((2, 1), (5, 5)):
        data = source.prepare(dataclasses.replace(source.settings(), classes=classes, rows=100))
        assert (len(data.pipeline.class_names), data.y.shape[1]) == (classes, outputs)
        assert source.network(data)[0].shapes()["output"] == (outputs,)


def test_settings_are_checked() -> None:
    source = all_sets()["circles"]
    assert [info.name for info in fields.settings_of(source.settings)] == ["rows", "noise", "seed"]
    with pytest.raises(UserError, match="Circles: rows is 1"):
        source.make(dataclasses.replace(source.settings(), rows=1))
    assert all_sets()["iris"].settings is NoSettings


@pytest.mark.peers
@pytest.mark.parametrize("kind", ["iris", "wine", "breast_cancer", "diabetes", "digits"])
def test_bundled_values_are_those_of_scikit_learn(kind: str) -> None:
    datasets = pytest.importorskip("sklearn.datasets")
    options = {"scaled": False} if kind == "diabetes" else {}
    peer = getattr(datasets, f"load_{kind}")(**options)
    table = all_sets()[kind].make()
    ours = np.stack([column.values for column in table.columns[:-1]], axis=1)
    np.testing.assert_allclose(ours, peer.data, rtol=1e-15)
    target = table.columns[-1]
    if kind == "breast_cancer":
        np.testing.assert_array_equal(target.values, 1 - peer.target)
    else:
        np.testing.assert_array_equal(target.values, peer.target)
