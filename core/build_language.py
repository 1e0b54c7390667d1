"""A small language for building: "add dense 16 relu after hidden1", "connect hidden1 to add1", "rename hidden1 code".

Layer kinds, settings and activations are those of the registries, so a new one is known by itself. Capitals, blanks
and underscores in names do not matter: "hidden 1" is hidden1. Nothing is run but the edits of `core.wiring`.
`docs/editor.md` has the table of sentences.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, cast

from core import wiring
from core.building import Command, Outcome
from core.catalogue import LAYERS
from core.errors import UserError
from core.fields import FieldInfo, settings_of
from core.graph_edits import replaced
from core.language import is_english, lowered, tr
from core.layer import Layer
from core.project import Project
from core.spec import NetworkSpec
from core.wiring import Edited, How
from core.words import Words

LONGEST = 20_000
"""Letters that are read at most."""
VERBS = {
    "add": "add", "insert": "add", "branch": "branch", "connect": "connect", "disconnect": "disconnect",
    "remove": "remove", "delete": "remove", "rename": "rename", "set": "set", "go to": "go", "select": "go",
    "move": "move", "duplicate": "duplicate",
}  # fmt: skip
PLACES = ("after", "before", "between", "from", "as")
ON, OFF = ("on", "yes", "true"), ("off", "no", "false")
OTHER_NAMES = {
    "sum": "add", "concat": "concatenate", "conv 2d": "conv", "convolution": "conv",
    "global average": "global_average_pool",
    "batch normalization": "batch_norm", "layer normalization": "layer_norm",
}  # fmt: skip
"""Further names of layer kinds that people write; a kind without one goes by its kind and its label."""


@dataclass(frozen=True)
class Reading:
    """What a sentence means so far.

    Attributes:
        command: what it does, None while it is unfinished or wrong.  problem: why, in a sentence.
        options: what may come next; each is a whole sentence with that word.
    """

    command: Command | None
    problem: str
    options: tuple[str, ...]


def read(text: str, spec: NetworkSpec, selected: str = "") -> Reading:
    """Read one sentence about a network; `selected` is the layer behind which things are added.

    Raises nothing: what is wrong is told in the result.
    """
    sentence = _Sentence(text[:LONGEST], spec, selected)
    try:
        command, problem = sentence.read(), ""
    except UserError as error:
        command, problem = None, str(error)
    return Reading(command, problem, sentence.options())


def run(text: str, project: Project, selected: str = "") -> Outcome:
    """Do several sentences, one a line or parted by ";", each on what the one before made; all of them or none.

    Raises:
        UserError: naming the line that cannot be understood or done.
    """
    if len(text) > LONGEST:
        raise UserError(
            tr(
                "Text: up to {longest:,} letters are read, and there are {n_text:,}.",
                longest=LONGEST,
                n_text=len(text),
            ).replace(",", " ")
        )
    lines = [line.strip() for line in re.split(r"[;\n]", text) if line.strip() and not line.strip().startswith("#")]
    if not lines:
        raise UserError(tr("Text: there is no sentence in it; write for example: dense 16 relu."))
    done, outcome = list[str](), Outcome(project, "", selected)
    for number, line in enumerate(lines, 1):
        before = tr("Line {number}: ", number=number) if len(lines) > 1 else ""
        reading = read(line, outcome.project.spec, outcome.layer)
        if reading.command is None:
            raise UserError(before + reading.problem)
        try:
            outcome = reading.command.run(outcome.project)
        except UserError as error:
            raise UserError(before + str(error)) from error
        done.append(outcome.done)
    return Outcome(
        outcome.project, done[0] if len(done) == 1 else tr("{n_done} lines done", n_done=len(done)), outcome.layer
    )


def written(layer: Layer) -> str:
    """Write a layer as this language reads it: "dense 16 tanh bias off"; settings at their defaults are left out.

    It is English in every language of the window, so that what is copied can be read everywhere.
    """
    infos, words = settings_of(layer), [_said(layer.kind, layer.label)]
    if words[0] in VERBS:
        words.insert(0, "add")
    bare = [*_numbers(layer)[:1], *(info for info in infos if info.choices)][:2]
    for info in infos:
        value = getattr(layer, info.name)
        if info in bare and (not info.choices or value != info.default):
            words.append(_value(value))
        elif value != info.default:
            words.append(f"{_said(info.name, info.label)} {_value(value)}")
    return " ".join(words)


def _said(name: str, label: str) -> str:
    """Give the word for a kind or setting that is read in every language; in English it is the label."""
    return label.lower() if is_english() else name.replace("_", " ")


def _value(value: Any) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)


def _numbers(layer: Layer | type[Layer]) -> list[FieldInfo]:
    return [info for info in settings_of(layer) if info.type in (int, float)]


class _Sentence(Words):
    """Reads a sentence about a network."""

    def __init__(self, text: str, spec: NetworkSpec, selected: str) -> None:
        super().__init__(text)
        self.spec = spec
        self.selected = selected if selected in spec else ""

    def layer_name(self, among: Iterable[str] | None = None) -> str:
        """Read the name of a layer of the network."""
        names = self.spec.names if among is None else among
        return str(self.one_of({name: name for name in names}, tr("Layer of this network")))

    def layer_names(self) -> tuple[str, ...]:
        """Read one or more names: "a, b and c"."""
        found = [self.layer_name()]
        while self.takes("and", ",", "&"):
            self.takes("and")
            found.append(self.layer_name())
        return tuple(found)

    # Sentences

    def read(self) -> Command:
        """Read the sentence.

        Raises:
            UserError: saying what is missing or not understood.
        """
        if not self.words:
            self.want([*dict.fromkeys(VERBS), *_kinds()])
            raise UserError(tr("Type what to do: add, connect, remove, rename, set …"))
        verbs = {name: ("verb", verb) for name, verb in VERBS.items()}
        settings = {name: ("setting", name) for name in _settings_in(self.spec)}
        kinds = {name: ("kind", kind) for name, kind in _kinds().items()}
        known = {**verbs, **kinds, **settings, **verbs}  # at the head, "add" is the command and no kind of layer
        sort, value = self.one_of(known, tr("Command or layer"))
        if sort == "setting" and value in kinds and not self._names_follow():
            sort, value = kinds[value]  # "activation hidden1 tanh" changes a setting, "activation tanh" adds a layer
        command = self._of(sort, value)
        if self.word():
            raise UserError(tr("{word!r} is not understood here.", word=self.word()))
        return command

    def _names_follow(self) -> bool:
        at = self.at
        found = self.maybe({name: name for name in self.spec.names}) is not None
        self.at = at
        return found

    def _of(self, sort: str, value: str) -> Command:
        if sort == "kind":
            return self._add(value)
        if sort == "setting":
            return self._set(value)
        return cast(Command, getattr(self, f"_{value}")())

    def _add(self, kind: str = "", branch: bool = False) -> Command:
        self.takes("a", "an")
        kind = kind or self.one_of(_kinds(), "Kind of layer")
        self.takes("a", "layer", ",")
        layer, name = self._settings(LAYERS[kind]()), ""
        place = None
        while self.word():
            if self.takes("as", "called", "named"):
                name = self._new_name()
            elif place is None:
                place = self._place(layer, branch)
            else:
                break
        place = place or self._place(layer, branch)
        self.want(["as"])
        title = (
            tr("Add {layers} layer", layers=LAYERS[kind].label)
            if not branch
            else tr("Branch {layers} layer", layers=LAYERS[kind].label)
        )
        return Command(title, lambda spec: _named(place(spec), name))

    def _branch(self) -> Command:
        return self._add(branch=True)

    def _new_name(self) -> str:
        name = self.word()
        if not name:
            raise UserError(tr("A name is missing here: up to 40 letters, digits and _, beginning with a letter."))
        self.at += 1
        return name

    def _place(self, layer: Layer, branch: bool) -> Callable[[NetworkSpec], Edited]:
        """Read where a layer goes; without a word, behind the selected layer or before the output."""
        if branch or self.takes("from"):
            if branch:
                self.takes("from", "off", "of")
            source = self.layer_name() if self.word() or not self.selected else self.selected
            return lambda spec: wiring.branched(spec, layer, source)
        if layer.max_inputs > 1 and self.takes("of", "reading"):
            names = self.layer_names()
            return lambda spec: wiring.merged_of(spec, layer, names)
        if self.takes("after", "behind"):
            after = self.layer_name()
            return lambda spec: wiring.placed(spec, layer, after)
        if self.takes("before"):
            target = self.layer_name([n for n in self.spec.names if self.spec[n].inputs])
            return lambda spec: wiring.on_connection(spec, layer, spec[target].inputs[0], target)
        if self.takes("between"):
            return self._between(layer)
        if self.word():
            raise UserError(
                tr(
                    "{word!r} is not understood here; a place is after, before, between or from a layer.",
                    word=self.word(),
                )
            )
        after = default_place(self.spec, layer, self.selected)
        return lambda spec: wiring.placed(spec, layer, after)

    def _between(self, layer: Layer) -> Callable[[NetworkSpec], Edited]:
        source = self.layer_name([name for name in self.spec.names if self.spec.consumers(name)])
        self.takes("and")
        target = self.layer_name(self.spec.consumers(source))
        return lambda spec: wiring.on_connection(spec, layer, source, target)

    def _connect(self) -> Command:
        source = self.layer_name()
        self.takes("to", "->", "→", "with")
        target = self.layer_name(name for name in self.spec.names if self.spec[name].inputs and name != source)
        how: How = "auto"
        instead = ""
        if self.takes("with", "by"):
            how = self.one_of(
                {"add": "add", "concatenate": "concatenate", "concat": "concatenate"}, tr("Add or concatenate")
            )
        elif self.takes("instead"):
            self.takes("of")
            instead = self.layer_name(self.spec[target].inputs)
        title = tr("Connect {source} to {target}", source=source, target=target)
        return Command(title, lambda spec: wiring.connected(spec, source, target, how, instead))

    def _disconnect(self) -> Command:
        source = self.layer_name(name for name in self.spec.names if self.spec.consumers(name))
        self.takes("from", "and", "->", "→")
        target = self.layer_name(self.spec.consumers(source))
        return Command(
            tr("Disconnect {source} from {target}", source=source, target=target),
            lambda spec: wiring.disconnected(spec, source, target),
        )

    def _remove(self) -> Command:
        names = self.layer_names()
        title = (
            tr("Remove {names}", names=names[0])
            if len(names) == 1
            else tr("Remove {n_names} layers", n_names=len(names))
        )
        return Command(title, lambda spec: wiring.removed(spec, names))

    def _rename(self) -> Command:
        old = self.layer_name()
        self.takes("to", "->", "→")
        new = self._new_name()
        return rename(old, new)

    def _set(self, setting: str = "") -> Command:
        if setting:
            name = self.layer_name(n for n in self.spec.names if setting in _names_of(self.spec[n].layer))
        else:
            name = self.layer_name()
            setting = self.one_of({n: n for n in _names_of(self.spec[name].layer)}, tr("Setting of {name}", name=name))
        self.takes("to")
        layer = self.spec[name].layer
        info = _names_of(layer)[setting]
        value = self._value_of(info)
        title = tr("Set {info} of {name} to {value}", info=lowered(info.label), name=name, value=_value(value))
        return Command(title, lambda spec: _with(spec, name, info, value))

    def _go(self) -> Command:
        name = self.layer_name()
        return Command(tr("Go to {name}", name=name), lambda spec: Edited(spec, tr("{name} selected", name=name), name))

    def _move(self) -> Command:
        name = self.layer_name()
        if self.takes("left", "back", "earlier"):
            return Command(tr("Move {name}", name=name), lambda spec: wiring.shifted(spec, name, -1))
        if self.takes("right", "on", "later"):
            return Command(tr("Move {name}", name=name), lambda spec: wiring.shifted(spec, name, 1))
        if self.takes("after", "behind"):
            after = self.layer_name()
            return Command(tr("Move {name}", name=name), lambda spec: wiring.moved_behind(spec, name, after))
        raise UserError(tr("Left, right or after is missing here."))

    def _duplicate(self) -> Command:
        # Imported late: pieces are written in this language as well.
        from core.pieces import duplicate

        return duplicate(self.layer_names())

    # Settings

    def _settings(self, layer: Layer) -> Layer:
        """Read numbers, names with values and choices of a layer's settings, in any order."""
        left = _numbers(layer)
        changes: dict[str, Any] = {}
        self.want(PLACES)
        while (found := self._setting(layer, left)) is not None:
            self.takes(",")
            self.want(PLACES)
            info, value = found
            changes[info.name] = value
            left = [each for each in left if each.name != info.name]
        return dataclasses.replace(cast(Any, layer), **changes)

    def _setting(self, layer: Layer, left: list[FieldInfo]) -> tuple[FieldInfo, Any] | None:
        number = re.fullmatch(r"(\d+(?:\.\d+)?(?:e-?\d+)?)(?:[x×]\1)?|\.\d+", self.word().lower())
        if number:
            if not left:
                raise UserError(tr("{layer}: {word} is one number too many.", layer=layer.label, word=self.word()))
            self.at += 1
            named = self.maybe({n: i for n, i in _names_of(layer).items() if i in left})
            info = named[0] if named else left[0]
            return info, _number(info, number.group(1) or number.group())
        for info in settings_of(layer):
            if info.choices:
                chosen = self.maybe(_choices(info))
                if chosen:
                    return info, chosen[0]
        named = self.maybe(_names_of(layer))
        return (named[0], self._value_of(named[0])) if named else None

    def _value_of(self, info: FieldInfo) -> Any:
        if info.type is bool:
            switch = self.maybe(dict.fromkeys(ON, True) | dict.fromkeys(OFF, False))
            return switch[0] if switch else True
        if info.choices:
            return self.one_of(_choices(info), info.label)
        word = self.word()
        if not word:
            raise UserError(tr("{info} is missing here: a number.", info=info.label))
        self.at += 1
        return _number(info, word)


