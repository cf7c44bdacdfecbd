package org.declgraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declgraph.evaluation.gold.Gold;
import org.declgraph.evaluation.gold.GoldDocument;
import org.declgraph.evaluation.gold.JudgedRow;
import org.declgraph.table.Row;

/** Annotations in the shape of extracted rows. */
final class Annotations {
  private Annotations() {}

  static Extraction asExtracted(Gold gold) {
    List<Row> positions = new ArrayList<>();
    List<Row> entities = new ArrayList<>();
    for (GoldDocument document : gold.documents()) {
      document.positions().forEach(row -> positions.add(position(document, row)));
      document
          .entities()
          .orElse(List.of())
          .forEach(named -> entities.add(entity(document.id(), named)));
    }
    return new Extraction(positions, entities);
  }

  private static Row position(GoldDocument document, JudgedRow row) {
    return new Row(
        "positions",
        0,
        Map.of(
            "declaration", document.id(),
            "quote", document.sentences().get(row.sid()),
            "holders", row.holderNames(),
            "relation", row.relation().label(),
            "target", row.target(),
            "addressee", row.addressee(),
            "issues", String.join(";", row.issues()),
            "rule", "annotated"));
  }

  private static Row entity(String declaration, GoldDocument.Named named) {
    return new Row(
        "entities",
        0,
        Map.of("declaration", declaration, "surface", named.surface(), "type", named.type()));
  }
}
