package org.declgraph.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.declgraph.entity.authority.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words of a text mean by its parties. */
class HoldersTest {
  private static final Reader READER = new Reader();

  private static String holdersOf(String parties, String sentence) {
    return READER.read(Arrays.asList(parties.split(";")), sentence).stream()
        .flatMap(p -> p.roles().holders().stream())
        .map(Entity::label)
        .distinct()
        .collect(Collectors.joining(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "中国;印度尼西亚, 印尼方反对霸权主义。, Indonesia",
    "中国;印度尼西亚, 中印尼两国反对霸权主义。, China;Indonesia",
    "中国;南非, 南非方反对霸权主义。, South Africa",
    "中国;南非, 南方反对霸权主义。, South Africa",
    "中国;法国, 中国和法国反对霸权主义。, China;France",
    "中国;法国, 中法反对霸权主义。, China;France",
    "中国;法国, 法兰西共和国与中华人民共和国反对霸权主义。, China;France",
    "中国;塞尔维亚, 中塞反对霸权主义。, China;Serbia",
    "中国;塞尔维亚, 塞方反对霸权主义。, Serbia",
    "中国;匈牙利, 匈方反对霸权主义。, Hungary",
    "中国;沙特阿拉伯, 沙方反对霸权主义。, Saudi Arabia"
  })
  void aStateIsMeantByItsShortNames(String parties, String sentence, String holders) {
    assertEquals(holders, holdersOf(parties, sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "中国;非洲国家, 非方反对霸权主义。, African countries",
    "中国;非洲国家, 非洲国家反对霸权主义。, African countries",
    "中国;阿拉伯国家联盟成员国, 阿方反对霸权主义。, Arab League member states",
    "中国;阿拉伯国家联盟成员国, 阿拉伯国家反对霸权主义。, Arab League member states",
    "中国;东盟成员国, 东盟国家反对霸权主义。, ASEAN member states",
    "中国;太平洋岛国, 岛国反对霸权主义。, Pacific island countries",
    "中国;欧盟, 欧方反对霸权主义。, European Union",
    "中国;海湾阿拉伯国家合作委员会成员国, 海合会国家反对霸权主义。, GCC member states",
    "中国;哈萨克斯坦;吉尔吉斯斯坦;塔吉克斯坦;土库曼斯坦;乌兹别克斯坦, 中亚国家反对霸权主义。, "
        + "Kazakhstan;Kyrgyzstan;Tajikistan;Turkmenistan;Uzbekistan"
  })
  void aGroupIsMeantByTheWordsOfItsMeeting(String parties, String sentence, String holders) {
    assertEquals(holders, holdersOf(parties, sentence));
  }

  @ParameterizedTest
  @CsvSource({"中国;日本;韩国, 三国外长反对霸权主义。", "中国;印度;俄罗斯, 外长们反对霸权主义。", "中国;法国;俄罗斯;英国;美国, 我们反对霸权主义。"})
  void severalAreMeantTogether(String parties, String sentence) {
    assertEquals(
        List.of(parties.split(";")).size(), holdersOf(parties, sentence).split(";").length);
  }
}
