/** How strong and how much was said on an issue, as a picture. */
import { svg } from "./dom.js";
import { t } from "./words.js";
import { family } from "./text.js";

/** For above the line, against below, calls on the line: one mark a position. */
export function marks(days) {
  const width = 640;
  const step = 13;
  const names = [...days.keys()];
  const highest = (side) => Math.max(1, ...[...days.values()].flat().filter((r) => family(r.relation) === side).map((r) => r.strength || 1));
  const middle = 16 + step * highest("favours");
  const low = middle + step * highest("disfavours") + 12;
  const x = (i) => 60 + ((width - 100) * (i + 0.5)) / names.length;
  const circles = names.flatMap((day, i) => {
    const seen = new Map();
    return days.get(day).map((row) => {
      const side = family(row.relation);
      const grade = row.strength || 1;
      const y = side === "favours" ? middle - step * grade : side === "disfavours" ? middle + step * grade : middle;
      const key = `${side} ${y}`;
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
    circles);
}

const BARS = [["favours", -1], ["disfavours", 1]];

/** A slot is never wider, however few years there are. */
const SLOT = 90;

/**
 * Where there is too much for marks: for and against a year as bars, calls as a bar across the line.
 *
 * @param chosen a year that is marked, `choose` what a click on a year does: a way beside links
 */
export function bars(years, { chosen, choose } = {}) {
  const width = 640;
  const half = 70;
  const first = Math.min(...years.map((y) => y.year));
  const count = Math.max(...years.map((y) => y.year)) - first + 1;
  const most = Math.max(1, ...years.flatMap((y) => [y.favours, y.disfavours, y.calls_for]));
  const slot = Math.min(SLOT, (width - 60) / count);
  const x = (year) => 40 + slot * (year - first);
  const each = Math.ceil(count / 14);
  const bar = (y, n, kind, side) => n > 0 && svg("rect", { class: kind, x: x(y.year) + slot * 0.15, width: slot * 0.4,
    y: side < 0 ? half - (half - 8) * (n / most) : half, height: (half - 8) * (n / most) }, svg("title", {}, `${y.year}: ${t(kind)} ${n}`));
  const call = (y) => y.calls_for > 0 && svg("rect", { class: "callsFor", x: x(y.year) + slot * 0.6, width: slot * 0.22,
    y: half - ((half - 8) * (y.calls_for / most)) / 2, height: (half - 8) * (y.calls_for / most) }, svg("title", {}, `${y.year}: ${t("callsFor")} ${y.calls_for}`));
  return svg("svg", { class: "chart", viewBox: `0 0 ${width} ${2 * half + 18}`, role: "img", "aria-label": t("by_year") },
    svg("text", { x: 14, y: half - 10 }, "+"), svg("text", { x: 14, y: half + 20 }, "−"),
    choose && years.map((y) => svg("rect", { class: y.year === chosen ? "slot chosen" : "slot", x: x(y.year), width: slot, y: 0, height: 2 * half, onclick: () => choose(y.year) },
      svg("title", {}, `${y.year}: ${t("favours")} ${y.favours}, ${t("disfavours")} ${y.disfavours}, ${t("callsFor")} ${y.calls_for}`))),
    years.map((y) => [BARS.map(([kind, side]) => bar(y, y[kind], kind, side)), call(y)]),
    svg("line", { x1: 40, x2: width - 20, y1: half, y2: half }),
    Array.from({ length: count }, (_, i) => first + i).filter((y) => (y - first) % each === 0).map((y) =>
      svg("text", { x: x(y) + slot / 2, y: 2 * half + 14, "text-anchor": "middle" }, y)));
}

/** Rows of occasions added up by year. */
export function byYear(occasions) {
  const years = new Map();
  for (const o of occasions) {
    const year = Number((o.date ?? "").slice(0, 4));
    if (!year) continue;
    const sum = years.get(year) ?? { year, favours: 0, disfavours: 0, calls_for: 0 };
    for (const kind of ["favours", "disfavours", "calls_for"]) sum[kind] += o[kind];
    years.set(year, sum);
  }
  return [...years.values()];
}
