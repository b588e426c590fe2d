"""Letters of the Vietnamese alphabet, for patterns that must tell a capital from a small letter."""

from typing import Final

UPPER: Final = "A-ZĂÂĐÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ"
"""Inside a character class: every capital, with and without marks (NFC)."""
