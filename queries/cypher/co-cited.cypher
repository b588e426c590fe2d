// title: Văn bản nào thường được viện dẫn cùng một văn bản? | Which documents are cited together with one?
// description: Văn bản khác mà các văn bản viện dẫn nó cũng viện dẫn, theo số lần cùng xuất hiện. | Other documents that those which cite it cite as
//     well, by how many do.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: other document Văn bản khác | Other document
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: together integer Số văn bản viện dẫn cả hai | Documents that cite both
// example: document=34-CT/TW

// Two MATCH clauses: in one, ladybug would let both relationships be the same.
MATCH (:Document {id: $document})<-[:CITES]-(f:Document)
MATCH (f)-[:CITES]->(o:Document)
WHERE o.id <> $document AND f.other_name = false AND ($as_of = '' OR coalesce(o.date, '') <= $as_of) AND ($as_of = '' OR coalesce(f.date, '') <= $as_of)
RETURN o.id AS other, o.label AS label, o.level AS level, count(DISTINCT f.id) AS together
ORDER BY together DESC, other
