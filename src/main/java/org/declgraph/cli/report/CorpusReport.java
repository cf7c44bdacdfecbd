package org.declgraph.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.cli.terminal.Counted;
import org.declgraph.cli.terminal.Grid;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.corpus.Overview;
import org.declgraph.corpus.Summary;
import org.declgraph.declaration.Witness;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.head.Head;
import org.declgraph.entity.authority.Entity;
import org.declgraph.position.Relation;
import org.declgraph.text.layout.Omission;
import org.declgraph.text.source.SourceText;

/** What was read from a corpus, file by file, for people. */
public record CorpusReport(Overview corpus, Terminal terminal) {
  private static final int MOST_DOUBTS = 20;
  private static final int BAR = 30;

  /** The whole report, in lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(heading("Files 文件"));
    byFile().forEach((file, texts) -> lines.addAll(file(file, texts)));
    lines.add("");
    lines.add(heading("Positions 立场"));
    lines.addAll(relations());
    lines.addAll(new VariantReport(corpus, terminal).lines());
    lines.addAll(doubts());
    return lines;
  }

  private String heading(String text) {
    return terminal.strong(text);
  }

  /** A declaration, and one of the copies that carry it. */
  private record Copy(Summary read, Witness witness) {
    String file() {
      return witness.source().path();
    }
  }

  private Map<String, List<Copy>> byFile() {
    return corpus.declarations().stream()
        .flatMap(read -> read.declaration().witnesses().stream().map(w -> new Copy(read, w)))
        .collect(Collectors.groupingBy(Copy::file, TreeMap::new, Collectors.toList()));
  }

  private List<String> file(String file, List<Copy> copies) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + terminal.strong(file) + encoding(copies.get(0).witness()));
    for (Copy copy : copies) {
      lines.addAll(copy.witness().best() ? declaration(copy.read()) : List.of(further(copy)));
    }
    lines.addAll(leftOut(file));
    return lines;
  }

  /** What stands on the page and is no part of its texts, by reason. */
  private List<String> leftOut(String file) {
    Map<String, Long> reasons =
        corpus.omissions().getOrDefault(file, List.of()).stream()
            .collect(Collectors.groupingBy(Omission::reason, TreeMap::new, Collectors.counting()));
    String counts =
        reasons.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return reasons.isEmpty() ? List.of() : List.of(terminal.faint("    left out: " + counts));
  }

  private String encoding(Witness witness) {
    SourceText source = witness.source();
    String form = source.isExtracted() ? source.format().name() : source.charset();
    return form.equals("UTF-8") ? "" : terminal.faint("  " + form);
  }

  private List<String> declaration(Summary read) {
    Head head = read.declaration().head();
    return List.of(
        "    " + head.title(),
        "      " + Stream.of(date(head), head.place(), parties(head), kind(read)).collect(joined()),
        "      " + Stream.of(sections(read), sentences(read), found(read)).collect(joined()),
        "      " + terminal.faint(read.declaration().id()));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.filtering(part -> part.length() > 0, Collectors.joining(" · "));
  }

  private static String date(Head head) {
    return head.date().map(LocalDate::toString).orElse("no date");
  }

  private static String parties(Head head) {
    return head.parties().isEmpty()
        ? "parties unknown"
        : head.parties().stream().map(Entity::label).collect(Collectors.joining(", "));
  }

  private static String kind(Summary read) {
    return read.declaration().completeness().label()
        + " "
        + read.declaration().head().kind().label().replace('-', ' ');
  }

  private static String sections(Summary read) {
    return Counted.of(read.declaration().sections().size(), "section");
  }

  private static String sentences(Summary read) {
    return Counted.of(read.sentences(), "sentence");
  }

  private static String found(Summary read) {
    long positions = read.positions().values().stream().mapToLong(n -> n).sum();
    return Counted.of(read.entities(), "entity", "entities")
        + " · "
        + Counted.of(positions, "position");
  }

  private static String further(Copy copy) {
    return "    another copy of %s (%s %% of its text)"
        .formatted(copy.read().declaration().id(), Math.round(100 * copy.witness().likeness()));
  }

  private List<String> relations() {
    SortedMap<Relation, Long> counts = new TreeMap<>();
    corpus
        .declarations()
        .forEach(read -> read.positions().forEach((r, count) -> counts.merge(r, count, Long::sum)));
    long most = counts.values().stream().mapToLong(n -> n).max().orElse(1);
    return new Grid(
            counts.entrySet().stream().map(e -> relation(e.getKey(), e.getValue(), most)).toList())
        .lines();
  }

  private List<String> relation(Relation relation, long count, long most) {
    return List.of(
        "  " + relation.label(),
        Chinese.of(relation),
        Long.toString(count),
        "▇".repeat((int) Math.max(1, count * BAR / most)));
  }

  private List<String> doubts() {
    List<String> doubts =
        corpus.declarations().stream()
            .flatMap(read -> read.declaration().doubts().stream().map(d -> doubt(read, d)))
            .toList();
    if (doubts.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("", heading("Doubtful 存疑")));
    doubts.stream().limit(MOST_DOUBTS).forEach(lines::add);
    if (doubts.size() > MOST_DOUBTS) {
      lines.add("  and " + (doubts.size() - MOST_DOUBTS) + " more");
    }
    return lines;
  }

  private static String doubt(Summary read, Doubt doubt) {
    return "  " + read.declaration().id() + ": " + doubt.message();
  }
}
