"""Chữ viết tắt: what the abbreviations of bodies stand for, and which words decide it."""
