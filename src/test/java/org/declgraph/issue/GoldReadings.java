package org.declgraph.issue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.entity.EntityRecogniser;
import org.declgraph.entity.GoldText;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Authority;
import org.declgraph.position.Circumstances;
import org.declgraph.position.Position;
import org.declgraph.position.Reading;
import org.declgraph.position.Relation;
import org.declgraph.position.Roles;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.position.Voice;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.Span;

/** The annotated positions as if they had been read. */
final class GoldReadings {
  static final Path LEXICON = Path.of("seeds/lexicon");
  private static final Authority AUTHORITY = Authority.load(LEXICON);
  private static final EntityRecogniser RECOGNISER =
      EntityRecogniser.load(AUTHORITY, LEXICON, new Tagger());

  /**
   * An annotated text.
   *
   * @param rows the rows of the positions of {@code readings}, in the same order
   */
  record Annotated(List<Reading> readings, List<List<Row>> rows) {}

  private GoldReadings() {}

  static Annotated of(String text) {
    Map<Integer, List<Row>> rows = new HashMap<>();
    for (Row row : Table.read(GoldText.FOLDER.resolve(text + ".positions.csv")).rows()) {
      String sid = row.get("sid");
      int number = Integer.parseInt(sid.substring(sid.lastIndexOf('-') + 1));
      rows.computeIfAbsent(number, n -> new ArrayList<>()).add(row);
    }
    List<Sentence> sentences = GoldText.sentences(text);
    List<List<Mention>> mentions = RECOGNISER.annotate(sentences);
    List<Reading> readings = new ArrayList<>();
    List<List<Row>> ordered = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Row> here =
          rows.getOrDefault(i + 1, List.of()).stream()
              .filter(row -> sentence.text().contains(row.get("target")))
              .toList();
      ordered.add(here);
      List<Position> positions = here.stream().map(row -> position(sentence, row)).toList();
      readings.add(new Reading(sentence, Form.BODY, mentions.get(i), positions, ""));
    }
    return new Annotated(readings, ordered);
  }

  private static Position position(Sentence sentence, Row row) {
    int start = sentence.text().indexOf(row.get("target"));
    return new Position(
        sentence,
        new Stance(
            Relation.of(row.get("relation")).orElseThrow(), OptionalInt.empty(), true, false),
        new Roles(
            row.list("holders").stream().flatMap(h -> AUTHORITY.findEnglish(h).stream()).toList(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Span(start, start + row.get("target").length()),
        Circumstances.NONE,
        Voice.JOINT,
        new Trace("", new Span(0, 0), "gold"));
  }
}
