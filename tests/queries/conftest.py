"""A small country in the shape of docs/graph-model.md, for the tests of questions.

Two cascades. The one of 34-CT/TW goes through four levels: two provinces, three districts (Diên Khánh is silent), two
communes. The one of 57-NQ/TW comes after 1 July 2025 and has two local levels. Two directives are numbered 05-CT/TW.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from ontology.namespaces import (
    DCTERMS,
    DOCUMENT,
    ELI,
    GRAPH,
    LT,
    MOVEMENT,
    OA,
    ORGANISATION,
    RDF,
    RDFS,
    SCHEME,
    SKOS,
    UNIT,
    XSD,
)
from ontology.registry import document_types
from ontology.vocabulary import vocabulary
from queries.derived import inferred
from queries.snapshot import Snapshot, publish

# key: label, level, unit
ORGANISATIONS = {
    "bo-chinh-tri": ("Bộ Chính trị", "central", None),
    "quoc-hoi": ("Quốc hội", "central", None),
    "thu-tuong-chinh-phu": ("Thủ tướng Chính phủ", "central", None),
    "tinh-uy.tinh-khanh-hoa": ("Tỉnh ủy Khánh Hòa", "province", "tinh-khanh-hoa"),
    "ubnd.tinh-khanh-hoa": ("Ủy ban nhân dân tỉnh Khánh Hòa", "province", "tinh-khanh-hoa"),
    "so-noi-vu.tinh-khanh-hoa": ("Sở Nội vụ tỉnh Khánh Hòa", "province", "tinh-khanh-hoa"),
    "ubnd.tinh-tay-ninh": ("Ủy ban nhân dân tỉnh Tây Ninh", "province", "tinh-tay-ninh"),
    "ubnd.huyen-van-ninh": ("Ủy ban nhân dân huyện Vạn Ninh", "district", "huyen-van-ninh"),
    "ubnd.huyen-dien-khanh": ("Ủy ban nhân dân huyện Diên Khánh", "district", "huyen-dien-khanh"),
    "ldld.huyen-duong-minh-chau": ("Liên đoàn Lao động huyện Dương Minh Châu", "district", "huyen-duong-minh-chau"),
    "ubnd.xa-dai-lanh": ("Ủy ban nhân dân xã Đại Lãnh", "commune", "xa-dai-lanh"),
    "ubnd.xa-van-tho": ("Ủy ban nhân dân xã Vạn Thọ", "commune", "xa-van-tho"),
    "ubnd.xa-dai-lanh-2025": ("Ủy ban nhân dân xã Đại Lãnh", "commune", "xa-dai-lanh-2025"),
    "ubnd.phuong-nha-trang-2025": ("Ủy ban nhân dân phường Nha Trang", "commune", "phuong-nha-trang-2025"),
}
GROUP = "cac-huyen-thi-xa-thanh-pho.tinh-khanh-hoa"
PLACEHOLDER = "unresolved/7e57/uy-ban-nhan-dan-tinh"

# key: label, level, unit around
UNITS = {
    "tinh-khanh-hoa": ("tỉnh Khánh Hòa", "province", None),
    "tinh-tay-ninh": ("tỉnh Tây Ninh", "province", None),
    "huyen-van-ninh": ("huyện Vạn Ninh", "district", "tinh-khanh-hoa"),
    "huyen-dien-khanh": ("huyện Diên Khánh", "district", "tinh-khanh-hoa"),
    "huyen-duong-minh-chau": ("huyện Dương Minh Châu", "district", "tinh-tay-ninh"),
    "xa-dai-lanh": ("xã Đại Lãnh", "commune", "huyen-van-ninh"),
    "xa-van-tho": ("xã Vạn Thọ", "commune", "huyen-van-ninh"),
    "xa-dai-lanh-2025": ("xã Đại Lãnh", "commune", "tinh-khanh-hoa"),
    "phuong-nha-trang-2025": ("phường Nha Trang", "commune", "tinh-khanh-hoa"),
}

# key: (name, kind, variants, national movement)
MOVEMENTS = {
    "ca-nuoc-chung-suc": ("Cả nước chung sức xây dựng nông thôn mới", ("Chung sức xây dựng nông thôn mới",), None),
    "khanh-hoa-chung-suc": ("Khánh Hòa chung sức xây dựng nông thôn mới", (), "ca-nuoc-chung-suc"),
    "tay-ninh-chung-suc": ("Tây Ninh chung sức xây dựng nông thôn mới", (), "ca-nuoc-chung-suc"),
    "vi-nguoi-ngheo": ("Vì người nghèo - Không để ai bị bỏ lại phía sau", (), None),
}


@dataclass(frozen=True)
class Doc:
    """A document, and what its file says when it is held (`says`: see `quads`)."""

    key: str
    kind: str
    identifier: str
    date: str
    issuer: str
    title: str
    says: tuple[tuple[str, ...], ...] = ()
    held: bool = True
    doubt: tuple[str, ...] = ()
    """the document in doubt, kind of doubt, what is wrong in Vietnamese and in English, words"""

    @property
    def number(self) -> str:
        return "".join(letter for letter in self.identifier.split("/")[0].split("-")[0] if letter.isdigit())


CT34, CT05_12, CT05_13, KL01 = "tw/ct/34/khoa-11", "tw/ct/5/khoa-12", "tw/ct/5/khoa-13", "tw/kl/1/khoa-13"
NQ57, LAW, QD587 = "tw/nq/57/khoa-13", "qh/khoa-15/luat/6", "ttg/qd/587/2022"
KH480, KH2035, KH12 = (
    "ubnd.tinh-khanh-hoa/kh/480/2023",
    "ubnd.tinh-tay-ninh/kh/2035/2014",
    "ubnd.huyen-van-ninh/kh/12/2023",
)
LDLD = "ldld.huyen-duong-minh-chau/kh/khong-so/2022-02/phat-dong-phong-trao-thi-dua-1a2b3c4d"
DAI_LANH = "ubnd.xa-dai-lanh/kh/khong-so/2023-04/dot-thi-dua-dac-biet-5e6f7a8b"
VAN_THO, CTR10 = "ubnd.xa-van-tho/kh/31/2023", "tinh-uy.tinh-khanh-hoa/ctr/10/2025"
KH99, DAI_LANH25, NHA_TRANG25 = (
    "ubnd.tinh-khanh-hoa/kh/99/2025",
    "ubnd.xa-dai-lanh-2025/kh/12/2025",
    "ubnd.phuong-nha-trang-2025/kh/7/2025",
)
KH103 = "unresolved/7e57/103-kh-ubnd"
KH103_TN = "ubnd.tinh-tay-ninh/kh/103/2022"
QD200 = "ubnd.tinh-khanh-hoa/qd/200/2022"

DOCUMENTS = (
    Doc(CT34, "chi-thi", "34-CT/TW", "2014-04-07", "bo-chinh-tri", "tiếp tục đẩy mạnh các phong trào thi đua yêu nước", held=False),
    Doc(CT05_12, "chi-thi", "05-CT/TW", "2016-05-15", "bo-chinh-tri", "đẩy mạnh học tập và làm theo Bác", held=False),
    Doc(CT05_13, "chi-thi", "05-CT/TW", "2021-06-23", "bo-chinh-tri", "một chỉ thị khác cùng số", held=False),
    Doc(KL01, "ket-luan", "01-KL/TW", "2021-05-18", "bo-chinh-tri", "tiếp tục thực hiện Chỉ thị 05", held=False),
    Doc(NQ57, "nghi-quyet", "57-NQ/TW", "2024-12-22", "bo-chinh-tri", "đột phá phát triển khoa học, công nghệ", held=False),
    Doc(LAW, "luat", "06/2022/QH15", "2022-06-15", "quoc-hoi", "Thi đua, khen thưởng", held=False),
    Doc(QD587, "quyet-dinh", "587/QĐ-TTg", "2022-05-18", "thu-tuong-chinh-phu", "phong trào nông thôn mới", held=False),
    Doc(KH2035, "ke-hoach", "2035/KH-UBND", "2014-08-20", "ubnd.tinh-tay-ninh", "thực hiện Chỉ thị 34", held=False),
    Doc(KH103_TN, "ke-hoach", "103/KH-UBND", "2022-01-20", "ubnd.tinh-tay-ninh", "phong trào thi đua năm 2022", held=False),
    Doc(
        KH480, "ke-hoach", "480/KH-UBND", "2023-01-16", "ubnd.tinh-khanh-hoa", "phong trào thi đua yêu nước năm 2023",
        (
            ("implements", CT34, "Thực hiện Chỉ thị số 34-CT/TW"), ("basedOn", LAW, "Căn cứ Luật Thi đua, khen thưởng"),
            ("references", KL01, "gắn với Kết luận số 01-KL/TW"),
            ("sentTo", "tinh-uy.tinh-khanh-hoa", "- Tỉnh ủy (báo cáo);", "bao-cao"),
            ("sentTo", "ubnd.huyen-van-ninh", "- UBND huyện Vạn Ninh;", "thuc-hien"),
            ("sentTo", "ubnd.huyen-dien-khanh", "- UBND huyện Diên Khánh;", "thuc-hien"),
            ("sentTo", GROUP, "- UBND các huyện, thị xã, thành phố;", "thuc-hien"),
            ("launches", "khanh-hoa-chung-suc", "phát động phong trào “Khánh Hòa chung sức xây dựng nông thôn mới”"),
            ("promotes", "vi-nguoi-ngheo", "đẩy mạnh phong trào “Vì người nghèo”"),
        ),
    ),
    Doc(
        QD200, "quyet-dinh", "200/QĐ-UBND", "2022-09-09", "ubnd.tinh-khanh-hoa", "kế hoạch nông thôn mới",
        (("implements", QD587, "triển khai Quyết định số 587/QĐ-TTg"), ("promotes", "ca-nuoc-chung-suc", "phong trào “Cả nước chung sức”")),
    ),
    Doc(
        KH12, "ke-hoach", "12/KH-UBND", "2023-02-20", "ubnd.huyen-van-ninh", "phong trào thi đua năm 2023 của huyện",
        (
            ("implements", KH480, "Thực hiện Kế hoạch số 480/KH-UBND"),
            ("sentTo", "ubnd.xa-dai-lanh", "- UBND xã Đại Lãnh;", "thuc-hien"),
            ("sentTo", "ubnd.xa-van-tho", "- UBND xã Vạn Thọ;", "thuc-hien"),
        ),
    ),
    Doc(
        LDLD, "ke-hoach", "/KH-LĐLĐ", "2022-02", "ldld.huyen-duong-minh-chau", "phát động phong trào thi đua năm 2022",
        (
            ("implements", KH2035, "thực hiện Kế hoạch số 2035/KH-UBND"),
            (KH2035, "implements", CT34, "Kế hoạch số 2035/KH-UBND về thực hiện Chỉ thị số 34-CT/TW"),
            (KL01, "continues", CT05_12, "Kết luận số 01-KL/TW về tiếp tục thực hiện Chỉ thị số 05-CT/TW"),
            ("references", CT05_13, "Chỉ thị số 05-CT/TW ngày 23/6/2021"), ("references", KL01, "Kết luận số 01-KL/TW"),
            ("references", KH103, "Kế hoạch số 103/KH-UBND của UBND tỉnh"),
            ("promotes", "tay-ninh-chung-suc", "phong trào “Tây Ninh chung sức xây dựng nông thôn mới”"),
        ),
        doubt=(
            CT05_13, "contradictory-dates", "05-CT/TW được ghi hai ngày.", "05-CT/TW is given two dates.", "ngày 23/6/2021",
        ),
    ),
    Doc(
        DAI_LANH, "ke-hoach", "/KH-UBND", "2023-04", "ubnd.xa-dai-lanh", "phát động đợt thi đua đặc biệt",
        (
            ("implements", KH12, "Thực hiện Kế hoạch số 12/KH-UBND của UBND huyện"),
            ("implements", CT34, "Tiếp tục thực hiện Chỉ thị số 34-CT/TW"), ("follows", KH480, "theo Kế hoạch số 480/KH-UBND"),
            ("promotes", "khanh-hoa-chung-suc", "hưởng ứng phong trào “Khánh Hòa chung sức”"),
        ),
    ),
    Doc(VAN_THO, "ke-hoach", "31/KH-UBND", "2023-05-04", "ubnd.xa-van-tho", "thi đua LOAD 2023", (("implements", KH12, "Thực hiện Kế hoạch 12/KH-UBND"),)),
    Doc(CTR10, "chuong-trinh", "10-CTr/TU", "2025-07-15", "tinh-uy.tinh-khanh-hoa", "thực hiện Nghị quyết 57", (("implements", NQ57, "Thực hiện Nghị quyết số 57-NQ/TW"),)),
    Doc(
        KH99, "ke-hoach", "99/KH-UBND", "2025-08-01", "ubnd.tinh-khanh-hoa", "chuyển đổi số",
        (
            ("implements", CTR10, "Thực hiện Chương trình số 10-CTr/TU"),
            ("sentTo", "ubnd.xa-dai-lanh-2025", "- UBND xã Đại Lãnh;", "thuc-hien"),
            ("sentTo", "ubnd.phuong-nha-trang-2025", "- UBND phường Nha Trang;", "thuc-hien"),
        ),
    ),
    Doc(DAI_LANH25, "ke-hoach", "12/KH-UBND", "2025-09-03", "ubnd.xa-dai-lanh-2025", "chuyển đổi số của xã", (("implements", KH99, "Thực hiện Kế hoạch số 99/KH-UBND"),)),
    Doc(NHA_TRANG25, "ke-hoach", "7/KH-UBND", "2025-09-10", "ubnd.phuong-nha-trang-2025", "chuyển đổi số của phường", (("implements", KH99, "Thực hiện Kế hoạch số 99/KH-UBND"),)),
)  # fmt: skip
BY_KEY = {doc.key: doc for doc in DOCUMENTS}
TYPES = {kind.slug: kind for kind in document_types()}
STATEMENTS = {
    "sentTo": "Recipient",
    "launches": "MovementMention",
    "promotes": "MovementMention",
    "localises": "MovementMention",
}
BASES = {"sentTo": ORGANISATION, "launches": MOVEMENT, "promotes": MOVEMENT, "localises": MOVEMENT}


def graph_of(key: str) -> str:
    return GRAPH + hashlib.sha256(key.encode()).hexdigest()[:32]


def small_country() -> tuple[Quad, ...]:
    """All quads, every held document's file in its own named graph."""
    found = [quad for doc in DOCUMENTS if doc.held for quad in quads(doc)]
    return tuple(sorted(set(found), key=str))


