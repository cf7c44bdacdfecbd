package org.declgraph.timeline.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.declgraph.shift.Standing;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static Standing standing(String target, String quote) {
    return new Standing(
        List.of("d"), "2023-03-21", "urges", "3", target, quote, "", Optional.empty());
  }

  @Test
  void cueAndAddresseeBelongToIt() {
    String quote = "双方对此表示严重关切，敦促日本妥善处置放射性污染水，并接受长期监督。";
    assertEquals("敦促日本妥善处置放射性污染水", Passage.of(standing("妥善处置放射性污染水", quote)));
  }

  @Test
  void aCueThatFollowsBelongsToIt() {
    String quote = "双方对日本向海洋排放福岛核污染水表示严重关切，要求日本接受监测。";
    assertEquals("双方对日本向海洋排放福岛核污染水表示严重关切", Passage.of(standing("日本向海洋排放福岛核污染水", quote)));
  }

  @Test
  void aTargetMayReachOverClauses() {
    String quote = "应发挥独特作用，促进团结，不应对抗。";
    assertEquals("应发挥独特作用，促进团结", Passage.of(standing("发挥独特作用，促进团结", quote)));
  }

  @Test
  void ofALongClauseTheTargetIsEnough() {
    String quote = "中俄对美国加快反导体系建设、强化战略打击能力、推进部署陆基中程导弹并向其盟友提供表示关切。";
    assertEquals("推进部署陆基中程导弹并向其盟友提供表示关切", Passage.of(standing("推进部署陆基中程导弹并向其盟友提供", quote)));
    assertEquals("中俄对美国加快反导体系建设", Passage.of(standing("美国加快反导体系建设", quote)));
  }

  @Test
  void withoutItsTargetAQuoteIsShownWhole() {
    assertEquals("双方反对。", Passage.of(standing("上述举措", "双方反对。")));
  }
}
