/** The saved queries: their list, and a form and a table for each. */
import { h, link } from "./dom.js";
import { address, get, rows } from "./data.js";
import { counted, holders, spoken, t } from "./words.js";
import { local } from "./text.js";

/** Rows that are shown; the files have all. */
const SHOWN = 500;

function summary(query) {
  return spoken() === "zh" && query.summary_zh ? query.summary_zh : query.summary;
}

function list(queries) {
  const groups = new Map();
  for (const q of queries) {
    const tag = q.tags[0] ?? "";
    if (!groups.has(tag)) groups.set(tag, []);
    groups.get(tag).push(q);
  }
  return h("div", {}, h("h1", {}, t("queries")), [...groups.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([tag, some]) =>
    h("section", {}, h("h2", {}, tag), h("ul", { class: "cards" }, some.map((q) =>
      h("li", {}, link(`/queries/${q.name}`, h("strong", { lang: spoken() }, summary(q))), h("p", { class: "help", lang: "en" }, q.description), h("code", {}, q.name)))))));
}

function field(parameter, value) {
  const type = { integer: "number", date: "date" }[parameter.type] ?? "text";
  return h("label", { class: "field" }, h("span", {}, parameter.name),
    h("input", { name: parameter.name, type, value, placeholder: parameter.default, title: parameter.description }),
    h("small", { class: "help", lang: "en" }, parameter.description));
}

/** The beginning of a name that is a hash: the rest tells nobody anything. */
function brief(name) {
  return /^[0-9a-f]{16,}$/.test(name) ? `${name.slice(0, 8)}…` : name;
}

/** Columns of English names joined by semicolons. */
const NAMES = ["holders", "holder", "parties"];

/** Columns of words that the interface has too. */
const TERMS = ["relation", "kind", "voice", "completeness", "type", "relation_from", "relation_to"];

function cell(value, column) {
  if (value === undefined) return "";
  const text = String(value);
  if (/^https?:\/\//.test(text)) return h("a", { href: local(text), title: text }, brief(text.replace(/^.*[/#]/, "")));
  if (NAMES.includes(column)) return holders(text);
  if (TERMS.includes(column)) return t(text);
  if (column === "declaration") return link(`/declaration/${text}`, text);
  if (column === "issue" || column === "issues") return text.split(";").filter(Boolean).map((i, n) => [n ? ", " : "", link(`/issue/${i}`, i)]);
  return text;
}

function table(query, found) {
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": summary(query) }, h("table", { class: "rows" },
    h("caption", { class: "visually-hidden" }, summary(query)),
    h("thead", {}, h("tr", {}, query.columns.map((c) => h("th", { scope: "col", title: c }, t(c))))),
    h("tbody", {}, found.map((row) => h("tr", {}, query.columns.map((c) =>
      h("td", { class: /^\d{4}-\d\d-\d\d$/.test(row[c]) ? "day" : String(row[c] ?? "").length > 24 && !String(row[c]).startsWith("http") ? "long" : undefined, lang: /[\u4e00-\u9fff]/.test(String(row[c] ?? "")) ? "zh" : "en" }, cell(row[c], c))))))));
}

async function one(query, search, go) {
  const given = Object.fromEntries(query.parameters.map((p) => [p.name, search.get(p.name)]).filter(([, v]) => v));
  const form = h("form", { class: "ask", onsubmit: (event) => {
    event.preventDefault();
    const asked = new URLSearchParams([...new FormData(form)].filter(([, v]) => v !== ""));
    go(`/queries/${query.name}${asked.size || asked.toString() ? "?" + asked : ""}`);
  } }, query.parameters.map((p) => field(p, given[p.name] ?? "")), query.parameters.length > 0 && h("button", { type: "submit" }, t("run")));
  let result;
  try {
    const found = await rows(query.name, { ...given, limit: SHOWN });
    const base = address(query.name, given);
    const more = base.includes("?") ? "&" : "?";
    result = [h("p", { class: "help" }, counted(found.total, "rows"), found.total > SHOWN ? ` (1–${SHOWN})` : "", " · ",
      ["csv", "tsv", "json"].map((f, i) => [i ? " · " : "", link(`${base}${more}format=${f}`, f.toUpperCase())]), " · ",
      link(`/sparql?query=${encodeURIComponent(query.text)}`, t("open_sparql"))),
    found.length === 0 ? h("p", { class: "state" }, t("nothing")) : table(query, found)];
  } catch (error) {
    result = h("p", { class: "state", role: "alert" }, t(error.message));
  }
  return h("div", {}, h("p", { class: "crumb" }, link("/queries", t("queries")), " · ", h("code", {}, query.name)),
    h("h1", { lang: spoken() }, summary(query)), h("p", { class: "help", lang: "en" }, query.description), form, result);
}

export async function render({ id, query, go }) {
  const queries = await get("/api/queries");
  const found = queries.find((q) => q.name === id);
  if (!id) return list(queries);
  return found ? one(found, query, go) : h("div", { class: "state" }, h("h1", {}, t("nothing")), h("p", {}, id));
}
