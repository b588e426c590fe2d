// title: Nơi nào nhận văn bản mà chưa có văn bản triển khai? | Who received a document and has not answered?
// description: Cơ quan được gửi đích danh mà chưa ban hành văn bản nào triển khai nó, dù trực tiếp hay qua văn bản khác; không
//     tính nhóm nơi nhận. | Bodies sent it by name that issued nothing implementing it by any chain; groups are not counted.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: organisation organisation Nơi nhận | Recipient
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: purpose text Để | Purpose
// column: quote text Lời văn | Words
// example: document=1486/KH-UBND

// Those who answered, asked once from the document down, not once for every recipient.
MATCH (d:Document {id: $document})
WHERE ($as_of = '' OR coalesce(d.date, '') <= $as_of)
OPTIONAL MATCH (d)<-[:IMPLEMENTS*1..30]-(a)-[:ISSUED_BY]->(o:Organisation)
WHERE ($as_of = '' OR coalesce(a.date, '') <= $as_of)
WITH d, collect(DISTINCT o.id) AS answered
MATCH (d)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(r:Organisation)
WHERE s.relation = 'sentTo' AND r.unresolved = false AND NOT r.id IN answered
RETURN r.id AS organisation, r.label AS label, r.level AS level, min(s.purpose) AS purpose, min(s.quote) AS quote
ORDER BY level, organisation
