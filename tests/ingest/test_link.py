import pytest

from ingest.link import link, own_number
from ingest.model import Body, Citation, Extraction, Header, Locality, Movement, Span, UnnumberedCitation
from ontology.identifiers import parse_document_key
from ontology.levels import Level
from ontology.namespaces import DOCUMENT

CENTRAL, PROVINCE, DISTRICT, COMMUNE = Level
POLITBURO = Body("Bộ Chính trị", CENTRAL, "party")
PRIME_MINISTER = Body("Thủ tướng Chính phủ", CENTRAL, "office")
TAY_NINH = Body("Ủy ban nhân dân tỉnh Tây Ninh", PROVINCE)
DIGEST = "4f0c"
SOMEWHERE = Span(0, 1)


def cite(identifier, **more):
    number, _, symbol = identifier.partition("-" if "-" in identifier.split("/")[0] else "/")
    return Citation(
        more.pop("id", "c1"), SOMEWHERE, more.pop("type", None), number, symbol, identifier, identifier, **more
    )


def key_iri(key):
    return DOCUMENT + key


def key_of(citation, header=None):
    links = link(Extraction(header or Header(date="2023-05-01"), (citation,)), DIGEST)
    return str(parse_document_key(links.documents["c1"].iri)), links.documents["c1"].method


@pytest.mark.parametrize(
    ("citation", "key", "method"),
    [
        (cite("34-CT/TW", date="2014-04-07", issuer=POLITBURO), "tw/ct/34/khoa-11", "party-key"),
        (cite("05-CT/TW", date="2016-05-15", issuer=POLITBURO), "tw/ct/5/khoa-12", "party-key"),
        (cite("05-CT/TW", date="2021-06-23"), "tw/ct/5/khoa-13", "party-key"),
        (cite("24-NQ/TW", issuer_term="khóa XI"), "tw/nq/24/khoa-11", "party-key"),
        (cite("66-QĐ/TW", type="Quy định", date="2017-02-06"), "tw/qyd/66/khoa-12", "party-key"),
        (cite("31-HD/BTCTW", date="2025-04-23"), "btctw/hd/31/khoa-13", "party-key"),
        (cite("19/CT-TTg", date="2021-07-16", issuer=PRIME_MINISTER), "ttg/ct/19/2021", "state-key"),
        (cite("19/CT-TTg", date="2021-07-16"), "ttg/ct/19/2021", "state-key"),
        (cite("144/QĐ-BTC", date="2002", issuer=Body("một cơ quan nào đó")), "btc/qd/144/2002", "state-key"),
        (cite("55/2005/TTLT-BNV-VPCP"), "bnv-vpcp/ttlt/55/2005", "state-key"),
        (cite("08/2022/QĐ-TTg"), "ttg/qd/8/2022/qppl", "state-key"),
        (cite("8/QĐ-TTg", date="2022-01-03"), "ttg/qd/8/2022", "state-key"),
        (cite("12/2023/KH-UBND", issuer=TAY_NINH), "ubnd.tinh-tay-ninh-72/kh/12/2023", "state-key"),
        (cite("73/2023/NĐ-CP"), "cp/nd/73/2023", "state-key"),
        (cite("2035/KH-UBND", date="2014-08-21", issuer=TAY_NINH), "ubnd.tinh-tay-ninh-72/kh/2035/2014", "state-key"),
        (cite("55/2022/QH15", type="Nghị quyết"), "qh/khoa-15/nq/55", "assembly-key"),
        (cite("06/2022/QH15", type="Luật"), "qh/khoa-15/luat/6", "assembly-key"),
        (cite("1656/NQ-UBTVQH15"), "ubtvqh/khoa-15/nq/1656", "assembly-key"),
        (cite("117/2026/UBTVQH15", type="Nghị quyết"), "ubtvqh/khoa-15/nq/117/qppl", "assembly-key"),
        (
            cite("16-CT/TU", date="2014-09-25", issuer=Body("Ban Thường vụ Tỉnh ủy Khánh Hòa", PROVINCE, "party")),
            "tu.tinh-khanh-hoa-56/ct/16/2014",
            "state-key",
        ),
    ],
)
def test_documents_cited_by_number(citation, key, method):
    assert key_of(citation) == (key, method)


