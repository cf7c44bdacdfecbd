/** What a view says of a thing that the store does not have. */
import { h, link } from "./dom.js";
import { t } from "./words.js";

export function missing(id) {
  const words = id.replaceAll("-", " ");
  return h("div", { class: "state" }, h("h1", {}, t("nothing")), h("p", {}, h("code", {}, id)),
    h("p", {}, link(`/search?${new URLSearchParams({ q: words })}`, t("look_for"))));
}
