"""Names out of files stay names in everything that is written: pages, pictures, papers, programs and tables."""

from __future__ import annotations

import ast
import csv
import dataclasses
import io
import json
import re
import xml.etree.ElementTree as Tree
import zipfile
from html.parser import HTMLParser

import numpy as np
import pytest

from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.export import export_project, exporters
from core.judging.record import Answer
from core.judging.record import table as answer_table
from core.predicting.asked import Asked
from core.predicting.files import csv_text, predict_table
from core.project import Project
from core.report_writing.content import paper, run_of
from core.report_writing.page import page
from core.runs.table import csv_rows
from core.spreadsheets import SIGNS, harmless, lines, tabbed
from core.start import new_project
from core.walk import Walk
from core.walk_export.solution import html_page, markdown, solution
from tests.files.specimens import trained

NAMES = (
    '<img src="x.png">', '<a href="http://x.test">k</a>', "</script><script>evil()</script>",
    "--> <img src=x.png> <!--",
    "**b** [k](http://x.test) ![p](http://x.test/p.png)", r"\input{x.test} \write18{evil} $a_1$ % & # ~ ^ { }",
    '"""\nimport evil', "*/ evil(); /*", "=1+1", "+evil|'/c x'!A1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "a;=1+1",
    "a\n=1",
    "\u202eevil\u202c", "nul\0 bell\a esc\x1b[31m", "｜＝1",
)  # fmt: skip


@pytest.fixture(scope="module")
def odd() -> Project:
    """Give a trained project whose columns, classes, table, project and run are called so."""
    random = np.random.default_rng(1)
    columns = [number_column(f"{name} {k}", random.normal(size=60)) for k, name in enumerate(NAMES[:10])]
    columns.append(category_column(f"{NAMES[10]} kinds", [NAMES[k % 18] for k in range(60)]))
    columns.append(category_column(f"{NAMES[0]} class", [NAMES[k % 3 * 4] for k in range(60)]))
    table = Table(f"{NAMES[0]}", tuple(columns), (f"{NAMES[2]} note.",))
    project = trained(new_project(NAMES[2], table, suggest(table)), 6)
    label = dataclasses.replace(project.runs.kept[0].label, name=NAMES[8], notes=NAMES[0])
    return dataclasses.replace(project, runs=project.runs.labelled(1, lambda _: label))


class Page(HTMLParser):
    """Collects what a browser would do more than show letters."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if "x.test" in str(value) or "x.png" in str(value) or name.startswith("on"):
                self.found.append(f"{tag} {name}={value}")
        if tag in ("script", "iframe", "object", "embed", "link", "base", "form"):
            self.found.append(tag)


def alive(text: str) -> list[str]:
    page = Page()
    page.feed(text)
    return page.found


def in_markdown(text: str) -> list[str]:
    """Give what a reader of Markdown would turn into more than letters: tags, links, pictures."""
    plain = re.sub(r"(?sm)```.*?```|<!-- deepstep .*? -->|^    .*?$", "", text)
    plain = re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", plain)
    return [*re.findall(r"(?<!\\)<(?:img|a|script)\b[^>]*", plain), *re.findall(r"(?<!\\)\]\(http://x\.test", plain)]


def test_pages_show_letters(odd):
    walk = Walk(odd, odd.dataset(), 0)
    assert alive(html_page(solution(walk))) == []
    project, run = run_of(odd)
    report = page(paper(project, run, f"{NAMES[0]}.deepstep"))
    assert alive(report) == []
    assert "&lt;img" in report  # the names are there
    assert in_markdown(markdown(solution(walk))) == []


def test_papers_and_notebooks_show_letters(odd, tmp_path):
    for kind in ("markdown", "latex", "notebook"):
        exporter = exporters()[kind]
        path = tmp_path / f"m{exporter.suffix}"
        export_project(path, odd)
        text = path.read_text()
        if kind == "latex":
            body = re.sub(r"(?m)^%.*$", "", text)
            assert not re.search(r"\\(input|write18|include)\b", body)
            assert not re.search(r"(?<!\\)%.", body)
        elif kind == "markdown":
            assert in_markdown(text) == []
            assert text.count("<!--") == text.count("-->") == 1
        else:
            cells = json.loads(text)["cells"]
            told = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
            assert in_markdown(told) == []


@pytest.mark.parametrize("kind", ["python", "numpy", "torch", "keras_code", "sklearn"])
def test_programs_hold_names_as_texts(odd, kind, tmp_path):
    path = tmp_path / f"m{exporters()[kind].suffix}"
    export_project(path, odd)
    tree = ast.parse(path.read_text())
    imported = [a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names]
    assert "evil" not in imported
    called = [node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    assert "evil" not in called


def test_programs_in_other_languages_hold_names_as_texts(odd, tmp_path):
    for kind in ("c", "javascript"):
        path = tmp_path / f"m{exporters()[kind].suffix}"
        export_project(path, odd)
        text = path.read_text()
        tokens = r'(?s)"(?:\\.|[^"\\])*"|/\*.*?\*/' + (r"|//[^\n]*" if kind == "javascript" else "")
        without = re.sub(tokens, "", text)
        assert "evil(" not in without, kind
        assert kind == "c" or "</script" not in text


def live(text: str) -> list[str]:
    """Give the cells that a spreadsheet would calculate, with the comma, the semicolon or the tab between cells."""
    found = []
    for sign in (",", ";", "\t"):
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
            found += [cell for cell in row if cell.lstrip(" \u00a0\ufeff").startswith(SIGNS) and not is_number(cell)]
    return found


def is_number(text: str) -> bool:
    """Tell whether a cell, or a line of cells that another sign parts, begins with a plain number."""
    try:
        float(text.split(",")[0])
    except ValueError:
        return False
    return True


def test_no_table_holds_a_live_formula(odd, tmp_path):
    asked = Asked(odd.spec, odd.weights, odd.dataset().pipeline)
    predicted = predict_table(asked, odd.table.head(20))
    tables = {
        "predictions": csv_text(predicted.rows, odd.table.head(20)),
        "runs": lines(csv_rows(list(odd.runs))),
        "names": lines([NAMES, [f" {name}" for name in NAMES], [f"'{name}" for name in NAMES]]),
        "answers": answer_table([Answer(name, name, name, name, "wrong", 1.0, 0) for name in NAMES]),
    }
    export_project(tmp_path / "m_tables.zip", odd)
    with zipfile.ZipFile(tmp_path / "m_tables.zip") as archive:
        tables |= {n: archive.read(n).decode("utf-8-sig") for n in archive.namelist() if n.endswith(".csv")}
    assert {name: found for name, text in tables.items() if (found := live(text))} == {}


def test_the_clipboard_holds_no_live_formula():
    text = tabbed([NAMES, NAMES])
    assert live(text) == []
    assert len(text.splitlines()) == 2
    assert {len(line.split("\t")) for line in text.splitlines()} == {len(NAMES)}


def test_numbers_stay_numbers():
    for cell in (-3.5, 1e-9, "-3.5", "+1", "-1e5", "", "plain", "a=b", "3 - 2"):
        assert harmless(cell) == cell
    for cell in NAMES[8:14]:
        assert str(harmless(cell)).startswith("'")


def test_the_picture_of_a_chart_holds_letters(odd):
    from core.report_writing import charts

    picture = charts.dots(np.arange(5.0), np.arange(5.0), NAMES[0])
    root = Tree.fromstring(picture)
    assert not [e for e in root.iter() if e.tag.split("}")[-1] in ("img", "a", "script", "image")]
