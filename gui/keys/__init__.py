"""Which keys the commands have now: key maps, the user's own keys, the dialog for them, the sheet of all keys."""
