package org.declgraph.evaluation.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.evaluation.figure.Bigrams;

/** Finds the annotated sentence that an extracted row speaks of, by its quote. */
public final class Locator {
  private static final int LEAST_LENGTH = 6;
  private static final double LEAST_SHARED = 0.6;

  private final Map<String, Bigrams> sentences = new LinkedHashMap<>();

  public Locator(Map<String, String> sentences) {
    sentences.forEach((id, sentence) -> this.sentences.put(id, Bigrams.of(sentence)));
  }

  public Optional<String> sentence(String quote, String target) {
    Bigrams wanted = Bigrams.of(quote);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    List<String> hits = narrowed(containing(wanted), Bigrams.plain(target));
    return hits.isEmpty() ? likest(wanted) : Optional.of(longest(hits, wanted.length()));
  }

  private List<String> containing(Bigrams quote) {
    List<String> hits = new ArrayList<>();
    sentences.forEach(
        (id, sentence) -> {
          if (sentence.text().equals(quote.text())
              || holds(sentence, quote)
              || holds(quote, sentence)) {
            hits.add(id);
          }
        });
    return hits;
  }

  private static boolean holds(Bigrams whole, Bigrams part) {
    return part.length() >= LEAST_LENGTH && whole.text().contains(part.text());
  }

  private List<String> narrowed(List<String> hits, String target) {
    if (hits.size() < 2 || target.isEmpty()) {
      return hits;
    }
    List<String> narrowed =
        hits.stream().filter(id -> sentences.get(id).text().contains(target)).toList();
    return narrowed.isEmpty() ? hits : narrowed;
  }

  private String longest(List<String> hits, int quoteLength) {
    String longest = hits.get(0);
    for (String id : hits) {
      if (Math.min(sentences.get(id).length(), quoteLength)
          > Math.min(sentences.get(longest).length(), quoteLength)) {
        longest = id;
      }
    }
    return longest;
  }

  private Optional<String> likest(Bigrams quote) {
    String likest = "";
    int most = 0;
    for (Map.Entry<String, Bigrams> sentence : sentences.entrySet()) {
      int shared = sentence.getValue().shared(quote);
      if (shared > most) {
        most = shared;
        likest = sentence.getKey();
      }
    }
    if (most == 0) {
      return Optional.empty();
    }
    int least = Math.min(quote.pairs().size(), sentences.get(likest).pairs().size());
    return most >= LEAST_SHARED * least ? Optional.of(likest) : Optional.empty();
  }
}
