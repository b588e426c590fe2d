// title: Những nơi nào được giao phối hợp, với ai? | Which bodies are to co-ordinate, and with whom?
// description: Nơi được giao phối hợp trong phần tổ chức thực hiện và nơi chủ trì cùng đoạn ấy; nơi nhận văn bản để phối hợp
//    và cơ quan ban hành. | Bodies that a task names to work with, beside those that lead it in the same words; bodies that
//    get a document to co-ordinate, beside its issuer.
// parameter: organisation organisation optional Nơi phối hợp | Co-ordinating body
// parameter: document document optional Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: organisation organisation Nơi phối hợp | Co-ordinating body
// column: label text Tên gọi | Name
// column: lead organisation Phối hợp với | Works with
// column: lead_label text Tên gọi | Name
// column: document document Văn bản | Document
// column: date date Ngày | Date
// column: quote text Lời văn | Words
// example: document=1873/KH-UBND

// A parameter that is left out comes as ''. The words are passed on by WITH DISTINCT: with three MATCH clauses that share
// the statement and a condition on the date, ladybug 0.22 loses rows.
MATCH (o)<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(d:Document)
WHERE s.rule IN ['assignment.subject.partner', 'assignment.carried.partner'] AND ($organisation = '' OR o.id = $organisation)
  AND ($document = '' OR d.id = $document) AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
WITH DISTINCT o, d, s.graph AS graph, s.quote_start AS start, s.quote AS quote
MATCH (d)<-[:SUBJECT]-(t:Statement)-[:OBJECT]->(l)
WHERE t.relation = 'assigns' AND NOT t.rule ENDS WITH '.partner' AND t.graph = graph AND t.quote_start = start
RETURN DISTINCT o.id AS organisation, o.label AS label, l.id AS lead, l.label AS lead_label, d.id AS document,
  d.date AS date, quote
UNION
MATCH (o)<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(d:Document)
WHERE s.purpose = 'phoi-hop' AND ($organisation = '' OR o.id = $organisation)
  AND ($document = '' OR d.id = $document) AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
MATCH (d)-[:ISSUED_BY]->(l:Organisation)
RETURN DISTINCT o.id AS organisation, o.label AS label, l.id AS lead, l.label AS lead_label, d.id AS document,
  d.date AS date, s.quote AS quote
