// title: Một văn bản dựa trên những gì, đến tận trung ương? | What does a document rest on, up to the centre?
// description: Mọi văn bản mà nó triển khai, căn cứ hoặc làm theo, trực tiếp hoặc qua văn bản khác, kèm lời văn chứng minh.
//     | Every document that it implements, is based on or follows, directly or through others, with the words that prove it.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: basis document Văn bản làm cơ sở | Basis
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: issuer text Cơ quan ban hành | Issuer
// column: date date Ngày | Date
// column: relation text Quan hệ | Relation
// column: from document Văn bản dẫn đến | Cited by
// column: quote text Lời văn | Words
// example: document=1127/KH-UBND

MATCH (:Document {id: $document})-[:IMPLEMENTS|FOLLOWS|BASED_ON*0..30]->(f)
WITH DISTINCT f
MATCH (f)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Document)
WHERE s.relation IN ['implements', 'continues', 'follows', 'basedOn']
  AND ($as_of = '' OR coalesce(f.date, '') <= $as_of) AND ($as_of = '' OR coalesce(b.date, '') <= $as_of)
WITH b, f, s.relation AS relation, min(s.quote) AS quote
OPTIONAL MATCH (b)-[:ISSUED_BY]->(o:Organisation)
RETURN b.id AS basis, b.label AS label, b.level AS level, min(o.label) AS issuer, b.date AS date, relation,
  f.id AS `from`, quote
ORDER BY date DESC, basis, `from`
