/** Words of texts: families, differences, places. */

const FAMILY = {
  opposes: "disfavours", condemns: "disfavours", concernedAbout: "disfavours",
  urges: "callsFor", notes: "neutral",
};

/** All relations, those of a family together. */
export const RELATIONS = ["supports", "welcomes", "valuesHighly", "recognises", "commitsTo", "cooperatesOn", "opposes", "condemns", "concernedAbout", "urges", "notes"];

export function family(relation) {
  return FAMILY[relation] ?? "favours";
}

const segmenter = globalThis.Intl?.Segmenter ? new Intl.Segmenter("zh", { granularity: "word" }) : undefined;

export function words(text) {
  return segmenter ? [...segmenter.segment(text)].map((s) => s.segment) : [...text];
}

/** What two wordings share and differ in: [kind, text] with kind same, old or new. */
export function difference(older, newer) {
  const a = words(older);
  const b = words(newer);
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  const parts = [];
  const add = (kind, text) => {
    const last = parts[parts.length - 1];
    if (last && last[0] === kind) last[1] += text;
    else parts.push([kind, text]);
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { add("same", a[i]); i++; j++; }
    else if (j >= b.length || (i < a.length && length[i + 1][j] >= length[i][j + 1])) add("old", a[i++]);
    else add("new", b[j++]);
  }
  return parts;
}

function pairsOf(text) {
  const found = new Set();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** How alike two wordings are, from 0 to 1. */
export function likeness(one, other) {
  const a = pairsOf(one);
  const b = pairsOf(other);
  if (a.size === 0 || b.size === 0) return one === other ? 1 : 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** Pairs of rows with like targets, the likest first, each row once. */
export function pairs(older, newer, least = 0.25) {
  const all = older.flatMap((a) => newer.map((b) => [likeness(a.target, b.target), a, b]));
  all.sort((x, y) => y[0] - x[0]);
  const used = new Set();
  return all.filter(([l, a, b]) => {
    if (l < least || used.has(a) || used.has(b)) return false;
    used.add(a);
    used.add(b);
    return true;
  });
}

/** The last part of an IRI or path. */
export function lastPart(iri) {
  return (iri ?? "").replace(/^.*[/#]/, "");
}

/** The page of this server for a resource, if it has one. */
export function local(iri) {
  const found = /^https?:\/\/[^?]*\/([a-z-]+)\/([^/#?]+)$/.exec(iri ?? "");
  if (!found) return iri;
  const [, kind, id] = found;
  const view = { issue: "/issue/", declaration: "/declaration/", entity: "/entity/" }[kind];
  const ours = ["position", "evidence", "claim", "sentence", "mention", "shift", "witness", "variant", "doubt", "co-mention", "graph"];
  if (view) return view + id;
  return ours.includes(kind) ? `/id/${kind}/${id}` : iri;
}
