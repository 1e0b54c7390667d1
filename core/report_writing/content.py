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
from core.language import lowered, tr
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

PARTS = {"train": tr("Training"), "validation": tr("Validation"), "test": tr("Test")}
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
    name = dataclasses.replace(made.label, name=tr("the present state"))
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
    when = (
        tr("It began on {when} UTC, {beginning}. ", when=run.when.replace("T", " at ")[:19], beginning=beginning(run))
        if run.when
        else ""
    )
    trained = tr("{count} epochs, {count2} updates", count=_count(run.epochs), count2=_count(run.steps))
    how = (
        tr(" in {seconds} s on {backend}", seconds=numbers.text(run.seconds, 3), backend=run.backend)
        if run.seconds
        else ""
    )
    ended = run.sentence or tr("The run ended: {outcomes}.", outcomes=OUTCOMES[run.outcome])
    notes = tr(" Notes: {notes}", notes=run.label.notes) if run.label.notes else ""
    return tr(
        "{when}{trained}{how}, with Deepstep {version}. {ended}{notes}",
        when=when,
        trained=trained,
        how=how,
        version=run.version,
        ended=ended,
        notes=notes,
    )


def _metrics(project: Project, run: Run, data: Dataset) -> Section:
    found = dict(run.metrics) or metrics_json(measure(project, data))
    kinds = list(dict.fromkeys(kind for part in found.values() for kind in part if kind != "rows"))
    head = ("", *(PARTS[part] for part in PARTS if part in found))
    rows = [("rows", *(_count(int(found[part]["rows"] or 0)) for part in PARTS if part in found))]
    for kind in kinds:
        label = METRICS[kind].label if kind in METRICS else kind
        rows.append((label, *(_metric(kind, found[part].get(kind)) for part in PARTS if part in found)))
    words = tr(
        "Measured at the end, in float64, in the target's own unit. “?” means that it is not defined for these rows."
    )
    return Section(tr("Metrics"), (Table((head, *rows), numbers=True), words))


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
    return Section(tr("Curves"), tuple(picture for picture in pictures if picture.svg))


def _answers(judged: Judged, data: Dataset) -> Section | None:
    part = tr("{parts} rows", parts=lowered(PARTS[judged.part]))
    if judged.task != "regression":
        names = data.pipeline.answer_names
        if len(names) > MOST_CLASSES:
            return None
        counts = confusion_of(judged, None).counts
        rows = [(name, *(_count(int(n)) for n in row)) for name, row in zip(names, counts, strict=True)]
        sums = np.maximum(counts.sum(axis=1, keepdims=True), 1)
        shades = ((0.0,) * (len(names) + 1), *((0.0, *(float(v) for v in row)) for row in counts / sums))
        words = tr(
            "Rows: what is true; columns: what was predicted; counted over {count} {part}.",
            count=_count(int(counts.sum())),
            part=part,
        )
        return Section(
            tr("Confusion matrix"), (Table(((tr("true \\ predicted"), *names), *rows), True, shades, True), words)
        )
    picture = dots(judged.truth[:, 0], judged.prediction[:, 0], data.pipeline.output_names[0])
    return Section(tr("Predictions against targets"), (Picture(picture, f"{len(judged)} {part}"),)) if picture else None


def _network(project: Project, picture: str) -> Section:
    order = layout(project.spec)
    counts = {n: sum(e.stop - e.start for e in order.entries if e.layer == n) for n in project.spec.names}
    head = (tr("Layer"), tr("Kind"), tr("Reads"), tr("Parameters"))
    rows = [(s.name, s.layer.caption(), ", ".join(s.inputs), _count(counts[s.name])) for s in project.spec.layers]
    blocks: list[Block] = [Picture(picture, tr("The network"))] if picture else []
    return Section(
        tr("Network"), (*blocks, Table((head, *rows)), tr("{count} parameters in all.", count=_count(order.size)))
    )


def _data(project: Project, run: Run, data: Dataset) -> Section:
    counts = " / ".join(_count(n) for n in data.counts)
    words = tr(
        "{table}: {count} rows; {counts} for training / validation / test. {n_feature_names} inputs as "
        "the network sees them; the target is a {words}. SHA-256 of table and plan: {hash}.",
        table=project.table.name,
        count=_count(data.rows),
        counts=counts,
        n_feature_names=len(data.pipeline.feature_names),
        words=tr("number") if data.pipeline.task == "regression" else tr("class"),
        hash=run.data.hash,
    )
    head = (tr("Column"), tr("Used as"), tr("Kind"), tr("Encoding"), tr("Missing"))
    kinds = {column.name: column.kind for column in project.table.columns}
    told = [(c.name, (c.use, c.kind or kinds.get(c.name, ""), c.encoding, c.missing)) for c in project.plan.columns]
    groups = _alike(told)
    rows = [(name, *how) for name, how in groups[:MOST_COLUMNS]]
    more = (tr("… and more columns."),) if len(groups) > len(rows) else ()
    source = example_of(project, run)
    card: tuple[Block, ...] = ()
    if source is not None:
        about = source.card
        facts = ((tr("Source"), about.source), (tr("Licence"), about.licence), (tr("Good for"), about.good_for))
        card = (Table(facts, False),)
    return Section(tr("Data"), (words, *card, Table((head, *rows)), *more))


def _alike(columns: Sequence[tuple[str, tuple[str, ...]]]) -> list[tuple[str, tuple[str, ...]]]:
    """Put neighbours that are used alike into one row where there are many."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for how, group in groupby(columns, key=lambda column: column[1]):
        names = [name for name, _ in group]
        if len(names) >= MANY_ALIKE:
            found.append(
                (
                    tr(
                        "{names} … {names2} ({count} columns)",
                        names=names[0],
                        names2=names[-1],
                        count=_count(len(names)),
                    ),
                    how,
                )
            )
        else:
            found += [(name, how) for name in names]
    return found


def _settings(run: Run) -> Section:
    rows = tuple((setting.label, setting.text) for setting in settings_of(run.config).values())
    changes = rate_changes(run)
    words = (tr("Changed while it ran: {changes}.", changes="; ".join(changes)),) if changes else ()
    return Section(tr("Settings"), (Table(_paired(rows), False), *words))


def _paired(rows: Sequence[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Put pairs into two columns of pairs."""
    half = -(-len(rows) // 2)
    return tuple((*a, *b) for a, b in zip(rows[:half], [*rows[half:], ("", "")][:half], strict=True))


def _findings(project: Project) -> Section:
    rows, well = findings_of(project)
    return Section(tr("Diagnosis"), (Table((("Found", "Why", "What helps"), *rows)),) if rows else (well,))


def _again(project: Project, run: Run, file: str) -> Section:
    command = command_for(project, run, file)
    if command is None:
        words = tr("There is no command for it: no run is kept that led to this state. Train once more; then there is.")
        return Section(tr("How to do it again"), (words,))
    blocks: tuple[Block, ...] = (command.promise, Code(command.text))
    return Section(tr("How to do it again"), blocks)


def _count(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")
