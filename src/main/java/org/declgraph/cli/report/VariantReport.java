package org.declgraph.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.corpus.Overview;
import org.declgraph.declaration.Variant;
import org.declgraph.rdf.graph.Places;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;

/** The variant readings of a corpus that would change what a sentence says, for people. */
record VariantReport(Overview corpus, Terminal terminal) {
  private static final int MOST = 20;
  private static final int AROUND = 10;
  private static final String NOTHING = "（无）";

  /** Of each variant both wordings, what changes, and both places; no line where there is none. */
  List<String> lines() {
    List<Variant> changing =
        corpus.declarations().stream()
            .flatMap(read -> read.declaration().variants().stream())
            .filter(variant -> !variant.changes().isEmpty())
            .toList();
    if (changing.isEmpty()) {
      return List.of();
    }
    List<String> lines =
        new ArrayList<>(List.of("", terminal.strong("Variants that change the meaning 异文")));
    changing.stream().limit(MOST).forEach(variant -> lines.addAll(lines(variant)));
    if (changing.size() > MOST) {
      lines.add("  and " + (changing.size() - MOST) + " more: export --table variants");
    }
    return lines;
  }

  private List<String> lines(Variant variant) {
    return List.of(
        "  "
            + words(variant.sentence(), variant.span())
            + " → "
            + words(variant.other(), variant.otherSpan())
            + "  "
            + terminal.faint(variant.changes()),
        "    " + place(variant.sentence(), variant.span()),
        "    " + place(variant.other(), variant.otherSpan()));
  }

  private String words(Sentence sentence, Span span) {
    return terminal.strong(span.isEmpty() ? NOTHING : sentence.wording(span));
  }

  /** The words where they stand, with their offsets in the file. */
  private String place(Sentence sentence, Span span) {
    String text = sentence.text();
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    Span place = Places.of(sentence, span);
    return (from > 0 ? "…" : "")
        + sentence.wording(new Span(from, to))
        + (to < text.length() ? "…" : "")
        + terminal.faint("  " + sentence.source().path() + " " + place.start() + "–" + place.end());
  }
}
