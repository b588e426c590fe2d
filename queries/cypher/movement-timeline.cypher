// title: Một phong trào đã diễn ra thế nào theo thời gian? | How did a movement go on over time?
// description: Văn bản phát động hoặc hưởng ứng phong trào và các hình thức ở địa phương, theo ngày. | Documents that launch or promote the movement
//     and its local forms, by date.
// parameter: movement movement required Phong trào | Movement
// parameter: as_of date optional Tính đến ngày | As of
// column: date date Ngày | Date
// column: document document Văn bản | Document
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: relation text Quan hệ | Relation
// column: form movement Phong trào, hình thức ở địa phương | Movement or local form
// column: quote text Lời văn | Words
// example: movement=Cả nước chung sức xây dựng nông thôn mới

MATCH (:Movement {id: $movement})<-[:LOCALISES*0..30]-(f)
WITH DISTINCT f
MATCH (f)<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(d:Document)
WHERE s.relation IN ['launches', 'promotes'] AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
RETURN d.date AS date, d.id AS document, d.label AS label, d.level AS level, s.relation AS relation, f.id AS form,
  min(s.quote) AS quote
ORDER BY date, document, form
