/** A resource of the graph: what is said of it. */
import { h, link } from "./dom.js";
import { get, rows } from "./data.js";
import { t } from "./words.js";
import { lastPart, local } from "./text.js";

export async function render({ id }) {
  const { base } = await get("/api/about");
  const iri = base + id.slice("id/".length).split("/").map(encodeURIComponent).join("/");
  const found = await rows("resource", { resource: iri });
  if (found.length === 0) return h("div", { class: "state" }, h("h1", {}, t("nothing")), h("p", {}, iri));
  const title = found.find((r) => r.property.endsWith("#label"))?.value ?? lastPart(iri);
  return h("div", {}, h("p", { class: "crumb" }, t("resource")), h("h1", {}, title), h("p", { class: "help" }, h("code", {}, iri)),
    h("p", { class: "more" }, link(`${location.pathname}?format=turtle`, "Turtle"), " · ", link(`${location.pathname}?format=jsonld`, "JSON-LD")),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title }, h("table", { class: "rows" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("property")), h("th", { scope: "col" }, t("value")))),
      h("tbody", {}, found.map((r) => h("tr", {}, h("th", { scope: "row" }, link(r.property, lastPart(r.property))),
        h("td", {}, /^https?:\/\//.test(r.value) ? link(local(r.value), lastPart(r.value)) : String(r.value))))))));
}
