package org.declgraph.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.declgraph.evaluation.figure.Bigrams;
import org.declgraph.evaluation.figure.Figures;
import org.declgraph.evaluation.gold.Gold;
import org.declgraph.evaluation.gold.GoldDocument;
import org.declgraph.evaluation.gold.JudgedRow;
import org.declgraph.evaluation.gold.Locator;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;

/** An extraction held against annotated texts. */
public record Evaluation(List<DocumentEvaluation> documents) {
  public Evaluation {
    documents = List.copyOf(documents);
  }

  public static Evaluation of(Gold gold, Extraction extraction) {
    Assignment assignment = new Assignment(gold, extraction);
    List<DocumentEvaluation> documents = new ArrayList<>();
    for (GoldDocument document : gold.documents()) {
      Set<String> declarations = assignment.of(document.id());
      documents.add(
          new DocumentEvaluation(
              document,
              declarations,
              located(document, rowsOf(extraction.positions(), declarations)),
              named(document, rowsOf(extraction.entities(), declarations))));
    }
    return new Evaluation(documents);
  }

  private static List<Row> rowsOf(List<Row> rows, Set<String> declarations) {
    return rows.stream().filter(row -> declarations.contains(row.get("declaration"))).toList();
  }

  /** The rows at their sentences; of those that say the same of a sentence, the first. */
  private static List<JudgedRow> located(GoldDocument document, List<Row> rows) {
    Locator locator = new Locator(document.sentences());
    Set<Object> seen = new HashSet<>();
    List<JudgedRow> located = new ArrayList<>();
    for (Row row : rows) {
      Optional<Relation> relation = Relation.of(row.get("relation"));
      Optional<String> sid = locator.sentence(row.get("quote"), row.get("target"));
      if (relation.isPresent() && sid.isPresent()) {
        JudgedRow judged = JudgedRow.of(row, sid.get(), relation.get());
        if (seen.add(identity(judged))) {
          located.add(judged);
        }
      }
    }
    return located;
  }

  private static Object identity(JudgedRow row) {
    return List.of(row.sid(), row.relation(), row.holders(), Bigrams.plain(row.target()));
  }

  private static Set<GoldDocument.Named> named(GoldDocument document, List<Row> rows) {
    String text = document.plainText();
    Set<GoldDocument.Named> named = new LinkedHashSet<>();
    for (Row row : rows) {
      String surface = Bigrams.plain(row.get("surface"));
      if (!surface.isEmpty() && text.contains(surface)) {
        named.add(new GoldDocument.Named(surface, row.get("type")));
      }
    }
    return named;
  }

  /** The figures over all texts. */
  public Figures figures() {
    return documents.stream().map(DocumentEvaluation::figures).reduce(Figures.NONE, Figures::plus);
  }

  /** The texts, and the figures one a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "documents: "
            + documents.stream().map(d -> d.gold().id()).collect(Collectors.joining(" ")));
    lines.addAll(figures().lines());
    return lines;
  }

  /** The texts that no declaration of the extraction carries. */
  public List<String> notAtHand() {
    return documents.stream()
        .filter(document -> document.declarations().isEmpty())
        .map(document -> document.gold().id())
        .toList();
  }

  /** The annotated positions that were not found, text by text. */
  public List<Miss> misses() {
    return documents.stream().flatMap(document -> document.misses().stream()).toList();
  }

  /** What became of each rule's rows, by rule. */
  public List<RuleScore> rules() {
    TreeMap<String, RuleScore> rules = new TreeMap<>();
    for (DocumentEvaluation document : documents) {
      document.rules().values().forEach(score -> DocumentEvaluation.add(rules, score));
    }
    return List.copyOf(rules.values());
  }
}
