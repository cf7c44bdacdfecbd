package org.declgraph.declaration.likeness;

import java.util.List;

/** The sentences of the declarations of a corpus, looked up by the bands of their MinHash. */
public interface Lines {
  /** A sentence that has a band with more than this many is a formula, and is like none of them. */
  int CROWD = 50;

  /** Those that have a band; of a crowd no more than {@link #CROWD} and one. */
  List<Line> with(int band);
}
