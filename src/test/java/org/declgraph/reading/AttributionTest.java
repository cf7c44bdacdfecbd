package org.declgraph.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.declgraph.declaration.head.Kind;
import org.declgraph.position.Position;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final List<String> PARTIES = List.of("中国", "俄罗斯");
  private static final Reader READER = new Reader();

  private static List<String> of(Stream<Position> positions) {
    return positions.map(p -> p.targetText() + ": " + p.trace().attribution().label()).toList();
  }

  private static List<String> joint(String... sentences) {
    return of(READER.read(PARTIES, sentences).stream());
  }

  private static List<String> news(String... sentences) {
    return of(
        READER.readings(PARTIES, Kind.NEWS_REPORT, sentences).stream()
            .flatMap(r -> r.positions().stream()));
  }

  @Test
  void theSubjectOfItsClauseHoldsAPosition() {
    assertEquals(List.of("霸权主义: subject 俄方 of the clause"), joint("俄方反对霸权主义。"));
  }

  @Test
  void aSubjectIsCarriedOverClausesAndSentences() {
    assertEquals(
        List.of(
            "多边主义: subject 双方 of the clause",
            "霸权主义: subject 双方 of an earlier clause",
            "单边制裁: subject 双方 of an earlier sentence"),
        joint("双方支持多边主义，反对霸权主义。", "反对单边制裁。"));
  }

  @Test
  void withoutAnySubjectTheDeclarationIsItsParties() {
    assertEquals(List.of("霸权主义: parties of the declaration"), joint("反对霸权主义。"));
  }

  @Test
  void aSpeakerHoldsWhatHeSaysInHisNextSentenceToo() {
    assertEquals(
        List.of("多边主义: speaker 普京 of an earlier clause", "霸权主义: speaker 普京 of an earlier sentence"),
        news("普京表示，支持多边主义。", "反对霸权主义。"));
  }

  @Test
  void aPartyInASpeakersMouthIsASubject() {
    assertEquals(List.of("霸权主义: subject 俄方 of the clause"), news("普京表示，俄方反对霸权主义。"));
  }
}
