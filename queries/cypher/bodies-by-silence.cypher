// title: Những nơi nào còn nhiều văn bản chưa trả lời nhất? | Which bodies have left most documents unanswered?
// description: Nơi được nêu đích danh để thực hiện, số văn bản đã và chưa trả lời, dù qua văn bản khác; nơi không có văn bản nào
//    trong kho thì không thể biết là im lặng hay chỉ thiếu văn bản. | Bodies named to carry documents out, how many they
//    answered, if through others, and how many not. Of a body without any document in the store nobody can tell whether it is
//    silent or its documents are missing.
// parameter: level level optional Cấp | Level
// parameter: as_of date optional Tính đến ngày | As of
// column: organisation organisation Cơ quan | Organisation
// column: label text Tên gọi | Name
// column: level level Cấp | Level
// column: asked integer Số văn bản chờ thực hiện | Documents to carry out
// column: answered integer Đã trả lời | Answered
// column: unanswered integer Chưa trả lời | Unanswered
// column: held integer Số văn bản của cơ quan trong kho | Documents of the body in the store
// example: level=district

// A parameter that is left out comes as ''.
MATCH (d:Document)-[:EXPECTS_BY_NAME]->(o:Organisation)
WHERE d.other_name = false AND o.level IS NOT NULL AND ($level = '' OR o.level = $level) AND ($as_of = '' OR coalesce(d.date, '') <= $as_of)
WITH o, count(DISTINCT d.id) AS asked
OPTIONAL MATCH (o)<-[:ON_BEHALF_OF]-(a:Document)-[:ANSWERS]->(b)
WHERE b.other_name = false AND EXISTS { MATCH (b)-[:EXPECTS_BY_NAME]->(o) } AND ($as_of = '' OR coalesce(a.date, '') <= $as_of) AND ($as_of = '' OR coalesce(b.date, '') <= $as_of)
WITH o, asked, count(DISTINCT b.id) AS answered
WHERE answered < asked
OPTIONAL MATCH (o)<-[:ON_BEHALF_OF]-(h:Document)
WHERE h.held = true AND h.other_name = false AND ($as_of = '' OR coalesce(h.date, '') <= $as_of)
RETURN o.id AS organisation, o.label AS label, o.level AS level, asked, answered, asked - answered AS unanswered,
  count(h) AS held
ORDER BY unanswered DESC, organisation
