// title: Một văn bản được triển khai đến đâu ở từng cấp? | How far has a document spread, level by level?
// description: Số văn bản triển khai và số cơ quan ở mỗi cấp, ngày sớm nhất và muộn nhất. | Implementing documents and bodies at each
//     level, with the first and the last date.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: level level Cấp | Level
// column: documents integer Số văn bản | Documents
// column: organisations integer Số cơ quan | Organisations
// column: first date Sớm nhất | First
// column: last date Muộn nhất | Last
// example: document=34-CT/TW

// The far end of the walk has no label: with one, ladybug looks at every document first (1.5 ms against 400 ms).
MATCH (:Document {id: $document})<-[:IMPLEMENTS*1..30]-(i)
WITH DISTINCT i
WHERE i.other_name = false AND i.level IS NOT NULL AND ($as_of = '' OR coalesce(i.date, '') <= $as_of)
OPTIONAL MATCH (i)-[:ISSUED_BY]->(o:Organisation)
WHERE o.other_name = false
RETURN i.level AS level, count(DISTINCT i.id) AS documents, count(DISTINCT o.id) AS organisations, min(i.date) AS first,
  max(i.date) AS last
ORDER BY first, level
