"""Đánh giá: what was read against what a person read, per kind of mention and per format."""

from ingest.evaluation.corpus import by_format, evaluate, read_folder
from ingest.evaluation.report import Report, Row, format_table
from ingest.evaluation.texts import predict, read_formats

__all__ = ["Report", "Row", "by_format", "evaluate", "format_table", "predict", "read_folder", "read_formats"]
