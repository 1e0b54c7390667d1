"""Pictures of numbers: widgets that are given plain arrays and know nothing of where they come from."""

from gui.plots.activation_plot import ActivationPlot
from gui.plots.base import Plot
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.curve_plot import CurvePlot
from gui.plots.data_scatter import DataScatter
from gui.plots.decision_plot import DecisionPlot
from gui.plots.layer_curves import LayerCurves
from gui.plots.loss_along import LossAlong
from gui.plots.loss_plot import LossPlot
from gui.plots.metric_plot import MetricPlot
from gui.plots.scatter_plot import ScatterPlot
from gui.plots.watch_plot import WatchPlot
from gui.plots.weight_map import WeightMap

__all__ = [
    "ActivationPlot",
    "ConfusionMatrix",
    "CurvePlot",
    "DataScatter",
    "DecisionPlot",
    "LayerCurves",
    "LossAlong",
    "LossPlot",
    "MetricPlot",
    "Plot",
    "ScatterPlot",
    "WatchPlot",
    "WeightMap",
]
