/** A position as the views show it: who, how, what, in which sentence. */
import { h, link, zh } from "./dom.js";
import { holders, t } from "./words.js";
import { family, lastPart } from "./text.js";

export function badge(relation) {
  return h("span", { class: `badge ${family(relation)}` }, t(relation));
}

export function strength(row) {
  if (!row.strength) return row.explicit === false ? h("span", { class: "faint" }, t("implied")) : "";
  return h("span", { class: "grade", title: `${t("strength")} ${row.strength}` },
    h("span", { "aria-hidden": "true" }, "●".repeat(row.strength)),
    h("span", { class: "visually-hidden" }, `${t("strength")} ${row.strength}`));
}

/** The quote with the target marked in it. */
export function quote(row, tag = "blockquote") {
  const at = row.target ? row.quote.indexOf(row.target) : -1;
  const parts = at < 0 ? [row.quote]
    : [row.quote.slice(0, at), h("mark", { class: family(row.relation) }, row.target), row.quote.slice(at + row.target.length)];
  return zh(tag, parts);
}

/** Where the sentence stands in the reader. */
export function place(row) {
  return `/declaration/${row.declaration}#s-${lastPart(row.sentence)}`;
}

export function card(row, ...more) {
  return h("article", { class: `position ${family(row.relation)}`, id: row.position && `p-${lastPart(row.position)}` },
    h("p", { class: "stance" }, h("strong", {}, holders(row.holders)), " ", badge(row.relation), " ", strength(row), " ",
      row.voice && row.voice !== "joint" && h("span", { class: "tag" }, t(row.voice)),
      String(row.reaffirmed) === "true" && h("span", { class: "tag" }, t("reaffirmed"))),
    quote(row),
    h("p", { class: "more" }, row.date && h("time", { datetime: row.date }, row.date), " ",
      row.sentence && link(place(row), t("read_there")), ...more));
}
