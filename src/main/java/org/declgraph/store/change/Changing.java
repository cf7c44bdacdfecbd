package org.declgraph.store.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.declgraph.catalogue.Catalogue;
import org.declgraph.store.file.KeptFiles;
import org.declgraph.store.folder.Litter;
import org.declgraph.store.folder.StoreException;
import org.declgraph.store.words.FullText;

/**
 * Changes a generation in place. The database's commit decides: before it nothing else that counts
 * is changed, after it everything else follows, even in another process.
 */
public final class Changing {
  private final Path generation;
  private final DatasetGraph dataset;

  public Changing(Path generation, DatasetGraph dataset) {
    this.generation = generation;
    this.dataset = dataset;
  }

  /** Makes a change. */
  public void make(Change change) throws IOException {
    ChangeMark mark = ChangeMark.of(change, subjects(change));
    mark.writeTo(generation);
    KeptFiles.add(generation, change.files().added());
    if (mark.witness().isPresent()) {
      write(change);
    }
    follow(mark);
    change.catalogue().writeTo(generation);
    Files.delete(ChangeMark.file(generation));
  }

  /** One transaction; aborted, if not all indexes have the change in the end. */
  private void write(Change change) {
    dataset.begin(ReadWrite.WRITE);
    try {
      change.removed().forEach(dataset::delete);
      change.added().forEach(dataset::add);
      Quads quads = new Quads(dataset);
      long wrong = quads.missing(change.added(), true) + quads.missing(change.removed(), false);
      if (wrong > 0) {
        throw new StoreException(wrong + " quads were not written; build the store anew");
      }
      dataset.commit();
    } finally {
      dataset.end();
    }
  }

  /**
   * Ends a change that was broken off, one way or the other. Where it was made, it is not known
   * whether the catalogue has it; without one the next change reads everything.
   */
  public void settle() throws IOException {
    Optional<ChangeMark> broken = ChangeMark.on(generation);
    if (broken.isPresent()) {
      ChangeMark mark = broken.orElseThrow();
      dataset.begin(ReadWrite.READ);
      boolean done;
      try {
        done = mark.isDone(dataset);
      } finally {
        dataset.end();
      }
      if (done) {
        follow(mark);
        Litter.delete(generation.resolve(Catalogue.FOLDER));
      } else {
        KeptFiles.delete(generation, mark.come());
      }
      Files.delete(ChangeMark.file(generation));
    }
  }

  /** Lets the index of words and the files follow the database. */
  private void follow(ChangeMark mark) throws IOException {
    TextIndex words = FullText.write(generation.resolve(FullText.FOLDER));
    dataset.begin(ReadWrite.READ);
    try {
      mark.subjects().forEach(subject -> FullText.follow(dataset, subject, words));
      words.commit();
    } finally {
      dataset.end();
      words.close();
    }
    KeptFiles.delete(generation, mark.gone());
    KeptFiles.keepRemoved(generation, mark.removed());
  }

  /** The resources whose words a change touches. */
  private static Collection<String> subjects(Change change) {
    SortedSet<String> subjects = new TreeSet<>();
    Stream.concat(change.added().stream(), change.removed().stream())
        .filter(FullText::isIndexed)
        .map(Quad::getSubject)
        .map(Node::getURI)
        .forEach(subjects::add);
    return subjects;
  }
}
