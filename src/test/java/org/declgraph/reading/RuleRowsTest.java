package org.declgraph.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.declgraph.cue.Assessments;
import org.declgraph.cue.Cues;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleRowsTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final List<String> PARTIES = List.of("中国", "法国", "俄罗斯", "哈萨克斯坦");
  private static final Reader READER = new Reader();

  static Stream<Arguments> rows() {
    return Stream.concat(
        Cues.load(LEXICON).all().stream()
            .map(c -> Arguments.of(c.id(), c.relation(), c.example(), c.target())),
        Assessments.load(LEXICON).all().stream()
            .map(a -> Arguments.of(a.id(), a.relation(), a.example(), a.target())));
  }

  static Stream<Arguments> counterExamples() {
    return Cues.load(LEXICON).all().stream()
        .filter(c -> !c.counterExample().isEmpty())
        .map(c -> Arguments.of(c.id(), c.counterExample()));
  }

  @ParameterizedTest(name = "{0} reads {2}")
  @MethodSource("rows")
  void aRowReadsItsExample(String id, Relation relation, String example, String target) {
    List<Position> positions = READER.read(PARTIES, example);

    assertTrue(
        positions.stream()
            .anyMatch(
                p ->
                    p.trace().rule().equals(id)
                        && p.stance().relation() == relation
                        && p.targetText().equals(target)),
        () ->
            positions.stream()
                .map(p -> p.trace().rule() + " " + p.stance().relation() + " " + p.targetText())
                .toList()
                .toString());
  }

  @ParameterizedTest(name = "{0} leaves {1} alone")
  @MethodSource("counterExamples")
  void aRowLeavesItsCounterExampleAlone(String id, String example) {
    assertTrue(READER.read(PARTIES, example).stream().noneMatch(p -> p.trace().rule().equals(id)));
  }

  @Test
  void noTwoRowsShareAnId() {
    List<String> ids = rows().map(a -> (String) a.get()[0]).toList();
    Set<String> distinct = new HashSet<>(ids);

    assertEquals(distinct.size(), ids.size());
  }
}
