package org.declgraph.growth.whole;

import java.util.List;
import java.util.stream.Stream;
import org.declgraph.catalogue.DeclarationEntry;
import org.declgraph.catalogue.TextEntry;
import org.declgraph.claim.Series;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.declaration.Gathered;
import org.declgraph.declaration.draft.Draft;
import org.declgraph.rdf.citation.Citing;
import org.declgraph.rdf.citation.Titled;
import org.declgraph.rdf.graph.Shares;

/** Declarations as the catalogue has them. */
public final class DeclarationEntries {
  private DeclarationEntries() {}

  /** The keys of the files that witness a declaration. */
  public static List<String> files(Gathered gathered) {
    return Stream.concat(Stream.of(gathered.best()), gathered.copies().stream())
        .map(Draft::key)
        .map(TextEntry::fileOf)
        .distinct()
        .toList();
  }

  public static DeclarationEntry of(Gathered gathered, ReadDeclaration read, Shares shares) {
    return new DeclarationEntry(
        Titled.of(read.declaration()),
        gathered.best().key(),
        files(gathered),
        Series.nameOf(read.declaration()).orElse(""),
        shares,
        Citing.of(read));
  }
}
