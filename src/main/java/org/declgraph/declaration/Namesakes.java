package org.declgraph.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.likeness.Shingles;
import org.declgraph.text.Paragraph;

/**
 * Tells declarations apart that say the same of themselves: two pages of one statement in two
 * files, which share no sentence.
 */
final class Namesakes {
  private Namesakes() {}

  /** The declarations in their order; the first of each name keeps it. */
  static List<Declaration> toldApart(List<Declaration> declarations) {
    Set<String> ids = new HashSet<>();
    List<Declaration> apart = new ArrayList<>();
    for (Declaration declaration : declarations) {
      Declaration told = ids.contains(declaration.id()) ? renamed(declaration) : declaration;
      ids.add(told.id());
      apart.add(told);
    }
    return apart;
  }

  private static Declaration renamed(Declaration declaration) {
    Doubt doubt =
        new Doubt(
            "namesake",
            "Another text of this title and date is at hand and has nothing in common with it;"
                + " if both are parts of one declaration, put them into one file.");
    return declaration
        .named(declaration.id() + "-" + ShortHash.of(text(declaration)))
        .with(List.of(doubt));
  }

  private static String text(Declaration declaration) {
    return Shingles.plain(
        declaration.paragraphs().stream().map(Paragraph::sentences).flatMap(List::stream).toList());
  }
}
