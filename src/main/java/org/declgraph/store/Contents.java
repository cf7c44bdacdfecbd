package org.declgraph.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.file.Part;
import org.declgraph.text.source.SourceText;

/**
 * What a generation is made of.
 *
 * @param graphs written as they come; of the folder of the generation, for what is written there on
 *     the way
 * @param texts those that offsets point into; the ones that were extracted from another format are
 *     kept beside the generations
 * @param parts written while the graphs are
 */
public record Contents(
    Function<Path, Stream<NamedGraph>> graphs, Collection<SourceText> texts, List<Part> parts) {
  public Contents {
    parts = List.copyOf(parts);
  }
}
