package org.declgraph.store.change;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.declgraph.store.file.KeptFile;
import org.declgraph.store.file.Part;
import org.declgraph.text.source.SourceText;

/**
 * How a generation is to change.
 *
 * @param removed quads that are there
 * @param added quads that are not
 * @param texts new ones that offsets point into
 * @param files what becomes of the files that it was built from
 * @param catalogue what becomes of the catalogue, done last
 */
public record Change(
    Set<Quad> removed,
    Set<Quad> added,
    Collection<SourceText> texts,
    FileChange files,
    Part catalogue) {

  /**
   * What becomes of the files that a generation was built from.
   *
   * @param added to be kept too
   * @param gone the keys of those to be kept no longer
   * @param removed the ids of declarations that are taken out though their files stay
   */
  public record FileChange(List<KeptFile> added, List<String> gone, List<String> removed) {
    public FileChange {
      added = List.copyOf(added);
      gone = List.copyOf(gone);
      removed = List.copyOf(removed);
    }
  }
}
