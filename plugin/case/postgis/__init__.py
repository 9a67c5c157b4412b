"""A case for a team: a schema of a PostgreSQL database with PostGIS, kept and journalled as the file is."""
