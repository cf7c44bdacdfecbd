/** Names with their numbers: the first ones at once, the rest on demand. */
import { h } from "./dom.js";
import { t } from "./words.js";

/** As many as one looks through. */
const FIRST = 60;

function list(rows, content) {
  return h("ul", { class: "chips" }, rows.map((row) => h("li", {}, content(row))));
}

export function chips(rows, content, first = FIRST) {
  const rest = rows.slice(first);
  return [list(rows.slice(0, first), content),
    rest.length > 0 && h("details", {}, h("summary", {}, `${t("the_rest")} (${rest.length})`), list(rest, content))];
}