def build() -> Store:
    store = Store()
    store.extend(small_country())
    return store


def quads(doc: Doc) -> Iterator[Quad]:
    """The graph of one file. A statement is (relation, object, words[, purpose]); a fourth word first is its subject."""
    name = graph_of(doc.key)
    triples = [*_described(doc), *_source(doc, name), (DOCUMENT + doc.key, LT + "describedIn", NamedNode(name))]
    position = 0
    for place, words in enumerate(doc.says, 1):
        subject, said = (words[0], words[1:]) if words[0] in BY_KEY else (doc.key, words)
        triples += _statement(f"{name}#s{place}", (subject, *said), (f"{name}#text", position))
        position += len(said[2]) + 1
        triples += _mentioned(said[0], said[1]) + (_described(BY_KEY[subject]) if subject != doc.key else [])
    triples += _doubted(doc, name) if doc.doubt else []
    for subject, predicate, value in triples:
        yield Quad(NamedNode(subject), NamedNode(predicate), value, NamedNode(name))


def text_of(doc: Doc) -> str:
    """The whole text of the file: its statements, one a line."""
    return "".join((said[3] if said[0] in BY_KEY else said[2]) + "\n" for said in doc.says)


Triples = list[tuple[str, str, NamedNode | Literal]]


def _described(doc: Doc) -> Triples:
    iri, kind = DOCUMENT + doc.key, TYPES[doc.kind]
    found: Triples = [
        *_a(iri, kind.cls), (iri, DCTERMS + "type", NamedNode(kind.iri)), (iri, RDFS + "label", _vi(f"{kind.label} {doc.identifier}")),
        (iri, LT + "identifier", Literal(doc.identifier)), (iri, LT + "symbol", Literal(doc.identifier.lstrip("0123456789/-"))),
        (iri, LT + "date", Literal(doc.date)), (iri, LT + "year", Literal(int(doc.date[:4]))), (iri, DCTERMS + "title", _vi(doc.title)),
        (iri, LT + "issuedBy", NamedNode(ORGANISATION + doc.issuer)), (iri, LT + "level", _level(ORGANISATIONS[doc.issuer][1])),
    ]  # fmt: skip
    if doc.number:
        found.append((iri, LT + "number", Literal(str(int(doc.number)))))
    if len(doc.date) == len("2023-04-19"):
        found.append((iri, ELI + "date_document", _typed(doc.date, "date")))
    return found + _organisation(doc.issuer)


