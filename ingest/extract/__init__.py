"""Extractors, one per kind of mention: from the cleaned text to frozen mentions with their spans."""
