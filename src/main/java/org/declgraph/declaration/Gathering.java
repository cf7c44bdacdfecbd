package org.declgraph.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.draft.Draft;
import org.declgraph.declaration.head.HeadReader;
import org.declgraph.declaration.head.Kind;
import org.declgraph.declaration.likeness.SentenceIndex;
import org.declgraph.declaration.likeness.Shingles;
import org.declgraph.text.Sentence;

/**
 * Gathers the copies of one declaration: the best text first, then every other that is covered by
 * those before it. A copy that mixes the columns of two declarations is a witness of both.
 */
final class Gathering {
  private static final double COPY = 0.6;
  private static final double UNDATED_COPY = 0.85;
  private static final double WITNESS = 0.3;
  private static final int SUSPECT = 50;
  private static final String ANY_DAY = "any";

  private final List<Draft> best = new ArrayList<>();
  private final List<Map<String, Copy>> copies = new ArrayList<>();
  private final List<List<Doubt>> doubts = new ArrayList<>();

  /**
   * The sentences of the best texts of each day, so that what is found depends on no other day; a
   * text without a day may be a copy of any, and any of it.
   */
  private final Map<String, SentenceIndex> days = new HashMap<>();

  /** A declaration's best text, its other copies by file, and what is doubtful about them. */
  record Group(Draft best, List<Copy> copies, List<Doubt> doubts) {
    Group {
      copies = List.copyOf(copies);
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * What one file has of a declaration.
   *
   * @param draft the first of the file's texts that has any of it
   * @param sentences for each sentence of the best text the one like it
   * @param all what the file has of it, with what is like nothing in the best text
   */
  record Copy(Draft draft, Map<Sentence, Sentence> sentences, List<Sentence> all) {
    Copy(Draft draft) {
      this(draft, new LinkedHashMap<>(), new ArrayList<>());
    }

    /** Whether the file's text is a copy of this declaration more than of any other. */
    boolean isMostOfItsText() {
      return 2 * all.stream().mapToInt(s -> s.text().length()).sum() > draft.length();
    }

    /** The share of the best text that it has. */
    double likeness(Draft best) {
      int found = sentences.keySet().stream().mapToInt(s -> s.text().length()).sum();
      int all = comparable(best).stream().mapToInt(s -> s.text().length()).sum();
      return all == 0 ? 0 : (double) found / all;
    }
  }

  private record Found(Sentence sentence, SentenceIndex.Match match) {}

  private final boolean several;
  private final boolean anyDay;

  private Gathering(List<Draft> drafts) {
    several = drafts.size() > 1;
    anyDay = drafts.stream().anyMatch(Draft::mayBeOfAnyDay);
  }

  /** The groups, in no particular order; the same whatever the order of the drafts. */
  static List<Group> of(List<Draft> drafts) {
    Gathering gathering = new Gathering(drafts);
    drafts.stream().sorted(BEST_FIRST).forEach(gathering::place);
    return gathering.groups();
  }

  private static final Comparator<Draft> BEST_FIRST =
      Comparator.comparing(Draft::isCopyOfSome)
          .thenComparing(d -> d.disorder() > 0)
          .thenComparing(Draft::completeness)
          .thenComparing(Comparator.comparingInt(Gathering::worth).reversed())
          .thenComparing(d -> d.source().isExtracted())
          .thenComparing(d -> d.source().text())
          .thenComparing(d -> d.source().path());

  /** A longer text is the better witness, unless it is longer by slips. */
  private static int worth(Draft draft) {
    return draft.length() - SUSPECT * draft.suspects().size();
  }

  private void place(Draft draft) {
    List<Found> found = found(draft);
    double share = share(draft, found);
    if (isCopy(draft, share)) {
      gather(draft, found);
    } else {
      if (several) {
        index(draft);
      }
      best.add(draft);
      copies.add(new LinkedHashMap<>());
      doubts.add(share >= WITNESS ? List.of(alike(share, found)) : List.of());
    }
  }

  private void index(Draft draft) {
    List<String> keys = anyDay ? List.of(draft.day(), ANY_DAY) : List.of(draft.day());
    for (String key : keys) {
      days.computeIfAbsent(key, k -> new SentenceIndex()).add(best.size(), draft.sentences());
    }
  }

  /** An analyst's word decides; else what share of it the declarations at hand have. */
  private static boolean isCopy(Draft draft, double share) {
    if (!draft.copyOf().isEmpty()) {
      return draft.isCopyOfSome() && share > 0;
    }
    boolean dated = draft.head().head().date().isPresent();
    return share >= (dated ? COPY : UNDATED_COPY);
  }

  private List<Found> found(Draft draft) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      find(draft, sentence).ifPresent(match -> found.add(new Found(sentence, match)));
    }
    return found;
  }

