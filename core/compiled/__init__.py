"""A second way to train stacks of dense layers: the whole loop in compiled code, which holds no lock of Python.

It needs numba, which is optional. Training begins with NumPy; the loop is compiled in the background (or taken from a
cache on disk) and takes over in mid-run, which is exact: parameters, slopes and optimizer state are flat arrays that
both ways share. What it serves says `plan.serves`; everything else stays with NumPy. The formulas are defined in
`core.activations`, `core.losses` and `core.optimizers`; tests hold every compiled one to them.

`FastPath` is all that a trainer needs.
"""

from __future__ import annotations

from core.compiled.loader import problem, ready, wait, warm_up
from core.compiled.path import FastPath, Passed
from core.compiled.plan import serves

__all__ = ["FastPath", "Passed", "problem", "ready", "serves", "wait", "warm_up"]
