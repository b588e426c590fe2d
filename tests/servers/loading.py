"""A published country in servers of its own, loaded in bulk: for what is too large to be pushed document by document."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from queries.export import Format, export
from queries.snapshot import Snapshot
from tests.servers.processes import fuseki, import_into, load_into, neo4j


@contextmanager
def bulk_loaded(snapshot: Snapshot, folder: Path, memory: str = "1536m") -> Iterator[Mapping[str, str]]:
    """What to set in the environment so that lantoa finds a Neo4j and a Fuseki that hold a snapshot.

    `folder` is an empty one for their files, `memory` what each Java may take.
    """
    tables, dump = folder / "tables", folder / "country.nq"
    export(snapshot, Format.NEO4J_ADMIN, tables)
    import_into(folder / "neo4j", tables, (tables / "import.args").read_text("utf-8").split())
    export(snapshot, Format.NQUADS, dump)
    load_into(folder / "fuseki", dump)
    with neo4j(folder / "neo4j", memory) as graph, fuseki(folder / "fuseki", memory=memory) as triples:
        yield graph.environment | triples.environment
