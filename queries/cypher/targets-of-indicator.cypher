// title: Các văn bản đặt chỉ tiêu nào cho một chỉ số? | Which targets do documents set for an indicator?
// description: Chỉ tiêu có tên chứa những chữ ấy, ở mọi văn bản, theo ngày. | Targets whose indicator holds these words, in all documents, by date.
// parameter: indicator text required Chỉ số | Indicator
// parameter: as_of date optional Tính đến ngày | As of
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: date date Ngày | Date
// column: target text Chỉ tiêu | Target
// column: comparator text So sánh | Comparison
// column: value text Giá trị | Value
// column: unit text Đơn vị tính | Unit
// example: indicator=hộ

MATCH (t:Target)<-[:SETS]-(d:Document)
WHERE t.indicator CONTAINS $indicator AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
RETURN d.id AS document, d.label AS label, d.level AS level, d.date AS date, t.indicator AS target,
  t.comparator AS comparator, t.value AS value, t.unit AS unit
ORDER BY date, document, target