@pytest.mark.parametrize(
    "citation",
    [
        cite("34-CT/TW"),
        cite("34-CT/TW", date="2016"),  # the congress closed in that year
        cite("480/KH-UBND", date="2022-08-15"),
        cite("480/KH-UBND", date="2022-08-15", issuer=Body("Ủy ban nhân dân xã", COMMUNE)),
        cite("480/KH-UBND", issuer=TAY_NINH),
        cite("16-CT/TU", date="2014-09-25"),
    ],
)
def test_what_the_text_does_not_tell_stays_a_placeholder_of_that_text(citation):
    key, method = key_of(citation)
    assert method == "placeholder"
    assert key.startswith(f"unresolved/{DIGEST}/")


def test_a_body_and_its_head_number_in_one_series():
    chairman = Body("Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh", PROVINCE, "office")
    keys = {key_of(cite("01/CT-UBND", date="2024-01-10", issuer=issuer))[0] for issuer in (TAY_NINH, chairman)}
    assert keys == {"ubnd.tinh-tay-ninh-72/ct/1/2024"}


def test_the_same_number_of_another_issuer_is_another_document():
    assert (
        key_of(cite("01/CT-TTg", date="2024-01-04"))[0]
        != key_of(cite("01/CT-UBND", date="2024-01-10", issuer=TAY_NINH))[0]
    )


def test_a_unit_of_a_re_used_name_is_another_unit():
    dong_thap = Body("Ủy ban nhân dân tỉnh Đồng Tháp", PROVINCE)
    before, after = (key_of(cite("1/KH-UBND", date=date, issuer=dong_thap))[0] for date in ("2025-06-30", "2025-07-01"))
    assert before.split("/")[0] == "ubnd.tinh-dong-thap-87"
    assert after.split("/")[0] == "ubnd.tinh-dong-thap-82-2025"
    assert key_of(cite("1/KH-UBND", date="2025", issuer=dong_thap))[1] == "placeholder"  # either


def test_an_undated_mention_means_the_dated_one_of_the_same_text():
    dated = cite("34-CT/TW", id="c1", date="2014-04-07", issuer=POLITBURO)
    links = link(Extraction(Header(), (dated, cite("34-CT/TW", id="c2"))), DIGEST)
    assert links.documents["c2"].iri == links.documents["c1"].iri
    assert links.documents["c2"].method == "antecedent"


def test_an_old_number_is_one_with_a_hyphen_or_a_slash():
    dated, again = cite("130-CP", date="1975-06-20"), cite("130/CP", id="c2")
    links = link(Extraction(Header(date="2018-08-06"), (dated, again)), DIGEST).documents
    assert links["c1"].iri == links["c2"].iri == key_iri("cp/cv/130/1975")
    assert key_of(cite("111-HĐBT", date="1981-10-13", type="Quyết định")) == ("hdbt/qd/111/1981", "state-key")


@pytest.mark.parametrize(
    ("header", "key", "printed"),
    [
        (Header(type="Quyết định", number="8", number_year=2022, symbol="QĐ-TTg", issuer=PRIME_MINISTER), "ttg/qd/8/2022/qppl", "8/2022/QĐ-TTg"),
        (Header(type="Quyết định", number="8", symbol="QĐ-TTg", date="2022-01-03", issuer=PRIME_MINISTER), "ttg/qd/8/2022", "8/QĐ-TTg"),
        (Header(type="Chỉ thị", number="20", symbol="TTg", date="1996-01-03", issuer=PRIME_MINISTER), "ttg/ct/20/1996", "20-TTg"),
        (Header(type="Chỉ thị", number="20", number_year=2021, symbol="CT/TU", date="2021-01-03", issuer=Body("Tỉnh ủy Khánh Hòa", PROVINCE, "party")), "tu.tinh-khanh-hoa-56/ct/20/2021", "20-CT/TU"),
    ],
)  # fmt: skip
def test_the_own_number_is_read_with_its_year_and_separator(header, key, printed):
    assert str(own_number(header)) == printed
    assert link(Extraction(header), DIGEST).own.iri == key_iri(key)


