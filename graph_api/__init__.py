"""The ways in: command line, HTTP API and pages. Thin; everything is done by the packages below."""
