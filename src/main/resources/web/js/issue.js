/** An issue: its course over time, the named steps, the quotes, and any two dates side by side. */
import { choice, h, link, svg, zh } from "./dom.js";
import { address, rows } from "./data.js";
import { holders, label, labelLanguage, t } from "./words.js";
import { difference, family, pairs } from "./text.js";
import { badge, card } from "./position.js";

const DG = "https://w3id.org/declgraph/ontology#";
const SKOS = "http://www.w3.org/2004/02/skos/core#";

export function redline(older, newer) {
  return zh("p", difference(older, newer).map(([kind, text]) =>
    kind === "same" ? text : h(kind === "old" ? "del" : "ins", {}, text)), { class: "redline" });
}

function byDate(positions) {
  const days = new Map();
  for (const row of positions) {
    if (!days.has(row.date)) days.set(row.date, []);
    days.get(row.date).push(row);
  }
  return days;
}

/** For above the line, against below, calls on the line: one mark a position. */
function chart(days) {
  const width = 640;
  const step = 13;
  const names = [...days.keys()];
  const highest = (side) => Math.max(1, ...[...days.values()].flat().filter((r) => family(r.relation) === side).map((r) => r.strength || 1));
  const middle = 16 + step * highest("favours");
  const low = middle + step * highest("disfavours") + 12;
  const x = (i) => 60 + ((width - 100) * (i + 0.5)) / names.length;
  const marks = names.flatMap((day, i) => {
    const seen = new Map();
    return days.get(day).map((row) => {
      const side = family(row.relation);
      const grade = row.strength || 1;
      const y = side === "favours" ? middle - step * grade : side === "disfavours" ? middle + step * grade : middle;
      const key = `${side} ${grade}`;
      const n = seen.get(key) ?? 0;
      seen.set(key, n + 1);
      const shift = (n % 2 === 0 ? 1 : -1) * Math.ceil(n / 2) * 9;
      const far = Math.min(Math.abs(shift), (width - 100) / names.length / 2) * Math.sign(shift);
      return svg("circle", { cx: x(i) + far, cy: y, r: 4.5, class: `${side} ${row.voice === "joint" ? "" : "hollow"}` });
    });
  });
  return svg("svg", { class: "chart", viewBox: `0 0 ${width} ${low + 22}`, role: "img", "aria-label": t("chart") },
    svg("line", { x1: 40, x2: width - 20, y1: middle, y2: middle }),
    svg("text", { x: 14, y: middle - 10 }, "+"), svg("text", { x: 14, y: middle + 20 }, "−"),
    names.map((day, i) => svg("text", { x: x(i), y: low + 16, "text-anchor": "middle" }, day)),
    marks);
}

function stepCard(step) {
  const both = step.target_from && step.target_to;
  return h("li", { class: `step ${step.kind}` },
    h("p", {}, h("span", { class: "badge step-name" }, t(step.kind)), " ", h("strong", {}, holders(step.holders)), " ",
      h("span", { class: "faint" }, `${step.date_from ?? "…"} → ${step.date_to ?? "…"}`)),
    (step.relation_from || step.relation_to) && h("p", { class: "relations" },
      step.relation_from && [badge(step.relation_from), step.strength_from ? ` ${step.strength_from}` : ""],
      step.relation_from && step.relation_to && " → ",
      step.relation_to && [badge(step.relation_to), step.strength_to ? ` ${step.strength_to}` : ""]),
    both ? redline(step.target_from, step.target_to) : zh("p", step.target_to ?? step.target_from ?? "", { class: "redline" }),
    step.note && h("p", { class: "faint" }, step.note),
    (step.quote_from || step.quote_to) && h("details", {}, h("summary", {}, t("quote")),
      step.quote_from && zh("blockquote", [h("b", {}, `${step.date_from} `), step.quote_from]),
      step.quote_to && zh("blockquote", [h("b", {}, `${step.date_to} `), step.quote_to])));
}

function stepList(steps) {
  if (steps.length === 0) return h("p", { class: "state" }, t("nothing"));
  const days = new Map();
  for (const s of steps) {
    const key = s.date_to ?? s.date_from ?? "";
    if (!days.has(key)) days.set(key, []);
    days.get(key).push(s);
  }
  return [...days.entries()].map(([day, list]) =>
    h("section", {}, h("h3", {}, day || "—"), h("ul", { class: "steps" }, list.map(stepCard))));
}

