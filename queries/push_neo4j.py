"""Đẩy lên Neo4j: the property graph on a server, kept equal to a snapshot by sending what changed.

The server knows of every named graph what it held when it was last sent (`LantoaSource`: digest, and the things it
speaks of). Of graphs that are new, changed or gone, all things are written again: their nodes, what goes out from them
and the statements about them; a thing that nothing speaks of any more goes. One transaction does a batch and counts it
(`LantoaPush`), so that a push that was stopped goes on where it was, and one that is repeated changes nothing.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from neo4j import ManagedTransaction, Session
from neo4j.exceptions import DriverError, Neo4jError
from pyoxigraph import NamedNode, Store

from ontology.namespaces import DCTERMS
from queries.engines.neo4j import Server, driver, failed
from queries.graph_digests import digest, names
from queries.projection import Projection
from queries.property_graph import STATEMENT, Value, node_tables, relationship_tables
from queries.terms import objects, short

Thing = tuple[str, str]
"""A node's label and id."""

_THINGS: Final = 500
"""things of one transaction"""
_INDEXED: Final = (("Document", "number"), ("Document", "identifier"), (STATEMENT, "method"))


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did: graphs sent again, graphs taken away, things written, things deleted."""

    graphs: int
    gone: int
    written: int
    deleted: int


@dataclass(frozen=True, slots=True)
class _Plan:
    """What has to be done, the same whenever it is made from the same two states."""

    sent: Mapping[str, tuple[str, list[str]]]
    gone: list[str]
    things: list[Thing]

    @property
    def name(self) -> str:
        marks = (*(f"{name} {found[0]}" for name, found in self.sent.items()), *self.gone)
        return hashlib.sha256("\n".join(marks).encode()).hexdigest()


def push(store: Store, server: Server, progress: Callable[[int, int], None] = lambda *_: None) -> Pushed:
    """Make the server's graph what the store's is; `progress` hears how many batches of how many are done.

    Raises:
        EngineError: the server cannot be reached or refuses.

    """
    try:
        with driver(server).session(database=server.database) as session:
            _constrain(session)
            return _Push(session, Projection(store)).run(progress)
    except (DriverError, Neo4jError) as error:
        raise failed(server, error) from error


@dataclass(frozen=True, slots=True)
class _Push:
    session: Session
    projection: Projection

    def run(self, progress: Callable[[int, int], None]) -> Pushed:
        plan = self._plan()
        iris = {(label, short(iri)): iri for iri, label in self.projection.labels.items()}
        batches = [plan.things[start : start + _THINGS] for start in range(0, len(plan.things), _THINGS)]
        # Nodes first: a relationship may lead to a thing of a later batch.
        steps = [(write, batch) for write in (_write_nodes, _write_relationships) for batch in batches]
        done = self._done(plan)
        for place, (write, batch) in enumerate(steps[done:], done + 1):
            here = [iris[thing] for thing in batch if thing in iris]
            self.session.execute_write(_step, write, (self.projection, batch, here), (plan.name, place))
            progress(place, len(steps))
        self.session.execute_write(_finish, plan)
        deleted = sum(thing not in iris for thing in plan.things)
        return Pushed(len(plan.sent), len(plan.gone), len(plan.things) - deleted, deleted)

    def _plan(self) -> _Plan:
        found = self.session.run("MATCH (s:LantoaSource) RETURN s.id, s.digest, s.things").values()
        before: dict[str, tuple[str, list[str]]] = {name: (mark, things) for name, mark, things in found}
        now = {name: self._mark(name) for name in names(self.projection.store)}
        sent = {name: (mark, self._things(name)) for name, mark in now.items() if before.get(name, ("",))[0] != mark}
        gone = sorted(before.keys() - now.keys())
        touched = {thing for _, things in sent.values() for thing in things}
        touched |= {thing for name in (*gone, *sent) if name in before for thing in before[name][1]}
        return _Plan(sent, gone, [_thing(written) for written in sorted(touched)])

    def _mark(self, name: str) -> str:
        """The digest of a graph, the shape it is written in, and its file's name, which another graph gives."""
        title = min(objects(self.projection.store, f"{name}#text", DCTERMS + "title"), default="")
        return f"{digest(self.projection.store, name)} {_shape()} {title}"

    def _things(self, name: str) -> list[str]:
        labels = self.projection.labels
        quads = self.projection.store.quads_for_pattern(None, None, None, NamedNode(name))
        iris = {quad.subject.value for quad in quads if isinstance(quad.subject, NamedNode)} & labels.keys()
        return sorted(f"{labels[iri]} {short(iri)}" for iri in iris)

    def _done(self, plan: _Plan) -> int:
        found = self.session.run("MATCH (p:LantoaPush {id: $plan}) RETURN p.done", plan=plan.name).single()
        return int(found[0]) if found else 0


