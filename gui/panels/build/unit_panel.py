"""One unit: its numbers on the row on show, how often it is dead or saturated, and its weights."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core import numbers
from core.explanation import Ref
from core.language import tr
from core.unit_facts import Links, Reader, UnitFacts
from core.weight_table import unit_namer
from gui.panels.build.fold import Fold
from gui.panels.build.link_table import LinkTable
from gui.session import Session
from gui.widgets import Stat

ROWS = {
    "z": (tr("Sum z"), tr("All that flows in, and the bias, on the row on show.")),
    "a": (tr("Gives a"), tr("What the unit gives on the row on show.")),
    "slope": (
        tr("Slope f′"),
        tr("How fast its activation rises with its sum; near 0 it hardly learns from this row."),
    ),
    "bias": (tr("Bias"), tr("The constant that it adds.")),
}


class UnitPanel(QWidget):
    """Shows `core.unit_facts` of the selected unit; a click on a number selects that weight, on a name the unit."""

    def __init__(self, session: Session) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("unit")
        self._session = session
        self._ref = Ref("unit", "", (0,))
        self._stats = {name: Stat(label, f"unit.{name}", tip) for name, (label, tip) in ROWS.items()}
        self._batch = QLabel(wordWrap=True)
        self._batch.setObjectName("unit.batch")
        self._batch.setProperty("look", "muted")
        self.incoming, self.outgoing = LinkTable("unit.incoming", False), LinkTable("unit.outgoing", True)
        self.folds = Fold("incoming", tr("Incoming"), self.incoming), Fold("outgoing", tr("Outgoing"), self.outgoing)
        self._in, self._out = self.folds
        self._reader = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(0)
        for stat in self._stats.values():
            row.addWidget(stat)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._batch)
        self.incoming.picked.connect(lambda i: self._pick(Ref("weight", self._ref.layer, (i, self._ref.index[0]))))
        self.incoming.opened.connect(lambda i: self._open(self._source(), i))
        self.outgoing.picked.connect(lambda j: self._pick(Ref("weight", self._reader, (self._ref.index[0], j))))
        self.outgoing.opened.connect(lambda j: self._open(self._reader, j))

    def refresh(self, reader: Reader, ref: Ref) -> UnitFacts:
        """Show a unit."""
        self._ref, facts, project = ref, reader.facts(ref), self._session.project
        for name in ROWS:
            value = getattr(facts, name)
            self._stats[name].setVisible(value is not None)
            self._stats[name].set(numbers.text(value), f"{ROWS[name][1]}\n{numbers.full(value)}")
        self._batch.setText(_batch_words(facts))
        self._batch.setVisible(bool(self._batch.text()))
        self._show_links(self._in, self.incoming, facts.incoming, tr("Incoming"))
        out = facts.outgoing[0] if facts.outgoing else None
        self._reader = out.layer if out is not None else ""
        title = tr("Outgoing to {layer}", layer=out.layer) if out is not None else tr("Outgoing")
        self._show_links(self._out, self.outgoing, out, title)
        more = len(project.spec.consumers(ref.layer)) - 1
        self._out.head.set_hint(
            tr("and {more} more layers", more=more) if out is not None and more > 0 else self._out.head.hint()
        )
        return facts

    def _show_links(self, fold: Fold, table: LinkTable, links: Links | None, title: str) -> None:
        fold.setVisible(links is not None)
        if links is None:
            return
        fold.head.set_title(title)
        fold.head.set_hint(tr("{n_weights} weights", n_weights=len(links.weights)))
        table.show_links(links, unit_namer(self._session.project, links.layer))

    def _source(self) -> str:
        return self._session.project.spec[self._ref.layer].inputs[0]

    def _pick(self, ref: Ref) -> None:
        self._session.select(ref)

    def _open(self, layer: str, unit: int) -> None:
        self._session.select(Ref("unit", layer, (unit,)))


def _batch_words(facts: UnitFacts) -> str:
    """Say on how many of the rows the unit is dead or saturated."""
    if facts.slope is None or not facts.rows:
        return ""
    parts = []
    if facts.dead:
        parts.append(tr("dead on {dead:.0f} % of them (no activation, no slope)", dead=100 * facts.dead))
    if facts.saturated:
        parts.append(tr("saturated on {saturated:.0f} % (slope next to 0)", saturated=100 * facts.saturated))
    return (
        tr("{rows} rows: ", rows=facts.rows) + (", ".join(parts) if parts else tr("it learns from each of them")) + "."
    )
