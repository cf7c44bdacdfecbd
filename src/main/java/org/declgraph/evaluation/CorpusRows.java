package org.declgraph.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.position.Role;
import org.declgraph.table.Row;

/** A corpus just read, as rows with those columns of the exports that are compared. */
final class CorpusRows {
  private final Corpus corpus;

  CorpusRows(Corpus corpus) {
    this.corpus = corpus;
  }

  Extraction extraction() {
    return new Extraction(
        corpus.declarations().stream().flatMap(CorpusRows::positions).toList(),
        corpus.declarations().stream().flatMap(CorpusRows::entities).toList());
  }

  private static Stream<Row> positions(ReadDeclaration read) {
    return read.sentences().stream()
        .flatMap(
            sentence ->
                sentence.positions().stream()
                    .map(position -> row(position(read, position), sentence)));
  }

  private static Map<String, String> position(ReadDeclaration read, LinkedPosition linked) {
    Position position = linked.position();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("declaration", read.declaration().id());
    cells.put("quote", position.sentence().quote());
    cells.put("holders", labels(position.roles().holders()));
    cells.put("relation", position.stance().relation().label());
    cells.put("target", position.targetWording());
    cells.put("addressee", position.roles().addressee().map(Role::wording).orElse(""));
    cells.put("issues", String.join(";", linked.issues()));
    cells.put("rule", position.trace().rule());
    return cells;
  }

  private static String labels(List<Entity> entities) {
    return entities.stream().map(Entity::label).collect(Collectors.joining(";"));
  }

  private static Stream<Row> entities(ReadDeclaration read) {
    return read.sentences().stream()
        .flatMap(
            sentence ->
                sentence.mentions().stream()
                    .filter(mention -> mention.entity().type() != EntityType.UNNAMED)
                    .map(mention -> row(entity(read, sentence, mention), sentence)));
  }

  private static Map<String, String> entity(
      ReadDeclaration read, ReadSentence sentence, Mention mention) {
    return Map.of(
        "declaration", read.declaration().id(),
        "surface", sentence.sentence().wording(mention.span()),
        "type", mention.entity().type().label());
  }

  private static Row row(Map<String, String> cells, ReadSentence sentence) {
    return new Row(sentence.sentence().source().path(), 0, cells);
  }
}
