package org.declgraph.growth.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.declgraph.catalogue.Catalogue;
import org.declgraph.catalogue.FileEntry;
import org.declgraph.store.file.KeptFile;

/**
 * What a corpus is to have that a catalogue has not, and the other way about.
 *
 * @param come files, under keys that the catalogue does not use
 * @param gone the keys of files
 * @param removed the ids of the declarations that are left out from now on
 */
public record Difference(List<KeptFile> come, List<String> gone, Set<String> removed) {
  public Difference {
    come = List.copyOf(come);
    gone = List.copyOf(gone);
    removed = Set.copyOf(removed);
  }

  public boolean isEmpty() {
    return come.isEmpty() && gone.isEmpty();
  }

  /** Whether so much of some files comes or goes that all are better read anew. */
  public boolean isMuchOf(int files) {
    return 2 * (come.size() + gone.size()) > files;
  }

  private record Content(String path, String hash) {}

  /** With further files; those that are there already are passed over. */
  public static Difference adding(List<KeptFile> files, Catalogue catalogue, Set<String> removed) {
    Set<String> taken = new HashSet<>();
    List<KeptFile> come = new ArrayList<>();
    for (KeptFile file : files) {
      if (!isThere(file, catalogue)) {
        come.add(free(file, catalogue, taken));
      }
    }
    return new Difference(come, List.of(), removed);
  }

  private static boolean isThere(KeptFile file, Catalogue catalogue) {
    return IntStream.iterate(0, n -> n + 1)
        .mapToObj(n -> catalogue.file(KeptFile.key(n, file.origin().path())))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .anyMatch(entry -> entry.hash().equals(file.hash()) && !entry.isRefused());
  }

  /** A file under the first key of its path that is not in use. */
  private static KeptFile free(KeptFile file, Catalogue catalogue, Set<String> taken) {
    return IntStream.iterate(0, n -> n + 1)
        .mapToObj(n -> KeptFile.key(n, file.origin().path()))
        .filter(key -> catalogue.file(key).isEmpty() && taken.add(key))
        .findFirst()
        .map(key -> new KeptFile(key, file.origin(), file.hash()))
        .orElseThrow();
  }

  /** With these files and no others. */
  public static Difference to(List<KeptFile> files, Catalogue catalogue) {
    Map<Content, List<FileEntry>> there = new HashMap<>();
    for (FileEntry entry : catalogue.files()) {
      there
          .computeIfAbsent(new Content(entry.path(), entry.hash()), c -> new ArrayList<>())
          .add(entry);
    }
    Set<String> taken = new HashSet<>();
    List<KeptFile> come = new ArrayList<>();
    for (KeptFile file : files) {
      List<FileEntry> same =
          there.getOrDefault(new Content(file.origin().path(), file.hash()), List.of());
      if (same.isEmpty()) {
        come.add(free(file, catalogue, taken));
      } else {
        same.remove(0);
      }
    }
    List<String> gone =
        there.values().stream().flatMap(List::stream).map(FileEntry::key).sorted().toList();
    return new Difference(come, gone, Set.of());
  }
}
