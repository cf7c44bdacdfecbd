package org.declgraph.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.declgraph.evaluation.figure.Bigrams;
import org.declgraph.evaluation.figure.Figures;
import org.declgraph.evaluation.figure.Score;
import org.declgraph.evaluation.gold.GoldDocument.Named;

/** The surface forms of one text, annotated and extracted, as they are compared. */
record Names(Set<Named> gold, Set<Named> extracted) {
  Names {
    gold = plain(gold);
    extracted = plain(extracted);
  }

  private static Set<Named> plain(Set<Named> names) {
    return names.stream()
        .map(name -> new Named(Bigrams.plain(name.surface()), name.type()))
        .collect(Collectors.toSet());
  }

  Figures.Entities figures() {
    return new Figures.Entities(score(gold, extracted), score(surfaces(gold), surfaces(extracted)));
  }

  SortedMap<String, Score> types() {
    SortedMap<String, Score> types = new TreeMap<>();
    gold.forEach(name -> types.merge(name.type(), Score.of(0, 0, 1), Score::plus));
    extracted.forEach(name -> types.merge(name.type(), Score.of(0, 1, 0), Score::plus));
    both(gold, extracted).forEach(name -> types.merge(name.type(), Score.of(1, 0, 0), Score::plus));
    return types;
  }

  private static Set<String> surfaces(Set<Named> names) {
    return names.stream().map(Named::surface).collect(Collectors.toSet());
  }

  private static <T> Score score(Set<T> gold, Set<T> extracted) {
    return Score.of(both(gold, extracted).size(), extracted.size(), gold.size());
  }

  private static <T> Set<T> both(Set<T> a, Set<T> b) {
    Set<T> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
