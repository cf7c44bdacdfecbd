/** An issue: its course over time, the named steps, the quotes, and any two dates side by side. */
import { choice, h, link, zh } from "./dom.js";
import { address, rows } from "./data.js";
import { counted, holders, label, labelLanguage, t } from "./words.js";
import { difference, family, pairs } from "./text.js";
import { badge, card } from "./position.js";
import { missing } from "./missing.js";
import { seriesName, seriesOf } from "./series.js";
import { bars, byYear, marks } from "./chart.js";
import { chips } from "./chips.js";

/** Declarations whose positions stand on the page at a time. */
const SHOWN = 12;

/** Names that stand there at once. */
const NAMED = 40;

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

/** Steps in the order of their weight, and those that tell of a beginning, an end or no change: many, that can wait. */
const MOVES = ["reversed", "strengthened", "softened", "recast", "joined", "parted", "returned", "silent", "mentioned", "not-in-part", "reworded"];
const QUIET = ["first-at-hand", "repeated", "new", "gone"];

function grouped(steps, key) {
  const groups = new Map();
  for (const s of steps) groups.set(key(s), [...(groups.get(key(s)) ?? []), s]);
  return [...groups.entries()];
}

/** What moved at each occasion, the latest first; what did not move is folded away below it. */
function stepList(steps) {
  if (steps.length === 0) return h("p", { class: "state" }, t("nothing"));
  const days = grouped(steps, (s) => s.date_to ?? s.date_from ?? "").sort(([a], [b]) => (a < b ? 1 : -1));
  return days.map(([day, list]) => {
    const moved = list.filter((s) => !QUIET.includes(s.kind)).sort((a, b) => MOVES.indexOf(a.kind) - MOVES.indexOf(b.kind));
    const quiet = grouped(list.filter((s) => QUIET.includes(s.kind)), (s) => s.kind);
    return h("section", {}, h("h3", {}, day || "—"),
      moved.length > 0 && h("ul", { class: "steps" }, moved.map(stepCard)),
      quiet.map(([kind, some]) => h("details", { class: "quiet" }, h("summary", {}, `${t(kind)} (${some.length})`), h("ul", { class: "steps" }, some.map(stepCard)))));
  });
}

/** Two days side by side, of those that the page knows. */
function compared(names, [older, newer], found, change) {
  return h("section", { "aria-labelledby": "h-redline" }, h("h2", { id: "h-redline" }, t("redline")),
    h("div", { class: "bar-line" }, choice("A", names.map((n) => [n, n]), older, (v) => change({ a: v })),
      choice("B", names.map((n) => [n, n]), newer, (v) => change({ b: v }))),
    found.length === 0 ? h("p", { class: "state" }, t("pair_none"))
      : h("ul", { class: "steps" }, found.map(([, a, b]) => h("li", { class: "step" },
        h("p", {}, badge(a.relation), a.strength ? ` ${a.strength}` : "", " → ", badge(b.relation), b.strength ? ` ${b.strength}` : "", " ",
          h("span", { class: "faint" }, holders(b.holders))),
        redline(a.target, b.target)))));
}

/** The redline of the days asked for, or of the last two; nothing where there is one day only. */
async function redlined(issue, occasions, query, change) {
  const names = [...new Set(occasions.map((o) => o.date).filter(Boolean))];
  if (names.length < 2) return "";
  const ends = [query.get("a") ?? names[names.length - 2], query.get("b") ?? names[names.length - 1]];
  const [older, newer] = await Promise.all(ends.map((day) => positionsOf(issue, occasions.filter((o) => o.date === day))));
  return compared(names, ends, pairs(older, newer), change);
}

function positionsOf(issue, occasions) {
  const declaration = occasions.map((o) => o.declaration).join(";");
  return declaration ? rows("position-over-time", { issue, declaration }) : [];
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
    link(turtle(id), "Turtle"), " · ", link(location.pathname + location.search, t("link_here")));
}

function picture(occasions, years, days) {
  const few = occasions.total <= SHOWN;
  const name = t(few ? "chart" : "by_year");
  return h("figure", {}, few ? marks(days) : bars(years), h("figcaption", { class: "help" }, name));
}

