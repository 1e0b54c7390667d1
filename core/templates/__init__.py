"""Networks to begin with, found in the files of this folder: `core.template.all_templates` lists them."""
