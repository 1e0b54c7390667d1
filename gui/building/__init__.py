"""The hands of the Build mode: commands, gestures, clipboard, find field and history."""
