package org.declgraph.entity.word;

import java.util.List;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.table.Row;

/**
 * A row of {@code name-suffixes.csv}: names that begin with an anchor and end with one of some
 * words, as 中俄能源商务论坛 does.
 *
 * @param anchors what the name may begin with: C countries' short names (中俄), P a name, W 国际 and
 *     the like, O an ordinal (第七届), Q a quotation or title
 * @param least how many characters at least stand between anchor and last words
 * @param body what stands between must match
 * @param next what may not follow
 */
public record NameSuffix(
    String id,
    List<String> suffixes,
    String anchors,
    int least,
    Pattern body,
    Pattern next,
    EntityType type) {

  private static final Pattern ANYTHING = Pattern.compile(".*");
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  static NameSuffix of(Row row) {
    return new NameSuffix(
        row.get("id"),
        row.list("suffixes"),
        row.get("anchors"),
        row.wholeNumber("least"),
        row.get("body").isEmpty() ? ANYTHING : row.pattern("body"),
        row.get("next").isEmpty() ? NOTHING : row.pattern("next"),
        EntityType.of(row));
  }

  public boolean admits(Anchor.Kind kind) {
    return anchors.indexOf(kind.letter()) >= 0;
  }
}
