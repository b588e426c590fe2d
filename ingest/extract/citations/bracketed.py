"""Documents with their number in brackets behind their name: "Kế hoạch nuôi ong trong vườn nhà (số 5/KH-SNN)"."""

import re
from collections.abc import Iterable
from typing import Final

from ontology.registry import DocumentType

_NAME: Final = (
    r"(?:\s+[Cc]huyên đề\s*:)?\s*:?\s+[“\"]?"
    r"(?P<name>(?!(?:của|do|này|trên|nêu|ban hành|số|được|đã|về|v/v|kèm|tại|và)\b)[^\W\d_][^;.()\n“”\"]{8,200}?)[”\"]?"
    r"\s*\(\s*\Z"
)
_OTHER: Final = re.compile(r"\s(?:của|do)\s|\b(?:Quyết định|Nghị quyết|Chỉ thị|Công văn|Thông tư|Nghị định|Luật)\b")


def name_before_bracket(words: str, kinds: Iterable[DocumentType]) -> re.Match[str] | None:
    """`type` and `name` of a document whose number, in brackets, the last words open; `kinds` are what its code says.

    >>> from ontology.registry import document_types_of_code
    >>> plans = document_types_of_code("KH")
    >>> found = name_before_bracket("Thực hiện Kế hoạch nuôi ong trong vườn nhà (", plans)
    >>> found and (found["type"], found["name"])
    ('Kế hoạch', 'nuôi ong trong vườn nhà')
    >>> name_before_bracket("theo Kế hoạch của Sở Y tế tỉnh (", plans), name_before_bracket("Kế hoạch A ", plans)
    (None, None)
    """
    if not words.rstrip().endswith("("):
        return None
    labels = "|".join(re.escape(kind.label) for kind in kinds)
    found = re.search(rf"(?P<type>{labels}){_NAME}", words) if labels else None
    return found if found and not _OTHER.search(found["name"]) else None
