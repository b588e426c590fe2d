// title: Một cơ quan đã ban hành những văn bản nào? | Which documents has a body issued?
// description: Văn bản của cơ quan, kể cả văn bản mới chỉ được viện dẫn. | The body's documents, those only cited included.
// parameter: organisation organisation required Cơ quan | Organisation
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: title text Trích yếu | Title
// column: date date Ngày | Date
// column: held text Có toàn văn | Text held
// example: organisation=UBND huyện Lệ Thủy

MATCH (:Organisation {id: $organisation})<-[:ISSUED_BY]-(d:Document)
WHERE ($as_of = '' OR coalesce(d.date, '') <= $as_of)
RETURN d.id AS document, d.label AS label, d.title AS title, d.date AS date, d.held AS held
ORDER BY date, document