/** What stands further down: on a phone one would not guess it. */
function contents(steps, redlines, named) {
  const parts = [["h-said", "timeline", true], ["h-steps", "steps", steps.length > 0], ["h-redline", "redline", redlines !== ""], ["h-named", "who_else", named.length > 0]];
  return h("p", { class: "more jump" }, `${t("jump")}: `, parts.filter(([, , there]) => there).map(([id, word], i) => [i ? " · " : "", link(`#${id}`, t(word))]));
}

/** The occasions of a series, or of all: those of a page, and how many there are. */
function occasionsOf(issue, series, offset, limit) {
  const [parties, kind] = series ? series.split("|") : [];
  return rows("issues-by-occasion", { issue, parties, kind, offset, limit });
}

function pager({ total, from }, count, change) {
  const step = (to, word) => h("button", { type: "button", onclick: () => change({ from: to >= total - SHOWN ? "" : String(Math.max(0, to)) }) }, word);
  return total > count && h("p", { class: "pager" }, from > 0 && step(from - SHOWN, `← ${t("earlier")}`), " ",
    h("span", { class: "faint" }, `${from + 1}–${from + count} / ${total} ${t("occasions")}`), " ",
    from + count < total && step(from + SHOWN, `${t("later")} →`));
}

export async function render({ id, query, replace }) {
  const chosen = query.get("series") ?? "";
  const offset = query.get("from") ?? -SHOWN;
  const [scheme, named, series, shown] = await Promise.all([rows("issues", { issue: id }),
    rows("named-with-issue", { issue: id }), rows("series"), occasionsOf(id, chosen, offset, SHOWN)]);
  const many = shown.total > SHOWN;
  const declaration = shown.map((o) => o.declaration).join(";");
  const [positions, steps, charted] = await Promise.all([positionsOf(id, shown),
    declaration ? rows("shifts", { issue: id, declaration }) : [],
    many && chosen ? occasionsOf(id, chosen) : many ? rows("issues-by-year", { issue: id }) : shown]);
  const row = scheme[0] ?? { issue: id };
  if (scheme.length === 0 && shown.total === 0) return missing(id);
  const days = byDate(positions);
  const change = (changes, place = "") => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) value ? next.set(name, value) : next.delete(name);
    const search = next.toString();
    replace(`/issue/${id}${search ? "?" + search : ""}${place}`);
  };
  const redlines = await redlined(id, many && !chosen ? shown : charted, query, (c) => change(c, "#h-redline"));
  const from = Math.max(0, offset < 0 ? shown.total + Number(offset) : Number(offset));
  return h("div", { class: "issue" },
    h("p", { class: "crumb" }, t("issue"), row.group && [" · ", h("span", { lang: labelLanguage(row, "group") }, label(row, "group"))]),
    h("h1", { lang: labelLanguage(row, "issue") }, label(row, "issue") || id),
    h("p", { class: "help" }, `${counted(row.positions ?? 0, "positions")} · ${counted(row.declarations ?? 0, "said_in")}`),
    series.length > 1 && choice(t("series"), [["", t("all")], ...series.map((s) => [seriesOf(s), seriesName(s)])], chosen,
      (value) => change({ series: value, from: "", a: "", b: "" })),
    leaving(id),
    positions.length > 0 && picture(shown, chosen ? byYear(charted) : charted, days),
    positions.length > 0 && contents(steps, redlines, named),
    pager({ total: shown.total, from }, shown.length, change),
    h("div", { class: "columns" },
      h("div", {},
        h("h2", { id: "h-said" }, t("timeline")), positions.length === 0 ? h("p", { class: "state" }, t("nothing")) : [...days.entries()].map(([d, l]) => dayOf(d, l))),
      h("aside", {},
        h("h2", { id: "h-steps" }, t("steps")), h("p", { class: "help" }, t("steps_help")), stepList(steps),
        redlines,
        named.length > 0 && h("section", {}, h("h2", { id: "h-named" }, t("who_else"), " ", h("small", {}, named.length)), chips(named, (n) =>
          [link(`/entity/${n.entity}`, h("span", { lang: labelLanguage(n, "entity") }, label(n, "entity"))), ` ${n.positions}`], NAMED)))));
}
