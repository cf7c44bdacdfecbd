/** Positions by year: the families as a chart, the relations as a table whose years lead to what was said. */
import { h, link } from "./dom.js";
import { t } from "./words.js";
import { family, RELATIONS } from "./text.js";
import { bars } from "./chart.js";
import { badge } from "./position.js";

/** What stands for the year of a declaration without a date. */
export const UNDATED = "undated";

const DEPTHS = 6;
const KINDS = { favours: "plus", disfavours: "minus", callsFor: "call", neutral: "note" };

export function yearOf(row) {
  return String(row.year ?? UNDATED);
}

function sum(row, side) {
  return RELATIONS.filter((r) => family(r) === side).reduce((n, r) => n + row[r], 0);
}

function number(relation, n, most) {
  return h("td", {}, n > 0 && h("span", { class: `bar ${KINDS[family(relation)]}`, "data-depth": Math.ceil((DEPTHS * n) / most) }, n));
}

function total(rows, relation) {
  return rows.reduce((n, row) => n + row[relation], 0);
}

function table(rows, chosen, address) {
  const relations = RELATIONS.filter((r) => total(rows, r) > 0);
  const most = Math.max(...rows.flatMap((row) => relations.map((r) => row[r])));
  return h("table", { class: "matrix years" }, h("caption", { class: "visually-hidden" }, t("years_help")),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("relation")),
      rows.map((row) => h("th", { scope: "col" }, h("a", { href: address(yearOf(row)), "aria-current": row === chosen && "true" }, t(yearOf(row))))),
      h("th", { scope: "col" }, t("total")))),
    h("tbody", {}, relations.map((r) => h("tr", { "data-relation": r }, h("th", { scope: "row" }, badge(r)),
      rows.map((row) => number(r, row[r], most)), h("td", {}, total(rows, r))))),
    h("tfoot", {}, h("tr", {}, h("th", { scope: "row" }, t("total")),
      rows.map((row) => h("td", {}, row.positions)), h("td", {}, total(rows, "positions")))));
}

/** The chosen year into view, where the table is wider than the page. */
function reveal(region) {
  const year = region.querySelector("[aria-current]");
  if (year) region.scrollLeft = year.closest("th").offsetLeft - region.clientWidth / 2;
}

/**
 * @param rows a row a year, in order
 * @param address of a year, where `go` leads
 */
export function picture(rows, chosen, address, go) {
  const dated = rows.filter((row) => row.year !== undefined);
  const heights = dated.map((row) => ({ year: row.year, favours: sum(row, "favours"), disfavours: sum(row, "disfavours"), calls_for: sum(row, "callsFor") }));
  const region = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("years_help") }, table(rows, chosen, address));
  document.getElementById("view").addEventListener("shown", () => reveal(region), { once: true });
  return [dated.length > 1 && h("figure", {}, bars(heights, { chosen: chosen.year, choose: (year) => go(address(year)) }), h("figcaption", { class: "help" }, t("by_year"))),
    h("p", { class: "help" }, t("years_help")), region];
}
