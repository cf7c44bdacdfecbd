/** The first view: declarations on a line of time, and issues by declaration. */
import { choice, h, link } from "./dom.js";
import { rows } from "./data.js";
import { holders, label, labelLanguage, t } from "./words.js";

const COLUMNS = 12;

function seriesOf(row) {
  return `${row.parties ?? ""}|${row.kind}`;
}

function seriesName(row) {
  return `${holders(row.parties) || "—"} · ${t(row.kind)} (${row.declarations})`;
}

function address(query, changes) {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const search = next.toString();
  return search ? `/?${search}` : "/";
}

/** The declarations shown: those of a series, as many as columns fit, up to a day. */
async function window_(query, series) {
  const total = series.reduce((sum, s) => sum + s.declarations, 0);
  const asked = query.get("series");
  const latest = [...series].sort((a, b) => (b.last ?? "").localeCompare(a.last ?? "") || b.declarations - a.declarations)[0];
  const chosen = asked ?? (total <= COLUMNS ? "all" : seriesOf(latest));
  const [parties, kind] = chosen === "all" ? [] : chosen.split("|");
  const until = query.get("until") ?? "";
  const found = await rows("timeline", { parties, kind });
  const upTo = until ? found.filter((d) => (d.date ?? "") <= until) : found;
  const shown = upTo.slice(-COLUMNS);
  const before = upTo[upTo.length - shown.length - 1];
  const after = found.slice(upTo.length)[Math.min(COLUMNS, found.length - upTo.length) - 1];
  return { chosen, total, found, shown, before, after };
}

/** The days on a line, each with its declarations below; days close together stand lower. */
function timeline(declarations) {
  const days = new Map();
  for (const d of declarations) days.set(d.date ?? "", [...(days.get(d.date ?? "") ?? []), d]);
  const dated = [...days.keys()].filter(Boolean).map(Date.parse);
  const first = Math.min(...dated);
  const span = Math.max(...dated) - first || 1;
  const alike = new Set(declarations.map((d) => d.parties)).size === 1;
  const gap = alike ? 12 : 20;
  let previous = -100;
  const items = [...days.entries()].map(([day, list]) => {
    const place = day ? 1 + (74 * (Date.parse(day) - first)) / span : 75;
    const x = Math.max(place, previous + gap);
    previous = x;
    return h("li", { class: "event", style: `--x:${x}` },
      h("time", { datetime: day }, day || "—"),
      h("ul", {}, list.map((d) => h("li", { class: `${d.completeness} ${d.kind}` },
        link(`/declaration/${d.declaration}`, h("span", { title: d.title }, alike ? t(d.kind) : `${holders(d.parties)} · ${t(d.kind)}`)),
        d.completeness === "partial" && h("small", { class: "faint" }, ` ${t("partial")}`)))));
  });
  const wide = previous <= 80;
  return h("ol", { class: wide ? "timeline" : "timeline narrow", style: `--most:${Math.max(...[...days.values()].map((l) => l.length))}` }, items);
}

function spoken(cell, issue, declaration) {
  return `${issue}, ${declaration.date ?? ""}: ${t("favours")} ${cell.favours}, ${t("disfavours")} ${cell.disfavours}, ${t("callsFor")} ${cell.calls_for}`;
}

function mark(kind, sign, count, grade) {
  return h("span", { class: `bar ${kind}`, "data-depth": count > 0 ? Math.max(1, Math.min(6, grade || 2)) : 0 },
    count > 0 ? `${sign}${count}` : "");
}

function cell(row, declaration, found, silence) {
  if (found) {
    return h("td", {}, h("a", {
      class: "cell", href: `/issue/${row.issue}#d-${declaration.declaration}`,
      "aria-label": spoken(found, label(row, "issue"), declaration),
      title: `${t("strength")}: + ${found.favours_strength || "–"}, − ${found.disfavours_strength || "–"}, ! ${found.calls_strength || "–"}`,
    },
    mark("plus", "+", found.favours, found.favours_strength),
    mark("minus", "−", found.disfavours, found.disfavours_strength),
    mark("call", "!", found.calls_for, found.calls_strength)));
  }
  const kind = silence ?? (declaration.completeness === "partial" ? "not-in-part" : "");
  const word = { "not-in-part": t("not_at_hand"), silent: t("silent"), mentioned: t("mentioned") }[kind];
  return h("td", { class: kind === "not-in-part" ? "hatched" : kind || "blank", title: word ?? "" },
    word ? h("span", { class: "visually-hidden" }, word) : "", kind === "mentioned" ? h("span", { "aria-hidden": "true" }, "…") : "");
}

function occasions(declarations) {
  const heads = [];
  for (const d of declarations) {
    const last = heads[heads.length - 1];
    if (last && last.date === d.date) last.span++;
    else heads.push({ date: d.date, span: 1 });
  }
  return heads;
}

