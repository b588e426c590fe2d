"""Engines that run a question; all answer with the same Table."""
