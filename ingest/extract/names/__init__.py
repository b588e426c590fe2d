"""Tên cơ quan: the grammar of the name of one body, and where it ends."""
