"""What is wrong or unwise in a network, where, and what can be done about it: a table of finders.

A project always holds together, so a broken network is one that somebody drew and that was refused: `problems` takes
it as `drawn` and tells how it can be mended. Adding a problem: write a finder and name it in `BROKEN` or `ADVICE`.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from core.activations import ACTIVATIONS
from core.data.dataset import Dataset
from core.data.suggestion import OUTPUTS
from core.errors import UserError
from core.fitting import check_fit, remark
from core.graph_edits import as_square, joined_before, wired, with_columns, with_outputs
from core.language import lowered, tr, tr_n
from core.layer import Layer, Shape
from core.layers.add import Add
from core.layers.concatenate import Concatenate
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.losses import SquaredError
from core.params import redrawn
from core.project import Project
from core.remedies import Problem as Problem
from core.remedies import Remedy as Remedy
from core.spec import LayerSpec, NetworkSpec, checked, without
from core.start import with_suggestion

Edit = Callable[[NetworkSpec], NetworkSpec]
MOST_REPAIRS = 12
ALIKE = ("zeros", "ones", "constant", "quarter")
"""Initializers that give every unit the same weights."""


class Draft:
    """A network that may not hold together, with the shapes as far as they can be told."""

    def __init__(self, project: Project, spec: NetworkSpec) -> None:
        """Look at `spec` in place of the project's own network."""
        self.project, self.spec = project, spec
        self.shapes: dict[str, Shape] = {}
        self.misfits: dict[str, str] = {}
        for layer in spec.layers:
            self._infer(layer)

    @property
    def data(self) -> Dataset:
        """The prepared data."""
        return self.project.dataset()

    @property
    def task(self) -> str:
        """What the target is: see `Pipeline.task`."""
        return self.data.pipeline.task

    def _infer(self, layer: LayerSpec) -> None:
        count, kind = len(layer.inputs), layer.layer
        if not kind.min_inputs <= count <= kind.max_inputs or any(name not in self.shapes for name in layer.inputs):
            return
        try:
            self.shapes[layer.name] = kind.out_shape(layer.name, tuple(self.shapes[name] for name in layer.inputs))
        except UserError as error:
            self.misfits[layer.name] = str(error).removeprefix(f"{layer.name}: ")

    def problem(self, kind: str, place: str, sentence: str, *remedies: Remedy, broken: bool = False) -> Problem:
        """Make a problem."""
        return Problem(kind, place, sentence, remedies, broken)

    def edit(self, words: str, edit: Edit) -> Remedy:
        """Make a remedy that changes the network; what else is broken in a drawn one is mended with it."""
        drawn = None if self.spec is self.project.spec else self.spec

        def apply(project: Project) -> Project:
            return _with_fitting_loss(project.with_spec(_mended(project, edit(drawn or project.spec))), self.task)

        return Remedy(words, apply)

    def layer(self, words: str, name: str, **settings: Any) -> Remedy:
        """Make a remedy that changes settings of one layer."""
        return self.edit(words, lambda spec: _with(spec, name, **settings))


Finder = Callable[[Draft], Iterable[Problem]]


def problems(project: Project, drawn: NetworkSpec | None = None) -> tuple[Problem, ...]:
    """Find what is wrong and unwise, in the order of the layers; `drawn` is a network that was refused.

    A remedy's `apply` gives a project that holds together, or raises a UserError where that cannot be. Where two layers
    have one name nobody can tell who reads whom: the sentence that refused it says all there is to say.
    """
    if drawn is not None and len(set(drawn.names)) < len(drawn.names):
        return ()
    draft = Draft(project, drawn or project.spec)
    found = [problem for finder in BROKEN for problem in finder(draft)]
    if not found:
        found = list(_anything_else(draft))
    if not any(problem.broken for problem in found):
        found += [problem for finder in ADVICE for problem in finder(draft)]
    names = draft.spec.names
    return tuple(sorted(found, key=lambda p: names.index(p.place) if p.place in names else len(names)))


def _mended(project: Project, spec: NetworkSpec) -> NetworkSpec:
    """Use the first remedies of what is broken, one after another, until the network fits together and to the data.

    Raises:
        UserError: when it does not.
    """
    for _ in range(MOST_REPAIRS):
        draft = Draft(project, spec)
        first = next((edit for finder in MENDERS for _, edit in finder(draft)), None)
        if first is None:
            break
        spec = first(spec)
    return checked(spec)


