"""Text tables: from the bytes of a file to typed columns, in blocks, with every fault named by its line."""
