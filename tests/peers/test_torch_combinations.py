"""Every layer with every activation and every loss against PyTorch: the loss, every layer's values, every slope."""

from __future__ import annotations

import numpy as np
import pytest

from core.losses import LOSSES
from tests.core.combinations import EVERY, ROWS, drawn, is_usual, network, stepped
from tests.measured import close
from tests.peers.test_torch import TOLERANCE, torch_loss
from tests.peers.torch_network import Peer
from tests.proof_table import TORCH_COMBINED

pytestmark = pytest.mark.peers
CASES = [
    pytest.param(*case, dtype, marks=[] if is_usual(place) else [pytest.mark.long])
    for place, case in enumerate(EVERY)
    for dtype in TOLERANCE
]


@pytest.mark.proves(TORCH_COMBINED, layer="kind", activation="activation", loss="loss")
@pytest.mark.parametrize(("kind", "activation", "loss", "dtype"), CASES)
def test_every_layer_activation_and_loss(kind: str, activation: str, loss: str, dtype: str) -> None:
    import torch

    chosen, within = LOSSES[loss](), TOLERANCE[dtype]
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
        assert close(tape[f"{layer.name}.a"], values[layer.name].detach().numpy(), within, within, layer.name)
    assert close(tape["loss"].mean(), float(value.detach()), within, within, "loss")
    for entry in engine.program.order.entries:
        if entry.info.trained:
            expected = peer.slopes(entry.name)
            # A sum of large terms that cancel is as exact as the terms are: an array's numbers share one tolerance.
            assert close(engine.slopes[entry.name], expected, within * max(1, np.abs(expected).max()), 0, entry.name)
    assert np.isfinite(engine.grads).all()
