/** A declaration, with entities and positions marked where they stand. */
import { h, link, zh } from "./dom.js";
import { rows } from "./data.js";
import { counted, holders, label, t } from "./words.js";
import { family, lastPart } from "./text.js";
import { badge, strength } from "./position.js";
import { missing } from "./missing.js";

/** Sentences of a copy that another copy has better: the reader shows the better. */
const POORER = "poorer witness";

const DETAILS = ["target", "cue", "rule", "addressee", "against", "beneficiary", "condition", "deadline", "antecedent", "attribution", "section"];

function bySentence(list) {
  const found = new Map();
  for (const row of list) {
    if (!found.has(row.sentence)) found.set(row.sentence, []);
    found.get(row.sentence).push(row);
  }
  return found;
}

/** The places of names in a sentence: they come in order, so each is sought after the last. */
function nameRanges(text, mentions) {
  let from = 0;
  return mentions.flatMap((m) => {
    const at = text.indexOf(m.surface, from);
    if (at < 0) return [];
    from = at;
    return [{ start: at, end: at + m.surface.length, mention: m }];
  });
}

function wordRanges(text, positions) {
  return positions.flatMap((position) => {
    const target = text.indexOf(position.target);
    const cue = text.indexOf(position.cue);
    return [
      target < 0 ? undefined : { start: target, end: target + position.target.length, target: position },
      cue < 0 || !position.cue ? undefined : { start: cue, end: cue + position.cue.length, cue: position },
    ].filter(Boolean);
  });
}

/** The sentence cut at the ends of all marks, each piece with what it belongs to. */
function pieces(text, ranges, choose) {
  const cuts = [...new Set([0, text.length, ...ranges.flatMap((r) => [r.start, r.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const piece = text.slice(start, cuts[i + 1]);
    const over = ranges.filter((r) => r.start <= start && r.end >= cuts[i + 1]);
    if (over.length === 0) return piece;
    const targets = over.filter((r) => r.target).sort((a, b) => a.end - a.start - (b.end - b.start));
    const name = over.find((r) => r.mention);
    const classes = [targets[0] && `target ${family(targets[0].target.relation)}`, over.some((r) => r.cue) && "cue", name && "name"].filter(Boolean);
    const chosen = targets[0]?.target ?? over.find((r) => r.cue)?.cue;
    return h("span", { class: `mark ${classes.join(" ")}`, title: name && label(name.mention, "entity"),
      onclick: chosen ? () => choose(chosen) : undefined }, piece);
  });
}

function details(position) {
  const rowsOf = DETAILS.filter((d) => position[d]).map((d) => [h("dt", {}, t(d)), zh("dd", position[d])]);
  return h("div", {}, h("p", { class: "stance" }, h("strong", {}, holders(position.holders)), " ", badge(position.relation), " ", strength(position)),
    h("dl", {}, rowsOf, h("dt", {}, t("issues")),
      h("dd", {}, (position.issues ?? "").split(";").filter(Boolean).map((i, n) => [n ? ", " : "", link(`/issue/${i}`, i)])),
      h("dt", {}, t("place")), h("dd", {}, `${position.source}: ${position.start}–${position.end}`)),
    link(`/id/position/${lastPart(position.position)}`, t("resource")));
}

function sentence(row, found, choose) {
  const { positions, mentions, variants } = found;
  const ranges = [...nameRanges(row.text, mentions), ...wordRanges(row.text, positions)];
  const id = `s-${lastPart(row.sentence)}`;
  return h("div", { class: `sentence ${row.form}`, id },
    zh("p", [pieces(row.text, ranges, choose), positions.map((p, i) =>
      h("button", { type: "button", class: `ref ${family(p.relation)}`, lang: document.documentElement.lang, onclick: () => choose(p),
        "aria-label": `${holders(p.holders)} ${t(p.relation)}: ${p.target}` }, i + 1))], { class: "words" }),
    variants.map((v) => h("aside", { class: "variant" }, `${t("reads")}: `,
      zh("del", v.text || t("no_words")), " → ", zh("ins", v.other_text || t("no_words")),
      h("small", {}, ` ${v.other_source}`))),
    row.reason && h("span", { class: "reason" }, row.reason));
}

export async function render({ id, query }) {
  const [heads, sentences, positions, mentions, variants, doubts] = await Promise.all([
    rows("declarations", { declaration: id }), ...["sentences", "positions", "mentions", "variants", "doubts"].map((q) => rows(q, { declaration: id }))]);
  const head = heads[0];
  const shown = sentences.filter((row) => row.reason !== POORER);
  if (!head) return missing(id);
  const of = { positions: bySentence(positions), mentions: bySentence(mentions), variants: bySentence(variants) };
  const panel = h("aside", { class: "panel", "aria-live": "polite", "aria-label": t("declaration") }, h("p", { class: "help" }, t("reader_help")));
  const choose = (position) => panel.replaceChildren(details(position));
  let section;
  const text = shown.map((row) => {
    const opens = row.section && row.section !== section;
    section = row.section;
    const parts = Object.fromEntries(Object.entries(of).map(([k, m]) => [k, m.get(row.sentence) ?? []]));
    return [opens && row.form !== "heading" && h("h2", { lang: "zh", class: "section" }, row.section), sentence(row, parts, choose)];
  });
  const article = h("article", { class: "text" }, text);
  const asked = positions.find((p) => lastPart(p.position) === query.get("position"));
  if (asked) choose(asked);
  return h("div", { class: "reader" },
    h("p", { class: "crumb" }, `${t(head.kind)} · ${head.date ?? "—"} · ${head.place ?? ""} · ${t(head.completeness)}`),
    h("h1", { lang: "zh" }, head.title),
    h("p", { class: "help" }, `${holders(head.parties)} · ${counted(shown.length, "sentences")} · ${counted(head.positions, "positions")}`),
    doubts.map((d) => h("p", { class: "doubt" }, d.message)),
    h("label", { class: "field" }, h("input", { type: "checkbox", onchange: (e) => article.classList.toggle("reasons", e.target.checked) }), h("span", {}, t("reasons"))),
    h("div", { class: "columns" }, article, panel));
}
