"""Random edits through the session: what is refused changes nothing, undo gives the first value back, redo the last."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from core.build_language import run
from core.catalogue import LAYERS
from core.fitting import check_fit
from core.project import Project
from core.spec import NetworkSpec, checked
from core.start import example
from gui.session import Session


@st.composite
def sentences(draw: st.DrawFn, spec: NetworkSpec) -> str:
    one, other = (draw(st.sampled_from(spec.names)) for _ in range(2))
    kind = draw(st.sampled_from([*LAYERS]))
    number = draw(st.integers(1, 20))
    texts = (
        f"add {kind} after {one}", f"branch {kind} from {one}", f"add {kind} before {one}", f"remove {one}",
        f"connect {one} to {other}", f"connect {one} to {other} with add", f"disconnect {one} from {other}",
        f"connect {one} to {other} with concatenate", f"remove {one} and {other}", f"rename {one} encoder",
        f"move {one} after {other}", f"move {one} right", f"set {one} units {number}", f"duplicate {one}",
        f"add dense {number} as a{number}; connect {one} to a{number}",
    )  # fmt: skip
    return draw(st.sampled_from(texts))


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_random_edits_are_whole_or_refused_and_undone_exactly(qapp: QApplication, data: st.DataObject) -> None:
    session = Session(example("spirals"))
    first, values = session.project, [session.project]
    for _ in range(6):
        text = data.draw(sentences(session.project.spec))
        before, count = session.project, session.undo_stack.count()
        done = session.edit(text, lambda project, text=text: run(text, project).project)
        if not done or session.project is before:
            assert session.project is before
            assert session.undo_stack.count() == count
            continue
        spec = session.project.spec
        assert checked(spec) == spec
        assert len(set(spec.names)) == len(spec.names)
        check_fit(session.project, session.data)
        values.append(session.project)
    for value in reversed(values[:-1]):
        session.undo()
        _same(session.project, value)
    _same(session.project, first)
    for value in values[1:]:
        session.redo()
        _same(session.project, value)
    session.undo_stack.blockSignals(True)


def _same(project: Project, other: Project) -> None:
    assert project.spec is other.spec
    assert project.weights is other.weights
    assert project.initial is other.initial


@pytest.mark.parametrize("between", ["add dropout after hidden1", "set hidden1 units 12", "rename hidden1 code"])
def test_a_removed_layer_comes_back_with_its_weights_after_other_edits(qapp: QApplication, between: str) -> None:
    session = Session(example("spirals"))
    weights = session.project.weights["hidden2.weight"]
    for text in ("remove hidden2", between):
        assert session.edit(text, lambda project, text=text: run(text, project).project)
    assert "hidden2.weight" not in session.project.weights
    session.undo()
    session.undo()
    assert session.project.weights["hidden2.weight"] is weights
    session.undo_stack.blockSignals(True)
