"""Second floor: the analyses as Processing algorithms."""
