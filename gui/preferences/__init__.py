"""The dialog of preferences; its controls are made from `gui.settings_table`."""
