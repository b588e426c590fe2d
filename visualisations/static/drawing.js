// Drawing on a 2D canvas: lanes, arrows, cards, stacks. Knows nothing of clicks; the same functions paint the PNG.

const FONT = '"Segoe UI", "Noto Sans", system-ui, sans-serif';
const INK = "#16202c";
const SOFT = "#5a6675";
const BADGE = 36;
const FADED = 0.13;
const CHOSEN = "#f59e0b";

/** Below these zooms a card shows only its number, then only its colour. */
const NUMBER_ONLY = 0.45;
const COLOUR_ONLY = 0.22;

const colourOf = (node) => data.lanes[node.lane].colour;

function drawLanes(ctx, lefts, top, bottom) {
  data.lanes.forEach((lane, i) => {
    ctx.fillStyle = lane.tint;
    ctx.fillRect(lefts[i], top, lefts[i + 1] - lefts[i], bottom - top);
    ctx.fillStyle = "#ffffff";
    ctx.fillRect(lefts[i + 1] - 1, top, 2, bottom - top);
  });
}

/** The outline of a card of a kind, as a path. */
function tracePath(ctx, kind, x, y, width, height) {
  const tip = kind === "arrow" ? 14 : 0;
  const cut = kind === "cut" ? 13 : 0;
  ctx.beginPath();
  if (tip || cut) {
    ctx.moveTo(x, y);
    ctx.lineTo(x + width - tip - cut, y);
    ctx.lineTo(x + width, y + (tip ? height / 2 : cut));
    if (cut) ctx.lineTo(x + width, y + height);
    ctx.lineTo(x + width - tip, y + height);
    ctx.lineTo(x, y + height);
    ctx.closePath();
  } else {
    ctx.roundRect(x, y, width, height, { square: 0, round: 5, pill: 15 }[kind]);
  }
}

function drawCard(ctx, node, box, look) {
  const [x, y] = [box.x - CARD_WIDTH / 2, box.y - CARD_HEIGHT / 2];
  ctx.save();
  ctx.globalAlpha = look.faded ? FADED : 1;
  if (look.root || look.chosen) drawHalo(ctx, node, x, y, look);
  tracePath(ctx, node.card.outline, x, y, CARD_WIDTH, CARD_HEIGHT);
  if (look.zoom < COLOUR_ONLY) {
    ctx.fillStyle = colourOf(node);
    ctx.fill();
  } else {
    drawPlate(ctx, node, x, y);
    if (look.zoom < NUMBER_ONLY) drawNumber(ctx, node, x, y);
    else drawWords(ctx, node, x, y);
  }
  ctx.restore();
}

/** The document that the picture is of has a ring in its level's colour, the chosen one in amber. */
function drawHalo(ctx, node, x, y, look) {
  tracePath(ctx, node.card.outline, x - 4, y - 4, CARD_WIDTH + 8, CARD_HEIGHT + 8);
  ctx.strokeStyle = look.chosen ? CHOSEN : colourOf(node);
  ctx.lineWidth = look.chosen ? 4 : 2;
  ctx.stroke();
}

/** White card with a badge; a document that is only cited has a dashed outline and a pale badge. */
function drawPlate(ctx, node, x, y) {
  const { held, code } = node.card;
  ctx.fillStyle = "#ffffff";
  ctx.fill();
  ctx.save();
  ctx.clip();
  ctx.fillStyle = colourOf(node);
  ctx.globalAlpha *= held ? 1 : 0.16;
  ctx.fillRect(x, y, BADGE, CARD_HEIGHT);
  ctx.restore();
  ctx.strokeStyle = colourOf(node);
  ctx.lineWidth = 1.4;
  ctx.setLineDash(held ? [] : [5, 4]);
  ctx.stroke();
  ctx.setLineDash([]);
  write(ctx, code || "•", x + BADGE / 2, y + CARD_HEIGHT / 2, `700 13px ${FONT}`, held ? "#ffffff" : colourOf(node), "center", BADGE - 6);
}

/** Number and date, issuer, title: four lines, or the title on three when the issuer is not known. */
function drawWords(ctx, node, x, y) {
  const { number, date, title, issuer, outline } = node.card;
  const left = x + BADGE + 9;
  const right = x + CARD_WIDTH - (outline === "arrow" ? 17 : 11);
  const width = right - left;
  const [bold, half, plain] = [`700 13px ${FONT}`, `600 11px ${FONT}`, `11.5px ${FONT}`];
  write(ctx, inWords(date), right, y + 11, `11px ${FONT}`, SOFT, "right");
  const dateWidth = ctx.measureText(inWords(date)).width + 8;
  write(ctx, fitted(ctx, number, width - dateWidth, bold), left, y + 11, bold, INK, "left");
  if (issuer) write(ctx, fitted(ctx, issuer, width, half), left, y + 25, half, colourOf(node), "left");
  const lines = wrapped(ctx, title || say("noTitle"), width, plain, issuer ? 2 : 3);
  const first = y + (issuer ? 38 : 26);
  lines.forEach((line, i) => write(ctx, line, left, first + i * 13, plain, title ? "#2c3846" : SOFT, "left"));
}

function drawNumber(ctx, node, x, y) {
  const font = `700 26px ${FONT}`;
  const width = CARD_WIDTH - BADGE - 22;
  write(ctx, fitted(ctx, node.card.number, width, font), x + BADGE + 9, y + CARD_HEIGHT / 2, font, INK, "left");
}

