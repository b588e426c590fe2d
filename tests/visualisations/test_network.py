import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from queries.model import Edge, Evidence
from visualisations import style
from visualisations.network import LineageNetwork, to_html, write_html
from visualisations.payload import relation_label

CASCADE = "a central\np province\np implements a\np amends a"
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)><!-- \u2028 ' \" & {{ 7 * 7 }}"


def data_of(page: str) -> dict:
    """The data block of a page, read as a browser reads it: up to the first closing tag."""
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S).group(1))


def own_part(page: str) -> str:
    """The page without vis-network."""
    before, _, rest = page.partition("/**\n * vis-network")
    return before + rest.partition("</script>")[2]


def test_the_page_names_no_address(lineage_of):
    page = own_part(to_html(lineage_of(CASCADE)))
    assert "//" not in re.sub(r"^\s*//.*$|/\*.*?\*/| // .*$", "", page, flags=re.M | re.S)
    assert not re.search(r"\b(src|srcset|action|poster)=", page)
    assert re.findall(r"href=\"([^\"]*)\"", page) == ["data:,"]
    assert "sourceMappingURL" not in to_html(lineage_of(CASCADE))


def test_the_page_carries_a_policy_that_allows_only_its_own_scripts(lineage_of):
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', to_html(lineage_of(CASCADE))).group(1)
    assert policy.startswith("default-src &#39;none&#39;; script-src &#39;sha256-")
    assert "unsafe-inline" not in policy.split(";")[1]


def test_hostile_words_stay_words(lineage_of):
    fields = ("label", "type", "type_code", "identifier", "title", "date", "issuer", "province")
    lineage = lineage_of(CASCADE, about={"p": dict.fromkeys(fields, HOSTILE) | {"key": HOSTILE}})
    proof = Evidence("e", HOSTILE, HOSTILE, HOSTILE, HOSTILE, "0", 0, 1, HOSTILE, 0.5)
    edges = (Edge(lineage.edges[0].source, lineage.edges[0].target, HOSTILE, (proof,)),)
    hostile = type(lineage)(lineage.root, lineage.direction, 1, lineage.documents, edges)
    page = to_html(hostile, title=HOSTILE)
    assert page.count("<script") == to_html(lineage_of(CASCADE)).count("<script")
    assert "<img" not in page
    assert "alert(1)</script>" not in page
    data = data_of(page)
    assert data["nodes"][1]["card"]["title"] == HOSTILE
    assert data["edges"][0]["evidence"][0]["quote"] == HOSTILE


def test_the_same_lineage_is_the_same_bytes_in_every_locale_and_process(tmp_path):
    code = """if True:
        import sys
        from pathlib import Path
        from ontology.levels import Level
        from queries.model import Direction, DocumentSummary, Edge, Lineage
        from visualisations.network import write_html
        documents = [DocumentSummary(f"d{i}", f"d{i}", f"Kế hoạch {i}", level=list(Level)[i % 4]) for i in range(40)]
        edges = [Edge(f"d{i}", f"d{j}", "implements") for i in range(40) for j in (i // 3, i // 5) if j < i]
        write_html(Lineage("d0", Direction.DOWN, 3, tuple(documents), tuple(edges)), Path(sys.argv[1]))
    """
    script = tmp_path / "write.py"
    script.write_text(code, encoding="utf-8")
    pages = []
    for seed in ("1", "2"):
        path = tmp_path / f"{seed}.html"
        locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, str(script), str(path)], check=True, env=os.environ | locale)
        pages.append(path.read_bytes())
    assert pages[0] == pages[1]
    assert "Kế hoạch 1".encode() in pages[0]


def test_written_and_returned_pages_are_equal(lineage_of, tmp_path: Path):
    write_html(lineage_of(CASCADE), tmp_path / "page.html", title="Tên riêng")
    assert (tmp_path / "page.html").read_text(encoding="utf-8") == to_html(lineage_of(CASCADE), title="Tên riêng")


def test_a_served_page_takes_vis_from_an_address_and_gives_every_script_its_nonce(lineage_of):
    page = to_html(lineage_of(CASCADE), nonce="n0nce", assets="/static/pyvis/")
    assert 'src="/static/pyvis/vis-9.1.2/vis-network.min.js" nonce="n0nce"' in page
    assert "vis.js is dual licensed" not in page
    assert "Content-Security-Policy" not in page
    running = [tag for tag in re.findall(r"<script[^>]*>", page) if "application/json" not in tag]
    assert len(running) == 2
    assert all('nonce="n0nce"' in tag for tag in running)


def test_an_unknown_language_is_refused(lineage_of):
    with pytest.raises(ValueError, match="no language 'fr'; there are vi, en"):
        to_html(lineage_of(CASCADE), language="fr")


def test_a_truncated_lineage_says_so(lineage_of):
    whole = lineage_of(CASCADE)
    cut = type(whole)(whole.root, whole.direction, whole.depth, whole.documents, whole.edges, truncated=True)
    assert 'role="status"' not in to_html(whole)
    assert 'role="status"' in to_html(cut)


def test_parallel_edges_are_kept_and_nodes_added_once():
    network = LineageNetwork()
    for label in ("first", "second"):
        network.add_node(1, label)
        network.add_edge(1, 1)
    assert [node["label"] for node in network.nodes] == ["first"]
    assert len(network.edges) == 2


@pytest.mark.parametrize("relation", style.RELATIONS)
def test_every_relation_with_a_line_has_a_name_in_both_languages(relation):
    label = relation_label(relation)
    assert label["vi"] not in {relation, ""}
    assert label["en"] not in {relation + " ", ""}
    assert label["vi"] != label["en"]


def test_no_two_relations_differ_by_colour_alone():
    lines = [(line.dash, line.width) for line in style.RELATIONS.values()]
    assert len(set(lines)) == len(lines)


def test_every_text_has_both_languages_and_is_used():
    folder = Path(style.__file__).parent
    texts = json.loads((folder / "static/texts.json").read_text(encoding="utf-8"))
    code = "".join(
        path.read_text(encoding="utf-8") for path in [*folder.glob("static/*.js"), *folder.glob("templates/*")]
    )
    assert all(set(words) == {"vi", "en"} and all(words.values()) for words in texts.values())
    assert [key for key in texts if not re.search(rf"\b{key}\b", code)] == []
