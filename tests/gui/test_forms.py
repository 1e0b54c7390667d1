"""Forms follow the declared settings, whatever they are."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from core.config import RunSettings
from core.errors import UserError
from core.fields import setting, settings_of
from core.layers.dense import Dense
from core.losses import LOSSES
from core.optimizers import OPTIMIZERS, SGD, Adam
from gui import theme
from gui.forms import SettingsForm, tooltip
from gui.widgets import Choice, Line, NumberEdit, Switch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass(frozen=True)
class Odd:
    """A setting of every kind."""

    share: float = setting(0.5, "Share", "A part.", minimum=0.0, maximum=1.0)
    tiny: float = setting(1e-8, "ε", "Small.", above=0.0)
    count: int = setting(50, "Patience", "Wait.", minimum=1, unit="epochs")
    name: str = setting("net", "Name", "What it is called.")
    sizes: tuple = setting((8, 4), "Sizes", "Of each.")
    on: bool = setting(False, "On", "Whether.")
    low: float = setting(0.0, "Low", "Lower end.")
    high: float = setting(1.0, "High", "Upper end.")

    def __post_init__(self) -> None:
        if self.low >= self.high:
            raise UserError("Low has to be below high.")


@pytest.fixture
def form(qapp, qtbot) -> SettingsForm:
    theme.apply(qapp, "dark")
    made = SettingsForm("odd")
    qtbot.addWidget(made)
    made.show(Odd())
    with qtbot.waitActive(made, timeout=2000):
        made.show()
        made.activateWindow()
    return made


def told(form: SettingsForm) -> list[tuple[object, str]]:
    said: list[tuple[object, str]] = []
    form.changed.connect(lambda instance, name: said.append((instance, name)))
    return said


def enter(field: QLineEdit, text: str) -> None:
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", [RunSettings, Dense, *OPTIMIZERS.values(), *LOSSES.values()])
def test_every_declared_setting_has_a_field_that_shows_it(qtbot, kind):
    instance = kind()
    form = SettingsForm("train")
    qtbot.addWidget(form)
    form.show(instance)
    for info in settings_of(instance):
        field = form.findChild(QWidget, f"train.{info.name}")
        value = getattr(instance, info.name)
        assert info.help in field.toolTip()
        assert field.accessibleName() == info.label
        if info.choices:
            assert isinstance(field, Choice)
            assert field.current() == value
            assert [field.itemText(i) for i in range(field.count())] == list(info.labels)
        elif info.type is bool:
            assert isinstance(field, Switch)
            assert field.isChecked() == value
        elif info.type is tuple:
            assert isinstance(field, Line)
            assert field.text() == ", ".join(map(str, value))
        else:
            assert isinstance(field, NumberEdit)
            assert field.value() == value


def test_number_becomes_a_new_instance_of_the_right_type(form):
    said = told(form)
    enter(form.field("count"), "20")
    assert said == [(Odd(count=20), "count")]
    assert type(said[0][0].count) is int
    enter(form.field("share"), "0,25")
    assert said[1] == (Odd(count=20, share=0.25), "share")
    assert form.instance() == said[1][0]


def test_each_kind_of_field_tells(form, qtbot):
    said = told(form)
    qtbot.mouseClick(form.field("on"), Qt.MouseButton.LeftButton)
    enter(form.field("name"), "mine")
    enter(form.field("sizes"), "16, 8, 4")
    assert [name for _, name in said] == ["on", "name", "sizes"]
    assert form.instance() == Odd(on=True, name="mine", sizes=(16, 8, 4))


def test_choice_tells(qtbot):
    form = SettingsForm("layer")
    qtbot.addWidget(form)
    form.show(Dense())
    with qtbot.waitActive(form, timeout=2000):
        form.show()
    said = told(form)
    QTest.keyClick(form.field("activation"), Qt.Key.Key_End)
    assert said[0][1] == "activation"
    assert said[0][0].activation == form.field("activation").current() != "relu"


def test_show_does_not_echo_and_keeps_the_fields(form):
    said = told(form)
    field = form.field("share")
    form.show(Odd(share=0.75, on=True, sizes=(1,)))
    assert said == []
    assert form.field("share") is field
    assert field.text() == "0.75"
    assert form.field("on").isChecked()
    assert form.field("sizes").text() == "1"


def test_another_class_gets_other_fields(qtbot):
    form = SettingsForm("train.optimizer")
    qtbot.addWidget(form)
    form.show(Adam())
    form.show(SGD(learning_rate=0.5))
    qtbot.waitUntil(lambda: form.findChild(QWidget, "train.optimizer.beta1") is None, timeout=1000)
    assert form.findChild(QWidget, "train.optimizer.learning_rate").value() == 0.5
    with pytest.raises(KeyError):
        form.field("beta1")


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("share", "2", "Share is 2; the largest allowed value is 1."),
        ("share", "x", "Share has to be a number, and “x” is not."),
        ("count", "0", "Patience is 0; the smallest allowed value is 1."),
        ("count", "1.5", "Patience has to be a whole number, and 1.5 is not."),
        ("tiny", "0", "ε is 0; it has to be above 0."),
        ("low", "3", "Low has to be below high."),
        ("sizes", "8, x", "Sizes has to be numbers with commas between them, e.g. 8, 4."),
    ],
)
def test_what_is_not_allowed_is_said_at_the_field_and_nowhere_else(form, name, typed, sentence):
    said = told(form)
    enter(form.field(name), typed)
    assert form.problem(name) == sentence
    assert said == []
    assert form.instance() == Odd()
    assert [info.name for info in settings_of(Odd) if form.problem(info.name)] == [name]
    form.show(Odd())
    assert form.problem(name) == ""


def test_a_corrected_field_loses_its_sentence(form):
    enter(form.field("share"), "2")
    QTest.keyClick(form.field("share"), Qt.Key.Key_Escape)
    assert form.problem("share") == ""
    enter(form.field("share"), "2")
    enter(form.field("share"), "0.9")
    assert form.problem("share") == ""
    assert form.instance().share == 0.9


def test_a_wrong_field_does_not_stop_the_others(form):
    said = told(form)
    enter(form.field("share"), "2")
    enter(form.field("count"), "7")
    assert said == [(Odd(count=7), "count")]
    assert form.problem("share")


def test_tooltip_has_default_and_range():
    infos = {info.name: info for info in settings_of(Odd)}
    assert tooltip(infos["share"]) == "A part.\nDefault 0.5 · 0 to 1"
    assert tooltip(infos["tiny"]) == "Small.\nDefault 1e−08 · above 0"
    assert tooltip(infos["count"]) == "Wait.\nDefault 50 · at least 1"
    assert tooltip(infos["on"]) == "Whether.\nDefault off"
    assert tooltip(infos["sizes"]) == "Of each.\nDefault 8, 4"
    activation = next(info for info in settings_of(Dense) if info.name == "activation")
    assert tooltip(activation).endswith("\nDefault ReLU")


def test_up_key_suits_the_setting(form, qtbot):
    for name, shown in (("share", "0.51"), ("count", "51"), ("tiny", "1.1e−08")):
        form.field(name).setFocus()
        QTest.keyClick(form.field(name), Qt.Key.Key_Up)
        QTest.keyClick(form.field(name), Qt.Key.Key_Return)
        assert getattr(form.instance(), name) == float(shown.replace("−", "-"))


def test_unit_stands_behind_the_number(form):
    assert form.field("count").text() == "50 epochs"


def test_form_fits_into_a_side_panel(qtbot, qapp):
    theme.apply(qapp, "dark")
    form = SettingsForm("layer")
    qtbot.addWidget(form)
    form.show(Dense())
    form.resize(240, form.sizeHint().height())
    form.ensurePolished()
    form.layout().activate()
    assert form.minimumSizeHint().width() <= 240
    assert not [info.name for info in settings_of(Dense) if form.row(info.name).label.shown() != info.label]


def test_same_value_again_is_no_change(form):
    said = told(form)
    enter(form.field("share"), "0.50")
    enter(form.field("name"), "net")
    assert said == []
    assert dataclasses.is_dataclass(form.instance())
