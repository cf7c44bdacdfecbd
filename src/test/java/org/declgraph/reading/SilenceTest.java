package org.declgraph.reading;

import static org.declgraph.reading.Reader.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.declgraph.declaration.head.Kind;
import org.declgraph.position.Reading;
import org.declgraph.text.Paragraph;
import org.declgraph.text.layout.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SilenceTest {
  private static final List<String> PARTIES = List.of("中国", "法国");
  private static final Reader READER = new Reader();

  private static List<String> reasons(Kind kind, Paragraph... paragraphs) {
    return READER.readings(PARTIES, kind, List.of(paragraphs)).stream()
        .map(Reading::reason)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "双方声明如下：, list lead",
    "两国元首责成两国政府：, list lead",
    "双方指出，当前世界变局加速演进，多极化格局加速形成。, fact stated",
    "双方认为当前国际形势复杂多变。, fact stated",
    "应法兰西共和国总统邀请，中华人民共和国主席对法国进行国事访问。, narration",
    "两国元首在巴黎举行会谈。, narration",
    "访问期间，双方企业达成多项共识。, narration",
    "双方为应对疫情开展了富有成效的合作。, narration",
    "美方声称将在海外常态化部署导弹。, act of others",
    "中法关系牢固、稳定。, no cue",
    "资金支持的数额逐年扩大。, cue not the predicate",
  })
  void aSentenceOfAStatementSaysWhyItGaveNone(String sentence, String reason) {
    assertEquals(
        List.of(reason), reasons(Kind.JOINT_STATEMENT, paragraph(Form.BODY, sentence)), sentence);
  }

  @Test
  void itemsOfAListOfFactsStateFacts() {
    assertEquals(
        List.of("list lead", "fact stated", "fact stated"),
        reasons(
            Kind.JOINT_STATEMENT,
            paragraph(Form.BODY, "当前两国关系的主要特征是："),
            paragraph(Form.ITEM, "——高度的政治互信；"),
            paragraph(Form.ITEM, "——反对霸权的共同立场。")));
  }

  @Test
  void aNewsTextTellsUntilSomebodySpeaksAndHeGoesOnStatingFacts() {
    assertEquals(
        List.of("narration", "fact stated", "fact stated"),
        reasons(
            Kind.NEWS_REPORT,
            paragraph(Form.BODY, "三月的巴黎，天朗气清。", "习近平指出，当前国际力量对比深刻演变。", "中法合作潜力很大。")));
  }

  @ParameterizedTest
  @EnumSource(names = {"TITLE", "HEADING", "SIGNATURE", "DATELINE", "CAPTION"})
  void whatIsNoRunningTextSaysWhatItIs(Form form) {
    assertEquals(
        List.of(form.name().toLowerCase(java.util.Locale.ROOT)),
        reasons(Kind.JOINT_STATEMENT, paragraph(form, "双方反对霸权")));
  }

  @Test
  void aSentenceWithAPositionHasNoReason() {
    Stream<String> reasons =
        reasons(Kind.JOINT_STATEMENT, paragraph(Form.BODY, "双方反对霸权主义。")).stream();
    assertEquals(List.of(""), reasons.toList());
  }
}
