package org.declgraph.declaration;

import java.nio.file.Path;
import java.util.List;
import org.declgraph.entity.authority.Authority;
import org.declgraph.text.layout.Furniture;

/** The seed declarations, read once. */
public final class Seeds {
  public static final Authority AUTHORITY = Authority.load(Path.of("seeds/lexicon"));
  public static final Furniture FURNITURE = Furniture.load(Path.of("seeds/lexicon"));
  public static final Declarations READ =
      new DeclarationReader(AUTHORITY, FURNITURE).read(List.of(Path.of("seeds/declarations")));

  private Seeds() {}

  public static Declaration titled(String title) {
    return READ.declarations().stream()
        .filter(d -> d.head().title().contains(title))
        .findFirst()
        .orElseThrow();
  }
}
