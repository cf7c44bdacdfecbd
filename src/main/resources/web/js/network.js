/** Actors, issues and entities with the edges between them, filtered; and the same as a table. */
import { choice, h, link } from "./dom.js";
import { rows } from "./data.js";
import { counted, label, spoken, t } from "./words.js";

const MOST = 500;

/** The heaviest links that are asked for: more make no picture. */
const LINKS = 1500;
/** Height of a label on the screen. */
const LABEL = 12;

const FAMILIES = ["favours", "disfavours", "calls_for"];
const TYPES = ["Organisation", "Treaty", "Region", "Person", "Initiative", "Event"];

function family(name) {
  return name === "calls_for" ? "callsFor" : name;
}

/** The weight from which on some links are left out; 0 where none is. */
function cutAt(found, weight) {
  return found.total > found.length ? weight(found[found.length - 1]) : 0;
}

/** Actors to issues: an edge a family, so that for and against are never one line. */
async function actors(filters) {
  const found = filters.year ? await rows("actors-and-issues-by-year", { year: filters.year, limit: LINKS })
    : await rows("actors-and-issues", { limit: LINKS });
  const edges = new Map();
  const nodes = new Map();
  for (const r of found) {
    const actor = `a:${r.holder_id}`;
    const issue = `i:${r.issue}`;
    nodes.set(actor, { id: actor, label: label(r, "holder"), type: "Actor", href: `/entity/${r.holder_id}` });
    nodes.set(issue, { id: issue, label: label(r, "issue"), type: "Issue", href: `/issue/${r.issue}` });
    for (const f of FAMILIES) {
      const grade = { favours: r.favours_strength, disfavours: r.disfavours_strength, calls_for: r.calls_strength }[f];
      if (r[f] === 0 || (filters.strength && grade < filters.strength)) continue;
      const key = `${actor} ${issue} ${f}`;
      const edge = edges.get(key) ?? { source: actor, target: issue, kind: family(f), weight: 0 };
      edge.weight += r[f];
      edges.set(key, edge);
    }
  }
  return { nodes, edges: [...edges.values()], cut: cutAt(found, (r) => r.favours + r.disfavours + r.calls_for + r.neutral) };
}

async function together() {
  const found = await rows("entity-network", { limit: LINKS });
  const nodes = new Map();
  const edges = found.map((r) => {
    for (const end of ["first", "second"])
      nodes.set(r[end], { id: r[end], label: label(r, end), type: r[`${end}_type`], href: `/entity/${r[end]}` });
    return { source: r.first, target: r.second, kind: "together", weight: r.count };
  });
  return { nodes, edges, cut: cutAt(found, (r) => r.count) };
}

/** What the filters leave, and of that the nodes with the heaviest edges. */
function chosen({ nodes, edges, cut }, filters, least) {
  const kept = edges.filter((e) => e.weight >= least
    && (!filters.family || e.kind === filters.family)
    && (!filters.type || [e.source, e.target].some((n) => nodes.get(n).type === filters.type)));
  const weight = new Map();
  for (const e of kept) for (const n of [e.source, e.target]) weight.set(n, (weight.get(n) ?? 0) + e.weight);
  const order = [...weight.keys()].sort((a, b) => weight.get(b) - weight.get(a) || a.localeCompare(b));
  const shown = new Set(order.slice(0, MOST));
  return { cut: cut >= least || order.length > MOST, weight,
    nodes: [...shown].map((id) => nodes.get(id)), edges: kept.filter((e) => shown.has(e.source) && shown.has(e.target)) };
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  return { favours: colour("plus"), disfavours: colour("minus"), callsFor: colour("call"), together: colour("faint"),
    ink: colour("ink"), paper: colour("paper"), Actor: colour("accent"), Issue: colour("issue"),
    Organisation: colour("accent"), Treaty: colour("issue"), Region: colour("plus"), Person: colour("call"), Initiative: colour("minus"), Event: colour("faint") };
}

function style() {
  const c = colours();
  return [
    { selector: "node", style: { label: "data(label)", color: c.ink, "font-size": 12, "text-wrap": "wrap",
      "text-outline-color": c.paper, "text-valign": "bottom",
      width: "data(size)", height: "data(size)", "background-color": c.faint } },
    ...["Actor", "Issue", ...TYPES].map((type) => ({ selector: `node[type="${type}"]`, style: { "background-color": c[type] } })),
    { selector: 'node[type="Issue"]', style: { shape: "round-rectangle" } },
    { selector: "edge", style: { width: "data(width)", "curve-style": "bezier", opacity: 0.55 } },
    ...["favours", "disfavours", "callsFor", "together"].map((kind) => ({ selector: `edge[kind="${kind}"]`,
      style: { "line-color": c[kind], "line-style": kind === "disfavours" ? "dashed" : kind === "callsFor" ? "dotted" : "solid" } })),
    { selector: ".far", style: { opacity: 0.08 } },
  ];
}

