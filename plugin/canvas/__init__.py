"""Second floor: what a case looks like on the map: layers by role, map tools, markers."""
