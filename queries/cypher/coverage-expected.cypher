// title: Một văn bản, và các văn bản triển khai nó, chờ những nơi nào thực hiện? | Whom are a document, and those that carry it out, to move?
// description: Nơi nhận để thực hiện, thành viên của nhóm nơi nhận tại ngày ban hành, nơi được giao việc; nhóm không suy ra được
//     thành viên thì nêu cả nhóm. | Recipients who carry it out, members of recipient groups on its date, bodies with a task; a group
//     whose members the map does not tell stands for itself.
// parameter: document document required Văn bản | Document
// parameter: as_of date optional Tính đến ngày | As of
// column: asking document Văn bản chờ thực hiện | Asking document
// column: asking_label text Tên văn bản | Document name
// column: organisation organisation Nơi thực hiện | Body
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: by_name text Nêu đích danh | By name
// example: document=1486/KH-UBND

MATCH (:Document {id: $document})<-[:IMPLEMENTS|FOLLOWS|BASED_ON*0..30]-(a)
WITH DISTINCT a
WHERE ($as_of = '' OR coalesce(a.date, '') <= $as_of)
MATCH (a)-[:EXPECTS]->(o)
OPTIONAL MATCH (a)-[n:EXPECTS_BY_NAME]->(o)
RETURN a.id AS asking, a.label AS asking_label, o.id AS organisation, o.label AS label, o.level AS level,
  count(n) > 0 AS by_name
ORDER BY asking, organisation
