"""The C source of the fused kernels, compiled on the host: the numbers of the array calls to the bit."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.fused import Fused, Kernel, Recipe
from core.optimizers import OPTIMIZERS, new_state
from tests.core.test_fused import DTYPES, ONE_KERNEL, SIZE, recorded

pytestmark = pytest.mark.peers

COMPILER = shutil.which("g++") or shutil.which("clang++")


def source(recipe: Recipe, dtype: str) -> str:
    """Put a recipe into a loop, as CuPy does: parameters that change are references, the others constants."""
    names = [(name, "const T") for name in recipe.reads] + [(name, "T") for name in recipe.writes]
    arrays = [f"{kind} &a_{name} = (({kind} *)arrays[{place}])[i];" for place, (name, kind) in enumerate(names)]
    numbers = [f"const double n{place} = numbers[{place}];" for place in range(recipe.numbers)]
    body = "\n".join([*arrays, *numbers, recipe.code])
    kind = {"float32": "float", "float64": "double"}[dtype]
    return (
        f"#include <cmath>\nusing namespace std;\ntypedef {kind} T;\n"
        f'extern "C" void run(void **arrays, const double *numbers, long size)\n'
        f"{{ for (long i = 0; i < size; i++) {{\n{body}\n}} }}\n"
    )


def compiled(recipe: Recipe, dtype: str, folder: Path) -> Kernel:
    """Make a kernel for the host; as on the GPU without fused multiply-adds."""
    path = folder / "kernel.cpp"
    path.write_text(source(recipe, dtype), encoding="utf-8")
    options = ["-O1", "-ffp-contract=off", "-shared", "-fPIC"]
    subprocess.run([str(COMPILER), *options, str(path), "-o", str(folder / "kernel.so")], check=True, timeout=60)
    library = ctypes.CDLL(str(folder / "kernel.so"))

    def run(arrays: Any, numbers: Any) -> None:
        names = (*recipe.reads, *recipe.writes)
        pointers = (ctypes.c_void_p * len(names))(*(arrays[name].ctypes.data for name in names))
        values = (ctypes.c_double * len(numbers))(*numbers)
        library.run(pointers, values, ctypes.c_long(SIZE))

    return run


@pytest.mark.proves("one GPU kernel", optimizer="kind")
@pytest.mark.proves("GPU stand-in", gpu="one_optimizer_kernel")
@pytest.mark.skipif(COMPILER is None, reason="no C++ compiler is installed")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("kind", ONE_KERNEL)
def test_the_source_gives_the_same_bits(kind: str, dtype: str, tmp_path: Path) -> None:
    optimizer, draw = OPTIMIZERS[kind](), np.random.default_rng(3)
    fused = Fused(lambda recipe: compiled(recipe, dtype, tmp_path))
    params = draw.normal(size=SIZE).astype(dtype)
    other, scratch = params.copy(), np.zeros(optimizer.scratch_size(SIZE), dtype)
    states = [new_state(optimizer, lambda: np.zeros(SIZE, dtype)) for _ in range(2)]
    for step in range(1, 51):
        grads = (draw.normal(size=SIZE) * 10.0 ** draw.integers(-30, 5, size=SIZE)).astype(dtype)
        grads[step % SIZE] = 0
        optimizer.update(np, params, grads, states[0], step, scratch)
        assert fused.update(optimizer, other, grads, states[1], step, scratch)
    assert np.array_equal(params, other)
    for name, array in states[0].items():
        assert np.array_equal(states[1][name], array), name


@pytest.mark.proves("one GPU kernel", optimizer="kind")
@pytest.mark.parametrize("kind", ONE_KERNEL)
def test_cupy_takes_the_recipe(kind: str) -> None:
    """The real CuPy reads the parameters; without a device it compiles nothing."""
    import cupy

    recipe = recorded(OPTIMIZERS[kind]())
    kernel = cupy.ElementwiseKernel(recipe.inputs, recipe.outputs, recipe.code, "deepstep_fused", no_return=True)
    assert kernel.nin == len(recipe.reads) + recipe.numbers
    assert kernel.nout == len(recipe.writes)
