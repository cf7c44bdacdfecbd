package org.declgraph.text.source;

/** What came of a file: its text, or the reason why there is none. */
public sealed interface FileContent permits SourceText, Refusal {

  /** The path below the corpus folder, with {@code /}. */
  String path();
}
