// title: Những nơi nào đã trả lời một văn bản bằng văn bản triển khai? | Who answered a document with a document of their own?
// description: Nơi được chờ thực hiện và văn bản của chính nơi ấy, của người đứng đầu hay thường trực, triển khai văn bản chờ thực hiện,
//     dù qua văn bản khác. | Bodies that were to move, and documents of theirs, of their heads or standing committees that carry the
//     asking one out, if through others.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: asking document Văn bản chờ thực hiện | Asking document
// column: asking_label text Tên văn bản | Document name
// column: organisation organisation Nơi thực hiện | Body
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: answer document Văn bản trả lời | Answer
// column: answer_label text Tên văn bản trả lời | Name of the answer
// column: date date Ngày | Date
// example: document=1486/KH-UBND

MATCH (:Document {id: $document})<-[:IMPLEMENTS|FOLLOWS|BASED_ON*0..30]-(a)
WITH DISTINCT a
WHERE ($as_of = '' OR coalesce(a.date, '') <= $as_of)
MATCH (a)<-[:ANSWERS]-(w)
MATCH (w)-[:ON_BEHALF_OF]->(o:Organisation)<-[:EXPECTS]-(a)
WHERE ($as_of = '' OR coalesce(w.date, '') <= $as_of)
RETURN DISTINCT a.id AS asking, a.label AS asking_label, o.id AS organisation, o.label AS label, o.level AS level,
  w.id AS answer, w.label AS answer_label, w.date AS date
ORDER BY asking, organisation, date, answer
