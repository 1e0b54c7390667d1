"""`info`: tell what a file holds."""

from __future__ import annotations

import argparse
from typing import Any

from core import numbers
from core.cli._command import Command, counted, print_json, table
from core.cli._streams import open_project
from core.data.catalogue import all_sets
from core.data.stream.streamed import StreamedTable
from core.errors import UserError
from core.evaluation import measure
from core.export.bundle import Model
from core.export.model import read_model
from core.fitting import remark
from core.metrics import METRICS
from core.params import layout
from core.plane import multiply_adds
from core.project import Project
from core.project_file import SUFFIX
from core.spec import NetworkSpec
from core.start import example

ORDER = 40


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("file", metavar="FILE", nargs="?", help="A project (.deepstep) or an exported network.")
    parser.add_argument("--source", metavar="FILE", help="Where the file is now whose rows the project streams.")
    source.add_argument("--example", metavar="KIND", choices=tuple(all_sets()), help="A bundled data set.")
    parser.add_argument("--json", action="store_true", help="Print what is known as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Read the file and tell."""
    if arguments.example is not None:
        described = describe_project(example(arguments.example))
    elif arguments.file.lower().endswith(SUFFIX):
        described = describe_project(open_project(arguments.file, arguments.source))
    else:
        described = describe_model(read_model(arguments.file))
    if arguments.json:
        print_json(described)
    else:
        print(_text(described))
    return 0


def describe_project(project: Project) -> dict[str, Any]:
    """Give what is known of a project as plain JSON values."""
    data, progress = project.dataset(), project.progress
    pipeline = data.pipeline
    rows = dict(zip(("train", "validation", "test"), data.counts, strict=True))
    streamed = {"streamed_from": str(project.table.source.path)} if isinstance(project.table, StreamedTable) else {}
    return {
        "kind": "project",
        "name": project.name,
        "task": pipeline.task,
        **describe_network(project.spec),
        "data": {
            "table": project.table.name,
            "rows": data.rows,
            **streamed,
            "columns": len(project.table.columns),
            "split": rows,
            "inputs": list(pipeline.feature_names),
            "outputs": list(pipeline.output_names),
            "classes": list(pipeline.class_names),
        },
        "training": project.config.to_json(),
        "remark": remark(project, data),
        "progress": {"epochs": progress.epoch, "steps": progress.step},
        "runs": len(project.runs),
        "metrics": _metrics(project),
    }


def describe_model(model: Model) -> dict[str, Any]:
    """Give what is known of an exported network as plain JSON values."""
    pipeline = model.pipeline
    return {
        "kind": "exported network",
        "name": model.name,
        "task": pipeline.task,
        **describe_network(model.spec),
        "data": {
            "inputs": list(pipeline.feature_names),
            "outputs": list(pipeline.output_names),
            "classes": list(pipeline.class_names),
        },
        "made_with": dict(model.made_with),
        "metrics": dict(model.metrics),
    }


def describe_network(spec: NetworkSpec) -> dict[str, Any]:
    """Give layers and counts of a network as plain JSON values."""
    order = layout(spec)
    counts = {name: sum(e.stop - e.start for e in order.entries if e.layer == name) for name in spec.names}
    layers = [
        {"name": s.name, "layer": s.layer.caption(), "reads": list(s.inputs), "parameters": counts[s.name]}
        for s in spec.layers
    ]
    return {"layers": layers, "parameters": order.size, "multiply_adds_per_row": multiply_adds(spec)}


def _metrics(project: Project) -> dict[str, Any]:
    """Measure what can be measured: a network in the middle of an edit may not fit its data."""
    try:
        return {part: measured.to_json() for part, measured in measure(project, project.dataset()).items()}
    except (UserError, ValueError):
        return {}


def _text(described: dict[str, Any]) -> str:
    data = described["data"]
    layers = [(layer["name"], layer["layer"], _counted(layer["parameters"])) for layer in described["layers"]]
    work = f"{described['multiply_adds_per_row']:,} multiply-adds per row"
    lines = [
        f"{described['name']} ({described['kind']}, {described['task']})",
        "network",
        table(layers, "    "),
        f"    in all {_counted(described['parameters'])}, {work}",
        "data",
        *([f"    {data['table']}: {data['rows']} rows, {data['columns']} columns"] if "table" in data else []),
        *([f"    streamed from {data['streamed_from']}"] if "streamed_from" in data else []),
        f"    inputs   {_names(data['inputs'])}",
        f"    outputs  {_names(data['outputs'])}",
        *([f"    classes  {_names(data['classes'])}"] if data["classes"] else []),
    ]
    if "progress" in described:
        lines += ["training", *_training(described)]
    rows = [_measured(part, values) for part, values in described["metrics"].items()]
    return "\n".join([*lines, "metrics", table(rows, "    ") or "    none"])


def _training(described: dict[str, Any]) -> list[str]:
    progress = described["progress"]
    note = [f"    {described['remark']}"] if described["remark"] else []
    done = f"    {counted(progress['epochs'], 'epoch')}, {counted(progress['steps'], 'update')}"
    kept = [f"    {counted(described['runs'], 'run')} kept"] if described["runs"] else []
    return [
        table(((part, _settings(values)) for part, values in described["training"].items()), "    "),
        done,
        *kept,
        *note,
    ]


def _settings(values: dict[str, Any]) -> str:
    """Write settings after their kind, where they have one."""
    return ", ".join(str(value) if name == "kind" else f"{name} {value}" for name, value in values.items())


def _measured(part: str, values: dict[str, Any]) -> tuple[str, ...]:
    known = {key: value for key, value in values.items() if key != "rows"}
    texts = [f"{key} {_value(key, value)}" for key, value in known.items()]
    return (part, f"{values['rows']} rows", *texts)


def _value(key: str, value: float | None) -> str:
    share = key in METRICS and METRICS[key].share
    return f"{value:.1%}" if share and value is not None else numbers.text(value)


def _counted(count: int) -> str:
    return "no parameters" if not count else f"{count:,} parameter{'s' if count > 1 else ''}"


def _names(names: list[str], most: int = 10) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"{len(names)}: {', '.join(names[:most])}{more}"


COMMANDS = (Command("info", "Tell what a project or an exported network holds.", declare, run),)
