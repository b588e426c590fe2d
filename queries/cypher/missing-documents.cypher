// title: Những văn bản nào được viện dẫn nhiều mà chưa có toàn văn? | Which documents are cited but not held, most wanted first?
// description: Văn bản được viện dẫn mà kho chưa có, theo số văn bản viện dẫn. | Cited documents whose text is not in the store, by the
//     number of documents that cite them.
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: date date Ngày | Date
// column: citing integer Số văn bản viện dẫn | Citing documents

MATCH (d:Document)<-[:CITES]-(c:Document)
WHERE d.held = false AND c.other_name = false AND ($as_of = '' OR coalesce(d.date, '') <= $as_of) AND ($as_of = '' OR coalesce(c.date, '') <= $as_of)
RETURN d.id AS document, d.label AS label, d.level AS level, d.date AS date, count(DISTINCT c.id) AS citing
ORDER BY citing DESC, document