  private Optional<SentenceIndex.Match> find(Draft draft, Sentence sentence) {
    List<String> keys =
        draft.mayBeOfAnyDay() ? List.of(ANY_DAY) : List.of(draft.day(), Draft.UNDATED);
    return keys.stream()
        .filter(days::containsKey)
        .flatMap(key -> days.get(key).find(sentence, i -> mayBeOne(draft, best.get(i))).stream())
        .min(
            Comparator.comparingDouble(SentenceIndex.Match::likeness)
                .reversed()
                .thenComparing(SentenceIndex.Match::text));
  }

  /** Texts of another kind or another day are never copies of each other. */
  private static boolean mayBeOne(Draft one, Draft other) {
    if (one.isCopyOfSome()) {
      String title = other.head().head().title();
      return Shingles.plain(one.copyOf()).equals(Shingles.plain(title));
    }
    Optional<LocalDate> date = one.head().head().date();
    Optional<LocalDate> otherDate = other.head().head().date();
    boolean sameDay = date.isEmpty() || otherDate.isEmpty() || date.equals(otherDate);
    return sameDay && sameKind(one.head(), other.head());
  }

  /** A text without its title may look like another kind, but never like a report. */
  private static boolean sameKind(HeadReader.Reading one, HeadReader.Reading other) {
    Kind kind = one.head().kind();
    Kind otherKind = other.head().kind();
    boolean report = kind == Kind.NEWS_REPORT || otherKind == Kind.NEWS_REPORT;
    return kind == otherKind || (!report && (one.isUntitled() || other.isUntitled()));
  }

  private static double share(Draft draft, List<Found> found) {
    if (found.isEmpty()) {
      return 0;
    }
    int all = comparable(draft).stream().mapToInt(s -> s.text().length()).sum();
    int alike = found.stream().mapToInt(f -> f.sentence.text().length()).sum();
    return all == 0 ? 0 : (double) alike / all;
  }

  private static List<Sentence> comparable(Draft draft) {
    return draft.sentences().stream()
        .filter(s -> Shingles.plain(s.text()).length() > SentenceIndex.SHORTEST)
        .toList();
  }

  private void gather(Draft draft, List<Found> found) {
    Map<Sentence, SentenceIndex.Match> matches = new HashMap<>();
    found.forEach(f -> matches.put(f.sentence, f.match));
    int most = mostFound(found);
    for (Sentence sentence : draft.sentences()) {
      SentenceIndex.Match match = matches.get(sentence);
      Copy copy = copy(match == null ? most : match.text(), draft);
      copy.all.add(sentence);
      if (match != null) {
        copy.sentences.putIfAbsent(match.sentence(), sentence);
      }
    }
  }

  /** The text that most of the sentences were found in; of several the best. */
  private static int mostFound(List<Found> found) {
    Map<Integer, Integer> lengths = new TreeMap<>();
    found.forEach(f -> lengths.merge(f.match.text(), f.sentence.text().length(), Integer::sum));
    int longest = Collections.max(lengths.values());
    return lengths.entrySet().stream()
        .filter(e -> e.getValue() == longest)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private Copy copy(int text, Draft draft) {
    return copies.get(text).computeIfAbsent(draft.source().path(), p -> new Copy(draft));
  }

  private Doubt alike(double share, List<Found> found) {
    String title = best.get(found.get(0).match.text()).head().head().title();
    return new Doubt(
        "alike",
        Math.round(share * 100)
            + " % of its text is like that of other texts of its day, first of “"
            + title
            + "”; if it is a copy, name that in the column copy_of of declarations.csv.");
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      Draft text = best.get(i);
      List<Copy> witnesses =
          copies.get(i).values().stream()
              .filter(c -> c.isMostOfItsText() || c.likeness(text) >= WITNESS)
              .toList();
      groups.add(new Group(text, witnesses, doubts.get(i)));
    }
    return groups;
  }
}
