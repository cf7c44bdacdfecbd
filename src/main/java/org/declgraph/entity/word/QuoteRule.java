package org.declgraph.entity.word;

import java.util.List;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.table.Row;

/**
 * A row of {@code name-quotes.csv}: a quotation is a name by its own last words, or by those that
 * follow it.
 */
public record QuoteRule(String id, boolean inside, List<String> words, EntityType type) {
  private static final int LONGEST_BEFORE = 18;

  /** “绿色沙特”和“绿色中东”倡议: the quotations that a list goes on with. */
  private static final Pattern LISTED = Pattern.compile("^(?:(?:、|和|与|及|以及)?“[^“”]{1,18}”)+");

  static QuoteRule of(Row row) {
    return new QuoteRule(
        row.get("id"), row.get("place").equals("inside"), row.list("words"), EntityType.of(row));
  }

  /**
   * Whether a quotation is such a name.
   *
   * @param after the text after its closing mark
   */
  public boolean fits(String quoted, String after) {
    if (inside) {
      return words.stream().anyMatch(word -> quoted.endsWith(word) && !quoted.equals(word));
    }
    String next = LISTED.matcher(after).replaceFirst("");
    return quoted.length() <= LONGEST_BEFORE && words.stream().anyMatch(next::startsWith);
  }
}
