"""The real CuPy on a machine without a GPU, and on one with."""

from __future__ import annotations

import numpy as np
import pytest

from core import backend
from core.errors import UserError
from core.start import example
from core.trainer import Trainer


def has_device() -> bool:
    try:
        backend.gpu()
    except UserError:
        return False
    return True


@pytest.mark.proves("GPU stand-in", gpu="no_driver")
@pytest.mark.peers
def test_the_real_cupy_without_a_driver_gives_a_sentence() -> None:
    import cupy  # noqa: F401

    if has_device():
        assert backend.gpu().kind == "gpu"
        return
    with pytest.raises(UserError) as told:
        backend.gpu()
    assert str(told.value) == (
        "GPU: no NVIDIA driver or device was found; install the driver of your graphics card. The CPU is used."
    )
    chosen, note = backend.choose("gpu")
    assert chosen.kind == "cpu"
    assert "driver" in note


@pytest.mark.proves("real GPU", gpu="whole_runs")
@pytest.mark.gpu
@pytest.mark.parametrize("kind", ["spirals", "iris", "diabetes"])
def test_a_real_gpu_trains_as_the_cpu_does(kind: str) -> None:
    project = example(kind)
    found = []
    for where in (backend.cpu(), backend.gpu()):
        trainer = Trainer(where, project, project.dataset())
        trainer.advance(trainer.limit(batches=50), 60)
        found.append(trainer.result().weights)
    for name, array in found[0].items():
        assert np.allclose(array, found[1][name], rtol=1e-3, atol=1e-4)
