"""The calls of a network in PyTorch: its modules, its state_dict, and the lines of `forward`.

Between the layers images are (rows, channels, height, width), as PyTorch has them; rows of numbers keep our order
(row by row, the channels of a pixel together), so reshaping turns the axes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import HostArray
from core.errors import UserError
from core.export._python import RESERVED
from core.export._source import Names, unknown_activation
from core.export.bundle import Bundle
from core.language import tr
from core.params import Weights
from core.portable import Call, calls, fold, infix
from core.spec import NetworkSpec

# What nn.Module has already: a layer of such a name gets an underscore.
TAKEN_WORDS = (
    "add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches eval "
    "extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half ipu load_state_dict "
    "modules mtia named_buffers named_children named_modules named_parameters parameters "
    "register_backward_hook register_buffer register_forward_hook register_forward_pre_hook "
    "register_full_backward_hook register_full_backward_pre_hook register_load_state_dict_post_hook "
    "register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook "
    "register_state_dict_pre_hook requires_grad_ set_extra_state set_submodule share_memory state_dict to "
    "to_empty train training type xpu zero_grad T_destination"
)
TAKEN = set(TAKEN_WORDS.split())
ROLES = {
    "dense": {"weight": "weight", "bias": "bias"},
    "conv": {"weight": "weight", "bias": "bias"},
    "prelu": {"leak": "weight"},
    "embedding": {"table": "weight"},
    "layer_norm": {"scale": "weight", "shift": "bias"},
    "batch_norm": {"scale": "weight", "shift": "bias", "mean": "running_mean", "variance": "running_var"},
}
"""Of each operation: our role of an array → PyTorch's."""
COUNT = "num_batches_tracked"


def module_name(layer: str) -> str:
    """Give the attribute of the module that stands for a layer."""
    return f"{layer}_" if layer in TAKEN or layer in RESERVED else layer


def places(spec: NetworkSpec) -> dict[str, tuple[str, str, str]]:
    """Give where each array stands in the state_dict: its key → (operation, role, our parameter)."""
    found = {}
    for call in calls(spec):
        for role, theirs in ROLES.get(call.op, {}).items():
            if role in call.arrays:
                found[f"{module_name(call.layer)}.{theirs}"] = (call.op, role, call.arrays[role])
    return found


def to_torch(op: str, role: str, array: HostArray) -> HostArray:
    """Turn the axes of an array of ours: dense weights (n_out, n_in), kernels (c_out, c_in, k, k)."""
    if role != "weight":
        return array
    return array.T if op == "dense" else array.transpose(3, 2, 0, 1)


def from_torch(op: str, role: str, array: HostArray) -> HostArray:
    """Turn the axes back.

    Raises:
        UserError: when there are not as many as there have to be.
    """
    if role != "weight":
        return array
    if array.ndim != (2 if op == "dense" else 4):
        raise UserError(
            tr(
                "a weight has {ndim} axes, and a {op} layer needs {value}.",
                ndim=array.ndim,
                op=op,
                value=2 if op == "dense" else 4,
            )
        )
    return array.T if op == "dense" else array.transpose(2, 3, 1, 0)


def state_dict(bundle: Bundle) -> dict[str, HostArray]:
    """Give the arrays as PyTorch's module has them, in the smallest type that is exact."""
    state: dict[str, HostArray] = {}
    for key, (op, role, name) in places(bundle.spec).items():
        state[key] = np.ascontiguousarray(to_torch(op, role, bundle.weights[name]).astype(bundle.dtype))
        if role == "variance":
            state[key.replace("running_var", COUNT)] = np.array(0, dtype=np.int64)
    return state


def weights_from(spec: NetworkSpec, state: Mapping[str, HostArray]) -> Weights:
    """Give our weights from a state_dict of `spec`'s module.

    Raises:
        UserError: naming what is missing or does not fit.
    """
    from core.params import check_weights

    known = places(spec)
    found = {}
    for key, array in state.items():
        if key.endswith(COUNT):
            continue
        if key not in known:
            raise UserError(tr("the array {key} belongs to no layer of the network.", key=key))
        op, role, name = known[key]
        found[name] = from_torch(op, role, np.asarray(array, dtype=np.float64))
    return check_weights(spec, found, "state_dict")


