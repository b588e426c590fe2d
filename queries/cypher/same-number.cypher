// title: Số, ký hiệu nào là của nhiều văn bản khác nhau? | Which numbers do several documents bear?
// description: Văn bản khác nhau có cùng số, ký hiệu; có thể chỉ hỏi một số. | Different documents with the same number and symbol;
//     for one number when asked.
// parameter: identifier text optional Số, ký hiệu | Number and symbol
// parameter: as_of date optional Tính đến ngày | As of
// column: identifier text Số, ký hiệu | Number and symbol
// column: document document Văn bản | Document
// column: title text Trích yếu | Title
// column: issuer text Cơ quan ban hành | Issuer
// column: date date Ngày | Date
// example: identifier=05-CT/TW

// A parameter that is left out comes as ''. The bearers of a number are kept by id: found again by it, not by a scan.
MATCH (x:Document)
WHERE x.other_name = false AND x.identifier IS NOT NULL AND ($identifier = '' OR x.identifier = $identifier)
  AND ($as_of = '' OR coalesce(x.date, '') <= $as_of)
WITH x.identifier AS identifier, count(x.number) AS numbered, collect(x.id) AS bearers
WHERE numbered > 1
UNWIND bearers AS bearer
MATCH (d:Document {id: bearer})
OPTIONAL MATCH (d)-[:ISSUED_BY]->(o:Organisation)
RETURN identifier, d.id AS document, d.title AS title, min(o.label) AS issuer, d.date AS date
ORDER BY identifier, date, document
