/** Search over quotes, titles and names as one types, and verdicts on positions. */
import { h, link, zh } from "./dom.js";
import { rows } from "./data.js";
import { counted, t } from "./words.js";
import { lastPart, RELATIONS } from "./text.js";
import { card, place, quote } from "./position.js";

/** Hits that are looked at first, half of them sentences whose positions come too; and when more are wanted. */
const FEW = 200;
const MANY = 2000;

const KEY = "verdicts";
const COLUMNS = ["position", "verdict", "relation", "target", "by", "date", "note"];

function verdicts() {
  try { return JSON.parse(localStorage.getItem(KEY) ?? "{}"); } catch { return {}; }
}

function keep(all) {
  try { localStorage.setItem(KEY, JSON.stringify(all)); } catch { /* kept for this page only */ }
}

function cell(value) {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The file that `seeds/verdicts.csv` is. */
export function csv(all) {
  const lines = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)).map(([position, v]) => ({ position, ...v }));
  return [COLUMNS, ...lines.map((v) => COLUMNS.map((c) => v[c]))].map((row) => row.map(cell).join(",")).join("\n") + "\n";
}

function judge(row, changed) {
  const id = lastPart(row.position);
  const buttons = h("span", { class: "judge", role: "group", "aria-label": t("verdict") });
  const set = (verdict, more = {}) => {
    const all = verdicts();
    if (all[id]?.verdict === verdict && !more.relation) delete all[id];
    else all[id] = { verdict, relation: "", target: "", by: "", date: new Date().toISOString().slice(0, 10), note: "", ...more };
    keep(all);
    show();
    changed();
  };
  const show = () => {
    const now = verdicts()[id];
    const relation = h("select", { "aria-label": t("relation") }, RELATIONS.map((r) =>
      h("option", { value: r, selected: r === (now?.relation || row.relation) }, t(r))));
    const target = h("input", { type: "text", lang: "zh", "aria-label": t("target"), value: now?.target || row.target });
    const correct = () => set("corrected", { relation: relation.value, target: target.value });
    relation.addEventListener("change", correct);
    target.addEventListener("change", correct);
    buttons.replaceChildren(
      h("button", { type: "button", "aria-pressed": String(now?.verdict === "right"), onclick: () => set("right") }, "✓ ", t("right")),
      h("button", { type: "button", "aria-pressed": String(now?.verdict === "wrong"), onclick: () => set("wrong") }, "✗ ", t("wrong")),
      h("button", { type: "button", "aria-pressed": String(now?.verdict === "corrected"), onclick: () =>
        now?.verdict === "corrected" ? set("corrected") : correct() }, "✎ ", t("corrected")),
      ...(now?.verdict === "corrected" ? [relation, target] : []));
  };
  show();
  return buttons;
}

function tray() {
  const box = h("div", { class: "tray", "aria-live": "polite" });
  const show = () => {
    const all = verdicts();
    const n = Object.keys(all).length;
    box.replaceChildren(...(n === 0 ? [] : [
      `${counted(n, "verdicts")} `,
      h("a", { class: "button", download: "verdicts.csv", href: URL.createObjectURL(new Blob([csv(all)], { type: "text/csv" })) }, t("download_verdicts")), " ",
      h("button", { type: "button", onclick: () => { keep({}); box.dispatchEvent(new CustomEvent("forgotten", { bubbles: true })); show(); } }, t("forget_verdicts"))]));
  };
  show();
  return { box, show };
}

function hit(row, changed) {
  if (row.kind === "position") return card(row, " ", judge(row, changed));
  if (row.kind === "declaration") return h("article", { class: "hit" }, h("p", {}, h("span", { class: "tag" }, t("declaration")), " ",
    link(`/declaration/${row.id}`, zh("span", row.text)), " ", h("time", {}, row.date ?? "")));
  if (row.kind === "sentence") return h("article", { class: "hit" }, h("p", {}, h("span", { class: "tag" }, t("sentence")), " ", h("time", { class: "faint" }, row.date ?? "")),
    quote(row), h("p", { class: "more" }, link(place(row), t("read_there"))));
  const type = row.kind === "issue" ? "issue" : "entity";
  return h("article", { class: "hit" }, h("p", {}, h("span", { class: "tag" }, t(type)), " ", link(`/${type}/${row.id}`, row.text)));
}

export async function render({ query, go }) {
  const asked = query.get("q") ?? "";
  const { box, show } = tray();
  const results = h("div", { class: "results", "aria-live": "polite" });
  let turn = 0;
  const find = async (text, most = FEW) => {
    const mine = ++turn;
    if (!text) return results.replaceChildren(h("p", { class: "state" }, t("search_hint")));
    try {
      const found = await rows("search", { q: text, most });
      if (mine !== turn) return undefined;
      const cut = found.length > 0 && found[0].hits >= most;
      return results.replaceChildren(h("p", { class: "help" }, `${found.length} ${t("found")}`, cut && ` · ${t("search_cut")}`),
        ...(found.length === 0 ? [h("p", { class: "state" }, t("nothing"))] : found.map((r) => hit(r, show))),
        ...(cut && most < MANY ? [h("button", { type: "button", onclick: () => find(text, MANY) }, t("more"))] : []));
    } catch (error) {
      return results.replaceChildren(h("p", { class: "state", role: "alert" }, t(error.message)));
    }
  };
  let waiting;
  const input = h("input", { type: "search", id: "q", value: asked, autocomplete: "off", oninput: () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const text = input.value.trim();
      history.replaceState(null, "", text ? `/search?${new URLSearchParams({ q: text })}` : "/search");
      find(text);
    }, 200);
  } });
  box.addEventListener("forgotten", () => find(input.value.trim()));
  await find(asked);
  return h("div", {}, h("h1", {}, t("search")),
    h("form", { role: "search", onsubmit: (e) => { e.preventDefault(); go(`/search?${new URLSearchParams({ q: input.value.trim() })}`); } },
      h("label", { class: "field wide", for: "q" }, h("span", {}, t("search_for"))), input), box, results);
}
