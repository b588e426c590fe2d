"""Quan hệ giữa văn bản: the properties between documents that questions follow and name (local names)."""

from typing import Final

LINEAGE: Final = ("implements", "follows", "basedOn")
"""Properties that are lineage unless asked otherwise; `implements` holds `continues`. Mere references are not."""

EXACTNESS: Final = (
    "continues",
    "implements",
    "follows",
    "basedOn",
    "guides",
    "promulgates",
    "amends",
    "replaces",
    "repeals",
    "references",
    "cites",
)
"""Properties between documents, the most telling first: it names the edge where several hold."""
