"""A text column as category numbers, an input layer of its own with an embedding, and numbers beside it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core.backend import cpu
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.errors import UserError
from core.evaluation import measure
from core.export import export_project
from core.export.model import read_model
from core.fitting import check_fit
from core.graph_edits import added, resized
from core.layers.embedding import Embedding
from core.layers.input import Input
from core.project import Project
from core.start import new_project
from core.trainer import Trainer

CITIES = ("Bern", "Graz", "Kiel", "Lyon")


def rents(rows: int = 300, more: tuple[str, ...] = ()) -> Table:
    """Give rents that depend on the size and, in no order of the names, on the city."""
    draw = np.random.default_rng(3)
    size, city = draw.uniform(20, 120, rows), draw.integers(4, size=rows)
    rent = size * np.array([9.0, 4.0, 6.0, 7.0])[city]
    names = [*(CITIES[k] for k in city), *more]
    rest = np.full(len(more), 50.0)
    columns = number_column("size", np.append(size, rest)), category_column("city", names)
    return Table("rents", (*columns, number_column("rent", np.append(rent, rest))))


def project(categories: int = 5) -> Project:
    table = rents()
    plan = suggest(table, "rent").with_column("city", encoding="index")
    made = new_project("rents", table, plan)
    spec, name = added(made.spec, Input(), made.spec.names[1])
    spec, _ = added(spec, Embedding(categories, 3), name)
    return made.with_spec(spec)


def trained() -> Project:
    start = project()
    run = dataclasses.replace(start.config.run, epochs=150, batch_size=16)
    start = start.with_config(dataclasses.replace(start.config, run=run))
    trainer = Trainer(cpu(), start, start.dataset())
    trainer.advance(trainer.limit(), 60)
    return trainer.result()


def test_it_learns_what_each_city_is_worth(tmp_path: Path) -> None:
    done = trained()
    assert done.spec.inputs == ("input", "input2")
    assert measure(done, done.dataset())["test"].value < 25  # rents go from 80 to 1080
    export_project(tmp_path / "rents.npz", done)
    model = read_model(tmp_path / "rents.npz")
    found = model.predict(rents(10, more=("Oslo",)))
    assert found.shape == (11, 1)
    assert np.isfinite(found).all()


def test_too_few_categories_are_told() -> None:
    small = project(3)
    with pytest.raises(UserError, match=r"embedding1: row .* holds 3 in input 1, and the categories are .* 0 to 2"):
        check_fit(small, small.dataset())


def test_a_category_index_is_no_target() -> None:
    table = rents()
    plan = suggest(table, "city").with_column("city", encoding="index")
    with pytest.raises(UserError, match="a category index \\(city\\) cannot be predicted; choose one-hot"):
        new_project("rents", table, plan)


def test_the_columns_are_shared_in_their_order() -> None:
    made = project()
    assert made.dataset().pipeline.feature_names == ("size", "city")
    with pytest.raises(UserError, match="input: 2 units leave no column"):
        resized(made.spec, "input", 2)
