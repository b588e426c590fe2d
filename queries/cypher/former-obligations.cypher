// title: Việc của một cơ quan đã giải thể nay thuộc về ai? | What became of the obligations of a body that is no more?
// description: Văn bản chờ cơ quan ấy thực hiện, lời văn nêu tên nó, nó đã trả lời chưa, nơi kế thừa và văn bản của nơi kế thừa triển
//    khai việc ấy. | Documents that the body was to carry out, the words that name it, whether it had answered, its
//    successors, and a document of a successor that carries the matter on.
// parameter: organisation organisation required Cơ quan đã giải thể | Former body
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: date date Ngày | Date
// column: by_name text Nêu đích danh | By name
// column: quote text Lời văn | Words
// column: answered text Đã trả lời | Answered
// column: successor organisation Nơi kế thừa | Successor
// column: successor_label text Tên nơi kế thừa | Name of the successor
// column: taken_up document Văn bản của nơi kế thừa | Document of the successor
// example: organisation=UBND huyện Minh Hóa

// What each successor's documents rest on is walked once, before the documents of the body are looked at.
MATCH (o:Organisation {id: $organisation})-[:SUCCEEDED_BY]->(h:Organisation)
WITH DISTINCT o, h
OPTIONAL MATCH (h)<-[:ON_BEHALF_OF]-(u:Document)
WHERE ($as_of = '' OR coalesce(u.date, '') <= $as_of)
OPTIONAL MATCH (u)-[:IMPLEMENTS|FOLLOWS|BASED_ON*1..30]->(x)
WITH o, collect(DISTINCT {heir: h.id, label: h.label, above: x.id, up: u.id}) AS ups
OPTIONAL MATCH (o)<-[:ON_BEHALF_OF]-(a:Document)
WHERE ($as_of = '' OR coalesce(a.date, '') <= $as_of)
OPTIONAL MATCH (a)-[:IMPLEMENTS|FOLLOWS|BASED_ON*1..30]->(b)
WITH o, ups, collect(DISTINCT b.id) AS done
MATCH (o)<-[:EXPECTS]-(d:Document)
WHERE ($as_of = '' OR coalesce(d.date, '') <= $as_of)
OPTIONAL MATCH (d)-[n:EXPECTS_BY_NAME]->(o)
WITH o, ups, d, d.id IN done AS answered, count(n) > 0 AS by_name
OPTIONAL MATCH (d)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(r:Organisation)
WHERE s.relation IN ['sentTo', 'assigns'] AND (r.id = o.id OR EXISTS { MATCH (r)-[:OFFICE_OF]->(o) })
WITH ups, d, answered, by_name, min(s.quote) AS quote
UNWIND ups AS up
RETURN d.id AS document, d.label AS label, d.date AS date, by_name, quote, answered, up.heir AS successor,
  up.label AS successor_label, min(CASE WHEN up.above = d.id THEN up.up END) AS taken_up
ORDER BY date, document, successor
