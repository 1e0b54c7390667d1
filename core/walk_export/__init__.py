"""A walk written down: as a worked solution to read, and as receipts that can be checked line by line."""
