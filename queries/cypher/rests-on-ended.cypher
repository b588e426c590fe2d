// title: Văn bản nào dựa trên văn bản đã bị thay thế hoặc bãi bỏ? | Which documents rest on something replaced or repealed?
// description: Văn bản triển khai, căn cứ hoặc làm theo một văn bản mà văn bản khác thay thế hoặc bãi bỏ, và văn bản ấy. | Documents that implement, are
//     based on or follow one that another replaces or repeals, and that other.
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: date date Ngày | Date
// column: basis document Văn bản làm cơ sở | Basis
// column: ended_by document Thay thế, bãi bỏ bởi | Ended by
// column: ended_on date Ngày thay thế, bãi bỏ | Ended on

MATCH (e:Document)-[:REPLACES|REPEALS]->(b:Document)<-[:IMPLEMENTS|FOLLOWS|BASED_ON]-(d:Document)
WHERE d.id <> e.id AND ($as_of = '' OR coalesce(d.date, '') <= $as_of) AND ($as_of = '' OR coalesce(b.date, '') <= $as_of) AND ($as_of = '' OR coalesce(e.date, '') <= $as_of)
RETURN DISTINCT d.id AS document, d.label AS label, d.date AS date, b.id AS basis, e.id AS ended_by, e.date AS ended_on
ORDER BY basis, date, document
