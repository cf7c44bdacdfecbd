package org.declgraph.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.position.Relation;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;

/** The files of one annotated text. */
final class GoldFiles {
  private final Path folder;
  private final String id;
  private final List<Problem> problems = new ArrayList<>();

  GoldFiles(Path folder, String id) {
    this.folder = folder;
    this.id = id;
  }

  GoldDocument read() {
    Map<String, String> sentences = sentences(id + ".tsv");
    List<JudgedRow> positions = positions(sentences);
    Optional<List<GoldDocument.Named>> entities = entities();
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return new GoldDocument(id, sentences, positions, entities);
  }

  private Map<String, String> sentences(String file) {
    Map<String, String> sentences = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      int tab = line.indexOf('\t');
      if (tab < 0 && !line.isBlank()) {
        problems.add(new Problem(file, number, "no tab between sentence id and sentence"));
      } else if (tab >= 0
          && sentences.put(line.substring(0, tab), line.substring(tab + 1)) != null) {
        problems.add(new Problem(file, number, line.substring(0, tab) + " is there twice"));
      }
    }
    return sentences;
  }

  private List<String> lines(String file) {
    try {
      String text = Files.readString(folder.resolve(file));
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException e) {
      problems.add(new Problem(file, 0, "cannot be read; it holds the sentences of " + id));
      return List.of();
    }
  }

  private List<JudgedRow> positions(Map<String, String> sentences) {
    List<JudgedRow> positions = new ArrayList<>();
    Path file = folder.resolve(id + Gold.POSITIONS);
    for (Row row : rows(file, "sid", "holders", "relation", "target")) {
      Optional<Relation> relation = Relation.of(row.get("relation"));
      if (relation.isEmpty() || relation.get() == Relation.NOTES) {
        problem(row, "“" + row.get("relation") + "” is no relation that is annotated");
      } else if (!sentences.containsKey(row.get("sid"))) {
        problem(row, "there is no sentence “" + row.get("sid") + "” in " + id + ".tsv");
      } else if (row.get("target").isEmpty() || row.get("holders").isEmpty()) {
        problem(row, "a position has a holder and a target");
      } else {
        positions.add(JudgedRow.of(row, row.get("sid"), relation.get()));
      }
    }
    return positions;
  }

  private Optional<List<GoldDocument.Named>> entities() {
    Path file = folder.resolve(id + ".entities.csv");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<GoldDocument.Named> entities = new ArrayList<>();
    for (Row row : rows(file, "surface", "type")) {
      if (isType(row.get("type"))) {
        entities.add(new GoldDocument.Named(row.get("surface"), row.get("type")));
      } else {
        problem(row, "“" + row.get("type") + "” is no type of entity");
      }
    }
    return Optional.of(entities);
  }

  private static boolean isType(String label) {
    for (EntityType type : EntityType.values()) {
      if (type != EntityType.UNNAMED && type.label().equals(label)) {
        return true;
      }
    }
    return false;
  }

  private List<Row> rows(Path file, String... columns) {
    try {
      return Table.read(file, columns).rows();
    } catch (TableException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  private void problem(Row row, String message) {
    problems.add(new Problem(row.file(), row.line(), message));
  }
}
