"""The data sets that come with the application, one file each; `core.data.catalogue.all_sets` finds them."""
