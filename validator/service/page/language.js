
"use strict";

const TEXTS = JSON.parse(document.getElementById("texts").textContent);
let language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh-CN";

/** Give a text of the page with its slots filled in. */
function t(key, slots = {}) {
  return TEXTS.page[key][language].replace(/\{(\w+)\}/g, (_, name) => String(slots[name]));
}

/** Give the word for a code; a code the table does not know stands for itself. */
function word(table, code) {
  return code in TEXTS[table] ? TEXTS[table][code][language] : code;
}

/** Give a text of the report in the language of the page. */
function pick(text) {
  return typeof text === "string" ? text : text[language];
}

/** Put every fixed text of the page into the language of the page. */
function translate() {
  document.documentElement.lang = language;
  document.title = t("name");
  document.querySelectorAll("[data-text]").forEach((node) => {
    node.textContent = t(node.dataset.text);
  });
  document.getElementById("language").lang = language === "en" ? "zh-CN" : "en";
  document.querySelectorAll("#profile option[data-title]").forEach((node) => {
    node.textContent = pick(JSON.parse(node.dataset.title));
  });
}

/** Make an element: attributes, then children; strings become text, never markup. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value);
  });
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** Make a list of labelled facts; those without a value are left out. */
function facts(rows) {
  const known = rows.filter(([, value]) => value !== undefined && value !== null && value !== "");
  return el("dl", { class: "facts" }, known.map(([label, value]) => [el("dt", {}, label), el("dd", {}, value)]));
}
