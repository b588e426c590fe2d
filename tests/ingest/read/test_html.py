import pytest

from ingest.model import IngestError
from ingest.read import read_stream

LETTERHEAD = (
    "<table><tr><td><p>UBND XÃ ĐÔNG SƠN</p><p>Số: 12/KH-UBND</p></td>"
    "<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Đông Sơn, ngày 3 tháng 2 năm 2024</p></td></tr></table>"
)
BODY = "".join(
    f"<p>Điều {n}. Các đơn vị trong xã tổ chức thực hiện nội dung thứ {n} đúng thời hạn.</p>" for n in range(1, 9)
)
END = "<p>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</p>"
LINKS = "".join(f'<li><a href="/{n}">Kế hoạch số {n}/KH-UBND về phong trào năm {2000 + n}</a></li>' for n in range(30))
AROUND = ("Trang chủ", "Chuyên mục", "phong trào năm", "Bản quyền", "Chia sẻ", "alert")

PAGES = {
    "tables for layout, one form": f"<form><div class='header'><ul>{LINKS}</ul></div><table><tr><td><div class=left><h3>Chuyên mục</h3>"
    f"<ul>{LINKS}</ul></div></td><td><div id=toanvan>{LETTERHEAD}{BODY}{END}</div></td></tr></table><div class=footer>Bản quyền 2020</div></form>",
    "article": f"<header><nav>Trang chủ</nav></header><main><article>{LETTERHEAD}{BODY}{END}<div class='share-box'>Chia sẻ</div></article></main>"
    f"<aside><ul>{LINKS}</ul></aside><footer>Bản quyền 2020</footer><script>alert('1')</script>",
    "letterhead and text apart": f"<div id=mainMenu>Trang chủ</div><div class=doc><div class=dau>{LETTERHEAD}</div><div class=than>{BODY}</div>"
    f"<div class=cuoi>{END}</div></div><div class=right><ul>{LINKS}</ul></div>",
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_document_without_what_is_around_it(page):
    text = read_stream("a.html", f"<!DOCTYPE html><html><body>{page}</body></html>".encode()).text
    assert text.startswith("UBND XÃ ĐÔNG SƠN\nSố: 12/KH-UBND\n")
    assert text.endswith("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n")
    assert [n for n in range(1, 9) if f"Điều {n}." in text] == list(range(1, 9))
    assert not [words for words in AROUND if words in text]


ENCODED = {
    "declared": ("<html><head><meta charset='utf-16'><meta charset='cp1258'></head><body>{}</body></html>", "utf-8"),
    "utf-8": ("<html><body>{}</body></html>", "utf-8"),
    "utf-16": ("<html><body>{}</body></html>", "utf-16"),
}


@pytest.mark.parametrize(("page", "encoding"), ENCODED.values(), ids=ENCODED)
def test_encoding(page, encoding):
    assert read_stream("a.htm", page.format("<p>Kế hoạch số 5</p>").encode(encoding)).text == "Kế hoạch số 5\n"


def test_old_font():
    page = "<html><body><p><font face='.VnTime'>KÕ ho¹ch cña</font> <font face='.VnTimeH'>tØnh</font></p></body></html>"
    raw = read_stream("a.html", page.encode())
    assert (raw.text, raw.method) == ("Kế hoạch của TỈNH\n", "html+tcvn3")


def test_script_is_no_text_and_harmless_markup_stays_text():
    raw = read_stream("a.html", b"<html><body><script>x()</script><p onclick='x()'>&lt;script&gt; K</p></body></html>")
    assert raw.text == "<script> K\n"


def test_entities_are_not_expanded():
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]><html><body><p>K &b;</p></body></html>'
    assert "aaaa" not in read_stream("a.html", bomb.encode()).text.replace('"aaaaaaaa"', "")


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><script>x</script></body></html>"])
def test_no_words(page):
    with pytest.raises(IngestError, match="no words on the page"):
        read_stream("a.html", page.encode())
