/** The first view: declarations on a line of time, and issues by declaration. */
import { choice, h, link } from "./dom.js";
import { rows } from "./data.js";
import { holders, label, labelLanguage, t } from "./words.js";
import { seriesName, seriesOf } from "./series.js";
import { timeline } from "./timeline.js";
import { pager } from "./pager.js";

const COLUMNS = 12;

function address(query, changes) {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const search = next.toString();
  return search ? `/?${search}` : "/";
}

/** The declarations shown: those of a series, as many as columns fit, the latest unless asked otherwise. */
async function window_(query, series) {
  const total = series.reduce((sum, s) => sum + s.declarations, 0);
  const asked = query.get("series");
  const latest = [...series].sort((a, b) => (b.last ?? "").localeCompare(a.last ?? "") || b.declarations - a.declarations)[0];
  const chosen = asked ?? (total <= COLUMNS ? "all" : seriesOf(latest));
  const [parties, kind] = chosen === "all" ? [] : chosen.split("|");
  const count = chosen === "all" ? total : series.find((s) => seriesOf(s) === chosen)?.declarations ?? 0;
  const last = Math.max(0, count - COLUMNS);
  const from = Math.min(last, Math.max(0, Number(query.get("from") ?? last) || 0));
  const shown = await rows("timeline", { parties, kind, limit: COLUMNS, offset: from });
  return { chosen, total, count, from, last, shown };
}

function pages(query, { count, from, last, shown }) {
  return pager({ from, shown: shown.length, count, each: COLUMNS }, (n) => address(query, { from: n >= last ? "" : String(n) }));
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
  const quiet = new Map(silences.map((s) => [`${s.issue} ${s.declaration}`, s.kind]));
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
        declarations.map((d) => cell(m, d, at.get(`${m.issue} ${d.declaration}`), quiet.get(`${m.issue} ${d.declaration}`)))))));
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
    h("span", {}, h("span", { class: "swatch hatched" }), " ", t("not_at_hand")),
    h("span", {}, h("span", { class: "sign" }, "○"), " ", t("silent")),
    h("span", {}, h("span", { class: "sign" }, "…"), " ", t("mentioned")));
}

function filter(table) {
  const input = h("input", { type: "search", placeholder: t("issues_filter"), "aria-label": t("issues_filter"), oninput: () => {
    const wanted = input.value.trim().toLowerCase();
    for (const row of table.querySelectorAll("tr[data-issue]")) row.hidden = wanted !== "" && !row.dataset.label.includes(wanted);
    for (const body of table.tBodies) body.hidden = [...body.querySelectorAll("tr[data-issue]")].every((r) => r.hidden);
  } });
  return input;
}

export async function render({ query, go }) {
  const series = await rows("series");
  if (series.length === 0) return h("p", { class: "state" }, t("nothing"));
  const found = await window_(query, series);
  const { chosen, total, count, shown } = found;
  const declaration = shown.map((d) => d.declaration).join(";");
  const [cells, silences] = shown.length === 0 ? [[], []]
    : await Promise.all([rows("issues-by-occasion", { declaration }), rows("silences-by-occasion", { declaration })]);
  const table = matrix(shown, cells, silences);
  return h("div", { class: "overview" },
    h("div", { class: "lead" }, h("h1", {}, t("overview")), h("p", {}, t("tagline"))),
    series.length > 1 && choice(t("series"), [["all", `${t("all")} (${total})`], ...series.map((s) => [seriesOf(s), seriesName(s)])], chosen,
      (value) => go(address(query, { series: value, from: "" }))),
    h("section", { "aria-labelledby": "h-declarations" },
      h("h2", { id: "h-declarations" }, `${t("declarations")} `, h("small", {}, count)),
      shown.length === 0 ? h("p", { class: "state" }, t("nothing")) : timeline(shown),
      pages(query, found)),
    shown.length > 0 && h("section", { "aria-labelledby": "h-matrix" },
      h("h2", { id: "h-matrix" }, t("matrix")), h("p", { class: "help" }, t("matrix_help")),
      h("div", { class: "bar-line" }, legend(), filter(table)),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("matrix") }, table)));
}
