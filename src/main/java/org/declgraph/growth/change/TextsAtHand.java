package org.declgraph.growth.change;

import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.declgraph.catalogue.Catalogue;
import org.declgraph.catalogue.TextEntry;
import org.declgraph.catalogue.TextPlace;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.declaration.Gathered;
import org.declgraph.declaration.correction.Asked;
import org.declgraph.declaration.correction.Corrections;
import org.declgraph.declaration.draft.DatedText;
import org.declgraph.declaration.draft.Draft;
import org.declgraph.declaration.draft.Informed;
import org.declgraph.declaration.likeness.Line;
import org.declgraph.store.file.KeptFiles;
import org.declgraph.text.source.CorpusFile;
import org.declgraph.text.source.FileContent;
import org.declgraph.text.source.SourceReader;
import org.declgraph.text.source.SourceText;

/** The texts of a corpus that a change needs: new ones, and those of kept files, read again. */
final class TextsAtHand {
  private final DeclarationReader reader;
  private final Catalogue catalogue;
  private final Path generation;
  private final Corrections corrections;
  private final Map<String, List<Draft>> files = new HashMap<>();
  private final Map<String, Informed> texts = new HashMap<>();
  private final List<Draft> come = new ArrayList<>();

  /**
   * @param catalogue of the texts that stay
   */
  TextsAtHand(DeclarationReader reader, Catalogue catalogue, Path generation) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.generation = generation;
    corrections = reader.corrections(KeptFiles.folders(generation));
  }

  Corrections corrections() {
    return corrections;
  }

  /** Adds the texts of new files. */
  void add(List<Draft> drafts) {
    come.addAll(drafts);
    drafts.forEach(
        draft ->
            files
                .computeIfAbsent(TextEntry.fileOf(draft.key()), f -> new ArrayList<>())
                .add(draft));
  }

  Informed get(String key) {
    Informed known = texts.get(key);
    if (known == null) {
      known = informed(alone(key));
      texts.put(key, known);
    }
    return known;
  }

  /** Whether a row of corrections means one of them. */
  boolean isThere(Asked asked) {
    return texts.values().stream().anyMatch(text -> asked.means(text.dated()));
  }

  private Draft alone(String key) {
    return files.computeIfAbsent(TextEntry.fileOf(key), this::read).stream()
        .filter(draft -> draft.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<Draft> read(String file) {
    CorpusFile kept = KeptFiles.file(generation, file);
    FileContent content = new SourceReader().read(kept);
    return reader.drafts(file, (SourceText) content, corrections).drafts();
  }

  private Informed informed(Draft draft) {
    List<DatedText> dates = new ArrayList<>();
    Optional<MonthDay> day = draft.dayWithoutYear();
    day.ifPresent(
        lacking -> {
          dates.addAll(catalogue.datedOn(lacking));
          come.forEach(other -> other.dated().ifPresent(dates::add));
        });
    return DeclarationReader.informed(draft, dates, corrections);
  }

  /** A text as it was: among which it was looked for copies, and the bands of its sentences. */
  record Former(TextPlace place, Set<Integer> bands) {
    static Optional<Former> of(String key, Catalogue catalogue) {
      return catalogue
          .place(key)
          .map(place -> new Former(place, TextsAtHand.bands(catalogue.linesOf(key))));
    }
  }

  /**
   * Some texts, with all that may be copies of them, directly or through others.
   *
   * @param former further ones, which are there no more or not as they were
   */
  SortedSet<String> companions(Collection<String> keys, List<Former> former) {
    SortedSet<String> all = new TreeSet<>(keys);
    Deque<Former> asked = new ArrayDeque<>(former);
    keys.forEach(key -> asked.add(former(key)));
    while (!asked.isEmpty()) {
      for (String key : mayBeOne(asked.remove())) {
        if (all.add(key)) {
          asked.add(former(key));
        }
      }
    }
    return all;
  }

  private Former former(String key) {
    Draft draft = get(key).corrected();
    TextPlace place = new TextPlace(draft.day(), draft.mayBeOfAnyDay());
    return new Former(place, bands(draft.lines()));
  }

  private static Set<Integer> bands(List<Line> lines) {
    Set<Integer> bands = new TreeSet<>();
    lines.forEach(line -> Arrays.stream(line.bands()).forEach(bands::add));
    return bands;
  }

  private Set<String> mayBeOne(Former text) {
    Set<String> keys = new TreeSet<>();
    if (!text.place().day().equals(Draft.UNDATED)) {
      keys.addAll(catalogue.ofDay(text.place().day()));
    }
    keys.addAll(
        text.place().anyDay()
            ? catalogue.sharing(text.bands())
            : catalogue.ofAnyDaySharing(text.bands()));
    return keys;
  }

  /** The declarations in some texts, which have all their companions among them. */
  List<Gathered> gathered(Collection<String> keys) {
    return DeclarationReader.gathered(keys.stream().map(key -> get(key).corrected()).toList());
  }
}
