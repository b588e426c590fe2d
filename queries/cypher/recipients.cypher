// title: Một văn bản được gửi đến những đâu? | Whom is a document sent to?
// description: Nơi nhận, kể cả nhóm nơi nhận, và gửi để làm gì; không tính nơi lưu. | Recipients, groups included, and what for;
//     filing lines are not recipients.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: organisation organisation Nơi nhận | Recipient
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: group text Nhóm | Group
// column: purpose text Để | Purpose
// column: quote text Lời văn | Words
// example: document=1486/KH-UBND

MATCH (d:Document {id: $document})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(o)
WHERE s.relation = 'sentTo' AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
WITH o, s.purpose AS purpose, min(s.quote) AS quote
RETURN o.id AS organisation, o.label AS label, o.level AS level,
  EXISTS { MATCH (g:OrganisationGroup) WHERE g.id = o.id } AS `group`, purpose, quote
ORDER BY purpose, organisation