/** A closed group: a stack of cards that says how many there are, and how many of them are held. */
function drawStack(ctx, node, box, look) {
  const [x, y] = [box.x - CARD_WIDTH / 2, box.y - CARD_HEIGHT / 2];
  const held = node.members.filter((member) => nodeOf.get(member).card.held).length;
  ctx.save();
  ctx.globalAlpha = look.faded ? FADED : 1;
  ctx.strokeStyle = colourOf(node);
  ctx.fillStyle = "#ffffff";
  for (const [offset, line] of [[8, 1], [4, 1], [0, 1.4]]) {
    tracePath(ctx, "round", x + offset, y + offset, CARD_WIDTH - 8, CARD_HEIGHT - 8);
    ctx.lineWidth = line;
    ctx.fill();
    ctx.stroke();
  }
  if (look.zoom < COLOUR_ONLY) {
    ctx.fillStyle = colourOf(node);
    ctx.fill();
  } else {
    drawStackWords(ctx, node, x, y, held, look.zoom < NUMBER_ONLY);
  }
  ctx.restore();
}

function drawStackWords(ctx, node, x, y, held, large) {
  const count = node.members.length;
  const middle = y + (CARD_HEIGHT - 8) / 2;
  const colour = colourOf(node);
  write(ctx, "+", x + BADGE / 2, middle, `700 20px ${FONT}`, colour, "center");
  if (large) {
    write(ctx, `${count} ${say("others")}`, x + BADGE, middle, `700 24px ${FONT}`, colour, "left", CARD_WIDTH - BADGE - 16);
    return;
  }
  write(ctx, `${count} ${say("others")}`, x + BADGE, y + 14, `700 13px ${FONT}`, colour, "left");
  write(ctx, `${held}/${count} ${say("ofThemHeld")}`, x + BADGE, y + 30, `11.5px ${FONT}`, SOFT, "left");
  const width = CARD_WIDTH - BADGE - 24;
  ctx.fillStyle = "#dde3ea";
  ctx.fillRect(x + BADGE, y + 41, width, 6);
  ctx.fillStyle = colour;
  ctx.fillRect(x + BADGE, y + 41, (width * held) / count, 6);
}

/** An open group: a frame around its members, with a head that closes it. */
function drawFrame(ctx, node, box, look) {
  const [x, y] = [box.x - box.width / 2, box.y - box.height / 2];
  ctx.save();
  ctx.globalAlpha = look.faded ? 0.4 : 1;
  tracePath(ctx, "round", x, y, box.width, box.height);
  ctx.fillStyle = "#ffffffb0";
  ctx.fill();
  ctx.strokeStyle = colourOf(node);
  ctx.lineWidth = 1;
  ctx.stroke();
  write(ctx, `[ − ]  ${node.members.length} ${say("others")}`, x + 10, y + 14, `700 13px ${FONT}`, colourOf(node), "left");
  ctx.restore();
}

/** An arrow along a curve; `look.strong` for the chain in focus. */
function drawArrow(ctx, one, points, look) {
  const about = data.relations[one.relation];
  ctx.save();
  ctx.globalAlpha = look.faded ? FADED : 1;
  ctx.strokeStyle = look.chosen ? CHOSEN : about.colour;
  ctx.fillStyle = ctx.strokeStyle;
  ctx.lineWidth = about.width + (look.strong ? 0.9 : 0) + (look.chosen ? 1.2 : 0);
  ctx.setLineDash(about.dash);
  ctx.lineCap = about.dash[0] <= 2 ? "round" : "butt";
  ctx.beginPath();
  ctx.moveTo(points[0], points[1]);
  for (let i = 2; i < points.length; i += 6) ctx.bezierCurveTo(...points.slice(i, i + 6));
  ctx.stroke();
  ctx.setLineDash([]);
  drawHead(ctx, points, 7 + about.width);
  ctx.restore();
}

/** Arrow heads are level: every curve ends horizontally. */
function drawHead(ctx, points, size) {
  const [before, , x, y] = points.slice(-4);
  const back = before <= x ? -size : size;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + back, y - size * 0.45);
  ctx.lineTo(x + back, y + size * 0.45);
  ctx.fill();
}

function drawName(ctx, one, points) {
  const about = data.relations[one.relation];
  const text = inWords(about.label) + (one.edges.length > 1 ? ` ×${one.edges.length}` : "");
  const [x, y] = pointAt(points, 0.5);
  ctx.font = `700 11px ${FONT}`;
  const width = ctx.measureText(text).width + 8;
  ctx.fillStyle = "#ffffffe6";
  ctx.fillRect(x - width / 2, y - 8, width, 16);
  write(ctx, text, x, y, `700 11px ${FONT}`, about.colour, "center");
}

function write(ctx, text, x, y, font, colour, align, width) {
  ctx.font = font;
  ctx.fillStyle = colour;
  ctx.textAlign = align;
  ctx.textBaseline = "middle";
  ctx.fillText(text, x, y, width);
}

const measured = new Map();

/** Results of measuring, kept: a card is drawn on every frame. */
function remember(key, measure) {
  if (!measured.has(key)) measured.set(key, measure());
  return measured.get(key);
}

function fitted(ctx, text, width, font) {
  return remember([text, Math.round(width), font].join("|"), () => {
    ctx.font = font;
    if (ctx.measureText(text).width <= width) return text;
    const letters = [...text];
    while (letters.length && ctx.measureText(`${letters.join("")}…`).width > width) letters.pop();
    return `${letters.join("").trimEnd()}…`;
  });
}

/** At most `most` lines; what does not fit ends the last one with an ellipsis. */
function wrapped(ctx, text, width, font, most) {
  return remember([text, Math.round(width), font, most].join("|"), () => {
    ctx.font = font;
    const lines = [""];
    for (const word of text.split(/\s+/)) {
      const longer = `${lines.at(-1)} ${word}`.trim();
      if (lines.length >= most || ctx.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((line) => fitted(ctx, line, width, font));
  });
}