def _with_fitting_loss(project: Project, task: str) -> Project:
    """Give output activation and loss that suit the task, where the loss cannot be calculated."""
    output = project.spec.output
    units = project.spec.shapes()[output.name][0]
    if not project.config.loss.problem(output.layer.output_activation(), units):
        return project
    activation, loss = OUTPUTS[task]
    spec = project.spec
    if hasattr(output.layer, "activation"):
        spec = checked(_with(spec, output.name, activation=activation))
    return (project if spec == project.spec else project.with_spec(spec)).with_loss(loss())


def _with(spec: NetworkSpec, name: str, **settings: Any) -> NetworkSpec:
    """Give other settings to one layer, unchecked."""
    layer = dataclasses.replace(cast(Any, spec[name].layer), **settings)
    return NetworkSpec(tuple(dataclasses.replace(s, layer=layer) if s.name == name else s for s in spec.layers))


def _size(shape: Shape) -> str:
    return " × ".join(map(str, shape))


# What makes a network impossible to calculate. Menders give (problem, edit), so that several can be done in turn.

Mend = tuple[Problem, Edit]


def _mend(draft: Draft, kind: str, place: str, sentence: str, words: str, edit: Edit) -> Mend:
    ends = (draft.spec.input.name, draft.spec.output.name)
    others = () if place in ends else (draft.edit(tr("Remove {place}", place=place), lambda s: without(s, place)),)
    return draft.problem(kind, place, sentence, draft.edit(words, edit), *others, broken=True), edit


def _too_few(draft: Draft) -> Iterator[Mend]:
    """Find layers that read nothing, or a merge of one."""
    names = draft.spec.names
    for place, layer in enumerate(draft.spec.layers):
        count, kind = len(layer.inputs), layer.layer
        if count >= kind.min_inputs or not place:
            continue
        earlier = [name for name in reversed(names[:place]) if name not in layer.inputs]
        source = earlier[0] if earlier else names[0]
        reads = (*layer.inputs, *[source] * (kind.min_inputs - count))
        yield _mend(
            draft,
            "reads_nothing" if not count else "reads_too_few",
            layer.name,
            tr_n(
                "{layer} reads {count} layer; a {kind} layer reads {min_inputs}{words}.",
                "{layer} reads {count} layers; a {kind} layer reads {min_inputs}{words}.",
                count,
                layer=layer.name,
                count=count or tr("no"),
                kind=kind.label,
                min_inputs=kind.min_inputs,
                words=tr(" or more") if kind.max_inputs > kind.min_inputs else "",
            ),
            tr("Connect it to {source}", source=source),
            lambda spec, n=layer.name, r=reads: wired(spec, n, r),  # type: ignore[misc]
        )


def _too_many(draft: Draft) -> Iterator[Mend]:
    """Find layers into which more lines lead than they can read: they are joined before."""
    for layer in draft.spec.layers:
        if len(layer.inputs) <= layer.layer.max_inputs:
            continue
        shapes = {draft.shapes.get(name) for name in layer.inputs}
        merge: Layer = Add() if len(shapes) == 1 and None not in shapes else Concatenate()
        yield _mend(
            draft,
            "reads_too_many",
            layer.name,
            tr(
                "{layer}: a {layer_label} layer reads {max_inputs} layer, and {n_inputs} lead into it.",
                layer=layer.name,
                layer_label=layer.layer.label,
                max_inputs=layer.layer.max_inputs,
                n_inputs=len(layer.inputs),
            ),
            tr("Join them by {merge}", merge=merge.label),
            lambda spec, n=layer.name, m=merge: joined_before(spec, m, n),  # type: ignore[misc]
        )


def _unread(draft: Draft) -> Iterator[Mend]:
    """Find layers that lead nowhere."""
    spec = draft.spec
    loose = [s.name for s in spec.layers if not spec.consumers(s.name)]
    for name in loose[:-1]:
        yield _mend(
            draft,
            "unread",
            name,
            tr("{name}: nothing reads this layer, so it has no part in the prediction.", name=name),
            tr("Join it before {loose}", loose=loose[-1]),
            lambda s, n=name, o=loose[-1]: joined_before(wired(s, o, (*s[o].inputs, n)), Concatenate(), o),  # type: ignore[misc]
        )


