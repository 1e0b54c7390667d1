"""Long curves made short and smooth."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.backend import cpu
from core.course import EARLY, HEAD, LIMIT, CourseRecord, course_of, quick_stride, width
from core.curves import Pyramid, along, smoothed
from core.layers.dropout import Dropout
from core.project_file import load_project, save_project
from core.start import example
from core.trainer import Trainer


@pytest.mark.parametrize("weight", [0.3, 0.6, 0.9, 0.99, 0.999])
def test_smoothing_is_the_written_recursion(weight: float) -> None:
    """Piecewise and all at once gives what the recursion gives, with NaN left out and the start not pulled to 0."""
    y = np.random.default_rng(3).normal(5, 2, 3000)
    y[[7, 8, 400]] = np.nan
    wanted, s, t = np.full(len(y), np.nan), 0.0, 0
    for place, value in enumerate(y):
        if not np.isnan(value):
            s, t = weight * s + (1 - weight) * value, t + 1
            wanted[place] = s / (1 - weight**t)
    found = smoothed(y, weight)
    assert np.allclose(found, wanted, rtol=1e-7, equal_nan=True)
    assert found[0] == pytest.approx(y[0])
    assert smoothed(y, 0.0) is y


def test_the_pyramid_keeps_every_peak() -> None:
    """Whatever part is drawn, the extremes of what is drawn are those of the curve, at their own places."""
    random = np.random.default_rng(5)
    y = random.normal(size=200_003)
    y[[13, 77_777, 200_002]] = 50, -60, 70
    pyramid = Pyramid(np.arange(len(y), dtype=float), y)
    for x0, x1 in ((-1, 3e5), (0, 200_002), (77_000, 79_000), (1000.5, 150_000.5), (5, 9)):
        x, shown = pyramid.part(x0, x1, 2000)
        inside = y[max(int(np.ceil(x0)), 0) : int(x1) + 1]
        assert len(x) <= 2100
        assert shown.min() <= inside.min()
        assert shown.max() >= inside.max()
        assert (np.diff(x) > 0).all()
        assert (y[x.astype(int)] == shown).all()


def test_a_pyramid_leaves_out_what_is_no_number() -> None:
    """NaN and infinity are gaps; nothing at all is an empty curve."""
    pyramid = Pyramid(np.arange(4.0), np.array([1, np.nan, np.inf, 2.0]))
    assert [list(part) for part in pyramid.part(0, 9, 100)] == [[0, 3], [1, 2]]
    assert len(Pyramid(np.zeros(0), np.zeros(0)).part(0, 1, 10)[0]) == 0


def test_places_on_another_axis() -> None:
    """Between known places straight, before the first one from 0, beyond the last one at the mean pace."""
    found = along(np.array([0, 0.5, 1, 2, 4]), np.array([1.0, 2.0]), np.array([10.0, 40.0]))
    assert list(found) == [0, 5, 10, 40, 80]
    assert np.isnan(along(np.ones(2), np.ones(1), np.array([np.nan]))).all()


def _row(step: int) -> tuple[float, ...]:
    return (float(step), *([float(step)] * (width(1) - 1)))


def test_a_course_is_bounded_and_depends_on_the_numbers_of_the_updates_alone() -> None:
    """However many updates are measured at once, and whether too many are, the same ones stay."""
    whole, pieces = CourseRecord(), CourseRecord()
    whole.add(_row(step) for step in range(1, 5001))
    for first in range(1, 5001, 7):
        pieces.add([_row(step) for step in range(first, min(first + 7, 5001)) if step % pieces.stride == 0])
    assert len(whole) < LIMIT
    assert whole.stride == pieces.stride == 16
    assert np.array_equal(whole.array(), pieces.array(), equal_nan=True)
    again = CourseRecord()
    again.restore(whole.array())
    assert again.stride == 16
    assert again.next_after(4999) == 5008


def test_a_course_can_go_back_and_begin_another_future() -> None:
    """A mark brings back the stride too; a smaller update begins anew from there."""
    record = CourseRecord()
    record.add(_row(step) for step in range(1, 300))
    mark = record.mark()
    record.add(_row(step) for step in range(300, 2000))
    record.back_to(mark)
    assert record.stride == 1
    assert record.array()[-1, 0] == 299
    record.add([_row(100)])
    assert record.array()[-1, HEAD.index("step")] == 100


def test_a_course_belongs_to_its_network(tmp_path: Path) -> None:
    """It goes when a layer comes in, also one without weights; both can be saved and read."""
    project = example("xor")
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=20), 10)
    trained = trainer.result()
    assert len(course_of(trained.spec, trained.progress.course)) == 20
    name = trained.spec.output.inputs[0]
    changed = trained.with_spec(trained.spec.insert(Dropout(0.5), name)[0])
    assert not len(course_of(changed.spec, changed.progress.course))
    for place, wanted in ((trained, 20), (changed, 0)):
        save_project(tmp_path / "a.deepstep", place)
        again = load_project(tmp_path / "a.deepstep")
        assert len(course_of(again.spec, again.progress.course)) == wanted


def test_while_updates_pass_within_moments_fewer_of_them_are_kept() -> None:
    record = CourseRecord()
    record.quick = 8.0
    most = dict.fromkeys((1, 2, 4, 8, 16), 0)
    for step in range(1, 4001):
        if step == record.next_after(step - 1):
            record.add([(float(step), *[0.0] * 9)])
            if record.stride in most:
                most[record.stride] = max(most[record.stride], len(record))
    assert all(most[stride] < EARLY for stride in (1, 2, 4))
    assert EARLY <= most[8] < LIMIT
    assert quick_stride(1000, 10) == 0.01 / (3 * 10 * 1000 / 1e10)
