"""Đánh giá: what was read against what a person read, per kind of mention."""

from ingest.evaluation.corpus import evaluate, read_folder
from ingest.evaluation.report import Report, Row

__all__ = ["Report", "Row", "evaluate", "read_folder"]