def default_place(spec: NetworkSpec, layer: Layer, selected: str) -> str:
    """Name the layer behind which another goes: the selected one, else the one before the output."""
    ends = ("", spec.output.name) if layer.min_inputs == 1 else ("",)
    return selected if selected in spec and selected not in ends else spec.output.inputs[0]


def rename(old: str, new: str) -> Command:
    """Give the command that renames a layer."""
    return Command(
        tr("Rename {old} to {new}", old=old, new=new),
        lambda spec: Edited(spec.rename(old, new), tr("{old} is called {new} now", old=old, new=new), new),
        lambda project: project.renamed(old, new),
    )


def _named(made: Edited, name: str) -> Edited:
    return made if not name else Edited(made.spec.rename(made.layer, name), made.done.replace(made.layer, name), name)


def _with(spec: NetworkSpec, name: str, info: FieldInfo, value: Any) -> Edited:
    layer = dataclasses.replace(cast(Any, spec[name].layer), **{info.name: value})
    return Edited(
        replaced(spec, name, layer),
        tr("{info} of {name} is {value} now", info=lowered(info.label), name=name, value=_value(value)),
        name,
    )


def _number(info: FieldInfo, word: str) -> Any:
    try:
        return info.type(word.replace("\u2212", "-"))
    except ValueError as error:
        kind = tr("a whole number") if info.type is int else tr("a number")
        raise UserError(
            tr("{info} has to be {kind}, and {word!r} is not.", info=info.label, kind=kind, word=word)
        ) from error


def _choices(info: FieldInfo) -> dict[str, str]:
    labels = zip((re.sub(r"\(.*", "", label).strip() for label in info.labels), info.choices, strict=True)
    return {**dict(labels), **{choice: choice for choice in info.choices}}


def _names_of(layer: Layer) -> dict[str, FieldInfo]:
    return {name: info for info in settings_of(layer) for name in (info.label.lower(), info.name)}


def _settings_in(spec: NetworkSpec) -> list[str]:
    return list(dict.fromkeys(name for layer in spec.layers for name in _names_of(layer.layer)))


def _kinds() -> dict[str, str]:
    labels = {layer.label.lower(): kind for kind, layer in LAYERS.items()}
    return labels | {kind: kind for kind in LAYERS} | {n: kind for n, kind in OTHER_NAMES.items() if kind in LAYERS}
