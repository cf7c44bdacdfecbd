package org.declgraph.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.rdf.NamedGraph;
import org.declgraph.text.SourceText;

/**
 * What a generation is made of.
 *
 * @param graphs written as they come
 * @param texts those that offsets point into; the ones that were extracted from another format are
 *     kept beside the generations
 * @param parts written once the graphs are
 */
public record Contents(Stream<NamedGraph> graphs, Collection<SourceText> texts, List<Part> parts) {
  public Contents {
    parts = List.copyOf(parts);
  }
}
