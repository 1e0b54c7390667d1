"""What a sweep varies: knobs found from settings, ranges as they are typed, plans as JSON, values to projects."""

from __future__ import annotations

import dataclasses
import json

import pytest

from core.errors import UserError
from core.fields import setting
from core.optimizers import OPTIMIZERS, Adam
from core.start import example
from core.sweeps import axes
from core.sweeps.knobs import applied, knobs
from core.sweeps.plan import METHODS, checked, plan_from_json, points
from tests.core.sweeps.sweeping import plan_of, small


def test_every_setting_of_every_optimizer_can_be_varied_and_a_new_one_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    @dataclasses.dataclass(frozen=True)
    class Warm(Adam):
        kind = "warm"
        label = "Warm"
        warmth: float = setting(0.5, "Warmth", "How warm.", minimum=0.0, maximum=2.0)

    monkeypatch.setitem(OPTIMIZERS, "warm", Warm)
    project = example("spirals")
    known = knobs(project)
    for kind, cls in OPTIMIZERS.items():
        made = applied(project, {"optimizer": kind})
        assert type(made.config.optimizer) is cls
    made = applied(project, {"optimizer": "warm", "optimizer.warmth": 1.5})
    assert getattr(made.config.optimizer, "warmth") == 1.5  # noqa: B009
    assert known["optimizer.warmth"].kinds == ("warm",)


@pytest.mark.parametrize("kind", ["spirals", "bank", "auto_mpg", "digits"])
def test_every_usual_range_is_allowed_and_its_ends_make_a_project(kind: str) -> None:
    project = small(kind)
    for knob in knobs(project).values():
        axis = axes.checked(axes.usual(knob), knob)
        assert axes.from_json(json.loads(json.dumps(axis.to_json())), knobs(project)) == axis
        assert axes.parse_range(knob, axis.text()) == axis
        if knob.kinds or knob.name.startswith(("loss", "encoding", "schedule")) or knob.listed:
            continue
        for value in (axis.at(0.0), axis.at(0.999)):
            made = applied(project, {knob.name: value})
            assert knobs(made)[knob.name].current == value, knob.name


def test_layers_and_encodings_change_network_and_data() -> None:
    project = example("auto_mpg")
    column = next(name for name in knobs(project) if name.startswith("encoding."))
    other = next(kind for kind in knobs(project)[column].listed if kind != knobs(project)[column].current)
    made = applied(project, {"layers": 3, "hidden.units": 5, "hidden1.units": 7, column: other, "run.seed": 9})
    assert [made.spec.shapes()[name] for name in made.spec.names[1:-1]] == [(7,), (5,), (5,)]
    assert made.plan.column(column.split(".")[1]).encoding == other
    assert made.config.run.seed == 9
    assert made.dataset().x.shape[1] == made.spec.n_inputs


def test_only_settings_begin_from_the_same_weights_and_a_seed_draws_new_ones() -> None:
    project = example("spirals")
    assert applied(project, {"optimizer.learning_rate": 0.3}).weights.same(project.initial)
    assert applied(project, {"hidden1.units": 5}).weights.same(applied(project, {"hidden1.units": 5}).weights)
    assert not applied(project, {"run.seed": 77}).weights.same(project.initial)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("learning_rate", "a setting, = and its range"),
        ("wings=1..2", "nothing that can be varied"),
        ("units=4,8", "write the whole name"),
        ("lr=a..b", "'a' is no number"),
        ("lr=1..0.1", "below the second"),
        ("lr=log:0..1", "above 0"),
        ("batch=8.5..9", "whole numbers"),
        ("batch=4,4", "given twice"),
        ("hidden1.units=0,4", "smallest allowed value is 1"),
        ("optimizer=sgd,warp", "'warp'"),
        ("shuffle=maybe", "neither true nor false"),
        ("lr=", "at least one value"),
        ("lr=0.1..1/0", "points of a grid"),
        ("layers=1..99", "largest allowed value is 50"),
    ],
)
def test_a_wrong_range_is_told_in_one_sentence(words: str, said: str) -> None:
    with pytest.raises(UserError, match=said.replace("(", r"\(")):
        axes.parse(words, knobs(example("spirals")))


def test_a_grid_leaves_out_what_means_nothing_beside_the_rest() -> None:
    project = example("spirals")
    plan = plan_of(project, "optimizer.beta1=0.5,0.9", "optimizer=sgd,adam", "layers=1,2", "hidden2.units=3,5",
                   method="grid")  # fmt: skip
    found = points(checked(plan, project), project)
    assert len(found) == (1 + 2) * (1 + 2)
    assert {"optimizer": "sgd", "layers": 1} in found


def test_a_quasi_random_search_is_spread_over_the_whole_range() -> None:
    project = example("spirals")
    plan = plan_of(project, "lr=log:1e-4..1", "hidden1.units=4,8,16,32", method="quasi", trials=16)
    rates = [float(values["optimizer.learning_rate"]) for values in points(plan, project)]
    for power in range(-4, 0):
        assert sum(10.0**power <= rate < 10.0 ** (power + 1) for rate in rates) == 4
    units = [values["hidden1.units"] for values in points(plan, project)]
    assert {unit: units.count(unit) for unit in (4, 8, 16, 32)} == {4: 4, 8: 4, 16: 4, 32: 4}


def test_a_plan_comes_back_from_json_and_a_wrong_one_is_refused() -> None:
    project = example("spirals")
    for method in METHODS:
        plan = plan_of(project, "lr=log:1e-4..1/3", "hidden.activation=relu,tanh", objective="f1", method=method)
        assert plan_from_json(json.loads(json.dumps(plan.to_json())), project) == plan
    for change in (
        {"objective": "rmse"},
        {"axes": []},
        {"format": 2},
        {"settings": {"trials": 0}},
        {"axes": [{"name": "x"}]},
    ):
        with pytest.raises(UserError):
            plan_from_json({**plan.to_json(), **change}, project)


def test_losses_are_not_compared_by_the_loss() -> None:
    project = example("spirals")
    plan = plan_of(project, "loss=all")
    with pytest.raises(UserError, match="let a metric count, such as accuracy"):
        checked(plan, project)
    assert checked(dataclasses.replace(plan, objective="accuracy"), project)


def test_whether_more_is_better_is_known() -> None:
    assert plan_of(example("spirals"), "lr=0.1,0.2", objective="accuracy").minimize is False
    assert plan_of(example("auto_mpg"), "lr=0.1,0.2", objective="mae").minimize is True
    assert plan_of(example("auto_mpg"), "lr=0.1,0.2").minimize is True