def _organisation(key: str) -> Triples:
    iri = ORGANISATION + key
    if key == GROUP:
        label = "Ủy ban nhân dân các huyện, thị xã, thành phố"
        return [
            *_a(iri, "OrganisationGroup"),
            (iri, RDFS + "label", _vi(label)),
            (iri, LT + "level", _level("district")),
        ]
    label, level, unit = ORGANISATIONS[key]
    found: Triples = [*_a(iri, "Organisation"), (iri, RDFS + "label", _vi(label)), (iri, LT + "level", _level(level))]
    if unit:
        found.append((iri, LT + "jurisdiction", NamedNode(UNIT + unit)))
    while unit:
        name, level, above = UNITS[unit]
        found += [
            *_a(UNIT + unit, "AdministrativeUnit"),
            (UNIT + unit, RDFS + "label", _vi(name)),
            (UNIT + unit, LT + "level", _level(level)),
        ]
        found += [(UNIT + unit, LT + "partOf", NamedNode(UNIT + above))] if above else []
        unit = above
    return found


def _movement(key: str) -> Triples:
    iri, (name, variants, national) = MOVEMENT + key, MOVEMENTS[key]
    found: Triples = [
        *_a(iri, "Movement"),
        (iri, RDFS + "label", _vi(name)),
        (iri, LT + "movementKind", NamedNode(SCHEME + "movement-kind/phong-trao-thi-dua")),
    ]
    found += [(iri, SKOS + "altLabel", _vi(variant)) for variant in variants]
    if national:
        found += [
            (iri, LT + "localises", NamedNode(MOVEMENT + national)),
            (iri, LT + "level", _level("province")),
            *_movement(national),
        ]
    return found


