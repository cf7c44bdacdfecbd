package org.declgraph.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.declgraph.evaluation.figure.Bigrams;
import org.declgraph.evaluation.gold.Gold;
import org.declgraph.table.Row;

/**
 * Which annotated text a declaration is held against: the one that at least half of its quotes
 * stand in, or, of a declaration without quotes, half of its entities.
 */
final class Assignment {
  private static final int LEAST_QUOTE = 6;
  private static final int LEAST_SURFACE = 3;

  private final Map<String, Set<String>> declarations = new LinkedHashMap<>();

  Assignment(Gold gold, Extraction extraction) {
    Map<String, String> texts = new LinkedHashMap<>();
    gold.documents().forEach(d -> texts.put(d.id(), d.plainText()));
    Votes quotes = new Votes(texts, LEAST_QUOTE);
    extraction.positions().forEach(row -> quotes.add(row, row.get("quote")));
    Votes surfaces = new Votes(texts, LEAST_SURFACE);
    extraction.entities().forEach(row -> surfaces.add(row, row.get("surface")));
    Set<String> ids = new TreeSet<>(quotes.said.keySet());
    ids.addAll(surfaces.said.keySet());
    for (String id : ids) {
      Votes votes = quotes.said.containsKey(id) ? quotes : surfaces;
      votes.winner(id).ifPresent(text -> of(text).add(id));
    }
  }

  /** The declarations held against a text. */
  Set<String> of(String text) {
    return declarations.computeIfAbsent(text, key -> new TreeSet<>());
  }

  /** How many of a declaration's wordings stand in each text. */
  private static final class Votes {
    private final Map<String, String> texts;
    private final int leastLength;
    private final Map<String, Integer> said = new HashMap<>();
    private final Map<String, Map<String, Integer>> found = new HashMap<>();

    Votes(Map<String, String> texts, int leastLength) {
      this.texts = texts;
      this.leastLength = leastLength;
    }

    void add(Row row, String wording) {
      String plain = Bigrams.plain(wording);
      if (plain.codePointCount(0, plain.length()) < leastLength) {
        return;
      }
      String declaration = row.get("declaration");
      said.merge(declaration, 1, Integer::sum);
      texts.forEach(
          (id, text) -> {
            if (text.contains(plain)) {
              found
                  .computeIfAbsent(declaration, key -> new LinkedHashMap<>())
                  .merge(id, 1, Integer::sum);
            }
          });
    }

    Optional<String> winner(String declaration) {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> text : found.getOrDefault(declaration, Map.of()).entrySet()) {
        if (text.getValue() > most) {
          most = text.getValue();
          best = text.getKey();
        }
      }
      boolean half = most > 0 && 2 * most >= said.getOrDefault(declaration, 0);
      return half ? Optional.of(best) : Optional.empty();
    }
  }
}
