package org.declgraph.entity.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingRowsTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final Authority AUTHORITY = Authority.load(LEXICON);

  static List<Row> rows() {
    return Table.read(LEXICON.resolve("meetings.csv"), "id", "title", "example").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aMeetingIsTheFirstThatItsExampleNames(Row row) {
    Meeting first =
        AUTHORITY.meetings().stream()
            .filter(meeting -> meeting.isIn(row.get("example")))
            .findFirst()
            .orElseThrow();
    assertEquals(row.get("title"), first.title().pattern());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whoMeetsIsKnownByAnEnglishName(Row row) {
    List<Entity> parties = row.list("parties").stream().map(AUTHORITY::actor).toList();
    assertTrue(parties.size() > 1, row.get("id"));
    parties.forEach(party -> assertFalse(party.nameEn().isEmpty(), party.nameZh()));
  }

  @Test
  void aRepublicIsNoMeeting() {
    assertTrue(AUTHORITY.meetings().stream().noneMatch(m -> m.isIn("中华人民共和国和中非共和国联合声明")));
  }

  @Test
  void aMeetingIsOfItsPartiesInWhateverOrder() {
    Entity china = AUTHORITY.actor("中国");
    Entity africa = AUTHORITY.actor("非洲国家");
    Meeting meeting =
        AUTHORITY.meetings().stream().filter(m -> m.isIn("中非合作论坛")).findFirst().orElseThrow();
    assertTrue(meeting.isOf(List.of(africa, china)));
    assertFalse(meeting.isOf(List.of(china)));
    assertFalse(meeting.isOf(List.of(china, AUTHORITY.actor("东盟成员国"))));
  }
}
