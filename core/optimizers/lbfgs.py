"""L-BFGS: a step along the slope, corrected by the curvature that the last steps have met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Factor
from core.fields import setting
from core.language import tr
from core.optimizers.base import Numbers, Optimizer, State, Told, weight_of

ORDER = 40
PAIRS = 10
LEAST_CURVATURE = 1e-10
LEAST_DESCENT = 1e-9
_SPARE = 5


@dataclass(frozen=True)
class LBFGS(Optimizer):
    """w ← w + Δ, Δ = −t·H·slope (Nocedal 1980; PyTorch's with max_iter=1, history_size=10, no line search).

    H is the inverse curvature worked out from the last moves s and the changes y of the slope that they caused. t is
    the learning rate, in the first step at most η/Σ|slope|. A pair is only kept where s·y > 1e-10, and nothing moves
    where Δ would lower the loss by less than 1e-9. State: the last `move` and `slope`; s1, y1 are the newest pair.
    """

    kind: ClassVar[str] = "lbfgs"
    label: ClassVar[str] = tr("L-BFGS · all rows")
    formula: ClassVar[str] = "w ← w − η · H · slope"
    state_names: ClassVar[tuple[str, ...]] = (
        "move", "slope", *(f"{name}{age}" for age in range(1, PAIRS + 1) for name in "sy"),
    )  # fmt: skip
    full_batch: ClassVar[bool] = True

    learning_rate: float = setting(
        1.0, tr("Learning rate"), tr("How far one step goes; 1 is the method's own step."), minimum=0.0, maximum=1e6
    )

    def scratch_size(self, params: int) -> int:  # noqa: D102
        return 2 * params + 2 * PAIRS + _SPARE

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        size = params.shape[0]
        direction, work = scratch[:size], scratch[size : 2 * size]
        single = [scratch[2 * size + i : 2 * size + i + 1].reshape(()) for i in range(2 * PAIRS + _SPARE)]
        length, total = single[2 * PAIRS + 3], single[2 * PAIRS + 4]
        self._first_length(xp, grads, state["slope"], length, total, work)
        self._remember(xp, grads, state, total, work)
        self._direct(xp, grads, state, single, direction, work)
        _dot(xp, direction, grads, work, total)
        # 1 where the step goes down far enough, else 0: (1 − sign(d·slope + 1e-9)) / 2.
        xp.add(total, LEAST_DESCENT, out=total)
        xp.sign(total, out=total)
        xp.subtract(1.0, total, out=total)
        xp.multiply(total, 0.5, out=total)
        xp.multiply(length, total, out=length)
        xp.multiply(direction, length, out=state["move"])
        xp.add(params, state["move"], out=params)

    def _first_length(self, xp: Any, grads: Array, before: Array, length: Array, total: Array, work: Array) -> None:
        """Give t: η, and η·min(1, 1/Σ|slope|) in the first step, which is the one without a slope before it."""
        xp.abs(grads, out=work)
        xp.sum(work, out=length)
        xp.maximum(length, 1.0, out=length)
        xp.divide(1.0, length, out=length)
        xp.subtract(length, 1.0, out=length)
        xp.abs(before, out=work)
        xp.sum(work, out=total)
        xp.sign(total, out=total)
        xp.subtract(1.0, total, out=total)
        xp.multiply(length, total, out=length)
        xp.add(length, 1.0, out=length)
        xp.multiply(length, self.learning_rate, out=length)

    def _remember(self, xp: Any, grads: Array, state: State, total: Array, work: Array) -> None:
        """Put the last move and what it did to the slope before the older pairs, where it met enough curvature."""
        xp.subtract(grads, state["slope"], out=state["slope"])
        _dot(xp, state["slope"], state["move"], work, total)
        enough = total > LEAST_CURVATURE
        for age in range(PAIRS, 1, -1):
            xp.copyto(state[f"s{age}"], state[f"s{age - 1}"], where=enough)
            xp.copyto(state[f"y{age}"], state[f"y{age - 1}"], where=enough)
        xp.copyto(state["s1"], state["move"], where=enough)
        xp.copyto(state["y1"], state["slope"], where=enough)
        xp.copyto(state["slope"], grads)

    def _direct(self, xp: Any, grads: Array, state: State, single: list[Array], direction: Array, work: Array) -> None:
        """Give −H·slope by the two loops; a pair that is still 0 takes no part in them."""
        shares, inverses = single[:PAIRS], single[PAIRS : 2 * PAIRS]
        product, square = single[2 * PAIRS : 2 * PAIRS + 2]
        xp.negative(grads, out=direction)
        for age in range(1, PAIRS + 1):
            s, y, share, inverse = state[f"s{age}"], state[f"y{age}"], shares[age - 1], inverses[age - 1]
            _dot(xp, s, y, work, product)
            xp.maximum(product, LEAST_CURVATURE, out=product)
            xp.divide(1.0, product, out=inverse)
            _dot(xp, s, direction, work, share)
            xp.multiply(share, inverse, out=share)
            xp.multiply(y, share, out=work)
            xp.subtract(direction, work, out=direction)
        self._scale(xp, state, product, square, direction, work)
        for age in range(PAIRS, 0, -1):
            s, y, share, inverse = state[f"s{age}"], state[f"y{age}"], shares[age - 1], inverses[age - 1]
            _dot(xp, y, direction, work, product)
            xp.multiply(product, inverse, out=product)
            xp.subtract(share, product, out=product)
            xp.multiply(s, product, out=work)
            xp.add(direction, work, out=direction)

    def _scale(self, xp: Any, state: State, product: Array, square: Array, direction: Array, work: Array) -> None:
        """Begin with the curvature of the newest pair, s·y/y·y, and with 1 where there is none."""
        _dot(xp, state["s1"], state["y1"], work, product)
        _dot(xp, state["y1"], state["y1"], work, square)
        xp.maximum(square, 1e-37, out=square)
        xp.divide(product, square, out=square)
        xp.sign(product, out=product)
        xp.subtract(1.0, product, out=product)
        xp.add(square, product, out=square)
        xp.multiply(direction, square, out=direction)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        meaning = tr(
            "the move: −η times the slopes of all weights, mixed by the curvature that the last steps have met"
        )
        words = tr("The weight moves to where slope and curvature expect the lowest loss.")
        return (0, " + ", 1), (weight_of(before), Factor("Δ", new["move"], meaning, "update")), words


def _dot(xp: Any, a: Array, b: Array, work: Array, out: Array) -> None:
    """Do out ← Σ a·b, without a copy to the host."""
    xp.multiply(a, b, out=work)
    xp.sum(work, out=out)


OPTIMIZERS = (LBFGS,)
