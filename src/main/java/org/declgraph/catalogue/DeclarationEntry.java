package org.declgraph.catalogue;

import java.util.List;
import org.declgraph.rdf.citation.Citing;
import org.declgraph.rdf.citation.Titled;
import org.declgraph.rdf.graph.Shares;

/**
 * A declaration of a corpus.
 *
 * @param text the key of the text that it was taken from
 * @param files the keys of the files that witness it
 * @param series the name of its series; empty where it is in none
 */
public record DeclarationEntry(
    Titled titled, String text, List<String> files, String series, Shares shares, Citing citing) {
  public DeclarationEntry {
    files = List.copyOf(files);
  }

  public String id() {
    return titled.declaration();
  }
}
