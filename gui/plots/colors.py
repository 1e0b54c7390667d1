"""Colours for whole arrays: by class, by probability, by value."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from core.backend import HostArray
from gui import theme
from gui.plots import series

STEPS = 15
"""Colour steps for dots coloured by value."""


def rgb(color: QColor) -> HostArray:
    """Give a colour as three floats from 0 to 255."""
    return np.array((color.red(), color.green(), color.blue()), dtype=np.float32)


def image(pixels: HostArray) -> QImage:
    """Make an image of (rows, columns, 3) floats from 0 to 255; it owns its memory."""
    rows, columns = pixels.shape[:2]
    packed = np.empty((rows, columns, 4), dtype=np.uint8)
    packed[..., :3] = pixels[..., ::-1]
    packed[..., 3] = 255
    return QImage(packed.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def mixed_classes(probabilities: HostArray) -> HostArray:
    """Mix the class colours by probability: (…, classes) → (…, 3); one column means the second of two."""
    if probabilities.shape[-1] == 1:
        probabilities = np.concatenate([1 - probabilities, probabilities], axis=-1)
    palette = np.stack([rgb(theme.class_color(n)) for n in range(probabilities.shape[-1])])
    mixed: HostArray = np.clip(np.nan_to_num(probabilities), 0, 1).astype(np.float32) @ palette
    return np.minimum(mixed, 255)


def on_canvas(pixels: HostArray, strength: float) -> HostArray:
    """Blend colours into the plot background."""
    blended: HostArray = rgb(theme.color("canvas")) * (1 - strength) + pixels * strength
    return blended


def signed(values: HostArray, most: float, ground: QColor) -> HostArray:
    """Give orange below 0, `ground` at 0, blue above; full at ±`most`; the colour of errors for NaN and ∞."""
    share = np.clip(values / (most or 1.0), -1, 1)[..., None]
    zero = rgb(ground)
    ends = np.where(share < 0, rgb(theme.color("negative")), rgb(theme.color("positive")))
    colors: HostArray = zero + np.abs(share) * (ends - zero)
    colors[~np.isfinite(values)] = rgb(theme.color("bad"))
    return colors


def heat(values: HostArray, low: float, high: float) -> HostArray:
    """Give orange at `low`, grey in the middle, blue at `high`."""
    middle, half = (low + high) / 2, (high - low) / 2
    return signed(np.clip(values, low, high) - middle, half, theme.color("muted"))


def groups(kinds: HostArray) -> list[tuple[QColor, HostArray, int]]:
    """Group rows by colour and shape (`gui.plots.class_marks`): integers are classes with a shape each.

    Floats are values between their lowest and highest, all of them round.
    """
    if not np.issubdtype(kinds.dtype, np.floating):
        return [(theme.class_color(int(k)), np.flatnonzero(kinds == k), int(k)) for k in np.unique(kinds)]
    low, high = series.spread(kinds)
    step = np.clip((np.nan_to_num(kinds) - low) / ((high - low) or 1.0) * STEPS, 0, STEPS - 1).astype(int)
    middles = heat(low + (np.arange(STEPS) + 0.5) / STEPS * (high - low), low, high)
    return [(QColor(*middles[k].astype(int).tolist()), np.flatnonzero(step == k), 0) for k in np.unique(step)]