def _placeholder() -> Triples:
    document, body = DOCUMENT + KH103, ORGANISATION + PLACEHOLDER
    return [
        *_a(document, "Plan"), *_a(document, "Unresolved"), (document, LT + "identifier", Literal("103/KH-UBND")),
        (document, RDFS + "label", _vi("Kế hoạch 103/KH-UBND")),
        (document, LT + "number", Literal("103")), (document, LT + "symbol", Literal("KH-UBND")), (document, LT + "issuedBy", NamedNode(body)),
        *_a(body, "Organisation"), *_a(body, "Unresolved"), (body, RDFS + "label", _vi("Ủy ban nhân dân tỉnh")),
        *((body, LT + "candidate", NamedNode(ORGANISATION + each)) for each in ("ubnd.tinh-khanh-hoa", "ubnd.tinh-tay-ninh")),
        *_described(BY_KEY[KH103_TN]),
    ]  # fmt: skip


def _mentioned(relation: str, key: str) -> Triples:
    if relation in ("launches", "promotes"):
        return _movement(key)
    if relation == "sentTo":
        return _organisation(key)
    return _placeholder() if key == KH103 else _described(BY_KEY[key])


def _source(doc: Doc, name: str) -> Triples:
    text = f"{name}#text"
    digest = hashlib.sha256(doc.key.encode()).hexdigest()
    return [
        *_a(text, "SourceText"),
        (text, LT + "sha256", Literal(digest)),
        (text, DCTERMS + "title", Literal(doc.key.replace("/", "_") + ".txt")),
    ]


