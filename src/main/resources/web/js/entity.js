/** An entity: what it is, what it is named with, and the positions that name it. */
import { h, link } from "./dom.js";
import { rows } from "./data.js";
import { label, labelLanguage, t } from "./words.js";
import { card } from "./position.js";
import { missing } from "./missing.js";

/** The other names that the texts use. */
function aliases(row) {
  const names = (row.names ?? "").split(";").filter((n) => n && n !== row.canonical);
  return names.length > 0 && `（${names.join("、")}）`;
}

/** As many as a reader looks through. */
const LATEST = 50;

export async function render({ id }) {
  const [facts, named, together] = await Promise.all([
    rows("entities", { entity: id }), rows("latest-positions-naming", { entity: id }), rows("named-together", { entity: id })]);
  const row = facts[0];
  if (!row) return missing(id);
  return h("div", { class: "entity" },
    h("p", { class: "crumb" }, t(row.type)),
    h("h1", { lang: labelLanguage(row, "entity") }, label(row, "entity")),
    h("p", { class: "help", lang: "zh" }, [row.canonical, aliases(row)]),
    h("p", { class: "help" }, `${row.mentions ?? 0} ${t("times_named")} · ${row.declarations ?? 0} ${t("said_in")}`, row.founded && ` · ${row.founded}`, row.signed && ` · ${row.signed}`),
    h("div", { class: "columns" },
      h("div", {}, h("h2", {}, t("named_in")), named.length >= LATEST && h("p", { class: "help" }, `${t("latest")} ${LATEST} · `, link(`/queries/positions-naming?entity=${encodeURIComponent(id)}`, t("all_positions"))), named.length === 0 ? h("p", { class: "state" }, t("nothing")) : named.map((r) => card(r))),
      h("aside", {}, h("h2", {}, t("neighbours")), h("ul", { class: "chips" }, together.map((o) =>
        h("li", {}, link(`/entity/${o.entity}`, h("span", { lang: labelLanguage(o, "entity") }, label(o, "entity"))), ` ${o.count}`))))));
}
