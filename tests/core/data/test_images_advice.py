"""Tables whose rows are images: a suggested network with kernels, and no advice about single pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.cli import main
from core.data.dataset import checks, prepare, suggest_network
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column


def _images(side: int, channels: int = 1) -> Table:
    """Make images of which most pixels are dark, a few always, one nearly always."""
    random = np.random.default_rng(3)
    pixels = np.round(random.gamma(0.05, 3, (200, side * side * channels)))
    pixels[:, :5] = 0
    pixels[3:, 6] = 0
    columns = [number_column(f"p{n}", values) for n, values in enumerate(pixels.T)]
    classes = category_column("y", random.choice(["a", "b", "c"], 200))
    return Table("t", (*columns, classes), image=(side, side, channels))


def test_pixels_are_told_about_in_one_quiet_sentence_without_a_button() -> None:
    table = _images(8)
    found = [check for check in checks(prepare(table, suggest(table))) if "p" in check.sentence.split(" ")[0]]
    told = [check for check in checks(prepare(table, suggest(table))) if "pixels" in check.sentence]
    assert not found
    assert [(check.level, check.remedy) for check in told] == [("good", None)]
    assert told[0].sentence.startswith("5 of 64 pixels are the same")


@pytest.mark.parametrize(("side", "channels", "kernels"), [(8, 1, 1), (16, 3, 2), (4, 1, 0)])
def test_images_are_offered_kernels(side: int, channels: int, kernels: int) -> None:
    table = _images(side, channels)
    spec, _ = suggest_network(prepare(table, suggest(table)))
    kinds = [layer.layer.kind for layer in spec.layers]
    assert kinds.count("conv") == kernels
    assert spec.shapes()["output"] == (3,)
    if kernels:
        assert spec.shapes()["image"] == (side, side, channels)


def test_where_a_pixel_is_ignored_the_suggestion_is_dense() -> None:
    table = _images(8)
    plan = suggest(table).with_column("p7", use="ignore")
    spec, _ = suggest_network(prepare(table, plan))
    assert all(layer.layer.kind in ("input", "dense") for layer in spec.layers)


def test_on_the_command_line_images_need_no_target_to_be_named(tmp_path: Path) -> None:
    np.savez(tmp_path / "shapes.npz", x=np.random.default_rng(1).random((60, 8, 8)), y=np.arange(60) % 3)
    assert main(["train", "--data", str(tmp_path / "shapes.npz"), "--epochs", "1"]) == 0
