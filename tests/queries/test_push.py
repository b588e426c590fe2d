"""Servers hold what the store holds: after the first push, after files changed and went, after a push that was stopped."""

from collections import Counter

import pytest
from pyoxigraph import NamedNode, Store

from benchmarks.graph_corpus import corpus
from queries import push_neo4j, push_sparql
from queries.engines.neo4j import Server, driver, read
from queries.engines.remote_sparql import select
from queries.engines.sparql_address import Address
from queries.errors import EngineError
from queries.projection import Projection
from queries.property_graph import node_tables

SIZE = 40


@pytest.fixture
def server(neo4j_server):
    return Server(neo4j_server.uri, neo4j_server.user, neo4j_server.password, neo4j_server.database)


@pytest.fixture
def store():
    made = Store()
    made.extend(corpus(SIZE))
    return made


def held(server):
    """Nodes with their columns and relationships with theirs, as the server has them."""
    nodes = read(server, "MATCH (n) WHERE NOT n:LantoaSource RETURN labels(n), properties(n)", {}, 10**6)
    text = "MATCH (a)-[r]->(b) RETURN type(r), labels(a)[0], a.id, labels(b)[0], b.id, properties(r)"
    return (
        Counter((*labels, frozen(columns)) for labels, columns in nodes),
        Counter((*ends, frozen(columns)) for *ends, columns in read(server, text, {}, 10**6)),
    )


def frozen(columns):
    return frozenset((name, str(value)) for name, value in columns.items())


def wanted(store):
    projection = Projection(store)
    nodes = Counter(
        (node.label, row([column.name for column in node_tables()[node.label].columns], node.values))
        for node in projection.nodes()
    )
    return nodes, Counter(
        (
            one.type,
            one.source_label,
            one.source,
            one.target_label,
            one.target,
            row(push_neo4j.columns_of(one.type), one.values),
        )
        for one in projection.relationships()
    )


def row(names, values):
    pairs = zip(names, values, strict=True)
    return frozen(
        {name: list(value) if isinstance(value, tuple) else value for name, value in pairs if value is not None}
    )


def without(store, count):
    """A store from which some files went."""
    less = Store()
    gone = sorted(str(name.value) for name in store.named_graphs())[:count]
    less.extend(quad for quad in store if quad.graph_name.value not in gone)
    return less


def test_neo4j_holds_what_the_store_holds_however_it_came_there(store, server):
    push_neo4j.push(store, server)
    assert held(server) == wanted(store)
    again = push_neo4j.push(store, server)
    assert (again.graphs, again.gone, again.written, again.deleted) == (0, 0, 0, 0)
    less = without(store, 7)
    done = push_neo4j.push(less, server)
    assert (done.graphs, done.gone) == (0, 7)
    assert held(server) == wanted(less)
    assert push_neo4j.push(store, server).graphs == 7
    assert held(server) == wanted(store)


def test_what_was_written_in_another_shape_is_sent_again(store, server, monkeypatch):
    with monkeypatch.context() as before:
        before.setattr(push_neo4j, "_shape", lambda: "as a version before had it")
        push_neo4j.push(store, server)
    assert push_neo4j.push(store, server).graphs == len(list(store.named_graphs()))
    assert held(server) == wanted(store)


def test_what_a_file_says_no_longer_goes(store, server):
    push_neo4j.push(store, server)
    name = next(iter(store.named_graphs()))
    for quad in list(store.quads_for_pattern(None, None, None, name))[::3]:
        store.remove(quad)
    assert push_neo4j.push(store, server).graphs == 1
    assert held(server) == wanted(store)


def test_a_push_that_was_stopped_goes_on(store, server, monkeypatch):
    monkeypatch.setattr(push_neo4j, "_THINGS", 20)
    push_neo4j.push(without(store, SIZE), server)
    steps = []

    def stop(done, of):
        steps.append((done, of))
        if done == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        push_neo4j.push(store, server, stop)
    push_neo4j.push(store, server, lambda done, of: steps.append((done, of)))
    assert [done for done, _ in steps] == list(range(1, steps[0][1] + 1))
    assert held(server) == wanted(store)


def test_somebody_elses_nodes_stay(store, server):
    driver(server).execute_query("CREATE (:Note {text: 'mine'})", database_=server.database)
    push_neo4j.push(store, server)
    push_neo4j.push(without(store, SIZE), server)
    found = read(server, "MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count", {}, 10)
    driver(server).execute_query("MATCH (n:Note) DELETE n", database_=server.database)
    assert {each["label"]: each["count"] for each in found} == {"Note": 1}


def test_an_endpoint_holds_what_the_store_holds(store, fuseki_server):
    query, data = Address(fuseki_server.query.partition("?")[0]), Address(fuseki_server.data)

    def there():
        found = select(query, "SELECT ?g (COUNT(*) AS ?count) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
        return {each["g"].value: int(each["count"].value) for each in found if each["g"].value != push_sparql.PUSHED}

    def counted(quads):
        return Counter(quad.graph_name.value for quad in quads)

    push_sparql.push(store, data)
    assert there() == counted(store)
    assert push_sparql.push(store, data).sent == 0
    less = without(store, 5)
    name = NamedNode(next(iter(less.named_graphs())).value)
    less.remove(next(less.quads_for_pattern(None, None, None, name)))
    done = push_sparql.push(less, data)
    assert (done.sent, done.gone) == (1, 5)
    assert there() == counted(less)


def test_a_server_that_is_not_there_is_told():
    with pytest.raises(EngineError, match=r"Neo4j at bolt://127.0.0.1:1"):
        push_neo4j.push(Store(), Server("bolt://127.0.0.1:1", "neo4j", "x"))
    with pytest.raises(EngineError, match="cannot be reached"):
        push_sparql.push(Store(), Address("http://127.0.0.1:1/data"))
