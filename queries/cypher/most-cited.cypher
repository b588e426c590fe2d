// title: Những văn bản nào được viện dẫn nhiều nhất? | Which documents are cited most?
// description: Số văn bản viện dẫn và số cơ quan viện dẫn; có thể chỉ hỏi văn bản của một cấp. | By how many documents and how
//     many bodies each is cited; for documents of one level when asked.
// parameter: level level optional Cấp của văn bản được viện dẫn | Level of the cited document
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: date date Ngày | Date
// column: citing integer Số văn bản viện dẫn | Citing documents
// column: organisations integer Số cơ quan viện dẫn | Citing organisations
// example: level=central

// A parameter that is left out comes as ''.
MATCH (d:Document)<-[:CITES]-(c:Document)
WHERE c.other_name = false AND d.level IS NOT NULL AND ($level = '' OR d.level = $level)
  AND ($as_of = '' OR coalesce(d.date, '') <= $as_of) AND ($as_of = '' OR coalesce(c.date, '') <= $as_of)
OPTIONAL MATCH (c)-[:ISSUED_BY]->(o:Organisation)
WHERE o.other_name = false
RETURN d.id AS document, d.label AS label, d.level AS level, d.date AS date, count(DISTINCT c.id) AS citing,
  count(DISTINCT o.id) AS organisations
ORDER BY citing DESC, organisations DESC, document
