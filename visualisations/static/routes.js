// Where things are: boxes of cards with some groups open, and the curves between them. No drawing here.

const [CARD_WIDTH, CARD_HEIGHT] = data.measures.card;
const { row: ROW, lane: LANE_WIDTH } = data.measures;
const GRID_GAP = 20;
const FRAME_HEAD = 30;

const gridRows = (group) => Math.ceil(group.members.length / group.columns);
const gridWidth = (group) => group.columns * (CARD_WIDTH + GRID_GAP) - GRID_GAP;
const gridHeight = (group) => gridRows(group) * ROW + FRAME_HEAD;

/**
 * Boxes {x, y, width, height} (centre and size) of everything on show, and the lanes' left edges.
 * Opening a group pushes what is below it down and the lanes to its right aside; nothing else moves.
 */
function placeAll(open) {
  const opened = groups.filter((group) => open.has(group.id));
  const extra = data.lanes.map((_, lane) =>
    Math.max(0, ...opened.filter((group) => group.lane === lane).map((group) => gridWidth(group) - CARD_WIDTH)));
  const lefts = [0];
  extra.forEach((more, lane) => lefts.push(lefts[lane] + LANE_WIDTH + more));
  const down = (y) => opened.reduce((sum, group) => (group.y < y ? sum + gridHeight(group) - ROW : sum), 0);
  const middle = (lane) => lefts[lane] + LANE_WIDTH / 2;
  const boxes = new Map();
  for (const node of data.nodes) {
    if (node.y === undefined) continue;
    const [x, y] = [middle(node.lane), node.y + down(node.y)];
    if (open.has(node.id)) placeOpened(node, x, y, boxes);
    else boxes.set(node.id, { x, y, width: CARD_WIDTH, height: CARD_HEIGHT });
  }
  return { boxes, lefts };
}

function placeOpened(group, x, y, boxes) {
  const top = y - ROW / 2;
  const [width, height] = [gridWidth(group) + 16, gridHeight(group) - 6];
  boxes.set(group.id, { x: x - CARD_WIDTH / 2 - 8 + width / 2, y: top + height / 2, width, height, frame: true });
  group.members.forEach((member, i) => boxes.set(member, {
    x: x + (i % group.columns) * (CARD_WIDTH + GRID_GAP),
    y: top + FRAME_HEAD - 4 + (Math.floor(i / group.columns) + 0.5) * ROW,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
  }));
}

/** What stands for a document in the picture: its closed group, or itself. */
function standIn(id, open) {
  const group = groupOf.get(id);
  return group && !open.has(group.id) ? group.id : id;
}

/** The arrows to draw: statements between the same two boxes with the same relation are one arrow. */
function arrows(open, hidden) {
  const found = new Map();
  data.edges.forEach((edge, index) => {
    if (hidden.has(edge.relation) || edge.from === edge.to) return;
    let [source, target] = [standIn(edge.from, open), standIn(edge.to, open)];
    // an open group keeps the one arrow that it had when closed
    if (groupOf.get(edge.from)?.anchor === edge.to) source = groupOf.get(edge.from).id;
    if (groupOf.get(edge.to)?.anchor === edge.from) target = groupOf.get(edge.to).id;
    const key = [source, target, edge.relation].join("|");
    if (!found.has(key)) found.set(key, arrow(source, target, edge.relation));
    found.get(key).edges.push(index);
  });
  return spread([...found.values()]);
}

/** Policy spreads from what is relied on to what relies on it; a relation that acts on its target points at it. */
function arrow(source, target, relation) {
  const acts = data.relations[relation].acts;
  return { tail: acts ? source : target, head: acts ? target : source, relation, edges: [], shift: 0 };
}

/** Several arrows between the same two boxes run beside each other. */
function spread(list) {
  for (const beside of groupBy(list, pairOf).values()) beside.forEach((one, i) => { one.shift = (i - (beside.length - 1) / 2) * 8; });
  return list;
}

const pairOf = ({ tail, head }) => [tail, head].map(String).sort().join("|");

function groupBy(list, keyOf) {
  const found = new Map();
  for (const one of list) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return found;
}

/** For each lane the boxes in it from top to bottom: what a long arrow has to go around. */
function columnsOf(boxes) {
  const columns = data.lanes.map(() => []);
  for (const [id, box] of boxes) {
    const inside = groupOf.get(id);
    if (!inside || !boxes.get(inside.id)?.frame) columns[nodeOf.get(id).lane].push(box);
  }
  return columns.map((column) => column.sort((a, b) => a.y - b.y));
}

/**
 * The curve of an arrow as points [x, y, …]: first the start, then three points per cubic piece.
 * From the right middle of one box to the left middle of the other; a bracket on the right within one column.
 */
