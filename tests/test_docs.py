"""The pages say what is so: commands, questions, targets and links exist, and generated pages are current."""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from graph_api.reference import (
    cli_reference,
    commands,
    cypher_reference,
    example_command,
    property_graph_reference,
    questions_reference,
)
from queries.catalogue import names, question

PROJECT = Path(__file__).parent.parent
PAGES = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md")])
COMMANDS = dict(commands())


def code(page: Path) -> Iterator[str]:
    """The command lines of a page: lines of fenced blocks, `$ ` cut off, and inline code."""
    text = page.read_text("utf-8")
    fences = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    for block in fences:
        yield from (line.removeprefix("$ ") for line in block.splitlines())
    yield from re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def page_id(page: Path) -> str:
    return str(page.relative_to(PROJECT))


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if re.match(r"https?://|mailto:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path) if path else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            broken.append(target)
    assert not broken


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_commands_named_in_pages_exist(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text("utf-8"), re.MULTILINE))
    unknown = []
    for line in code(page):
        if (made := re.match(r"make ([a-z]+)", line)) and made[1] not in targets:
            unknown.append(line)
        if (called := re.match(r"lantoa ((?!Usage)[a-z]+)", line)) and f"lantoa {called[1]}" not in COMMANDS:
            unknown.append(line)
    assert not unknown


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_no_output_is_left_to_be_pasted(page: Path) -> None:
    assert [line for line in page.read_text("utf-8").splitlines() if "TODO" in line] == []


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "lantoa"])
def test_a_command_explains_itself_with_an_example(name: str) -> None:
    command = COMMANDS[name]
    explained = f"{command.help or ''}\n{command.epilog or ''}"
    assert command.help
    assert f"{name} " in explained or re.search(rf"{name}$", explained, re.MULTILINE), "no example in its help"


def test_the_page_of_commands_is_what_the_program_says() -> None:
    assert (PROJECT / "docs/cli.md").read_text("utf-8") == cli_reference(), "run: lantoa docs cli > docs/cli.md"


def test_the_page_of_cypher_is_what_the_tables_say() -> None:
    assert (PROJECT / "docs/cypher.md").read_text("utf-8") == cypher_reference(), (
        "run: lantoa docs cypher > docs/cypher.md"
    )


def test_the_page_of_questions_is_what_the_files_say() -> None:
    page = PROJECT / "docs/questions.md"
    assert page.read_text("utf-8") == questions_reference(), "run: lantoa docs questions > docs/questions.md"


def test_the_page_of_the_property_graph_is_what_the_vocabulary_says() -> None:
    page = (PROJECT / "docs/property-graph.md").read_text("utf-8")
    assert page == property_graph_reference(), "run: lantoa docs property-graph > docs/property-graph.md"


@pytest.mark.parametrize("name", names())
def test_a_question_has_its_example_on_the_page(name: str) -> None:
    page = (PROJECT / "docs/questions.md").read_text("utf-8")
    assert f"\n## {name}\n" in page
    assert f"\n{example_command(question(name))}\n" in page


def test_decisions_are_numbered_and_listed() -> None:
    folder = PROJECT / "docs/decisions"
    pages = sorted(page.name for page in folder.glob("0*.md"))
    listed = re.findall(r"\]\((0\d{3}-[a-z-]+\.md)\)", (folder / "README.md").read_text("utf-8"))
    assert listed == pages
    assert [len(list(group)) for _, group in groupby(pages, key=lambda name: name[:4])] == [1] * len(pages)


def test_the_changelog_knows_the_version() -> None:
    version = re.search(r'^version = "(.+)"', (PROJECT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    headings = re.findall(r"^## \[(.+?)\]", (PROJECT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert version is not None
    assert headings[0] == "Unreleased" or headings[0] == version[1]
