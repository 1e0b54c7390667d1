"""Questions to the trained network: predict a row or a file, and what if an input were another."""
