"""What teachers make: lessons recorded from a walk, lessons as one file, exercises with a key."""
