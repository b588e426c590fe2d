// A choice of "all" is left out of the address.
"use strict";

for (const form of document.querySelectorAll("form.filter")) {
  form.addEventListener("submit", () => {
    for (const field of form.querySelectorAll("[data-blank-out]")) field.disabled = !field.value;
  });
}
