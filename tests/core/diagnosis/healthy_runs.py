"""Healthy runs: nothing may be found in them, at their end and on the way."""

from __future__ import annotations

from core.layers.batch_norm import BatchNorm
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from tests.core.diagnosis.runs import (
    Case,
    dense,
    made,
    with_weighed,
)

BN = (Dense(32, "identity"), BatchNorm())
HEALTHY_RUNS = (
    Case("iris, usual network, Adam, 40 epochs", lambda: made("iris", epochs=40), quick=True),
    Case("wine, usual network, Adam", lambda: made("wine", epochs=40)),
    Case("breast cancer, usual network, 12 epochs", lambda: made("breast_cancer", epochs=12), quick=True),
    Case("penguins (categories), usual network", lambda: made("penguins", epochs=30)),
    Case("diabetes (regression), usual network", lambda: made("diabetes", epochs=25)),
    Case("auto mpg (regression), usual network", lambda: made("auto_mpg", epochs=60), quick=True),
    Case("digits, usual convolutions", lambda: made("digits", epochs=8)),
    Case("digits, dense with dropout", lambda: made("digits", layers=(Dense(48, "relu"), Dropout(0.2)), epochs=15)),
    Case(
        "circles, tanh, momentum",
        lambda: made("circles", layers=dense(2, 8, "tanh"), optimizer="momentum", rate=0.05, epochs=120),
    ),
    Case(
        "moons, ReLU, Adam",
        lambda: made("moons", layers=dense(2, 12, "relu", "he_normal"), rate=0.01, epochs=100),
        quick=True,
    ),
    Case(
        "spirals, tanh, Adam",
        lambda: made("spirals", layers=dense(2, 24, "tanh"), optimizer="adam", rate=0.01, epochs=150),
    ),
    Case(
        "XOR cloud, sigmoid, RMSprop",
        lambda: made("xor_cloud", layers=dense(1, 10, "sigmoid"), optimizer="rmsprop", rate=0.01, epochs=100),
    ),
    Case("hills (regression), usual network", lambda: made("hills", epochs=60)),
    Case(
        "Friedman 1 (regression), SGD",
        lambda: made("friedman1", layers=dense(1, 32, "tanh"), optimizer="sgd", rate=0.05, epochs=60),
    ),
    Case("gaussians, no hidden layer, SGD", lambda: made("gaussians", layers=(), optimizer="sgd", rate=0.1, epochs=40)),
    Case(
        "checkerboard, ELU, Adam",
        lambda: made("checkerboard", layers=dense(3, 32, "elu", "he_normal"), optimizer="adam", rate=0.01, epochs=150),
    ),
    Case("sine (regression), usual network", lambda: made("sine")),
    Case("swiss roll, usual network", lambda: made("swiss_roll", epochs=40)),
    Case(
        "wine, SGD with a small rate",
        lambda: made("wine", layers=dense(1, 16, "relu", "he_normal"), optimizer="sgd", rate=0.01, epochs=100),
    ),
    Case("digits, batch normalisation", lambda: made("digits", layers=BN, rate=0.003, epochs=10)),
    Case("two lines, linear, L-BFGS", lambda: made("two_lines", optimizer="lbfgs", epochs=40)),
    Case("Seattle weather, classes weighed", lambda: with_weighed(made("seattle_weather", epochs=20))),
    Case(
        "iris, large rate within reason",
        lambda: made("iris", layers=dense(1, 16, "relu", "he_normal"), optimizer="adam", rate=0.03, epochs=30),
    ),
    Case(
        "six tanh layers, Glorot, Adam",
        lambda: made("moons", layers=dense(6, 12, "tanh"), optimizer="adam", rate=0.003, epochs=80),
    ),
)
