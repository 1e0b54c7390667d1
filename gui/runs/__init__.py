"""Every training of the project: cards, a table, comparisons, random starts."""
