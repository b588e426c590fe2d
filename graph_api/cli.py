"""The command line: lantoa …

Commands live in graph_api/commands/, one module per idea, and are imported when called. Here is what all of them
share: the settings, UTF-8 whatever the locale says, and how an error ends the program.
"""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any, Final, NoReturn

import click

from graph_api.failures import STOPPED, UNEXPECTED, failure
from graph_api.lazy import LazyGroup
from graph_api.settings import DATA, Settings

COMMANDS: Final = {
    "ingest": "graph_api.commands.ingest:ingest",
    "extract": "graph_api.commands.extract:extract",
    "resolve": "graph_api.commands.ask:resolve",
    "lineage": "graph_api.commands.lineage:lineage",
    "coverage": "graph_api.commands.coverage:coverage",
    "cascade": "graph_api.commands.coverage:cascade",
    "candidates": "graph_api.commands.identity:candidates",
    "decide": "graph_api.commands.identity:decide",
    "query": "graph_api.commands.query:query",
    "place": "graph_api.commands.place:place",
    "validate": "graph_api.commands.validate:validate",
    "verify": "graph_api.commands.verify:verify",
    "evaluate": "graph_api.commands.evaluate:evaluate",
    "audit": "graph_api.commands.audit:audit",
    "serve": "graph_api.commands.serve:serve",
    "push": "graph_api.commands.push:push",
    "export": "graph_api.commands.export:export",
    "docs": "graph_api.commands.docs:docs",
    "version": "graph_api.commands.serve:version",
}


class _Lantoa(LazyGroup):
    """The group that every call goes through."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **options: Any) -> Any:
        """Run, with UTF-8 on all streams."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        return super().main(args, *rest, **options)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; errors become one message and the exit code of graph_api.failures."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:  # who read our output has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            ctx.exit(0)
        except KeyboardInterrupt as error:
            _tell(ctx, str(error) or "stopped; nothing was left half done", STOPPED)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if ctx.params["debug"]:
                raise
            how = failure(error)
            hint = "; this should not happen: run again with lantoa --debug and report it" if how is UNEXPECTED else ""
            said = str(error) if not hint else f"{type(error).__name__}: {error}"
            _tell(ctx, said + hint, how.exit_code)
        return result


def _tell(ctx: click.Context, message: str, exit_code: int) -> NoReturn:
    """End with one message and no traceback."""
    click.echo(f"Error: {message}", err=True)
    ctx.exit(exit_code)


@click.command(
    cls=_Lantoa,
    commands_in=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  lantoa ingest samples
  lantoa lineage 34-CT/TW --direction down --evidence
  lantoa query implements -p document=34-CT/TW
""",
)
@click.version_option(package_name="lantoa", prog_name="lantoa", message="%(prog)s %(version)s")
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="LANTOA_DATA",
    default=DATA,
    show_default=True,
    show_envvar=True,
    help="Folder that keeps everything.",
)
@click.option(
    "--judgements",
    type=click.Path(dir_okay=False, path_type=Path),
    envvar="LANTOA_JUDGEMENTS",
    show_envvar=True,
    help="File of judgements on identity.  [default: judgements.tsv in --data]",
)
@click.option("--debug", is_flag=True, help="Show where an error came from.")
@click.pass_context
def main(
    ctx: click.Context,
    data: Path,
    judgements: Path | None,
    debug: bool,  # noqa: ARG001  read where errors are told
) -> None:
    """Read Vietnamese directives and plans, and ask how they cascade.

    Đọc văn bản chỉ đạo, kế hoạch, và hỏi chúng lan tỏa thế nào.
    """
    ctx.obj = Settings(data=data, judgements=judgements)
