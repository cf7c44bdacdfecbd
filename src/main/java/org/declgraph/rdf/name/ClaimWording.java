package org.declgraph.rdf.name;

import java.util.regex.Pattern;

/** The wording of a claim without what two prints of the same words differ in. */
public final class ClaimWording {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
  private static final Pattern EDGE = Pattern.compile("^[，,。；;：:、]+|[，,。；;：:、]+$");
  private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=[A-Za-z])\\s+(?=[A-Za-z])");

  private ClaimWording() {}

  /**
   * One way of writing quotation marks, digits, Latin letters and the round zero; no white space
   * but between Latin words, no punctuation at either end.
   */
  public static String of(String target) {
    String joined = BETWEEN_LETTERS.matcher(target.strip()).replaceAll("\u0001");
    String dense = SPACE.matcher(joined).replaceAll("").replace('\u0001', ' ');
    StringBuilder wording = new StringBuilder(dense.length());
    boolean open = true;
    for (int i = 0; i < dense.length(); i++) {
      char c = dense.charAt(i);
      wording.append(c == '"' ? (open ? '“' : '”') : plain(c));
      open ^= c == '"';
    }
    String bare = EDGE.matcher(wording).replaceAll("");
    return bare.isEmpty() ? wording.toString() : bare;
  }

  private static char plain(char c) {
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
      return (char) (c - '０' + '0');
    }
    return switch (c) {
      case '「', '＂', '〝' -> '“';
      case '」', '〞' -> '”';
      case '『' -> '‘';
      case '』' -> '’';
      case '○', '◯' -> '〇';
      default -> c;
    };
  }
}
