package org.declgraph.declaration.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.declgraph.declaration.Seeds;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspectsTest {
  private static final SuspectWords WORDS = new SuspectWords(new Tagger());
  private static final NearMisses NAMES = new NearMisses(Seeds.AUTHORITY);

  private static List<String> suspects(String text) {
    SourceText source = new SourceText("text", text, "UTF-8");
    Sentence sentence = new Sentence("", 1, AlignedText.of(text), source);
    return Stream.concat(WORDS.in(sentence).stream(), NAMES.in(sentence).stream())
        .map(d -> d.words().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "深化氢能and碳市场等领域合作。,and",
    "双方高度评价评价体育交流成果。,评价评价",
    "应对生物威胁方面主权利利的企图。,利利",
    "对该地区和和平稳定造成消极影响。,和和平",
    "双方重申恪守《不扩散核武条约》。,不扩散核武条约",
    "双方重申恪守《不扩散核武装条约》。,不扩散核武装条约",
    "双方重申恪守《不扩散核子武器条约》。,不扩散核子武器条约"
  })
  void aSlipIsFound(String text, String words) {
    assertEquals(words, suspects(text).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支持对对方利益的尊重，实现政治目的的行径不可接受。",
        "确保两国国家安全，各国人民民主决策。",
        "双方将合作作为重点，发展展览业。",
        "在5G、AUKUS和KPI领域，运输距离达100km。",
        "双方重申恪守《不扩散核武器条约》和《联合国宪章》。",
        "一步一步推进，世世代代友好。",
        "第26次缔约方大会和第27次缔约方大会通过决议。"
      })
  void goodChineseIsNone(String text) {
    assertEquals(List.of(), suspects(text));
  }

  @Test
  void theSeedsHoldFewOfThem() {
    List<String> found =
        Seeds.READ.declarations().stream()
            .flatMap(d -> d.doubts().stream())
            .flatMap(d -> d.sentence().map(s -> d.words().in(s.text())).stream())
            .toList();
    assertEquals(List.of("and", "核化", "和和平"), found);
  }
}