/** A place to start from that is the same each time: the layout moves nodes from there. */
function spiral(i) {
  const angle = i * 2.399963;
  return { x: 60 * Math.sqrt(i) * Math.cos(angle), y: 60 * Math.sqrt(i) * Math.sin(angle) };
}

function ring(nodes, rx, ry, turn) {
  return nodes.map((n, i) => {
    const angle = turn + (2 * Math.PI * i) / nodes.length;
    return [n.id, { x: rx * Math.cos(angle), y: ry * Math.sin(angle) }];
  });
}

/** Actors in the middle, issues in rings around them, the most spoken of nearest. */
function rings(nodes) {
  const actors = nodes.filter((n) => n.type === "Actor");
  const issues = nodes.filter((n) => n.type !== "Actor");
  const inner = actors.length < 2 ? 1 : Math.max(70, 16 * actors.length);
  const places = ring(actors, inner * 1.4, inner, Math.PI);
  let used = 0;
  for (let k = 0; used < issues.length; k++) {
    const ry = inner + 110 + 95 * k;
    const room = Math.max(8, Math.floor((2 * Math.PI * ry) / 62));
    places.push(...ring(issues.slice(used, used + room), ry * 1.75, ry, (k % 2) * 0.1));
    used += room;
  }
  return new Map(places);
}

function elements(picture, bipartite) {
  const places = bipartite ? rings(picture.nodes) : new Map(picture.nodes.map((n, i) => [n.id, spiral(i)]));
  const most = Math.max(1, ...picture.weight.values());
  const size = (n) => 10 + 34 * Math.sqrt(picture.weight.get(n.id) / most);
  return [
    ...picture.nodes.map((n) => ({ data: { ...n, size: size(n) }, position: places.get(n.id) })),
    ...picture.edges.map((e, i) => ({ data: { id: `e${i}`, ...e, width: 1 + 5 * Math.sqrt(e.weight / most) } })),
  ];
}

function yearsOf(series) {
  const first = Math.min(...series.filter((s) => s.first).map((s) => Number(s.first.slice(0, 4))));
  const last = Math.max(...series.filter((s) => s.last).map((s) => Number(s.last.slice(0, 4))));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => last - i);
}

/**
 * Labels of one size on the screen whatever the zoom, the heaviest nodes' first and only where they
 * cover no other; looking closer makes room for more.
 */
function declutter(graph) {
  const order = graph.nodes().sort((a, b) => b.data("size") - a.data("size") || (a.id() < b.id() ? -1 : 1));
  const tidy = () => {
    const zoom = graph.zoom();
    const taken = [];
    graph.batch(() => {
      graph.nodes().style({ "font-size": LABEL / zoom, "text-max-width": (9 * LABEL) / zoom, "text-outline-width": 2 / zoom, "text-margin-y": 2 / zoom, "text-opacity": 0 });
      for (const node of order) {
        const box = labelBox(node, zoom);
        if (taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        node.style("text-opacity", 1);
      }
    });
  };
  let waiting;
  graph.on("zoom resize", () => { clearTimeout(waiting); waiting = setTimeout(tidy, 60); });
  graph.on("mouseover", "node", (event) => event.target.closedNeighborhood().nodes().style("text-opacity", 1));
  graph.on("mouseout", "node", tidy);
  return tidy;
}

/** The place of a label on the screen, by the number of its characters: wide for Chinese. */
function labelBox(node, zoom) {
  const units = [...node.data("label")].reduce((sum, c) => sum + (c > "\u2e7f" ? 1 : 0.55), 0);
  const lines = Math.ceil(units / 9);
  const width = LABEL * Math.min(9, units);
  const { x, y } = node.renderedPosition();
  const top = y + (node.data("size") * zoom) / 2 + 2;
  return { x1: x - width / 2, x2: x + width / 2, y1: top - LABEL * 0.4, y2: top + lines * LABEL * 1.15 };
}

function overlap(a, b) {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Draws once the place for it is on the page. */
async function draw(place, picture, go) {
  const { default: cytoscape } = await import("/lib/cytoscape.mjs");
  const many = picture.nodes.length > 150;
  const bipartite = picture.nodes.some((n) => n.type === "Actor");
  const graph = cytoscape({ container: place, elements: elements(picture, bipartite), style: style(), minZoom: 0.1, maxZoom: 4,
    layout: bipartite ? { name: "preset", padding: 20 } : { name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: !many, numIter: many ? 300 : 900, padding: 20,
      idealEdgeLength: () => 120, nodeRepulsion: () => 900000, nodeOverlap: 24, gravity: 0.4, edgeElasticity: () => 120, componentSpacing: 80 } });
  const tidy = declutter(graph);
  graph.on("tap", "node", (event) => go(event.target.data("href")));
  graph.on("mouseover", "node", (event) => graph.elements().not(event.target.closedNeighborhood()).addClass("far"));
  graph.on("mouseout", "node", () => graph.elements().removeClass("far"));
  document.addEventListener("repaint", () => graph.style(style()));
  graph.nodes().style("font-size", 1);
  graph.fit(graph.elements(), 40);
  tidy();
  place.dataset.nodes = picture.nodes.length;
  place.dataset.edges = picture.edges.length;
}

function asTable(picture) {
  const names = new Map(picture.nodes.map((n) => [n.id, n]));
  const end = (id) => h("td", {}, link(names.get(id).href, names.get(id).label), " ", h("small", { class: "faint" }, t(names.get(id).type)));
  return h("details", {}, h("summary", {}, t("as_table")), h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("as_table") }, h("table", { class: "rows" },
    h("caption", { class: "visually-hidden" }, t("network")),
    h("tbody", {}, [...picture.edges].sort((a, b) => b.weight - a.weight).map((e) =>
      h("tr", {}, end(e.source), h("td", {}, e.kind === "together" ? "—" : t(e.kind)), end(e.target), h("td", {}, e.weight)))))));
}

