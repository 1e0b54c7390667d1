"""Every layer with every activation and every loss against PyTorch: the loss, every layer's values, every slope."""

from __future__ import annotations

import numpy as np
import pytest

from core.losses import LOSSES
from tests.core.combinations import EVERY, ROWS, drawn, network, stepped
from tests.peers.test_torch import TOLERANCE, torch_loss
from tests.peers.torch_network import Peer
from tests.proof_table import TORCH_COMBINED

pytestmark = pytest.mark.peers


@pytest.mark.proves(TORCH_COMBINED, layer="kind", activation="activation", loss="loss")
@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize(("kind", "activation", "loss"), EVERY)
def test_every_layer_activation_and_loss(kind: str, activation: str, loss: str, dtype: str) -> None:
    import torch

    chosen, close = LOSSES[loss](), {"abs": TOLERANCE[dtype], "rel": TOLERANCE[dtype]}
    spec = network(kind, activation, chosen)
    weights, x, y = drawn(spec, chosen)
    engine = stepped(spec, chosen, dtype)
    tape = engine.tape(ROWS)
    masks = {name[:-5]: array for name, array in tape.items() if name.endswith(".mask")}
    peer = Peer(spec, weights, dtype, masks)
    values = peer.forward(x, training=True)
    value = torch_loss(chosen)(values["output.z"], values["output"], torch.tensor(y, dtype=peer.kind))
    value.backward()
    for layer in spec.layers[1:]:
        assert tape[f"{layer.name}.a"] == pytest.approx(values[layer.name].detach().numpy(), **close), layer.name
    assert float(tape["loss"].mean()) == pytest.approx(float(value.detach()), **close)
    for entry in engine.program.order.entries:
        if entry.info.trained:
            assert engine.slopes[entry.name] == pytest.approx(peer.slopes(entry.name), **close), entry.name
    assert np.isfinite(engine.grads).all()
