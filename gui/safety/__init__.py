"""What keeps work from being lost: copies while working, a page that offers them, locks, faults that are told."""
