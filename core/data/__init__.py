"""From a raw table to the numbers in the input nodes: read, plan, fit, encode."""
