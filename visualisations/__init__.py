"""Pictures of lineage: lanes by level, drawn by pyvis with a template of our own."""
