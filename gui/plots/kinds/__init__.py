"""Every plot of the board: one file, one or several entries in its `PLOTS`, see `gui.plots.kind.PlotKind`."""
