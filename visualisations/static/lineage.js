// The page: what is open, hidden and chosen, and what clicks, keys and the address do to it.

const page = document.documentElement;
const at = (id) => document.getElementById(id);
const canvas = at("canvas");

const state = { open: new Set(), hidden: new Set(), node: null, edges: null, chain: null, hover: null };
let scene = null; // boxes, lane edges, arrows with their curves: made anew when groups or relations change

const dataset = new vis.DataSet([]);
const network = new vis.Network(canvas, { nodes: dataset, edges: new vis.DataSet([]) }, {
  physics: false,
  layout: { improvedLayout: false },
  interaction: { dragNodes: false, hover: false, selectable: false, tooltipDelay: 1e9, zoomSpeed: 0.6 },
  nodes: { shape: "custom", fixed: true, chosen: false },
});

/* ---- what is where ---- */

function rebuild() {
  const { boxes, lefts } = placeAll(state.open);
  const columns = columnsOf(boxes);
  const list = arrows(state.open, state.hidden);
  for (const one of list) one.points = route(one, boxes, lefts, columns);
  scene = { boxes, lefts, arrows: list };
  dataset.clear();
  dataset.add([...boxes].filter(([, box]) => !box.frame).map(([id, box]) => ({ id, x: box.x, y: box.y, ctxRenderer: rendererOf(id) })));
}

function rendererOf(id) {
  return ({ ctx }) => {
    const box = scene.boxes.get(id);
    return {
      drawNode: () => drawNode(ctx, id, network.getScale()),
      nodeDimensions: { width: box.width, height: box.height },
    };
  };
}

function drawNode(ctx, id, zoom) {
  const [node, box] = [nodeOf.get(id), scene.boxes.get(id)];
  const look = { zoom, faded: isFaded(id), chosen: state.node === id, root: data.root === id };
  if (node.card) drawCard(ctx, node, box, look);
  else if (box.frame) drawFrame(ctx, node, box, look);
  else drawStack(ctx, node, box, look);
}

function isFaded(id) {
  if (!state.chain) return false;
  const members = nodeOf.get(id).members;
  return members ? !members.some((member) => state.chain.has(member)) : !state.chain.has(id);
}

/** Lanes, then frames of open groups, then arrows; the cards come on top. */
function drawGround(ctx, top, bottom) {
  drawLanes(ctx, scene.lefts, top, bottom);
  for (const [id, box] of scene.boxes) if (box.frame) drawNode(ctx, id, 1);
  drawArrows(ctx);
}

function drawArrows(ctx) {
  const touching = named();
  const labelled = [];
  for (const one of scene.arrows) {
    const chosen = state.edges !== null && one.edges.some((index) => state.edges.includes(index));
    const inside = !state.chain || one.edges.some((index) => inChain(data.edges[index]));
    drawArrow(ctx, one, one.points, { faded: !inside, strong: state.chain && inside, chosen });
    const wanted = data.relations[one.relation].named || touching.has(one);
    if (chosen || one === state.hover || (inside && wanted)) labelled.push(one);
  }
  for (const one of labelled) drawName(ctx, one, one.points);
}

const inChain = (edge) => state.chain.has(edge.from) && state.chain.has(edge.to);

/** Arrows of the chosen document carry their names, unless there are too many to read. */
function named() {
  const touching = scene.arrows.filter(({ tail, head }) => tail === state.node || head === state.node);
  return new Set(touching.length <= 6 ? touching : []);
}

/* ---- choosing ---- */

/** The document with all that it rests on and all that rests on it, along relations that are on show. */
function chainOf(id) {
  const chain = new Set([id]);
  for (const [here, there] of [["from", "to"], ["to", "from"]]) {
    const next = new Map();
    for (const edge of data.edges) {
      if (!state.hidden.has(edge.relation)) next.set(edge[here], [...(next.get(edge[here]) ?? []), edge[there]]);
    }
    const [queue, seen] = [[id], new Set([id])];
    while (queue.length) {
      for (const other of next.get(queue.pop()) ?? []) {
        if (!seen.has(other)) queue.push(other);
        seen.add(other);
        chain.add(other);
      }
    }
  }
  return chain;
}

