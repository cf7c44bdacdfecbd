package org.declgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream().map(s -> s.in(text)).toList();
  }

  @Test
  void aFullStopEndsASentence() {
    assertEquals(List.of("双方支持多边主义。", "双方反对霸权主义。"), split("双方支持多边主义。双方反对霸权主义。"));
  }

  @Test
  void aSemicolonDoesNot() {
    assertEquals(List.of("保持沟通；继续开展对话。"), split("保持沟通；继续开展对话。"));
  }

  @Test
  void nothingEndsInsideATitle() {
    assertEquals(List.of("各国通过《为了和平！行动计划》文件。"), split("各国通过《为了和平！行动计划》文件。"));
  }

  @Test
  void directSpeechEndsWithItsClosingMark() {
    assertEquals(List.of("发言人说：“中方坚决反对。”", "记者继续提问。"), split("发言人说：“中方坚决反对。”记者继续提问。"));
  }

  @Test
  void aLongSpeechIsSeveralSentences() {
    assertEquals(
        List.of("他说：“我们支持对话。", "我们反对制裁。", "我们愿意合作。”"), split("他说：“我们支持对话。我们反对制裁。我们愿意合作。”"));
  }

  @Test
  void anUnclosedMarkProtectsNothing() {
    assertEquals(List.of("双方支持“两国方案。", "双方反对单边行动。"), split("双方支持“两国方案。双方反对单边行动。"));
  }
}
