/** Series of declarations: the same parties in the same kind of text. */
import { holders, t } from "./words.js";

/** How an address names a series. */
export function seriesOf(row) {
  return `${row.parties ?? ""}|${row.kind}`;
}

export function seriesName(row) {
  return `${holders(row.parties) || "—"} · ${t(row.kind)} (${row.declarations})`;
}