def _misfit(draft: Draft) -> Iterator[Mend]:
    """Find layers that cannot read the shapes that they get."""
    for name, sentence in draft.misfits.items():
        words, edit = _fitting(draft, draft.spec[name])
        kind = "flat_row_needed" if "Flatten" in words else "image_needed" if "Reshape" in words else "shapes_differ"
        yield _mend(draft, kind, name, f"{name}: {sentence}", words, edit)


def _fitting(draft: Draft, layer: LayerSpec) -> tuple[str, Edit]:
    """Say what to put before a layer, so that it can read what it gets."""
    name, shapes = layer.name, [draft.shapes[source] for source in layer.inputs]
    images = [source for source, shape in zip(layer.inputs, shapes, strict=True) if len(shape) > 1]
    if layer.layer.min_inputs > 1 and not images:
        size = shapes[0][0]
        wrong = [source for source, shape in zip(layer.inputs, shapes, strict=True) if shape != (size,)]
        return tr("Insert Dense {size} before it", size=size), lambda s: _before(
            s, name, wrong, Dense(size, "identity")
        )
    if images and _takes(layer, tuple((math.prod(shape),) for shape in shapes)):
        return tr("Insert Flatten before it"), lambda s: _before(s, name, images, Flatten())
    square = as_square(math.prod(shapes[0]))
    if len(shapes) == 1 and not images and _takes(layer, ((square.height, square.width, square.channels),)):
        return tr(
            "Insert Reshape {height} × {width} before it", height=square.height, width=square.width
        ), lambda s: _before(s, name, layer.inputs, square)
    return tr("Remove {name}", name=name), lambda s: without(s, name)


def _takes(layer: LayerSpec, shapes: tuple[Shape, ...]) -> bool:
    try:
        layer.layer.out_shape(layer.name, shapes)
    except UserError:
        return False
    return True


def _before(spec: NetworkSpec, name: str, sources: Iterable[str], layer: Layer) -> NetworkSpec:
    """Put a layer into the lines from `sources` to `name`, one for each source."""
    for source in dict.fromkeys(sources):
        new = spec.free_name(layer)
        reads = tuple(new if old == source else old for old in spec[name].inputs)
        rest = list(wired(spec, name, reads).layers)
        rest.insert(spec.names.index(name), LayerSpec(new, layer, (source,)))
        spec = NetworkSpec(tuple(rest))
    return spec


def _columns(draft: Draft) -> Iterator[Mend]:
    """Find input layers that read other columns than the data have."""
    wanted, spec = draft.data.x.shape[1], draft.spec
    if spec.n_inputs != wanted:
        place = spec.inputs[-1]
        yield _mend(
            draft,
            "input_units",
            place,
            tr(
                "{place}: the data have {wanted} inputs, and the network reads {n_inputs}.",
                place=place,
                wanted=wanted,
                n_inputs=spec.n_inputs,
            ),
            tr("Read {wanted}", wanted=wanted),
            lambda s: with_columns(s, wanted),
        )


def _outputs(draft: Draft) -> Iterator[Mend]:
    """Find an output that is no prediction of the target."""
    spec, wanted = draft.spec, draft.data.y.shape[1]
    place = spec.output.name
    shape = draft.shapes.get(place)
    if shape is None or shape == (wanted,) or any(True for _ in _unread(draft)):
        return
    if len(shape) > 1:
        words, edit = tr("Append Flatten and Dense {wanted}", wanted=wanted), lambda s: _appended(s, draft, wanted)
        sentence = tr(
            "{place} gives an image of {size}; the target is {target}.",
            place=place,
            size=_size(shape),
            target=_target(draft, wanted),
        )
    else:
        sentence = tr(
            "{place} has {shape} units; the target has {target}.",
            place=place,
            shape=shape[0],
            target=_target(draft, wanted),
        )
        words, edit = tr("Set to {wanted}", wanted=wanted), lambda s: _resized(s, draft, wanted)
        if not hasattr(spec.output.layer, "units"):
            words = tr("Give {wanted} outputs", wanted=wanted)
    yield _mend(draft, "output_units", place, sentence, words, edit)


