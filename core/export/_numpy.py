"""The calls of a network in NumPy, for whole batches: lines of code and the functions that they need."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.activations import ACTIVATIONS
from core.export._python import RESERVED
from core.export._source import Names, unknown_activation, used
from core.export.bundle import Bundle
from core.portable import Call, calls, fold, infix

FUNCTIONS: Mapping[str, str] = {
    "exp": "np.exp({0})", "expm1": "np.expm1({0})", "log1p": "np.log1p({0})", "tanh": "np.tanh({0})",
    "sin": "np.sin({0})", "erfc": "erfc({0})", "abs": "np.abs({0})", "max": "np.maximum({0}, {1})",
    "min": "np.minimum({0}, {1})", "where": "np.where({0}, {1}, {2})",
}  # fmt: skip
WRITE = infix(FUNCTIONS)

SOURCES = {
    "erfc": """
def erfc(z):
    return np.vectorize(math.erfc, otypes=[float])(z)
""",
    "softmax": """
def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
""",
    "log_softmax": """
def log_softmax(z):
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
""",
    "windows": '''
def windows(x, kernel, stride, dilation, pads, filling=0.0):
    """Give what every window of images (rows, height, width, channels) reads: (rows, down, across, channels, k, k)."""
    top, bottom, left, right = pads
    x = np.pad(x, ((0, 0), (top, bottom), (left, right), (0, 0)), constant_values=filling)
    reach = (kernel - 1) * dilation + 1
    view = np.lib.stride_tricks.sliding_window_view(x, (reach, reach), axis=(1, 2))
    return view[:, ::stride, ::stride, :, ::dilation, ::dilation]
''',
    "conv": """
def conv(x, weight, stride, dilation, pads):
    return np.einsum("nyxcij,ijco->nyxo", windows(x, weight.shape[0], stride, dilation, pads), weight)
""",
    "normalize": """
def normalize(x, mean, variance, epsilon, scale, shift):
    return (x - mean) / np.sqrt(variance + epsilon) * scale + shift
""",
    "layer_norm": """
def layer_norm(x, epsilon, scale, shift):
    return normalize(x, x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True), epsilon, scale, shift)
""",
    "lookup": """
def lookup(x, table):
    return table[np.clip(x.astype(int), 0, len(table) - 1)].reshape(len(x), -1)
""",
}
UNPACK = '''
def unpacked(value):
    """Give an array; a long one is base64 of little-endian numbers."""
    return np.frombuffer(base64.b64decode(value), "<f8") if isinstance(value, str) else np.array(value, dtype=float)


def shape_of(name):
    return {shapes}[name]


W = {{name: unpacked(value).reshape(shape_of(name)) for name, value in WEIGHTS.items()}}
'''


def forward(bundle: Bundle) -> str:
    """Write the forward pass with the functions that it needs."""
    names = Names(bundle, RESERVED | set(SOURCES))
    lines = [_line(call, names) for call in calls(bundle.spec)]
    inside = "\n".join(f"    {line}" for line in lines)
    body = f"""
def forward({names[bundle.spec.input.name]}):
    \"\"\"Calculate outputs (rows, {bundle.outputs.shape[1]}) from inputs (rows, {bundle.inputs.shape[1]}).\"\"\"
{inside}
    return {names[bundle.spec.output.name]}
"""
    helpers = "\n\n".join(source.strip("\n") + "\n" for source in used(SOURCES, body))
    return (helpers + "\n\n" if helpers else "") + body.strip("\n")


def unpack(bundle: Bundle) -> str:
    """Write how the weights become arrays."""
    shapes = "{" + ", ".join(f'"{name}": {array.shape}' for name, array in bundle.weights.items()) + "}"
    return UNPACK.format(shapes=shapes)


def knows(call: Call) -> str:
    """Say why a call cannot be written, or nothing."""
    if call.op == "activation":
        return unknown_activation(call, ("softmax", "log_softmax"), lambda formula: fold(formula, WRITE))
    return "" if call.op in LINES else f"it knows no operation “{call.op}”"


def _line(call: Call, names: Names) -> str:
    weights = {role: f'W["{name}"]' for role, name in call.arrays.items()}
    reads = [names[name] for name in call.reads]
    return f"{names[call.result]} = {LINES[call.op](call, reads, weights)}"


Write = Callable[[Call, list[str], dict[str, str]], str]


def _biased(text: str, w: dict[str, str]) -> str:
    return f"{text} + {w['bias']}" if "bias" in w else text


def _activation(call: Call, reads: list[str], w: dict[str, str]) -> str:
    activation = ACTIVATIONS[call.settings["activation"]]
    if not activation.elementwise:
        return f"{activation.kind}({reads[0]})"
    text = fold(activation.portable, lambda op, parts: reads[0] if op == "z" else WRITE(op, parts))
    return text[1:-1] if text.startswith("(") and _closes(text) else text


def _closes(text: str) -> bool:
    """Tell whether the first bracket is closed by the last."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return place == len(text) - 1
    return False


def _window(call: Call, x: str, filling: str, reduce: str) -> str:
    s = call.settings
    return f"windows({x}, {s['window']}, {s['stride']}, 1, {s['pads']}{filling}).{reduce}(axis=(-2, -1))"


LINES: Mapping[str, Write] = {
    "dense": lambda c, r, w: _biased(f"{r[0]} @ {w['weight']}", w),
    "conv": lambda c, r, w: _biased(
        f"conv({r[0]}, {w['weight']}, {c.settings['stride']}, {c.settings['dilation']}, {c.settings['pads']})", w
    ),
    "max_pool": lambda c, r, w: _window(c, r[0], ", -np.inf", "max"),
    "average_pool": lambda c, r, w: _window(c, r[0], "", "mean"),
    "global_average_pool": lambda c, r, w: f"{r[0]}.mean(axis=(1, 2))",
    "activation": _activation,
    "prelu": lambda c, r, w: f"np.where({r[0]} > 0, {r[0]}, {w['leak']} * {r[0]})",
    "batch_norm": lambda c, r, w: (
        f"normalize({r[0]}, {w['mean']}, {w['variance']}, {c.settings['epsilon']!r}, {w['scale']}, {w['shift']})"
    ),
    "layer_norm": lambda c, r, w: f"layer_norm({r[0]}, {c.settings['epsilon']!r}, {w['scale']}, {w['shift']})",
    "dropout": lambda c, r, w: f"{r[0]}  # dropout {c.settings['rate']:g} while training",
    "add": lambda c, r, w: " + ".join(r),
    "concatenate": lambda c, r, w: f"np.concatenate([{', '.join(r)}], axis=-1)",
    "reshape": lambda c, r, w: f"{r[0]}.reshape({', '.join(map(str, (-1, *c.shape)))})",
    "embedding": lambda c, r, w: f"lookup({r[0]}, {w['table']})",
}
