// title: Lời văn nào chứng minh quan hệ giữa hai văn bản? | Which words prove the relation between two documents?
// description: Mọi chỗ nói rằng văn bản thứ nhất viện dẫn văn bản thứ hai: lời văn, tệp, vị trí, trang nếu tệp chia trang, quy tắc, độ tin cậy. | Every place
//     that says the first cites the second: words, file, place, page where the format has any, rule, confidence.
// parameter: document document required Văn bản | Document
// parameter: cited document required Văn bản được viện dẫn | Cited document
// parameter: as_of date optional Tính đến ngày | As of
// column: relation text Quan hệ | Relation
// column: quote text Lời văn | Words
// column: prefix text Trước đó | Before
// column: suffix text Sau đó | After
// column: file text Tệp | File
// column: start integer Từ ký tự | From character
// column: end integer Đến ký tự | To character
// column: page integer Trang | Page
// column: rule text Quy tắc | Rule
// column: confidence text Độ tin cậy | Confidence
// example: document=1127/KH-UBND
// example: cited=1486/KH-UBND

MATCH (d:Document {id: $document})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(:Document {id: $cited})
WHERE ($as_of = '' OR coalesce(d.date, '') <= $as_of)
RETURN s.relation AS relation, s.quote AS quote, s.prefix AS prefix, s.suffix AS suffix, s.source AS file,
  s.quote_start AS start, s.quote_end AS `end`, s.page AS page, s.rule AS rule, s.confidence AS confidence
ORDER BY file, start, relation
