// title: Một văn bản được triển khai đến đâu ở từng tỉnh? | How far has a document spread, province by province?
// description: Số văn bản triển khai có ngày ở mỗi cấp trong từng tỉnh, ngày sớm nhất và muộn nhất. | Dated implementing documents at each level of each province,
//     with the first and the last date.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: province text Tỉnh | Province
// column: level level Cấp | Level
// column: documents integer Số văn bản | Documents
// column: organisations integer Số cơ quan | Organisations
// column: first date Sớm nhất | First
// column: last date Muộn nhất | Last
// example: document=34-CT/TW

MATCH (:Document {id: $document})<-[:IMPLEMENTS*1..30]-(i)
WITH DISTINCT i
MATCH (i)-[:ISSUED_BY]->(o:Organisation)-[:HAS_JURISDICTION]->(u:AdministrativeUnit)
MATCH (u)-[:PART_OF*0..30]->(p)
WHERE i.other_name = false AND o.other_name = false AND p.level = 'province' AND p.label IS NOT NULL AND i.level IS NOT NULL AND i.date IS NOT NULL
  AND ($as_of = '' OR i.date <= $as_of)
RETURN p.label AS province, i.level AS level, count(DISTINCT i.id) AS documents, count(DISTINCT o.id) AS organisations,
  min(i.date) AS first, max(i.date) AS last
ORDER BY province, first