def test_an_undated_mention_with_two_antecedents_is_left_open():
    texts = [cite("05-CT/TW", id=f"c{n}", date=date) for n, date in enumerate(("2016-05-15", "2021-06-23", None))]
    links = link(Extraction(Header(), tuple(texts)), DIGEST)
    assert links.documents["c0"].iri != links.documents["c1"].iri
    assert links.documents["c2"].method == "placeholder"


def own_key(**header):
    return str(parse_document_key(link(Extraction(Header(**header)), DIGEST).own.iri))


def test_the_document_itself_by_number():
    assert own_key(type="Kế hoạch", number="2035", symbol="KH-UBND", date="2014-08-21", issuer=TAY_NINH) == (
        "ubnd.tinh-tay-ninh-72/kh/2035/2014"
    )
    assert (
        own_key(type="Chỉ thị", number="34", symbol="CT/TW", date="2014-04-07", issuer=POLITBURO) == "tw/ct/34/khoa-11"
    )


def test_the_document_itself_without_number():
    blank = {
        "type": "Kế hoạch",
        "symbol": "KH-UBND",
        "title": "Phát động thi đua",
        "date": "2023-04",
        "issuer": TAY_NINH,
    }
    key = own_key(**blank)
    assert key.startswith("uy-ban-nhan-dan.tinh-tay-ninh-72/kh/khong-so/2023-04/phat-dong-thi-dua-")
    assert own_key(**{**blank, "symbol": None}) == key
    assert own_key(**{**blank, "title": "Phát động thi đua yêu nước"}) != key
    district = Body("Ủy ban nhân dân huyện Dương Minh Châu", DISTRICT)
    undated = own_key(**{**blank, "date": None, "issuer": district})
    assert undated.startswith("uy-ban-nhan-dan.huyen-duong-minh-chau-707/kh/khong-so/khong-ngay/")


def test_a_document_of_an_unknown_issuer_belongs_to_its_file():
    nameless = Body("Ủy ban nhân dân xã Đại Lãnh", COMMUNE)  # there are two
    assert own_key(type="Kế hoạch", title="Phát động thi đua", issuer=nameless, date="2023").startswith(
        f"unresolved/{DIGEST}/"
    )
    assert own_key(type="Kế hoạch", title="Phát động thi đua").startswith(f"unresolved/{DIGEST}/")


def test_documents_cited_by_name():
    law = UnnumberedCitation("u1", SOMEWHERE, "Luật", "Luật Thi đua, khen thưởng", Body("Quốc hội", CENTRAL))
    plan = UnnumberedCitation("u2", SOMEWHERE, "Kế hoạch", "Kế hoạch phát triển kinh tế - xã hội")
    links = link(Extraction(Header(), unnumbered=(law, plan)), DIGEST).documents
    assert links["u1"].iri.endswith("/id/document/quoc-hoi/luat/ten/thi-dua-khen-thuong")
    assert links["u2"].method == "placeholder"


