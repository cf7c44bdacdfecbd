/** An entity: what it is, the positions that name it year by year, and what it is named with. */
import { h, link } from "./dom.js";
import { rows } from "./data.js";
import { counted, label, labelLanguage, t } from "./words.js";
import { card } from "./position.js";
import { missing } from "./missing.js";
import { chips } from "./chips.js";
import { pager } from "./pager.js";
import { picture, UNDATED, yearOf } from "./years.js";

/** Declarations whose positions stand on the page at a time. */
const SHOWN = 12;

/** The other names that the texts use. */
function aliases(row) {
  const names = (row.names ?? "").split(";").filter((n) => n && n !== row.canonical);
  return names.length > 0 && `（${names.join("、")}）`;
}

/** The year asked for, or the latest; one that has nothing has no positions. */
function chosenOf(years, asked) {
  return years.find((y) => yearOf(y) === asked) ?? (asked ? { year: asked, declarations: 0, positions: 0 } : years[years.length - 1]);
}

/** The declarations of a year that are shown, the last ones unless asked otherwise; in order of date the years stand one after another. */
async function page(entity, years, chosen, asked) {
  const last = Math.max(0, chosen.declarations - SHOWN);
  const from = Math.min(last, Math.max(0, Number(asked ?? last) || 0));
  const limit = Math.min(SHOWN, chosen.declarations - from);
  if (limit <= 0) return { from, occasions: [], positions: [] };
  const before = years.slice(0, years.indexOf(chosen)).reduce((sum, y) => sum + y.declarations, 0);
  const occasions = await rows("positions-naming-by-occasion", { entity, offset: before + from, limit });
  const positions = await rows("positions-naming", { entity, declaration: occasions.map((o) => o.declaration).join(";") });
  return { from, occasions, positions };
}

function occasion(row, positions) {
  return h("section", { class: "day" },
    h("h3", {}, row.date && [h("time", { datetime: row.date }, row.date), " · "], link(`/declaration/${row.declaration}`, h("span", { lang: "zh" }, row.title))),
    positions.filter((p) => p.declaration === row.declaration).map((p) => card(p)));
}

/** The year that is read: how much of it is shown, and the way to the rest. */
function reading(id, chosen, { from, occasions, positions }) {
  const year = yearOf(chosen);
  const count = occasions.reduce((sum, o) => sum + o.positions, 0);
  const at = (n) => `/entity/${id}?${new URLSearchParams({ year, from: n })}#h-year`;
  const table = `/queries/positions-naming?${new URLSearchParams(year === UNDATED ? { entity: id } : { entity: id, year })}`;
  return h("section", { "aria-labelledby": "h-year" },
    h("h2", { id: "h-year", tabindex: -1 }, t(year), " ", h("small", {}, `${counted(chosen.positions, "positions")} · ${counted(chosen.declarations, "said_in")}`)),
    pager({ from, shown: occasions.length, count: chosen.declarations, each: SHOWN }, at, t("said_in")),
    h("p", { class: "help more" }, count < chosen.positions && `${count} / ${counted(chosen.positions, "positions")} · `, link(table, t("as_rows"))),
    occasions.length === 0 ? h("p", { class: "state" }, t("nothing")) : occasions.map((o) => occasion(o, positions)));
}

async function named(id, years, { query, go }) {
  const total = years.reduce((sum, y) => sum + y.positions, 0);
  const heading = h("h2", { id: "h-named" }, t("named_in"), " ", h("small", {}, total));
  if (total === 0) return [heading, h("p", { class: "state" }, t("nothing"))];
  const chosen = chosenOf(years, query.get("year"));
  const shown = await page(id, years, chosen, query.get("from"));
  return [h("section", { "aria-labelledby": "h-named" }, heading, picture(years, chosen, (year) => `/entity/${id}?year=${year}#h-year`, go)), reading(id, chosen, shown)];
}

export async function render({ id, query, go }) {
  const [facts, years, together] = await Promise.all([
    rows("entities", { entity: id }), rows("positions-naming-by-year", { entity: id }), rows("named-together", { entity: id })]);
  const row = facts[0];
  if (!row) return missing(id);
  const [chart, list] = await named(id, years, { query, go });
  return h("div", { class: "entity" },
    h("p", { class: "crumb" }, t(row.type)),
    h("h1", { lang: labelLanguage(row, "entity") }, label(row, "entity")),
    h("p", { class: "help", lang: "zh" }, [row.canonical, aliases(row)]),
    h("p", { class: "help" }, `${counted(row.mentions ?? 0, "times_named")} · ${counted(row.declarations ?? 0, "said_in")}`, row.founded && ` · ${row.founded}`, row.signed && ` · ${row.signed}`),
    chart,
    h("div", { class: "columns" },
      h("div", {}, list),
      h("aside", {}, h("h2", {}, t("neighbours"), " ", h("small", {}, together.length)),
        chips(together, (o) => [link(`/entity/${o.other}`, h("span", { lang: labelLanguage(o, "other") }, label(o, "other"))), ` ${o.count}`]))));
}
