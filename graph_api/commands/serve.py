"""`lantoa serve` and `lantoa version`."""

import socket
from contextlib import suppress
from dataclasses import replace
from ipaddress import ip_address

import click

from graph_api.commands.options import examples, with_settings
from graph_api.settings import Settings


@click.command(epilog=examples("lantoa serve --open", "lantoa serve --port 8080"))
@click.option("--host", default=Settings().host, show_default=True, help="Address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=Settings().port, show_default=True, help="0 takes a free one."
)
@click.option("--open", "browser", is_flag=True, help="Open the start page in the browser.")
@with_settings
def serve(settings: Settings, host: str, port: int, browser: bool) -> None:
    """Serve pages, API and SPARQL endpoint until Ctrl-C.

    It answers from the published data and moves on when `lantoa ingest` publishes anew. Only this machine can reach it
    unless --host says otherwise; nothing can be changed through it.
    """
    import uvicorn  # noqa: PLC0415

    from graph_api.app import create_app  # noqa: PLC0415

    if not _is_loopback(host):
        click.echo(f"warning: everybody who reaches {host} can read the data", err=True)
    with listening(host, port) as listener:
        bound = listener.getsockname()[1]
        app = create_app(replace(settings, host=host, port=bound))
        url = f"http://{f'[{host}]' if ':' in host else host}:{bound}/"
        click.echo(f"lantoa serves {settings.data} at {url} (Ctrl-C stops it)", err=True)
        if browser:
            click.launch(url)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False))
        with suppress(KeyboardInterrupt):  # which uvicorn raises again after it has shut down
            server.run(sockets=[listener])


@click.command(epilog=examples("lantoa version"))
def version() -> None:
    """Print the versions of lantoa and its libraries."""
    from importlib import metadata  # noqa: PLC0415
    from platform import python_version  # noqa: PLC0415

    for name in ("lantoa", "pyoxigraph", "rdflib", "networkx", "pyvis", "fastapi"):
        click.echo(f"{name} {metadata.version(name)}")
    click.echo(f"python {python_version()}")


def listening(host: str, port: int) -> socket.socket:
    """A socket that accepts connections already, so that the browser finds it however fast it is."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise click.ClickException(f"{host}:{port}: {error.strerror}; choose another with --port") from None


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