def _target(draft: Draft, wanted: int) -> str:
    return (
        tr("{wanted} classes", wanted=wanted) if draft.task == "classes" else tr_n("{n} number", "{n} numbers", wanted)
    )


def _resized(spec: NetworkSpec, draft: Draft, wanted: int) -> NetworkSpec:
    try:
        return with_outputs(spec, wanted)
    except UserError:
        return _appended(spec, draft, wanted)


def _appended(spec: NetworkSpec, draft: Draft, wanted: int) -> NetworkSpec:
    """Put the output layer that the task needs behind the last layer."""
    last, layers = spec.output.name, list(spec.layers)
    if len(draft.shapes[last]) > 1:
        flat = spec.free_name(Flatten())
        layers.append(LayerSpec(flat, Flatten(), (last,)))
        last = flat
    name = next(n for n in ("output", *(f"output{i}" for i in range(2, 999))) if n not in spec)
    layers.append(LayerSpec(name, Dense(wanted, OUTPUTS[draft.task][0]), (last,)))
    return NetworkSpec(tuple(layers))


MENDERS: tuple[Callable[[Draft], Iterable[Mend]], ...] = (_too_few, _too_many, _misfit, _unread, _columns, _outputs)


def _menders(draft: Draft) -> Iterator[Problem]:
    for finder in MENDERS:
        for problem, _ in finder(draft):
            yield problem


def _loss_fit(draft: Draft) -> Iterator[Problem]:
    """Find a loss that is calculated from another activation than the output has."""
    output, loss = draft.spec.output, draft.project.config.loss
    shape = draft.shapes.get(output.name, ())
    if not shape:  # something before it does not fit, and is told
        return
    sentence = loss.problem(output.layer.output_activation(), shape[0] if len(shape) == 1 else 1)
    if not sentence:
        return
    activation = loss.logits_of
    named = ACTIVATIONS[activation].label if activation else ""
    own = hasattr(output.layer, "activation") and activation and not loss.problem(activation, shape[0] if shape else 1)
    first = (draft.layer(tr("Use {named}", named=named), output.name, activation=activation),) if own else ()
    yield draft.problem("loss_needs", output.name, f"{output.name}: {sentence}", *first, _fitting_loss(draft),
                        broken=True)  # fmt: skip


def _anything_else(draft: Draft) -> Iterator[Problem]:
    """Ask the check itself: what no finder knows has its own sentence."""
    try:
        check_fit(dataclasses.replace(draft.project, spec=checked(draft.spec)), draft.data)
    except UserError as error:
        place = str(error).partition(": ")[0]
        at = place if place in draft.spec else draft.spec.output.name
        remedy = Remedy(tr("Use the suggested network"), with_suggestion)
        yield draft.problem("does_not_fit", at, str(error), remedy, broken=True)


BROKEN: tuple[Finder, ...] = (_menders, _loss_fit)


# What can be calculated and is unwise.


def _fitting_loss(draft: Draft) -> Remedy:
    """Give output activation and loss that suit the task."""
    activation, loss = OUTPUTS[draft.task]
    words = tr("Use {activations} and {loss}", activations=ACTIVATIONS[activation].label, loss=lowered(loss.label))

    drawn = None if draft.spec is draft.project.spec else draft.spec

    def apply(project: Project) -> Project:
        spec = drawn or project.spec
        if hasattr(spec.output.layer, "activation"):
            spec = _with(spec, spec.output.name, activation=activation)
        changed = project if spec == project.spec else project.with_spec(_mended(project, spec))
        return changed.with_loss(loss())

    return Remedy(words, apply)


def _output_advice(draft: Draft) -> Iterator[Problem]:
    """Find an output activation that cannot give the target, or a loss that learns badly behind it."""
    output, outputs = draft.spec.output, draft.data.y.shape[1]
    kind, remedy = output.layer.output_activation(), _fitting_loss(draft)
    if not hasattr(output.layer, "activation"):
        return
    if kind == "softmax" and outputs == 1:
        sentence = tr("softmax over one unit is always 1, so nothing can be learnt")
        yield draft.problem("softmax_of_one", output.name, f"{output.name}: {sentence}.", remedy)
    elif kind == "sigmoid" and draft.task == "classes":
        sentence = tr(
            "sigmoid treats the {outputs} classes as if each could be true on its own, and one alone is",
            outputs=outputs,
        )
        yield draft.problem("sigmoid_for_classes", output.name, f"{output.name}: {sentence}.", remedy)
    elif sentence := remark(draft.project, draft.data):
        name = "unwise_loss" if isinstance(draft.project.config.loss, SquaredError) else "unwise_output"
        yield draft.problem(name, output.name, sentence, remedy)


