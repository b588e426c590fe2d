"""The table of administrative units in time, the script that makes it, and where it comes from (SOURCES.md)."""
