"""What the diagram shows of single neurons besides their values: heat maps over two inputs, dead and saturated ones."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from core.backend import HostArray
from core.data.dataset import Dataset
from core.language import tr
from core.living import Answers, affordable, states
from core.params import Weights
from core.picture import Picture
from core.spec import NetworkSpec
from gui import background
from gui.late_pictures import HEAVY

STATES_PER_SECOND = 4
MAPS_PER_SECOND = 8
"""While training heat maps are made so often: they change more slowly than the weights."""


class Living(QObject):
    """Adds to pictures what is switched on; what takes longer than a frame comes later, and `ready` tells of it."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        """Show heat maps where the network has two inputs."""
        super().__init__(parent)
        self.heat_maps = True
        self._answers: Answers | None = None
        self._data: Dataset | None = None
        self._spec: NetworkSpec | None = None
        self._weights: Weights | None = None
        self._states: Mapping[str, HostArray] = {}
        self._looked = 0.0
        self._mapped: tuple[float, Weights, Mapping[str, HostArray]] | None = None
        self._job: background.Job | None = None

    @staticmethod
    def possible(spec: NetworkSpec, data: Dataset) -> bool:
        """Tell whether the network can have heat maps."""
        return Answers.fits(spec, data)

    def toggle(self) -> None:
        """Switch the heat maps on or off."""
        self.heat_maps = not self.heat_maps
        self.ready.emit()

    def added(self, picture: Picture, data: Dataset, running: bool) -> Picture:
        """Give the picture with what is known of single neurons."""
        if data is not self._data or picture.spec is not self._spec:
            self._data, self._spec, self._weights, self._states = data, picture.spec, None, {}
            self._mapped = None
            self._answers = Answers(picture.spec, data) if Answers.fits(picture.spec, data) else None
        self._look(picture, data, running)
        if self._answers is None or not self.heat_maps:
            return dataclasses.replace(picture, states=self._states) if self._states else picture
        answers = self._maps(self._answers, picture.weights, running)
        return dataclasses.replace(picture, states=self._states, answers=answers)

    def _maps(self, answers: Answers, weights: Weights, running: bool) -> Mapping[str, HostArray]:
        """Give the heat maps, those that there are where the weights are the same or it is too soon for others."""
        now, known = time.monotonic(), self._mapped
        if known is not None and (known[1] is weights or (running and now - known[0] < 1 / MAPS_PER_SECOND)):
            return known[2]
        self._mapped = now, weights, answers.of(weights)
        return self._mapped[2]

    def _look(self, picture: Picture, data: Dataset, running: bool) -> None:
        """Find out which neurons are dead or saturated: at once, beside the window, or not yet again."""
        weights, now = picture.weights, time.monotonic()
        due = not running or now - self._looked > 1 / STATES_PER_SECOND
        if weights is self._weights or not due or weights.numbers > HEAVY:
            return
        if affordable(picture.spec, data):
            self._weights, self._looked = weights, now
            self._states = states(picture.spec, data, weights)
        elif not running and (self._job is None or not self._job.running):
            self._weights, self._looked = weights, now
            self._job = background.run(
                lambda _report: states(picture.spec, data, weights), lambda found: self._take(weights, found),
                lambda _sentence: None, tr("Looking for dead neurons"), self, after=background.LATER,
            )  # fmt: skip

    def _take(self, weights: Weights, found: Mapping[str, HostArray]) -> None:
        if weights is self._weights:
            self._states = found
            self.ready.emit()
