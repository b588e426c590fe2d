"""`make servers`: Neo4j and Fuseki for a developer, empty, until Ctrl-C; prints what to export."""

import shlex
import signal
import tempfile
import time
from pathlib import Path

from tests.servers.processes import fuseki, neo4j


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ended either way, it ends the servers
    with (
        tempfile.TemporaryDirectory() as folder,
        neo4j(Path(folder) / "neo4j") as graph,
        fuseki(Path(folder) / "fuseki") as triples,
    ):
        for name, value in (graph.environment | triples.environment).items():
            print(f"export {name}={shlex.quote(value)}")
        print(f"# lantoa push sparql {triples.data}", flush=True)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
