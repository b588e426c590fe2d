// title: Một cơ quan còn những văn bản nào chưa trả lời? | Which documents has a body not answered?
// description: Văn bản chờ cơ quan ấy thực hiện mà cơ quan, người đứng đầu hay thường trực của nó chưa có văn bản nào triển khai, dù qua
//    văn bản khác; chỉ tính trong các văn bản đang có. | Documents that the body was to carry out and that no document of it,
//    its head or standing committee carries out, if through others; as far as the documents at hand tell.
// parameter: organisation organisation required Cơ quan | Organisation
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: issuer text Cơ quan ban hành | Issuer
// column: date date Ngày | Date
// column: by_name text Nêu đích danh | By name
// column: quote text Lời văn | Words
// example: organisation=UBND huyện Minh Hóa

MATCH (o:Organisation {id: $organisation})
OPTIONAL MATCH (o)<-[:ON_BEHALF_OF]-(a:Document)
WHERE ($as_of = '' OR coalesce(a.date, '') <= $as_of)
OPTIONAL MATCH (a)-[:IMPLEMENTS|FOLLOWS|BASED_ON*1..30]->(b)
WITH o, collect(DISTINCT b.id) AS answered
MATCH (o)<-[:EXPECTS]-(d:Document)
WHERE NOT d.id IN answered AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
OPTIONAL MATCH (d)-[n:EXPECTS_BY_NAME]->(o)
WITH o, d, count(n) > 0 AS by_name
OPTIONAL MATCH (d)-[:ISSUED_BY]->(i:Organisation)
WITH o, d, by_name, min(i.label) AS issuer
OPTIONAL MATCH (d)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(r:Organisation)
WHERE s.relation IN ['sentTo', 'assigns'] AND (r.id = o.id OR EXISTS { MATCH (r)-[:OFFICE_OF]->(o) })
RETURN d.id AS document, d.label AS label, d.level AS level, issuer, d.date AS date, by_name, min(s.quote) AS quote
ORDER BY date, document
