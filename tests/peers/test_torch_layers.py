"""The layers on flat rows, alone and in branched networks, against PyTorch: values, slopes, running statistics."""

from __future__ import annotations

import numpy as np
import pytest

from core.layers.activation import ActivationLayer
from core.layers.batch_norm import BatchNorm
from core.layers.dropout import Dropout
from tests.core.flat_networks import (
    SINGLE,
    STEP,
    between,
    branched,
    categories,
    doubled,
    engine_for,
    two_inputs,
    two_outputs,
    weights_for,
)
from tests.measured import close
from tests.peers.test_torch import TOLERANCE
from tests.peers.torch_network import Peer

pytestmark = pytest.mark.peers

ROWS = 7
SEED = 4
"""Of weights without a batch that is nearly constant: there float32 loses the same digits here and in PyTorch."""
NETWORKS = {name: between(layer) for name, layer in SINGLE.items()}
NETWORKS |= {"branched": branched(), "doubled": doubled(), "categories": categories(), "several_inputs": two_inputs()}
NETWORKS |= {"several_outputs": two_outputs()}
NETWORKS["one after the other"] = between(*(SINGLE[name] for name in ("batch_norm", "prelu", "layer_norm", "dropout")))
NETWORKS["twice"] = between(BatchNorm(0.2), ActivationLayer("tanh"), BatchNorm(0.7, 0.01))


@pytest.mark.proves("PyTorch values, gradients", layer=lambda given: NETWORKS[given["name"]])
@pytest.mark.proves("tests", network="name")
@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("name", NETWORKS)
def test_values_slopes_and_statistics(name: str, dtype: str) -> None:
    import torch

    spec, within = NETWORKS[name], TOLERANCE[dtype]
    engine = engine_for(spec, ROWS, SEED, dtype)
    tape = engine.tape(ROWS)
    engine.step(tape, STEP)
    masks = {key[:-5]: array for key, array in tape.items() if key.endswith(".mask")}
    peer = Peer(spec, weights_for(spec, SEED), dtype, masks)
    values = peer.forward(tape[engine.program.input], training=True)
    loss = torch.nn.functional.mse_loss(values[spec.output.name], torch.tensor(tape["y"]))
    loss.backward()
    for layer in (layer for layer in spec.layers if layer.inputs):
        assert close(tape[f"{layer.name}.a"], values[layer.name].detach().numpy(), within, within, layer.name)
    assert close(tape["loss"].mean(), float(loss.detach()), within, within, "loss")
    for entry in engine.program.order.entries:
        if entry.info.trained:
            assert close(engine.slopes[entry.name], peer.slopes(entry.name), within, within, entry.name)
    for layer_name, module in peer.modules.items():
        if isinstance(spec[layer_name].layer, BatchNorm):
            for mine, theirs in (("mean", module.running_mean), ("variance", module.running_var)):
                assert close(engine.weights[f"{layer_name}.{mine}"], theirs.numpy(), within, within)
    engine.forward(tape)
    predicted = peer.forward(tape[engine.program.input], training=False)[spec.output.name]
    assert close(tape[engine.program.prediction], predicted.detach().numpy(), within, within)


@pytest.mark.proves("PyTorch values, gradients", layer="batch_norm")
@pytest.mark.parametrize("dtype", TOLERANCE)
def test_running_statistics_over_many_batches(dtype: str) -> None:
    """Batches of different sizes, as the last one of an epoch is smaller."""
    spec, within = NETWORKS["twice"], TOLERANCE[dtype]
    engine, generator = engine_for(spec, ROWS, SEED, dtype), np.random.default_rng(8)
    peer = Peer(spec, weights_for(spec, SEED), dtype, {})
    for rows in (7, 7, 3, 2, 7, 5, 7, 2):
        tape = engine.tape(rows)
        tape[engine.program.input][:] = generator.normal(2, 3, size=(rows, 3))
        engine.train_forward(tape)
        peer.forward(tape[engine.program.input], training=True)
    for name in ("middle1", "middle3"):
        module = peer.modules[name]
        assert close(engine.weights[f"{name}.mean"], module.running_mean.numpy(), within, within)
        assert close(engine.weights[f"{name}.variance"], module.running_var.numpy(), within, within)


@pytest.mark.proves("PyTorch", regularization="dropout")
def test_dropout_drops_as_much_as_theirs() -> None:
    import torch

    engine = engine_for(between(Dropout(0.3), units=200), 200, 3)
    tape = engine.tape(200)
    engine.train_forward(tape, STEP)
    theirs = torch.nn.functional.dropout(torch.ones(200, 200, dtype=torch.float64), 0.3)
    assert sorted(np.unique(tape["middle1.mask"])) == pytest.approx(sorted(np.unique(theirs.numpy())))
    assert (tape["middle1.mask"] == 0).mean() == pytest.approx(float((theirs == 0).double().mean()), abs=0.02)
