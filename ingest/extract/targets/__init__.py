"""Chỉ tiêu: the aims with a figure that a document sets."""
