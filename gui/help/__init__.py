"""The user guide inside the application: its pages are the Markdown files of docs/guide, read offline."""
