"""Windows over images as code: the border, what each place of all windows reads, and slopes added up where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.code_text import Style, variable

if TYPE_CHECKING:
    from core.layer import Wire
    from core.layers._windows import Axis, Windows


def pad_code(style: Style, windows: Windows, x: str, padded: str, value: str = "0") -> str:
    """Write the image with its border."""
    h, w = windows.height, windows.width
    if not (h.before or h.after or w.before or w.after):
        return f"{padded} = {x}"
    if style.kind == "pytorch":
        places = f"(0, 0, {w.before}, {w.after}, {h.before}, {h.after})"
        return f"{padded} = torch.nn.functional.pad({x}, {places}, value={value})"
    places = f"((0, 0), ({h.before}, {h.after}), ({w.before}, {w.after}), (0, 0))"
    return f"{padded} = {style.call('pad', x, places, f'constant_values={value}')}"


def cut_code(windows: Windows, padded: str) -> str:
    """Write what place i, j of all windows reads."""
    return f"{padded}[:, {_axis_code(windows.height, 'i')}, {_axis_code(windows.width, 'j')}]"


def _axis_code(axis: Axis, letter: str) -> str:
    first = letter if axis.dilation == 1 else f"{letter} * {axis.dilation}"
    step = f":{axis.stride}" if axis.stride > 1 else ""
    return f"{first}:{first} + {(axis.out - 1) * axis.stride + 1}{step}"


def scatter_code(windows: Windows, source: Wire, name: str, added: str) -> list[tuple[str, str]]:
    """Write how the slopes of all windows are added up where they lie."""
    h, w, part = windows.height, windows.width, source.part
    inside = f"[:, {h.before}:{h.before + h.size}, {w.before}:{w.before + w.size}]"
    return [
        (part, f"{name}_dpadded = np.zeros({name}_padded.shape)"),
        (part, f"for i, j in np.ndindex({h.kernel}, {w.kernel}):"),
        (part, f"    {cut_code(windows, f'{name}_dpadded')} += {added}"),
        (part, f"{variable(str(source.slope))} = {name}_dpadded{inside}"),
    ]