def _statement(iri: str, said: tuple[str, ...], place: tuple[str, int]) -> Triples:
    subject, relation, target, words, *purpose = said
    edge = (DOCUMENT + subject, relation, BASES.get(relation, DOCUMENT) + target)
    method = "placeholder" if target == KH103 else "state-key"
    return [
        *_proof(iri, edge, STATEMENTS.get(relation, "Citation"), words, place),
        (iri, LT + "method", Literal(method)),
        *((iri, LT + "purpose", NamedNode(SCHEME + "purpose/" + each)) for each in purpose),
    ]


def _proof(iri: str, edge: tuple[str, str, str], kind: str, words: str, place: tuple[str, int]) -> Triples:
    """An edge (IRI, local name, IRI) and its statement with the words at a place: source text, start."""
    (subject, relation, target), (source, start) = edge, place
    found: Triples = [(subject, LT + each, NamedNode(target)) for each in (relation, *vocabulary().supers(relation))]
    return [
        *found,
        *_a(iri, kind),
        (iri, RDF + "subject", NamedNode(subject)),
        (iri, RDF + "predicate", NamedNode(LT + relation)),
        (iri, RDF + "object", NamedNode(target)),
        (iri, LT + "rule", Literal("citation.numbered")),
        (iri, LT + "confidence", _typed("0.95", "decimal")),
        (iri, OA + "hasTarget", NamedNode(iri + "-target")),
        (iri + "-target", OA + "hasSource", NamedNode(source)),
        (iri + "-target", OA + "hasSelector", NamedNode(iri + "-quote")),
        (iri + "-quote", OA + "exact", Literal(words)),
        (iri + "-quote", OA + "start", Literal(start)),
        (iri + "-quote", LT + "page", Literal(1 + start // 30)),
        (iri + "-quote", OA + "end", Literal(start + len(words))),
        (iri + "-quote", OA + "prefix", Literal("…")),
        (iri + "-quote", OA + "suffix", Literal("\n")),
    ]


def _doubted(doc: Doc, name: str) -> Triples:
    about, kind, vi, en, words = doc.doubt
    note, statement = f"{name}#q1-note", f"{name}#q1"
    place = (f"{name}#text", text_of(doc).index(words))
    said = _proof(statement, (DOCUMENT + about, "hasQualityNote", note), "Statement", words, place)
    return [
        *said, *_a(note, "QualityNote"), (note, RDFS + "label", _vi(vi)), (note, LT + "translation", Literal(en)),
        (note, LT + "doubt", NamedNode(SCHEME + "quality/" + kind)), (statement, LT + "method", Literal("own-header")),
    ]  # fmt: skip


def _a(iri: str, cls: str) -> Iterable[tuple[str, str, NamedNode]]:
    return [(iri, RDF + "type", NamedNode(LT + each)) for each in (cls, *vocabulary().supers(cls))]


def _vi(text: str) -> Literal:
    return Literal(text, language="vi")


def _typed(value: str, datatype: str) -> Literal:
    return Literal(value, datatype=NamedNode(XSD + datatype))


def _level(name: str) -> NamedNode:
    return NamedNode(SCHEME + "level/" + name)


@pytest.fixture(scope="session")
def store() -> Store:
    """The small country in memory, with what a snapshot would derive from it."""
    found = build()
    found.extend(inferred(found))
    return found


@pytest.fixture(scope="session")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    """The small country published, with its search index."""
    data = tmp_path_factory.mktemp("small")
    writer = Store(str(data / "store"))
    writer.extend(small_country())
    with publish(writer, data, datetime(2025, 10, 1, tzinfo=UTC)) as published:
        yield published
