package org.declgraph.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a regular expression what any match of it holds. What it does not know needs nothing.
 */
final class NeedReader {
  private static final List<Need> NOTHING = List.of();
  private static final String PLAIN_ESCAPES = "sSwWDbBAzZGRhHvVX";
  private static final String DIGITS = "0123456789";

  private final String expression;
  private int at;
  private boolean known = true;

  private NeedReader(String expression) {
    this.expression = expression;
  }

  /**
   * The needs, the hardest to meet first.
   *
   * @param expression one that compiles
   */
  static List<Need> of(String expression) {
    NeedReader reader = new NeedReader(expression);
    List<Need> needs = reader.alternatives();
    boolean whole = reader.known && reader.at == expression.length();
    return whole ? Need.hardestFirst(needs) : NOTHING;
  }

  private List<Need> alternatives() {
    List<Need> needs = sequence();
    while (next("|")) {
      needs = Need.either(needs, sequence());
    }
    return needs;
  }

  private List<Need> sequence() {
    List<Need> needs = new ArrayList<>();
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      boolean group = expression.charAt(at) == '(';
      List<Need> atom = atom();
      int least = least();
      if (least > 0) {
        needs.addAll(group ? atom : inARow(atom, least));
      }
    }
    return needs;
  }

  private static List<Need> inARow(List<Need> atom, int times) {
    return atom.stream().map(need -> new Need(need.any(), times)).toList();
  }

  private List<Need> atom() {
    char first = expression.charAt(at++);
    return switch (first) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.', '^', '$' -> NOTHING;
      default -> Character.isSurrogate(first) ? giveUp() : oneOf(String.valueOf(first));
    };
  }

  private static List<Need> oneOf(String characters) {
    return List.of(new Need(Characters.of(characters), 1));
  }

  /** What looks about is not held by the match itself. */
  private List<Need> group() {
    boolean looksAbout = next("?=") || next("?!") || next("?<=") || next("?<!");
    if (!looksAbout && next("?<")) {
      at = expression.indexOf('>', at) + 1;
    } else if (!looksAbout && !next("?:") && !next("?>") && expression.startsWith("?", at)) {
      return giveUp();
    }
    List<Need> needs = alternatives();
    return next(")") ? looksAbout ? NOTHING : needs : giveUp();
  }

  private List<Need> escape() {
    char escaped = expression.charAt(at++);
    if (escaped == 'd') {
      return oneOf(DIGITS);
    }
    if (escaped == 'p' || escaped == 'P') {
      at = next("{") ? expression.indexOf('}', at) + 1 : at + 1;
      return NOTHING;
    }
    if (PLAIN_ESCAPES.indexOf(escaped) >= 0) {
      return NOTHING;
    }
    return isName(escaped) ? giveUp() : oneOf(String.valueOf(escaped));
  }

  private static boolean isName(char escaped) {
    return Character.isLetterOrDigit(escaped) || Character.isSurrogate(escaped);
  }

  /** The members of a class that only lists characters. */
  private List<Need> characterClass() {
    int start = at;
    int depth = 1;
    while (depth > 0) {
      char c = expression.charAt(at++);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      at += c == '\\' ? 1 : 0;
    }
    if (expression.startsWith("]", start) || expression.startsWith("^]", start)) {
      return giveUp();
    }
    String members = expression.substring(start, at - 1).replace("\\d", DIGITS);
    return isList(members) ? oneOf(members) : NOTHING;
  }

  private static boolean isList(String members) {
    boolean sign = members.chars().anyMatch(c -> "[\\&".indexOf(c) >= 0);
    int range = members.indexOf('-', 1);
    boolean ranges = range > 0 && range < members.length() - 1;
    return !sign
        && !ranges
        && !members.startsWith("^")
        && members.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** How often what was just read stands at least. */
  private int least() {
    int least = 1;
    if (next("?") || next("*")) {
      least = 0;
    } else if (next("{")) {
      int close = expression.indexOf('}', at);
      least = Integer.parseInt(expression.substring(at, close).split(",")[0]);
      at = close + 1;
    } else {
      next("+");
    }
    if (!next("?")) {
      next("+");
    }
    return least;
  }

  private boolean next(String sign) {
    boolean found = expression.startsWith(sign, at);
    at += found ? sign.length() : 0;
    return found;
  }

  private List<Need> giveUp() {
    known = false;
    at = expression.length();
    return NOTHING;
  }
}