function grouped(issues) {
  const groups = new Map();
  for (const row of issues) {
    const key = row.group ?? row.issue;
    if (!groups.has(key)) groups.set(key, { row, issues: [] });
    groups.get(key).issues.push(row);
  }
  const total = (r) => r.positions;
  for (const g of groups.values()) g.issues.sort((a, b) => total(b) - total(a) || a.issue.localeCompare(b.issue));
  return [...groups.values()].sort((a, b) =>
    b.issues.reduce((s, r) => s + total(r), 0) - a.issues.reduce((s, r) => s + total(r), 0));
}

function matrix(declarations, cells, silences) {
  const at = new Map(cells.map((c) => [`${c.issue} ${c.declaration}`, c]));
  const quiet = new Map(silences.map((s) => [`${s.issue} ${s.date_to}`, s.kind]));
  const issues = new Map();
  for (const c of cells) {
    const row = issues.get(c.issue) ?? { ...c, positions: 0 };
    row.positions += c.favours + c.disfavours + c.calls_for + c.neutral;
    issues.set(c.issue, row);
  }
  const body = grouped([...issues.values()]).map(({ row, issues: members }) =>
    h("tbody", {},
      row.group && h("tr", { class: "group" }, h("th", { scope: "rowgroup", colspan: declarations.length + 1, lang: labelLanguage(row, "group") }, label(row, "group"))),
      members.map((m) => h("tr", { "data-issue": m.issue, "data-label": `${m.issue} ${m.issue_zh ?? ""} ${m.issue_en ?? ""}`.toLowerCase() },
        h("th", { scope: "row" }, link(`/issue/${m.issue}`, h("span", { lang: labelLanguage(m, "issue") }, label(m, "issue")))),
        declarations.map((d) => cell(m, d, at.get(`${m.issue} ${d.declaration}`), quiet.get(`${m.issue} ${d.date}`)))))));
  return h("table", { class: "matrix" }, h("caption", { class: "visually-hidden" }, t("matrix")),
    h("thead", {},
      h("tr", {}, h("td", { rowspan: 2 }), occasions(declarations).map((o) => h("th", { scope: "colgroup", colspan: o.span }, o.date ?? "—"))),
      h("tr", {}, declarations.map((d) => h("th", { scope: "col", class: d.completeness }, link(`/declaration/${d.declaration}`,
        h("span", {}, t(d.kind)), d.completeness === "partial" && h("small", {}, ` ${t("partial")}`)))))),
    body);
}

function legend() {
  return h("p", { class: "legend", "aria-hidden": "true" },
    ...[["plus", "+ ", "favours"], ["minus", "− ", "disfavours"], ["call", "! ", "callsFor"]].map(([c, sign, word]) =>
      h("span", {}, [1, 3, 6].map((n) => h("span", { class: `bar ${c}`, "data-depth": n }, sign.trim())), " ", t(word))),
    h("span", {}, h("span", { class: "swatch hatched" }), " ", t("not_at_hand")));
}

function filter(table) {
  const input = h("input", { type: "search", placeholder: t("issues_filter"), "aria-label": t("issues_filter"), oninput: () => {
    const wanted = input.value.trim().toLowerCase();
    for (const row of table.querySelectorAll("tr[data-issue]")) row.hidden = wanted !== "" && !row.dataset.label.includes(wanted);
    for (const body of table.tBodies) body.hidden = [...body.querySelectorAll("tr[data-issue]")].every((r) => r.hidden);
  } });
  return input;
}

async function cellsOf(shown, all) {
  if (all) return rows("issues-by-occasion");
  return (await Promise.all(shown.map((d) => rows("issues-by-occasion", { declaration: d.declaration })))).flat();
}

export async function render({ query, go }) {
  const series = await rows("series");
  if (series.length === 0) return h("p", { class: "state" }, t("nothing"));
  const { chosen, total, found, shown, before, after } = await window_(query, series);
  const [cells, silences] = await Promise.all([cellsOf(shown, total <= COLUMNS), total <= 500 ? rows("silences") : []]);
  const visible = new Set(shown.map((d) => d.declaration));
  const table = matrix(shown, cells.filter((c) => visible.has(c.declaration)), silences);
  return h("div", { class: "overview" },
    h("div", { class: "lead" }, h("h1", {}, t("overview")), h("p", {}, t("tagline"))),
    series.length > 1 && choice(t("series"), [["all", `${t("all")} (${total})`], ...series.map((s) => [seriesOf(s), seriesName(s)])], chosen,
      (value) => go(address(query, { series: value, until: "" }))),
    h("section", { "aria-labelledby": "h-declarations" },
      h("h2", { id: "h-declarations" }, `${t("declarations")} `, h("small", {}, found.length)),
      timeline(shown),
      h("p", { class: "pager" },
        before && link(address(query, { until: before.date }), `← ${t("earlier")}`), " ",
        after && link(address(query, { until: after.date }), `${t("later")} →`))),
    h("section", { "aria-labelledby": "h-matrix" },
      h("h2", { id: "h-matrix" }, t("matrix")), h("p", { class: "help" }, t("matrix_help")),
      h("div", { class: "bar-line" }, legend(), filter(table)),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("matrix") }, table)));
}
