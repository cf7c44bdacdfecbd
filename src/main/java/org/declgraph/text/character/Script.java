package org.declgraph.text.character;

import com.hankcs.hanlp.HanLP;

/**
 * Reads traditional script as simplified, character by character, so that every place holds. A text
 * is taken for traditional when at least one in fifty of its characters is one of the commonest
 * that simplified script does not have.
 */
public final class Script {
  private static final int SAMPLE = 100_000;
  private static final String TRADITIONAL =
      "國與關係對為聯會發經議這個際來時們動過開間實現東樣點應從產業體無說義務當戰進強雙領導權問題長總統協護謀築衛場內員書記見還後機構組織歐亞紀兩貿濟區種積極簽訂條約則";
  private static final String MARKS = "「」『』﹁﹂﹃﹄";
  private static final String SIMPLIFIED_MARKS = "“”‘’“”‘’";

  private Script() {}

  /** Whether a text is written in traditional script. */
  public static boolean isTraditional(String text) {
    int han = 0;
    int traditional = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char c = text.charAt(i);
      if (Han.is(c)) {
        han++;
        traditional += TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return traditional > 0 && traditional * 50 >= han;
  }

  /** The same text, of the same length, in simplified script with its quotation marks. */
  public static String simplified(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = simplified(chars[i]);
    }
    return new String(chars);
  }

  private static char simplified(char c) {
    int mark = MARKS.indexOf(c);
    if (mark >= 0) {
      return SIMPLIFIED_MARKS.charAt(mark);
    }
    return Han.is(c) ? Characters.SIMPLIFIED[c] : c;
  }

  /** Made once, and only when a traditional text is met. */
  private static final class Characters {
    private static final char[] SIMPLIFIED = new char[0xA000];

    static {
      for (char c = 0x3000; c < 0xA000; c++) {
        String simple = HanLP.convertToSimplifiedChinese(String.valueOf(c));
        SIMPLIFIED[c] = simple.length() == 1 ? simple.charAt(0) : c;
      }
    }
  }
}
