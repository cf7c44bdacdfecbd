package org.declgraph.growth.change;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.catalogue.Catalogue;
import org.declgraph.catalogue.DeclarationEntry;
import org.declgraph.catalogue.FileEntry;
import org.declgraph.growth.whole.Rules;
import org.declgraph.store.Store;
import org.declgraph.store.change.Change;
import org.declgraph.store.file.KeptFile;
import org.declgraph.store.file.KeptFiles;

/**
 * Changes a store by the files and declarations that come and go, and reads no more than it must.
 */
public final class Growing {
  private final Rules rules;
  private final Store store;

  public Growing(Rules rules, Store store) {
    this.rules = rules;
    this.store = store;
  }

  /**
   * Whether the generation in force was made by the same rules and says what it was made of; one
   * whose last change was broken off may say it wrongly.
   */
  public boolean isPossible() {
    return !store.isBrokenOff()
        && store.current().flatMap(Catalogue::open).filter(this::isOfSameRules).isPresent();
  }

  private boolean isOfSameRules(Catalogue opened) {
    try (Catalogue catalogue = opened) {
      return catalogue.conditions().equals(rules.conditions());
    }
  }

  /**
   * Adds files, in place.
   *
   * @param decision whether the change is to be made, once it is known
   */
  public void add(List<KeptFile> files, Predicate<Grown> decision) {
    store.change(
        (generation, dataset) -> {
          Set<String> removed = Set.copyOf(KeptFiles.removed(generation));
          Difference difference =
              from(generation, catalogue -> Difference.adding(files, catalogue, removed));
          return plan(generation, dataset, difference, decision);
        });
  }

  /**
   * Takes a declaration out, in place, with the files that hold no other.
   *
   * @param decision whether the change is to be made, once it is known
   */
  public void remove(String declaration, Predicate<Grown> decision) {
    store.change(
        (generation, dataset) -> {
          Set<String> removed = new HashSet<>(KeptFiles.removed(generation));
          Difference difference =
              from(generation, catalogue -> without(declaration, catalogue, removed));
          return plan(generation, dataset, difference, decision);
        });
  }

  private static Difference without(String id, Catalogue catalogue, Set<String> removed) {
    DeclarationEntry entry = catalogue.declaration(id).orElseThrow();
    boolean alone =
        entry.files().stream().allMatch(file -> catalogue.witnessedBy(file).equals(List.of(id)));
    if (!alone) {
      removed.add(id);
    }
    return new Difference(List.of(), alone ? entry.files() : List.of(), removed);
  }

  /** The ids of the declarations of the generation in force, ordered. */
  public List<String> declarations() {
    return from(store.current().orElseThrow(), Catalogue::declarations);
  }

  /** The files of the generation in force, those that were refused too. */
  public List<FileEntry> files() {
    return from(store.current().orElseThrow(), Catalogue::files);
  }

  /** How the files of the generation in force differ from others. */
  public Difference differenceTo(List<KeptFile> files) {
    Path generation = store.current().orElseThrow();
    return from(generation, catalogue -> Difference.to(files, catalogue));
  }

  /** Whether a declaration is left out of the generation in force though its file is there. */
  public boolean leavesOut() {
    return !KeptFiles.removed(store.current().orElseThrow()).isEmpty();
  }

  /**
   * Puts a generation in force that has other files.
   *
   * @param name of the generation
   * @param decision whether the change is to be made, once it is known
   */
  public void become(String name, Difference difference, Predicate<Grown> decision) {
    store.changeCopy(
        name, (generation, dataset) -> plan(generation, dataset, difference, decision));
  }

  private interface Question<T> {
    T of(Catalogue catalogue);
  }

  private static <T> T from(Path generation, Question<T> question) {
    try (Catalogue catalogue = Catalogue.open(generation).orElseThrow()) {
      return question.of(catalogue);
    }
  }

  private Optional<Change> plan(
      Path generation, DatasetGraph dataset, Difference difference, Predicate<Grown> decision) {
    try (Growth growth = new Growth(rules, generation, dataset, difference)) {
      Grown grown = growth.grow();
      return decision.test(grown) ? Optional.of(grown.change()) : Optional.empty();
    }
  }
}
