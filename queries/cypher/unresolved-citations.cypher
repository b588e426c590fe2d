// title: Những văn bản nào viện dẫn một số hiệu chưa xác định được? | Which documents cite a number that could not be resolved?
// description: Viện dẫn mà lời văn không đủ để biết là văn bản nào, và các văn bản cùng số, ký hiệu của địa phương viện dẫn, của cấp trên
//     hoặc của trung ương. | Citations whose words do not tell which document is meant, and those that bear the number and stand on
//     the citing body's own line: of its unit, of a unit around it or of the centre.
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản viện dẫn | Citing document
// column: label text Tên gọi | Name
// column: cited text Được viện dẫn là | Cited as
// column: quote text Lời văn | Words
// column: candidate document Có thể là | May be
// column: candidate_label text Tên gọi | Name

MATCH (d:Document)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(p:Document)
WHERE s.method = 'placeholder' AND s.kind = 'Citation' AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
WITH d, p, min(s.quote) AS quote
OPTIONAL MATCH (p)-[:MAY_BE]->(c:Document)
WHERE ($as_of = '' OR coalesce(c.date, '') <= $as_of)
RETURN d.id AS document, d.label AS label, p.label AS cited, quote, c.id AS candidate, c.label AS candidate_label
ORDER BY document, cited, candidate
