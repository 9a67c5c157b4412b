"""Second floor: from a case to pages: figures, tables, layouts, PDF, and the pack around them."""
