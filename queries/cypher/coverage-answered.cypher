

MATCH (:Document {id: $document})<-[:IMPLEMENTS|FOLLOWS|BASED_ON*0..12]-(a)
WITH DISTINCT a
MATCH (a)<-[:IMPLEMENTS|FOLLOWS|BASED_ON*1..12]-(w)
WITH DISTINCT a, w
MATCH (w)-[:ON_BEHALF_OF]->(o:Organisation)<-[:EXPECTS]-(a)
RETURN a.id AS asking, a.label AS asking_label, o.id AS organisation, o.label AS label, o.level AS level,
  w.id AS answer, w.label AS answer_label, w.date AS date
ORDER BY asking, organisation, date, answer
