"""Top floor: one dock a task, dumb widgets with a controller each."""
