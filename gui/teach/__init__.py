"""What teachers need: homework, exercises, lessons of their own, presentation, locking."""
