"""The head of a document and its signature: type, number, title, place, day, issuer (Nghị định 30/2020/NĐ-CP)."""
