// What can be taken away: the whole picture as PNG, both tables as CSV.

function savePng() {
  const all = bounds();
  const [width, height] = [all.right - all.left, all.bottom - all.top + HEAD];
  const scale = Math.min(2, 16000 / Math.max(width, height));
  const sheet = element("canvas", { width: Math.ceil(width * scale), height: Math.ceil(height * scale) });
  const ctx = sheet.getContext("2d");
  ctx.scale(scale, scale);
  ctx.translate(-all.left, HEAD - all.top);
  drawGround(ctx, all.top - HEAD, all.bottom);
  for (const [id, box] of scene.boxes) if (!box.frame) drawNode(ctx, id, 1);
  drawPngHeaders(ctx, all.top - HEAD);
  sheet.toBlob((blob) => download(blob, `${fileName()}.png`), "image/png");
}

function drawPngHeaders(ctx, top) {
  data.lanes.forEach((lane, i) => {
    const [left, right] = [scene.lefts[i], scene.lefts[i + 1]];
    ctx.fillStyle = lane.colour;
    ctx.fillRect(left, top, right - left - 1, HEAD);
    write(ctx, at("lanes").children[i].textContent, (left + right) / 2, top + HEAD / 2, `600 15px ${FONT}`, "#fff", "center");
  });
}

const fileName = () => fold(nodeOf.get(data.root).card.number).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "lineage";

function saveDocuments() {
  const names = ["level", "type", "number", "date", "title", "issuer", "province", "text"].map(say);
  const rows = cards.map(({ card, lane }) => [
    inWords(data.lanes[lane].label), inWords(card.type), card.number, inWords(card.date), card.title, card.issuer, card.province,
    say(card.held ? "held" : "notHeld"),
  ]);
  downloadCsv([["Id", "Label", ...names], ...rows.map((row, i) => [cards[i].card.key, cards[i].card.label, ...row])], `${fileName()}-documents.csv`);
}

/** Relations that are on show. The first columns have the names that Gephi looks for. */
function saveRelations() {
  const names = ["relation", "quote", "source", "place", "rule", "confidence"].map(say);
  const rows = data.edges.filter((edge) => !state.hidden.has(edge.relation)).flatMap((edge) => {
    const ends = [nodeOf.get(edge.from).card.key, nodeOf.get(edge.to).card.key, inWords(data.relations[edge.relation].label)];
    const proofs = edge.evidence.map((one) => [...ends, one.quote, one.source, `${one.start}–${one.end}`, one.rule, one.confidence]);
    return proofs.length ? proofs : [ends];
  });
  downloadCsv([["Source", "Target", ...names], ...rows], `${fileName()}-relations.csv`);
}
