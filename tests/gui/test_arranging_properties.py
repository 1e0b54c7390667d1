"""Random sequences of arranging: what always holds, whatever is done in which order."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.canvas import Canvas, Note
from core.program import compile_network
from core.project import Project
from core.spec import LayerSpec, NetworkSpec, checked
from core.start import example, fresh
from gui.arrange_commands import arrange, edit_canvas
from gui.diagram import align, folding
from gui.diagram.arranging import shifted
from gui.diagram.shapes import Layout
from gui.session import Session
from tests.gui.graphs import crossed, laid_out, overlapping, residual

STILL = ("spec", "weights", "initial", "config", "progress", "table", "plan", "watched")
Step = tuple[str, Any]


@cache
def start() -> Project:
    """Give a project with skip connections."""
    project = example("spirals")
    layers = residual(2).layers
    first = LayerSpec("input", project.spec.input.layer)
    last = dataclasses.replace(project.spec.output, inputs=(layers[-2].name,))
    spec = checked(NetworkSpec((first, *layers[1:-1], last)))
    return fresh(project, spec, project.config)


NAMES = tuple(layer for layer in residual(2).names)
some = st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True).map(tuple)
steps = st.one_of(
    st.tuples(st.just("move"), st.tuples(some, st.integers(-400, 400), st.integers(-400, 400))),
    st.tuples(st.just("align"), st.tuples(some, st.sampled_from(align.WAYS))),
    st.tuples(st.just("tidy"), st.none()),
    st.tuples(st.just("group"), some),
    st.tuples(st.just("fold"), st.integers(0, 3)),
    st.tuples(st.just("ungroup"), st.integers(0, 3)),
    st.tuples(st.just("note"), st.tuples(st.text(max_size=8), st.integers(-500, 500))),
    st.tuples(st.just("unnote"), st.integers(0, 3)),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("redo"), st.none()),
)


def layout_of(project: Project) -> Layout:
    return laid_out(project.spec, positions=dict(project.positions), canvas=project.canvas)


def do(session: Session, kind: str, what: Any) -> None:
    """Do one step as the window does it."""
    project = session.project
    if kind in ("move", "align"):
        layout = layout_of(project)
        drawn = [name for name in what[0] if name in layout.columns]
        wanted = shifted(layout.places, what[0], what[1:]) if kind == "move" else align.aligned(layout, drawn, what[1])
        arrange(session, kind, lambda _: wanted)
    elif kind == "tidy":
        arrange(session, kind, lambda _: {})
    elif kind in ("undo", "redo"):
        session.undo() if kind == "undo" else session.redo()
    else:
        edit_canvas(session, kind, _change(project.canvas, kind, what))


def _change(canvas: Canvas, kind: str, what: Any) -> Callable[[Canvas], Canvas]:
    groups = canvas.groups
    if kind == "group":
        return lambda c: c.grouped(what, c.free_name())
    if kind == "note":
        return lambda c: c.with_note(Note(what[0], what[1], -what[1]))
    if kind == "unnote":
        return lambda c: c.without_note(what % len(c.notes)) if c.notes else c
    if not groups:
        return lambda c: c
    group = groups[what % len(groups)]
    return (lambda c: c.folded(group.name, not group.folded)) if kind == "fold" else lambda c: c.ungrouped(group.name)


@settings(
    max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(todo=st.lists(steps, min_size=3, max_size=9))
def test_arranging_keeps_its_promises(qtbot: QtBot, todo: list[Step]) -> None:
    session, before = Session(start()), start()
    program = compile_network(before.spec, before.config.loss)
    for kind, what in todo:
        do(session, kind, what)
        now = session.project
        assert all(getattr(now, name) is getattr(before, name) for name in STILL), kind
        layout = layout_of(now)
        away = folding.hidden(layout.plan)
        assert set(layout.places) == set(now.spec.names), "every layer has a place"
        assert set(layout.columns) | set(away) == set(now.spec.names)
        assert set(layout.folded) == set(away.values())
        if not now.positions:
            assert overlapping(layout) == []
            assert crossed(layout) == []
    now = session.project
    assert compile_network(now.spec, now.config.loss).ops == program.ops
    _goes_back_and_forth(session, before)
    QApplication.processEvents()


def _goes_back_and_forth(session: Session, before: Project) -> None:
    last, count = session.project, session.undo_stack.index()
    for _ in range(count):
        session.undo()
    assert dict(session.project.positions) == dict(before.positions)
    assert session.project.canvas == before.canvas
    for _ in range(count):
        session.redo()
    assert dict(session.project.positions) == dict(last.positions)
    assert session.project.canvas == last.canvas
