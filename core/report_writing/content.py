"""What a report of a run says, before any format: headings, words, tables and pictures."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from core import VERSION, numbers
from core.data.dataset import Dataset
from core.evaluating.confusion import confusion_of
from core.evaluating.judged import Judged, judge
from core.evaluation import measure
from core.metrics import METRICS
from core.params import layout
from core.project import Project
from core.report_writing.charts import Curve, dots, lines
from core.report_writing.command import command_for, example_of
from core.report_writing.findings import findings_of
from core.runs.recording import Ended, continued, data_hash, metrics_json, recorded
from core.runs.restoring import restored
from core.runs.run import Run, Runs
from core.runs.settings import beginning, rate_changes, settings_of
from core.runs.table import OUTCOMES

PARTS = {"train": "Training", "validation": "Validation", "test": "Test"}
MOST_COLUMNS, MOST_CLASSES, MOST_ROWS = 40, 12, 2000
"""So many columns of the data and classes of the confusion matrix are written down, counted over so many rows."""
MANY_ALIKE = 12
"""From so many neighbouring columns on that are used alike, they share a row."""


@dataclass(frozen=True)
class Table:
    """Texts in rows; the first row is the heading where `headed`. `shades`: how strongly cells are coloured, 0 to 1."""

    rows: tuple[tuple[str, ...], ...]
    headed: bool = True
    shades: tuple[tuple[float, ...], ...] = ()
    numbers: bool = False


@dataclass(frozen=True)
class Picture:
    """SVG text, and what it shows."""

    svg: str
    caption: str


@dataclass(frozen=True)
class Code:
    """Something to type."""

    text: str


Block = str | Table | Picture | Code


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Paper:
    """A report, ready to be written in any format."""

    title: str
    lead: str
    sections: tuple[Section, ...]


def run_of(project: Project, number: int = 0) -> tuple[Project, Run]:
    """Give the project as a run left it, and the run; 0: as it stands now, whether a run led there or not.

    Raises:
        UserError: when there is no such run or its weights were let go.
    """
    if number:
        return restored(project, number), project.runs.get(number)
    data = project.dataset()
    hash = data_hash(project.table, project.plan)
    known = project.runs.find(continued(project.runs, project, hash))
    if known is not None:
        return project, known
    begun = dataclasses.replace(project.reset(), runs=Runs())
    ended = Ended(begun, hash, data.n_train, "paused", backend="")
    made = recorded(Runs(), project, ended).kept[0]
    name = dataclasses.replace(made.label, name="the present state")
    return project, dataclasses.replace(made, number=0, label=name, when="", version=VERSION)


def paper(project: Project, run: Run, file: str, network: str = "") -> Paper:
    """Write a run down. `project`: as the run left it; `file`: what its file is called; `network`: its picture as SVG.

    Raises:
        UserError: when network and data do not fit together.
    """
    data = project.dataset()
    judged = judge(project, data, "validation" if len(data.validation) else "train", most=MOST_ROWS)
    sections = (
        _metrics(project, run, data), _curves(run, data), _answers(judged, data), _network(project, network),
        _data(project, run, data), _settings(run), _findings(project), _again(project, run, file),
    )  # fmt: skip
    return Paper(f"{project.name} · {run.name}", _lead(run), tuple(s for s in sections if s is not None))


def _lead(run: Run) -> str:
    when = f"It began on {run.when.replace('T', ' at ')[:19]} UTC, {beginning(run)}. " if run.when else ""
    trained = f"{_count(run.epochs)} epochs, {_count(run.steps)} updates"
    how = f" in {numbers.text(run.seconds, 3)} s on {run.backend}" if run.seconds else ""
    ended = run.sentence or f"The run ended: {OUTCOMES[run.outcome]}."
    notes = f" Notes: {run.label.notes}" if run.label.notes else ""
    return f"{when}{trained}{how}, with Deepstep {run.version}. {ended}{notes}"


def _metrics(project: Project, run: Run, data: Dataset) -> Section:
    found = dict(run.metrics) or metrics_json(measure(project, data))
    kinds = list(dict.fromkeys(kind for part in found.values() for kind in part if kind != "rows"))
    head = ("", *(PARTS[part] for part in PARTS if part in found))
    rows = [("rows", *(_count(int(found[part]["rows"] or 0)) for part in PARTS if part in found))]
    for kind in kinds:
        label = METRICS[kind].label if kind in METRICS else kind
        rows.append((label, *(_metric(kind, found[part].get(kind)) for part in PARTS if part in found)))
    words = (
        "Measured at the end, in float64, in the target's own unit. “?” means that it is not defined for these rows."
    )
    return Section("Metrics", (Table((head, *rows), numbers=True), words))


def _metric(kind: str, value: float | None) -> str:
    share = kind in METRICS and METRICS[kind].share
    return f"{100 * value:.1f} %" if share and value is not None else numbers.text(value)


def _curves(run: Run, data: Dataset) -> Section | None:
    curve = run.curve
    if not len(curve):
        return None
    x = curve[:, 0]
    loss = lines([Curve(n, x, curve[:, c]) for n, c in (("train", 1), ("validation", 2))], "epoch", "loss", log=True)
    known = [(n, c) for n, c in (("train", 3), ("validation", 4)) if np.isfinite(curve[:, c]).any()]
    from core.metrics import metric_for

    metric = lines([Curve(n, x, curve[:, c]) for n, c in known], "epoch", metric_for(data.pipeline.task).label)
    pictures = [Picture(loss, ""), *([Picture(metric, "")] if metric else [])]
    return Section("Curves", tuple(picture for picture in pictures if picture.svg))


def _answers(judged: Judged, data: Dataset) -> Section | None:
    part = f"{PARTS[judged.part].lower()} rows"
    if judged.task != "regression":
        names = data.pipeline.answer_names
        if len(names) > MOST_CLASSES:
            return None
        counts = confusion_of(judged, None).counts
        rows = [(name, *(_count(int(n)) for n in row)) for name, row in zip(names, counts, strict=True)]
        sums = np.maximum(counts.sum(axis=1, keepdims=True), 1)
        shades = ((0.0,) * (len(names) + 1), *((0.0, *(float(v) for v in row)) for row in counts / sums))
        words = f"Rows: what is true; columns: what was predicted; counted over {_count(int(counts.sum()))} {part}."
        return Section("Confusion matrix", (Table((("true \\ predicted", *names), *rows), True, shades, True), words))
    picture = dots(judged.truth[:, 0], judged.prediction[:, 0], data.pipeline.output_names[0])
    return Section("Predictions against targets", (Picture(picture, f"{len(judged)} {part}"),)) if picture else None


def _network(project: Project, picture: str) -> Section:
    order = layout(project.spec)
    counts = {n: sum(e.stop - e.start for e in order.entries if e.layer == n) for n in project.spec.names}
    head = ("Layer", "Kind", "Reads", "Parameters")
    rows = [(s.name, s.layer.caption(), ", ".join(s.inputs), _count(counts[s.name])) for s in project.spec.layers]
    blocks: list[Block] = [Picture(picture, "The network")] if picture else []
    return Section("Network", (*blocks, Table((head, *rows)), f"{_count(order.size)} parameters in all."))


def _data(project: Project, run: Run, data: Dataset) -> Section:
    counts = " / ".join(_count(n) for n in data.counts)
    words = (
        f"{project.table.name}: {_count(data.rows)} rows; {counts} for training / validation / test. "
        f"{len(data.pipeline.feature_names)} inputs as the network sees them; the target is a "
        f"{'number' if data.pipeline.task == 'regression' else 'class'}. SHA-256 of table and plan: {run.data.hash}."
    )
    head = ("Column", "Use", "Kind", "Encoding", "Missing")
    kinds = {column.name: column.kind for column in project.table.columns}
    told = [(c.name, (c.use, c.kind or kinds.get(c.name, ""), c.encoding, c.missing)) for c in project.plan.columns]
    groups = _alike(told)
    rows = [(name, *how) for name, how in groups[:MOST_COLUMNS]]
    more = ("… and more columns.",) if len(groups) > len(rows) else ()
    source = example_of(project, run)
    card: tuple[Block, ...] = ()
    if source is not None:
        facts = (("Source", source.card.source), ("Licence", source.card.licence), ("Good for", source.card.good_for))
        card = (Table(facts, False),)
    return Section("Data", (words, *card, Table((head, *rows)), *more))


def _alike(columns: Sequence[tuple[str, tuple[str, ...]]]) -> list[tuple[str, tuple[str, ...]]]:
    """Put neighbours that are used alike into one row where there are many."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for how, group in groupby(columns, key=lambda column: column[1]):
        names = [name for name, _ in group]
        if len(names) >= MANY_ALIKE:
            found.append((f"{names[0]} … {names[-1]} ({_count(len(names))} columns)", how))
        else:
            found += [(name, how) for name in names]
    return found


def _settings(run: Run) -> Section:
    rows = tuple((setting.label, setting.text) for setting in settings_of(run.config).values())
    changes = rate_changes(run)
    words = (f"Changed while it ran: {'; '.join(changes)}.",) if changes else ()
    return Section("Settings", (Table(_paired(rows), False), *words))


def _paired(rows: Sequence[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Put pairs into two columns of pairs."""
    half = -(-len(rows) // 2)
    return tuple((*a, *b) for a, b in zip(rows[:half], [*rows[half:], ("", "")][:half], strict=True))


def _findings(project: Project) -> Section:
    rows, well = findings_of(project)
    return Section("Diagnosis", (Table((("Found", "Why", "What helps"), *rows)),) if rows else (well,))


def _again(project: Project, run: Run, file: str) -> Section:
    command = command_for(project, run, file)
    if command is None:
        words = "There is no command for it: no run is kept that led to this state. Train once more; then there is."
        return Section("How to do it again", (words,))
    blocks: tuple[Block, ...] = (command.promise, Code(command.text))
    return Section("How to do it again", blocks)


def _count(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")
