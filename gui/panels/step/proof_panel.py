"""The proof of a slope: the loss to both sides of a weight, and the loss over two weights with the path taken."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from core import numbers
from core.explanation import Ref
from core.language import tr
from core.probe import Probe, Proof
from core.walk import Walk
from gui import background
from gui.panels.scroll import ScrollPanel
from gui.panels.step import words
from gui.panels.step.surface import Surface
from gui.scaling import fix_width
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Choice, FormRow, Section
from gui.widgets.line import Line

ROWS = {
    "value": (tr("Weight w"), tr("The weight before the update.")),
    "step": (tr("Step ε"), tr("How far the weight is moved to both sides.")),
    "plus": ("L(w + ε)", tr("The loss with the weight a little larger.")),
    "minus": ("L(w − ε)", tr("The loss with the weight a little smaller.")),
    "slope": ("(L⁺ − L⁻) / 2ε", tr("The slope found by trying.")),
    "found": (tr("Backpropagation"), tr("The slope that the backward pass found.")),
    "difference": (tr("Difference"), tr("Between both.")),
}
SIDES = {
    "left": (tr("Slope to the left"), "(L(w) − L(w − ε)) / ε"),
    "right": (tr("Slope to the right"), "(L(w + ε) − L(w)) / ε"),
}
POINTS, WIDTH = 25, 168
MOST_CHOICES = 60
BUDGET = 4_000_000
"""Parameters times points of the surface; larger networks get a coarser one."""


class ProofPanel(ScrollPanel):
    """Follows selection and step; it works in pieces beside the window where a network is large."""

    def __init__(self, session: Session) -> None:
        """Start empty; `refresh` fills it."""
        super().__init__("panel.proof", tr("Proof of a slope"))
        self._session = session
        self._walk: Walk | None = None
        self._ref: Ref | None = None
        self._job: background.Job | None = None
        self.head, self.verdict = Section(tr("Proof")), QLabel()
        self.verdict.setObjectName("proof.verdict")
        self.verdict.setWordWrap(True)
        self._rows = {name: _row(name, *told) for name, told in (ROWS | SIDES).items()}
        self.second = Choice("proof.second", {"": tr("none")})
        self.second.setAccessibleName(tr("Second weight"))
        self._second_row = FormRow(tr("Second weight"), self.second, tr("The loss is drawn over this weight too."))
        self.surface = Surface()
        for widget in (self.head, self.verdict, *self._rows.values()):
            self.body.addWidget(widget)
        self.body.addSpacing(GAP)
        self.body.addWidget(self._second_row)
        self.body.addWidget(self.surface, 1)
        self.body.addStretch(1)
        self.second.chosen.connect(lambda _: self._draw())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._draw)

    def ask(self, ref: Ref) -> None:
        """Prove the slope of one weight or bias."""
        self._ref, self._walk = ref, None
        self.refresh()

    def refresh(self) -> None:
        """Show the weight that is selected or that the step is about; else the one shown before."""
        walk = self._session.stepping.walk
        ref = self._target() or self._ref
        if walk is None or ref is None or not exists(walk, ref):
            self._show_nothing()
        elif self._session.predicting.hides_slope(walk, ref):
            self._show_nothing()
            self._walk = None
            self.verdict.setText(tr("While you predict, a slope can be proven once its step is done."))
        elif walk is not self._walk or ref != self._ref:
            self._walk, self._ref = walk, ref
            self._prove(walk, ref)

    def _target(self) -> Ref | None:
        selected, now = self._session.selection, self._session.stepping.now
        for ref in (selected, now.focus if now is not None else None):
            if ref is not None and ref.kind in ("weight", "bias"):
                return ref
        return None

    def _show_nothing(self) -> None:
        self.verdict.setText(tr("Select a weight or bias, or go to a step of one, and press G."))
        for row in (*self._rows.values(), self._second_row):
            row.hide()
        self.surface.hide()

    def _prove(self, walk: Walk, ref: Ref) -> None:
        self.head.set_hint(words.symbol(ref))
        probe = Probe(walk)
        proof = probe.prove(ref)
        values = {
            "value": probe.value(ref), "step": proof.step, "plus": proof.plus, "minus": proof.minus,
            "slope": proof.slope, "found": proof.found, "difference": abs(proof.slope - proof.found),
            "left": proof.left, "right": proof.right,
        }  # fmt: skip
        for name, row in self._rows.items():
            field = row.widget
            assert isinstance(field, Line)
            shown = numbers.text if name in ("difference", "step") else exactly
            field.setText(shown(values[name]))
            field.setCursorPosition(0)
            row.setVisible(name not in SIDES or bool(proof.kink))
        self.verdict.setText(verdict(proof, words.place_words(walk, ref)))
        self._offer(walk, ref)
        self._later.start()

    def _offer(self, walk: Walk, ref: Ref) -> None:
        """Offer the other weights of the layer, the ones into the same neuron first."""
        name = f"{ref.layer}.weight"
        shape = walk.before[name].shape if name in walk.before else ()
        if len(shape) == 2:
            places = sorted(np.ndindex(*shape), key=lambda p: (p[1] != ref.index[-1], p))
            refs = [Ref("weight", ref.layer, place) for place in places if Ref("weight", ref.layer, place) != ref]
        else:
            refs = []
        choices = {",".join(map(str, r.index)): words.symbol(r) for r in refs[:MOST_CHOICES]}
        self.second.set_choices(choices or {"": tr("none")})
        self._second_row.setVisible(bool(choices))
        self.surface.setVisible(bool(choices))

    def _draw(self) -> None:
        walk, ref, chosen = self._walk, self._ref, self.second.current()
        if walk is None or ref is None or not chosen or not self.isVisible():
            return
        other = Ref("weight", ref.layer, tuple(int(i) for i in chosen.split(",")))
        size = max(1, walk.engine.program.order.size * len(walk.rows))
        points = int(max(9, min(POINTS, (BUDGET / size) ** 0.5)))
        path = [self._at(weights, ref, other) for weights in self._session.stepping.weights_so_far()]
        names = words.symbol(ref), words.symbol(other)
        self.surface.begin(names)
        if self._job is not None:
            self._job.cancel()
        self._job = background.run(
            lambda report: Probe(walk).surface(ref, other, points) if report(0.0) else None,
            lambda found: self.surface.show_loss(*found, path, names) if found is not None else None,
            self._session.tell,
            tr("The surface"),
            self,
        )

    @staticmethod
    def _at(weights: object, first: Ref, second: Ref) -> tuple[float, float]:
        found = [float(weights[f"{r.layer}.{r.kind}"][r.index]) for r in (first, second)]  # type: ignore[index]
        return found[0], found[1]


def _row(name: str, label: str, help: str) -> FormRow:
    field = Line()
    field.setObjectName(f"proof.{name}")
    field.setAccessibleName(label)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    fix_width(field, WIDTH)
    field.setReadOnly(True)
    field.setToolTip(help)
    return FormRow(label, field, help)


def exists(walk: Walk, ref: Ref) -> bool:
    """Tell whether the walk's network still has this weight or bias."""
    array = walk.before.get(f"{ref.layer}.{ref.kind}")
    return (
        array is not None
        and len(ref.index) == array.ndim
        and all(i < n for i, n in zip(ref.index, array.shape, strict=True))
    )


def exactly(value: float) -> str:
    """Write with so many digits that both losses can be told apart."""
    if value != value or value in (float("inf"), float("-inf")):
        return numbers.text(value)
    return f"{value:.12g}".replace("-", numbers.MINUS)


def verdict(proof: Proof, place: str) -> str:
    """Say what the numbers mean."""
    if proof.kink:
        sides = tr(
            "{left} to the left and {right} to the right",
            left=numbers.text(proof.left),
            right=numbers.text(proof.right),
        )
        words = tr(
            "Kink: {kink}. The slope is {sides}; backpropagation takes {found}.",
            kink=proof.kink,
            sides=sides,
            found=numbers.text(proof.found),
        )
    elif proof.agrees:
        words = tr("✓ Proven for {place}: trying gives the slope that backpropagation found.", place=place)
    else:
        words = tr("✗ Trying and backpropagation differ for {place}.", place=place)
    return f"{words} {proof.masks}".strip()
