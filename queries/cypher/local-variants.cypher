// title: Một phong trào có những hình thức nào ở địa phương? | What local variants does a movement have?
// description: Phong trào của địa phương phỏng theo phong trào này, số văn bản và cơ quan thực hiện. | Local movements made after
//     this one, with the number of documents and bodies that carry them on.
// parameter: movement movement required Phong trào | Movement
// parameter: as_of date optional Tính đến ngày | As of
// column: variant movement Phong trào địa phương | Local movement
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: documents integer Số văn bản | Documents
// column: organisations integer Số cơ quan | Organisations
// example: movement=Cả nước chung sức xây dựng nông thôn mới

MATCH (:Movement {id: $movement})<-[:LOCALISES*1..30]-(v)
WITH DISTINCT v
OPTIONAL MATCH (d:Document)-[:LAUNCHES|PROMOTES]->(v)
WHERE d.other_name = false AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
OPTIONAL MATCH (d)-[:ISSUED_BY]->(o:Organisation)
WHERE o.other_name = false
WITH v, count(DISTINCT d.id) AS documents, count(DISTINCT o.id) AS organisations
WHERE $as_of = '' OR documents > 0
RETURN v.id AS variant, v.label AS label, v.level AS level, documents, organisations
ORDER BY documents DESC, variant
