"""What the pooling layers tell the debugger, read from the tape that they filled."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from core.code_text import Lines, Style, variable
from core.code_windows import cut_code, pad_code, scatter_code
from core.explain_conv import at, below, made, number, place_name, place_of, read, summed
from core.explanation import Explanation, Factor, Phase, Ref, Token
from core.language import tr
from core.layer import Shape, Tape, Views, Wire

if TYPE_CHECKING:
    from core.layers._windows import Windows


class ExplainPool:
    """What both window pools tell: one value per window and channel, one slope per number of the image before."""

    layer: str
    source: Wire
    windows: Windows

    @property
    def result(self) -> Shape:
        """The shape of a per row."""
        return (*self.windows.count, self.windows.channels)

    def forward_steps(self) -> int:
        """One per window and channel."""
        return math.prod(self.result)

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per number of the image before."""
        return (
            (self.source.layer, self.source.part, math.prod(self.source.shape) if self.source.slope is not None else 0),
        )

    border: ClassVar[str] = "0"
    """What the padding holds, as code."""

    def code_forward(self, style: Style) -> Lines:
        """Write the windows' places behind one another, then what becomes of them."""
        name, w = variable(self.layer), self.windows
        places = tr(
            "for i in range({kernel}) for j in range({width_kernel})",
            kernel=w.height.kernel,
            width_kernel=w.width.kernel,
        )
        stacked = style.call("stack", f"[{cut_code(w, f'{name}_padded')} {places}]")
        border = self.border if style.kind == "numpy" else self.border.replace("np.inf", 'float("inf")')
        return (
            ("a", pad_code(style, w, variable(self.source.value), f"{name}_padded", border)),
            ("a", f"{name}_places = {stacked}"),
            ("a", f"{name}_a = {self._pooled(style, f'{name}_places')}"),
        )

    def code_backward(self) -> Lines:
        """Write the slope of every number of the image."""
        if self.source.slope is None:
            return ()
        name = variable(self.layer)
        return tuple(scatter_code(self.windows, self.source, name, self._share(name)))

    def _pooled(self, style: Style, places: str) -> str:
        raise TypeError(f"{type(self).__name__} has no _pooled()")

    def _share(self, name: str) -> str:
        raise TypeError(f"{type(self).__name__} has no _share()")

    def _read(self, tape: Tape, index: int) -> tuple[Factor, ...]:
        """Give the numbers of one window."""
        row, column, c = at(self.result, index)
        places = (
            place_of(self.source.shape, (y, x, c))
            for _, y in self.windows.height.read_by(row)
            for _, x in self.windows.width.read_by(column)
        )
        return tuple(read(tape, self.source, place) for place in places)

    def _readers(self, place: int) -> tuple[tuple[int, int], ...]:
        """Give (number of the window, place in it) for all windows that read a number."""
        y, x, c = at(self.source.shape, place)
        across = self.windows.width.kernel
        return tuple(
            (place_of(self.result, (row, column, c)), i * across + j)
            for i, row in self.windows.height.readers(y)
            for j, column in self.windows.width.readers(x)
        )

    def _slopes(self, tape: Tape, windows: list[int]) -> tuple[Factor, ...]:
        return tuple(number(tape, self.layer, "da", self.result, window) for window in windows)


class ExplainLargest(ExplainPool):
    """Tells a = max(…) forwards; backwards that the slope goes to the largest alone."""

    border: ClassVar[str] = "-np.inf"

    def _pooled(self, style: Style, places: str) -> str:
        return style.call("amax", places, "0")

    def _share(self, name: str) -> str:
        place = f"i * {self.windows.width.kernel} + j"
        return f"{name}_da * ({name}_places.argmax(axis=0) == {place})"

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the largest number of window `index`."""
        factors = self._read(tape, index)
        tokens: list[Token] = ["max("]
        for k in range(len(factors)):
            tokens += [*([", "] if k else []), k]
        left, result, ref = made(self.layer, self.result, "a", tape, index)
        title = tr("Value of {place_name}", place_name=place_name(self.layer, self.result, index))
        words = tr("The largest number of the window stays.")
        return Explanation("forward", title, words, left, (*tokens, ")"), factors, result, ref)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell which windows the slope of number `index` comes from."""
        chosen = tape[f"{self.layer}.index"].reshape(-1)
        windows = [window for window, place in self._readers(index) if int(chosen[window]) == place]
        factors = self._slopes(tape, windows)
        title, left, result, ref = below(tape, self.source, index)
        words = tr("The number was the largest of its window, so the slope of the window goes to it.")
        if len(windows) > 1:
            words = tr("The number was the largest of several windows, so it gets the slopes of all of them.")
        if not windows:
            words = tr("The number was in no window the largest, so it changes nothing.")
        note = tr("Among equal numbers the first one, row by row, counts as the largest.")
        template, terms = summed(len(factors)), tuple((k,) for k in range(len(factors)))
        return Explanation("backward", title, words, left, template, factors, result, ref, terms, note)


