"""Cơ quan trong một cụm từ: the bodies that a phrase names, said one by one, together, or once for many."""