function select(id, { centre = false } = {}) {
  Object.assign(state, { node: id, edges: null, chain: id === null ? null : chainOf(id) });
  const group = groupOf.get(id);
  if (group && !state.open.has(group.id)) toggle(group.id);
  if (centre) centreOn(id);
  refresh();
}

function prove(indices) {
  const ends = indices.flatMap((index) => [data.edges[index].from, data.edges[index].to]);
  Object.assign(state, { node: null, edges: indices, chain: new Set(ends) });
  refresh();
}

function toggle(id) {
  if (!state.open.delete(id)) state.open.add(id);
  rebuild();
  reveal(scene.boxes.get(id));
}

function refresh() {
  if (state.edges) showProof(state.edges, reach);
  else if (state.node !== null) showDocument(nodeOf.get(state.node), reach, prove);
  else showOverview();
  for (const row of document.querySelectorAll("tr[data-node]")) {
    row.classList.toggle("chosen", Number(row.dataset.node) === state.node);
  }
  network.redraw();
  keepAddress();
}

const reach = (id) => select(id, { centre: id !== null });

/* ---- clicks and keys on the picture ---- */

function arrowAt({ x, y }) {
  const near = 6 / network.getScale();
  let [best, nearest] = [null, near];
  for (const one of scene.arrows) {
    const distance = distanceTo(one.points, x, y);
    if (distance < nearest) [best, nearest] = [one, distance];
  }
  return best;
}

/** The topmost thing under a point: a card, a stack or the head of an open group. */
function nodeAt({ x, y }) {
  const inside = (box) => Math.abs(x - box.x) <= box.width / 2 && Math.abs(y - box.y) <= box.height / 2;
  const hits = [...scene.boxes].filter(([, box]) => inside(box) && (!box.frame || y < box.y - box.height / 2 + FRAME_HEAD));
  return hits.find(([, box]) => !box.frame)?.[0] ?? hits[0]?.[0] ?? null;
}

function click({ pointer }) {
  const id = nodeAt(pointer.canvas);
  if (id !== null && nodeOf.get(id).members) {
    toggle(id);
    refresh();
  } else if (id !== null) {
    select(id);
  } else {
    const one = arrowAt(pointer.canvas);
    if (one) prove(one.edges);
    else select(null);
  }
}

function hover(event) {
  const frame = canvas.getBoundingClientRect();
  const point = network.DOMtoCanvas({ x: event.clientX - frame.left, y: event.clientY - frame.top });
  const id = nodeAt(point);
  const one = id === null ? arrowAt(point) : null;
  canvas.style.cursor = id !== null || one ? "pointer" : "default";
  if (one !== state.hover) {
    state.hover = one;
    network.redraw();
  }
}

/** Arrow keys: left and right to the nearest box of the next lane, up and down within the lane. */
function stepFrom(id, key) {
  const from = scene.boxes.get(standIn(id, state.open));
  const sideways = key === "ArrowLeft" || key === "ArrowRight";
  const ahead = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  const [along, across] = sideways ? ["x", "y"] : ["y", "x"];
  const reachable = [...scene.boxes].filter(([other, box]) => {
    const far = (box[along] - from[along]) * ahead;
    return !nodeOf.get(other).members && far > 1 && (sideways || Math.abs(box.x - from.x) < 1);
  });
  const cost = (box) => Math.abs(box[along] - from[along]) + 2 * Math.abs(box[across] - from[across]);
  reachable.sort(([, a], [, b]) => cost(a) - cost(b));
  return reachable[0]?.[0] ?? id;
}

function keyOnCanvas(event) {
  const here = state.node ?? data.root;
  if (event.key.startsWith("Arrow")) select(state.node === null ? here : stepFrom(here, event.key), { centre: true });
  else if (event.key === "Escape") select(null);
  else if (event.key === "Enter") groups.filter((group) => group.anchor === here).forEach((group) => toggle(group.id));
  else if (event.key === "+" || event.key === "-") zoomBy(event.key === "+" ? 1.25 : 0.8);
  else return;
  event.preventDefault();
}

/* ---- language, view, address ---- */

function speak(wanted) {
  page.dataset.language = wanted;
  page.lang = wanted;
  for (const labelled of document.querySelectorAll("[data-label]")) {
    labelled.setAttribute("aria-label", say(labelled.dataset.label));
    if (labelled.placeholder) labelled.placeholder = say(labelled.dataset.label);
  }
  measured.clear();
  fillHeaders();
  refresh();
}

