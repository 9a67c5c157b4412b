"""When structures began and ended, as intervals, and how many stood at a time, as bounds."""