/** Where the links stand that are not drawn. */
function rest(kind, { year }) {
  return kind !== "actors" ? "/queries/entity-network" : year ? `/queries/actors-and-issues-by-year?year=${year}` : "/queries/actors-and-issues";
}

export async function render({ query, go, replace }) {
  const filters = Object.fromEntries(query);
  const kind = filters.kind ?? "actors";
  const years = kind === "actors" ? yearsOf(await rows("series")) : [];
  const least = Number(filters.least ?? (kind === "actors" ? 1 : 2));
  const picture = chosen(await (kind === "actors" ? actors(filters) : together()), filters, least);
  const set = (name) => (value) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    if (name === "kind") ["year", "type", "family", "strength"].forEach((n) => next.delete(n));
    replace(`/network?${next}`);
  };
  const any = [["", t("all")]];
  const place = h("div", { class: "network", role: "img", "aria-label": `${t("network")}: ${counted(picture.nodes.length, "nodes")}, ${counted(picture.edges.length, "edges")}` });
  document.getElementById("view").addEventListener("shown", () => place.isConnected && picture.nodes.length > 0 && draw(place, picture, go), { once: true });
  return h("div", {}, h("h1", {}, t("network")),
    h("div", { class: "bar-line" },
      choice(t("what"), [["actors", t("actors_issues")], ["entities", t("entities_net")]], kind, set("kind")),
      kind === "actors" && choice(t("year"), [...any, ...years.map((y) => [y, y])], filters.year, set("year")),
      kind === "actors" && choice(t("family"), [...any, ...["favours", "disfavours", "callsFor"].map((f) => [f, t(f)])], filters.family, set("family")),
      kind === "actors" && choice(t("strength"), [...any, ...[2, 3, 4, 5, 6].map((n) => [n, `≥ ${n}`])], filters.strength, set("strength")),
      kind === "entities" && choice(t("type"), [...any, ...TYPES.map((y) => [y, t(y)])], filters.type, set("type")),
      choice(t("least"), [1, 2, 3, 5, 10, 20].map((n) => [n, n]), least, set("least"))),
    h("p", { class: "help", lang: spoken() }, `${counted(picture.nodes.length, "nodes")} · ${counted(picture.edges.length, "edges")}`, picture.cut && [" · ", t("network_shortened"), " ", link(rest(kind, filters), t("as_rows"))]),
    h("p", { class: "legend" }, kind === "actors"
      ? ["favours", "disfavours", "callsFor"].map((f) => h("span", {}, h("span", { class: `line ${f}` }), " ", t(f)))
      : TYPES.map((y) => h("span", {}, h("span", { class: `swatch ${y}` }), " ", t(y)))),
    picture.nodes.length === 0 ? h("p", { class: "state" }, t("nothing")) : [place, asTable(picture)]);
}
