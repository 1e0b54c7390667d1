"""What image layers look like inside: kernels, feature maps of a row, and weights that lead in from an image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.insight.maps import layer_values
from core.language import tr
from core.params import Weights
from core.predicting.images import Shape as ImageShape
from core.spec import NetworkSpec

MEAN = -1
"""In place of a channel: the mean over all of them."""


@dataclass(frozen=True, eq=False)
class Tiles:
    """Small pictures of one size.

    Attributes:
        pixels: (pictures, height, width) numbers, or (pictures, height, width, 3) where the channels are colours.
        names: of each picture.  signed: whether 0 is the middle, as with weights.
    """

    pixels: HostArray
    names: tuple[str, ...]
    signed: bool


def kernel_layers(spec: NetworkSpec) -> tuple[str, ...]:
    """List the layers whose weights are kernels."""
    return tuple(layer.name for layer in spec.layers if layer.layer.kind == "conv")


def map_layers(spec: NetworkSpec) -> tuple[str, ...]:
    """List the layers whose result is an image with channels."""
    return tuple(name for name, shape in spec.shapes().items() if len(shape) == 3)


def image_weight_layers(spec: NetworkSpec, shape: ImageShape | None) -> tuple[str, ...]:
    """List the dense layers that read an image: the input of this shape, or the flattened result of an image layer."""
    return tuple(
        layer.name for layer in spec.layers if layer.layer.kind == "dense" and _read_shape(spec, layer.name, shape)
    )


def _read_shape(spec: NetworkSpec, name: str, shape: ImageShape | None) -> ImageShape | None:
    """Give height, width and channels of what a dense layer reads, where it is an image in a row."""
    source = spec[name].inputs[0]
    shapes = spec.shapes()
    while spec[source].layer.kind in ("flatten", "dropout", "reshape"):
        source = spec[source].inputs[0]
        found = shapes[source]
        if len(found) == 3:
            return found[0], found[1], found[2]
    return shape if source in spec.inputs and len(spec.inputs) == 1 else None


def channels_of(spec: NetworkSpec, name: str) -> int:
    """Count the channels that a convolution reads."""
    return spec.shapes()[spec[name].inputs[0]][-1]


def kernels(spec: NetworkSpec, weights: Weights, name: str, channel: int = MEAN) -> Tiles:
    """Give a picture per filter: the kernel over one input channel, or the mean over all (`MEAN`).

    Over three channels of the input the mean's place is taken by the kernel as a colour picture.
    """
    weight = np.asarray(weights[f"{name}.weight"], dtype=np.float64)  # (height, width, channels, filters)
    turned = np.moveaxis(weight, -1, 0)
    colour = channel == MEAN and turned.shape[-1] == 3 and _is_input(spec, spec[name].inputs[0])
    pixels = turned if colour else turned.mean(axis=-1) if channel == MEAN else turned[..., channel]
    return Tiles(pixels, tuple(tr("filter {n2}", n2=n + 1) for n in range(len(pixels))), True)


def _is_input(spec: NetworkSpec, source: str) -> bool:
    """Tell whether a layer is the input, perhaps put into the shape of an image."""
    return source in spec.inputs or (spec[source].layer.kind == "reshape" and spec[source].inputs[0] in spec.inputs)


def unit_weights(spec: NetworkSpec, weights: Weights, name: str, shape: ImageShape | None, most: int = 400) -> Tiles:
    """Give a picture per neuron of a dense layer: the weights from each pixel that it reads (mean of channels)."""
    read = _read_shape(spec, name, shape)
    weight = np.asarray(weights[f"{name}.weight"])[:, :most]
    if read is None:
        return Tiles(np.zeros((0, 1, 1)), (), True)
    pixels = np.asarray(weight, dtype=np.float64).T.reshape(-1, *read)
    shown = pixels if read[2] == 3 and len(spec[name].inputs) == 1 and shape == read else pixels.mean(axis=-1)
    return Tiles(shown, tuple(tr("neuron {n2}", n2=n + 1) for n in range(len(shown))), True)


def feature_maps(spec: NetworkSpec, weights: Weights, x: HostArray, name: str) -> Tiles:
    """Give what each channel of an image layer answers to a row x (n_in,)."""
    values = layer_values(spec, weights, x[None], name)[0]
    pixels = np.moveaxis(values, -1, 0)
    return Tiles(pixels, tuple(tr("channel {n2}", n2=n + 1) for n in range(len(pixels))), bool((pixels < 0).any()))
