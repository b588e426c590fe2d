// title: Mỗi tỉnh, mỗi cấp triển khai một văn bản sau bao nhiêu ngày? | After how many days did each level of each province carry a document out?
// description: Số ngày từ ngày ban hành đến văn bản triển khai, dù qua văn bản khác: nhanh nhất, chậm nhất, trung bình; chỉ tính văn bản biết đủ ngày.
//    | Days from the day of issue to the documents that carry it out, if through others: fewest, most, on average; of
//    documents whose day is known.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: province text Tỉnh | Province
// column: level level Cấp | Level
// column: documents integer Số văn bản | Documents
// column: fewest integer Ít ngày nhất | Fewest days
// column: most integer Nhiều ngày nhất | Most days
// column: average integer Trung bình số ngày | Days on average
// example: document=19/CT-TTg

MATCH (d:Document {id: $document})
WHERE d.issued IS NOT NULL
MATCH (d)<-[:IMPLEMENTS* TRAIL 1..30]-(i)
WITH DISTINCT d, i
MATCH (i)-[:ISSUED_BY]->(:Organisation)-[:HAS_JURISDICTION]->(u:AdministrativeUnit)
MATCH (u)-[:PART_OF* TRAIL 0..30]->(p)
WHERE i.other_name = false AND p.level = 'province' AND p.label IS NOT NULL AND i.level IS NOT NULL AND i.issued IS NOT NULL
  AND ($as_of = '' OR coalesce(i.date, '') <= $as_of)
WITH DISTINCT i, p.label AS province, i.issued - d.issued AS days
RETURN province, i.level AS level, count(*) AS documents, min(days) AS fewest, max(days) AS most,
  cast(floor(avg(days) + 0.5), 'INT64') AS average
ORDER BY province, fewest, level
