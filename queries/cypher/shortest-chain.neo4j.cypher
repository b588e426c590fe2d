// title: Chuỗi viện dẫn ngắn nhất từ văn bản này đến văn bản kia? | What is the shortest chain of citations from one document to another?
// description: Từng bước của mọi chuỗi ngắn nhất, từ văn bản viện dẫn lên văn bản được viện dẫn, nhiều nhất 6 bước, kèm lời văn. | Every
//    step of all shortest chains, from the document that cites up to the one that is cited, 6 steps at most, with the words.
// parameter: from document required Từ văn bản | From
// parameter: to document required Đến văn bản | To
// parameter: as_of date optional Tính đến ngày | As of
// column: step integer Bước | Step
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: relation text Quan hệ | Relation
// column: cited document Văn bản được viện dẫn | Cited document
// column: cited_label text Tên văn bản được viện dẫn | Name of the cited document
// column: quote text Lời văn | Words
// example: from=71/KH-UBND
// example: to=19/CT-TTg

MATCH (f:Document {id: $from}), (t:Document {id: $to})
WHERE $from <> $to AND ($as_of = '' OR coalesce(f.date, '') <= $as_of)
MATCH p = allShortestPaths((f)-[:CITES*1..6]->(t))
WITH [n IN nodes(p) | n.id] AS ids, length(p) AS steps
UNWIND range(1, steps) AS step
WITH DISTINCT step, ids[step - 1] AS citing, ids[step] AS named
MATCH (d:Document {id: citing})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(c:Document {id: named})
WHERE s.kind = 'Citation' AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
  AND ($as_of = '' OR coalesce(c.date, '') <= $as_of)
RETURN step, d.id AS document, d.label AS label, s.relation AS relation, c.id AS cited, c.label AS cited_label,
  min(s.quote) AS quote
ORDER BY step, document, cited, relation
