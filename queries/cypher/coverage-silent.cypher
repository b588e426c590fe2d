// title: Những nơi nào được chờ mà chưa trả lời? | Who was to move and is silent?
// description: Nơi nêu đích danh chưa có văn bản triển khai, trong khi nơi cùng loại, cùng cấp đã có; nơi chỉ nêu theo nhóm chưa có,
//     trong khi kho có văn bản không cũ hơn của chính nơi ấy. | Bodies named that have no document of theirs although one of their kind and level
//     answered; members of groups that have none although a document of theirs is held that is not older.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: asking document Văn bản chờ thực hiện | Asking document
// column: asking_label text Tên văn bản | Document name
// column: organisation organisation Nơi im lặng | Silent body
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: by_name text Nêu đích danh | By name
// example: document=1486/KH-UBND

MATCH (:Document {id: $document})<-[:IMPLEMENTS|FOLLOWS|BASED_ON*0..30]-(a)
WITH DISTINCT a
WHERE ($as_of = '' OR coalesce(a.date, '') <= $as_of)
MATCH (a)<-[:ANSWERS]-(w)
MATCH (w)-[:ON_BEHALF_OF]->(p:Organisation)<-[:EXPECTS]-(a)
WHERE ($as_of = '' OR coalesce(w.date, '') <= $as_of)
WITH a, collect(p.id) AS heard, collect(p.body_kind + '/' + p.level) AS kinds
MATCH (a)-[:EXPECTS_BY_NAME]->(o:Organisation)
WHERE NOT o.id IN heard AND (o.body_kind + '/' + o.level) IN kinds
RETURN a.id AS asking, a.label AS asking_label, o.id AS organisation, o.label AS label, o.level AS level, true AS by_name
UNION
MATCH (:Document {id: $document})<-[:IMPLEMENTS|FOLLOWS|BASED_ON*0..30]-(a)
WITH DISTINCT a
WHERE ($as_of = '' OR coalesce(a.date, '') <= $as_of)
OPTIONAL MATCH (a)<-[:ANSWERS]-(w)-[:ON_BEHALF_OF]->(p:Organisation)
WHERE ($as_of = '' OR coalesce(w.date, '') <= $as_of)
WITH a, collect(DISTINCT p.id) AS heard
MATCH (a)-[:EXPECTS]->(o:Organisation)
WHERE NOT o.id IN heard
OPTIONAL MATCH (a)-[n:EXPECTS_BY_NAME]->(o)
WITH a, o, count(n) AS named
WHERE named = 0
MATCH (o)<-[:ON_BEHALF_OF]-(h:Document)
WHERE h.held = true AND ($as_of = '' OR coalesce(h.date, '') <= $as_of)
  AND left(h.date, size(a.date)) >= left(a.date, size(h.date))
RETURN DISTINCT a.id AS asking, a.label AS asking_label, o.id AS organisation, o.label AS label, o.level AS level,
  false AS by_name
