// title: Văn bản nào được nhiều tỉnh viện dẫn nhất? | Which documents do most provinces cite?
// description: Số tỉnh, thành phố có cơ quan (ở mọi cấp trong tỉnh) viện dẫn văn bản. | By the number of provinces in which a body, at whatever
//     level, cites the document.
// parameter: level level optional Cấp của văn bản được viện dẫn | Level of the cited document
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: provinces integer Số tỉnh | Provinces
// column: citing integer Số văn bản viện dẫn | Citing documents
// example: level=central

// A parameter that is left out comes as ''.
MATCH (d:Document)<-[:CITES]-(f:Document)-[:ISSUED_BY]->(o:Organisation)-[:HAS_JURISDICTION]->(u:AdministrativeUnit)
WHERE f.other_name = false AND d.level IS NOT NULL AND ($level = '' OR d.level = $level)
  AND ($as_of = '' OR coalesce(d.date, '') <= $as_of) AND ($as_of = '' OR coalesce(f.date, '') <= $as_of)
MATCH (u)-[:PART_OF*0..30]->(p)
WHERE p.level = 'province'
RETURN d.id AS document, d.label AS label, d.level AS level, count(DISTINCT p.id) AS provinces,
  count(DISTINCT f.id) AS citing
ORDER BY provinces DESC, citing DESC, document
