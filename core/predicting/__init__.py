"""Questions to a trained network: what it says about a row or a file, why, and what if an input were another."""
