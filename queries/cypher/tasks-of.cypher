// title: Một văn bản giao việc cho những ai? | To whom does a document give tasks?
// description: Cơ quan, nhóm cơ quan được giao việc, kèm lời văn. | Bodies and groups that it gives tasks, with the words.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: organisation organisation Nơi được giao | Body
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: quote text Lời văn | Words
// example: document=1486/KH-UBND

MATCH (d:Document {id: $document})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(o)
WHERE s.relation = 'assigns' AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
RETURN DISTINCT o.id AS organisation, o.label AS label, o.level AS level, s.quote AS quote
ORDER BY organisation, quote
