package org.declgraph.position;

/**
 * By what the holders of a position are known.
 *
 * @param words the name that tells them ({@code 双方}); empty where none does
 * @param from where that name stands, seen from the position
 */
public record Attribution(Ground ground, String words, From from) {
  /** Nothing is known of how the holders were found. */
  public static final Attribution NONE = new Attribution(Ground.NONE, "", From.CLAUSE);

  /** No name tells them: the whole declaration is its parties'. */
  public static final Attribution PARTIES = new Attribution(Ground.PARTIES, "", From.CLAUSE);

  /** What makes somebody the holder. */
  public enum Ground {
    NONE(""),
    PARTIES("parties of the declaration"),
    SUBJECT("subject"),
    SPEAKER("speaker");

    private final String label;

    Ground(String label) {
      this.label = label;
    }
  }

  /** Where a name stands that tells the holders, the nearest first. */
  public enum From {
    CLAUSE("the clause"),
    EARLIER_CLAUSE("an earlier clause"),
    EARLIER_SENTENCE("an earlier sentence"),
    LEAD("the list’s lead");

    private final String label;

    From(String label) {
      this.label = label;
    }
  }

  public static Attribution subject(String words) {
    return new Attribution(Ground.SUBJECT, words, From.CLAUSE);
  }

  public static Attribution speaker(String words) {
    return new Attribution(Ground.SPEAKER, words, From.CLAUSE);
  }

  /** The same, seen from farther on. */
  public Attribution seenFrom(From farther) {
    return from.compareTo(farther) < 0 ? new Attribution(ground, words, farther) : this;
  }

  /** For people: {@code subject 双方 of an earlier clause}; empty where nothing is known. */
  public String label() {
    return words.isEmpty() ? ground.label : ground.label + " " + words + " of " + from.label;
  }
}
