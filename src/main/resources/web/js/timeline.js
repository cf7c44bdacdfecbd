/** Declarations on a line of time: each day at its place, with its label below where there is room. */
import { h, link, svg } from "./dom.js";
import { holders, t } from "./words.js";

const DAY = 86400000;
const TICKS = 12;

function byDay(declarations) {
  const days = new Map();
  for (const d of declarations) days.set(d.date ?? "", [...(days.get(d.date ?? "") ?? []), d]);
  return [...days.entries()];
}

/** Where a day stands between the first and the last, from 0 to 100. */
function scale(days) {
  const dated = days.map(([day]) => Date.parse(day)).filter((n) => !Number.isNaN(n));
  const first = Math.min(...dated);
  const span = Math.max(...dated) - first;
  const margin = 50 / days.length;
  return (time) => (span > 0 ? margin + ((100 - 2 * margin) * (time - first)) / span : 50);
}

/** The years that begin on the line, so many that their names keep apart. */
function years(days) {
  const dated = days.map(([day]) => day).filter(Boolean);
  if (dated.length < 2) return [];
  const first = Number(dated[0].slice(0, 4)) + 1;
  const last = Number(dated[dated.length - 1].slice(0, 4));
  const each = Math.max(1, Math.ceil((last - first + 1) / TICKS));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((y) => (y - first) % each === 0);
}

function axis(days) {
  const at = scale(days);
  const label = (i) => (100 * (i + 0.5)) / days.length;
  const place = (day, i) => (day ? at(Date.parse(day)) : label(i));
  return h("div", { class: "axis", "aria-hidden": "true" },
    years(days).map((y) => h("span", { class: "year", style: `left:${at(Date.parse(`${y}-01-01`) + DAY)}%` }, y)),
    days.map(([day], i) => h("span", { class: "dot", style: `left:${place(day, i)}%` })),
    svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none" },
      days.map(([day], i) => svg("path", { d: `M${place(day, i)} 0 C${place(day, i)} 6 ${label(i)} 4 ${label(i)} 10` }))));
}

function event([day, list], alike) {
  return h("li", { class: "event" },
    h("time", { datetime: day }, day || "—"),
    h("ul", {}, list.map((d) => h("li", { class: `${d.completeness} ${d.kind}` },
      link(`/declaration/${d.declaration}`, h("span", { title: d.title }, alike ? t(d.kind) : `${holders(d.parties)} · ${t(d.kind)}`)),
      d.completeness === "partial" && h("small", { class: "faint" }, ` ${t("partial")}`)))));
}

export function timeline(declarations) {
  const days = byDay(declarations);
  const alike = new Set(declarations.map((d) => d.parties)).size === 1;
  return h("div", { class: "timeline", style: `--days:${days.length}` }, axis(days),
    h("ol", {}, days.map((day) => event(day, alike))));
}