def _one_layer(draft: Draft) -> Iterator[Problem]:
    """Find dense layers without an activation between: x·W₁·W₂ is x·W."""
    spec = draft.spec
    for layer in spec.layers:
        following = [spec[name].layer for name in spec.consumers(layer.name)]
        linear = isinstance(layer.layer, Dense) and layer.layer.activation == "identity"
        if linear and following and all(isinstance(kind, Dense) for kind in following):
            after = spec.consumers(layer.name)[0]
            sentence = tr(
                "{layer} and {after} have no activation between them: they are one layer, W₁ · W₂.",
                layer=layer.name,
                after=after,
            )
            yield draft.problem(
                "one_layer", layer.name, sentence, draft.layer(tr("Add ReLU"), layer.name, activation="relu"),
                draft.edit(tr("Remove {layer}", layer=layer.name), lambda s, n=layer.name: without(s, n)),  # type: ignore[misc]
            )  # fmt: skip


def _dropout_at_end(draft: Draft) -> Iterator[Problem]:
    """Find dropout at the output: it blurs the prediction itself."""
    spec, output = draft.spec, draft.spec.output
    ends = [output.name, *(output.inputs if draft.task == "regression" else ())]
    for name in ends:
        if isinstance(spec[name].layer, Dropout):
            parts, number = tr("leaves parts of the prediction out"), tr("makes a predicted number waver")
            words = parts if name == output.name else number
            sentence = tr(
                "{name}: dropout right before the output {words} while training; put it between hidden layers.",
                name=name,
                words=words,
            )
            yield draft.problem("dropout_at_end", name, sentence,
                                draft.edit(tr("Remove {name}", name=name), lambda s, n=name: without(s, n)))  # type: ignore[misc]  # fmt: skip


def _all_alike(draft: Draft) -> Iterator[Problem]:
    """Find hidden layers whose units all start alike: they get the same slopes and stay alike."""
    project, spec = draft.project, draft.spec
    for layer in spec.layers:
        kind = layer.layer
        start = getattr(kind, "weights_from", "")
        weight = project.weights.get(f"{layer.name}.weight")
        if start not in ALIKE or layer is spec.output or weight is None or weight.shape[-1] < 2:
            continue
        if (weight == weight[..., :1]).all():
            better = "he_normal" if getattr(kind, "activation", "") == "relu" else "glorot_uniform"
            sentence = tr(
                "{layer}: all units start with the same weights, so they learn the same and stay one unit.",
                layer=layer.name,
            )
            yield draft.problem("all_alike", layer.name, sentence,
                                Remedy(tr("Draw them at random"), _drawn(layer.name, better)))  # fmt: skip


def _drawn(name: str, initializer: str) -> Callable[[Project], Project]:
    def apply(project: Project) -> Project:
        changed = project.with_spec(checked(_with(project.spec, name, weights_from=initializer)))
        return changed.with_weights(redrawn(changed.spec, changed.weights, name, changed.config.run.seed))

    return apply


def _all_frozen(draft: Draft) -> Iterator[Problem]:
    """Find a network in which nothing is trained."""
    frozen = [s.name for s in draft.spec.layers if getattr(s.layer, "frozen", False)]
    with_weights = [s.name for s in draft.spec.layers if hasattr(s.layer, "frozen")]
    if frozen and frozen == with_weights:
        last = frozen[-1]
        sentence = tr("{last}: every layer is frozen, so training changes nothing.", last=last)
        remedy = draft.layer(tr("Train {last}", last=last), last, frozen=False)
        yield draft.problem("all_frozen", last, sentence, remedy)


ADVICE: tuple[Finder, ...] = (_output_advice, _one_layer, _dropout_at_end, _all_alike, _all_frozen)
