"""First floor: what is kept. Creating, opening, upgrading and editing a case, and its journal."""
