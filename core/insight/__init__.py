"""What goes on inside the network: distributions, maps of units, projections, pictures of weights, the loss around."""
