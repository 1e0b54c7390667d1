from __future__ import annotations

import base64
import zlib
from urllib.parse import parse_qs

import numpy as np
import pytest

from core.cli import main
from core.data.catalogue import all_sets
from core.errors import UserError
from core.predict import predict
from core.project_file import load_project, save_project
from core.share import playground
from core.share.link import START, example_of, link_of, project_of, without_data
from core.start import example
from tests.core.export_networks import random_project
from tests.core.test_importing import trained


@pytest.mark.parametrize("kind", all_sets())
def test_a_link_rebuilds_an_example_with_its_data(kind: str) -> None:
    project = example(kind)
    assert example_of(project.table) == kind
    for which in ("none", "start", "current"):
        again = project_of(link_of(project, which))
        assert (again.spec, again.config, again.plan) == (project.spec, project.config, project.plan)
        assert example_of(again.table) == kind


def test_a_link_holds_the_weights_that_are_asked_for() -> None:
    project = trained(example("spirals"))
    assert project_of(link_of(project, "current")).weights.same(project.weights)
    assert project_of(link_of(project, "start")).weights.same(project.initial)
    assert project_of(link_of(project, "none")).weights.same(project.initial)
    assert len(link_of(project, "none")) < len(link_of(project, "current")) < 3500


def test_a_link_without_an_example_takes_the_open_data_or_a_stand_in() -> None:
    for seed in range(8):
        project = random_project(seed)
        link = link_of(project)
        again = project_of(link, project)
        assert again.table is project.table
        assert again.weights.same(project.weights)
        assert project_of(link).spec == project.spec
        assert project_of(link, example("wine")).spec == project.spec


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("http://x", "no link of Deepstep"),
        (START, "cut short"),
        (START + "????", "cut short"),
        (START + "AAAA", "cut short"),
        (START + base64.urlsafe_b64encode(zlib.compress(bytes(2**27), 9)).decode(), "cut short"),
        (START + base64.urlsafe_b64encode(zlib.compress(b"\x02\0\0\0{}")).decode(), "Network"),
        (START + base64.urlsafe_b64encode(zlib.compress(b"\x02\0\0\0[]")).decode(), "cut short"),
        (START + base64.urlsafe_b64encode(zlib.compress(b"\xff\xff\xff\xff{}")).decode(), "cut short"),
    ],
)
def test_bad_links_are_told(link: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        project_of(link)


def test_a_cut_link_is_told() -> None:
    link = link_of(trained(example("spirals")))
    for part in range(1, 20):
        with pytest.raises(UserError):
            project_of(link[: len(link) * part // 20])


def test_without_data_the_network_gives_the_same_outputs() -> None:
    project = example("wine")
    shared = without_data(project)
    assert shared.table.rows == 10
    outputs = predict(shared.spec, shared.weights, shared.dataset().x)
    wanted = [shared.table.column(f"out {k + 1}").values for k in range(3)]
    assert np.allclose(outputs, np.stack(wanted, axis=1), atol=1e-12)


def test_the_playground_gets_what_it_can_show() -> None:
    from core.layers.dense import Dense
    from core.spec import stack

    project = example("circles")
    fits = not playground.problems(project)
    found = parse_qs(playground.address(project).partition("#")[2]) if fits else {}
    if fits:
        assert found["dataset"] == ["circle"]
    assert playground.problems(example("digits"))
    spec = stack(("input", project.spec.input.layer), ("a", Dense(9, "gelu")), ("output", project.spec.output.layer))
    sentences = playground.problems(project.with_spec(spec))
    assert any("at most 8 units" in words for words in sentences)
    assert any("activations" in words for words in sentences)


def test_the_command_line_shares(tmp_path, capsys) -> None:
    save_project(tmp_path / "p.deepstep", trained(example("spirals")))
    source, out = str(tmp_path / "p.deepstep"), str(tmp_path / "q.deepstep")
    assert main(["share", "--project", source]) == 0
    link = capsys.readouterr().out.strip()
    assert main(["share", "--link", link, "--save", out]) == 0
    assert load_project(out).weights.same(load_project(source).weights)
    assert main(["share", "--project", source, "--no-data", "--save", out]) == 0
    assert load_project(out).table.rows == 10
    assert main(["share", "--link", link]) == 2
