"""Files made on the spot: PDF pages from words and places, Word packages from XML."""

import io
import zipfile
from collections.abc import Callable, Sequence

import pytest

Words = Sequence[tuple[float, float, str]]
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
)
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_RELATION = '<Relationship Id="{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{1}" Target="{2}"/>'


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    """Pages of (x, y from the bottom, words) in 12-point type of one font, as a PDF."""

    def make(pages: Sequence[Words], font: str = "Helvetica", encrypt: str = "") -> bytes:
        objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{4 + 2 * n} 0 R' for n in range(len(pages)))}] >>",
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>",
        ]
        for number, words in enumerate(pages):
            content = "\n".join(f"BT /F1 12 Tf {x} {y} Td ({text}) Tj ET" for x, y, text in words)
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>"
            )
            objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
        body, places = "%PDF-1.4\n", []
        for number, item in enumerate(objects, 1):
            places.append(len(body))
            body += f"{number} 0 obj\n{item}\nendobj\n"
        table = "".join(f"{place:010} 00000 n \n" for place in places)
        trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R {encrypt} >>"
        end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\nstartxref\n{len(body)}\n%%EOF\n"
        return (body + end).encode("latin-1")

    return make


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    """A Word package with this XML as its body, styles, and parts related to it by kind."""

    def make(body: str, styles: str = "", **parts: str) -> bytes:
        space = f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        names = {"styles": f"<w:styles {space}>{styles}</w:styles>"}
        names |= {kind: xml if "xmlns:w" in xml else xml.replace(">", f" {space}>", 1) for kind, xml in parts.items()}
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", _TYPES)
            package.writestr(
                "_rels/.rels", _RELATIONS.format(_RELATION.format("r1", "officeDocument", "word/document.xml"))
            )
            package.writestr(
                "word/document.xml", f"<w:document {space}><w:body>{body}<w:sectPr/></w:body></w:document>"
            )
            relations = "".join(_RELATION.format(f"p{i}", kind, f"{kind}.xml") for i, kind in enumerate(names))
            package.writestr("word/_rels/document.xml.rels", _RELATIONS.format(relations))
            for kind, xml in names.items():
                package.writestr(f"word/{kind}.xml", xml)
        return buffer.getvalue()

    return make
