"""The commands of lantoa, one module per idea. Heavy imports stand inside the functions, so that help comes at once."""
