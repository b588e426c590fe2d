"""Chữ nói về bản của nơi khác: the words by which a movement is called a branch, a part or a form of another one."""

from typing import Final

from ingest.extract.movements.words import pattern

KIND: Final = (
    r"(?:phong trào|cuộc vận động|chiến dịch|chương trình|đợt (?:thi đua|cao điểm))(?: (?:thi đua|chung|đặc biệt))*"
)
IS: Final = (
    r"(?:(?:cũng |chính |vẫn |vốn |thực chất |thực ra )*(?:(?:được |có thể )*(?:hiểu|coi|xem)(?: đây)? )?"
    r"(?:là|như)|tức(?: là)?)"
)
VERSION: Final = (
    r"(?:(?:một|cái|những|chính) )*[“\"]?(?:"
    r"(?:phiên )?bản(?! tin| đồ| làng)|biến thể|nhánh|phần(?! lớn| thưởng| đông)|bộ phận|mảnh ghép|cách(?! mạng)"
    r"|hình thức|bước(?! (?:nối tiếp|tiếp nối|tiếp theo|kế tiếp|chuyển|đầu|đệm))"
    r"|tên(?: gọi)?|sự (?:nối dài|cụ thể hóa)|lời (?:đáp|hưởng ứng)|việc làm"
    r"|phong trào(?: riêng| nhánh| con)? (?:của|do|ở) [^.;:“”\n]{2,40}?(?= (?:hưởng ứng|nối|tiếp|nhằm|để|thực hiện)))"
)
OF: Final = (
    r"(?:(?:hưởng ứng|nối tiếp|tiếp nối|tiếp tục|thực hiện|triển khai|cụ thể h[óo]a|làm|góp vào)"
    r"(?: và (?:nối tiếp|tiếp nối|thực hiện))?"
    r"|của|trong|cho|thuộc|đối với)"
)
OF_ONE: Final = pattern(
    rf",?\s+{IS} {VERSION}(?: [^.;:“”\"\n]{{1,60}}?)? (?:của|cho|trong|thực hiện|triển khai) (?P<kind>{KIND})\b"
    rf"|(?:[:,] [^.;:“”\"\n]{{2,80}}?)?,\s+(?:một )?"
    rf"(?:tên(?: gọi)?|cách gọi|(?:phiên )?bản|nhánh)(?: [^.;:“”\"\n,]{{1,60}}?)? (?:của|cho) (?P<other>{KIND})\b"
)
"""Behind a quotation: it is a version of a movement, and so a movement itself."""
