"""`lantoa candidates` and `lantoa decide`: which nodes are one thing, decided by a person and kept as text."""

from __future__ import annotations

import getpass
import os
from datetime import datetime
from typing import TYPE_CHECKING

import click

from graph_api.commands.options import examples, format_option, with_settings
from graph_api.settings import Settings

if TYPE_CHECKING:
    from queries.judgements import Judgement
    from queries.snapshot import Snapshot


@click.command(
    epilog=examples(
        "lantoa candidates", "lantoa candidates --kind documents --min 0.6", "lantoa candidates --format json"
    )
)
@click.option("--kind", "kinds", type=click.Choice(["documents", "movements", "bodies"]), multiple=True)
@click.option("--min", "minimum", type=click.FloatRange(0, 1), default=0.3, show_default=True, help="Least score.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="How many pairs.")
@format_option("table", "json", "csv")
@with_settings
def candidates(settings: Settings, kinds: tuple[str, ...], minimum: float, limit: int, layout: str) -> None:
    """List pairs that may be one thing and that nobody has judged, with what speaks for and against it.

    Documents without a number and later citations of them, numbers that a text leaves open, movements and bodies with
    nearly one name. Decide with `lantoa decide`.
    """
    from graph_api.commands.terminal import show_table  # noqa: PLC0415
    from graph_api.writing import to_csv, to_json  # noqa: PLC0415
    from queries.candidates import Kind  # noqa: PLC0415
    from queries.candidates import candidates as find  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415
    from queries.terms import short  # noqa: PLC0415

    with open_snapshot(settings.data) as snapshot:
        found = find(snapshot, tuple(map(Kind, kinds)) or tuple(Kind), minimum)
    if layout == "json":
        click.echo(to_json(found[:limit]))
        return
    headings = ("score", "a", "b", "for", "against", "a_key", "b_key")
    rows = [
        (
            one.score,
            one.a_label,
            one.b_label,
            "; ".join(words.rpartition(" | ")[2] for words in one.speaks_for),
            "; ".join(words.rpartition(" | ")[2] for words in one.speaks_against),
            short(one.a),
            short(one.b),
        )
        for one in found[:limit]
    ]
    if layout == "csv":
        click.echo(to_csv(headings, rows), nl=False)
    elif rows:
        show_table(headings, rows)
    else:
        click.echo("nothing to decide", err=True)
    if len(found) > limit:
        click.echo(f"… and {len(found) - limit} more; raise --limit", err=True)


@click.command(
    epilog=examples(
        'lantoa decide same 5127/KH-UBND KEY --why "same day, same subject"',
        'lantoa decide different A B --why "two years apart"',
        "lantoa decide undo A B --why mistaken",
    )
)
@click.argument("verdict", type=click.Choice(["same", "different", "unsure", "undo"]))
@click.argument("a")
@click.argument("b")
@click.option("--why", required=True, help="The reason, in one line.")
@click.option("--who", help="Who decides; else LANTOA_USER or the name of the login.")
@with_settings
def decide(settings: Settings, verdict: str, a: str, b: str, why: str, who: str | None) -> None:  # noqa: PLR0913, PLR0917
    """Decide whether A and B (keys, IRIs, or as people write them) are one thing, and publish.

    The judgement is one line more in judgements.tsv of the data folder, or in the file of --judgements, which can be
    kept under version control. It survives reading the documents again; what they say is never rewritten. The last line
    about a pair counts.
    """
    from ingest.load import open_store  # noqa: PLC0415
    from queries.judgements import Judgement, Verdict, append  # noqa: PLC0415
    from queries.snapshot import open_snapshot, publish  # noqa: PLC0415

    with open_snapshot(settings.data) as snapshot:
        first, second = _meant(snapshot, a, b, merging=verdict == Verdict.SAME)
    person = who or os.environ.get("LANTOA_USER") or getpass.getuser()
    when = datetime.now().astimezone()
    judgement = Judgement(when.isoformat(timespec="seconds"), person, Verdict(verdict), first, second, why)
    store = open_store(settings.data)  # before writing: whoever ingests now would publish without it
    append(settings.judgement_file, judgement)
    publish(store, settings.data, when, settings.judgement_file).close()
    click.echo(f"{_told(judgement)}; kept in {settings.judgement_file}")


def _told(judgement: Judgement) -> str:
    from queries.terms import short  # noqa: PLC0415

    words = {"same": "are one", "different": "are two", "unsure": "stay undecided", "undo": "are undecided again"}
    return f"{short(judgement.a)} and {short(judgement.b)} {words[judgement.verdict]}"


def _meant(snapshot: Snapshot, a: str, b: str, *, merging: bool) -> tuple[str, str]:
    """The two nodes, both of one kind. A key means exactly itself, even if it was merged before.

    What is no key means the chosen name of what was merged; unless more is to be merged, then the other name is meant.
    """
    from queries.catalogue import ValueType  # noqa: PLC0415
    from queries.errors import UnknownReferenceError  # noqa: PLC0415
    from queries.identity import same  # noqa: PLC0415
    from queries.resolve import exact  # noqa: PLC0415

    kinds = (ValueType.DOCUMENT, ValueType.MOVEMENT, ValueType.ORGANISATION)
    missing: UnknownReferenceError | None = None
    for kind in kinds:
        try:
            first, second = exact(snapshot, a, kind), exact(snapshot, b, kind)
        except UnknownReferenceError as error:
            missing = missing or error
            continue
        others = [name for name in same(snapshot.store, first) if name != first]
        if first == second and len(others) == 1 and not merging:
            return first, others[0]
        if first == second:
            raise click.UsageError(f"{a!r} and {b!r} are already one node: {first}")
        return first, second
    assert missing is not None
    raise missing
