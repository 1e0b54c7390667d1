"""Runs with a planted fault, which has to be found."""

from __future__ import annotations

import numpy as np

from core.start import example
from tests.core.diagnosis.runs import (
    Case,
    added,
    copied,
    dense,
    gaussians_of,
    made,
    moons_of,
    noisy,
    rare,
    raw,
    scaled,
    shuffled_target,
    with_raw_target,
    wrong_numbers,
)

PLANTED = (
    # Vanishing
    *(
        Case(
            f"vanishing: {n} sigmoid layers, {kind}, {opt}",
            lambda n=n, kind=kind, opt=opt, r=r: made(
                kind, layers=dense(n, 16, "sigmoid"), optimizer=opt, rate=r, epochs=40
            ),
            ("vanishing",),
            quick=n == 8,
        )
        for n, kind, opt, r in ((8, "circles", "sgd", 0.1), (10, "wine", "sgd", 0.1), (7, "digits", "momentum", 0.01))
    ),
    # Exploding
    Case(
        "exploding: 8 ReLU layers, weights × 6",
        lambda: scaled(
            made("moons", layers=dense(8, 16, "relu", "he_normal"), optimizer="sgd", rate=1e-6, epochs=20), 6
        ),
        ("exploding",),
        quick=True,
    ),
    Case(
        "exploding: 10 ReLU layers, weights × 4",
        lambda: scaled(
            made("wine", layers=dense(10, 24, "relu", "he_normal"), optimizer="adam", rate=1e-4, epochs=20), 4
        ),
        ("exploding",),
    ),
    Case(
        "exploding: 6 linear-ish layers, regression",
        lambda: scaled(
            made("diabetes", layers=dense(6, 24, "leaky_relu", "he_normal"), optimizer="sgd", rate=1e-8, epochs=20), 8
        ),
        ("exploding",),
    ),
    # Dead
    Case(
        "dead ReLU: biases −8, iris",
        lambda: scaled(made("iris", layers=dense(1, 16, "relu", "he_normal"), epochs=30), 1, bias=-8),
        ("dead",),
        quick=True,
    ),
    Case(
        "dead ReLU: SGD at rate 4, moons",
        lambda: made("moons", layers=dense(2, 24, "relu", "he_normal"), optimizer="sgd", rate=4.0, epochs=40),
        ("dead",),
    ),
    Case(
        "dead ReLU: second layer, digits",
        lambda: scaled(made("digits", layers=dense(2, 24, "relu", "he_normal"), rate=0.001, epochs=6), 1, bias=-5),
        ("dead",),
    ),
    # Saturated
    Case(
        "saturated: tanh, weights × 40, moons",
        lambda: scaled(made("moons", layers=dense(2, 16, "tanh"), optimizer="sgd", rate=0.01, epochs=40), 40),
        ("saturated",),
    ),
    Case(
        "saturated: sigmoid, weights × 60, wine",
        lambda: scaled(made("wine", layers=dense(2, 16, "sigmoid"), optimizer="sgd", rate=0.001, epochs=30), 60),
        ("saturated",),
        quick=True,
    ),
    Case(
        "saturated: sigmoid, diabetes",
        lambda: scaled(made("diabetes", layers=dense(2, 16, "sigmoid"), optimizer="sgd", rate=0.01, epochs=30), 60),
        ("saturated",),
    ),
    # Too high
    Case(
        "rate too high: Adam at 5, iris",
        lambda: made("iris", layers=dense(1, 16, "tanh"), optimizer="adam", rate=5.0, epochs=30),
        ("rate_high",),
        quick=True,
    ),
    Case(
        "rate too high: Adam at 0.5, spirals",
        lambda: made("spirals", layers=dense(2, 16, "tanh"), optimizer="adam", rate=0.5, epochs=40),
        ("rate_high",),
    ),
    Case(
        "rate too high: SGD at 3, digits",
        lambda: made("digits", layers=dense(1, 32, "tanh"), optimizer="sgd", rate=3.0, epochs=10),
        ("rate_high",),
    ),
    Case(
        "rate too high: momentum, friedman",
        lambda: made("friedman1", layers=dense(2, 16, "tanh"), optimizer="momentum", rate=0.5, epochs=30),
        ("rate_high",),
    ),
    # Too low
    Case(
        "rate too low: SGD at 1e−5, wine",
        lambda: made("wine", optimizer="sgd", rate=1e-5, epochs=60),
        ("rate_low",),
        quick=True,
    ),
    Case(
        "rate too low: Adam at 1e−6, spirals",
        lambda: made("spirals", layers=dense(2, 16, "tanh"), optimizer="adam", rate=1e-6, epochs=60),
        ("rate_low",),
    ),
    Case(
        "rate too low: SGD at 1e−5, auto mpg",
        lambda: made("auto_mpg", layers=dense(1, 16, "relu", "he_normal"), optimizer="sgd", rate=1e-5, epochs=60),
        ("rate_low",),
    ),
    # Overfitting
    Case(
        "overfitting: 128 units, few rows, diabetes",
        lambda: made("diabetes", layers=dense(2, 128, "relu", "he_normal"), optimizer="adam", rate=0.003, epochs=120),
        ("overfitting",),
    ),
    Case(
        "overfitting: noisy moons, wide",
        lambda: made(
            "moons",
            layers=dense(3, 64, "relu", "he_normal"),
            optimizer="adam",
            rate=0.01,
            epochs=250,
            settings=moons_of(0.45),
        ),
        ("overfitting",),
    ),
    Case(
        "overfitting: breast cancer, 10 % wrong, 100 epochs",
        lambda: noisy(
            made("breast_cancer", layers=dense(2, 64, "relu", "he_normal"), optimizer="adam", rate=0.003, epochs=100),
            0.1,
        ),
        ("overfitting",),
        quick=True,
    ),
    # Underfitting
    Case(
        "underfitting: no hidden layer, circles",
        lambda: made("spirals", layers=dense(1, 2, "tanh"), optimizer="adam", rate=0.02, epochs=100),
        ("underfitting", "plateau"),
        quick=True,
    ),
    Case(
        "underfitting: L2 of 0.3, digits",
        lambda: made("digits", layers=dense(1, 32, "relu", "he_normal"), epochs=12, regularization={"l2": 0.3}),
        ("underfitting", "plateau"),
    ),
    Case(
        "underfitting: one neuron, checkerboard",
        lambda: made("digits", layers=dense(1, 1, "tanh"), optimizer="adam", rate=0.01, epochs=40),
        ("underfitting",),
    ),
    # Imbalance
    Case(
        "imbalance: 4 % of noisy moons",
        lambda: rare(made("moons", epochs=40, settings=moons_of(0.4)), 0.05),
        ("imbalance",),
        quick=True,
    ),
    Case("imbalance: Seattle weather, 8 epochs", lambda: made("seattle_weather", epochs=8), ("imbalance",)),
    Case(
        "imbalance: gaussians that overlap",
        lambda: rare(made("gaussians", epochs=30, settings=gaussians_of()), 0.06),
        ("imbalance",),
    ),
    # Constant
    *(
        Case(
            f"constant input: {kind}",
            lambda kind=kind: added(made(kind, epochs=10), "site", np.full(example(kind).table.rows, 3.0)),
            ("constant",),
            quick=kind == "iris",
        )
        for kind in ("iris", "diabetes")
    ),
    # Unscaled
    Case("unscaled inputs: wine as it is", lambda: raw(made("wine", epochs=20)), ("scale",), quick=True),
    Case(
        "unscaled input: one large column, iris",
        lambda: raw(
            added(made("iris", epochs=10), "mass", 5000 + 300 * np.random.default_rng(0).standard_normal(150)), "mass"
        ),
        ("scale",),
    ),
    Case("unscaled target: auto mpg", lambda: with_raw_target(made("auto_mpg", epochs=10)), ("scale",)),
    # Leak
    Case(
        "leaking target: a copy with noise, diabetes",
        lambda: copied(made("diabetes", epochs=10), lambda y: y + np.random.default_rng(0).standard_normal(len(y))),
        ("leak",),
        quick=True,
    ),
    Case("leaking target: its logarithm, auto mpg", lambda: copied(made("auto_mpg", epochs=10), np.log), ("leak",)),
    Case(
        "leaking target: the class as a code, breast cancer",
        lambda: copied(made("breast_cancer", epochs=5), lambda y: 7 - 3 * y),
        ("leak",),
    ),
    Case(
        "leaking target: a score that splits the class, weather",
        lambda: copied(
            made("seattle_weather", epochs=8), lambda y: y + 0.3 * np.random.default_rng(0).uniform(-1, 1, len(y))
        ),
        ("leak",),
    ),
    # Label noise
    Case("label noise: 15 % of moons", lambda: noisy(made("moons", epochs=40), 0.15), ("label_noise",), quick=True),
    Case(
        "label noise: 10 % of digits",
        lambda: noisy(made("digits", layers=dense(1, 32, "relu", "he_normal"), epochs=8), 0.10),
        ("label_noise",),
    ),
    Case("label noise: 20 % of breast cancer", lambda: noisy(made("breast_cancer", epochs=12), 0.20), ("label_noise",)),
    Case(
        "label noise: 8 % of auto mpg × 10",
        lambda: wrong_numbers(made("auto_mpg", epochs=30), 0.08, 10.0),
        ("label_noise",),
    ),
    # Plateau
    Case(
        "plateau: all weights 0, moons",
        lambda: made("moons", layers=dense(2, 8, "tanh", "zeros"), optimizer="sgd", rate=0.05, epochs=60),
        ("plateau",),
        quick=True,
    ),
    Case(
        "plateau: all weights 0, wine",
        lambda: made("wine", layers=dense(2, 8, "relu", "zeros"), epochs=40),
        ("plateau",),
    ),
    Case(
        "plateau: targets mixed up, moons",
        lambda: shuffled_target(made("moons", layers=dense(1, 3, "tanh"), optimizer="sgd", rate=0.05, epochs=60)),
        ("plateau",),
    ),
    # NaN
    Case(
        "NaN: SGD at 50, regression",
        lambda: made("auto_mpg", layers=dense(2, 16, "relu", "he_normal"), optimizer="sgd", rate=50.0, epochs=30),
        ("divergence",),
        quick=True,
    ),
    Case(
        "NaN: unscaled target, SGD",
        lambda: with_raw_target(
            made("diabetes", layers=dense(1, 16, "relu", "he_normal"), optimizer="sgd", rate=0.5, epochs=30)
        ),
        ("divergence",),
    ),
    Case(
        "NaN: deep and large weights",
        lambda: scaled(
            made("diabetes", layers=dense(12, 32, "relu", "he_normal"), optimizer="sgd", rate=0.1, epochs=10), 5
        ),
        ("divergence",),
    ),
)
