"""What calculates goes with the last that names it: its arrays do not wait until Python looks for rings of objects."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from core.backend import cpu
from core.insight.passes import Passes
from core.program import Engine, compile_network
from core.project import Project
from core.start import example
from core.trainer import Trainer


def engine(project: Project) -> Engine:
    made = Engine(cpu(), compile_network(project.spec, project.config.loss, False), 8, "float64")
    made.step(made.tape(8))
    return made


def trainer(project: Project) -> Trainer:
    made = Trainer(cpu(), project, project.dataset())
    limit = made.limit(batches=5)
    while made.advance(limit, 0.05):
        pass
    made.snapshot(limit)
    made.moment()
    made.result()
    return made


def passes(project: Project) -> Passes:
    made = Passes(project.spec, project.config.loss, project.dataset(), np.arange(4))
    made.step(dict(project.weights.items()), 1)
    return made


@pytest.fixture
def no_search() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_search")
@pytest.mark.parametrize("kind", ["moons", "digits"])
@pytest.mark.parametrize("make", [engine, trainer, passes])
def test_nothing_that_holds_arrays_holds_itself(make: Callable[[Project], object], kind: str) -> None:
    made = make(example(kind))
    known = [weakref.ref(made), weakref.ref(getattr(made, "engine", made))]
    del made
    assert [ref() for ref in known] == [None, None]
