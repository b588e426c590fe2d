// Data, words and small things about text. Everything from documents reaches the page as textContent or canvas text.

const data = JSON.parse(document.getElementById("data").textContent);
const cards = data.nodes.filter((node) => node.card);
const groups = data.nodes.filter((node) => node.members);
const nodeOf = new Map(data.nodes.map((node) => [node.id, node]));
const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group])));

const language = () => document.documentElement.dataset.language;
const say = (key) => data.texts[key][language()];
const inWords = (label) => label[language()];

/** Lower case without accents, đ as d: "Đại Lãnh" is found by "dai lanh". */
function fold(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** An element with properties and children; strings become text nodes, never markup. */
function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

const haystacks = new Map(cards.map(({ id, card }) => {
  const fields = [card.number, card.label, card.title, card.issuer, card.province, card.type.vi, card.type.en, card.key];
  return [id, fold(fields.join(" "))];
}));

/** Documents that contain every word asked for, those whose number begins with the question first. */
function find(question) {
  const words = fold(question).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const rank = ({ card }) => (fold(card.number).startsWith(words[0]) ? 0 : 1);
  return cards.filter(({ id }) => words.every((word) => haystacks.get(id).includes(word))).sort((a, b) => rank(a) - rank(b));
}

/** A field of a CSV file. Spreadsheets run cells that begin like formulas, so those get an apostrophe. */
function csvField(value) {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function download(blob, name) {
  const link = element("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The byte order mark makes spreadsheets read UTF-8. */
function downloadCsv(rows, name) {
  const text = rows.map((row) => row.map(csvField).join(",")).join("\r\n");
  download(new Blob(["\ufeff", text, "\r\n"], { type: "text/csv;charset=utf-8" }), name);
}
