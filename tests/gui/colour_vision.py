"""How far apart colours are, for eyes that see all of them and for those that do not.

Simulation: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of
Color Vision Deficiency", IEEE TVCG 15(6), 2009, matrices for severity 1.0, on linear RGB. Difference: CIEDE2000
(CIE 142-2001), D65.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

EYES: dict[str, Array] = {
    "all colours": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colors: list[str]) -> Array:
    """Give "#rrggbb" as linear RGB (…, 3) from 0 to 1."""
    parts = np.array([[int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)] for color in colors])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb: Array) -> Array:
    """Give linear RGB as CIE L*a*b*."""
    share = rgb @ TO_XYZ.T / WHITE
    x, y, z = np.moveaxis(np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29), -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def seen(colors: list[str], eyes: str) -> Array:
    """Give L*a*b* of what such eyes see."""
    return lab(np.clip(linear(colors) @ EYES[eyes].T, 0, 1))


def difference(one: Array, other: Array) -> Array:
    """Give CIEDE2000 of L*a*b* colours."""
    c_mean = (np.hypot(one[..., 1], one[..., 2]) + np.hypot(other[..., 1], other[..., 2])) / 2
    stretch = 1 + 0.5 * (1 - np.sqrt(c_mean**7 / (c_mean**7 + 25.0**7)))
    (c1, h1), (c2, h2) = (_polar(color, stretch) for color in (one, other))
    l_mean, c_mean = (one[..., 0] + other[..., 0]) / 2, (c1 + c2) / 2
    turn = np.where(c1 * c2 == 0, 0.0, (h2 - h1 + 180) % 360 - 180)
    far = np.abs(h1 - h2) > 180
    h_mean = np.where(c1 * c2 == 0, h1 + h2, (h1 + h2 + np.where(far, np.where(h1 + h2 < 360, 360, -360), 0)) / 2)
    rad = np.radians
    t = (
        1 - 0.17 * np.cos(rad(h_mean - 30)) + 0.24 * np.cos(rad(2 * h_mean))
        + 0.32 * np.cos(rad(3 * h_mean + 6)) - 0.20 * np.cos(rad(4 * h_mean - 63))
    )  # fmt: skip
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / np.sqrt(20 + (l_mean - 50) ** 2)
    dl, dc = (other[..., 0] - one[..., 0]) / s_l, (c2 - c1) / (1 + 0.045 * c_mean)
    dh = 2 * np.sqrt(c1 * c2) * np.sin(rad(turn / 2)) / (1 + 0.015 * c_mean * t)
    blue = 30 * np.exp(-(((h_mean - 275) / 25) ** 2))
    r_t = -2 * np.sqrt(c_mean**7 / (c_mean**7 + 25.0**7)) * np.sin(rad(2 * blue))
    result: Array = np.sqrt(dl**2 + dc**2 + dh**2 + r_t * dc * dh)
    return result


def _polar(color: Array, stretch: Array) -> tuple[Array, Array]:
    a, b = color[..., 1] * stretch, color[..., 2]
    return np.hypot(a, b), np.degrees(np.arctan2(b, a)) % 360


def nearest(colors: list[str], eyes: str) -> tuple[float, tuple[str, str]]:
    """Give the two colours that such eyes confuse most easily, and how far apart they are."""
    points = seen(colors, eyes)
    apart = difference(points[:, None], points[None])
    apart[np.tril_indices(len(colors))] = np.inf
    i, j = np.unravel_index(np.argmin(apart), apart.shape)
    return float(apart[i, j]), (colors[i], colors[j])
