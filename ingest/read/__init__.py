"""Readers, one per format: from a path to the text as read."""
