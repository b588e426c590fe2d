// Which part of the picture is on show, and the lane headers above it.

const HEAD = 30; // height of the lane headers, in CSS pixels
const MARGIN = 24;
const READABLE = 0.62; // a picture that would have to be smaller starts at its root instead of whole

function bounds() {
  const boxes = [...scene.boxes.values()];
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2)) - MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2)) + MARGIN;
  return { left: 0, right: scene.lefts.at(-1), top, bottom };
}

function fittingZoom({ left, right, top, bottom }) {
  const [width, height] = [canvas.clientWidth - 4, canvas.clientHeight - HEAD];
  return Math.min(width / (right - left), height / (bottom - top), 1.15);
}

function fit() {
  const all = bounds();
  const scale = fittingZoom(all);
  // the lane headers cover the top of the canvas, so the middle of what is free lies a little lower
  const position = { x: (all.left + all.right) / 2, y: (all.top + all.bottom) / 2 - HEAD / 2 / scale };
  network.moveTo({ position, scale });
}

function startView() {
  const all = bounds();
  if (fittingZoom(all) >= READABLE) return fit();
  const widest = (canvas.clientWidth - 4) / (all.right - all.left);
  const scale = Math.min(1, Math.max(READABLE, widest));
  const root = scene.boxes.get(standIn(data.root, state.open));
  const half = canvas.clientWidth / 2 / scale;
  const x = Math.max(Math.min(root.x, all.right - half), all.left + Math.min(half, (all.right - all.left) / 2));
  return network.moveTo({ position: { x, y: root.y }, scale });
}

function centreOn(id) {
  const box = scene.boxes.get(standIn(id, state.open));
  network.moveTo({ position: { x: box.x, y: box.y }, scale: Math.max(network.getScale(), 0.8), animation: false });
}

/** Bring a box into view with the least movement, smaller if it has to be; its top left corner matters most. */
function reveal(box) {
  const scale = Math.min(network.getScale(), Math.max(0.35, 0.94 * Math.min(canvas.clientWidth / box.width, (canvas.clientHeight - HEAD) / box.height)));
  const half = { x: canvas.clientWidth / 2 / scale - MARGIN, y: (canvas.clientHeight - HEAD) / 2 / scale - MARGIN };
  const view = network.getViewPosition();
  const shift = HEAD / 2 / scale; // what the lane headers cover
  const within = (now, middle, size, free) => Math.min(Math.max(now, middle + size / 2 - free), middle - size / 2 + free);
  const y = within(view.y + shift, box.y, box.height, half.y) - shift;
  network.moveTo({ position: { x: within(view.x, box.x, box.width, half.x), y }, scale });
}

const zoomBy = (factor) => network.moveTo({ scale: Math.min(3, Math.max(0.05, network.getScale() * factor)) });

/** Headers stay at the top; each is centred in the part of its lane that is on show. */
function placeHeaders() {
  const x = (value) => network.canvasToDOM({ x: value, y: 0 }).x;
  [...at("lanes").children].forEach((head, i) => {
    const left = Math.max(0, x(scene.lefts[i]));
    const right = Math.min(canvas.clientWidth, x(scene.lefts[i + 1]));
    head.style.left = `${left}px`;
    head.style.width = `${Math.max(0, right - left)}px`;
    head.hidden = right - left < 24;
  });
}

function fillHeaders() {
  at("lanes").replaceChildren(...data.lanes.map((lane) => {
    const text = `${inWords(lane.label)} · ${lane.count} ${say(lane.count === 1 ? "document" : "documents")}`;
    const head = element("div", { textContent: text });
    head.style.background = lane.colour;
    return head;
  }));
}
