/** The way from a page of things to those before and after it. */
import { h, link } from "./dom.js";
import { t } from "./words.js";

/**
 * @param from the first that is shown, `shown` how many are, of `count`, `each` how many at most
 * @param address of the page that begins at a number
 */
export function pager({ from, shown, count, each }, address, word = "") {
  return count > shown && h("p", { class: "pager" },
    from > 0 && link(address(Math.max(0, from - each)), `← ${t("earlier")}`), " ",
    h("span", { class: "faint" }, `${from + 1}–${from + shown} / ${count} ${word}`), " ",
    from + shown < count && link(address(Math.min(count - each, from + each)), `${t("later")} →`));
}
