// title: Chỗ nào trong văn bản không thể đúng như đã in? | What cannot be right as printed?
// description: Ngày ngược với số, hai ngày mâu thuẫn, số năm kỷ niệm sai, mục không có, lỗi dấu, số để trống; lời văn giữ nguyên. |
//     Dates against numbers, contradictory dates, wrong anniversaries, parts that are not there, misspelt names, blank numbers;
//     the words are kept as they are.
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: doubt text Loại nghi vấn | Kind of doubt
// column: message text Điều không đúng | In Vietnamese
// column: translation text Bằng tiếng Anh | What is wrong
// column: date date Ngày bị nghi | Doubted date
// column: against document Trái với | Against
// column: against_label text Tên gọi văn bản kia | Its name
// column: against_date date Ngày của văn bản kia | Its date
// column: quote text Lời văn | Words
// column: file text Tệp | File
// column: start integer Từ ký tự | From character

MATCH (d:Document)-[:HAS_QUALITY_NOTE]->(n:QualityNote)
WHERE ($as_of = '' OR coalesce(d.date, '') <= $as_of)
OPTIONAL MATCH (n)-[:AGAINST]->(o:Document)
WITH d, n, o
WHERE ($as_of = '' OR coalesce(o.date, '') <= $as_of)
OPTIONAL MATCH (n)<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(d)
RETURN d.id AS document, d.label AS label, n.doubt AS doubt, n.label AS message, n.translation AS translation,
  n.doubted_date AS date, o.id AS against, o.label AS against_label, n.against_date AS against_date, s.quote AS quote,
  s.source AS file, s.quote_start AS start
ORDER BY file, start, doubt, document, date
