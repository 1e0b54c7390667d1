"""The equations of a network in LaTeX, from the same calls as the programs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from core.activations import ACTIVATIONS
from core.backend import HostArray
from core.export.bundle import Bundle
from core.numbers import text
from core.portable import Call, calls

TIMES = r" \times "
MOST_ROWS, MOST_COLUMNS = 8, 8
"""Larger matrices are named by their size."""


def symbol(name: str) -> str:
    """Write a result: h with the layer's name, z for its sums."""
    layer, _, part = name.partition(".")
    return rf"\mathbf{{{part or 'h'}}}_{{\text{{{tex(layer)}}}}}"


def tex(words: str) -> str:
    """Write a text so that LaTeX takes none of it for a command."""
    special = {
        "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
        **{letter: f"\\{letter}" for letter in "&%$#_{}"},
    }  # fmt: skip
    return "".join(special.get(letter, letter if letter.isprintable() else " ") for letter in words)


def formula(words: str) -> str:
    """Write a formula as the user reads it in LaTeX: "e^(−z)", "½", "√2"."""
    words = words.replace("−", "-").replace("·", r"\cdot ").replace("½", r"\tfrac12 ").replace("²", "^2")
    words = words.replace("∞", r"\infty ").replace("Σ", r"\textstyle\sum ").replace("λ", r"\lambda ")
    words = re.sub(r"√\(([^()]*)\)", r"\\sqrt{\1}", words)
    words = re.sub(r"√(\w+)", r"\\sqrt{\1}", words)
    words = re.sub(r"e\^\(([^()]*)\)", r"e^{\1}", words)
    words = re.sub(r"(?<![a-z\\])(max|min|log|tanh|sin|cos)(?![a-z])", r"\\\1", words)
    words = re.sub(r"(?<![a-z\\])erf(?![a-z])", r"\\operatorname{erf}", words)
    words = re.sub(r"(.+?) if (.+?), else (.+)", r"\\begin{cases}\1 & \2 \\\\ \3 & \\text{else}\\end{cases}", words)
    return words


def equations(bundle: Bundle) -> Iterator[tuple[str, str]]:
    """Give (words, equation in LaTeX) of every call."""
    for call in calls(bundle.spec):
        yield _words(call), f"{symbol(call.result)} = {WRITERS[call.op](call, [symbol(n) for n in call.reads])}"


def definitions(bundle: Bundle) -> list[str]:
    """Give the formula of each activation that the network uses."""
    kinds = dict.fromkeys(c.settings["activation"] for c in calls(bundle.spec) if c.op == "activation")
    return [rf"\operatorname{{{kind.replace('_', ' ')}}}(z) = {formula(ACTIVATIONS[kind].formula)}" for kind in kinds]


def matrices(bundle: Bundle) -> Iterator[tuple[str, str]]:
    """Give (name, matrix in LaTeX) of every parameter array that has two axes or fewer."""
    for call in calls(bundle.spec):
        for role, name in call.arrays.items():
            if bundle.weights[name].ndim <= 2:
                yield name, f"{_parameter(call, role)} = {_matrix(bundle.weights[name])}"


def _matrix(array: HostArray) -> str:
    rows = array.reshape(1, -1) if array.ndim == 1 else array
    if rows.shape[0] > MOST_ROWS or rows.shape[1] > MOST_COLUMNS:
        return rf"\left[\,{rows.shape[0]} \times {rows.shape[1]} \text{{ numbers}}\,\right]"
    lines = [" & ".join(text(value).replace("−", "-") for value in row) for row in rows.tolist()]
    return r"\begin{bmatrix}" + r" \\ ".join(lines) + r"\end{bmatrix}"


def _words(call: Call) -> str:
    shape = " × ".join(map(str, call.shape))
    return f"{call.layer}, {shape}: {call.op.replace('_', ' ')}"


LETTERS = {
    "weight": "W", "bias": "b", "scale": r"\gamma", "shift": r"\beta", "mean": r"\mu", "variance": r"\sigma^2",
    "leak": r"\alpha", "table": "E",
}  # fmt: skip


def _parameter(call: Call, role: str) -> str:
    return rf"\mathbf{{{LETTERS[role]}}}_{{\text{{{tex(call.layer)}}}}}"


def _biased(call: Call, product: str) -> str:
    return f"{product} + {_parameter(call, 'bias')}" if "bias" in call.arrays else product


def _conv(call: Call, reads: list[str]) -> str:
    s = call.settings
    product = _biased(call, rf"{reads[0]} * {_parameter(call, 'weight')}")
    return rf"{product} \quad\text{{(stride {s['stride']}, dilation {s['dilation']}, padding {s['pads']})}}"


def _pool(words: str) -> Callable[[Call, list[str]], str]:
    return lambda c, r: (
        rf"\operatorname{{{words}}}_{{{c.settings['window']} \times {c.settings['window']}}}({r[0]}) "
        rf"\quad\text{{(stride {c.settings['stride']}, padding {c.settings['pads']})}}"
    )


def _norm(mean: str, variance: str) -> Callable[[Call, list[str]], str]:
    def write(c: Call, r: list[str]) -> str:
        m, v = (_parameter(c, role) if role in c.arrays else role for role in (mean, variance))
        fraction = rf"\frac{{{r[0]} - {m}}}{{\sqrt{{{v} + {c.settings['epsilon']:g}}}}}"
        return rf"{fraction} \odot {_parameter(c, 'scale')} + {_parameter(c, 'shift')}"

    return write


def _prelu(call: Call, reads: list[str]) -> str:
    return rf"\max({reads[0]}, 0) + {_parameter(call, 'leak')} \odot \min({reads[0]}, 0)"


WRITERS: Mapping[str, Callable[[Call, list[str]], str]] = {
    "dense": lambda c, r: _biased(c, f"{r[0]} \\, {_parameter(c, 'weight')}"),
    "conv": _conv,
    "max_pool": _pool("largest"),
    "average_pool": _pool("mean"),
    "global_average_pool": lambda c, r: rf"\operatorname{{mean}}_{{\text{{pixels}}}}({r[0]})",
    "activation": lambda c, r: rf"\operatorname{{{c.settings['activation'].replace('_', ' ')}}}({r[0]})",
    "prelu": _prelu,
    "batch_norm": _norm("mean", "variance"),
    "layer_norm": _norm(r"\operatorname{mean}", r"\operatorname{var}"),
    "dropout": lambda c, r: rf"{r[0]} \quad\text{{(dropout {c.settings['rate']:g} while training)}}",
    "add": lambda c, r: " + ".join(r),
    "concatenate": lambda c, r: r"\left[" + r",\, ".join(r) + r"\right]",
    "reshape": lambda c, r: rf"\operatorname{{reshape}}({r[0]}, {TIMES.join(map(str, c.shape))})",
    "embedding": lambda c, r: rf"{_parameter(c, 'table')}[{r[0]}]",
}


def knows(call: Call) -> str:
    """Say why a call cannot be written, or nothing."""
    return "" if call.op in WRITERS else f"there is no equation for “{call.op}”"
