package org.declgraph.declaration.correction;

import org.declgraph.declaration.draft.Draft;
import org.declgraph.declaration.draft.Known;

/**
 * What a row of corrections asks of the text that it means; what does not matter is empty.
 *
 * @param title without marks and spaces
 * @param date in ISO form
 * @param hash the first digits of the text's SHA-256, in lower case
 * @param former whether it asks for what a text was before its columns were put in order
 */
public record Asked(String title, String date, String hash, boolean former) {
  /** Whether it means a text, by what that is or by what it was. */
  public boolean means(Draft text) {
    return (!former && isMetBy(text.known())) || text.former().stream().anyMatch(this::isMetBy);
  }

  /** Whether that is a text's. */
  boolean isMetBy(Known text) {
    return (title.isEmpty() || title.equals(text.title()))
        && (date.isEmpty() || date.equals(text.date()))
        && (hash.isEmpty() || text.hash().startsWith(hash));
  }
}
