package org.declgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  private static boolean mayStand(String expression, String text) {
    return Expression.of(expression).mayStandIn(text, 0, text.length());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "安理会, 联合国安理会",
        "(?:安全|理事)会, 理事会",
        "第\\d+(?:届|次), 第3次",
        "(?<target>.+?)具有, 它具有",
        "甲?乙, 乙",
        "甲*+乙, 乙",
        "(?:甲乙){0}丙, 丙",
        "(?=甲)., 甲",
        "(?<!甲)乙, 乙",
        "(?!甲)乙|丙, 丙",
        "[^甲]乙, 丙乙",
        "[甲乙&&[^甲]], 乙",
        "[一-龥], 乙",
        "[]甲], 甲",
        "\\p{IsHan}{2}, 甲乙",
        "(甲)\\1, 甲甲",
        "(?i)a, A",
        "\\Q甲\\E|乙, 甲",
        "^$|甲, ~~",
      })
  void whatStandsMayStand(String expression, String text) {
    assertTrue(Expression.of(expression).matcher(text, 0, text.length()).find());
    assertTrue(mayStand(expression, text));
  }

  @ParameterizedTest(name = "{0} not in {1}")
  @CsvSource({
    "安理会, 联合国安会",
    "(?:安全|理事)会, 理想会",
    "第\\d+(?:届|次), 第三次",
    "(?<target>.+?)(?:具有|有着), 它具",
    "甲+?乙, 乙",
    "[甲乙]{3}, 甲乙丙甲乙",
    "(?:甲|乙丙)丁, 丙丁",
    "《[^》]+》, 《甲"
  })
  void whatLacksACharacterOfEveryMatchIsNotTried(String expression, String text) {
    assertFalse(mayStand(expression, text));
  }

  @Test
  void onlyTheStretchCounts() {
    Expression expression = Expression.of("^甲.*乙$");

    assertTrue(expression.standsIn("丙甲丁乙丙", 1, 4));
    assertFalse(expression.mayStandIn("丙甲丁乙丙", 1, 3));
    assertEquals(2, expression.in("丙丙甲乙", 2, 4).orElseThrow().start());
  }
}
