"""What image layers look like inside: feature maps of a row, kernels, and weights that lead in from an image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from core.data.dataset import Dataset
from core.insight import images
from core.language import tr, tr_n
from core.predicting.asked import Asked
from core.project import Project
from gui.plots import look
from gui.plots.kind import SLOW, PlotKind, Question
from gui.plots.tiles_plot import Grid, TilesPlot

if TYPE_CHECKING:
    from core.predicting.images import Shape

ORDER = 44
MAPS = tr("What each channel of an image layer answers to one row: strongest where it finds its pattern.")
KERNELS = tr("The weights as small pictures: the kernels of a convolution, or what a neuron wants to see in an image.")
TURNS = (("‹ row", "before", tr("Show the row before this one")), ("row ›", "after", tr("Show the row after this one")))


def shape_of(project: Project, data: Dataset) -> Shape | None:
    """Tell the shape of the image that the inputs are, None where they are none."""
    from core.predicting.images import image_shape

    return image_shape(project.spec, data.pipeline, data.table.image)


@dataclass(frozen=True, eq=False)
class Pictures:
    """Small pictures, and what can be chosen; `beside`: the rows before and after the one on show."""

    layer: str
    tiles: images.Tiles
    layers: tuple[str, ...]
    foot: str
    channel: int = images.MEAN
    channels: int = 0
    of: int = 0
    beside: tuple[int, int] = (0, 0)


class FeatureMapsPlot(TilesPlot):
    """A picture per channel for the row on show."""

    about = MAPS

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(
            "feature_maps", tr("Feature maps"), tr("Choose a row: what the image layers make of it appears here.")
        )
        self.layer = self.picker("layer", tr("Layer"), tr("The layer whose channels are shown"))
        self.beside = (0, 0)
        for place, (words, name, tip) in enumerate(TURNS):
            button = look.TextButton(f"plot.feature_maps.{name}", words, self)
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, place=place: self.row_chosen.emit(self.beside[place]))
            self.bar_row.insertWidget(self.bar_row.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.end_bar()

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.layer.wanted, ""

    def show_pictures(self, found: Pictures) -> None:
        """Draw the channels."""
        self.beside = found.beside
        self.layer.offer({name: name for name in found.layers}, found.layer)
        tiles = found.tiles
        names = [str(n + 1) for n in range(len(tiles.names))] if len(tiles.names) > 12 else tiles.names
        self.show_grid(
            Grid(found.layer, tiles.pixels, names, range(len(tiles.names)), found.foot, grey=not tiles.signed)
        )


class KernelsPlot(TilesPlot):
    """A picture per filter or neuron."""

    about = KERNELS

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("kernels", tr("Kernels"), tr("Press Start to train: the weights of image layers appear here."))
        self.layer = self.picker("layer", tr("Layer"), tr("The layer whose weights are shown"))
        self.channel = self.picker("channel", tr("Input channel"), tr("The input channel that the kernels read"))
        self.end_bar()

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.layer.wanted, self.channel.wanted

    def show_pictures(self, found: Pictures) -> None:
        """Draw the kernels."""
        self.layer.offer({name: name for name in found.layers}, found.layer)
        whole = tr("As colours") if found.tiles.pixels.ndim == 4 else tr("Mean of channels")
        channels = {str(n): tr("Channel {n2}", n2=n + 1) for n in range(found.channels)}
        several = found.channels > 1
        choices, current = ({str(images.MEAN): whole, **channels}, str(found.channel)) if several else ({}, "")
        self.channel.offer(choices, current)
        names = found.tiles.names
        names = tuple(str(n + 1) for n in range(len(names))) if len(names) > 12 else names
        self.set_note(tr("{n_names} of {of}", n_names=len(names), of=found.of) if found.of > len(names) else "")
        self.show_grid(Grid(found.layer, found.tiles.pixels, names, range(len(names)), found.foot))


def _maps(question: Question) -> Pictures:
    project, data = question.project, question.data
    layers = images.map_layers(project.spec)
    made = [name for name in layers if project.spec[name].layer.kind != "reshape"]
    layer = question.options[0] if question.options[0] in layers else (made or list(layers))[0]
    found = images.feature_maps(project.spec, project.weights, data.x[project.row], layer)
    high, wide = found.pixels.shape[1:3]
    foot = tr(
        "Row {row}{said}. {layer}: {n_names} channels of {high} × {wide}.",
        row=project.row + 1,
        said=_said(question),
        layer=layer,
        n_names=len(found.names),
        high=high,
        wide=wide,
    )
    place, used = int(np.searchsorted(data.used, project.row)), data.used
    beside = (int(used[place - 1]), int(used[(place + 1) % len(used)]))
    return Pictures(layer, found, layers, foot, beside=beside)


def _said(question: Question) -> str:
    """Say of classes what the row is, and what the network answers."""
    project, data = question.project, question.data
    asked = Asked(project.spec, project.weights, data.pipeline)
    if not data.pipeline.class_names:
        return ""
    answer = asked.words(asked.answers(data.x[[project.row]])[0])
    return tr(" is {names}, the answer {answer}", names=asked.names[int(data.classes[project.row])], answer=answer)


def _kernels(question: Question) -> Pictures:
    project, data = question.project, question.data
    spec, weights = project.spec, project.weights
    shape = shape_of(project, data)
    convolutions = images.kernel_layers(spec)
    layers = tuple(n for n in spec.names if n in convolutions or n in images.image_weight_layers(spec, shape))
    wanted, channel = question.options
    layer = wanted if wanted in layers else layers[0]
    if layer not in convolutions:
        found = images.unit_weights(spec, weights, layer, shape)
        foot = tr(
            "Weights from each pixel to each neuron of {layer}: blue pixels speak for it, orange ones against it.",
            layer=layer,
        )
        return Pictures(layer, found, layers, foot, of=int(spec.shapes()[layer][0]))
    count = images.channels_of(spec, layer)
    at = int(channel) if channel.isdecimal() and int(channel) < count else images.MEAN
    found = images.kernels(spec, weights, layer, at)
    high, wide = found.pixels.shape[1:3]
    foot = tr_n(
        "{kernels} kernels of {layer}, {high} × {wide}, over {n} input channel.",
        "{kernels} kernels of {layer}, {high} × {wide}, over {n} input channels.",
        count,
        kernels=len(found.names),
        layer=layer,
        high=high,
        wide=wide,
    )
    return Pictures(layer, found, layers, foot, at, count)


def _maps_fit(project: Project, data: Dataset) -> str:
    return "" if images.map_layers(project.spec) else tr("It needs a layer that makes images, such as a convolution.")


def _kernels_fit(project: Project, data: Dataset) -> str:
    spec = project.spec
    if images.kernel_layers(spec) or images.image_weight_layers(spec, shape_of(project, data)):
        return ""
    return tr("It needs a convolution, or a dense layer that reads an image.")


PLOTS = (
    PlotKind(
        "feature_maps", tr("Feature maps"), "Inside", MAPS, FeatureMapsPlot, compute=_maps,
        show=FeatureMapsPlot.show_pictures, per_second=5.0, by_row=True, fits=_maps_fit, share=6,
    ),
    PlotKind(
        "kernels", tr("Kernels"), "Inside", KERNELS, KernelsPlot, compute=_kernels, show=KernelsPlot.show_pictures,
        per_second=SLOW, fits=_kernels_fit, share=6,
    ),
)  # fmt: skip