function compared(days, query, change) {
  const names = [...days.keys()];
  if (names.length < 2) return "";
  const older = query.get("a") ?? names[names.length - 2];
  const newer = query.get("b") ?? names[names.length - 1];
  const found = pairs(days.get(older) ?? [], days.get(newer) ?? []);
  return h("section", { "aria-labelledby": "h-redline" }, h("h2", { id: "h-redline" }, t("redline")),
    h("div", { class: "bar-line" }, choice("A", names.map((n) => [n, n]), older, (v) => change("a", v)),
      choice("B", names.map((n) => [n, n]), newer, (v) => change("b", v))),
    found.length === 0 ? h("p", { class: "state" }, t("pair_none"))
      : h("ul", { class: "steps" }, found.map(([, a, b]) => h("li", { class: "step" },
        h("p", {}, badge(a.relation), a.strength ? ` ${a.strength}` : "", " → ", badge(b.relation), b.strength ? ` ${b.strength}` : "", " ",
          h("span", { class: "faint" }, holders(b.holders))),
        redline(a.target, b.target)))));
}

function dayOf(day, list) {
  const joint = list.filter((r) => r.voice === "joint");
  const alone = list.filter((r) => r.voice !== "joint");
  const ids = [...new Set(list.map((r) => r.declaration))];
  return h("section", { class: "day" }, ids.map((id) => h("span", { id: `d-${id}` })), h("h3", {}, h("time", { datetime: day }, day)),
    h("div", { class: "lanes" },
      joint.length > 0 && h("div", { class: "lane" }, h("h4", {}, `${t("joint")} (${joint.length})`), joint.map((r) => card(r))),
      alone.length > 0 && h("div", { class: "lane" }, h("h4", {}, `${t("one-sided")} (${alone.length})`), alone.map((r) => card(r)))));
}

function turtle(id) {
  const query = `PREFIX dg: <${DG}>\nPREFIX skos: <${SKOS}>\n`
    + `CONSTRUCT { ?position ?p ?o . ?evidence ?q ?v } WHERE { ?issue skos:notation ${JSON.stringify(id)} . `
    + `?position dg:about ?issue ; a dg:Position ; dg:evidence ?evidence ; ?p ?o . ?evidence ?q ?v }`;
  return `/declgraph/sparql?${new URLSearchParams({ query, format: "text/turtle" })}`;
}

function leaving(id) {
  return h("p", { class: "more" }, `${t("take_away")}: `,
    link(`${address("position-over-time", { issue: id })}&format=csv`, "CSV"), " · ",
    link(`${address("shifts", { issue: id })}&format=csv`, `CSV (${t("steps")})`), " · ",
    link(turtle(id), "Turtle"), " · ", link(location.pathname, t("link_here")));
}

export async function render({ id, query, replace }) {
  const [positions, steps, named, scheme] = await Promise.all([
    rows("position-over-time", { issue: id }), rows("shifts", { issue: id }), rows("named-with-issue", { issue: id }), rows("issues", { issue: id })]);
  const row = scheme[0] ?? { issue: id };
  const days = byDate(positions);
  const change = (name, value) => {
    const next = new URLSearchParams(query);
    next.set(name, value);
    replace(`/issue/${id}?${next}#h-redline`);
  };
  return h("div", { class: "issue" },
    h("p", { class: "crumb" }, t("issue"), row.group && [" · ", h("span", { lang: labelLanguage(row, "group") }, label(row, "group"))]),
    h("h1", { lang: labelLanguage(row, "issue") }, label(row, "issue") || id),
    h("p", { class: "help" }, `${positions.length} ${t("positions")} · ${new Set(positions.map((p) => p.declaration)).size} ${t("declarations").toLowerCase()}`),
    leaving(id),
    positions.length > 0 && h("figure", {}, chart(days), h("figcaption", { class: "help" }, t("chart"))),
    h("div", { class: "columns" },
      h("div", {},
        h("h2", {}, t("timeline")), positions.length === 0 ? h("p", { class: "state" }, t("nothing")) : [...days.entries()].map(([d, l]) => dayOf(d, l))),
      h("aside", {},
        h("h2", { id: "h-steps" }, t("steps")), h("p", { class: "help" }, t("steps_help")), stepList(steps),
        compared(days, query, change),
        named.length > 0 && h("section", {}, h("h2", {}, t("who_else")), h("ul", { class: "chips" }, named.slice(0, 40).map((n) =>
          h("li", {}, link(`/entity/${n.entity}`, h("span", { lang: labelLanguage(n, "entity") }, label(n, "entity"))), ` ${n.positions}`)))))));
}
