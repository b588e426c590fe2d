"""The command line: lantoa …"""

import click


@click.group()
@click.version_option(package_name="lantoa")
def main() -> None:
    """Read Vietnamese directives and plans, and ask how they cascade."""
