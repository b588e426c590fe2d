import pytest

from ingest.model import IngestError
from ingest.read import read_stream

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
NUMBERED = (
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
)
LEVEL = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
NUMBERING = (
    '<w:numbering><w:abstractNum w:abstractNumId="7">'
    + LEVEL.format(0, "decimal", "Điều %1.")
    + LEVEL.format(1, "lowerLetter", "%2)")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="8">'
    + LEVEL.format(0, "upperRoman", "%1.")
    + LEVEL.format(1, "decimal", "%1.%2.")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>'
)


def cell(*texts: str, merge: str = "") -> str:
    return f"<w:tc><w:tcPr>{merge}</w:tcPr>{''.join(P.format(text) for text in texts)}</w:tc>"


FIRST, BELOW, THREE = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="3"/>'

CASES = {
    "paragraphs": (P.format("Một") + P.format("Hai"), "Một\nHai"),
    "row of one line": (f"<w:tbl><w:tr>{cell('STT')}{cell('Cơ quan')}</w:tr></w:tbl>", "STT\tCơ quan"),
    "letterhead in cells": (
        f"<w:tbl><w:tr>{cell('UBND XÃ A', 'Số: 1/KH-UBND')}{cell('Độc lập', 'ngày 1')}</w:tr></w:tbl>",
        "UBND XÃ A\nSố: 1/KH-UBND\n\nĐộc lập\nngày 1\n",
    ),
    "merged down once": (
        "<w:tbl>"
        f"<w:tr>{cell('Sở A', merge=FIRST)}{cell('việc 1')}</w:tr>"
        f"<w:tr>{cell('Sở A', merge=BELOW)}{cell('việc 2')}</w:tr></w:tbl>",
        "Sở A\tviệc 1\nviệc 2",
    ),
    "merged across once": (
        f"<w:tbl><w:tr>{cell('Tổng', merge=THREE)}{cell('9')}</w:tr></w:tbl>",
        "Tổng\t9",
    ),
    "tab, break, hyphen that does not break": (
        "<w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>34</w:t><w:noBreakHyphen/><w:t>CT/TW</w:t><w:br/><w:t>x</w:t></w:r></w:p>",
        "Số:\t34-CT/TW\nx",
    ),
    "deleted out, inserted in": (
        "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>",
        "mới",
    ),
    "capitals by formatting": ("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r></w:p>", "KẾ HOẠCH"),
    "hidden": (P.format("a") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>", "a\n"),
    "text box once": (
        "<w:p><w:r><w:t>Trên</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        f"<w:txbxContent>{P.format('Trong khung')}</w:txbxContent></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><w:txbxContent>{P.format('Trong khung')}</w:txbxContent></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>" + P.format("Dưới"),
        "Trên\nTrong khung\nDưới",
    ),
    "field result": (
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:t>12</w:t></w:r></w:p>",
        "12",
    ),
    "legacy font": (
        '<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr><w:t>quyÕt ®Þnh</w:t></w:r>'
        '<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t> cña Thñ t</w:t><w:softHyphen/><w:t>íng</w:t></w:r></w:p>',
        "QUYẾT ĐỊNH của Thủ tướng",
    ),
}


@pytest.mark.parametrize(("body", "expected"), CASES.values(), ids=CASES)
def test_body(body, expected, make_docx):
    assert read_stream("a.docx", make_docx(body)).text == expected


def test_list_numbers_that_word_counts(make_docx):
    body = "".join(
        NUMBERED.format(*row)
        for row in [(0, 2, "MỤC ĐÍCH"), (1, 2, "Chung"), (0, 1, "Phạm vi"), (1, 1, "một"), (1, 1, "hai"), (0, 1, "Hiệu lực"), (1, 1, "ba"), (0, 2, "NỘI DUNG"), (1, 2, "Riêng")]
    )  # fmt: skip
    assert read_stream("a.docx", make_docx(body, numbering=NUMBERING)).text.split("\n") == [
        "I. MỤC ĐÍCH", "I.1. Chung", "Điều 1. Phạm vi", "a) một", "b) hai", "Điều 2. Hiệu lực", "a) ba", "II. NỘI DUNG", "II.1. Riêng",
    ]  # fmt: skip


def test_list_number_by_style(make_docx):
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    body = '<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:t>Phạm vi</w:t></w:r></w:p>'
    assert read_stream("a.docx", make_docx(body, styles, numbering=NUMBERING)).text == "Điều 1. Phạm vi"


def test_footnote_stands_below_its_paragraph(make_docx):
    notes = (
        '<w:footnotes><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{P.format("Kế hoạch số 7/KH-UBND")}</w:footnote></w:footnotes>'
    )
    body = '<w:p><w:r><w:t>Câu</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> hết.</w:t></w:r></w:p>'
    assert read_stream("a.docx", make_docx(body, footnotes=notes)).text == "Câu hết.\nKế hoạch số 7/KH-UBND"


def test_entities_are_not_expanded(make_docx):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    body = '<w:p><w:r><w:t>K</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    note = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{P.format("&b;")}</w:footnote></w:footnotes>'
    assert "aaaa" not in read_stream("a.docx", make_docx(body, footnotes=bomb + note)).text


def test_broken_part(make_docx):
    with pytest.raises(IngestError, match="a broken Word document"):
        read_stream("a.docx", make_docx(P.format("K"), footnotes="<w:footnotes><w:p></w:footnotes>"))


def test_unpacks_to_too_much(make_docx, monkeypatch):
    monkeypatch.setattr("ingest.read.packed.LARGEST_CONTENT", 50_000)
    with pytest.raises(IngestError, match=r"a\.docx: unpacks to .* more than the 50,000 that are read"):
        read_stream("a.docx", make_docx(P.format("0" * 60_000)))


@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
def test_cut_off(share, make_docx):
    data = make_docx(P.format("Kế hoạch"))
    with pytest.raises(IngestError, match="cut off"):
        read_stream("a.docx", data[: int(share * len(data))])


def test_other_package_and_no_words(make_docx):
    with pytest.raises(IngestError, match="no words"):
        read_stream("a.docx", make_docx("<w:p/>"))
    with pytest.raises(IngestError, match=r"no Word document"):
        read_stream("a.docx", make_docx(P.format("x")).replace(b"word/document.xml", b"word/dokument.xml"))
