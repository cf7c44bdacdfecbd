/** YASGUI over this server, with the saved queries at hand. */
import { h, link } from "./dom.js";
import { get } from "./data.js";
import { spoken, t } from "./words.js";

const ENDPOINT = "/declgraph/sparql";
let loading;

function load() {
  loading ??= new Promise((done, failed) => {
    document.head.append(h("link", { rel: "stylesheet", href: "/lib/yasgui.css" }),
      h("script", { src: "/lib/yasgui.js", onload: () => done(globalThis.Yasgui), onerror: failed }));
  });
  return loading;
}

const FIRST = `PREFIX dg: <https://w3id.org/declgraph/ontology#>
SELECT ?relation (COUNT(?position) AS ?positions) WHERE {
  ?position a dg:Position ; dg:relation ?relation .
}
GROUP BY ?relation ORDER BY DESC(?positions)`;

function editor(Yasgui, place, text) {
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  Yasgui.Yasqe.defaults.createShareableLink = undefined;
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: new URL(ENDPOINT, location.href).href, method: "GET" },
    copyEndpointOnNewTab: true,
    persistenceId: "declgraph",
    endpointCatalogueOptions: { getData: () => [{ endpoint: new URL(ENDPOINT, location.href).href }] },
  });
  const open = (query, name) => {
    const tab = yasgui.addTab(true, { name });
    tab.setEndpoint(new URL(ENDPOINT, location.href).href);
    tab.setQuery(query);
    return tab;
  };
  if (text) open(text, "query");
  else if (!yasgui.getTab()?.getQuery().includes("dg:")) yasgui.getTab()?.setQuery(FIRST);
  return open;
}

export async function render({ query }) {
  const queries = await get("/api/queries");
  const place = h("div", { class: "yasgui-place" });
  const select = h("select", { onchange: () => {
    const chosen = queries.find((q) => q.name === select.value);
    if (chosen && select.open) select.open(chosen.text, chosen.name);
  } }, h("option", { value: "" }, t("choose")), queries.map((q) => h("option", { value: q.name }, `${q.name} — ${spoken() === "zh" && q.summary_zh ? q.summary_zh : q.summary}`)));
  document.getElementById("view").addEventListener("shown", async () => {
    try {
      select.open = editor(await load(), place, query.get("query"));
    } catch (error) {
      console.warn(error);
      place.replaceChildren(h("p", { class: "state" }, t("no_editor"), " ", h("code", {}, ENDPOINT)));
    }
  }, { once: true });
  return h("div", {}, h("h1", {}, "SPARQL"),
    h("p", { class: "help" }, h("code", {}, new URL(ENDPOINT, location.href).href), " · ", link("/queries", t("queries"))),
    h("label", { class: "field" }, h("span", {}, t("saved")), select), place);
}
