"""A plan of a district in our own words, and what extractors would say of it: for the tests of graphs."""

import hashlib

from ingest.model import (
    Assignment,
    Body,
    Citation,
    Extraction,
    Header,
    Locality,
    Movement,
    RawDocument,
    Recipient,
    Relation,
    Span,
    Target,
    UnnumberedCitation,
)
from ontology.levels import Level

TEXT = """Số: /KH-UBND
Ngọc Hồi, ngày tháng 3 năm 2021
KẾ HOẠCH
Phát động đợt thi đua mùa xuân

Tiếp tục thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và Kế hoạch số 12/KH-UBND ngày 04/01/2021 của
Ủy ban nhân dân tỉnh Kon Tum thực hiện Chỉ thị số 5-CT/TU. Căn cứ Luật Thi đua, khen thưởng.
Huyện hưởng ứng phong trào “Kon Tum chung sức xây dựng nông thôn mới” do tỉnh phát động. Tỷ lệ hộ nghèo giảm 2,5%/năm.
Phòng Nội vụ chủ trì, phối hợp với Ủy ban nhân dân các xã.

Nơi nhận:
- Ủy ban nhân dân các xã (t/h);
- Ủy ban nhân dân tỉnh (b/c);
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
Nguyễn Văn A
"""


def at(words):
    start = TEXT.index(words)
    return Span(start, start + len(words))


HOME = Locality(Level.DISTRICT, "tỉnh Kon Tum", "huyện Ngọc Hồi", date="2021-03")
OWN = Body(
    "Ủy ban nhân dân huyện Ngọc Hồi", Level.DISTRICT, parent="Ủy ban nhân dân tỉnh Kon Tum", within=("tỉnh Kon Tum",)
)
PROVINCE = Body("Ủy ban nhân dân tỉnh Kon Tum", Level.PROVINCE)
OFFICE = Body("Phòng Nội vụ huyện Ngọc Hồi", Level.DISTRICT, parent=OWN.name, within=("tỉnh Kon Tum",))
COMMUNES = Body(
    "Ủy ban nhân dân các xã huyện Ngọc Hồi",
    Level.COMMUNE,
    "group",
    group=True,
    members="UBND các xã",
    within=("tỉnh Kon Tum",),
)
EXTRACTION = Extraction(
    Header(
        type="Kế hoạch",
        type_span=at("KẾ HOẠCH"),
        symbol="KH-UBND",
        number_line=at("Số: /KH-UBND"),
        title="Phát động đợt thi đua mùa xuân",
        title_span=at("Phát động đợt thi đua mùa xuân"),
        date="2021-03",
        issuer=OWN,
        authority="TM. ỦY BAN NHÂN DÂN",
        authority_span=at("TM. ỦY BAN NHÂN DÂN"),
        signatory="Nguyễn Văn A",
        signatory_span=at("Nguyễn Văn A"),
        locality=HOME,
    ),
    (
        Citation(
            *(
                "c1",
                at("Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị"),
                "Chỉ thị",
                "34",
                "CT/TW",
                "34-CT/TW",
                "34-CT/TW",
            ),
            date="2014-04-07",
            issuer=Body("Bộ Chính trị", Level.CENTRAL, "party"),
            relation=Relation.CONTINUES,
            trigger=at("Tiếp tục thực hiện"),
            part="Mục II",
            confidence=0.95,
        ),
        Citation(
            *(
                "c2",
                at("Kế hoạch số 12/KH-UBND ngày 04/01/2021"),
                "Kế hoạch",
                "12",
                "KH-UBND",
                "12/KH-UBND",
                "12/KH-UBND",
            ),
            date="2021-01-04",
            issuer=PROVINCE,
            title="thực hiện Chỉ thị",
            relation=Relation.IMPLEMENTS,
            trigger=at("Tiếp tục thực hiện"),
        ),
        Citation(
            *("c3", at("Chỉ thị số 5-CT/TU"), "Chỉ thị", "5", "CT/TU", "5-CT/TU", "5-CT/TU"),
            relation=Relation.IMPLEMENTS,
            cited_by="c2",
        ),
    ),
    (
        UnnumberedCitation(
            *(
                "u1",
                at("Luật Thi đua, khen thưởng"),
                "Luật",
                "Luật Thi đua, khen thưởng",
                Body("Quốc hội", Level.CENTRAL),
            ),
            relation=Relation.LEGAL_BASIS,
            trigger=at("Căn cứ"),
        ),
    ),
    (
        Movement(
            *(
                "m1",
                at("đợt thi đua mùa xuân"),
                "đợt thi đua mùa xuân",
                "đợt thi đua",
                "thi-dua-mua-xuan-huyen-ngoc-hoi",
            ),
            level=Level.DISTRICT,
            launchers=(OWN,),
            launched_in="this",
            period="2021",
        ),
        Movement(
            *("m2", at("Kon Tum chung sức xây dựng nông thôn mới"), "Kon Tum chung sức xây dựng nông thôn mới"),
            *("phong trào", "kon-tum-chung-suc-xay-dung-nong-thon-moi"),
            launched_in="c2",
            launchers=(PROVINCE,),
            localises="ca-nuoc-chung-suc-xay-dung-nong-thon-moi",
        ),
    ),
    (
        Recipient(at("Ủy ban nhân dân các xã (t/h)"), (COMMUNES,), "thực hiện"),
        Recipient(at("Ủy ban nhân dân tỉnh (b/c)"), (PROVINCE,), "báo cáo"),
        Recipient(at("Lưu: VT"), (OWN,), archive=True),
    ),
    (Target(at("Tỷ lệ hộ nghèo giảm 2,5%/năm"), "tỷ lệ hộ nghèo", 2.5, "%/năm", "decrease_by"),),
    (Assignment(at("Phòng Nội vụ chủ trì, phối hợp với Ủy ban nhân dân các xã"), (OFFICE,), "giao", (COMMUNES,)),),
)
RAW = RawDocument("plan.txt", hashlib.sha256(TEXT.encode()).hexdigest(), TEXT)
