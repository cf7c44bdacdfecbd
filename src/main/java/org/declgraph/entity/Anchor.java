package org.declgraph.entity;

import org.declgraph.text.place.Span;

/** Where a name made by a pattern may begin. */
record Anchor(Span span, Kind kind) {

  /** What it begins with. */
  enum Kind {
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
