/** Elements, made without ever reading text as HTML. */

const SVG = "http://www.w3.org/2000/svg";

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((c) => c !== undefined && c !== null && c !== false && c !== ""));
  return element;
}

/** An element; strings among the children become text, properties that are functions listen. */
export function h(tag, properties, ...children) {
  return fill(document.createElement(tag), properties, children);
}

export function svg(tag, properties, ...children) {
  return fill(document.createElementNS(SVG, tag), properties, children);
}

/** Chinese text, marked as such for fonts and screen readers. */
export function zh(tag, text, properties = {}) {
  return h(tag, { lang: "zh", ...properties }, text);
}

/** A select of [value, label] pairs. */
export function choice(label, options, value, onchoose) {
  const select = h("select", { onchange: () => onchoose(select.value) },
    options.map(([v, l]) => h("option", { value: v, selected: String(v) === String(value ?? "") }, l)));
  return h("label", { class: "field" }, h("span", {}, label), select);
}

export function link(href, ...children) {
  return h("a", { href }, ...children);
}