@pytest.mark.parametrize(
    ("body", "key", "method"),
    [
        (POLITBURO, "bo-chinh-tri", "central"),
        (TAY_NINH, "uy-ban-nhan-dan.tinh-tay-ninh-72", "gazetteer"),
        (
            Body("Ủy ban nhân dân xã Đại Lãnh", COMMUNE, within=("huyện Vạn Ninh", "tỉnh Khánh Hòa")),
            "uy-ban-nhan-dan.xa-dai-lanh-22492",
            "gazetteer",
        ),
        (
            Body("Ủy ban nhân dân xã Đại Lãnh", COMMUNE, within=("tỉnh Khánh Hòa",)),
            "uy-ban-nhan-dan.xa-dai-lanh-22492",
            "gazetteer",
        ),
        (Body("Tỉnh ủy Khánh Hòa", PROVINCE, "party"), "tinh-uy.tinh-khanh-hoa-56", "gazetteer"),
        (
            Body("Phòng Nội vụ huyện Vạn Ninh", DISTRICT, within=("tỉnh Khánh Hòa",)),
            "phong-noi-vu.huyen-van-ninh-571",
            "gazetteer",
        ),
        (
            Body("Ủy ban nhân dân xã Sao Hỏa", COMMUNE, within=("tỉnh Khánh Hòa",)),
            "uy-ban-nhan-dan.xa-sao-hoa.tinh-khanh-hoa",
            "unit-name",
        ),
        (Body("Báo Đồng Tháp", PROVINCE, "media"), "bao-dong-thap", "name"),
        (
            Body("Ủy ban nhân dân các huyện, thành phố", DISTRICT, "group", group=True, within=("tỉnh Đồng Tháp",)),
            "uy-ban-nhan-dan-cac-huyen-thanh-pho.tinh-dong-thap-87",
            "gazetteer",
        ),
        (
            Body(
                "Ủy ban nhân dân các xã thuộc huyện Vạn Ninh",
                COMMUNE,
                "group",
                group=True,
                within=("huyện Vạn Ninh", "tỉnh Khánh Hòa"),
            ),
            "uy-ban-nhan-dan-cac-xa.huyen-van-ninh-571",
            "gazetteer",
        ),
        (
            Body("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", PROVINCE, "group", group=True),
            "uy-ban-nhan-dan-cac-tinh-thanh-pho-truc-thuoc-trung-uong",
            "central",
        ),
        (
            Body("Đồn Biên phòng Cồn Cỏ", COMMUNE, within=("tỉnh Khánh Hòa",)),
            "don-bien-phong-con-co.tinh-khanh-hoa-56",
            "name",
        ),
        (
            Body("Phòng Nội vụ", DISTRICT, within=("tỉnh Khánh Hòa",)),
            f"unresolved/{DIGEST}/phong-noi-vu",
            "placeholder",
        ),
        (Body("Ủy ban nhân dân huyện", DISTRICT), f"unresolved/{DIGEST}/uy-ban-nhan-dan-huyen", "placeholder"),
        (
            Body("Ủy ban nhân dân xã Đại Lãnh", COMMUNE),
            f"unresolved/{DIGEST}/uy-ban-nhan-dan-xa-dai-lanh",
            "placeholder",
        ),
    ],
)
def test_bodies(body, key, method):
    movement = Movement("m1", SOMEWHERE, "x", "phong trào", "x", launchers=(body,))
    found = link(Extraction(Header(date="2023-05-01"), movements=(movement,)), DIGEST).bodies[body]
    assert (str(found.key), found.method) == (key, method)


def test_an_ambiguous_body_keeps_its_candidates():
    nameless = Body("Ủy ban nhân dân xã Đại Lãnh", COMMUNE)
    found = link(Extraction(Header(date="2023", issuer=nameless)), DIGEST).bodies[nameless]
    assert [one.label for one in found.candidates] == [
        "Ủy ban nhân dân xã Đại Lãnh, huyện Đại Lộc, tỉnh Quảng Nam",
        "Ủy ban nhân dân xã Đại Lãnh, huyện Vạn Ninh, tỉnh Khánh Hòa",
    ]


def test_candidates_that_extraction_gives_are_kept():
    open_ = Body(
        "Ủy ban nhân dân huyện",
        DISTRICT,
        candidates=("Ủy ban nhân dân huyện Ngọc Hồi, tỉnh Kon Tum", "Ủy ban nhân dân xã"),
    )
    found = link(Extraction(Header(date="2023", issuer=open_)), DIGEST).bodies[open_]
    assert [one.iri.rsplit("/", 1)[1] for one in found.candidates] == ["uy-ban-nhan-dan.huyen-ngoc-hoi-611"]


def test_names_are_read_as_of_the_document_or_else_of_what_it_cites():
    new = Header(issuer=TAY_NINH, locality=Locality(PROVINCE, date="2025-12"))
    assert link(Extraction(new), DIGEST).bodies[TAY_NINH].unit.key == "tinh-tay-ninh-80-2025"
    undated = Extraction(Header(issuer=TAY_NINH), (cite("19/CT-TTg", date="2021-07-16"),))
    assert link(undated, DIGEST).bodies[TAY_NINH].unit.key == "tinh-tay-ninh-72"
