"""Which pixels an answer hangs on, for one picture: maps of the same height and width.

Adding one: write a function and name it in `MAPS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core import numbers
from core.backend import HostArray
from core.importance.base import Question, Told, going_on
from core.importance.integrated import baseline_of, check_slopes, integrated
from core.language import tr
from core.predicting.images import Shape, image_shape
from core.predicting.slopes import AnswerSlopes

NOISY, NOISE = 50, 0.15
"""SmoothGrad: pictures with noise, and its size as a share of the picture's range, as in the paper."""
COVERED = 6
"""Occlusion: the patch is the shorter side divided by this, at least one pixel, and moves by half of itself."""


@dataclass(frozen=True, eq=False)
class Asking:
    """One picture and the answer that is looked at: x (n_in,) nodes of shape (height, width, channels)."""

    question: Question
    x: HostArray
    answer: int
    shape: Shape
    told: Told


@dataclass(frozen=True)
class MapKind:
    """A way to draw a map.  `signed`: above 0 raises the answer, below 0 lowers it; else only how much.

    `needs_slopes`: it goes by the backward pass.
    """

    kind: str
    label: str
    formula: str
    signed: bool
    draw: Callable[[Asking], HostArray]
    needs_slopes: bool = True


@dataclass(frozen=True, eq=False)
class SaliencyMap:
    """A map (height, width), and what of it is known besides: such as what integrated gradients add up to."""

    kind: str
    values: HostArray
    remark: str = ""


def saliency(question: Question, row: int, answer: int, kind: str, told: Told) -> SaliencyMap | None:
    """Draw a map for row `row` (from 0) of the table; None where the inputs are no picture.

    Raises:
        Cancelled: when `told` gave False.
        UserError: where an embedding leaves no slopes.
    """
    data = question.data
    shape = image_shape(question.project.spec, data.pipeline, data.table.image)
    if shape is None:
        return None
    chosen = MAPS[kind]
    if chosen.needs_slopes:
        check_slopes(question)
    asking = Asking(question, np.array(data.x[row]), answer, shape, told)
    values = chosen.draw(asking)
    remark = ""
    if kind == "integrated":
        before, after = (question.asked.answers(at[None])[0, answer] for at in (_baseline(asking), asking.x))
        remark = _adds_up(float(values.sum()), float(after - before))
    return SaliencyMap(kind, values, remark)


def _slopes(asking: Asking, x: HostArray) -> HostArray:
    return AnswerSlopes(asking.question.asked).of(x, asking.answer)[1]


def _pixels(asking: Asking, nodes: HostArray) -> HostArray:
    result: HostArray = nodes.reshape(asking.shape)
    return result


def _gradient(asking: Asking) -> HostArray:
    """Largest |slope| of a pixel's channels: Simonyan, Vedaldi & Zisserman (2014)."""
    result: HostArray = np.abs(_pixels(asking, _slopes(asking, asking.x[None])[0])).max(axis=2)
    return result


def _smooth(asking: Asking) -> HostArray:
    """The same of slopes averaged over noisy copies: Smilkov et al. (2017)."""
    x = asking.x
    noise = np.random.default_rng(0).normal(0.0, NOISE * float(np.ptp(x)), (NOISY, len(x)))
    slopes, total = AnswerSlopes(asking.question.asked), np.zeros_like(x)
    for place in range(0, NOISY, 10):
        going_on(asking.told, place / NOISY)
        total += slopes.of(x + noise[place : place + 10], asking.answer)[1].sum(axis=0)
    result: HostArray = np.abs(_pixels(asking, total / NOISY)).max(axis=2)
    return result


def _times_input(asking: Asking) -> HostArray:
    result: HostArray = _pixels(asking, _slopes(asking, asking.x[None])[0] * asking.x).sum(axis=2)
    return result


def _integrated(asking: Asking) -> HostArray:
    found = integrated(AnswerSlopes(asking.question.asked), asking.x[None], _baseline(asking), asking.answer, 256)
    result: HostArray = _pixels(asking, found.amounts[0]).sum(axis=2)
    return result


def _occlusion(asking: Asking) -> HostArray:
    """Answer minus the answer with a patch covered by the training mean, averaged over the patches on a pixel.

    Source: Zeiler & Fergus (2014).
    """
    height, width, _ = asking.shape
    side = max(1, min(height, width) // COVERED)
    step, mean = max(1, side // 2), _pixels(asking, baseline_of(asking.question, "mean"))
    tops, lefts = (list(range(0, size - side + 1, step)) for size in (height, width))
    places = [(top, left) for top in _to_the_end(tops, height - side) for left in _to_the_end(lefts, width - side)]
    total, times, asked = np.zeros((height, width)), np.zeros((height, width)), asking.question.asked
    here = asked.answers(asking.x[None])[0, asking.answer]
    for start in range(0, len(places), 64):
        going_on(asking.told, start / len(places))
        turn = places[start : start + 64]
        covered = np.repeat(asking.x.reshape(1, *asking.shape), len(turn), axis=0)
        for number, (top, left) in enumerate(turn):
            patch = (slice(top, top + side), slice(left, left + side))
            covered[(number, *patch)] = mean[patch]
        drops = here - asked.answers(covered.reshape(len(turn), -1))[:, asking.answer]
        for (top, left), drop in zip(turn, drops.tolist(), strict=True):
            total[top : top + side, left : left + side] += drop
            times[top : top + side, left : left + side] += 1
    return total / np.maximum(times, 1)


def _to_the_end(places: list[int], last: int) -> list[int]:
    return places if places and places[-1] == last else [*places, last]


def _baseline(asking: Asking) -> HostArray:
    return baseline_of(asking.question, "mean")


def _adds_up(total: float, wanted: float) -> str:
    rest = numbers.text(wanted - total, 2)
    return tr(
        "sum {total}, answer − baseline {wanted}, rest {rest}",
        total=numbers.text(total),
        wanted=numbers.text(wanted),
        rest=rest,
    )


MAPS: dict[str, MapKind] = {
    kind.kind: kind
    for kind in (
        MapKind("gradient", tr("|Slope|"), tr("largest |∂answer/∂pixel| of the channels"), False, _gradient),
        MapKind(
            "smooth",
            "SmoothGrad",
            tr("|mean slope of {noisy} copies with noise of {noise:.0%} of the range|", noisy=NOISY, noise=NOISE),
            False,
            _smooth,
        ),
        MapKind(
            "times_input",
            tr("Slope × input"),
            tr("∂answer/∂pixel · pixel, added over the channels"),
            True,
            _times_input,
        ),
        MapKind(
            "integrated",
            tr("Integrated gradients"),
            tr("(x − b) · ∫ ∂answer/∂x from the training mean b to x, added over the channels"),
            True,
            _integrated,
        ),
        MapKind(
            "occlusion",
            tr("Occlusion"),
            tr("answer − answer with a patch covered by the training mean"),
            True,
            _occlusion,
            False,
        ),
    )
}
