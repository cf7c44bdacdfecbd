package org.declgraph.entity;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Chinese numerals below a hundred, as ordinals have them: 第二十四届. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern ORDINAL = Pattern.compile("第([零一二三四五六七八九十]{1,3})(?=[届次轮])");

  private Numerals() {}

  /** The same text with Arabic digits in its ordinals, so that 第十五次 and 第15次 are alike. */
  static String arabic(String text) {
    return ORDINAL.matcher(text).replaceAll(Numerals::ordinal);
  }

  private static String ordinal(MatchResult ordinal) {
    return "第" + value(ordinal.group(1));
  }

  private static int value(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(numeral.charAt(numeral.length() - 1));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(ten - 1));
    boolean round = ten == numeral.length() - 1;
    return 10 * tens + (round ? 0 : DIGITS.indexOf(numeral.charAt(numeral.length() - 1)));
  }
}
