// title: Một phong trào và các hình thức địa phương được phát động ở đâu, khi nào? | Where and when were a movement and its local forms launched?
// description: Văn bản phát động, cơ quan và ngày, của phong trào và mọi hình thức phỏng theo, kèm lời văn. | The launching documents, with
//     issuer and date, of a movement and of every form made after it, with the words that say so.
// parameter: movement movement required Phong trào | Movement
// parameter: as_of date optional Tính đến ngày | As of
// column: variant movement Phong trào được phát động | Movement launched
// column: label text Tên gọi | Name
// column: document document Văn bản phát động | Launching document
// column: document_label text Tên văn bản | Document name
// column: issuer text Cơ quan ban hành | Issuer
// column: date date Ngày | Date
// column: quote text Lời văn | Words
// example: movement=Cả nước chung sức xây dựng nông thôn mới

MATCH (:Movement {id: $movement})<-[:LOCALISES*0..30]-(v)
WITH DISTINCT v
MATCH (d:Document)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(v)
WHERE s.relation = 'launches' AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
WITH v, d, min(s.quote) AS quote
OPTIONAL MATCH (d)-[:ISSUED_BY]->(o:Organisation)
RETURN v.id AS variant, v.label AS label, d.id AS document, d.label AS document_label, min(o.label) AS issuer,
  d.date AS date, quote
ORDER BY date, variant, document