FUNCTIONS = {name: f"torch.{name}({{0}})" for name in ("exp", "expm1", "log1p", "tanh", "sin", "abs")}
FUNCTIONS |= {
    "erfc": "torch.special.erfc({0})", "max": "maximum({0}, {1})", "min": "minimum({0}, {1})",
    "where": "torch.where({0}, {1}, {2})",
}  # fmt: skip
WRITE = infix(FUNCTIONS)
NATIVE = {
    "relu": "F.relu({0})", "sigmoid": "torch.sigmoid({0})", "tanh": "torch.tanh({0})",
    "leaky_relu": "F.leaky_relu({0}, 0.01)", "elu": "F.elu({0})", "selu": "F.selu({0})", "gelu": "F.gelu({0})",
    "silu": "F.silu({0})", "softplus": "F.softplus({0}, threshold=50.0)", "sine": "torch.sin({0})",
    "softmax": "F.softmax({0}, dim=1)", "log_softmax": "F.log_softmax({0}, dim=1)",
    "hard_sigmoid": "F.hardsigmoid({0})",
}  # fmt: skip
HELPERS = """
def maximum(a, b):
    return torch.clamp(a, min=b) if isinstance(b, float) else torch.maximum(a, b)


def minimum(a, b):
    return torch.clamp(a, max=b) if isinstance(b, float) else torch.minimum(a, b)
"""


def knows(call: Call) -> str:
    """Say why a call cannot be written, or nothing."""
    if call.op == "activation":
        if call.settings["activation"] in NATIVE:
            return ""
        return unknown_activation(call, (), lambda formula: fold(formula, WRITE))
    return "" if call.op in LINES else f"it knows no operation “{call.op}”"


def module(bundle: Bundle, with_logits: bool = False) -> str:
    """Write the class `Network`; with `logits` on, what is before the output's activation is a method of its own."""
    names = Names(bundle, RESERVED | {"torch", "nn", "F", "maximum", "minimum", "inputs"})
    entry, made = names[bundle.spec.input.name], calls(bundle.spec)
    start = "\n".join(f"        {line}" for line in ["super().__init__()", *_modules(bundle)])
    words = f'"""Reads (rows, {bundle.inputs.shape[1]}) and gives (rows, {bundle.outputs.shape[1]})."""'
    lines = [f"{names[c.result]} = {_line(c, [names[n] for n in c.reads])}" for c in made]
    result = names[bundle.spec.output.name]
    body = _method("forward", entry, lines, result)
    if with_logits and made[-1].op == "activation":
        before = names[made[-1].reads[0]]
        body = _method("logits", entry, lines[:-1], before)
        body += "\n" + _method("forward", "inputs", [f"{before} = self.logits(inputs)", lines[-1]], result)
    return f"class Network(nn.Module):\n    {words}\n\n    def __init__(self):\n{start}\n\n{body}"


def _method(name: str, entry: str, lines: list[str], result: str) -> str:
    inside = "".join(f"        {line}\n" for line in lines)
    return f"    def {name}(self, {entry}):\n{inside}        return {result}\n"


def _modules(bundle: Bundle) -> list[str]:
    made = [f"self.{module_name(c.layer)} = {m}" for c in calls(bundle.spec) if (m := _module(c, bundle))]
    frozen = [c.layer for c in calls(bundle.spec) if c.settings.get("frozen") and c.op in ROLES]
    return [*made, *(f"self.{module_name(layer)}.requires_grad_(False)  # frozen" for layer in frozen)]


def loading(bundle: Bundle) -> str:
    """Write the function that gives the state_dict from the weights in the file."""
    lines = []
    for key, (op, role, name) in places(bundle.spec).items():
        turned = "" if role != "weight" else ".T" if op == "dense" else ".permute(3, 2, 0, 1)"
        lines.append(f'        "{key}": tensor("{name}", {bundle.weights[name].shape}){turned},')
    inside = "\n".join(lines)
    return f'''
DTYPE = torch.{bundle.dtype}


def tensor(name, shape):
    """Give an array of the weights; a long one is base64 of little-endian numbers."""
    value = WEIGHTS[name]
    if isinstance(value, str):
        return torch.frombuffer(bytearray(base64.b64decode(value)), dtype=torch.float64).reshape(shape).to(DTYPE)
    return torch.tensor(value, dtype=torch.float64).reshape(shape).to(DTYPE)


def state_dict():
    """Give the trained weights."""
    return {{
{inside}
    }}


def load():
    """Give the trained network, ready to predict."""
    model = Network().to(DTYPE)
    model.load_state_dict(state_dict(), strict=False)  # strict would also ask how many batches were counted
    return model.eval()
'''


def _line(call: Call, reads: list[str]) -> str:
    return LINES[call.op](call, reads, f"self.{module_name(call.layer)}")


def _module(call: Call, bundle: Bundle) -> str:
    shapes = {role: bundle.weights[name].shape for role, name in call.arrays.items()}
    return MODULES[call.op](call, shapes) if call.op in MODULES else ""