@cache
def _shape() -> str:
    """The digest of all columns: what a server got in another shape is sent again."""
    return hashlib.sha256(repr((node_tables(), relationship_tables())).encode()).hexdigest()[:8]


def _thing(written: str) -> Thing:
    label, _, key = written.partition(" ")
    return label, key


def _constrain(session: Session) -> None:
    for label in (*node_tables(), "LantoaSource", "LantoaPush"):
        _run(session, f"CREATE CONSTRAINT lantoa_{label} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE")
    for label, column in _INDEXED:
        _run(session, f"CREATE INDEX lantoa_{label}_{column} IF NOT EXISTS FOR (n:{label}) ON (n.{column})")
    _run(session, "CALL db.awaitIndexes(300)")


def _step(
    work: ManagedTransaction,
    write: Callable[[ManagedTransaction, Projection, Sequence[Thing], Sequence[str]], None],
    batch: tuple[Projection, Sequence[Thing], Sequence[str]],
    count: tuple[str, int],
) -> None:
    """A batch and the number of batches done: both or neither."""
    write(work, *batch)
    plan, done = count
    _run(work, "MERGE (p:LantoaPush {id: $plan}) SET p.done = $done", plan=plan, done=done)


def _write_nodes(
    work: ManagedTransaction, projection: Projection, things: Sequence[Thing], here: Sequence[str]
) -> None:
    """The nodes of these things and the statements about them, in place of what there was; others of them go."""
    stay = {(projection.labels[iri], short(iri)) for iri in here}
    for label, keys in _by_first(things):
        _run(work, f"UNWIND $ids AS id MATCH (:{label} {{id: id}})<-[:SUBJECT]-(s:Statement) DETACH DELETE s", ids=keys)
        _run(work, f"UNWIND $ids AS id MATCH (:{label} {{id: id}})-[r]->() DELETE r", ids=keys)
        gone = [key for key in keys if (label, key) not in stay]
        _run(work, f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n", ids=gone)
    for label, rows in _by_first((node.label, node.values) for node in projection.nodes(here)):
        columns = [column.name for column in node_tables()[label].columns]
        written = [_row(columns, values) for values in rows]
        _run(work, f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row", rows=written)


def _write_relationships(
    work: ManagedTransaction,
    projection: Projection,
    things: Sequence[Thing],  # noqa: ARG001  the same arguments as _write_nodes
    here: Sequence[str],
) -> None:
    """What goes out from these things and from the statements about them; `_write_nodes` took away what there was."""
    found = (((one.type, one.source_label, one.target_label), one) for one in projection.relationships(here))
    for (kind, source, target), ones in _by_first(found):
        rows = [{"from": one.source, "to": one.target, "columns": _row(columns_of(kind), one.values)} for one in ones]
        _run(
            work,
            f"UNWIND $rows AS row MATCH (a:{source} {{id: row.from}}) MATCH (b:{target} {{id: row.to}}) "
            f"CREATE (a)-[r:{kind}]->(b) SET r = row.columns",
            rows=rows,
        )


def _finish(work: ManagedTransaction, plan: _Plan) -> None:
    """What the server now knows of every graph."""
    _run(work, "UNWIND $ids AS id MATCH (s:LantoaSource {id: id}) DELETE s", ids=plan.gone)
    rows = [{"id": name, "digest": mark, "things": things} for name, (mark, things) in plan.sent.items()]
    _run(work, "UNWIND $rows AS row MERGE (s:LantoaSource {id: row.id}) SET s = row", rows=rows)
    _run(work, "MATCH (p:LantoaPush) DELETE p")


def _row(columns: Iterable[str], values: Iterable[Value]) -> dict[str, Any]:
    pairs = zip(columns, values, strict=True)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in pairs if value is not None}


def _by_first(pairs: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, list[Any]]]:
    found = defaultdict(list)
    for first, second in pairs:
        found[first].append(second)
    return iter(found.items())


def columns_of(kind: str) -> list[str]:
    """The names of the columns of a type of relationship."""
    return [column.name for column in relationship_tables()[kind].columns]


def _run(where: Session | ManagedTransaction, text: str, **parameters: Any) -> None:
    """A statement whose names come from the vocabulary, never from what somebody wrote."""
    where.run(text, parameters).consume()
