// The search box and its results.

function showResults() {
  const question = at("search").value.trim();
  const found = find(question).slice(0, 12);
  const items = found.map(({ id, card, lane }) => element("li", {}, element("button", { type: "button", onclick: () => choose(id) },
    card.label, element("small", { textContent: [inWords(data.lanes[lane].label), card.issuer, card.title].filter(Boolean).join(" · ") }))));
  at("results").replaceChildren(...(items.length ? items : [element("li", { textContent: say("noResult") })]));
  at("results").hidden = !question;
}

function choose(id) {
  at("results").hidden = true;
  select(id, { centre: true });
  if (page.dataset.view === "table") document.querySelector(`tr[data-node="${id}"]`).scrollIntoView({ block: "center" });
}

function keyInSearch(event) {
  const buttons = [...at("results").querySelectorAll("button")];
  const index = buttons.indexOf(document.activeElement);
  if (event.key === "Escape") at("results").hidden = true;
  else if (event.key === "ArrowDown") buttons[Math.min(index + 1, buttons.length - 1)]?.focus();
  else if (event.key === "ArrowUp") (buttons[index - 1] ?? at("search")).focus();
  else return;
  event.preventDefault();
}
