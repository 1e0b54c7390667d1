"""Every template fits its data, trains and gets better; own ones are kept without data."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core import own_templates
from core.backend import cpu
from core.data.catalogue import all_sets
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.errors import UserError
from core.evaluation import measure
from core.fitting import check_fit
from core.problems import problems
from core.project_file import load_project
from core.start import example, new_project
from core.template import all_templates, applied, fitted, started, why_not
from core.trainer import Limit, Trainer

KINDS = ("perceptron", "logistic", "linear", "bank", "xor", "classifier", "regressor", "residual", "autoencoder",
         "small_cnn", "lenet")  # fmt: skip


def test_the_templates_are_all_there() -> None:
    assert tuple(all_templates()) == tuple(sorted(KINDS, key=list(all_templates()).index))
    assert set(all_templates()) == set(KINDS)
    assert all(template.brings in all_sets() for template in all_templates().values())


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_compiles_has_no_problem_and_its_loss_falls(kind: str) -> None:
    project = started(all_templates()[kind])
    data = project.dataset()
    check_fit(project, data)
    assert problems(project) == ()
    before = measure(project, data)["train"].loss
    if kind == "bank":
        assert before == 0.0  # the exact weights
        project = project.with_new_weights(2)
        before = measure(project, data)["train"].loss
    trainer = Trainer(cpu(), project, data)
    while trainer.advance(Limit(60, project.config.run.epochs), 1.0):
        pass
    after = measure(project, data, trainer.result().weights)["train"].loss
    assert after < 0.97 * before


@pytest.mark.parametrize("kind", KINDS)
def test_on_any_data_a_template_fits_or_says_why_and_brings_its_own(kind: str) -> None:
    template = all_templates()[kind]
    for of in ("iris", "diabetes", "xor", "breast_cancer"):
        project = example(of)
        reason = why_not(project, template)
        made = applied(project, template)
        check_fit(made, made.dataset())
        assert made.progress.step == 0
        if reason:
            assert reason.endswith(".")
            assert template.label.split()[0] in reason
            assert made.table.name != project.table.name or made.table is project.table or template.always
            with pytest.raises(UserError):
                fitted(project, template)
        elif template.data is None:
            assert made.table is project.table


def test_an_autoencoder_learns_to_give_its_inputs_back() -> None:
    project = fitted(example("iris"), all_templates()["autoencoder"])
    data = project.dataset()
    assert data.pipeline.task == "regression"
    assert data.x.shape == data.y.shape
    assert abs(data.x[data.train] - data.y[data.train]).max() < 1e-12


def test_own_templates_are_saved_without_data_listed_used_and_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    assert own_templates.names(folder) == []
    own_templates.save(folder, "My tanh net", example("spirals"))
    assert own_templates.names(folder) == ["My tanh net"]
    kept = load_project(folder / "My tanh net.deepstep")
    assert kept.table.rows <= 10
    made = own_templates.applied(folder, "My tanh net", example("diabetes"))
    check_fit(made, made.dataset())
    assert made.spec["hidden1"] == example("spirals").spec["hidden1"]
    assert made.table.name == example("diabetes").table.name
    own_templates.delete(folder, "My tanh net")
    assert own_templates.names(folder) == []


@pytest.mark.parametrize("name", ["", "../up", "a/b", ".hidden", "x" * 80])
def test_a_template_gets_no_name_that_leaves_its_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError):
        own_templates.save(tmp_path, name, example("xor"))
    assert list(tmp_path.iterdir()) == []


def test_images_with_known_sides_and_colours_are_read_as_they_are() -> None:
    values = np.random.default_rng(0).random((30, 8 * 10 * 3))
    columns = [number_column(f"p{i}", values[:, i]) for i in range(240)]
    table = Table("Pictures", (*columns, category_column("what", ["a", "b", "c"] * 10)), image=(8, 10, 3))
    project = new_project("pictures", table, suggest(table, "what"))
    for kind in ("small_cnn", "lenet"):
        assert fitted(project, all_templates()[kind]).spec.shapes()["reshape1"] == (8, 10, 3)
