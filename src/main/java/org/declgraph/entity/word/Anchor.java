package org.declgraph.entity.word;

import org.declgraph.text.place.Span;

/** Where a name made by a pattern may begin. */
public record Anchor(Span span, Kind kind) {

  /** What it begins with. */
  public enum Kind {
    COUNTRIES('C'),
    NAME('P'),
    WORLD('W'),
    ORDINAL('O'),
    QUOTED('Q');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }
}
