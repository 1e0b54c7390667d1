"""The picture of a network for a report, drawn by the diagram itself."""

from __future__ import annotations

from core.picture_of import RowPictures
from core.project import Project
from gui.diagram.export import Look, svg
from gui.diagram.view import DiagramView

LARGEST = 3_000_000
"""Bytes of SVG beyond which the picture is left out: pages with more open slowly."""


def network_svg(project: Project) -> str:
    """Draw the network of `project` with its weights on paper; "" where the picture would be too large."""
    view = DiagramView()
    try:
        view.set_arrangement(project.positions, project.canvas)
        picture = RowPictures(project.spec, project.dataset()).picture(project.weights, project.row)
        view.set_picture(picture, "train")
        drawn = svg(view, Look("light"))
    finally:
        view.deleteLater()
    return drawn.decode() if len(drawn) <= LARGEST else ""
