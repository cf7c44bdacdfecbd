package org.declgraph.shift;

import java.util.ArrayList;
import java.util.List;

/** The name of a step, with what a reader should know besides. */
record Grade(StepKind kind, List<String> notes) {
  Grade {
    notes = List.copyOf(notes);
  }

  static Grade of(StepKind kind, String... notes) {
    return new Grade(kind, List.of(notes));
  }

  Grade with(List<String> more) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Grade(kind, all);
  }

  String note() {
    return String.join("; ", notes);
  }
}
