// Suggestions beneath the search box. Everything from documents reaches the page as text, never as markup.
"use strict";

const form = document.querySelector("form.search");
const input = form.querySelector("input");
const list = form.querySelector("ul");
let running = null;
let chosen = -1;

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const addressOf = (key) => `/?document=${encodeURIComponent(key)}`;

function option(found, number) {
  const facts = [found.date?.split("-").reverse().join("/"), found.title].filter(Boolean).join(" · ");
  const link = element("a", { href: addressOf(found.key), tabIndex: -1 }, element("strong", { lang: "vi" }, found.label), element("small", { lang: "vi" }, facts));
  const item = element("li", { id: `suggestion-${number}`, role: "option" }, link);
  item.classList.add(found.level ?? "unknown");
  return item;
}

function show(found) {
  chosen = -1;
  input.removeAttribute("aria-activedescendant");
  list.replaceChildren(...(found.length ? found.map(option) : [element("li", { className: "none" }, form.dataset.none)]));
  open(true);
}

function open(visible) {
  list.hidden = !visible;
  input.setAttribute("aria-expanded", String(visible));
}

/** Only the answer to what stands in the box now is shown: an earlier request is cancelled. */
async function suggest() {
  running?.abort();
  const words = input.value.trim();
  if (!words) return open(false);
  running = new AbortController();
  try {
    const answer = await fetch(`/suggest?q=${encodeURIComponent(words)}`, { signal: running.signal, headers: { Accept: "application/json" } });
    if (answer.ok) show(await answer.json());
  } catch (error) {
    if (error.name !== "AbortError") open(false);
  }
}

function choose(step) {
  const options = [...list.querySelectorAll("[role=option]")];
  if (!options.length) return;
  chosen = (chosen + step + options.length) % options.length;
  options.forEach((one, number) => one.setAttribute("aria-selected", String(number === chosen)));
  input.setAttribute("aria-activedescendant", options[chosen].id);
  options[chosen].scrollIntoView({ block: "nearest" });
}

let waiting = 0;
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 120);
});
input.addEventListener("keydown", (event) => {
  if (list.hidden) return;
  if (event.key === "Escape") {
    event.preventDefault(); // the first Escape closes the list, only the next one empties the box
    open(false);
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(event.key === "ArrowDown" ? 1 : -1);
  }
  if (event.key === "Enter" && chosen >= 0) {
    event.preventDefault();
    list.querySelectorAll("[role=option] a")[chosen].click();
  }
});
input.addEventListener("focus", () => list.children.length && input.value.trim() && open(true));
document.addEventListener("click", (event) => form.contains(event.target) || open(false));