function route(one, boxes, lefts, columns) {
  const [tail, head] = [boxes.get(one.tail), boxes.get(one.head)];
  const end = (id, box, side) => ({ x: box.x + side * (box.width / 2), y: box.y + one.shift, aisle: aisleOf(id, boxes) });
  const [out, into] = [end(one.tail, tail, 1), end(one.head, head, -1)];
  if (out.x <= into.x) return forward(out, into, lefts, columns);
  const [outBack, intoBack] = [end(one.tail, tail, -1), end(one.head, head, 1)];
  if (intoBack.x <= outBack.x) return reversed(forward(intoBack, outBack, lefts, columns));
  const bulge = Math.min(56, 24 + Math.abs(into.y - out.y) * 0.06) + Math.abs(one.shift);
  const x = Math.max(out.x, intoBack.x) + bulge;
  return [out.x, out.y, x, out.y, x, into.y, intoBack.x, into.y];
}

/** The way between rows that leads from a card in an open group to the group's frame. */
function aisleOf(id, boxes) {
  const frame = boxes.get(groupOf.get(id)?.id);
  if (!frame?.frame) return null;
  return { y: boxes.get(id).y - ROW / 2, left: frame.x - frame.width / 2, right: frame.x + frame.width / 2 };
}

/**
 * From left to right. Lanes between are crossed through the gap between cards that is nearest to the straight line;
 * an arrow that starts beside an open group goes around its frame, one that ends inside goes along an aisle.
 */
function forward(start, end, lefts, columns) {
  const points = [start.x, start.y];
  let here = start;
  const bendTo = (x, y) => {
    bend(points, here.x, here.y, x, y);
    here = { x, y };
  };
  if (start.aisle && start.aisle.right - start.x > GRID_GAP) {
    bendTo(start.x + GRID_GAP - 4, start.aisle.y);
    bendTo(start.aisle.right, start.aisle.y);
  }
  const [x0, y0] = [here.x, here.y];
  columns.forEach((column, lane) => {
    const [from, to] = [Math.max(lefts[lane], x0), lefts[lane + 1]];
    if (to > end.x || to - from < CARD_WIDTH) return;
    const obstacles = lefts[lane] < x0 ? column.filter((box) => box.frame) : column;
    const wanted = y0 + (end.y - y0) * (((from + to) / 2 - x0) / (end.x - x0));
    const gap = beside(column, nearestGap(obstacles, wanted));
    bendTo(from + 34, gap);
    bendTo(to - 34, gap);
  });
  if (end.aisle && end.x - end.aisle.left > GRID_GAP) {
    bendTo(end.aisle.left, end.aisle.y);
    bendTo(end.x - GRID_GAP + 4, end.aisle.y);
  }
  bendTo(end.x, end.y);
  return points;
}

function bend(points, x0, y0, x1, y1) {
  const middle = (x0 + x1) / 2;
  points.push(middle, y0, middle, y1, x1, y1);
}

function nearestGap(column, wanted) {
  const blocked = (y) => column.some((box) => Math.abs(box.y - y) < box.height / 2 + 4);
  if (!blocked(wanted)) return wanted;
  const tries = column.flatMap((box) => [box.y - box.height / 2 - 8, box.y + box.height / 2 + 8]);
  const free = tries.filter((y) => !blocked(y));
  return free.reduce((best, y) => (Math.abs(y - wanted) < Math.abs(best - wanted) ? y : best), free[0] ?? wanted);
}

/** Arrows through one gap run beside each other: middle, above, below. */
function beside(column, y) {
  column.crossed ??= new Map();
  const before = column.crossed.get(y) ?? 0;
  column.crossed.set(y, before + 1);
  return y + [0, -4, 4][before % 3];
}

function reversed(points) {
  const turned = [];
  for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i], points[i + 1]);
  return turned;
}

/** A point of a curve, t from 0 to 1 over all its pieces. */
function pointAt(points, t) {
  const pieces = (points.length - 2) / 6;
  const piece = Math.min(pieces - 1, Math.floor(t * pieces));
  const u = t * pieces - piece;
  const [a, b, c, d] = [(1 - u) ** 3, 3 * u * (1 - u) ** 2, 3 * u * u * (1 - u), u ** 3];
  const i = piece * 6;
  const at = (k) => a * points[i + k] + b * points[i + 2 + k] + c * points[i + 4 + k] + d * points[i + 6 + k];
  return [at(0), at(1)];
}

/** The distance from a point to a curve, measured to short straight pieces of it. */
function distanceTo(points, x, y) {
  const steps = 16 * ((points.length - 2) / 6);
  let [nearest, before] = [Infinity, pointAt(points, 0)];
  for (let i = 1; i <= steps; i += 1) {
    const here = pointAt(points, i / steps);
    nearest = Math.min(nearest, distanceToSegment(x, y, before, here));
    before = here;
  }
  return nearest;
}

function distanceToSegment(x, y, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
