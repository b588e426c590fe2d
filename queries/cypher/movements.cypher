// title: Có những phong trào nào? | Which movements are there?
// description: Mọi phong trào, số văn bản phát động hoặc hưởng ứng và số cơ quan ban hành chúng. | Every movement, with the number of
//     documents that launch or promote it and of the bodies that issued them.
// parameter: as_of date optional Tính đến ngày | As of
// column: movement movement Phong trào | Movement
// column: label text Tên gọi | Name
// column: kind text Loại | Kind
// column: localises movement Phỏng theo | Local form of
// column: documents integer Số văn bản | Documents
// column: organisations integer Số cơ quan | Organisations

MATCH (m:Movement)
OPTIONAL MATCH (m)-[:LOCALISES]->(n:Movement)
WITH m, min(n.id) AS localises
OPTIONAL MATCH (d:Document)-[:LAUNCHES|PROMOTES]->(m)
WHERE d.other_name = false AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
OPTIONAL MATCH (d)-[:ISSUED_BY]->(o:Organisation)
WHERE o.other_name = false
WITH m, localises, count(DISTINCT d.id) AS documents, count(DISTINCT o.id) AS organisations
WHERE $as_of = '' OR documents > 0
RETURN m.id AS movement, m.label AS label, m.kind AS kind, localises, documents, organisations
ORDER BY documents DESC, movement
