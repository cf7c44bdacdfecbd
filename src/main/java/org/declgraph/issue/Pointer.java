package org.declgraph.issue;

import java.util.Locale;

/**
 * A keyword or entity that points to an issue.
 *
 * @param issue the id of the issue
 * @param cause the keyword, or the entity's id
 * @param weight how much it says
 * @param beside a word that must stand in the same passage for it to count; may be empty
 */
record Pointer(String issue, String cause, double weight, String beside) {
  /** In the entities column, all countries of an area: {@code m49:002}. */
  static final String AREA = "m49:";

  private static final double SHORT_WORD = 2;
  private static final double LONG_WORD = 3;
  private static final int LONG = 4;
  private static final double ENTITY = 3;

  /** Reads {@code 核查^1}, {@code 安理会+改革}: a weight of its own, a word beside it. */
  static Pointer keyword(String issue, String cell) {
    String[] weighed = cell.split("\\^", 2);
    String[] words = weighed[0].split("\\+", 2);
    double usual = words[0].length() >= LONG || words.length == 2 ? LONG_WORD : SHORT_WORD;
    return new Pointer(
        issue, words[0].strip(), weight(weighed, usual), words.length == 2 ? words[1].strip() : "");
  }

  /** Whether it is a word of the issue itself: it counts in full, whatever stands beside it. */
  boolean isName() {
    return beside.isEmpty() && weight >= (cause.length() >= LONG ? LONG_WORD : SHORT_WORD);
  }

  static Pointer entity(String issue, String cell) {
    String[] weighed = cell.split("\\^", 2);
    return new Pointer(issue, weighed[0].strip(), weight(weighed, ENTITY), "");
  }

  /** Whether all countries of an area are meant. */
  boolean isArea() {
    return cause.startsWith(AREA);
  }

  /** Whether it names the issue itself, and is not merely a word often heard of it. */
  boolean isStrong() {
    return weight >= SHORT_WORD;
  }

  private static double weight(String[] weighed, double usual) {
    return weighed.length == 2 ? Double.parseDouble(weighed[1].strip()) : usual;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s (%.1f)", cause, weight);
  }
}
