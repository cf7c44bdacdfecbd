package org.declgraph.catalogue;

import java.util.List;
import java.util.Optional;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.draft.Informed;
import org.declgraph.declaration.likeness.Line;

/**
 * A text of a file: what must be known of it where it is not at hand.
 *
 * @param declaration the one whose text it is; empty where it is a copy
 */
public record TextEntry(Informed text, Optional<Declaration> declaration) {
  String key() {
    return text.alone().key();
  }

  /** The key of its file. */
  String file() {
    return fileOf(key());
  }

  /** The key of the file of a text. */
  public static String fileOf(String text) {
    return text.substring(0, text.lastIndexOf('#'));
  }

  List<Line> lines() {
    return declaration.map(Declaration::lines).orElseGet(() -> text.corrected().lines());
  }
}
