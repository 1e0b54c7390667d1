"""Pictures of very large networks: the weights at once, the values of the row when a thread has calculated them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.data.dataset import Dataset
from core.language import tr
from core.params import Weights
from core.picture import Picture
from core.picture_of import RowPictures
from core.spec import NetworkSpec
from gui import background

HEAVY = 2**23
"""Networks with more parameters take longer for one row than a frame may."""


class LatePictures(QObject):
    """Gives the picture that there is; `ready` tells that there is more to see."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        """Start with nothing calculated."""
        super().__init__(parent)
        self._key: tuple[Dataset, Weights, int] | None = None
        self._picture: Picture | None = None
        self._job: background.Job | None = None

    def picture(self, spec: NetworkSpec, data: Dataset, weights: Weights, row: int) -> Picture:
        """Give the picture of a row; without values as long as they are being calculated."""
        key = (data, weights, row)
        if self._picture is not None and self._picture.spec is spec and _same(self._key, key):
            return self._picture
        pictures = RowPictures(spec, data)
        if self._job is None or not self._job.running:
            # One at a time: while training, the newest weights are asked for again when it is done.
            self._job = background.run(
                lambda _report: pictures.picture(weights, row),
                lambda picture: self._take(key, picture),
                lambda _sentence: None,
                tr("The values of the row"),
                self,
                after=background.LATER,
            )
        return pictures.without_values(weights, row)

    def _take(self, key: tuple[Dataset, Weights, int], picture: Picture) -> None:
        self._key, self._picture = key, picture
        self.ready.emit()


def _same(one: tuple[Dataset, Weights, int] | None, other: tuple[Dataset, Weights, int]) -> bool:
    return one is not None and one[0] is other[0] and one[1] is other[1] and one[2] == other[2]
