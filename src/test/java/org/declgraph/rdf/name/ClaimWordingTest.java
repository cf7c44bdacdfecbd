package org.declgraph.rdf.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimWordingTest {
  @ParameterizedTest
  @CsvSource({
    "将人权政治化, 将人权政治化",
    "'将人权 政治化，', 将人权政治化",
    "\"一带一路\"倡议, “一带一路”倡议",
    "「一帶一路」, “一帶一路”",
    "２０３０年议程, 2030年议程",
    "二○三○年, 二〇三〇年",
    "New START 条约, New START条约",
    "《不扩散核武器条约》, 《不扩散核武器条约》"
  })
  void twoPrintsOfTheSameWordsAreOneWording(String target, String wording) {
    assertEquals(wording, ClaimWording.of(target));
  }
}
