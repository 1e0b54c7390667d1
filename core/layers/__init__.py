"""The layer kinds, one file each; `core.catalogue.LAYERS` finds them."""
