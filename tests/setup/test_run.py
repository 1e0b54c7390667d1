"""The start script, without a network: what it would do, and what it does with a stand-in for pip."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCREEN = {"DISPLAY": ":0"}


def app_words(job) -> list[str]:
    """What main.py would get."""
    assert Path(job.commands[0][0]).name == "main.py"
    return job.commands[0][1:]


class TestRoute:
    @pytest.mark.parametrize(
        "words",
        [
            [],
            ["net.deepstep"],
            ["train", "--data", "a b.csv", "--lr=0.1"],
            ["--version"],
            ["--theme", "dark"],
        ],
    )
    def test_every_argument_reaches_the_application(self, run_py, words):
        job = run_py.route(words, SCREEN, "linux")
        assert app_words(job) == words
        assert job.groups == ("runtime",)
        assert (job.note, job.variables, job.at_root) == ("", {}, False)

    def test_development_words(self, run_py):
        test = run_py.route(["test", "-k", "x", "tests/core"], SCREEN, "linux")
        assert test.commands == [["-m", "pytest", "-k", "x", "tests/core"]]
        assert test.groups == ("runtime", "dev")
        assert test.variables == {"QT_QPA_PLATFORM": "offscreen"}
        assert test.at_root
        assert test.libraries == run_py.BASE
        whole = run_py.route(["test"], SCREEN, "linux").commands
        assert whole == [["-m", "pytest", *run_py.ALL_AT_ONCE]]
        assert run_py.ALL_AT_ONCE[0] == "-n"
        assert run_py.route(["check"], SCREEN, "linux").commands[-1:] == whole
        assert run_py.route(["test"], SCREEN, "win32").commands == [["-m", "pytest"]]
        peers = run_py.route(["peers", "-x"], {}, "linux")
        assert peers.commands == [["-m", "pytest", "-m", "peers", "-x"]]
        assert peers.groups == ("runtime", "dev", "peers")
        proofs = run_py.route(["proofs", "--write"], {}, "linux")
        assert proofs.commands == [["-m", "pytest", "-p", "tests.proofs", "-q", "--write"]]
        assert proofs.groups == ("runtime", "dev", "peers")
        assert run_py.route(["proofs", "--own"], {}, "linux").groups == ("runtime", "dev")

    def test_the_benchmark_gets_what_it_compares_with(self, run_py):
        bench = run_py.route(["bench", "window", "--quick"], {}, "linux")
        assert bench.commands == [["-m", "bench", "window", "--quick"]]
        assert bench.groups == ("runtime", "peers")
        assert bench.variables == {"QT_QPA_PLATFORM": "offscreen"}
        assert bench.libraries == run_py.BASE
        assert bench.at_root

    def test_a_bundle_gets_its_tools(self, run_py):
        bundle = run_py.route(["bundle", "--smoke"], {}, "linux")
        assert bundle.commands == [[str(ROOT / "packaging" / "build.py"), "--smoke"]]
        assert bundle.groups == ("runtime", "bundle")
        assert bundle.variables == {"QT_QPA_PLATFORM": "offscreen"}
        assert bundle.libraries == run_py.BASE
        assert set(bundle.groups) <= set(run_py.LOCKS)

    def test_check_is_lint_and_then_test(self, run_py):
        lint = run_py.route(["lint"], {}, "linux")
        check = run_py.route(["check", "-q"], {}, "linux")
        assert check.commands == [*lint.commands, ["-m", "pytest", "-q"]]
        assert [command[1] for command in lint.commands[:3]] == ["ruff", "ruff", "mypy"]
        assert "lint_imports" in lint.commands[3][1]

    def test_a_chosen_platform_is_kept(self, run_py):
        assert run_py.route(["test"], {"QT_QPA_PLATFORM": "xcb"}, "linux").variables == {}

    def test_pip_and_python(self, run_py):
        pip = run_py.route(["pip", "install", "cupy-cuda12x"], SCREEN, "linux")
        assert pip.commands == [["-m", "pip", "install", "cupy-cuda12x"]]
        assert run_py.route(["python", "-c", "1"], SCREEN, "linux").commands == [["-c", "1"]]

    def test_the_command_of_the_backend_is_one_that_run_py_knows(self, run_py):
        from core.backend import INSTALL_GPU

        python, script, *words = INSTALL_GPU.split()
        assert (python, script) == ("python3", "run.py")
        assert run_py.route(words, {}, "linux").commands == [["-m", *words]]


class TestNoDisplay:
    @pytest.mark.parametrize("words", [[], ["net.deepstep"], ["data.csv"]])
    def test_where_no_window_can_open_the_demo_runs(self, run_py, words):
        job = run_py.route(words, {}, "linux")
        assert app_words(job) == ["demo"]
        assert job.variables == {"QT_QPA_PLATFORM": "offscreen"}
        assert "no display" in job.note
        assert job.libraries == run_py.BASE

    @pytest.mark.parametrize("words", [["tarin"], ["--bogus"], ["a.deepstep", "--size", "9x9"]])
    def test_a_slip_reaches_the_application_which_says_so(self, run_py, words):
        assert app_words(run_py.route(words, {}, "linux")) == words

    def test_the_commands_are_those_of_the_application(self, run_py):
        from core.cli import commands

        assert set(run_py.SUBCOMMANDS) == set(commands())
        assert {"screenshot", "demo"}.isdisjoint(run_py.WITHOUT_QT)

    @pytest.mark.parametrize("first", ["train", "predict", "export", "info", "--version", "--help", "-h"])
    def test_commands_without_a_window_need_neither_display_nor_libraries(self, run_py, first):
        job = run_py.route([first], {}, "linux")
        assert app_words(job) == [first]
        assert job.variables == {"QT_QPA_PLATFORM": "offscreen"}
        assert (job.note, dict(job.libraries)) == ("", {})

    @pytest.mark.parametrize("first", ["screenshot", "demo"])
    def test_commands_that_draw_need_the_libraries_of_qt(self, run_py, first):
        job = run_py.route([first, "out.png"], {}, "linux")
        assert app_words(job) == [first, "out.png"]
        assert job.libraries == run_py.BASE

    def test_a_window_on_an_offscreen_platform_is_what_the_user_asked_for(self, run_py):
        job = run_py.route([], {"QT_QPA_PLATFORM": "offscreen"}, "linux")
        assert app_words(job) == []
        assert (job.note, job.variables) == ("", {})

    @pytest.mark.parametrize("environ", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}])
    def test_either_kind_of_display_will_do(self, run_py, environ):
        assert app_words(run_py.route([], environ, "linux")) == []

    @pytest.mark.parametrize("platform", ["darwin", "win32"])
    def test_other_systems_always_have_one(self, run_py, platform):
        job = run_py.route([], {}, platform)
        assert app_words(job) == []
        assert dict(job.libraries) == {}


class TestLibraries:
    def test_which_are_looked_for(self, run_py):
        assert run_py.libraries_for({}) == run_py.BASE
        assert run_py.libraries_for({"DISPLAY": ":0"}) == {**run_py.BASE, **run_py.X11}
        assert run_py.libraries_for({"WAYLAND_DISPLAY": "w"}) == {**run_py.BASE, **run_py.WAYLAND}
        assert run_py.libraries_for({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}) == run_py.BASE
        assert run_py.X11["libxcb-render-util.so.0"] == "libxcb-render-util0"

    def test_missing_ones_are_found(self, run_py):
        def load(name):
            if name in ("libEGL.so.1", "libxcb-icccm.so.4"):
                raise OSError(name)

        assert run_py.missing({**run_py.BASE, **run_py.X11}, load) == ["libEGL.so.1", "libxcb-icccm.so.4"]
        assert run_py.missing(["no-such-library.so.7"]) == ["no-such-library.so.7"]

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves these libraries to the system")
    def test_the_search_is_quick(self, run_py):
        run_py.missing(run_py.BASE)
        start = time.perf_counter()
        run_py.missing({**run_py.BASE, **run_py.X11})
        assert time.perf_counter() - start < 0.05

    def test_the_line_to_run(self, run_py):
        def line(manager):
            return run_py.install_line(["libEGL.so.1"], ["libegl1"], lambda name: name == manager)

        assert line("apt-get") == "sudo apt-get install -y --no-install-recommends libegl1"
        assert line("dnf") == "sudo dnf install 'libEGL.so.1()(64bit)'"
        assert line("none").endswith("libEGL.so.1")

    def test_without_the_right_to_install_it_says_what_to_run(self, run_py, monkeypatch):
        monkeypatch.setattr(run_py, "missing", lambda libraries: ["libEGL.so.1"])
        monkeypatch.setattr(run_py, "can_install", lambda: False)
        monkeypatch.setattr(run_py.shutil, "which", lambda name: name == "apt-get")
        with pytest.raises(SystemExit, match=r"missing: libEGL\.so\.1\n.*\n  sudo apt-get install .* libegl1"):
            run_py.ensure_libraries(run_py.BASE)

    def test_with_the_right_it_installs_and_looks_again(self, run_py, monkeypatch):
        answers, installed = [["libEGL.so.1", "libGL.so.1"], []], []
        monkeypatch.setattr(run_py, "missing", lambda libraries: answers.pop(0))
        monkeypatch.setattr(run_py, "can_install", lambda: True)
        monkeypatch.setattr(run_py, "apt_install", lambda packages: installed.append(packages) or True)
        run_py.ensure_libraries(run_py.BASE)
        assert installed == [["libegl1", "libgl1"]]
        assert answers == []

    @pytest.mark.parametrize(
        ("codes", "calls", "worked"), [([0], 1, True), ([100, 0, 0], 3, True), ([1, 1, 1], 3, False)]
    )
    def test_package_lists_are_renewed_only_when_needed(self, run_py, codes, calls, worked):
        ran = []

        def call(command, **_):
            ran.append(command[1])
            return codes[len(ran) - 1]

        assert run_py.apt_install(["libegl1"], call) is worked
        assert ran == ["install", "update", "install"][:calls]


@pytest.fixture
def sandbox(run_py, tmp_path, monkeypatch):
    """Let run.py work in an empty folder, with stand-ins for venv and pip that note what they were asked."""
    monkeypatch.setattr(run_py, "ROOT", tmp_path)
    monkeypatch.setattr(run_py, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(run_py, "PYTHON", tmp_path / ".venv" / "python")
    for name in run_py.LOCKS.values():
        (tmp_path / name).write_text(f"# {name}\n", encoding="utf-8")
    run_py.ran = []
    run_py.code = 0

    def call(command, **_):
        run_py.ran.append("venv" if "venv" in command else "pip")
        run_py.last = command
        if "venv" in command:
            run_py.PYTHON.parent.mkdir(exist_ok=True)
            run_py.PYTHON.touch()
            return 0
        if run_py.code == "kill":
            raise KeyboardInterrupt
        return run_py.code

    monkeypatch.setattr(run_py.subprocess, "call", call)
    return run_py


class TestEnvironment:
    def test_it_is_made_once(self, sandbox):
        sandbox.ensure_environment(("runtime",))
        assert sandbox.ran == ["venv", "pip"]
        assert sandbox.last[-2:] == ["-r", str(sandbox.ROOT / "requirements.lock")]
        sandbox.ensure_environment(("runtime",))
        assert sandbox.ran == ["venv", "pip"]

    def test_a_further_group_is_added_to_it(self, sandbox):
        sandbox.ensure_environment(("runtime",))
        sandbox.ensure_environment(("runtime", "dev"))
        assert sandbox.ran == ["venv", "pip", "pip"]
        assert "--force-reinstall" not in sandbox.last

    def test_another_lock_file_is_installed(self, sandbox):
        sandbox.ensure_environment(("runtime",))
        (sandbox.ROOT / "requirements.lock").write_text("# newer\n", encoding="utf-8")
        sandbox.ensure_environment(("runtime",))
        assert sandbox.ran == ["venv", "pip", "pip"]

    def test_another_python_gets_a_new_environment(self, sandbox, monkeypatch):
        sandbox.ensure_environment(("runtime",))
        monkeypatch.setattr(sandbox.sys.implementation, "cache_tag", "cpython-399")
        sandbox.ensure_environment(("runtime",))
        assert sandbox.ran == ["venv", "pip"] * 2

    def test_a_python_that_is_gone_gets_a_new_environment(self, sandbox):
        sandbox.ensure_environment(("runtime",))
        sandbox.PYTHON.unlink()
        sandbox.ensure_environment(("runtime",))
        assert sandbox.ran[2] == "venv"

    def test_a_foreign_environment_is_replaced(self, sandbox):
        sandbox.ENVIRONMENT.mkdir()
        sandbox.PYTHON.touch()
        sandbox.ensure_environment(("runtime",))
        assert sandbox.ran == ["venv", "pip"]

    def test_an_interrupted_installation_is_done_again_in_full(self, sandbox):
        sandbox.code = "kill"
        with pytest.raises(KeyboardInterrupt):
            sandbox.ensure_environment(("runtime",))
        sandbox.code = 0
        sandbox.ensure_environment(("runtime",))
        assert sandbox.ran == ["venv", "pip", "pip"]
        assert "--force-reinstall" in sandbox.last

    def test_a_failed_installation_says_so_and_is_tried_again(self, sandbox):
        sandbox.code = 1
        with pytest.raises(SystemExit, match="Check the network"):
            sandbox.ensure_environment(("runtime",))
        sandbox.code = 0
        sandbox.ensure_environment(("runtime",))
        assert sandbox.ran == ["venv", "pip", "pip"]
        assert "--force-reinstall" not in sandbox.last

    def test_without_the_venv_module_it_names_the_package(self, sandbox, monkeypatch):
        monkeypatch.setattr(sandbox.importlib.util, "find_spec", lambda name: None)
        monkeypatch.setattr(sandbox, "can_install", lambda: False)
        with pytest.raises(SystemExit, match=rf"apt-get install python3\.{sys.version_info[1]}-venv"):
            sandbox.ensure_environment(("runtime",))


class TestRun:
    def test_the_first_failure_is_the_exit_code(self, sandbox, monkeypatch):
        codes = iter([0, 3, 2])
        monkeypatch.setattr(sandbox, "ensure_environment", lambda groups: None)
        monkeypatch.setattr(sandbox.subprocess, "call", lambda command: next(codes))
        assert sandbox.run(sandbox.Job([["a"], ["b"], ["c"]])) == 3

    def test_one_command_takes_over_the_process(self, sandbox, monkeypatch):
        monkeypatch.setattr(sandbox, "ensure_environment", lambda groups: None)
        monkeypatch.setattr(sandbox, "hand_over", lambda command: command)
        assert sandbox.run(sandbox.Job([["main.py", "x"]])) == [str(sandbox.PYTHON), "main.py", "x"]

    @pytest.mark.parametrize("version", [(3, 10, 9), (3, 15, 0)])
    def test_another_python_is_refused_with_a_sentence(self, version):
        code = f"import runpy, sys; sys.version_info = {version}; runpy.run_path({str(ROOT / 'run.py')!r})"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert done.stderr.startswith("Deepstep needs Python 3.11 to 3.14; this one is 3.1")
        assert "Traceback" not in done.stderr

    def test_the_script_can_be_parsed_by_an_old_python(self):
        import ast

        ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 6))
