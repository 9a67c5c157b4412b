"""First floor: what is kept. One GeoPackage holds a case; a journal filled by triggers knows every change."""
