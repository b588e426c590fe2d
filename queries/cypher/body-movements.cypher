// title: Một cơ quan thực hiện những phong trào nào, qua văn bản nào? | Which movements does a body carry on, and through which documents?
// description: Phong trào mà các văn bản của cơ quan phát động hoặc hưởng ứng. | Movements that the body's documents launch or promote.
// parameter: organisation organisation required Cơ quan | Organisation
// parameter: as_of date optional Tính đến ngày | As of
// column: movement movement Phong trào | Movement
// column: label text Tên gọi | Name
// column: relation text Quan hệ | Relation
// column: document document Văn bản | Document
// column: document_label text Tên văn bản | Document name
// column: date date Ngày | Date
// column: quote text Lời văn | Words
// example: organisation=UBND huyện Lệ Thủy

MATCH (o:Organisation {id: $organisation})<-[:ISSUED_BY]-(d:Document)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(m:Movement)
WHERE s.relation IN ['launches', 'promotes'] AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
RETURN m.id AS movement, m.label AS label, s.relation AS relation, d.id AS document, d.label AS document_label,
  d.date AS date, min(s.quote) AS quote
ORDER BY movement, date, document
