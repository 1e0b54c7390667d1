"""The kinds of files that tables are read from, one file each; `core.data.reading` finds them."""
