"""The shape that all four modes share, so that the window can hold any of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Mode:
    """The widgets of one mode; None where the mode has nothing in that place.

    Attributes:
        name: "data", "build", "train" or "step".
        bar: what stands in the toolbar between the mode switch and the backend selector.
        left, right: side panels, with their widths in pixels.  center: instead of the diagram.
        bottom: under the diagram, with its height in pixels.
    """

    name: str
    bar: QWidget
    left: QWidget | None = None
    right: QWidget | None = None
    center: QWidget | None = None
    bottom: QWidget | None = None
    left_width: int = 236
    right_width: int = 400
    bottom_height: int = 300
