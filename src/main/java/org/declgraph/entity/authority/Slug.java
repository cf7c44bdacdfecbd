package org.declgraph.entity.authority;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Readable ASCII identifiers. */
public final class Slug {
  private static final int SYLLABLES = 10;
  private static final int HASH_DIGITS = 8;

  private static final Pattern OTHERS = Pattern.compile("[^\\p{IsHan}A-Za-z0-9]+");

  private Slug() {}

  /** Lower-case words joined by hyphens: {@code Côte d’Ivoire} becomes {@code cote-d-ivoire}. */
  public static String ofEnglish(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder();
    for (char c : decomposed.toLowerCase(Locale.ROOT).toCharArray()) {
      if (isPlain(c)) {
        slug.append(c);
      } else if (!isAccent(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    boolean open = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
    return slug.substring(0, open ? slug.length() - 1 : slug.length());
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private static boolean isAccent(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** The pinyin of a name; a long one is cut and ends in a hash of the whole. */
  public static String ofChinese(String name) {
    String core = OTHERS.matcher(name).replaceAll(" ").strip();
    String[] words = syllables(core).split("-");
    if (words.length <= SYLLABLES) {
      return String.join("-", words);
    }
    return String.join("-", List.of(words).subList(0, SYLLABLES)) + "-" + hash(core);
  }

  private static String syllables(String text) {
    List<Pinyin> pinyin = HanLP.convertToPinyinList(text);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean spoken = i < pinyin.size() && pinyin.get(i) != Pinyin.none5;
      slug.append(
          spoken ? "-" + pinyin.get(i).getPinyinWithoutTone() + "-" : plain(text.charAt(i)));
    }
    return ofEnglish(slug.toString());
  }

  private static String plain(char c) {
    return c < 128 ? String.valueOf(c) : "-" + Integer.toHexString(c) + "-";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
