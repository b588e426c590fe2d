// title: Những văn bản nào triển khai một văn bản, ở mọi cấp? | What implements a document, at all levels?
// description: Mọi văn bản triển khai, trực tiếp hoặc qua văn bản khác (tối đa 6 bước), kèm lời văn chứng minh từng quan hệ.
//     | Every document that implements it, directly or through others (up to 6 steps), with the words that prove each relation.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: implementing document Văn bản triển khai | Implementing document
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: issuer text Cơ quan ban hành | Issuer
// column: date date Ngày | Date
// column: steps integer Số bước | Steps
// column: relation text Quan hệ | Relation
// column: via document Triển khai trực tiếp | Directly implements
// column: quote text Lời văn | Words
// example: document=34-CT/TW

// Walked once, from the document down. Steps are counted to what is implemented directly, so that no way back is needed.
MATCH p = (:Document {id: $document})<-[:IMPLEMENTS*0..30]-(v)
WITH v, min(length(p)) AS walked
MATCH (v)<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(i:Document)
WHERE s.relation IN ['implements', 'continues']
WITH i, v, walked, s.relation AS relation, min(s.quote) AS quote
WITH i, min(walked) + 1 AS steps, collect({via: v.id, date: coalesce(v.date, ''), relation: relation, quote: quote}) AS ways
WHERE steps <= 6 AND ($as_of = '' OR coalesce(i.date, '') <= $as_of)
OPTIONAL MATCH (i)-[:ISSUED_BY]->(o:Organisation)
WITH i, steps, ways, min(o.label) AS issuer
UNWIND ways AS way
WITH i, steps, issuer, way
WHERE $as_of = '' OR way.date <= $as_of
RETURN i.id AS implementing, i.label AS label, i.level AS level, issuer, i.date AS date, steps, way.relation AS relation,
  way.via AS via, way.quote AS quote
ORDER BY steps, date, implementing, via
