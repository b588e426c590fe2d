"""Phong trào thi đua: names, launches, times and local forms of movements, campaigns and models."""