def _conv_module(call: Call, shapes: dict[str, Any]) -> str:
    s, (kernel, _, c_in, c_out) = call.settings, shapes["weight"]
    return (
        f"nn.Conv2d({c_in}, {c_out}, {kernel}, stride={s['stride']}, dilation={s['dilation']}, "
        f"padding={_even(s['pads']) or 0}, bias={'bias' in shapes})"
    )


def _even(pads: tuple[int, int, int, int]) -> tuple[int, int] | None:
    """Give the padding where it is the same on both sides."""
    return (pads[0], pads[2]) if pads[0] == pads[1] and pads[2] == pads[3] else None


def _pool_module(kind: str) -> Callable[[Call, dict[str, Any]], str]:
    return lambda c, _: f"nn.{kind}({c.settings['window']}, {c.settings['stride']}, {_even(c.settings['pads']) or 0})"


MODULES: Mapping[str, Callable[[Call, dict[str, Any]], str]] = {
    "dense": lambda c, s: f"nn.Linear({s['weight'][0]}, {s['weight'][1]}, bias={'bias' in s})",
    "conv": _conv_module,
    "max_pool": _pool_module("MaxPool2d"),
    "average_pool": _pool_module("AvgPool2d"),
    "prelu": lambda c, s: f"nn.PReLU({s['leak'][0]})",
    "embedding": lambda c, s: f"nn.Embedding({s['table'][0]}, {s['table'][1]})",
    "layer_norm": lambda c, s: f"nn.LayerNorm({s['scale'][0]}, eps={c.settings['epsilon']!r})",
    "batch_norm": lambda c, s: (
        f"nn.BatchNorm{2 if len(c.shape) == 3 else 1}d({s['scale'][0]}, eps={c.settings['epsilon']!r}, "
        f"momentum={c.settings['momentum']!r})"
    ),
    "dropout": lambda c, s: f"nn.Dropout({c.settings['rate']!r})",
}


def _activation(call: Call, reads: list[str], _: str) -> str:
    kind = call.settings["activation"]
    if kind in NATIVE:
        return NATIVE[kind].format(reads[0])
    text = fold(ACTIVATIONS[kind].portable, lambda op, parts: reads[0] if op == "z" else WRITE(op, parts))
    return f"{text}.to({reads[0]}.dtype)" if "where(" in text else text


def _window(call: Call, x: str, module: str, filling: str) -> str:
    top, bottom, left, right = call.settings["pads"]
    if _even(call.settings["pads"]) is not None:
        return f"{module}({x})"
    return f"{module}(F.pad({x}, ({left}, {right}, {top}, {bottom}), value={filling}))"


def _batch_norm(call: Call, reads: list[str], module: str) -> str:
    if not call.settings["frozen"]:
        return f"{module}({reads[0]})"
    given = ", ".join(f"{module}.{part}" for part in ("running_mean", "running_var", "weight", "bias"))
    return f"F.batch_norm({reads[0]}, {given}, False, 0.0, {call.settings['epsilon']!r})"


def _reshape(call: Call, reads: list[str], _: str) -> str:
    x = f"{reads[0]}.permute(0, 2, 3, 1)" if len(call.shapes[0]) == 3 else reads[0]
    x = f"{x}.reshape({', '.join(map(str, (-1, *call.shape)))})"
    return f"{x}.permute(0, 3, 1, 2)" if len(call.shape) == 3 else x


def _layer_norm(call: Call, reads: list[str], module: str) -> str:
    if len(call.shape) == 1:
        return f"{module}({reads[0]})"
    return f"{module}({reads[0]}.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)"


LINES: Mapping[str, Callable[[Call, list[str], str], str]] = {
    "dense": lambda c, r, m: f"{m}({r[0]})",
    "conv": lambda c, r, m: _window(c, r[0], m, "0.0"),
    "max_pool": lambda c, r, m: _window(c, r[0], m, "float('-inf')"),
    "average_pool": lambda c, r, m: _window(c, r[0], m, "0.0"),
    "global_average_pool": lambda c, r, m: f"{r[0]}.mean(dim=(2, 3))",
    "activation": _activation,
    "prelu": lambda c, r, m: f"{m}({r[0]})",
    "batch_norm": _batch_norm,
    "layer_norm": _layer_norm,
    "dropout": lambda c, r, m: f"{m}({r[0]})",
    "add": lambda c, r, m: " + ".join(r),
    "concatenate": lambda c, r, m: f"torch.cat([{', '.join(r)}], dim=1)",
    "reshape": _reshape,
    "embedding": lambda c, r, m: f"{m}({r[0]}.long()).flatten(1)",
}
