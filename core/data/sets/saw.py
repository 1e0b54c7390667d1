"""Points along the teeth of a saw."""

from __future__ import annotations

from dataclasses import dataclass

from core.backend import HostArray
from core.data.sets._curves import Samples, curve
from core.fields import setting
from core.language import tr

ORDER = 52


@dataclass(frozen=True)
class Teeth(Samples):
    """Settings of the saw."""

    noise: float = setting(
        0.05, tr("Noise"), tr("Standard deviation of what is added to y."), minimum=0.0, maximum=10.0
    )
    turns: float = setting(2.0, tr("Teeth"), tr("How many teeth there are between −1 and 1."), above=0.0, maximum=20.0)


def formula(x: HostArray, settings: Teeth) -> HostArray:
    """Rise from −1 to 1 along each tooth, then fall back at once."""
    return ((x + 1) / 2 * settings.turns % 1.0) * 2 - 1


DATASETS = (
    curve(
        "saw",
        tr("Saw"),
        tr("A number that rises slowly and falls at once, again and again."),
        formula,
        Teeth,
        (-1.0, 1.0),
        tr("What ReLU is good at, and how hard jumps are for everybody."),
    ),
)