function view(wanted) {
  page.dataset.view = wanted;
  for (const name of ["picture", "table"]) at(`tab-${name}`).setAttribute("aria-selected", String(name === wanted));
  if (wanted === "picture") network.redraw();
  keepAddress();
}

/** The address keeps what is chosen, so that a link shows what the sender saw. */
function keepAddress() {
  const kept = new URLSearchParams();
  if (state.node !== null) kept.set("node", nodeOf.get(state.node).card.key);
  if (page.dataset.language !== "vi") kept.set("lang", page.dataset.language);
  if (page.dataset.view === "table") kept.set("view", "table");
  history.replaceState(null, "", kept.size ? `#${kept}` : location.pathname + location.search);
}

function followAddress() {
  const kept = new URLSearchParams(location.hash.slice(1));
  const chosen = cards.find(({ card }) => card.key === kept.get("node"));
  view(kept.get("view") === "table" ? "table" : "picture");
  speak(Object.hasOwn(data.texts.fit, kept.get("lang")) ? kept.get("lang") : page.dataset.language);
  if (chosen) select(chosen.id, { centre: true });
}

/* ---- wiring ---- */

network.on("beforeDrawing", (ctx) => {
  const top = network.DOMtoCanvas({ x: 0, y: 0 }).y;
  const bottom = network.DOMtoCanvas({ x: 0, y: canvas.clientHeight }).y;
  drawGround(ctx, top, bottom);
});
network.on("afterDrawing", placeHeaders);
network.on("click", click);
canvas.addEventListener("mousemove", hover);
canvas.addEventListener("keydown", keyOnCanvas);

at("search").addEventListener("input", showResults);
at("search-form").addEventListener("keydown", keyInSearch);
at("search-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const [first] = find(at("search").value);
  if (first) choose(first.id);
});

at("fit").onclick = fit;
at("zoom-in").onclick = () => zoomBy(1.25);
at("zoom-out").onclick = () => zoomBy(0.8);
at("png").onclick = savePng;
at("csv-documents").onclick = saveDocuments;
at("csv-relations").onclick = saveRelations;
at("language").onclick = () => speak(language() === "vi" ? "en" : "vi");
at("tab-picture").onclick = () => view("picture");
at("tab-table").onclick = () => view("table");
at("open-all").onclick = () => setOpen(groups.map((group) => group.id));
at("close-all").onclick = () => setOpen([]);

function setOpen(ids) {
  state.open = new Set(ids);
  rebuild();
  fit();
}

document.addEventListener("change", (event) => {
  const relation = event.target.dataset.relation;
  if (!relation) return;
  if (event.target.checked) state.hidden.delete(relation);
  else state.hidden.add(relation);
  if (state.node !== null) state.chain = chainOf(state.node);
  rebuild();
  refresh();
});
document.addEventListener("click", (event) => {
  const chosen = event.target.closest("[data-select]");
  const proven = event.target.closest("[data-prove]");
  if (chosen) select(Number(chosen.dataset.select));
  if (proven) prove([Number(proven.dataset.prove)]);
  if (!event.target.closest("#search-form")) at("results").hidden = true;
});
window.addEventListener("hashchange", followAddress);

/** Where a point of the picture is on the screen. */
function onScreen(x, y) {
  const frame = canvas.getBoundingClientRect();
  const point = network.canvasToDOM({ x, y });
  return { x: point.x + frame.left, y: point.y + frame.top };
}

// For a page around the picture: choose a document by its key, and find out where cards and arrows are drawn.
window.lineage = {
  select: (key) => reach(cards.find(({ card }) => card.key === key)?.id ?? null),
  card(key) {
    const box = scene.boxes.get(nodeOf.has(key) ? key : cards.find(({ card }) => card.key === key)?.id);
    if (!box) return null;
    // of an open group, its head, which closes it
    return box.frame ? onScreen(box.x - box.width / 2 + 60, box.y - box.height / 2 + FRAME_HEAD / 2) : onScreen(box.x, box.y);
  },
  arrow(index) {
    const one = scene.arrows.find(({ edges }) => edges.includes(index));
    return one ? onScreen(...pointAt(one.points, 0.5)) : null;
  },
};

if (groups.length) page.dataset.groups = "";
rebuild();
fillHeaders();
startView();
followAddress();