class ExplainAverage(ExplainPool):
    """Tells a = Σ / size forwards; backwards that every number of a window gets the same share of the slope."""

    def _pooled(self, style: Style, places: str) -> str:
        return f"{style.call('sum', places, '0')} / {self.windows.size}"

    def _share(self, name: str) -> str:
        return f"{name}_da / {self.windows.size}"

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the mean of window `index`."""
        factors, size = self._read(tape, index), self.windows.size
        left, result, ref = made(self.layer, self.result, "a", tape, index)
        title = tr("Value of {place_name}", place_name=place_name(self.layer, self.result, index))
        note = tr("Places of the window beyond the image read 0 and are left out.") if len(factors) < size else ""
        words = tr("The numbers of the window are added up and divided by its {size} places.", size=size)
        return _mean("forward", title, words, left, factors, size, result, ref, note)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the share of the slope that number `index` gets."""
        factors = self._slopes(tape, [window for window, _ in self._readers(index)])
        title, left, result, ref = below(tape, self.source, index)
        size = self.windows.size
        words = tr("Each of the {size} places of a window gets the same share of the window's slope.", size=size)
        if not factors:
            words = tr("No window reads this number, so it changes nothing.")
        return _mean("backward", title, words, left, factors, size, result, ref, "")


class ExplainGlobalAverage:
    """Tells the mean of a channel forwards; backwards that every pixel gets the same share of the slope."""

    layer: str
    source: Wire

    def forward_steps(self) -> int:
        """One per channel."""
        return self.source.shape[-1]

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per number of the image before."""
        return (
            (self.source.layer, self.source.part, math.prod(self.source.shape) if self.source.slope is not None else 0),
        )

    def code_forward(self, style: Style) -> Lines:
        """Write a as the mean over the pixels."""
        return (("a", f"{variable(self.layer)}_a = {style.call('mean', variable(self.source.value), '(1, 2)')}"),)

    def code_backward(self) -> Lines:
        """Write the same share for every pixel."""
        if self.source.slope is None:
            return ()
        height, width = self.source.shape[:2]
        share = f"{variable(self.layer)}_da[:, None, None] / {height * width}"
        ones = f"np.ones(({height}, {width}, 1))"
        return ((self.source.part, f"{variable(self.source.slope)} = {share} * {ones}"),)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the mean of channel `index`."""
        numbers, channels = math.prod(self.source.shape), self.source.shape[-1]
        factors = tuple(read(tape, self.source, place) for place in range(index, numbers, channels))
        left, result, ref = made(self.layer, (channels,), "a", tape, index)
        title, words = (
            tr("Mean of channel {index} of {layer}", index=index + 1, layer=self.source.layer),
            tr("All pixels are added up and divided by "),
        )
        words += tr("how many there are, {n_factors}.", n_factors=len(factors))
        return _mean("forward", title, words, left, factors, len(factors), result, ref, "")

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the share of the slope that number `index` gets."""
        channels = self.source.shape[-1]
        pixels = math.prod(self.source.shape[:-1])
        factors = (number(tape, self.layer, "da", (channels,), index % channels),)
        title, left, result, ref = below(tape, self.source, index)
        words = tr("Each of the {pixels} pixels gets the same share of the channel's slope.", pixels=pixels)
        return _mean("backward", title, words, left, factors, pixels, result, ref, "")


def _mean(
    phase: Phase, title: str, words: str, left: str, factors: tuple[Factor, ...], size: int, result: float, ref: Ref,
    note: str,
) -> Explanation:  # fmt: skip
    """Write (0 + 1 + …) / size."""
    tokens = summed(len(factors))
    if len(factors) > 1:
        tokens = ("(", *tokens, ")")
    if factors:
        tokens = (*tokens, f" / {size}")
    terms = tuple((k,) for k in range(len(factors)))
    return Explanation(phase, title, words, left, tokens, factors, result, ref, terms, note)
