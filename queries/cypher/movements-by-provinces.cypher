// title: Phong trào nào được nhiều tỉnh thực hiện nhất? | Which movements do most provinces carry on?
// description: Số tỉnh có cơ quan phát động hoặc hưởng ứng phong trào, kể cả qua hình thức ở địa phương. | By the number of provinces with a body that
//     launches or promotes the movement or a local form of it.
// parameter: as_of date optional Tính đến ngày | As of
// column: movement movement Phong trào | Movement
// column: label text Tên gọi | Name
// column: provinces integer Số tỉnh | Provinces
// column: documents integer Số văn bản | Documents

MATCH (d:Document)-[:LAUNCHES|PROMOTES]->(f:Movement)
MATCH (f)-[:LOCALISES*0..30]->(m)
WITH DISTINCT d, m
MATCH (d)-[:ISSUED_BY]->(:Organisation)-[:HAS_JURISDICTION]->(u:AdministrativeUnit)
MATCH (u)-[:PART_OF*0..30]->(p)
WHERE p.level = 'province' AND d.other_name = false AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
RETURN m.id AS movement, m.label AS label, count(DISTINCT p.id) AS provinces, count(DISTINCT d.id) AS documents
ORDER BY provinces DESC, documents DESC, movement
