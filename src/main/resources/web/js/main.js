/** The frame around the views: addresses, language, theme, states. */
import { h } from "./dom.js";
import { Failure, rows } from "./data.js";
import { learn, speak, spoken, t } from "./words.js";

const VIEWS = [
  [/^\/$/, "overview", () => import("./overview.js")],
  [/^\/issue\/([^/]+)$/, "issue", () => import("./issue.js")],
  [/^\/declaration\/([^/]+)$/, "declaration", () => import("./reader.js")],
  [/^\/entity\/([^/]+)$/, "entity", () => import("./entity.js")],
  [/^\/network$/, "network", () => import("./network.js")],
  [/^\/search$/, "search", () => import("./search.js")],
  [/^\/queries(?:\/([^/]+))?$/, "queries", () => import("./queries.js")],
  [/^\/sparql$/, "sparql", () => import("./sparql.js")],
  [/^\/(id\/.+)$/, "resource", () => import("./resource.js")],
];
const NAVIGATION = [["overview", "/"], ["network", "/network"], ["search", "/search"], ["queries", "/queries"], ["sparql", "/sparql"]];

const view = document.getElementById("view");
const status = document.getElementById("status");
let turn = 0;

function frame(current) {
  document.documentElement.lang = spoken();
  document.querySelector(".skip").textContent = t("skip");
  const nav = document.getElementById("nav");
  nav.setAttribute("aria-label", spoken() === "zh" ? "视图" : "Views");
  nav.replaceChildren(...NAVIGATION.map(([name, path]) =>
    h("a", { href: path, "aria-current": name === current && "page" }, t(name))));
  const language = document.getElementById("language");
  language.textContent = t("other_language");
  language.lang = spoken() === "zh" ? "en" : "zh";
  const theme = document.getElementById("theme");
  theme.title = t("theme");
  theme.setAttribute("aria-label", t("theme"));
  document.getElementById("about").textContent = `declgraph · ${t("served")} ·`;
}

function failed(error) {
  const message = error instanceof Failure ? t(error.message) : String(error.message ?? error);
  return h("div", { class: "state", role: "alert" }, h("h1", {}, t("failed")), h("p", {}, message),
    h("button", { type: "button", onclick: () => show(false) }, t("again")));
}

/** Shows the view of the address; `moved` tells that the reader went there, and focus follows. */
async function show(moved = true) {
  const mine = ++turn;
  const found = VIEWS.map(([form, name, load]) => [form.exec(location.pathname), name, load]).find(([m]) => m);
  frame(found?.[1]);
  view.setAttribute("aria-busy", "true");
  status.textContent = t("loading");
  const waiting = setTimeout(() => {
    if (mine === turn) view.replaceChildren(h("p", { class: "state loading" }, t("loading")));
  }, 150);
  let content;
  try {
    if (!found) throw new Failure("no_view");
    if (spoken() === "zh") learn(await rows("holders"));
    const module = await found[2]();
    const id = found[0][1] && decodeURIComponent(found[0][1]);
    content = await module.render({ id, query: new URLSearchParams(location.search), go, replace });
  } catch (error) {
    if (!(error instanceof Failure)) console.error(error);
    content = failed(error);
  }
  clearTimeout(waiting);
  if (mine !== turn) return;
  view.replaceChildren(content);
  view.removeAttribute("aria-busy");
  const heading = view.querySelector("h1");
  document.title = heading ? `${heading.textContent} · declgraph` : "declgraph";
  status.textContent = heading?.textContent ?? "";
  arrive(moved);
  performance.mark("view-shown");
  view.dispatchEvent(new CustomEvent("shown"));
}

function arrive(moved) {
  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (place) {
    place.scrollIntoView({ block: "center" });
    place.classList.add("arrived");
    if (moved) place.focus({ preventScroll: true });
  } else if (moved) {
    scrollTo(0, 0);
    view.focus({ preventScroll: true });
  }
}

/** Goes to an address of this page. */
export function go(path) {
  history.pushState(null, "", path);
  return show();
}

/** Changes the address of the view that is shown, as when a filter is set. */
export function replace(path) {
  history.replaceState(null, "", path);
  return show(false);
}

function follow(event) {
  const anchor = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!anchor || !plain || anchor.target || anchor.hasAttribute("download")) return;
  const to = new URL(anchor.href, location.href);
  const ours = to.origin === location.origin && VIEWS.some(([form]) => form.test(to.pathname)) && !to.searchParams.has("format");
  const within = to.pathname === location.pathname && to.search === location.search && to.hash;
  if (!ours || within) return;
  event.preventDefault();
  go(to.pathname + to.search + to.hash);
}

function remember(key, value) {
  try { localStorage.setItem(key, value); } catch { /* a browser may keep nothing */ }
}

function remembered(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function paint(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.getElementById("theme").setAttribute("aria-pressed", String(dark));
  return dark;
}

function start() {
  const asked = new URLSearchParams(location.search).get("lang");
  speak(asked ?? remembered("language") ?? (navigator.language.startsWith("zh") ? "zh" : "en"));
  let dark = paint(remembered("theme"));
  document.addEventListener("click", follow);
  addEventListener("popstate", () => show());
  document.getElementById("language").addEventListener("click", () => {
    speak(spoken() === "zh" ? "en" : "zh");
    remember("language", spoken());
    const query = new URLSearchParams(location.search);
    query.delete("lang");
    const search = query.toString();
    replace(location.pathname + (search ? "?" + search : "") + location.hash);
  });
  document.getElementById("theme").addEventListener("click", () => {
    const theme = dark ? "light" : "dark";
    remember("theme", theme);
    dark = paint(theme);
    document.dispatchEvent(new CustomEvent("repaint"));
  });
  show(false);
}

start();
