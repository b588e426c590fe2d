// The side panel: what the picture is about, one document, or the proof of one arrow.

const panel = document.getElementById("panel");

/** Nothing chosen: how many documents there are on each level, and what to do. */
function showOverview() {
  const counts = data.lanes.map((lane) => [badge(lane), `${lane.count} ${say(lane.count === 1 ? "document" : "documents")}`]);
  panel.replaceChildren(
    element("h2", { textContent: nodeOf.get(data.root).card.label }),
    element("p", { textContent: nodeOf.get(data.root).card.title }),
    definitions(counts),
    element("p", { className: "hint", textContent: say("hint") }),
  );
}

function showDocument(node, select, prove) {
  const { card } = node;
  const facts = [
    [say("issuer"), card.issuer], [say("date"), inWords(card.date)], [say("province"), card.province],
    [say("text"), say(card.held ? "held" : "notHeld")],
  ];
  panel.replaceChildren(
    closeButton(select),
    badge(data.lanes[node.lane]), ` ${inWords(card.type)}`,
    element("h2", { textContent: card.number }),
    element("p", { lang: "vi", textContent: card.title || say("noTitle") }),
    definitions(facts.filter(([, value]) => value)),
    ...neighbours(say("upward"), node.id, "from", "to", select, prove),
    ...neighbours(say("downward"), node.id, "to", "from", select, prove),
  );
}

/** Edges at one end of which the document stands, with the documents at the other end. */
function neighbours(heading, id, here, there, select, prove) {
  const found = data.edges.filter((edge) => edge[here] === id);
  if (!found.length) return [];
  const items = found.map((edge) => {
    const other = nodeOf.get(edge[there]);
    return element("li", {},
      linkButton(other.card.label, () => select(other.id)),
      element("small", {}, swatch(edge.relation), inWords(data.relations[edge.relation].label), " · ",
        linkButton(say("evidence"), () => prove([data.edges.indexOf(edge)])),
        other.card.issuer ? ` · ${other.card.issuer}` : ""));
  });
  return [element("h3", { textContent: `${heading} (${found.length})` }), element("ul", {}, ...items)];
}

/** The words that prove an arrow; an arrow to a group stands for several statements. */
function showProof(indices, select) {
  const shown = indices.map((index) => data.edges[index]);
  panel.replaceChildren(
    closeButton(select),
    element("h2", { textContent: say("evidence") }),
    ...shown.flatMap((edge) => [statement(edge, select), ...proofs(edge)]),
  );
}

function statement(edge, select) {
  const [source, target] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
  return element("p", {},
    linkButton(source.card.label, () => select(source.id)), " ", swatch(edge.relation),
    element("strong", { textContent: inWords(data.relations[edge.relation].label) }), " ",
    linkButton(target.card.label, () => select(target.id)));
}

function proofs(edge) {
  if (!edge.evidence.length) return [element("p", { className: "hint", textContent: say("noEvidence") })];
  return edge.evidence.flatMap((one) => [
    element("blockquote", { lang: "vi" }, one.prefix, element("mark", { textContent: one.quote }), one.suffix),
    definitions([
      [say("source"), one.source], [say("place"), `${one.start}–${one.end}`], [say("rule"), one.rule],
      [say("confidence"), String(one.confidence)],
    ]),
  ]);
}

function badge(lane) {
  const made = element("span", { className: "badge", textContent: inWords(lane.label) });
  made.style.background = lane.colour;
  return made;
}

function swatch(relation) {
  const { colour, dash, width } = data.relations[relation];
  const made = element("span", { className: "swatch" });
  made.style.borderTopColor = colour;
  made.style.borderTopWidth = `${Math.max(2, width)}px`;
  made.style.borderTopStyle = !dash.length ? "solid" : dash[0] <= 2 ? "dotted" : "dashed";
  return made;
}

function definitions(pairs) {
  return element("dl", {}, ...pairs.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
}

function linkButton(text, action) {
  return element("button", { type: "button", className: "link", textContent: text, onclick: action });
}

function closeButton(select) {
  const button = element("button", { type: "button", className: "close", textContent: "×", onclick: () => select(null) });
  button.setAttribute("aria-label", say("close"));
  return button;
}
