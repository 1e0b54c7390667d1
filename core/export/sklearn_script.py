"""scikit-learn: an estimator with the trained weights, for pipelines, grid searches and metrics of that library."""

from __future__ import annotations

from core.export._numpy import forward, knows, unpack
from core.export._python import python_program
from core.export._source import program, read_program, read_python_card
from core.export.bundle import Bundle
from core.export.exporter import Exporter, refuse_unknown
from core.export.numpy_script import OUTPUTS
from core.language import tr

ORDER = 22
COMMON = '''
class Network({mixin}, BaseEstimator):
    """The trained network as an estimator.

    X is a list of rows {{column: value}}, a table with named columns (such as a pandas DataFrame), or an array with
    the columns in the order of `columns_`. `fit` keeps the trained weights: training goes on in Deepstep.
    """

    columns_ = [column["name"] for column in CARD["preprocessing"]["inputs"]]
    n_features_in_ = len(columns_)
{attributes}

    def fit(self, X=None, y=None):
        return self

    def __sklearn_is_fitted__(self):
        return True

    def _outputs(self, X):
        if hasattr(X, "to_dict"):
            X = X.to_dict("records")
        rows = [row if isinstance(row, dict) else dict(zip(self.columns_, row)) for row in X]
        return np.array(outputs_of(rows), dtype=float)
'''
REGRESSOR = """
    def predict(self, X):
        found = np.array([list(decode(outputs).values()) for outputs in self._outputs(X)])
        return found[:, 0] if found.ndim == 2 and found.shape[1] == 1 else found
"""
CLASSIFIER = """
    def predict_proba(self, X):
        outputs = self._outputs(X)
        return np.hstack([1 - outputs, outputs]) if CARD["task"] == "binary" else outputs

    def predict(self, X):
        return self.classes_[self.predict_proba(X).argmax(axis=1)]
"""
LABELS = """
    def predict_proba(self, X):
        return self._outputs(X)

    def predict(self, X):
        return np.array([list(decode(outputs).values()) for outputs in self._outputs(X)])
"""


def script(bundle: Bundle) -> str:
    """Write the program."""
    classes = bundle.pipeline.task != "regression"
    mixin = "ClassifierMixin" if classes else "RegressorMixin"
    words = {
        "regression": "",
        "labels": '    classes_ = [np.array(t["state"]["categories"]) for t in CARD["preprocessing"]["targets"]]',
    }
    usual = '    classes_ = np.array(CARD["preprocessing"]["targets"][0]["state"]["categories"])'
    attributes = words.get(bundle.pipeline.task, usual)
    methods = {"regression": REGRESSOR, "labels": LABELS}.get(bundle.pipeline.task, CLASSIFIER)
    own = COMMON.format(mixin=mixin, attributes=attributes).rstrip() + "\n" + methods
    imports = (
        "import base64\nimport csv\nimport json\nimport math\nimport sys\n\nimport numpy as np\n"
        f"from sklearn.base import BaseEstimator, {mixin}"
    )
    needs = "Needs scikit-learn and NumPy. Network() is the estimator."
    return python_program(
        bundle, "model_sklearn.py", needs, imports, [unpack(bundle), forward(bundle), OUTPUTS, own]
    )  # fmt: skip


EXPORTERS = (
    Exporter(
        "sklearn", tr("scikit-learn estimator"), "_sklearn.py", program(script), read_program(read_python_card, script),
        summary=tr("A class with predict and predict_proba that the tools of scikit-learn take."),
        refuses=refuse_unknown("scikit-learn", knows), peer="sklearn",
    ),
)  # fmt: skip
