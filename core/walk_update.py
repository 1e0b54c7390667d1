"""The update of a walk: done as training does it, and told one number at a time."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.backend import HostArray
from core.explain_conv import indexed
from core.explain_regularization import slope_parts
from core.explanation import Explanation, Factor, Ref
from core.language import tr
from core.next_batch import BatchSlopes, Frame
from core.optimizers import Optimizer
from core.optimizers.base import Told
from core.params import Entry
from core.program import Engine
from core.project import Project
from core.update import Updater

LETTERS = {"weight": "w", "bias": "b"}


class WalkUpdate:
    """One update on copies of the engine's arrays, with everything that its sentences need.

    Attributes:
        done: whether there is an update; while batches are gathered there is none.
        after: all parameters after it, flat.  state: the optimizer's arrays after it.
        used: the slopes that the optimizer saw, flat.
    """

    def __init__(
        self, engine: Engine, project: Project, frame: Frame, gathered: BatchSlopes, optimizer: Optimizer
    ) -> None:
        """Do the update that training would do."""
        self._project, self._frame, self._optimizer, self._engine = project, frame, optimizer, engine
        size = engine.program.order.trained_size
        self.batch_slopes = np.array(engine.trained_slopes)
        self.before_count = gathered.before
        updater = Updater(engine, project.config)
        updater.load(frame.state)
        self._old = {name: np.array(values) for name, values in updater.state.items()}
        self.after: HostArray = np.array(engine.params)
        self.done = gathered.take()
        self.raw = np.array(engine.trained_slopes)
        engine.trained_slopes[:] = self.batch_slopes
        self.used = np.array(self.raw)
        if self.done:
            updater.prepare(self.after[:size], self.used)
            updater.move(optimizer, self.after[:size], self.used, frame.step + 1)
        self._moved = np.array(self.after)
        if self.done:
            updater.project(self.after[:size])
        self.state = {name: np.array(values) for name, values in updater.state.items()}

    @property
    def optimizer(self) -> Optimizer:
        """The optimizer with the learning rate of this update."""
        return self._optimizer

    def explain(self, entry: Entry, offset: int) -> Explanation:
        """Tell number `offset` of a parameter."""
        place, name = entry.start + offset, entry.info.name
        index = tuple(int(i) for i in np.unravel_index(offset, entry.shape))
        ref = place_of(entry, index)
        before, slope = float(self._engine.params[place]), float(self.used[place])
        old = {name: float(values[place]) for name, values in self._old.items()}
        new = {name: float(values[place]) for name, values in self.state.items()}
        step = self._frame.step + 1
        told = self._placed(self._optimizer.explain(before, slope, old, new, step), ref, name, place)
        tokens, factors, words = self._shortened(told, place)
        symbol = indexed(LETTERS.get(name, name), index)
        title = tr("New value of {layer} {symbol}", layer=entry.layer, symbol=symbol)
        told_parts = self._optimizer.explain_parts(slope, old, new, step)
        parts = tuple(
            Explanation(
                "update",
                tr("{title} for {layer} {symbol}", title=part.title, layer=entry.layer, symbol=symbol),
                part.words,
                part.symbol,
                part.equation,
                self._placed((part.equation, part.factors, ""), ref, name, place)[1],
                part.result,
                ref,
            )
            for part in told_parts
        )
        parts = (*self._before_parts(entry, place, symbol, ref), *parts)
        result = float(self.after[place])
        return Explanation(
            "update", title, words, symbol, tokens, factors, result, ref, note=self._note(place), parts=parts
        )

    def _placed(self, told: Told, ref: Ref, name: str, place: int) -> Told:
        """Say where weight and slope come from."""
        tokens, factors, words = told
        changed = self.used[place] != self._engine.grads[place]
        placed = []
        for factor in factors:
            if factor.symbol == "slope":
                meaning = (
                    tr("the slope of the loss along this weight, after regularisation") if changed else factor.meaning
                )
                factor = factor._replace(ref=ref, part=f"slope.{name}", meaning=meaning)
            elif factor.symbol == "w":
                factor = factor._replace(ref=ref)
            placed.append(factor)
        return tokens, tuple(placed), words

    def _shortened(self, told: Told, place: int) -> Told:
        """Tell of the length of the weights where it was changed behind the optimizer."""
        tokens, factors, words = told
        moved, result = float(self._moved[place]), float(self.after[place])
        if moved == result or not moved:
            return told
        share = Factor("c", result / moved, tr("what shortens the weights into this unit to the max norm"), "update")
        words = tr("{words} Then the weights into the unit are shortened to the max norm.", words=words)
        return ("(", *tokens, ") × ", len(factors)), (*factors, share), words

    def _before_parts(self, entry: Entry, place: int, symbol: str, ref: Ref) -> tuple[Explanation, ...]:
        """Tell how the slope became what the optimizer saw: gathering, penalties, clipping."""
        here = Factor(
            "g", float(self.batch_slopes[place]), tr("the slope of the loss along this weight"), "backward",
            ref, f"slope.{entry.info.name}",
        )  # fmt: skip
        weight = Factor("w", float(self._engine.params[place]), tr("the weight before the step"), "last update", ref)
        settings = self._project.config.regularization
        is_weight = len(entry.shape) >= 2
        raw, used = float(self.raw[place]), float(self.used[place])
        return slope_parts(settings, is_weight, here, weight, raw, used, self.before_count + 1, symbol)

    def _note(self, place: int) -> str:
        """Give the optimizer's formula, and how rate and slope came about where something changed them."""
        config, parts = self._project.config, [self._optimizer.formula]
        if config.schedule.moves != "never":
            rates = [numbers.text(o.learning_rate) for o in (self._optimizer, config.optimizer)]
            parts.append(
                tr(
                    "η = {rates}: {rates2} after the schedule {schedule}",
                    rates=rates[0],
                    rates2=rates[1],
                    schedule=config.schedule.label,
                )
            )
        raw, used = float(self.raw[place]), float(self.used[place])
        if raw != used:
            shown = numbers.text(raw), numbers.text(used)
            parts.append(
                tr(
                    "slope {shown} became {shown2} by {summary}",
                    shown=shown[0],
                    shown2=shown[1],
                    summary=config.regularization.summary(),
                )
            )
        return "; ".join(parts)


def place_of(entry: Entry, index: tuple[int, ...]) -> Ref:
    """Give the place of a parameter: its edge or pill, or the unit that an array of another name belongs to."""
    if entry.info.name == "weight":
        return Ref("weight", entry.layer, index)
    if entry.info.name == "bias":
        return Ref("bias", entry.layer, index)
    return Ref("unit", entry.layer, index[-1:])
