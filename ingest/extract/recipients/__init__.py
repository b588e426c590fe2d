"""Nơi nhận, Kính gửi: who gets a document, for what, and who files it."""
