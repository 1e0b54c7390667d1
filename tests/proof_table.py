"""The columns of the matrix of proofs, and why some cells are empty."""

from __future__ import annotations

from core.activations import ACTIVATIONS
from core.compiled import plan
from core.losses import LOSSES
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES

DIFFERENCES, STORED, TORCH = "central differences", "stored reference", "PyTorch values, gradients"
LEARN, EXACT, FAR, GPU = "scikit-learn, SciPy", "exact by mpmath", "finite at ±1e4", "GPU stand-in"
ROOM, TOLD, RESUME, LOOP = "no new array", "explained truly", "exact resume", "compiled loop"
COMBINED, TORCH_COMBINED = "layer × activation × loss", "PyTorch layer × activation × loss"
STEPS, RUN, RATES = "PyTorch 50 steps", "PyTorch whole run", "PyTorch 50 rates"
REFUSED, KERNEL, MINIMUM = "misfits refused", "one GPU kernel", "finds minimum"

COLUMNS: dict[str, tuple[str, ...]] = {
    "layer": (DIFFERENCES, COMBINED, TORCH, TORCH_COMBINED, FAR, REFUSED, GPU, ROOM, RESUME, TOLD, LOOP),
    "activation": (DIFFERENCES, COMBINED, STORED, TORCH, TORCH_COMBINED, EXACT, FAR, GPU, ROOM, TOLD, LOOP),
    "loss": (DIFFERENCES, COMBINED, STORED, TORCH, TORCH_COMBINED, LEARN, EXACT, FAR, REFUSED, GPU, ROOM, TOLD, LOOP),
    "optimizer": (STEPS, RUN, "paper", MINIMUM, FAR, KERNEL, GPU, ROOM, RESUME, TOLD, LOOP),
    "schedule": (RATES, "worked rates", "finite ends", "used in training", RESUME, TOLD),
    "initializer": ("PyTorch", "distribution", "same seed"),
    "metric": ("by hand", LEARN, "undefined told"),
    "regularization": ("exact effect", "PyTorch", GPU, RESUME),
    "network": ("tests",),
    "result": ("reached", LEARN),
    "gpu": (GPU, "real GPU"),
}

NOT_SERVED = "the loop leaves it to the NumPy path"
NO_NUMBERS = "calculates nothing that could leave the range of numbers"
PAPERS = "PyTorch has it"
LEARNT = {"squared_error", "absolute_error", "huber", "log_cosh", "binary_cross_entropy", "categorical_cross_entropy",
          "negative_log_likelihood", "kl_divergence", "hinge", "poisson"}  # fmt: skip
EXCUSES: dict[tuple[str, str], dict[str, str]] = {
    ("optimizer", STEPS): {"lion": "PyTorch has none; see paper"},
    ("optimizer", RUN): {"lion": "PyTorch has none; see paper"},
    ("optimizer", "paper"): dict.fromkeys(set(OPTIMIZERS) - {"lion"}, PAPERS),
    ("optimizer", KERNEL): {"lbfgs": "sums over all weights need a kernel each"},
    ("optimizer", LOOP): {kind: NOT_SERVED for kind, entry in OPTIMIZERS.items() if entry not in plan.OPTIMIZERS},
    ("activation", LOOP): dict.fromkeys(set(ACTIVATIONS) - set(plan.ACTIVATIONS), NOT_SERVED),
    ("loss", LOOP): {kind: NOT_SERVED for kind, entry in LOSSES.items() if entry not in plan.LOSSES},
    ("loss", LEARN): dict.fromkeys(set(LOSSES) - LEARNT, "neither library has it; PyTorch has"),
    ("schedule", "finite ends"): {kind: "it has no end" for kind in SCHEDULES if kind not in ("cosine", "one_cycle")},
}
"""Why a cell has no test: (group, column) → kind → reason."""


def excuse(group: str, kind: str, column: str) -> str:
    """Say why this cell may be empty, or nothing."""
    return EXCUSES.get((group, column), {}).get(kind, "")
